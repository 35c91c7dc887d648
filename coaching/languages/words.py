"""Line + language → words: Fluent messages, numbers and days as people of that language write them."""

import html
from collections.abc import Mapping
from datetime import date, timedelta
from functools import cache
from pathlib import Path
from typing import Any, Final

from babel.dates import format_date, format_skeleton
from babel.numbers import format_decimal, get_group_symbol
from fluent.runtime import FluentBundle, FluentResource

from coaching.model import LANGUAGES, Language, Line, Signed, Value

FOLDER: Final = Path(__file__).parent
MINUS: Final = "−"


class UnknownWords(LookupError):  # noqa: N818  # what it is, not that it is an error
    """A line that a language cannot say: a bug that the completeness test should have caught."""


class Words:
    """Every language's messages, parsed once."""

    def __init__(self) -> None:
        self._bundles = {language: _bundle(language) for language in LANGUAGES}

    def say(self, line: Line, language: Language, *, today: date) -> str:
        """The line as Telegram's HTML. Words that came from people are escaped; raises UnknownWords."""
        bundle = self._bundles[language]
        if not bundle.has_message(line.id):
            message = f"{line.id} ({language})"
            raise UnknownWords(message)
        pattern = bundle.get_message(line.id).value
        if pattern is None:
            message = f"{line.id} ({language}) has no value"
            raise UnknownWords(message)
        arguments: dict[str, Any] = {}
        for name, value in line.arguments.items():
            arguments.update(self._argument(name, value, language, today))
        said, problems = bundle.format_pattern(pattern, arguments)
        if problems:
            message = f"{line.id} ({language}): {problems[0]}"
            raise UnknownWords(message)
        return str(said)

    def plain(self, line: Line, language: Language) -> str:
        """A line without days or markup: a command's description."""
        return html.unescape(self.say(line, language, today=date.min))

    def short_day(self, day: date, language: Language) -> str:
        """'12 oct', for an axis."""
        return format_date(day, "d MMM", locale=language).replace(".", "")

    def month(self, day: date, language: Language) -> str:
        """'oct 2026', for an axis of many months."""
        return format_skeleton("yMMM", day, locale=language).replace(".", "")

    def grouping(self, language: Language) -> str:
        """What stands between thousands."""
        return str(get_group_symbol(language))

    def _argument(self, name: str, value: Value, language: Language, today: date) -> Mapping[str, Any]:
        match value:
            case Line():
                return {name: self.say(value, language, today=today)}
            case Signed():
                return {name: signed(value.value, language), f"{name}_size": abs(value.value)}
            case str():
                return {name: html.escape(value, quote=False)}
            case date():
                written = _day(value, language, today)
                # Italian says l'8 and l'11 where it says il 9: the number of the day decides.
                return {name: written, f"{name}_when": _when(value, today), f"{name}_number": value.day}
            case int() | float():
                return {name: value}


def signed(value: int, language: Language) -> str:
    """+1.015, −5, 0."""
    sign = "+" if value > 0 else MINUS if value < 0 else ""
    return f"{sign}{format_decimal(abs(value), locale=language)}"


def _day(day: date, language: Language, today: date) -> str:
    pattern = "d MMM" if day.year == today.year or abs((today - day).days) < 300 else "d MMM y"  # noqa: PLR2004  # no doubt about the year
    return format_date(day, pattern, locale=language).replace(".", "")


def _when(day: date, today: date) -> str:
    if day == today:
        return "today"
    return "yesterday" if day == today - timedelta(days=1) else "other"


def _bundle(language: Language) -> FluentBundle:
    # Isolating marks would stand around every argument; chats show them as boxes on old phones.
    bundle = FluentBundle([language], use_isolating=False)
    for path in sources(language):
        bundle.add_resource(FluentResource(path.read_text(encoding="utf-8")))
    return bundle


def sources(language: Language) -> list[Path]:
    """The files in which a language's messages stand."""
    return sorted((FOLDER / language).glob("*.ftl"))


@cache
def words() -> Words:
    """The words, loaded at first use."""
    return Words()
