"""What people tell of themselves in a plain sentence: their trade, their town, what they want a community for.

And what they take back by its name: "delete my target".
"""

from typing import Any, Final

from coaching.dialogue import places, takeback
from coaching.dialogue.interviews import aside, purpose
from coaching.dialogue.interviews.rounds import LONGEST_ANSWER, short
from coaching.dialogue.turn import Turn
from coaching.languages import phrases, trades
from coaching.languages.hearing import clean, lexicon, tokenize
from coaching.model import Button, Line, Reading, Reply
from coaching.ports import Places
from coaching.questions.feelings import declines

ASKED: Final = "called_for"
"""Where it stands in person.dialogue what the last message of ours called for, without an open question."""
TOWN: Final = "town"
PURPOSE: Final = "purpose"
WAITS: Final = 2
"""Days that an answer to a summary may take."""
LONGEST_TOWN: Final = 3
"""Words of a town's name …"""
LONGEST_TRADE: Final = 14
"""… of what somebody does …"""
SHORTEST_PURPOSE: Final = 3
"""… and of what something is for, at least: a word or two may be anything."""
GONE: Final[dict[phrases.Section, dict[str, Any]]] = {
    "its_target": {"target": None, "card": {}, "target_answers": None},
    "its_brand": {"line": None, "traits": (), "never": ()},
    "its_purpose": {"purpose": None, "sign": None},
}
"""What goes by which name."""


async def called_for(turn: Turn) -> str | None:
    """What the last message of ours called for; whatever comes now, it is not waited for any longer."""
    asked = turn.person.dialogue.get(ASKED)
    if not isinstance(asked, dict):
        return None
    await turn.remember(**{ASKED: None})
    asked_on = turn.today.fromisoformat(asked["on"])
    return str(asked["what"]) if (turn.today - asked_on).days < WAITS else None


async def dropped(turn: Turn, words: str) -> tuple[Reply, ...] | None:
    """Takes out what is ordered by its name; None when a message is no such order."""
    said = phrases.said(words)
    behind = {said[len(verb) - 1 :] for verb in phrases.phrases("drops") if said.startswith(verb)}
    name = next((name for name in GONE if any(phrases.whole(rest, name) for rest in behind)), None)
    if name is None:
        return None
    was = turn.person
    await turn.tell(**GONE[name])
    await turn.remember(step=None)  # what was being asked about it has no ground any more
    undo = await takeback.answered(turn, was)
    if undo is None:
        return (Reply((Line("drop-nothing"),)),)
    return (Reply((Line("dropped"),), ((undo,),)),)


async def town(turn: Turn, words: str, reading: Reading, atlas: Places, called: str | None) -> tuple[Reply, ...] | None:
    """Takes a town for the time zone, with the way back; None when a message names none."""
    if turn.step or aside.asks(words) or reading.observations or reading.posts:
        return None
    named = _behind(words, "lives")
    if named is None and called == TOWN and not _chats(words, reading) and declines(words) is None:
        named = words.strip(" .!")
    if not named or len(named.split()) > LONGEST_TOWN or phrases.begins(phrases.said(named), "no_town"):
        return None
    if not await atlas.named(named):
        return None
    before = turn.person
    asked = await places.answer(turn, named, atlas, prefix="zone")
    if asked is not None:
        await turn.remember(step="set:zone")
        return (asked,)
    undo = await takeback.note(turn, "zone", was=before)
    return (Reply((places.zone_set(turn),), ((undo, Button(Line("button-zone"), "set:zone")),)),)


async def answered(turn: Turn, words: str, reading: Reading, called: str | None) -> tuple[Reply, ...] | None:
    """An answer to what a summary asked, or a trade that is told; None when a message is neither."""
    told = bool(reading.posts or reading.events or reading.doubts or reading.observations)
    if turn.step or turn.fixing is not None or aside.asks(words) or declines(words) is not None:
        return None
    if called == PURPOSE and not aside.reports(words, reading, turn.person.language, stated=True):
        return await _purpose(turn, words, reading)
    return None if told else await _trade(turn, words)


async def _purpose(turn: Turn, words: str, reading: Reading) -> tuple[Reply, ...] | None:
    said = phrases.said(words)
    if _chats(words, reading) or len(said.split()) < SHORTEST_PURPOSE or lexicon().meant_alone(words) is not None:
        return None
    if phrases.begins(said, "hopes"):
        return (await purpose.heard(turn, words.strip()[:LONGEST_ANSWER]),)
    return (await purpose.asked_back(turn, words.strip()[:LONGEST_ANSWER]),)


async def _trade(turn: Turn, words: str) -> tuple[Reply, ...] | None:
    """What somebody does for a living, where the words name a trade that is known."""
    begun = _behind(words, "i_am")
    if begun is None or len(begun.split()) > LONGEST_TRADE or trades.named(words) is None:
        return None
    was, business = turn.person, words.strip()[:LONGEST_ANSWER]
    await turn.tell(business=business)
    undo = await takeback.answered(turn, was)
    lines = [Line("business-heard", {"business": short(business)})]
    if was.profile.business and undo is not None:
        lines.append(Line("target-was", {"target": short(was.profile.business)}))
    return (Reply(tuple(lines), ((undo,),) if undo is not None else ()),)


def _chats(words: str, reading: Reading) -> bool:
    return reading.intent == "command_like" or phrases.begins(phrases.said(words), "chatter")


def _behind(words: str, section: phrases.Section) -> str | None:
    """What stands behind one of the phrases that begin a message, as it was written; None where none begins it."""
    said = phrases.said(words)
    longest = max((len(p.split()) for p in phrases.phrases(section) if said.startswith(p)), default=0)
    written = clean(words)
    ends = [token.end for token in tokenize(written) if token.script in ("word", "number")]
    return written[ends[longest - 1] :].strip(" .,;:!¡\n") if longest and longest <= len(ends) else None
