"""Telegram: a channel's own statistics."""

from coaching.reading.platform import Habits, register

TELEGRAM = register(Habits("telegram"))
