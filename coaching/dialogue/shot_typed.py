"""What typed words do about a screenshot: press one of its buttons, give a value, or neither."""

from dataclasses import dataclass
from typing import Final

from coaching.dialogue import shot_waits
from coaching.dialogue.doubts import metric_named
from coaching.dialogue.turn import Turn
from coaching.languages import phrases
from coaching.model import Line, Observation, Reading
from coaching.questions.feelings import declines
from coaching.questions.smalltalk import kind
from coaching.reading.heard import hear
from coaching.reading.networks import platform_named
from coaching.reading.numbers import Number, parse
from coaching.reading.post_line import told
from coaching.replies.screenshot import Screenshot, Seen
from coaching.thresholds import LARGEST_COUNT

SHORT: Final = 6
"""Words of an answer; who writes more is saying something else …"""
FEW: Final = 4
"""… and who names a network needs no more than these."""


@dataclass(frozen=True, slots=True)
class Typed:
    """What typed words come to: an action as a button has it, with a value and its rounding; or what was wrong."""

    action: str = ""
    what: str = ""
    step: int = 1
    problem: Line | None = None


def typed(turn: Turn, shot: Screenshot, words: str, reading: Reading) -> Typed | None:
    """What an answer in words does; None where it is something else than an answer."""
    said = phrases.said(words)
    if "?" in words or not said.strip():
        return None
    match shot.asks:
        case "list":
            return _of_list(turn, shot, words, said, reading)
        case "which":
            return _of_which(turn, shot, words, said, reading)
        case "value":
            return _of_value(turn, shot, words, said, reading)
        case "network":
            platform = _network(words)
            return Typed("network", platform) if platform else _discards(said)
        case "whose":
            return _of_whose(shot, said)
        case "days":
            return _of_days(turn, words, said)
        case "again":
            new = phrases.only(said, "shot_new")
            return Typed("again", "new") if new else Typed("again", "ok") if _fine(said) else None
        case "post":
            return _of_post(turn, shot, words, reading)


def _network(words: str) -> str | None:
    """A network as the whole answer."""
    short = len(words.split()) <= FEW and not any(letter.isdigit() for letter in words)
    return platform_named(words) if short else None


def _fine(said: str) -> bool:
    return phrases.only(said, "agrees", "shot_fine")


def _discards(said: str) -> Typed | None:
    return Typed("discard") if phrases.only(said, "denies", "shot_discard") else None


def _mends(said: str) -> bool:
    """Whether something is said to be wrong, and not all of it unwanted: "no" alone is no correction."""
    return phrases.only(said, "denies", "shot_mend") and phrases.holds(said, "shot_mend")


def _of_list(turn: Turn, shot: Screenshot, words: str, said: str, reading: Reading) -> Typed | None:
    if phrases.only(said, "agrees") or (shot_waits.last(turn) and _fine(said)):
        return Typed("right")
    if _mends(said):
        return Typed("fix")
    if (discards := _discards(said)) is not None:
        return discards
    if (network := _network(words)) not in {None, shot.platform}:
        return Typed("network", network or "")
    corrects = phrases.begins(said, "denies") or phrases.begins(said, "shot_mend")
    return _corrected(turn, shot, words, reading) if corrects else None


def _of_which(turn: Turn, shot: Screenshot, words: str, said: str, reading: Reading) -> Typed | None:
    if _fine(said) or phrases.only(said, "denies") or declines(words) is not None:
        return Typed("back")
    if (discards := _discards(said)) is not None:
        return discards
    if (network := _network(words)) not in {None, shot.platform}:
        return Typed("network", network or "")
    return _corrected(turn, shot, words, reading)


