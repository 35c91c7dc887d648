"""LinkedIn: profiles, Pages and posts; a repost is how a post is shared."""

from coaching.reading.platform import Habits, register

LINKEDIN = register(Habits("linkedin", means={"reposts": "shares"}))
