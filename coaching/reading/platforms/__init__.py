"""One leaf for each platform whose screens are read."""
