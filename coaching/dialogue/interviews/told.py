"""What people tell of themselves in a plain sentence: their trade, their town, what they want a community for.

And what they take back by its name: "delete my target".
"""

import re
from dataclasses import replace
from typing import Any, Final

from coaching.dialogue import places, takeback
from coaching.dialogue.interviews import aside, halves, purpose
from coaching.dialogue.interviews.length import LONGEST_ANSWER, shorter
from coaching.dialogue.interviews.rounds import short
from coaching.dialogue.turn import Turn
from coaching.languages import phrases, trades
from coaching.languages.hearing import lexicon
from coaching.model import Button, Line, Reading, Reply
from coaching.ports import Place, Places
from coaching.questions.feelings import declines
from coaching.questions.smalltalk import kind
from coaching.reading.chat import read
from coaching.reading.elsewhere import gathers
from coaching.reading.heard import hear
from coaching.reading.mixed import apart, between

ASKED: Final = "called_for"
"""Where it stands in person.dialogue what the last message of ours called for, without an open question."""
TOWN: Final = "town"
PURPOSE: Final = "purpose"
PERHAPS: Final = purpose.PERHAPS
DELETE: Final = "delete"
WAITS: Final = 2
"""Days that an answer to a summary may take."""
LONGEST_TOWN: Final = 3
"""Words of a town's name …"""
LONGEST_TRADE: Final = 14
"""… of what somebody does …"""
TRADE_ASKED: Final = f"{halves.FIRST}:business"
"""The step at which what somebody does was asked: told beside a figure, it is answered."""
MOST_PIECES: Final = 6
"""Pieces of a sentence in which a trade is looked for …"""
LONGEST_BARE: Final = 6
"""… of a trade that is named with its town and no verb …"""
SHORTEST_PURPOSE: Final = 3
"""… and of what something is for, at least: a word or two may be anything."""
DID: Final = ("cues.past", "cues.done", "posts.verbs")
"""Senses of words that tell what was done."""
_ENDS: Final = re.compile(r"[.;!]\s+|\n+")
_BREAK: Final = re.compile(r"[.,;:!]")
"""Where a town's name ends at the latest: "Leeds, not sure this is worth it"."""
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
    named = phrases.behind(words, "lives")
    done = takeback.kept(turn)
    if named is None and done is not None and done.kind == "zone" and done.day == turn.today:
        named = phrases.behind(words, "denies")  # "no, en Guadalajara", when a zone was just said back
        named = phrases.behind(named or words, "town_in") or named
    if named is None and called == TOWN and not _chats(words, reading) and declines(words) is None:
        named = words.strip(" .!")
    named = _without_day(turn, named) if named else None
    if not named or len(named.split()) > LONGEST_TOWN or phrases.begins(phrases.said(named), "no_town"):
        return None
    if not await atlas.named(named):
        return None
    asked = await places.answer(turn, named, atlas, prefix="zone")
    if asked is not None:
        await turn.remember(step="set:zone")
    return (asked or places.chosen(turn),)


def _without_day(turn: Turn, named: str) -> str:
    """The words before a stretch of time: "Tokyo questa settimana"."""
    written = named.split()
    for end in range(1, len(written)):
        if hear(" ".join(written[end:]), turn.today, turn.person.language).dates:
            return " ".join(written[:end])
    return named


async def answered(
    turn: Turn, words: str, reading: Reading, atlas: Places, called: str | None
) -> tuple[Reply, ...] | None:
    """An answer to what a summary asked, or a trade that is told; None when a message is neither."""
    told = bool(reading.posts or reading.events or reading.doubts or reading.observations)
    if called == PERHAPS and (settled := await purpose.settled(turn, words)) is not None:
        return settled
    if turn.step or turn.fixing is not None or aside.asks(words) or declines(words) is not None:
        return None
    if called == PURPOSE and not _reports(turn, words, reading):
        return await _purpose(turn, words, reading)
    return None if told else await _trade(turn, words, atlas)


def _reports(turn: Turn, words: str, reading: Reading) -> bool:
    """Whether a message tells what is there or was done, and not what is hoped for: "I sold two cakes"."""
    if phrases.begins(phrases.said(words), "hopes"):
        return aside.reports(words, reading, turn.person.language, stated=True)
    said = hear(words, turn.today, turn.person.language)
    did = any(said.has(at, cue) for at in range(len(said.tokens)) for cue in DID)
    return did or bool(reading.posts or reading.events or reading.doubts or reading.observations)


