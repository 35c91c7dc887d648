"""Screenshots: shown first, confirmed or corrected, then stored."""
