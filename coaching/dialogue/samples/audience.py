"""Who follows (M24): the newest followers looked at one by one, a tap for each; or counted by hand and told as one.

Of anybody who was looked at nothing is kept but a tick, and that for a week.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Any, Final

from coaching.dialogue import takeback
from coaching.dialogue.figures.record import CANCEL
from coaching.dialogue.interviews import halves, rounds
from coaching.dialogue.interviews.rounds import Ending, Round, Rows
from coaching.dialogue.turn import Turn, button_id
from coaching.languages import phrases
from coaching.languages.hearing import lexicon
from coaching.metrics.people import Audience
from coaching.metrics.people import audience as measured
from coaching.model import Button, Line, NotEnough, Press, Reading, Reply, Value
from coaching.questions.feelings import declines
from coaching.reading.people import HandCount, hand_count
from coaching.reading.sample import bare, sampled
from coaching.replies.lines import OLD, joined
from coaching.replies.people import audience_lines, audience_meaning, audience_step, sample_lines
from coaching.thresholds import AUDIENCE_LEAST, AUDIENCE_MOST, AUDIT, AUDIT_DAYS, AUDIT_MOST

NAME: Final = "audience"
TICK: Final = "tick"
KEPT: Final = "audit"
"""Where the ticks stand in person.dialogue; `SAMPLED` holds the day of the last count, and what else was ticked."""
SAMPLED: Final = takeback.SAMPLED
ANSWERS: Final[Mapping[str, str]] = {"yes": "y", "no": "n", "unknown": "u"}
MARKS: Final[Mapping[str, str]] = {"fake": "f", "language": "l", "talks": "t"}
"""What may be ticked of a follower besides; each as the letter that is kept."""


@dataclass(frozen=True, slots=True)
class Audit:
    """The followers looked at so far: an answer's letter for each, with those of what else was ticked.

    `marks` are of the follower at hand; `of` is how many are to be looked at.
    """

    id: int
    on: date
    ticks: tuple[str, ...] = ()
    marks: str = ""
    of: int = AUDIT
    over: bool = False

    def said(self, answer: str) -> int:
        """How many got an answer."""
        return sum(tick[0] == ANSWERS[answer] for tick in self.ticks)

    def marked(self, mark: str) -> int:
        """How many were marked so."""
        return sum(MARKS[mark] in tick[1:] for tick in self.ticks)

    @property
    def known(self) -> int:
        """Followers of whom it was known: a "don't know" is no part of a share."""
        return self.said("yes") + self.said("no")

    @property
    def done(self) -> bool:
        """Whether there is nobody left to look at."""
        return len(self.ticks) >= self.of


async def count(turn: Turn, words: str) -> tuple[Reply, ...]:
    """How many of the newest followers are the target: taken up where it was left in the same week, or begun."""
    if words and (read := await _heard(turn, words, None)) is not None:
        return read
    audit = _audit(turn)
    if audit is not None and audit.ticks and not audit.over:
        return await rounds.put(turn, AUDIENCE, TICK, before=(Line("audience-again"),))
    await _keep(turn, Audit(turn.heard.update_id, turn.today))
    return await rounds.put(turn, AUDIENCE, TICK, before=tuple(_before(turn)))


def left(turn: Turn) -> int:
    """How many followers are still to be looked at."""
    audit = _audit(turn)
    return audit.of - len(audit.ticks) if audit is not None else 0


def _before(turn: Turn) -> list[Line]:
    """What was counted last, and how this goes."""
    profile, lines = turn.person.profile, []
    if profile.sample is not None and (known := sample_lines(profile)):
        hits, of = profile.sample
        day = turn.person.dialogue.get(SAMPLED, {}).get("on")
        told: dict[str, Value] = {"hits": hits, "of": of}
        last = Line("audience-last", {**told, "day": date.fromisoformat(day)}) if day else Line("audience-now", told)
        lines = [last, known[-1]]
    return [*lines, Line("audience-what"), Line("audience-how")]


# ---------------------------------------------------------------- one follower after the other


def _ask(turn: Turn, _question: str) -> tuple[Line, ...]:
    audit = _audit(turn) or Audit(turn.heard.update_id, turn.today)
    unknown = audit.said("unknown")
    place: dict[str, Value] = {
        "n": len(audit.ticks) + 1, "of": audit.of, "hits": audit.said("yes"),
        "unknown": Line("audience-unknown", {"n": unknown}) if unknown else "",
    }  # fmt: skip
    target = turn.person.profile.target
    ask = Line("audience-ask-known", {"target": rounds.short(target)}) if target else Line("audience-ask")
    return (Line("audience-place", place), ask)


def _rows(turn: Turn, _question: str) -> Rows:
    """The answers stay where they are from the first follower to the last: nobody looks at the keys any more."""
    audit = _audit(turn) or Audit(turn.heard.update_id, turn.today)
    here = f"{audit.id}:{len(audit.ticks)}"
    answers = tuple(Button(Line(f"button-tick-{said}"), f"{NAME}:{said}:{here}") for said in ANSWERS)
    on = {True: "-on", False: ""}
    marks = tuple(
        Button(Line(f"button-mark-{mark}{on[letter in audit.marks]}"), f"{NAME}:{mark}:{here}")
        for mark, letter in MARKS.items()
    )
    back = Button(Line("button-tick-back"), f"{NAME}:back:{here}")
    end = Button(Line("button-tick-end"), f"{NAME}:end:{here}")
    if audit.known < AUDIENCE_LEAST:
        end = Button(Line("button-later"), f"{NAME}:later:{here}")
    return (answers, marks, (back, end) if audit.ticks else (end,))


async def _pressed(turn: Turn, press: Press, action: str, value: str) -> tuple[Reply, ...] | None:
    number, _, place = value.partition(":")
    match action:
        case "open" | "on":
            return await count(turn, "")
        case "undo":
            return (await _undone(turn, press, number),)
        case "is":
            return (await _agreed(turn, press, value),)
        case "isnt":
            return (Reply((Line("cancelled"),), replaces=press),)
        case _:
            audit = _audit(turn)
            if audit is None or button_id(number) != audit.id:
                return (OLD,)
            return await _tapped(turn, press, audit, action, place)


async def _tapped(turn: Turn, press: Press, audit: Audit, action: str, place: str) -> tuple[Reply, ...]:
    """A key. One that is pressed twice is of a follower who has been left behind, and does nothing the second time."""
    if action == "more" and audit.over:
        missing = AUDIENCE_LEAST - audit.known
        of = min(len(audit.ticks) + (missing if missing > 0 else AUDIT), AUDIT_MOST)
        await _keep(turn, replace(audit, of=of, over=False))
        return await rounds.put(turn, AUDIENCE, TICK)
    if audit.over or button_id(place) != len(audit.ticks):
        return ()
    if action in MARKS:
        letter = MARKS[action]
        marks = audit.marks.replace(letter, "") if letter in audit.marks else audit.marks + letter
        await _keep(turn, replace(audit, marks=marks))
        return await rounds.put(turn, AUDIENCE, TICK, replaces=press)
    if action in ANSWERS:
        return await _ticked(turn, audit, action, press=press)
    match action:
        case "back" if audit.ticks:
            return (replace(await take_back(turn, ""), replaces=press),)
        case "end" if audit.known >= AUDIENCE_LEAST:
            return await rounds.put(turn, AUDIENCE, None, replaces=press)
        case "later":
            return await rounds.stop(turn, AUDIENCE, replaces=press)
        case _:
            return (OLD,)


async def take_back(turn: Turn, _number: str) -> Reply:
    """The answer before is taken back, with its marks, and its follower is the one at hand again."""
    audit = _audit(turn)
    if audit is None or audit.over or not audit.ticks:
        return OLD
    await _keep(turn, replace(audit, ticks=audit.ticks[:-1], marks=audit.ticks[-1][1:]))
    await takeback.note(turn, TICK if audit.ticks[:-1] else takeback.OLDER)
    (reply,) = await rounds.put(turn, AUDIENCE, TICK)
    return reply


async def _ticked(turn: Turn, audit: Audit, answer: str, *, press: Press | None = None) -> tuple[Reply, ...]:
    audit = replace(audit, ticks=(*audit.ticks, ANSWERS[answer] + audit.marks), marks="")
    await _keep(turn, audit)
    await takeback.note(turn, TICK)  # so that a plain "undo" is about this answer
    return await rounds.put(turn, AUDIENCE, None if audit.done else TICK, replaces=press)


async def _close(turn: Turn, ending: Ending) -> tuple[Reply, ...]:
    """What the ticks come to; or, for who leaves before, that they wait for a week."""
    audit = _audit(turn)
    if audit is None or not audit.ticks:
        await turn.remember(**{KEPT: None})
        return (Reply((Line("audience-left"),)),)
    if ending == "left":
        told: dict[str, Value] = {
            "n": len(audit.ticks),
            "of": audit.of,
            "day": audit.on + timedelta(days=AUDIT_DAYS - 1),
        }
        return (Reply((Line("audience-left-at", told),)),)
    await _keep(turn, replace(audit, over=True))
    hits, of = audit.said("yes"), audit.known
    found = measured(hits, of)
    if isinstance(found, NotEnough):
        missing: dict[str, Value] = {"of": of, "looked": len(audit.ticks), "missing": AUDIENCE_LEAST - of}
        return (Reply((Line("audience-too-few", missing),), ((_more(audit, "audience-more-few", missing),),)),)
    besides = {"unknown": audit.said("unknown"), **{mark: audit.marked(mark) for mark in MARKS}}
    return (await _counted(turn, (hits, of), found, besides, audit),)


def _more(audit: Audit, label: str, told: Mapping[str, Value]) -> Button:
    return Button(Line(f"button-{label}", told), f"{NAME}:more:{audit.id}:{len(audit.ticks)}")


async def _counted(
    turn: Turn, sample: tuple[int, int], found: Audience, besides: Mapping[str, int], audit: Audit | None = None
) -> Reply:
    """Keeps a count with its day, and says what it means."""
    was = turn.person
    await turn.remember(**{SAMPLED: {"on": turn.today.isoformat(), **besides}})
    await turn.tell(sample=sample)
    undo = await takeback.note(turn, "sample", was=was)
    lines = [*audience_lines(*sample, found), *_besides(besides)]
    unsure = audience_meaning(found) == "unsure"
    if audit is not None and unsure and len(audit.ticks) < AUDIT_MOST:
        more = _more(audit, "audience-more", {"n": min(AUDIT, AUDIT_MOST - len(audit.ticks))})
        return Reply((*lines, Line("your-step", {"step": Line("audience-step-more")})), ((more,), (undo,)))
    again = Button(Line("button-audience-again"), f"{NAME}:open")
    return Reply((*lines, audience_step(found)), ((undo, again),))


def _besides(besides: Mapping[str, int]) -> list[Line]:
    """What else was ticked, in one line; and of how many nothing was known."""
    seen = [Line(f"audience-mark-{mark}", {"n": besides[mark]}) for mark in MARKS if besides.get(mark)]
    lines = []
    if seen:
        lines.append(Line("audience-besides", {"marks": joined(seen)}))
    if besides.get("unknown"):
        lines.append(Line("audience-unknown-apart", {"n": besides["unknown"]}))
    return lines


# ---------------------------------------------------------------- in words


async def _heard(turn: Turn, words: str, reading: Reading | None) -> tuple[Reply, ...] | None:
    """The answer to a hand count, "13 de 20", or to the follower at hand; None when it is about something else."""
    how, alone, audit = declines(words), lexicon().meant_alone(words), _audit(turn)
    back = phrases.whole(phrases.said(words), "back")  # "I was wrong" is no "no"
    if audit is not None and (back or phrases.whole(phrases.said(words), "goes_on")):
        return (await take_back(turn, ""),) if back and audit.ticks else await rounds.put(turn, AUDIENCE, TICK)
    if how == "stop":
        return await rounds.stop(turn, AUDIENCE)
    answer = "unknown" if how == "skip" else _yes_or_no(words, alone)
    if reading is not None and answer is not None and audit is not None and not audit.over:
        return await _ticked(turn, audit, answer)
    told = hand_count(words, language=turn.person.language)
    if reading is not None and _is_report(told, words, reading):
        return None
    problem = _problem(told)
    if told is None and audit is not None and not audit.over and reading is not None:
        return await rounds.put(turn, AUDIENCE, TICK, before=(Line("audience-unread"),))
    if problem is not None or told is None or told.of is None:
        if reading is None:
            await turn.remember(step=f"{halves.FIRST}:{NAME}:{TICK}")
        return (Reply((problem or Line("audience-unread"),), CANCEL),)
    found = measured(told.hits, told.of)
    if isinstance(found, NotEnough):
        missing: dict[str, Value] = {"of": told.of, "missing": AUDIENCE_LEAST - told.of}
        return (Reply((Line("audience-short", missing),), CANCEL),)
    await turn.remember(step=None, **{KEPT: None})
    return (await _counted(turn, (told.hits, told.of), found, {}),)


async def told(turn: Turn, words: str, _reading: Reading) -> tuple[Reply, ...] | None:
    """A hand count that is told in a sentence, with nothing of the kind open; a bare "13 de 20" is asked about."""
    if rounds.standing(turn, AUDIENCE) is not None:
        return None
    found = sampled(words, turn.person.language)
    if found is not None and (found.of or 0) <= AUDIENCE_MOST:
        return (await _said_plainly(turn, found),)
    perhaps = bare(words, turn.person.language) if not turn.step else None
    if perhaps is None or not AUDIENCE_LEAST <= (perhaps.of or 0) <= AUDIENCE_MOST:
        return None
    shown: dict[str, Value] = {"hits": perhaps.hits, "of": perhaps.of or 0}
    yes = Button(Line("button-yes"), f"{NAME}:is:{perhaps.hits}:{perhaps.of}")
    return (Reply((Line("audience-is-it", shown),), ((yes, Button(Line("button-no"), f"{NAME}:isnt")),)),)


async def _said_plainly(turn: Turn, told: HandCount) -> Reply:
    if told.of is None:
        return Reply((Line("audience-how-many-are"),))
    if (problem := _problem(told)) is not None:
        return Reply((problem,))
    found = measured(told.hits, told.of)
    if isinstance(found, NotEnough):
        return Reply((Line("audience-short", {"of": told.of, "missing": AUDIENCE_LEAST - told.of}),))
    return await _counted(turn, (told.hits, told.of), found, {})


async def _agreed(turn: Turn, press: Press, value: str) -> Reply:
    """So many of so many it is."""
    hits, of = (button_id(part) for part in (*value.split(":"), "", "")[:2])
    if hits is None or of is None or hits > of or not AUDIENCE_LEAST <= of <= AUDIENCE_MOST:
        return OLD
    return replace(await _said_plainly(turn, HandCount(hits, of, joined=True)), replaces=press)


def _yes_or_no(words: str, alone: str | None) -> str | None:
    said = phrases.said(words)
    if alone == "off" or phrases.whole(said, "denies"):
        return "no"
    return "yes" if alone == "high" or phrases.whole(said, "agrees") else None


def _is_report(told: HandCount | None, words: str, reading: Reading) -> bool:
    """True when a message reports or asks something else: "ayer 1000 y hoy 995" is no hand count."""
    if "?" in words or reading.intent in {"question", "smalltalk", "command_like"}:
        return True
    if told is not None and told.joined and (told.of or 0) <= AUDIENCE_MOST:
        return any(o.kind == "delta" for o in reading.observations)
    if told is not None and told.of is None and told.hits > AUDIENCE_MOST:
        return True
    figures = bool(reading.observations or reading.posts or reading.events or reading.doubts)
    return figures and not words.strip().isdecimal()


def _problem(told: HandCount | None) -> Line | None:
    """What is wrong with a hand count; None when nothing is."""
    if told is None or told.of == 0:
        return Line("audience-unread")
    if told.of is None:
        return Line("audience-of-what", {"hits": told.hits})
    if told.hits > told.of:
        return Line("audience-impossible", {"hits": told.hits, "of": told.of})
    return Line("audience-too-many", {"of": told.of}) if told.of > AUDIENCE_MOST else None


# ---------------------------------------------------------------- what is kept


def _audit(turn: Turn) -> Audit | None:
    """The ticks of this week; the newest twenty of another week are other people."""
    kept: Mapping[str, Any] | None = turn.person.dialogue.get(KEPT)
    if not kept:
        return None
    on = date.fromisoformat(kept["on"])
    if not timedelta(0) <= turn.today - on < timedelta(days=AUDIT_DAYS):
        return None
    return Audit(kept["id"], on, tuple(kept["ticks"]), kept["marks"], kept["of"], kept["over"])


async def _keep(turn: Turn, audit: Audit) -> None:
    kept = {
        "id": audit.id, "on": audit.on.isoformat(), "ticks": list(audit.ticks), "marks": audit.marks, "of": audit.of,
        "over": audit.over,
    }  # fmt: skip
    await turn.remember(**{KEPT: kept})


async def _undone(turn: Turn, press: Press, number: str) -> Reply:
    """Takes back the last count, from a button of before a restart too."""
    done = takeback.kept(turn)
    if done is None or done.kind != "sample" or button_id(number) != done.id:
        return OLD
    return replace(await takeback.take_back(turn, done), replaces=press)


async def _take(_turn: Turn, _question: str, _words: str) -> Line | None:
    return None


AUDIENCE: Final = Round(
    NAME, (TICK,), lambda _turn, _question: False, _ask, _take, _close, _rows, _pressed, {TICK: frozenset()},
    hears=_heard, whole_rows=True,
)  # fmt: skip