def _corrected(turn: Turn, shot: Screenshot, words: str, reading: Reading) -> Typed | None:
    """A value with its name: "los guardados son 72"; or the name alone, whose value is then asked for."""
    metric = metric_named(words)
    if metric is None or len(words.split()) > SHORT or len(reading.observations) > 1 or _placed(turn, words):
        return None
    places = [at for at, seen in enumerate(shot.seen) if seen.figure.metric == metric and not seen.aside]
    numbers = _numbers(turn, words)
    if len(places) > 1 and numbers:
        wanted = "delta" if numbers[0].sign else "total"
        places = [at for at in places if shot.seen[at].figure.kind == wanted]
    if not places and shot.asks == "which" and len(numbers) == 1 and numbers[0].value is not None:
        seen = Seen(Observation(metric, "total", 0, turn.today))
        valued = _valued(seen, 0, numbers)
        return valued if valued.problem else Typed("add", f"{metric}:{numbers[0].value}:{numbers[0].step}")
    if len(places) != 1:
        return None
    if not numbers:
        return Typed("pick", str(places[0]))
    return _valued(shot.seen[places[0]], places[0], numbers)


def _placed(turn: Turn, words: str) -> bool:
    """Whether a figure is told of a day or a network: it is news then, and corrects nothing."""
    return bool(hear(words, turn.today, turn.person.language).dates) or platform_named(words) is not None


def _of_value(turn: Turn, shot: Screenshot, words: str, said: str, reading: Reading) -> Typed | None:
    seen, at = shot.seen[shot.at], shot.at
    metric, numbers = metric_named(words), _numbers(turn, words)
    if reading.posts or reading.events or metric not in {None, seen.figure.metric}:
        return None
    if numbers:
        return _valued(seen, at, numbers) if len(words.split()) <= SHORT else None
    if phrases.only(said, "shot_absent") or declines(words) == "skip":
        return Typed("absent", str(at))
    if phrases.whole(said, "first") and seen.readings:
        return Typed("value", f"{at}:{seen.readings[0]}")
    if phrases.whole(said, "second") and len(seen.readings) > 1:
        return Typed("value", f"{at}:{seen.readings[1]}")
    if _fine(said) and len(seen.readings) == 1:
        return Typed("value", f"{at}:{seen.readings[0]}")
    if phrases.only(said, "denies"):
        return Typed("absent", str(at)) if shot.confirmed else Typed("back")
    chats = kind(words, sure=False) is not None
    if chats or reading.intent in {"question", "mixed"} or len(words.split()) > SHORT:
        return None
    return Typed(problem=Line("shot-bad-unread"))


def _numbers(turn: Turn, words: str) -> list[Number]:
    return [number for number in parse(words, turn.person.language) if not number.faint]


def _valued(seen: Seen, at: int, numbers: list[Number]) -> Typed:
    """A typed value, or why it is none."""
    if len(numbers) > 1:
        return Typed(problem=Line("shot-bad-several"))
    (number,) = numbers
    if number.value is None:
        return Typed(problem=Line("shot-bad-unread"))
    value = number.value
    if number.other is not None:
        known = [n for n in (number.value, number.other) if n in {abs(r) for r in seen.readings}]
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


def _of_whose(shot: Screenshot, said: str) -> Typed | None:
    if phrases.only(said, "denies", "shot_not_mine"):
        return Typed("whose", "other")
    if phrases.only(said, "shot_mine") or (shot.theirs is False and _fine(said)):
        return Typed("whose", "mine")
    return None


def _of_days(turn: Turn, words: str, said: str) -> Typed | None:
    numbers = _numbers(turn, words)
    if len(numbers) == 1 and numbers[0].value and numbers[0].value < 400 and len(words.split()) <= FEW:  # noqa: PLR2004  # a year and some room
        return Typed("days", str(numbers[0].value))
    if declines(words) == "skip":
        return Typed("days", "none")
    return _discards(said)


def _of_post(turn: Turn, shot: Screenshot, words: str, reading: Reading) -> Typed | None:
    """What a post was about, or when it came out; any words that tell nothing else."""
    if declines(words) is not None:
        return Typed("post", f"{shot.at}:skip")
    chats = kind(words, sure=False) is not None
    if chats or reading.observations or reading.events or reading.intent in {"question", "mixed", "command_like"}:
        return None
    if reading.posts:
        return Typed("post", f"{shot.at}:told")
    told_post = told(words, today=turn.today, language=turn.person.language)
    return Typed("post", f"{shot.at}:told") if told_post is not None or shot.titles[shot.at] else None
