"""Figures, posts and events as they are told: stored, asked about, said back, set right, taken back."""
