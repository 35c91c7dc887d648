"""What to do about it: one thing."""
