"""Which network is named: in a sentence, or as a short answer ("insta", "en facebook", "IG")."""

from coaching.model import Platform
from coaching.reading.figure import PLATFORMS
from coaching.reading.heard import Heard, hear_words


def networks_in(heard: Heard, sentence: tuple[int, int]) -> list[tuple[int, int, Platform]]:
    """The networks that a sentence names, each with its tokens."""
    named = [
        (mark.start, mark.end, PLATFORMS[sense])
        for mark in heard.phrases(*sentence)
        for sense in sorted(mark.senses)
        if sense in PLATFORMS
    ]
    return sorted([*named, *_lettered(heard, sentence)])


def _lettered(heard: Heard, sentence: tuple[int, int]) -> list[tuple[int, int, Platform]]:
    """The network that is one letter, where it heads a figure: "x: 1.5k, fb 3.2k"."""
    return [
        (at, at + 1, "x")
        for at in range(*sentence)
        if heard.word(at) == "x"
        and heard.tokens[at].script == "word"
        and (at == sentence[0] or heard.word(at - 1) in (",", "/", "-", "|", ";"))
        and (heard.word(at + 1) == ":" or heard.counted(at + 1, at + 2) is not None)
    ]


def platform_named(words: str) -> Platform | None:
    """The first network that is named; None when none is."""
    # A letter on its own is hardly ever a network in a sentence, but it is one as an answer.
    if (whole := f"platforms.{words.strip().casefold()}") in PLATFORMS:
        return PLATFORMS[whole]
    heard = hear_words(words)
    return next((platform for _, _, platform in networks_in(heard, (0, len(heard.tokens)))), None)
