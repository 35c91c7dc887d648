"""Nothing, said in words: "nadie lo compartió", "not a single sale", "didn't lose any this week"."""

from collections.abc import Iterator, Sequence
from datetime import date
from typing import get_args

from coaching.model import Metric, Observation, Platform
from coaching.reading.figure import PLATFORMS, Figure
from coaching.reading.heard import Heard

_AMOUNTS: dict[str, Metric] = {f"metrics.{name}": name for name in get_args(Metric) if name != "following"}
_ACTS: dict[str, Metric] = {f"acts.{name}": name for name in get_args(Metric) if name not in ("followers", "following")}
_SOLD: dict[str, Metric] = {"acts.sales": "sales"}
_BOUGHT: dict[str, Metric] = {"cues.buy": "sales", "cues.bought": "sales"}
_REACH = 3  # words between "nothing" and what it is nothing of
_SHORT = 9  # words in a message that says just that nothing changed


def find(heard: Heard, figures: Sequence[Figure], today: date) -> Iterator[Observation]:
    """The zeros of a message. `figures` are those already found: they show that the message reports."""
    asks = any(token.text == "?" for token in heard.tokens)
    for sentence in heard.sentences:
        asking = heard.any(*sentence, "cues.asking") is not None and (asks or not figures)
        amounts = list(_amounts(heard, sentence, figures, asking=asking)) or _listed(heard, sentence, figures)
        yield from (_zero(heard, sentence, metric, at, today) for metric, at in amounts)
        if amounts or any(figure.sentence == sentence for figure in figures):
            yield from _silent_networks(heard, sentence, figures, today)
            continue
        if not asking and not asks and _no_change(heard, sentence):
            yield _zero(heard, sentence, "followers", sentence[0], today)


def _amounts(
    heard: Heard, sentence: tuple[int, int], figures: Sequence[Figure], *, asking: bool
) -> Iterator[tuple[Metric, int]]:
    for mark in heard.phrases(*sentence):
        strong = mark.end - mark.start > 1
        if "cues.none" in mark.senses and (figures or strong or not asking):
            metric = _near(heard, mark.end, min(mark.end + _REACH, sentence[1]), _AMOUNTS | _SOLD)
            spelled = any(figure.number.start <= mark.start < figure.number.end for figure in figures)
            reports = bool(figures) or strong or _dated(heard, sentence)
            if metric is not None and metric != "followers" and not spelled and reports:
                yield metric, mark.start
            elif metric is None and figures and (metric := _just_named(heard, mark.start)) not in (None, "followers"):
                yield metric, mark.start  # "95 likes, comentarios cero"
        if "cues.nobody" in mark.senses and not asking:
            metric = _near(heard, mark.end, min(mark.end + _REACH, sentence[1]), _ACTS | _BOUGHT)
            if metric is not None:
                yield metric, mark.start


def _just_named(heard: Heard, at: int) -> Metric | None:
    return next((_AMOUNTS[sense] for sense in heard.senses(at - 1) if sense in _AMOUNTS), None)


def _listed(heard: Heard, sentence: tuple[int, int], figures: Sequence[Figure]) -> list[tuple[Metric, int]]:
    """The last of a list of days: "domingo 8 pedidos, lunes 2. Martes ninguno"."""
    before = [figure for figure in figures if figure.number.end <= sentence[0]]
    if not before or not _dated(heard, sentence) or before[-1].metric in (None, "followers"):
        return []
    nothing = heard.any(*sentence, "cues.none", "cues.nobody", "cues.nothing")
    rest = [at for at in range(*sentence) if at not in heard.dated and heard.tokens[at].script == "word"]
    only = nothing is not None and all(nothing.start <= at < nothing.end for at in rest)
    return [(before[-1].metric, nothing.start)] if only and nothing is not None and before[-1].metric else []


def _near(heard: Heard, start: int, end: int, names: dict[str, Metric]) -> Metric | None:
    for at in range(start, end):
        for sense in heard.senses(at):
            if sense in names:
                return names[sense]
        if heard.tokens[at].script != "word" or any(n.start <= at < n.end and not n.faint for n in heard.numbers):
            return None
    return None


def _dated(heard: Heard, sentence: tuple[int, int]) -> bool:
    return any(sentence[0] <= when.start < sentence[1] for when in heard.dates)


def _no_change(heard: Heard, sentence: tuple[int, int]) -> bool:
    """Whether followers did not move: "no perdí ninguno", "sempre uguale"."""
    if heard.any(*sentence, "cues.unchanged"):
        return len(heard.tokens) <= _SHORT
    if any(sentence[0] <= n.start < sentence[1] and not n.faint and n.start not in heard.dated for n in heard.numbers):
        return False  # "no, gained 13" denies nothing
    for mark in heard.phrases(*sentence):
        if mark.senses & {"cues.loss", "cues.gain"}:
            denied = heard.any(max(sentence[0], mark.start - _REACH), mark.start, "cues.negation")
            of_nothing = heard.any(*sentence, "cues.none", "cues.nothing") is not None or _dated(heard, sentence)
            return denied is not None and of_nothing and len(heard.tokens) <= _SHORT
    return False


def _silent_networks(
    heard: Heard, sentence: tuple[int, int], figures: Sequence[Figure], today: date
) -> Iterator[Observation]:
    """The second half of "hoy 1 nuevo en insta y en tiktok nada"."""
    changes = [figure for figure in figures if figure.sentence == sentence and figure.kind == "delta"]
    for mark in heard.phrases(*sentence):
        if "cues.nothing" in mark.senses and changes and changes[-1].metric == "followers":
            for at in (mark.start - 1, mark.start - 2):
                networks = [PLATFORMS[sense] for sense in heard.senses(at) if sense in PLATFORMS]
                if networks and at > changes[-1].number.end:
                    yield _zero(heard, sentence, "followers", mark.start, today, networks[0])
                    break


def _zero(
    heard: Heard,
    sentence: tuple[int, int],
    metric: Metric,
    at: int,
    today: date,
    platform: Platform | None = None,
) -> Observation:
    when = next((w for w in heard.dates if sentence[0] <= w.start < sentence[1]), None)
    if platform is None:
        named = [s for mark in heard.phrases(*sentence) for s in mark.senses if s in PLATFORMS and mark.start != at]
        platform = PLATFORMS[named[0]] if named else None
    past = when if when is not None and not when.future and when.day else None
    return Observation(
        metric=metric,
        kind="delta" if metric == "followers" else "total",
        value=0,
        day=past.day if past is not None and past.day else today,
        platform=platform,
        since=past.since if past else None,
    )
