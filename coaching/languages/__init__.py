"""The languages Faro hears and speaks: the words are data, one folder for each language."""
