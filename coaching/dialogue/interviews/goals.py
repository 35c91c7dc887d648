"""What the person wants to reach (M09), in their own words; Faro says which number of followers it reads in them."""

from typing import Final

from coaching.dialogue import takeback
from coaching.dialogue.figures import record
from coaching.dialogue.figures.record import CANCEL
from coaching.dialogue.interviews import purpose
from coaching.dialogue.interviews.length import shorter
from coaching.dialogue.interviews.rounds import short
from coaching.dialogue.turn import Turn, button_id
from coaching.languages import phrases
from coaching.languages.hearing import lexicon
from coaching.metrics import timeline
from coaching.model import Button, Line, Press, Reading, Reply
from coaching.questions.feelings import declines
from coaching.reading import goal
from coaching.replies.lines import OLD

STEP: Final = "goal"


async def open_it(turn: Turn, words: str) -> tuple[Reply, ...]:
    """Shows the goal and asks for it; words that come along are the goal."""
    if words.strip():
        return await take(turn, words)
    await turn.remember(step=STEP)
    profile = turn.person.profile
    row = [purpose.button(turn.person, "button-purpose-why")]
    if not profile.goal:
        return (Reply((Line("goal-none"), *_purpose(turn), Line("ask-goal")), (tuple(row), *CANCEL)),)
    row.insert(0, Button(Line("button-goal-remove"), "goal:remove"))
    lines = (Line("goal-now", {"goal": short(profile.goal, 300)}), *await _number(turn, profile.goal), *_purpose(turn))
    return (Reply((*lines, Line("ask-goal-again")), (tuple(row), *CANCEL)),)


async def answered(turn: Turn, words: str, reading: Reading, *, news: bool) -> tuple[Reply, ...] | None:
    """An answer to "what do you want to reach?"; None when the message is something else."""
    alone, said = lexicon().meant_alone(words), phrases.said(words)
    if phrases.whole(said, "empties") and turn.person.profile.goal:
        return (await _kept(turn, None),)
    if declines(words) is not None or alone in {"off", "nothing"} or phrases.whole(said, "none"):
        await turn.remember(step=None)
        return (Reply((Line("cancelled"),)),)
    if goal.is_bare(words, turn.person.language):
        return await take(turn, words)
    asked = reading.intent in {"question", "mixed"} or "?" in words
    readings = () if asked else goal.goals(words, turn.person.language)
    reported = bool(reading.observations) and goal.is_past(words) and not goal.wished(words, turn.person.language)
    if reported or (news and not readings):
        return None
    if any(seen.value not in readings for seen in reading.observations) and news:
        # "tengo 430 y quiero llegar a 1.000": what there is is a figure, what is to come is the goal.
        return (*await record.record(turn, reading), *await take(turn, words))
    if not any(letter.isalnum() for letter in words):
        return (Reply((Line("goal-unread"),), CANCEL),)
    if reading.intent == "smalltalk" and phrases.begins(said, "chatter"):
        return None
    return await take(turn, words)


async def take(turn: Turn, words: str) -> tuple[Reply, ...]:
    """Writes the goal down and says it back; a number with two readings is asked about first."""
    said = " ".join(goal.without_aim(words).split())
    if asks := shorter(said):
        return asks
    readings = goal.goals(said, turn.person.language)
    if len(readings) > 1:
        number = turn.heard.update_id
        await turn.remember(step=None, goal_asked={"id": number, "words": said})
        ways = tuple(Button(Line("amount-followers", {"n": n}), f"goal:is:{number}:{n}") for n in readings)
        return (Reply((Line("goal-which"),), (ways, *CANCEL)),)
    return (await _kept(turn, said),)


async def pressed(turn: Turn, press: Press, action: str, value: str) -> tuple[Reply, ...]:
    """Remove, undo, or which of two numbers is meant."""
    match action:
        case "start":
            return await open_it(turn, "")
        case "remove" if turn.person.profile.goal:
            return (await _kept(turn, None, replaces=press),)
        case "undo":
            return (await take_back(turn, value, press),)
        case "is":
            number, _, chosen = value.partition(":")
            asked, count = turn.person.dialogue.get("goal_asked"), button_id(chosen)
            if asked and str(asked["id"]) == number and count in goal.goals(asked["words"], turn.person.language):
                await turn.remember(goal_asked=None)
                plain = goal.with_number(asked["words"], count or 0, turn.person.language)
                return (await _kept(turn, plain, replaces=press),)
    return (OLD,)


async def _kept(turn: Turn, words: str | None, *, replaces: Press | None = None) -> Reply:
    """The goal from now on, with a way back to the one before."""
    number, before = turn.heard.update_id, turn.person.profile.goal
    await _tell(turn, words)
    await turn.remember(step=None, goal_before={"id": number, "was": before})
    await takeback.note(turn, STEP)
    undo = ((Button(Line("button-undo"), f"goal:undo:{number}"),),)
    if words is None:
        return Reply((Line("goal-removed"),), undo, replaces=replaces)
    return Reply((Line("goal-set", {"goal": short(words, 300)}), *await _number(turn, words)), undo, replaces=replaces)


async def drop(turn: Turn) -> Reply:
    """No goal from now on."""
    return await _kept(turn, None)


async def take_back(turn: Turn, number: str, press: Press | None = None) -> Reply:
    """The goal that was there before."""
    kept = turn.person.dialogue.get("goal_before")
    if not kept or str(kept["id"]) != number:
        return OLD
    was = kept["was"]
    await _tell(turn, was)
    await turn.remember(goal_before=None)
    await takeback.note(turn, takeback.OLDER)
    line = Line("goal-now", {"goal": short(was, 300)}) if was else Line("goal-none")
    return Reply((Line("goal-undone"), line), replaces=press)


async def _tell(turn: Turn, words: str | None) -> None:
    asked_for = goal.followers_goal(words, turn.person.language) if words else None
    await turn.tell(goal=words, followers_goal=asked_for)


async def _number(turn: Turn, words: str) -> tuple[Line, ...]:
    """The number of followers in a goal, beside the last count; a goal of another kind has none."""
    asked_for = goal.followers_goal(words, turn.person.language)
    if asked_for is None:
        return (Line("goal-words"),)
    rows = timeline.rows(await turn.notebook.history(), turn.person.profile.platform)
    now = next((row.followers for row in reversed(rows) if row.followers is not None), None)
    followers = Line("amount-followers", {"n": asked_for})
    if now is None:
        return (Line("goal-number", {"followers": followers}),)
    place = "from" if now < asked_for else "passed"
    return (Line(f"goal-number-{place}", {"followers": followers, "now": now}),)


def _purpose(turn: Turn) -> tuple[Line, ...]:
    purpose = turn.person.profile.purpose
    return (Line("purpose-now", {"purpose": short(purpose, 300)}),) if purpose else (Line("purpose-none"),)
