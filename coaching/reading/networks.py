"""Which network a short answer names: "insta", "en facebook", "IG"."""

from typing import Final, get_args

from coaching.model import Platform
from coaching.reading.heard import hear_words

_PLATFORMS: Final[dict[str, Platform]] = {f"platforms.{name}": name for name in get_args(Platform)}


def platform_named(words: str) -> Platform | None:
    """The first network that is named; None when none is."""
    # A letter on its own is hardly ever a network in a sentence, but it is one as an answer.
    if (whole := f"platforms.{words.strip().casefold()}") in _PLATFORMS:
        return _PLATFORMS[whole]
    heard = hear_words(words)
    named = (sense for mark in heard.phrases(0, len(heard.tokens)) for sense in sorted(mark.senses))
    return next((_PLATFORMS[sense] for sense in named if sense in _PLATFORMS), None)
