"""Questions in a row, each skippable: who one is, for whom, what for."""
