"""From the words on a picture to figures one can trust: where they stand, what they count, what may be wrong."""
