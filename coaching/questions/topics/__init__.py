"""One topic of questions, one file: its name is its id in contract.md."""
