"""One turn of a conversation: who speaks, what was known before, and what is to be remembered."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any, Final

from coaching.advice.interpret import AMBITION, EXPLAINS, NOTHING_NEW, Interpretation, interpret
from coaching.dialogue import one_step
from coaching.dialogue.thread import begun
from coaching.model import History, Incoming, Metrics, Nudging, Person, Platform, Reply, Row, Text, Usual, Verdict
from coaching.ports import Notebook
from coaching.questions.points import split
from coaching.reading.content import propose
from coaching.reading.goal import followers_goal
from coaching.rhythm import AGAIN_AFTER, today
from coaching.thresholds import WEEK

DIGITS: Final = 18
"""Longer numbers do not fit a database's integers; on a button of ours they cannot stand."""
SHOT: Final = "shot"
BEHIND: Final = "shot_behind"
"""Where it stands in person.dialogue which screenshot a typed answer is about, and whether something else was talked
about or asked since …"""
DOUBT_FIRST: Final = "doubt_first"
"""Stands there where what was asked about a figure is newer than the open question, and is answered before it."""
ASKING: Final = ("step", "pending", "post_asked", "network_of")
"""… which is kept in one of these."""


class Turn:
    """The message at hand, with the person as they are after everything that was done so far."""

    def __init__(self, heard: Incoming, person: Person, notebook: Notebook) -> None:
        self.heard, self.person, self.notebook = heard, person, notebook
        self.asked = False
        """Whether a question of ours was put, or taken as answered, in this turn."""

    @property
    def words(self) -> str:
        """What was typed; empty for a button."""
        return self.heard.content.words if isinstance(self.heard.content, Text) else ""

    @property
    def today(self) -> date:
        """The date on the person's calendar when they wrote; a message that waited is about that day."""
        return today(self.person, self.heard.when)

    @property
    def step(self) -> str:
        """Which question of ours is open; none is ''. Only the interview is taken up again on another day."""
        step = str(self.person.dialogue.get("step", ""))
        same_day = self.person.dialogue.get("asked_on") == self.today.isoformat()
        return step if same_day or step.startswith("interview:") else ""

    @property
    def fixing(self) -> int | None:
        """The entry whose correction is awaited."""
        return button_id(self.step.removeprefix("fix:")) if self.step.startswith("fix:") else None

    async def keep(self, person: Person) -> None:
        """Remembers the person as given."""
        self.person = person
        await self.notebook.keep(person)

    async def tell(self, **answers: Any) -> None:
        """Adds answers to the profile."""
        await self.keep(self.person.told(**answers))

    async def remember(self, **state: Any) -> None:
        """Changes where the conversation stands; None forgets."""
        if "step" in state:
            state["asked_on"] = self.today.isoformat() if state["step"] else None
            if state["step"] and state["step"] != self.step:
                state = {"thread": None, **state}  # a question is what was said last: "why?" is about it
        asked = self.person.dialogue
        if SHOT not in state and any(state.get(name) and state[name] != asked.get(name) for name in ASKING):
            state[BEHIND] = "asked"
        await self.keep(remembering(self.person, state))

    def judge(
        self,
        history: History,
        *,
        platform: Platform | None = None,
        asked: str | None = None,
        day: date | None = None,
    ) -> Interpretation:
        """Interprets one account, today or as of a day: the one that is named, else the one that most needs a word."""
        said = advice_given(self.person)
        seen = judge(history, self.person, day or self.today, platform=platform, said=said, asked=asked)
        return one_step.held(seen, self.person, self.today)

    async def advised(self, judged: Interpretation) -> Interpretation:
        """Remembers that the advice of an interpretation was given to the person, and what was answered last."""
        await self.keep(shown(self.person, judged, self.heard.when))
        return judged

    async def with_step(self, reply: Reply) -> Reply:
        """A reply whose step is the one of the week: the plan that stands, else what was proposed."""
        if (stands := one_step.plan(await self.notebook.plans(), self.today)) is not None:
            return one_step.with_step(reply, stands.lines[0])
        return one_step.same(reply, self.judge(await self.notebook.history()), self.person, self.today)


def shown(person: Person, judged: Interpretation, now: datetime, *, stepped: bool = True) -> Person:
    """The person after an interpretation was shown to them: what "why?" is about, and the step that they were given.

    Not `stepped`: something else stood in its place, such as the action that was chosen before.
    """
    day = today(person, now)
    state: dict[str, Any] = {"thread": None}
    if judged.advises:
        state = {"said": given(person, judged, day, stepped=stepped), "thread": begun(judged, now, stepped=stepped)}
    if judged.advises and stepped:
        state |= one_step.noted(judged, person, day)
    return replace(remembering(person, state), nudging=watched(person.nudging, judged.metrics))


