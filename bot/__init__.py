"""The machine: starts, connects, and touches the outside world."""
