"""What the measures mean: each finding says what it needs and gives evidence, not prose."""
