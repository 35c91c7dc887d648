"""One line after the post command: "ayer: cómo deducir el móvil | encaja | enseña"."""

from datetime import date
from typing import Final, get_args

from coaching.languages.hearing import lexicon
from coaching.model import Fit, Language, Platform, Post, PostKind
from coaching.reading.figure import PLATFORMS
from coaching.reading.heard import hear

LONGEST_TOPIC: Final = 200
EDGES: Final = " \t:;,.-–—•*\"“”«»'"
_FITS: dict[str, Fit] = {f"fits.{name}": name for name in get_args(Fit)}
_KINDS: dict[str, PostKind] = {f"kinds.{name}": name for name in get_args(PostKind)}


def told(line: str, *, today: date, language: Language | None) -> Post | None:
    """One line: "ayer: cómo deducir el móvil | encaja | enseña"; None when it names no topic."""
    first, *fields = line.split("|")
    day, topic = _dated(first, today, language)
    fit: Fit | None = None
    kind: PostKind | None = None
    platform: Platform | None = None
    for part in fields:
        said_fit, said_kind, said_platform, said_day = field(part, today, language)
        fit, kind, platform, day = (
            fit or said_fit,
            kind or said_kind,
            platform or said_platform,
            day or said_day,
        )
    if not topic or lexicon().meant_alone(topic) == "nothing":
        return None
    return Post(topic[:LONGEST_TOPIC], day or today, fit, kind, platform)


def _dated(text: str, today: date, language: Language | None) -> tuple[date | None, str]:
    """The date at the beginning of a line, and the rest."""
    heard = hear(text, today, language)
    start = next((at for at, token in enumerate(heard.tokens) if token.script != "mark"), 0)
    while any(heard.has(start, sense) for sense in ("cues.trail", "dates.every")) and any(
        when.start == start + 1 for when in heard.dates
    ):
        start += 1
    for when in heard.dates:
        if when.start == start and when.day is not None and not when.future:
            rest = heard.text[heard.tokens[when.end - 1].end :]
            return when.day, rest.strip(EDGES)
    return None, heard.text.strip(EDGES)


def field(
    text: str, today: date, language: Language | None
) -> tuple[Fit | None, PostKind | None, Platform | None, date | None]:
    """What one field between bars says; the longest phrase wins, so that "no encaja" is not "encaja"."""
    alone = lexicon().meant_alone(text)
    if alone in get_args(Fit):
        return _FITS[f"fits.{alone}"], None, None, None
    heard = hear(text, today, None)
    senses = [sense for mark in heard.phrases(0, len(heard.tokens)) for sense in sorted(mark.senses)]
    if not any(sense in _FITS or sense in _KINDS for sense in senses) and language is not None:
        senses += [s for m in hear(text, today, language).phrases(0, len(heard.tokens)) for s in sorted(m.senses)]
    fit = next((_FITS[sense] for sense in senses if sense in _FITS), None)
    kind = next((_KINDS[sense] for sense in senses if sense in _KINDS), None)
    platform = next((PLATFORMS[sense] for sense in senses if sense in PLATFORMS), None)
    day = next((when.day for when in heard.dates if not when.future), None)
    return fit, kind, platform, day