def remembering(person: Person, state: Mapping[str, Any]) -> Person:
    """The person with where the conversation stands changed; None forgets."""
    dialogue = {name: value for name, value in {**person.dialogue, **state}.items() if value is not None}
    return replace(person, dialogue=dialogue)


def judge(
    history: History,
    person: Person,
    day: date,
    *,
    platform: Platform | None = None,
    said: Mapping[str, date],
    asked: str | None = None,
) -> Interpretation:
    """Interprets the named account, or of all that are counted the one with the gravest change.

    Whoever asks about a drop asks about an account that lost, where one did.
    """
    first, *others = accounts(history, person, day, said=said, platform=platform, asked=asked)
    if split(asked)[0] != "follower_drop" or _fell(first):
        return first
    return next(filter(_fell, others), first)


def _fell(judged: Interpretation) -> bool:
    week = judged.metrics.latest
    return week is not None and (week.net or 0) < 0


def accounts(
    history: History,
    person: Person,
    day: date,
    *,
    said: Mapping[str, date],
    platform: Platform | None = None,
    asked: str | None = None,
) -> tuple[Interpretation, ...]:
    """Interprets every account that is counted, or the one that is named; the one that most needs a word first."""
    # What nobody said of a post is proposed from its words, anew each time: a correction counts at once for all.
    history = replace(history, posts=propose(history.posts, person.profile))
    goal = person.profile.goal
    profile = replace(person.profile, followers_goal=followers_goal(goal, person.language) if goal else None)
    counted = {o.platform for o in history.observations if o.metric == "followers"}
    if len(counted - {None}) > 1:
        counted -= {None}  # of which of them a count without a name is, only the person knows: it is no account
    if platform is not None or len(counted) < 2:  # noqa: PLR2004  # nothing to choose between
        return (interpret(history, profile, day, platform=platform, said=said, asked=asked),)
    networks = sorted(counted, key=str)
    seen = [interpret(history, profile, day, platform=p, said=said, asked=asked) for p in networks]
    each = {judged.metrics.platform: judged for judged in seen}  # no name may stand for the one that is counted last
    return tuple(sorted(each.values(), key=gravity, reverse=True))


def gravity(judged: Interpretation) -> tuple[int, float]:
    """How much an account needs a word: a loss beyond chance first, then a gain beyond it, then any other verdict.

    What is not known comes last. Among equals the largest account leads, and not another one every week by a hair.
    """
    verdict, week = judged.metrics.verdict, judged.metrics.latest
    size = next((row.followers for row in reversed(judged.metrics.rows) if row.followers is not None), 0)
    if not isinstance(verdict, Verdict) or week is None:
        return (0, float(size))
    stale = judged.findings[0].evidence.get("needs") == "fresh"
    beyond = verdict.level != "noise"
    lost = beyond and (week.net or 0) < 0
    return (0 if stale else 3 if lost else 2 if beyond else 1, float(size))


def watched(nudging: Nudging, metrics: Metrics) -> Nudging:
    """After a loss beyond chance a new count is worth asking for in some days (§1.4); after anything else it is not."""
    if (loss := alarming(metrics)) is None or metrics.today > loss.day + timedelta(days=1):
        return nudging
    return replace(nudging, again=loss.day + timedelta(days=AGAIN_AFTER))


def alarming(metrics: Metrics) -> Row | None:
    """The loss beyond chance with which the figures end; None where nothing explains that it should be looked at."""
    week, verdict, usual = metrics.latest, metrics.verdict, metrics.usual
    lost = week is not None and (week.net or 0) < 0 and isinstance(verdict, Verdict) and verdict.level == "signal"
    if week is None or not lost or not isinstance(usual, Usual):
        return None
    # Only the loss itself: not a quiet week after it that is still judged with it, nor one that was explained.
    last = metrics.rows[-1]
    explained = any(timedelta() <= week.day - event.day <= timedelta(days=WEEK * 2) for event in metrics.events)
    return None if last.net is None or last.net >= usual.low or explained else last


def advice_given(person: Person) -> Mapping[str, date]:
    """When each advice was last given to this person."""
    return {k: date.fromisoformat(v) for k, v in person.dialogue.get("said", {}).items()}


def given(person: Person, judged: Interpretation, day: date, *, stepped: bool = True) -> dict[str, str]:
    """The same after an interpretation was shown, as it is kept; an explanation is kept like an advice."""
    said = {judged.advice.id: day.isoformat()} if stepped else {}
    first = judged.findings[0]
    name = first.id if first.id == AMBITION else first.name
    if name in {*EXPLAINS, AMBITION} and judged.situation != NOTHING_NEW:
        said[name] = day.isoformat()
    return {**person.dialogue.get("said", {}), **said}


def button_id(text: str) -> int | None:
    """The id on a button; anything else, however it came there, is None."""
    return int(text) if text.isascii() and text.isdecimal() and len(text) <= DIGITS else None
