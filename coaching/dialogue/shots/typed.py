"""What typed words do about a screenshot: press one of its buttons, give a value, or neither."""

from typing import Final

from coaching.dialogue.figures.doubts import metric_named
from coaching.dialogue.shots import waits as shot_waits
from coaching.dialogue.shots.mends import Typed, corrected, numbers_of, valued
from coaching.dialogue.turn import Turn
from coaching.languages import phrases
from coaching.model import Line, Reading
from coaching.questions.feelings import declines
from coaching.questions.smalltalk import kind
from coaching.reading.heard import day_named
from coaching.reading.networks import platform_named
from coaching.reading.post_line import told
from coaching.replies.screenshot import Screenshot

SHORT: Final = 6
"""Words of an answer; who writes more is saying something else …"""
FEW: Final = 4
"""… and who names a network needs no more than these."""


def typed(turn: Turn, shot: Screenshot, words: str, reading: Reading) -> Typed | None:
    """What an answer in words does; None where it is something else than an answer."""
    said = phrases.said(words)
    if "?" in words or not said.strip():
        return None
    if (unwanted := _unwanted(turn, shot, said)) is not None:
        return unwanted
    match shot.asks:
        case "list":
            return _of_list(turn, shot, words, said, reading)
        case "which":
            return _of_which(turn, shot, words, said, reading)
        case "value":
            return _of_value(turn, shot, words, said, reading)
        case "network":
            platform = _network(words)
            return Typed("network", platform) if platform else _or_corrected(turn, shot, words, said, reading)
        case "whose":
            return _of_whose(shot, said) or _or_corrected(turn, shot, words, said, reading)
        case "days":
            return _of_days(turn, words, said)
        case "again":
            new = phrases.only(said, "shot_new")
            leaves = _fine(said) or _discards(said) is not None
            return Typed("again", "new") if new else Typed("again", "ok") if leaves else None
        case "post":
            return _of_post(turn, shot, words, said, reading)


def _network(words: str) -> str | None:
    """A network as the whole answer."""
    short = len(words.split()) <= FEW and not any(letter.isdigit() for letter in words)
    return platform_named(words) if short else None


def _fine(said: str) -> bool:
    """A yes, in whatever words, with or without thanks; thanks alone are none."""
    if not phrases.only(said, "agrees", "shot_fine", "shot_thanks"):
        return False
    return not phrases.only(said, "shot_thanks")


def _discards(said: str) -> Typed | None:
    if phrases.only(said, "shot_thanks"):
        return None
    return Typed("discard") if phrases.only(said, "denies", "shot_discard", "shot_thanks") else None


def _or_corrected(turn: Turn, shot: Screenshot, words: str, said: str, reading: Reading) -> Typed | None:
    """None of it is wanted, or a figure is set right before what was asked is known."""
    return _discards(said) or corrected(turn, shot, words, said, reading)


def _unwanted(turn: Turn, shot: Screenshot, said: str) -> Typed | None:
    """All of a screenshot is not wanted, or not theirs, whatever is being asked about it."""
    named = phrases.only(said, "denies", "shot_drop", "shot_thanks") and phrases.holds(said, "shot_drop")
    that = phrases.only(said, "denies", "shot_that", "shot_thanks") and phrases.holds(said, "shot_that")
    if that and shot.asks == "value" and phrases.whole(said, "shot_absent"):
        return None  # "bórralo", to one value: that one
    if named or (that and shot_waits.last(turn)):
        return Typed("again", "ok") if shot.asks == "again" else Typed("discard")
    theirs = phrases.only(said, "denies", "shot_not_mine") and phrases.holds(said, "shot_not_mine")
    return Typed("discard" if shot.confirmed else "whose", "other") if theirs else None


def _mends(said: str) -> bool:
    """Whether something is said to be wrong, and not all of it unwanted: "no" alone is no correction."""
    return phrases.only(said, "denies", "shot_mend", "shot_thanks") and phrases.holds(said, "shot_mend")


