"""What the figures say, before anything is said about what they mean."""
