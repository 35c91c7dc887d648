"""Which post a picture shows, and when it came out: one that was told before, or what the person says now."""

from dataclasses import replace
from datetime import timedelta
from typing import Final

from coaching.dialogue.shots import store as shot_store
from coaching.dialogue.turn import Turn, button_id
from coaching.model import Post, Reply
from coaching.reading.chat import read
from coaching.reading.heard import day_named
from coaching.reading.post_line import told as line_told
from coaching.replies.screenshot import Screenshot

SEEN: Final = {"echo-post": "shot-post-seen", "echo-post-untitled": "shot-post-seen-untitled"}
"""What is said back of a post, and how it is said where nobody knows the day."""


async def answered(turn: Turn, shot: Screenshot, what: str) -> Post | None:
    """The post of an answer: skipped, a day, a post of before, or typed words; None for a button that is old."""
    title = shot.titles[shot.at]
    plain = Post(title, shot.day, platform=shot.platform)
    match what:
        case "skip" | "today":
            return plain
        case "yesterday":
            return replace(plain, day=shot.day - timedelta(days=1))
        case "told":
            return _typed(turn, plain)
        case _:
            number = button_id(what)
            known = await shot_store.known_posts(turn, shot)
            return next((post for post in known if post.id == number), None)


def undated(turn: Turn, what: str) -> bool:
    """Whether an answer does not say when a post came out: the day on which it was seen is all that is known."""
    match what:
        case "skip":
            return True
        case "told":
            return day_named(turn.words, turn.today, turn.person.language) is None
        case _:
            return False


def as_seen(reply: Reply) -> Reply:
    """The same words about a post, without the day that nobody told."""
    return replace(reply, lines=tuple(replace(line, id=SEEN.get(line.id, line.id)) for line in reply.lines))


def _typed(turn: Turn, plain: Post) -> Post:
    """What a post was about, in the person's words; with a title, its day is what is asked."""
    posts = read(turn.words, today=turn.today, language=turn.person.language).posts
    if posts:
        said = posts[0]
        return replace(said, day=said.day or plain.day, platform=said.platform or plain.platform)
    day = day_named(turn.words, turn.today, turn.person.language)
    if plain.topic and ":" not in turn.words:
        return replace(plain, day=day or plain.day)
    said_so = line_told(turn.words, today=turn.today, language=turn.person.language)
    if said_so is None:
        return replace(plain, day=day or plain.day)
    return replace(said_so, platform=said_so.platform or plain.platform)
