"""Which network is named: in a sentence, or as a short answer ("insta", "en facebook", "IG")."""

from coaching.model import Platform
from coaching.reading.figure import PLATFORMS
from coaching.reading.heard import Heard, hear_words


def networks_in(heard: Heard, sentence: tuple[int, int]) -> list[tuple[int, int, Platform]]:
    """The networks that a sentence names, each with its tokens."""
    return [
        (mark.start, mark.end, PLATFORMS[sense])
        for mark in heard.phrases(*sentence)
        for sense in sorted(mark.senses)
        if sense in PLATFORMS
    ]


def platform_named(words: str) -> Platform | None:
    """The first network that is named; None when none is."""
    # A letter on its own is hardly ever a network in a sentence, but it is one as an answer.
    if (whole := f"platforms.{words.strip().casefold()}") in PLATFORMS:
        return PLATFORMS[whole]
    heard = hear_words(words)
    return next((platform for _, _, platform in networks_in(heard, (0, len(heard.tokens)))), None)
