"""Findings and advice → replies: message ids, figures, charts and buttons; no language yet."""
