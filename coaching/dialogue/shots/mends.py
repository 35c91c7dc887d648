"""Words that set a screenshot right while it waits: a figure by its name, by what was wrong, or a bare number."""

from dataclasses import dataclass
from typing import Final, get_args

from coaching.dialogue.figures.doubts import metric_named
from coaching.dialogue.shots import waits as shot_waits
from coaching.dialogue.turn import Turn
from coaching.languages import phrases
from coaching.model import Line, Metric, Observation, Reading
from coaching.reading import goal
from coaching.reading.heard import hear
from coaching.reading.networks import platform_named
from coaching.reading.numbers import Number, parse
from coaching.replies.screenshot import Screenshot, Seen
from coaching.thresholds import LARGEST_COUNT, MENDED_FAR, MENDED_NEAR

LONG: Final = 14
"""Words of a correction; who writes more is telling something."""
SHORT: Final = 6
FEW: Final = 4


@dataclass(frozen=True, slots=True)
class Typed:
    """What typed words come to: an action as a button has it, with a value and its rounding; or what was wrong."""

    action: str = ""
    what: str = ""
    step: int = 1
    problem: Line | None = None


def numbers_of(turn: Turn, words: str) -> list[Number]:
    """The numbers of an answer."""
    return [number for number in parse(words, turn.person.language) if not number.faint]


def corrected(turn: Turn, shot: Screenshot, words: str, said: str, reading: Reading) -> Typed | None:
    """What words set right in a list that is not confirmed; None where they are about something else."""
    if shot.confirmed or reading.posts or reading.events or len(words.split()) > LONG:
        return None
    if goal.wished(words, turn.person.language):
        return None
    numbers = numbers_of(turn, words)
    if not numbers:
        return _complaint(shot, words, said)
    if len(numbers) > 1 and (pairs := _several(turn, shot, words, reading, numbers)) is not None:
        return pairs
    if (instead := _instead(turn, shot, words, said, numbers)) is not None:
        return instead
    metric = metric_named(words)
    if metric is not None:
        return _named(turn, shot, words, said, reading, metric, numbers)
    if reading.observations and not bare(said):
        return None
    return _bare_number(turn, shot, words, said, numbers)


# ---------------------------------------------------------------- a figure by its name


def _named(  # all that the words were found to hold
    turn: Turn, shot: Screenshot, words: str, said: str, reading: Reading, metric: Metric, numbers: list[Number]
) -> Typed | None:
    """A name with its value: "el alcance es 5.600", "looks good except followers, should be 3,466"."""
    if not (_reported(reading, metric) or _cued(said) or len(words.split()) <= FEW):
        return None
    told = next((o for o in reading.observations if o.metric == metric), None)
    places = _places(turn, shot, words, metric, told, numbers[0])
    if not places:
        missing = phrases.holds(said, "shot_missing") or shot.asks == "which"
        elsewhere = any(_stands(seen) and seen.figure.metric == metric for seen in shot.seen)
        absent = not elsewhere and missing and not _of_elsewhere(turn, shot, words)
        return _added(turn, metric, numbers) if absent and len(numbers) == 1 else None
    if len(numbers) > 1:
        return Typed(problem=Line("shot-bad-several"))
    if len(places) > 1:
        return _which(shot, places, numbers[0])
    return valued(shot.seen[places[0]], places[0], numbers)


def _places(
    turn: Turn, shot: Screenshot, words: str, metric: Metric, told: Observation | None, number: Number
) -> list[int]:
    """The figures of the list that a named number may be: of the same days and network, where any are said."""
    if platform_named(words) not in {None, shot.platform}:
        return []
    places = [at for at, seen in enumerate(shot.seen) if _stands(seen) and seen.figure.metric == metric]
    places = [at for at in places if _same_days(turn, words, shot.seen[at].figure, told)]
    kinds = {shot.seen[at].figure.kind for at in places}
    wanted = "delta" if number.sign or (told is not None and told.kind == "delta") else "total"
    if len(kinds) > 1:
        return [at for at in places if shot.seen[at].figure.kind == wanted]
    if kinds == {"delta"} and wanted == "total":
        # "Followers 3,413" is a count, and no change of 126, unless it is about as large.
        return [at for at in places if _fits(shot.seen[at], number, MENDED_FAR)]
    if kinds == {"total"} and wanted == "delta" and number.sign >= 0:
        return [at for at in places if _fits(shot.seen[at], number, 2)]
    if kinds == {"total"} and metric == "followers" and told is not None and told.kind == "delta":
        return []
    return places