def _of_list(turn: Turn, shot: Screenshot, words: str, said: str, reading: Reading) -> Typed | None:
    if _fine(said) and (phrases.begins(said, "agrees") or shot_waits.last(turn)):
        return Typed("right")
    if _mends(said):
        return Typed("fix")
    if (discards := _discards(said)) is not None:
        return discards
    if (network := _network(words)) not in {None, shot.platform}:
        return Typed("network", network or "")
    return None if shot_waits.behind(turn) else corrected(turn, shot, words, said, reading)


def _of_which(turn: Turn, shot: Screenshot, words: str, said: str, reading: Reading) -> Typed | None:
    if _fine(said) or phrases.only(said, "denies") or declines(words) is not None:
        return Typed("back")
    if (discards := _discards(said)) is not None:
        return discards
    if (network := _network(words)) not in {None, shot.platform}:
        return Typed("network", network or "")
    found = Typed("fix") if _mends(said) else corrected(turn, shot, words, said, reading)
    if found is not None:
        return found
    metric, short = metric_named(words), len(words.split()) <= SHORT
    places = [at for at, seen in enumerate(shot.seen) if seen.figure.metric == metric and not seen.aside]
    named = metric is not None and short and len(places) == 1 and not numbers_of(turn, words)
    return Typed("pick", str(places[0])) if named else None


def _of_value(turn: Turn, shot: Screenshot, words: str, said: str, reading: Reading) -> Typed | None:
    seen, at = shot.seen[shot.at], shot.at
    metric, numbers = metric_named(words), numbers_of(turn, words)
    if reading.posts or reading.events:
        return None
    if metric not in {None, seen.figure.metric}:
        return corrected(turn, shot, words, said, reading)  # another one of the list
    if numbers:
        return valued(seen, at, numbers) if len(words.split()) <= SHORT else None
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


def _of_whose(shot: Screenshot, said: str) -> Typed | None:
    if phrases.only(said, "denies", "shot_not_mine"):
        return Typed("whose", "other")
    if phrases.only(said, "shot_mine") or (shot.theirs is False and _fine(said)):
        return Typed("whose", "mine")
    return None


def _of_days(turn: Turn, words: str, said: str) -> Typed | None:
    numbers = numbers_of(turn, words)
    if len(numbers) == 1 and numbers[0].value and numbers[0].value < 400 and len(words.split()) <= FEW:  # noqa: PLR2004  # a year and some room
        return Typed("days", str(numbers[0].value))
    if declines(words) == "skip" or _unsure(said):
        return Typed("days", "none")
    return _discards(said)


def _unsure(said: str) -> bool:
    """Whether somebody does not know."""
    return phrases.only(said, "denies", "shot_unsure") and phrases.holds(said, "shot_unsure")


def _of_post(turn: Turn, shot: Screenshot, words: str, said: str, reading: Reading) -> Typed | None:
    """What a post was about, or when it came out; any words that tell nothing else."""
    if declines(words) is not None or _unsure(said):
        return Typed("post", f"{shot.at}:skip")
    chats = kind(words, sure=False) is not None
    if chats or reading.observations or reading.events:
        return None
    dated = day_named(words, turn.today, turn.person.language) is not None
    titled, short = bool(shot.titles[shot.at]), len(words.split()) <= SHORT
    if reading.posts or (dated and (":" in words or (titled and short))):
        return Typed("post", f"{shot.at}:told")  # "yesterday: my rant on sourdough", whatever the rant asks
    if reading.intent in {"question", "mixed", "command_like"}:
        return None
    if titled:
        unread = Typed(problem=Line("shot-bad-day")) if short else None
        return Typed("post", f"{shot.at}:told") if dated else unread
    known = told(words, today=turn.today, language=turn.person.language)
    return Typed("post", f"{shot.at}:told") if known is not None else None