async def _purpose(turn: Turn, words: str, reading: Reading) -> tuple[Reply, ...] | None:
    said = phrases.said(words)
    if _chats(words, reading) or len(said.split()) < SHORTEST_PURPOSE or lexicon().meant_alone(words) is not None:
        return None
    if kind(words, sure=False) is not None:
        return None  # "qué pesado eres" is no purpose
    if asks := shorter(words):
        return asks
    await turn.remember(**{ASKED: {"what": PERHAPS, "on": turn.today.isoformat()}})
    return (await purpose.asked_back(turn, words.strip()),)


async def besides(turn: Turn, words: str, atlas: Places) -> tuple[str, tuple[Reply, ...]] | None:
    """A trade that is told in one breath with figures, noted, and the rest: "soy panadera, tengo 850 seguidores"."""
    words = _ENDS.sub(", ", phrases.behind(words, "chatter") or words)
    pieces = list(filter(str.strip, apart().split(words)))[:MOST_PIECES]
    if turn.step not in {"", TRADE_ASKED} or turn.fixing is not None or aside.asks(words):
        return None
    for start in range(len(pieces)):
        for end in range(len(pieces), start, -1):
            before, (told, after) = pieces[:start], (between(words, pieces[start:end]), pieces[end:])
            rest = ", ".join(piece.strip() for piece in (*before, *after))
            if not rest or not _is_trade(turn, told) or _figures(turn, told):
                continue
            return (rest, await _trade(turn, told, atlas) or ()) if _figures(turn, rest) else None
    return None


def _figures(turn: Turn, words: str) -> bool:
    reading = read(words, today=turn.today, language=turn.person.language)
    return bool(reading.observations or reading.posts or reading.events or reading.doubts)


def _is_trade(turn: Turn, words: str) -> bool:
    """Whether the words name a trade that is known; what is on a day, "a class on Saturday", is none."""
    begun = phrases.behind(words, "i_am")
    if begun is None or len(begun.split()) > LONGEST_TRADE or trades.named(words) is None:
        return False
    dates = hear(words, turn.today, turn.person.language).dates
    return all(when.since is not None and not when.future for when in dates)


async def _trade(turn: Turn, words: str, atlas: Places) -> tuple[Reply, ...] | None:
    """What somebody does for a living, said back without its greeting; None where the words tell none."""
    told = phrases.behind(words, "chatter") or words.strip()
    town = await _town_of(told, atlas)
    if gathers(told) or not (_is_trade(turn, told) or (town and _is_bare_trade(turn, told))):
        return None  # "somos 290 en la boda" is no trade
    was, business = turn.person, told[:LONGEST_ANSWER]
    await turn.tell(business=business)
    undo = await takeback.answered(turn, was)
    lines = [Line("business-heard", {"business": short(business)})]
    if was.profile.business and undo is not None:
        lines.append(Line("target-was", {"target": short(was.profile.business)}))
    rows = ((undo,),) if undo is not None else ()
    if town is None or turn.person.timezone is not None:
        return (Reply(tuple(lines), rows),)
    there = Button(Line("button-zone-there", {"town": town.name}), f"zone:{town.zone}")  # as it was written
    ways = ((there, Button(Line("button-zone-other"), "set:zone")), *rows)
    return (Reply((*lines, Line("zone-offer", {"town": town.name})), ways),)


def _is_bare_trade(turn: Turn, words: str) -> bool:
    """Whether a few words name a trade, with its town: "wedding photographer in Dublin"."""
    few = len(words.split()) <= LONGEST_BARE and trades.named(words) is not None
    return few and not hear(words, turn.today, turn.person.language).dates


async def _town_of(told: str, atlas: Places) -> Place | None:
    """The town of a trade, the best known of its name: "a shop in Buenos Aires"."""
    written = told.split()
    begins = [at + 1 for at, word in enumerate(written) if phrases.whole(phrases.said(word), "town_in")]
    for length in range(LONGEST_TOWN, 0, -1):
        spoken = " ".join(written[begins[-1] :][:length]) if begins else ""
        named = _BREAK.split(spoken)[0].strip()
        if named and not phrases.begins(phrases.said(named), "no_town") and (found := await atlas.named(named)):
            return replace(found[0], name=named.title() if named.islower() else named)
    return None


def _chats(words: str, reading: Reading) -> bool:
    return reading.intent == "command_like" or phrases.begins(phrases.said(words), "chatter")