def _same_days(turn: Turn, words: str, figure: Observation, told: Observation | None) -> bool:
    """Whether what is told with a day is about the days of the figure; without one it is."""
    dates = hear(words, turn.today, turn.person.language).dates
    if not dates:
        return True
    if told is not None:
        return (told.day, told.since) == (figure.day, figure.since)
    return len(dates) == 1 and (dates[0].day, dates[0].since) == (figure.day, figure.since)


def _of_elsewhere(turn: Turn, shot: Screenshot, words: str) -> bool:
    """Whether a figure is told of a day or of another network: it is news then, and corrects nothing."""
    dated = bool(hear(words, turn.today, turn.person.language).dates)
    return dated or platform_named(words) not in {None, shot.platform}


def _reported(reading: Reading, metric: Metric) -> bool:
    seen = (doubt.seen for doubt in reading.doubts if doubt.seen is not None)
    return any(o.metric == metric for o in (*reading.observations, *seen))


def _cued(said: str) -> bool:
    """Whether the words say how a list is, or was to be: yes but, no, should be, wrong."""
    begun = any(phrases.begins(said, name) for name in ("agrees", "denies", "shot_fine", "shot_mend"))
    return begun or any(phrases.holds(said, name) for name in ("shot_wrong", "shot_missing"))


def _added(turn: Turn, metric: Metric, numbers: list[Number]) -> Typed | None:
    """A figure that is not in the list, and is said to be missing."""
    if numbers[0].value is None:
        return None
    checked = valued(Seen(Observation(metric, "total", 0, turn.today)), 0, numbers)
    return checked if checked.problem else Typed("add", f"{metric}:{numbers[0].value}:{numbers[0].step}")


def _several(turn: Turn, shot: Screenshot, words: str, reading: Reading, numbers: list[Number]) -> Typed | None:
    """Several figures by their names: "47 likes y 5 comentarios"; each of them has to stand in the list."""
    told = reading.observations
    if len(told) < 2 or len(told) != len(numbers) or reading.doubts or len({o.metric for o in told}) != len(told):  # noqa: PLR2004  # one has a way of its own
        return None
    sets = []
    for o in told:
        number = next((n for n in numbers if n.value == abs(o.value)), None)
        measured = next((name for name in get_args(Metric) if name == o.metric), None)
        places = _places(turn, shot, words, measured, o, number) if number is not None and measured else []
        if len(places) != 1:
            return None
        sets.append(f"{places[0]}:{o.value}:{o.step}")
    return Typed("sets", ",".join(sets))


# ---------------------------------------------------------------- what was wrong


def _complaint(shot: Screenshot, words: str, said: str) -> Typed | None:
    """Something is wrong, without a number: at the figure that is named, else wherever it is."""
    metric = metric_named(words)
    wrong = phrases.holds(said, "shot_wrong") or phrases.begins(said, "denies") or phrases.begins(said, "shot_mend")
    if metric is None or not wrong or len(words.split()) > SHORT + 2:
        return None
    places = [at for at, seen in enumerate(shot.seen) if _stands(seen) and seen.figure.metric == metric]
    if not places:
        return None
    return Typed("pick", str(places[0])) if len(places) == 1 else Typed("fix")


def _instead(turn: Turn, shot: Screenshot, words: str, said: str, numbers: list[Number]) -> Typed | None:
    """The value that was wrong is said: "no eran 8190, son 8195", "18 not 17"; alone, the right one is asked for."""
    if len(numbers) > 2 or _of_elsewhere(turn, shot, words):  # noqa: PLR2004  # at most a wrong one and a right one
        return None
    metric = metric_named(words)
    found = [
        (at, number) for number in numbers for at, seen in enumerate(shot.seen)
        if _stands(seen) and metric in {None, seen.figure.metric}
        and abs(seen.figure.value) in {number.value, number.other}
    ]  # fmt: skip
    if len({number.value for _, number in found}) != 1 or len(found) != 1:
        return None
    (at, wrong) = found[0]
    rest = [number for number in numbers if number is not wrong]
    if rest:
        return valued(shot.seen[at], at, rest) if metric or _cued(said) or bare(said) else None
    denied = phrases.begins(said, "denies") or phrases.holds(said, "shot_wrong")
    return Typed("pick", str(at)) if denied and len(words.split()) <= SHORT else None


