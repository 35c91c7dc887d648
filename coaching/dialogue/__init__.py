"""Conversations: what a message, a command or a button does, and where a conversation stands."""
