"""One finding, one file: its name is its id in contract.md."""
