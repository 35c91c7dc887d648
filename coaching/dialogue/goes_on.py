"""Going on from the last answer: its reasons, its step in one sentence more, or another step."""

from collections.abc import Mapping
from typing import Any, Final

from coaching.advice.interpret import Interpretation
from coaching.advice.playbook import ALONE, PLAYBOOK, SPARE, TOWARD
from coaching.dialogue import one_step
from coaching.dialogue.thread import Thread, current
from coaching.dialogue.turn import Turn
from coaching.languages.talk import FOLLOWS, spoken, whole
from coaching.model import Advice, Line, Reply
from coaching.questions.points import split
from coaching.questions.topic import ORDINARY
from coaching.replies.compose import NOT_EXPLAINED
from coaching.replies.interpretation import LONGEST, action, interpretation
from coaching.replies.why import why

LOST: Final = frozenset({"unexplained_loss", "off_target_loss"})
HAPPENED: Final = frozenset(
    {"contest_aftermath", "viral_aftermath", "posting_gap", "platform_cleanup", "confounded", "dilution"}
)
"""Findings that tell of something that happened around the account."""
BESIDE: Final = frozenset({"why-net", "why-rounded", "why-usual", "why-floor", "why-slow"})
"""Evidence about followers, which is beside the point where something else was asked."""
NOT_OF_FOLLOWERS: Final = frozenset(
    {"like_drop", "comment_drop", "reach_drop", "sales_vs_likes", "low_engagement", "follow_back", "ghost_followers"}
)
REPEATS: Final = frozenset({"follower_drop"})
"""Questions whose answer is that of a report: what the week's loss means."""
KNOWN: Final = ("usual-", "unknown-", "content-fit")
KNOWN_BASE: Final = frozenset({"why-net", "why-net-told", "why-rounded", "why-limits"})
"""What was just said of a loss, and is left out where the same is asked."""
IDEAS: Final = 4
"""Steps in one thread; whoever gets more does none of them."""
NO_REASON: Final = frozenset({"", "other"})


async def continued(turn: Turn, words: str) -> tuple[Reply, ...] | None:
    """The answer to "why?", "so what do I do?" and the like; None when a message is none, or there is no thread."""
    how = whole(spoken(words), "follow", FOLLOWS)
    thread = current(turn.person, turn.heard.when) if how is not None else None
    if how is None or thread is None:
        return None
    history = await turn.notebook.history()
    judged = turn.judge(history, platform=thread.platform, asked=thread.topic or None)
    match how:
        case "why" | "explain":
            return (_reasons(turn, thread, judged, plainly=how == "explain"),)
        case "another":
            return (await _another(turn, thread, judged),)
        case _:
            step = Advice(thread.advice, thread.arguments, toward=thread.advice in TOWARD)
            planned = one_step.plan(await turn.notebook.plans(), turn.today)
            return (planned or Reply(_step(step, judged)),)


async def deeper(turn: Turn, judged: Interpretation, topic: str) -> Reply | None:
    """What the last answer meant and leans on, where the very same is asked: all its lines once more say nothing new.

    None where it was another answer; asked again, it is said what is missing.
    """
    thread = current(turn.person, turn.heard.when)
    if thread is None or topic not in REPEATS or thread.topic not in {"", topic} or not thread.leans:
        return None
    same = (thread.platform, thread.situation) == (judged.metrics.platform, judged.situation)
    week = judged.metrics.latest
    if not same or week is None or (week.net or 0) >= 0 or judged.findings[0].name in NOT_EXPLAINED:
        return None
    if thread.deep:
        told = judged.findings[0].id in HAPPENED or "event" in judged.findings[0].evidence
        missing = Line("deeper-no-more-told" if told else "deeper-no-more")
        return Reply((missing, action(judged.advice, judged.metrics)))
    await turn.remember(thread={**turn.person.dialogue["thread"], "deep": True})
    named = turn.person.profile.several
    said = interpretation(judged.metrics, judged.findings, judged.advice, echoed=False, named=named)
    first, step = [line for line in said[:-1] if not line.id.startswith(KNOWN)], said[-1]
    because = [line for line in why(judged, named=named).lines[1:] if line.id not in KNOWN_BASE]
    return Reply((*first, *because[: LONGEST - 1 - len(first)], step))


def _reasons(turn: Turn, thread: Thread, judged: Interpretation, *, plainly: bool) -> Reply:
    """The evidence where the answer leans on figures; else the reason of what was said in general."""
    topic, point = split(thread.topic)
    because = Line("because-missing" if topic in NO_REASON else f"because-{topic}")
    if thread.leans and judged.findings[0].name not in NOT_EXPLAINED:
        shown = why(judged, named=turn.person.profile.several).lines
        if topic in NOT_OF_FOLLOWERS:
            return Reply((because, *(line for line in shown if line.id not in BESIDE)))
        first = (because,) if point and topic not in NO_REASON else _plain(judged) if plainly else ()
        return Reply((*first, *shown))
    return Reply((because,))


def _plain(judged: Interpretation) -> tuple[Line, ...]:
    """What the answer comes to, in a few words."""
    headline = judged.findings[0].id
    known = {"plain-normal": ORDINARY, "plain-loss": LOST, "plain-event": HAPPENED}
    return tuple(Line(name) for name, findings in known.items() if headline in findings)


async def _another(turn: Turn, thread: Thread, judged: Interpretation) -> Reply:
    """Another step of the playbook for the same situation, then one that hurts nobody; none is said twice."""
    situation = thread.situation
    spare = () if situation.partition("/")[0] in ALONE else SPARE
    left = [step for step in (*PLAYBOOK.get(situation, ()), *spare) if step not in thread.given]
    if not left or len(thread.given) >= IDEAS:
        return Reply((Line("thread-no-more"),))
    step = Advice(left[0], thread.arguments, toward=left[0] in TOWARD)
    kept: Mapping[str, Any] = turn.person.dialogue["thread"]
    given = {**turn.person.dialogue.get("said", {}), step.id: turn.today.isoformat()}
    await turn.remember(said=given, thread={**kept, "advice": step.id, "given": [*thread.given, step.id]})
    return Reply((Line("thread-another"), action(step, judged.metrics)))


def _step(step: Advice, judged: Interpretation) -> tuple[Line, ...]:
    return (action(step, judged.metrics), Line(f"more-{step.id}"))
