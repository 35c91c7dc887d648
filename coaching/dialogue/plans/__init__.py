"""The one action of a week: chosen, with its moment, and asked about."""
