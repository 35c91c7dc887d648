"""Telegram's edge: what an update says, and what a reply looks like in a chat."""
