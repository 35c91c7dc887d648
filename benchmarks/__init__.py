"""What is measured: ratios, each in one run against a named reference."""
