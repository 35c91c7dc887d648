"""A figure on its way from the words to an observation, and the senses that decide about it."""

from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import get_args

from coaching.languages.counted import begins
from coaching.model import Kind, Metric, Observation, Platform
from coaching.reading.dates import When
from coaching.reading.heard import Heard
from coaching.reading.numbers import Number
from coaching.reading.stretches import WEEK

METRICS: dict[str, Metric] = {f"{section}.{name}": name for name in get_args(Metric) for section in ("metrics", "acts")}
PLATFORMS: dict[str, Platform] = {f"platforms.{name}": name for name in get_args(Platform)}
COUNTED_ACCOUNTS = frozenset({"followers", "following"})
DEALT = frozenset({"sales", "messages"})
"""What people tell by a verb and the names of things: "vendí 2 tartas", "me escribieron 5"."""
CHANGES = frozenset({"cues.gain", "cues.loss", "cues.rise", "cues.fall"})
LEVELS = frozenset({"cues.have", "cues.level", "cues.total", "cues.now", "cues.past", "cues.has"})
VERBS = CHANGES | LEVELS | {"cues.get"}
STEPS = frozenset({"cues.filler", "cues.people", "cues.new", "cues.more", "cues.less", "cues.own"})
PAST_TENSE = frozenset({"cues.past", "cues.before"})


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure on its way to becoming an observation, with the number that it came from."""

    number: Number
    sentence: tuple[int, int]
    left: int  # the token at which the words before it begin to be its own
    right: int  # the token before which the words after it end
    metric: Metric | None = None
    kind: Kind = "total"
    value: int = 0
    when: When | None = None
    against: When | None = None  # what a difference is told against: "5 menos que ayer"
    platform: Platform | None = None
    denied: bool = False
    origin: bool = False  # where a change began: "bajé de los mil"; no figure unless the other end is told


def named_at(heard: Heard, at: int, section: str = "") -> Metric | None:
    """Which metric a token names, as a noun ("metrics") or also as a verb ("acts")."""
    for sense in heard.senses(at):
        if sense in METRICS and sense.startswith(section):
            return METRICS[sense]
    return None


def metric_after(heard: Heard, number: Number) -> bool:
    """Whether a metric, or people, stand right after a number."""
    return metric_at(heard, heard.past(number.end, "cues.filler"))


def metric_at(heard: Heard, at: int) -> bool:
    """Whether a metric is named at a token, as a noun."""
    return any(sense.startswith("metrics.") for sense in heard.senses(at))


def bought_after_asking(heard: Heard, number: Number, sentence: tuple[int, int]) -> bool:
    """Whether those bought who are told of after those who wrote, or came: "5 people messaged me and 2 bought"."""
    if heard.has(heard.past(number.end, "cues.filler"), "cues.bought"):
        wrote = heard.any(sentence[0], number.start, "acts.messages", "metrics.messages") is not None
        return wrote or _customers_before(heard, number, sentence)
    bought = heard.has(number.start - 1, "cues.bought") and heard.has(number.start - 2, "cues.and")
    return bought and not metric_after(heard, number) and _customers_before(heard, number, sentence)


def _customers_before(heard: Heard, number: Number, sentence: tuple[int, int]) -> bool:
    """Whether the sentence begins with so many customers: "3 clients walked in and bought 5 cakes"."""
    texts = [token.text for token in heard.tokens]
    return any(n.start == sentence[0] and n.start < number.start and begins("customers", texts, n.end)
               for n in heard.numbers)  # fmt: skip


def joint(heard: Heard, start: int, end: int) -> int | None:
    """The first comma or "and" of a range."""
    return next((at for at in range(start, end) if heard.word(at) == "," or heard.has(at, "cues.and")), None)


def observation(figure: Figure, today: date) -> Observation:
    """The observation that a figure makes; its metric must have been found."""
    when = figure.when
    metric = figure.metric or "followers"
    level = figure.kind == "total" and metric in COUNTED_ACCOUNTS
    return Observation(
        metric=metric,
        kind=figure.kind,
        value=figure.value,
        day=(_counted_on(when, today) if level else when.day) if when and when.day else today,
        platform=figure.platform,
        step=figure.number.step,
        since=None if level else when.since if when and when.since else _since(figure, today),
    )


def _counted_on(when: When, today: date) -> date:
    """The day of a count: "last week I had 1,262", said on a Monday, is a week ago rather than yesterday."""
    since, last, week_ago = when.since, when.day or today, today - timedelta(days=WEEK)
    within = since is not None and since <= week_ago < last < today and (last - since).days < WEEK
    return week_ago if within else last


def _since(figure: Figure, today: date) -> date | None:
    """From when on a difference came about; a difference from yesterday is today's."""
    against = figure.against
    if against is None or figure.kind == "total" or against.day is None or against.day >= today - timedelta(days=1):
        return None if against is None or figure.kind == "total" else against.since
    return against.since or against.day


def change(observation: Observation, figure: Figure, origin: Figure) -> Observation:
    """The change of a from-to, since the day of the figure it came from or the stretch that both share."""
    when = figure.when or origin.when
    since = when.since if when else None
    if origin.when is not None and figure.when is None:
        since = origin.when.day
    step = max(figure.number.step, origin.number.step)
    difference = figure.value - (origin.number.value or 0)
    return replace(observation, kind="delta", value=difference, since=since, step=step)


def stated(heard: Heard, figure: Figure) -> bool:
    """Whether a signed number is told as a level: "tengo -200 seguidores"."""
    verb = heard.any(figure.left, figure.number.start, "cues.have")
    return verb is not None and not verb.senses & CHANGES
