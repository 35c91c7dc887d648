"""An action in a person's own words: "mi acción: grabar un vídeo", "when I close on Thursday, I'll film the oven"."""

from dataclasses import dataclass
from datetime import date
from typing import Final

from coaching.languages import plans
from coaching.model import Language
from coaching.reading.moment import is_moment, led, parted

LONGEST: Final = 120
"""Letters of an action: it stands in a line, beside its moment."""
SHORTEST: Final = 3
SIGNS: Final = (":", "-", "–", "—", "=")
AROUND: Final = " .…!¡,;:«»“”\"'-–—="


@dataclass(frozen=True, slots=True)
class Deed:
    """What somebody will do, and when where they say so."""

    words: str
    moment: str = ""


def own(text: str, today: date, language: Language | None = None, *, offered: bool = False) -> Deed | None:
    """The action that a message tells; None where it tells none.

    `offered`: an action has just been proposed, so that "I'd rather film the oven" is another one.
    """
    if "?" in text or "¿" in text or len(text) > 2 * LONGEST:
        return None
    rest = plans.behind(text, "mine_is")
    if rest is None and (named := plans.behind(text, "mine")) is not None and named.lstrip().startswith(SIGNS):
        rest = named
    if rest is not None:
        return whole(rest, today, language)
    if (reminded := plans.behind(text, "remind")) is not None:
        return _reminded(reminded, today, language)
    first, then = plans.parts(text)
    if then and plans.will_be(then) and (plans.begins(first, "when") or is_moment(first, today, language)):
        return _deed(then, first)
    if not offered or any(letter.isdigit() for letter in text):
        return None
    if plans.will_be(text):
        return whole(text, today, language)
    rest = plans.instead(text)
    return whole(rest, today, language) if rest is not None else None


def whole(text: str, today: date, language: Language | None = None) -> Deed | None:
    """Words that are all about the action, and perhaps its moment: before a comma, or at their end."""
    first, then = plans.parts(text.strip(AROUND))
    if then and plans.begins(first, "when") and is_moment(first, today, language):
        return _deed(then, first)
    return _deed(*parted(text))


def _reminded(text: str, today: date, language: Language | None) -> Deed | None:
    """What somebody is to be reminded of, with its moment: before it, or at its end; without one it is no action."""
    moment, rest = led(text, today, language)
    found = _deed(rest, moment) if moment else _deed(*parted(rest))
    return found if found is not None and is_moment(found.moment, today, language) else None


def _deed(words: str, moment: str) -> Deed | None:
    said = " ".join(words.split()).strip(AROUND)
    if sum(letter.isalpha() for letter in said) < SHORTEST:
        return None
    # It stands behind its moment; "I'll" stays as it is.
    lowered = said if said[:2] in {"I ", "I'", "I’"} else said[:1].lower() + said[1:]
    return Deed(lowered if len(lowered) <= LONGEST else f"{lowered[: LONGEST - 1].rstrip()}…", moment.strip())
