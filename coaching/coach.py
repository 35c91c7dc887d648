"""The front door: one message of one person goes in, what Faro says comes out; the flow, read top to bottom."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any

from coaching.dialogue import commands, evidence, orders, put_again, settings, under
from coaching.dialogue.commands import ALSO, ASKED, COMMANDS
from coaching.dialogue.figures import published
from coaching.dialogue.figures.doubts import worth_asking
from coaching.dialogue.interviews import halves, purpose
from coaching.dialogue.interviews import told as told_of
from coaching.dialogue.message import Message
from coaching.dialogue.people import acts, contacts
from coaching.dialogue.people import front as people
from coaching.dialogue.plans import keep as plan_keep
from coaching.dialogue.samples import requests
from coaching.dialogue.shots import front as shots
from coaching.dialogue.turn import Turn, remembering
from coaching.dialogue.weeks import nudges, season
from coaching.dialogue.weeks import summary as weeks
from coaching.model import (
    LANGUAGES,
    Answer,
    Incoming,
    Language,
    Line,
    Other,
    Person,
    Platform,
    Press,
    Reading,
    Reply,
    Shots,
    Text,
)
from coaching.ports import Notebook, Places
from coaching.questions import topic as questions
from coaching.questions.feelings import feeling
from coaching.questions.points import pointed
from coaching.questions.understand import topic_of, understand
from coaching.reading.chat import read
from coaching.reading.language import SURE, detect, moved
from coaching.replies import compose
from coaching.replies.lines import OLD
from coaching.rhythm import heard as answered_nudges
from coaching.rhythm import today

SETTLED = timedelta(days=1)
FEW_WORDS = 3
"""After a day with Faro, a message of few words in another language is a loan word, and changes no language."""
HEARD_IN = "heard_in"
"""Where the other language stands in person.dialogue that the last message seemed to be in."""
LEAVES = frozenset({"cancel", "delete", "start"})
"""Commands after which no interview waits."""
LARGEST_FILE = 20 * 1024 * 1024
"""What Telegram lets a bot fetch."""
PRESSED = {
    "post": published.pressed, "people": people.pressed, "order": orders.pressed, "delete": commands.erase,
    "shot": put_again.shot_pressed, requests.NAME: requests.pressed,
    acts.NAME: acts.pressed, "nudges": nudges.pressed, "season": season.pressed,
}  # fmt: skip
"""What some buttons do, by the word that their data begins with."""


class Coach:
    """Everything that Faro can be asked; it keeps nothing itself."""

    def __init__(self, atlas: Places) -> None:
        self._message = Message(atlas)

    async def answer(self, heard: Incoming, notebook: Notebook) -> Answer:
        """Answers one message; what is learned goes into the notebook."""
        person = await self._met(heard, notebook)
        turn = Turn(heard, person, notebook)
        called = await told_of.called_for(turn)
        match heard.content:
            case Press(data=purpose.IS_NOT) as press if words := person.dialogue.get(purpose.PERHAPS):
                replies = await self._meant_else(turn, press, words)
            case Press() as press:
                replies = await self._pressed(turn, press)
            case Text(words=words, command=str(name)):
                replies = await self._command(turn, name, words)
            case Text(words=words):
                replies = await self._typed(turn, words) or await self._message.said(turn, words, called)
            case Other() as other:
                replies = await self._other(turn, other)
            case Shots() as pictures:
                replies = await self._pictures(turn, pictures)
        await under.hang(turn, replies)
        return Answer(replies, turn.person.language)

    async def weekly(self, person: Person, notebook: Notebook, now: datetime) -> Answer:
        """The summary that comes by itself; the advice it gives counts as given."""
        day = today(person, now)
        made = await weeks.summary(person, notebook, day)
        hung = under.hung(person, (made.reply,), day)
        kept = remembering(made.shown(person, now), {**made.asks, **made.remembered, **hung})
        await notebook.keep(replace(kept, dialogue=_fresh(kept.dialogue, day)))
        return Answer((made.reply,), person.language)

    async def nudge(self, person: Person, notebook: Notebook, now: datetime) -> Answer | None:
        """What comes by itself between two summaries, if anything does now; that it came is remembered."""
        kept, reply = nudges.due(person, await notebook.plans(), await notebook.history(), now)
        if reply is not None:
            kept = remembering(kept, under.hung(person, (reply,), today(person, now)))
        await notebook.keep(kept)
        return Answer((reply,), person.language) if reply is not None else None

    @staticmethod
    def language_of(heard: Incoming) -> Language:
        """The language to begin with: what was clearly written, else what Telegram hints at, else English."""
        words = _written(heard)
        hint = (heard.language_hint or "").split("-")[0].casefold()
        known = next((name for name in LANGUAGES if name == hint), None)
        return detect(words, enough=SURE) or known or detect(words) or "en"

    async def _met(self, heard: Incoming, notebook: Notebook) -> Person:
        """The person, known or new. Whoever writes is back, and a language that was only guessed follows them."""
        person = await notebook.person()
        if person is None:
            person = Person(heard.person_id, heard.chat_id, self.language_of(heard), since=heard.when)
            await notebook.keep(person)
            return person
        changed = replace(person, away=False, chat_id=heard.chat_id, nudging=answered_nudges(person.nudging))
        changed = replace(changed, dialogue=_fresh(changed.dialogue, today(changed, heard.when)))
        if not person.language_chosen and (words := _written(heard)):
            changed = _followed(changed, words, heard.when)
        if changed != person:
            await notebook.keep(changed)
        return changed

    async def _pictures(self, turn: Turn, content: Shots) -> tuple[Reply, ...]:
        """What was seen on pictures, and what was written beside them.

        What the caption tells is stored as if it had been said alone; what it asks is answered once the figures of the
        pictures are confirmed, or at once where they show none.
        """
        words = content.caption.strip()
        turn.heard = replace(turn.heard, content=Text(words))
        if turn.fixing is not None:
            await turn.remember(step=None)
        if not words:
            return await shots.shown(turn, *shots.read(turn, content, dated=False))
        if feeling(words) == "despair":
            return (compose.despair(),)
        reading = worth_asking(understand(words, read(words, today=turn.today, language=turn.person.language)))
        reading = pointed(words, reading)
        topic = topic_of(reading, words) or ("other" if "?" in words else None)
        topic = topic if reading.intent in {"question", "mixed"} else None
        figures = reading.intent != "question" and (reading.observations or reading.doubts)
        told = bool(reading.events or reading.posts or figures)
        found, refused = shots.read(turn, content, dated=not told)
        if not found:
            said = await self._message.said(turn, words) if told or topic else ()
            return (*said, *await shots.shown(turn, found, refused))
        replies: tuple[Reply, ...] = (Reply((Line("feel-hurt"),)),) if feeling(words) == "hurt" else ()
        if told:
            networks = {shot.platform for shot in found}
            placed = _placed(reading, networks.pop()) if len(networks) == 1 else reading
            replies += await self._message.told(turn, replace(placed, intent="report", topic=None))
            found = await shots.of_told_post(turn, found, reading)
        return (*replies, *await shots.shown(turn, found, refused, topic=topic))

    async def _command(self, turn: Turn, name: str, words: str) -> tuple[Reply, ...]:
        run = COMMANDS.get(name) or ALSO.get(name)
        if run is None:
            return (Reply((Line("command-unknown"),)),)
        waits = put_again.waits(turn) if name not in LEAVES else ""
        if name != "cancel":
            await turn.remember(step=None)  # a command may ask something of its own
        replies = await run(turn, words)
        return (*replies, *await put_again.after_command(turn, waits, name))

    async def _typed(self, turn: Turn, words: str) -> tuple[Reply, ...]:
        """What the button brings whose words a message is; nothing where it is none's, or the button is an old one."""
        press, waits = under.meant(turn, words), put_again.waits(turn)
        made = under.plainly(await self._pressed(turn, press)) if press is not None else ()
        return () if OLD in made or not made else (*made, *await put_again.put_again(turn, waits, made))

    async def _pressed(self, turn: Turn, press: Press) -> tuple[Reply, ...]:
        """A button. One that an older Faro made, or that no longer means anything, gets a clear word."""
        action, _, value = press.data.partition(":")
        if turn.fixing is not None and action != "cancel":
            await turn.remember(step=None)
        match action:
            case _ if action in PRESSED:
                return await PRESSED[action](turn, press, value)
            case _ if action in ASKED:
                return await commands.asked_about(turn, press, action, value)
            case "undo" | "redo" | "fix" | "net" | "pending":
                return await put_again.figure_pressed(turn, press, action, value)
            case "set" | "lang" | "day" | "zone" | "pause" | "resume" | "usual":
                return await settings.pressed(turn, press, "net" if action == "usual" else action, value)
            case "ask":
                return await commands.ask_about(turn, press, value)
            case "why":
                return await evidence.shown(turn, value)
            case "topic" if value in questions.topics():
                return (await self._message.question(turn, Reading(turn.person.language, "question", value)),)
            case "settings":
                return await commands.show_settings(turn, "")
            case "cancel":
                return await commands.cancel(turn, "")
            case "summary":
                return ()  # the summary itself waits in the outbox, from which it is taken
            case _:
                return (OLD,)

    async def _meant_else(self, turn: Turn, press: Press, words: str) -> tuple[Reply, ...]:
        """What was no purpose is read as if it had been said to nothing."""
        done = await commands.asked_about(turn, press, "purpose", "isnt")
        turn.heard = replace(turn.heard, content=Text(words))
        return (*done, *await self._message.said(turn, words))

    async def _other(self, turn: Turn, other: Other) -> tuple[Reply, ...]:
        """What cannot be read gets a clear word; what was written beside it is read."""
        if other.caption.strip():
            return (*await self._message.said(turn, other.caption), Reply((Line("caption-only"),)))
        if other.what == "document" and (other.size or 0) > LARGEST_FILE:
            return (Reply((Line("file-too-big"),)),)
        known = {"document", "voice", "sticker", "location", "edited", "video"}
        what = {"video_note": "voice", "audio": "voice", "animation": "sticker"}.get(other.what, other.what)
        return (Reply((Line(f"cannot-{what if what in known else 'other'}"),)),)


