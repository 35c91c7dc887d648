"""What somebody wants to look at of their history: "tiktok", "likes, 6 months", "the chart of my saves"."""

from dataclasses import dataclass

from coaching.languages.talk import heard as phrase_heard
from coaching.languages.talk import phrases, spoken
from coaching.model import Measured, Platform
from coaching.reading.figure import METRICS, PLATFORMS
from coaching.reading.heard import Heard, hear_words

PARTS: tuple[tuple[str, float], ...] = (("days", 1 / 7), ("weeks", 1.0), ("months", 4.0), ("years", 52.0))
"""Stretches that are named, in weeks; twelve months are the 52 weeks that can be looked at."""


@dataclass(frozen=True, slots=True)
class Wish:
    """What is named: how many weeks (None where not said), all there is, a network, a figure.

    `unread` is True where words are left that nobody knows here.
    """

    weeks: float | None = None
    everything: bool = False
    network: Platform | None = None
    metric: Measured | None = None
    unread: bool = False

    def __bool__(self) -> bool:
        """Whether anything is named."""
        return self.everything or any(each is not None for each in (self.weeks, self.network, self.metric))


def wished(words: str) -> Wish:
    """What a few words name of a history; in plain words of a chat rather ask `opened`."""
    heard = hear_words(words)
    network: Platform | None = PLATFORMS.get(f"platforms.{words.strip().casefold()}")
    metric: Measured | None = None
    count: int | None = None
    unit: float | None = None
    everything = unread = False
    at = 0
    while at < len(heard.tokens):
        mark = heard.marks[at]
        named = sorted(mark.senses) if mark is not None else []
        number = next((n for n in heard.numbers if n.start == at and n.value is not None and not n.faint), None)
        if network is None and (found := next((PLATFORMS[s] for s in named if s in PLATFORMS), None)) is not None:
            network = found
        elif (metric_named := next((METRICS[s] for s in named if s in METRICS), None)) is not None and metric is None:
            metric = metric_named
        elif number is not None and count is None:
            count, at = number.value, number.end
            continue
        elif (stretch := _stretch(heard, at)) is not None:
            unit = stretch
        elif _is(heard, at, "all"):
            everything = True
        elif heard.tokens[at].script in {"word", "number"} and not (_is(heard, at, "small") or _is(heard, at, "opens")):
            unread = unread or network is None or heard.word(at) != words.strip().casefold()
        at = mark.end if mark is not None and mark.start == at and (network or metric) and named else at + 1
    weeks = None if count is None and unit is None else (1 if count is None else count) * (unit or 1.0)
    return Wish(weeks, everything, network, metric, unread)


def opened(words: str) -> Wish | None:
    """What a message asks to see that says nothing else: "gráfico de los últimos 6 meses"; None for any other."""
    if not any(phrase_heard(spoken(words), "season", ("opens",))):
        return None
    wish = wished(words)
    return wish if wish and not wish.unread else None


def _stretch(heard: Heard, at: int) -> float | None:
    return next((weeks for name, weeks in PARTS if _is(heard, at, name)), None)


def _is(heard: Heard, at: int, name: str) -> bool:
    said = f" {heard.word(at)} "
    return any(phrase.parts == (said,) for phrase in phrases("season")[name])
