"""What people ask, and what Faro answers to it."""
