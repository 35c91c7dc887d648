"""Drawn screens: pictures of what the apps show, with the truth about each."""
