"""The reader, tried on what people type."""