def _fresh(dialogue: Mapping[str, Any], day: date) -> dict[str, Any]:
    """Where a conversation stands, without what was only kept for a time."""
    return plan_keep.fresh(contacts.fresh(halves.fresh(dialogue, day), day), day)


def _followed(person: Person, words: str, now: datetime) -> Person:
    """The person with the language that they write in: another one once it is clear, or seemed so twice in a row.

    A few words of somebody who has been here longer than a day ("va bene") are not clear.
    """
    told = detect(words, enough=SURE)
    if told is None:
        return person
    before = person.dialogue.get(HEARD_IN)
    settled = now - person.since > SETTLED
    clear = moved(words, person.language) is not None and not (settled and len(words.split()) <= FEW_WORDS)
    follows = told if clear or told == before else person.language
    dialogue = {name: value for name, value in person.dialogue.items() if name != HEARD_IN}
    if told != follows:
        dialogue[HEARD_IN] = told
    return replace(person, language=follows, dialogue=dialogue)


def _written(heard: Incoming) -> str:
    """What somebody wrote: a message, or the words beside a picture."""
    match heard.content:
        case Text(words=words):
            return words
        case Shots(caption=words):
            return words
        case _:
            return ""


def _placed(reading: Reading, platform: Platform | None) -> Reading:
    """What a caption tells is of the network of its picture, unless it names another."""
    figures = tuple(replace(o, platform=o.platform or platform) for o in reading.observations)
    doubts = tuple(
        replace(d, seen=replace(d.seen, platform=d.seen.platform or platform)) if d.seen else d for d in reading.doubts
    )
    posts = tuple(replace(post, platform=post.platform or platform) for post in reading.posts)
    return replace(reading, observations=figures, doubts=doubts, posts=posts)
