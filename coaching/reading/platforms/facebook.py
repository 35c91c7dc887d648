"""Facebook, and Meta Business Suite where it shows a Page."""

from coaching.reading.platform import Habits, register

FACEBOOK = register(Habits("facebook"))
