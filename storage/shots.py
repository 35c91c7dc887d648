"""What was seen on a picture, as JSON: small enough to wait in the inbox, plain enough to be kept as a test's case.

A page is `{"width": 591, "height": 1280, "words": [["8.208", left, top, right, bottom, sure, ink, ground], …]}`, the
colours as hexadecimal digits; what says nothing is `{"unreadable": "broken"}`; a shot is either, with `"exact"`.
"""

from collections.abc import Mapping
from typing import Any

from coaching.model import Colour, Page, Shot, Unreadable, Word


def written(shot: Shot) -> dict[str, Any]:
    """A shot as JSON."""
    return {**seen_written(shot.seen), "exact": shot.exact}


def read(body: Mapping[str, Any]) -> Shot:
    """A shot from its JSON."""
    return Shot(seen_read(body), exact=bool(body.get("exact", False)))


def seen_written(seen: Page | Unreadable) -> dict[str, Any]:
    """A page, or why there is none, as JSON."""
    return {"unreadable": seen.reason} if isinstance(seen, Unreadable) else page_written(seen)


def seen_read(body: Mapping[str, Any]) -> Page | Unreadable:
    """A page, or why there is none, from its JSON."""
    return Unreadable(body["unreadable"]) if "unreadable" in body else page_read(body)


def page_written(page: Page) -> dict[str, Any]:
    """A page as JSON: a tenth of a pixel and a thousandth of certainty are all that anybody looks at."""
    return {"width": page.width, "height": page.height, "words": [_word_written(word) for word in page.words]}


def page_read(body: Mapping[str, Any]) -> Page:
    """A page from its JSON."""
    return Page(body["width"], body["height"], tuple(_word_read(*word) for word in body["words"]))


def _word_written(word: Word) -> list[Any]:
    box = (round(float(side), 1) for side in (word.left, word.top, word.right, word.bottom))
    return [word.text, *box, round(float(word.sure), 3), _hex(word.ink), _hex(word.ground)]


def _word_read(
    text: str, left: float, top: float, right: float, bottom: float,
    sure: float, ink: str = "000000", ground: str = "ffffff",
) -> Word:  # fmt: skip
    return Word(text, left, top, right, bottom, sure, _colour(ink), _colour(ground))


def _hex(colour: Colour) -> str:
    return bytes(colour).hex()


def _colour(digits: str) -> Colour:
    red, green, blue = bytes.fromhex(digits)
    return red, green, blue