# ---------------------------------------------------------------- a bare number


def bare(said: str) -> bool:
    """Whether nothing stands beside the numbers but what introduces them: "son 5559", "no, 5560"."""
    rest = " ".join(word for word in said.split() if not any(letter.isdigit() for letter in word))
    return phrases.only(
        f" {rest} ", "agrees", "denies", "shot_fine", "shot_mend", "shot_wrong", "shot_is", "shot_thanks"
    )


def _bare_number(turn: Turn, shot: Screenshot, words: str, said: str, numbers: list[Number]) -> Typed | None:
    """A number without a name: it is that of the figure which it is near, or the person says which."""
    if not bare(said) or _of_elsewhere(turn, shot, words):
        return None
    if shot.asks == "list" and not shot_waits.last(turn):
        return None
    if len(numbers) > 1:
        return Typed(problem=Line("shot-bad-several"))
    places = [at for at, seen in enumerate(shot.seen) if _stands(seen)]
    signed = [at for at in places if (shot.seen[at].figure.kind == "delta") == bool(numbers[0].sign)]
    near = [at for at in signed or places if _close(shot.seen[at], numbers[0])]
    if len(places) == 1 and _fits(shot.seen[places[0]], numbers[0], MENDED_FAR):
        near = places
    if len(near) == 1:
        return valued(shot.seen[near[0]], near[0], numbers)
    return _which(shot, near or signed or places, numbers[0])


def _which(shot: Screenshot, places: list[int], number: Number) -> Typed | None:
    """Of several figures that a number may be, the person says which: each is a button with it."""
    if not places or number.value is None or number.value > LARGEST_COUNT:
        return None
    if len(places) == 1 and not _fits(shot.seen[places[0]], number, MENDED_FAR):
        places = [at for at, seen in enumerate(shot.seen) if _stands(seen)]
    return Typed("meant", f"{number.value}:{number.step}:" + ".".join(map(str, places)))


def _close(seen: Seen, number: Number) -> bool:
    return any(abs(value - abs(seen.figure.value)) <= MENDED_NEAR * abs(seen.figure.value) for value in _values(number))


def _fits(seen: Seen, number: Number, most: int) -> bool:
    """Whether a number is at most so many times as large, or as small, as a figure; of one without a value it is."""
    known = abs(seen.figure.value)
    return not known or any(known <= value * most and value <= known * most for value in _values(number))


def _values(number: Number) -> list[int]:
    return [value for value in (number.value, number.other) if value is not None]


def _stands(seen: Seen) -> bool:
    return not seen.aside


# ---------------------------------------------------------------- a value


def valued(seen: Seen, at: int, numbers: list[Number]) -> Typed:
    """A typed value, or why it is none."""
    if len(numbers) > 1:
        return Typed(problem=Line("shot-bad-several"))
    (number,) = numbers
    if number.value is None:
        return Typed(problem=Line("shot-bad-unread"))
    value = number.value
    if number.other is not None:
        known = [n for n in (number.value, number.other) if n in {abs(r) for r in seen.readings}]
        known = known or [n for n in (number.value, number.other) if abs(n - abs(seen.figure.value)) < n / 2]
        if len(known) != 1:
            return Typed(problem=Line("doubt-two_readings", {"first": number.value, "second": number.other}))
        value = known[0]
    if seen.figure.kind == "total" and number.sign < 0:
        return Typed(problem=Line("shot-bad-negative"))
    if value > LARGEST_COUNT:
        return Typed(problem=Line("doubt-too_large"))
    if seen.figure.kind == "delta":
        falls = number.sign < 0 or (not number.sign and seen.figure.value < 0)
        value = -value if falls else value
    return Typed("set", f"{at}:{value}", number.step)
