"""Drawings → pictures: their words in a person's language, ready to wait in the outbox as JSON and to be drawn."""

import html
import re
from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any, Final

from coaching.languages.words import Words, signed
from coaching.model import (
    Card,
    CardPicture,
    Chart,
    Drawing,
    Drawn,
    Language,
    Line,
    Picture,
    Tile,
    WeekChart,
    WeekPicture,
)

TAGS: Final = re.compile(r"<[^>]+>")
LONG: Final = timedelta(days=300)
"""A chart of more days than this is labelled with months and years: its first and last day may be called the same."""
KINDS: Final[Mapping[type, str]] = {Picture: "chart", WeekPicture: "week", CardPicture: "card"}


def worded(drawing: Drawing, words: Words, language: Language, today: date) -> Drawn:
    """A drawing in a person's words."""
    match drawing:
        case Chart():
            return _chart(drawing, words, language, today)
        case WeekChart():
            return _week(drawing, words, language, today)
        case Card():
            said = _Said(words, language, today)
            rows = tuple((said.label(label), said.text(text)) for label, text in drawing.rows)
            return CardPicture(said.plain(drawing.title), rows, said.plain(drawing.foot))


def in_words(picture: Drawn | None) -> str:
    """What a picture says that stands nowhere else, as Telegram's HTML, for when it cannot be drawn."""
    if not isinstance(picture, CardPicture):
        return ""
    return "\n".join(f"<b>{html.escape(label)}:</b> {html.escape(text)}" for label, text in picture.rows)


def kind(picture: Drawn) -> str:
    """What a picture is called in the outbox."""
    return KINDS[type(picture)]


def from_json(body: Mapping[str, Any]) -> Drawn:
    """What was waiting. A picture without a kind is one that an older Faro left: a chart."""
    match body.get("kind", "chart"):
        case "week":
            usual = body.get("usual")
            low, high = body["usual_text"]
            return WeekPicture(
                title=body["title"],
                net=body.get("net"),
                net_text=body["net_text"],
                verdict=body["verdict"],
                usual=(usual[0], usual[1]) if usual else None,
                usual_text=(low, high),
                usual_label=body["usual_label"],
                weeks=tuple((date.fromisoformat(d), n) for d, n in body["weeks"]),
                ticks=tuple(body["ticks"]),
                weeks_label=body["weeks_label"],
                tiles=tuple((label, now, before, word) for label, now, before, word in body["tiles"]),
            )
        case "card":
            return CardPicture(body["title"], tuple((label, text) for label, text in body["rows"]), body["foot"])
        case _:
            return _chart_from(body)


class _Said:
    """Lines as plain words: a picture knows no markup."""

    def __init__(self, words: Words, language: Language, today: date) -> None:
        self._words, self._language, self._today = words, language, today

    def plain(self, line: Line | None) -> str:
        if line is None:
            return ""
        return html.unescape(TAGS.sub("", self._words.say(line, self._language, today=self._today)))

    def label(self, line: Line | None) -> str:
        """A line that begins something: names of figures stand within sentences elsewhere, and begin small there."""
        said = self.plain(line)
        return said[:1].upper() + said[1:]

    def text(self, written: Line | str) -> str:
        """A person's own words as they are, on one line; a line in plain words."""
        return self.plain(written) if isinstance(written, Line) else " ".join(written.split())

    def number(self, value: int | None) -> str:
        return "" if value is None else signed(value, self._language).removeprefix("+")


def _chart(chart: Chart, words: Words, language: Language, today: date) -> Picture:
    said = _Said(words, language, today)
    days = tuple(day for day, _ in chart.points)
    called = words.month if days and days[-1] - days[0] > LONG else words.short_day
    return Picture(
        title=said.plain(chart.title),
        days=days,
        values=tuple(value for _, value in chart.points),
        band=chart.band,
        marks=tuple((day, said.plain(line)) for day, line in chart.marks),
        ticks=tuple((day, called(day, language)) for day in days),
        band_label=said.plain(chart.usual_label),
        grouping=words.grouping(language),
        bars=chart.bars,
    )


def _week(week: WeekChart, words: Words, language: Language, today: date) -> WeekPicture:
    said = _Said(words, language, today)

    def tile(one: Tile) -> tuple[str, str, str, str]:
        return (said.label(one.label), said.number(one.now), said.number(one.before), said.plain(one.word))

    low, high = week.usual or (0, 0)
    return WeekPicture(
        title=said.plain(week.title),
        net=week.net,
        net_text="" if week.net is None else signed(week.net, language),
        verdict=said.label(week.verdict) if week.net is None else said.plain(week.verdict),
        usual=week.usual,
        usual_text=(signed(low, language), signed(high, language)) if week.usual else ("", ""),
        usual_label=said.label(week.usual_label),
        weeks=week.weeks,
        ticks=tuple(words.short_day(day, language) for day, _ in week.weeks),
        weeks_label=said.label(week.weeks_label),
        tiles=tuple(tile(one) for one in week.tiles),
    )


def _chart_from(body: Mapping[str, Any]) -> Picture:
    def day(text: str) -> date:
        return date.fromisoformat(text)

    return Picture(
        title=body["title"],
        days=tuple(day(d) for d in body["days"]),
        values=tuple(body["values"]),
        band=tuple((day(d), low, high) for d, low, high in body["band"]),
        marks=tuple((day(d), text) for d, text in body["marks"]),
        ticks=tuple((day(d), text) for d, text in body["ticks"]),
        band_label=body["band_label"],
        grouping=body["grouping"],
        minus=body["minus"],
        bars=body.get("bars", False),
    )
