"""Threads: reposts are how posts are shared."""

from coaching.reading.platform import Habits, register

THREADS = register(Habits("threads", means={"reposts": "shares"}))
