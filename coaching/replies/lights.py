"""The signs of life of a community (M12), who comes back (M11), who waits for an answer (M14), in eight lines at most.

A light is a shape and a word, so that it is told apart without colour.
"""

from datetime import date, timedelta
from typing import Final

from coaching.metrics.acts import WRITTEN, Owed, Sign, Signs, Talk, gone_quiet, owed, returned, signs
from coaching.model import Button, History, Line, NotEnough, Reply, Value
from coaching.replies import kept
from coaching.replies.acts import names
from coaching.thresholds import COMMENTS, FOUR_WEEKS, REPLY_HIGH, REPLY_LOW, WEEK

SIGNS: Final = Button(Line("button-people-signs"), "acts:signs")
"""The way here."""
LIFE: Final = frozenset({"comments", "own_replies", "repeat_commenters", "member_replies"})
"""Figures that tell of people without a name."""
STEPS: Final = ("among", "value", "ask", "talk")
"""Which sign gets the step, where several are weak: talk among members is what makes an audience a community (A1)."""


def reply(history: History, today: date) -> Reply:
    """Everything that is known of the life around the account."""
    found = signs(history, today)
    waits = owed(history, today)
    back = returned(history, today)
    if isinstance(found, NotEnough):
        needs = Line(f"lights-needs-{found.what}", {"n": found.have, "needed": found.needed})
        counted = _counted(history, today) if found.what == "week" else []
        if counted:
            needs = Line("lights-needs-names")  # they were told as numbers, and not by name
        lines = [Line("lights-title"), *counted, needs, *_replies(waits)]
    else:
        lines = [Line("lights-usual", {"n": found.weeks, "untold": _untold(found)})]
        lines += [_light(sign, found.talk) for sign in found.lights]
    if back:
        lines.append(_returned(back))
    step = _step(None if isinstance(found, NotEnough) else found, waits)
    if step is not None:
        lines.append(Line("your-step", {"step": step}))
    people = Button(Line("button-people-list"), "people:list")
    return Reply(tuple(lines), ((people,),))


def who(asked: str, history: History, today: date) -> Reply:
    """Who waits for an answer ("owes"), who comes back ("regulars"), or who came back and does so no more."""
    people = Button(Line("button-people-list"), "people:list")
    told = tuple(dict.fromkeys(act.who for act in reversed(history.acts) if act.kind in WRITTEN))
    if asked == "owes":
        waits = owed(history, today)
        shown = "lights-owed" if waits is not None and waits.told else "lights-owed-unknown"
        some = waits is not None and waits.people
        line = Line(shown, {"n": len(waits.people), "names": names(waits.people)}) if waits and some else None
        return Reply((line or Line("acts-nobody-waits"),), ((people,),))
    if not told:
        return Reply((Line("acts-nobody-told"),), ((people,),))
    if asked == "regulars":
        back = returned(history, today)
        return Reply((_returned(back) if back else Line("acts-once-only", {"names": names(told)}),), ((people,),))
    quiet = gone_quiet(history, today)
    if isinstance(quiet, NotEnough):
        return Reply((Line("acts-quiet-needs"),), ((people,),))
    return Reply((Line("acts-quiet", {"n": len(quiet), "names": names(quiet)}),), ((people,),))


def grown(history: History, today: date) -> tuple[Line, ...]:
    """How far the main account grew in the weeks of which those who come back are told (M11); () where it did not."""
    counts = [o for o in history.observations if o.metric == "followers" and o.kind == "total" and o.day <= today]
    since = today - timedelta(days=FOUR_WEEKS + WEEK)
    largest = max(counts, key=lambda o: (o.day, o.value), default=None)
    lately = [o for o in counts if largest is not None and o.platform == largest.platform and o.day >= since]
    first = min(lately, key=lambda o: o.day, default=None)
    back = returned(history, today)
    if largest is None or first is None or largest.value <= first.value or not back:
        return ()
    known: dict[str, Value] = {"before": first.value, "now": largest.value, "day": first.day, "n": len(back)}
    return (Line("lights-grown", known),)


def _counted(history: History, today: date) -> list[Line]:
    """What was counted of people in the last week: comments, answers, who came back."""
    since = today - timedelta(days=WEEK - 1)
    told = {o.metric: o for o in history.observations if o.metric in LIFE and since <= o.day <= today}
    return [kept.group(list(told.values()))] if told else []


def brief(history: History, today: date) -> tuple[Line, ...]:
    """The same in at most three lines, without a step, for the end of another answer; nothing where nothing is told."""
    if not history.acts:
        return ()
    found = signs(history, today)
    back = returned(history, today)
    lines = [*_replies(owed(history, today))[:1]]
    if not isinstance(found, NotEnough):
        shown: dict[str, Value] = {sign.name: Line(f"light-{sign.light}") for sign in found.lights}
        lines.append(Line("lights-brief", shown))
    if back:
        lines.append(_returned(back))
    return tuple(lines)


def _untold(found: Signs) -> Line | str:
    return Line("lights-untold", {"n": found.untold}) if found.untold else ""


def _light(sign: Sign, talk: Talk) -> Line:
    chance = Line("lights-chance") if sign.chance and sign.light == "dim" else ""
    known: dict[str, Value] = {
        "light": Line(f"light-{sign.light}"),
        "name": Line(f"sign-{sign.name}"),
        "how": Line(f"lights-{sign.light}"),
        "chance": chance,
    }
    if sign.name == "among" and talk.usual is not None:
        share = {"n": talk.replies, "of": talk.comments, "percent": round(talk.share * 100)}
        return Line("lights-among", {**known, **share, "usual": round(talk.usual * 100)})
    return Line("lights-sign", {**known, "n": sign.now, "usual": round(sign.usual, 1)})


def _returned(back: tuple[str, ...]) -> Line:
    return Line("lights-returned", {"n": len(back), "names": names(back)})


def _replies(waits: Owed | None) -> list[Line]:
    """How many were answered, where answers are told and enough was written; else who waits."""
    if waits is None:
        return []
    known: dict[str, Value] = {"replied": waits.replied, "comments": waits.comments}
    if waits.told and waits.comments >= COMMENTS:
        return [Line("lights-replied", known)]
    if not waits.people:
        return []
    listed: dict[str, Value] = {"n": len(waits.people), "names": names(waits.people)}
    return [Line("lights-owed" if waits.told else "lights-owed-unknown", listed)]


def _step(found: Signs | None, waits: Owed | None) -> Line | None:
    """One thing to do: whoever waits first, then the weakest sign; praise is the fact itself."""
    if waits is not None and waits.told and waits.people:
        if waits.comments >= COMMENTS and waits.share < REPLY_LOW:
            return Line("lights-step-all", {"replied": waits.replied, "comments": waits.comments})
        if waits.share < REPLY_HIGH:
            return Line("acts-step-owed", {"names": names(waits.people)})
    if found is None:
        return Line("lights-step-tell")
    weak = [name for light in ("out", "dim") for name in STEPS if found.of(name).light == light]
    return Line(f"lights-step-{weak[0]}") if weak else None
