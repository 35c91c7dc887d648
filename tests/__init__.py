"""The tests; what several of them need stands here."""
