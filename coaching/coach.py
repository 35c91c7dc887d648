"""The front door: one message of one person goes in, what Faro says comes out; the flow, read top to bottom."""

from dataclasses import replace
from datetime import datetime

from coaching.advice.interpret import Interpretation, interpret
from coaching.dialogue import commands, interview, record, settings
from coaching.dialogue.commands import COMMANDS
from coaching.dialogue.turn import Turn, advice_given
from coaching.languages.words import LANGUAGES
from coaching.model import Answer, Incoming, Language, Line, Other, Person, Press, Reading, Reply, Signed, Text
from coaching.ports import Notebook, Places
from coaching.questions import topic as questions
from coaching.questions.understand import understand
from coaching.reading.chat import read
from coaching.reading.language import SURE, detect
from coaching.replies import compose
from coaching.rhythm import today

LARGEST_FILE = 20 * 1024 * 1024
"""What Telegram lets a bot fetch."""


class Coach:
    """Everything that Faro can be asked; it keeps nothing itself."""

    def __init__(self, atlas: Places) -> None:
        self._atlas = atlas

    async def answer(self, heard: Incoming, notebook: Notebook) -> Answer:
        """Answers one message; what is learned goes into the notebook."""
        person = await self._met(heard, notebook)
        turn = Turn(heard, person, notebook)
        match heard.content:
            case Press() as press:
                replies = await self._pressed(turn, press)
            case Text(words=words, command=str(name)):
                replies = await self._command(turn, name, words)
            case Text(words=words):
                replies = await self._said(turn, words)
            case Other() as other:
                replies = await self._other(turn, other)
        return Answer(replies, turn.person.language)

    async def weekly(self, person: Person, notebook: Notebook, now: datetime) -> Answer:
        """The summary that comes by itself; the advice it gives counts as given."""
        said = advice_given(person)
        day = today(person, now)
        judged = interpret(await notebook.history(), person.profile, day, said=said)
        given = {**{k: v.isoformat() for k, v in said.items()}, judged.advice.id: day.isoformat()}
        await notebook.keep(replace(person, dialogue={**person.dialogue, "said": given}))
        return Answer((compose.weekly(judged),), person.language)

    @staticmethod
    def language_of(heard: Incoming) -> Language:
        """The language to begin with: what was clearly written, else what Telegram hints at, else English."""
        words = heard.content.words if isinstance(heard.content, Text) else ""
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
        changed = replace(person, away=False, chat_id=heard.chat_id)
        if not person.language_chosen and isinstance(heard.content, Text):
            changed = replace(changed, language=detect(heard.content.words, enough=SURE) or person.language)
        if changed != person:
            await notebook.keep(changed)
        return changed

    async def _command(self, turn: Turn, name: str, words: str) -> tuple[Reply, ...]:
        run = COMMANDS.get(name)
        if run is None:
            return (Reply((Line("command-unknown"),)),)
        return await run(turn, words)

    async def _said(self, turn: Turn, words: str) -> tuple[Reply, ...]:
        """A message in words: an answer to what was asked, or figures, or a question, or something else."""
        if not words.strip():
            return (Reply((Line("said-nothing"),)),)
        reading = understand(words, read(words, today=turn.today, language=turn.person.language))
        step = turn.step or ""
        if (open_step := interview.open_step(turn)) is not None:
            if not _is_news(reading):
                return await interview.answer(turn, open_step, words, self._atlas)
            # Figures in the middle of the interview are taken at once; then it goes on where it was.
            return (*await self._news(turn, reading), await interview.ask(turn, open_step))
        if step.startswith("set:") and not _is_news(reading):
            answered = await settings.answer(turn, step.removeprefix("set:"), words, self._atlas)
            if answered is not None:
                return (answered,)
        if step.startswith("tell:") and not _is_news(reading):
            return await commands.told(turn, step.removeprefix("tell:"), words)
        if step == "target" and not _is_news(reading):
            await turn.remember(step=None)
            return await commands.target(turn, words)
        if step == "post" and not reading.observations:
            return await commands.post(turn, words)
        return await self._news(turn, reading)

    async def _news(self, turn: Turn, reading: Reading) -> tuple[Reply, ...]:
        """Figures are stored and answered, a question is answered, anything else gets a human line."""
        asks_only = reading.intent == "question"
        if (reading.observations or reading.posts or reading.events) and not asks_only:
            return await record.record(turn, reading)
        if reading.doubts and not asks_only:
            return record.doubts(reading)
        if asks_only and reading.topic:
            return (await self._question(turn, reading),)
        if (turn.step or "").startswith("fix:"):
            return (Reply((Line("fix-unread"),), record.CANCEL),)
        if reading.intent in {"smalltalk", "off_topic", "command_like"}:
            return (Reply((Line(f"said-{reading.intent}"),)),)
        return (Reply((Line("said-unread"),)),)

    async def _question(self, turn: Turn, reading: Reading) -> Reply:
        """A question is answered from the person's own history, with the change it names where none is known."""
        history = await turn.notebook.history()
        if not any(o.metric == "followers" for o in history.observations):
            history = replace(history, observations=(*history.observations, *reading.observations))
        judged = await turn.interpret(history)
        other = _other_figure(reading, judged)
        return questions.answer(reading.topic or "other", judged, before=other, echoed=bool(other))

    async def _pressed(self, turn: Turn, press: Press) -> tuple[Reply, ...]:
        """A button. One that an older Faro made, or that no longer means anything, gets a clear word."""
        action, _, value = press.data.partition(":")
        match action:
            case "interview":
                step, _, choice = value.partition(":")
                return await interview.pressed(turn, press, step, choice)
            case "undo" | "redo" | "fix" | "net" | "pending":
                return await record.pressed(turn, press, action, value)
            case "post":
                return await record.judged_post(turn, press, value)
            case "set" | "lang" | "day" | "zone" | "pause" | "resume":
                return await settings.pressed(turn, press, action, value)
            case "usual":
                return await settings.pressed(turn, press, "net", value)
            case "ask":
                return await commands.ask_about(turn, value)
            case "cancel":
                return await commands.cancel(turn, "")
            case "delete":
                return await commands.erase(turn, press, value)
            case "summary":
                return ()  # the summary itself waits in the outbox, from which it is taken
            case _:
                return (Reply((Line("button-old"),)),)

    async def _other(self, turn: Turn, other: Other) -> tuple[Reply, ...]:
        """What cannot be read gets a clear word; what was written beside it is read."""
        if other.caption.strip():
            return (*await self._said(turn, other.caption), Reply((Line("caption-only"),)))
        if other.what == "document" and (other.size or 0) > LARGEST_FILE:
            return (Reply((Line("file-too-big"),)),)
        known = {"photo", "document", "voice", "sticker", "location", "edited", "video"}
        what = {"video_note": "voice", "audio": "voice", "animation": "sticker"}.get(other.what, other.what)
        return (Reply((Line(f"cannot-{what if what in known else 'other'}"),)),)


def _other_figure(reading: Reading, judged: Interpretation) -> tuple[Line, ...]:
    """A word where the change that is asked about is not the one in the figures: neither is taken for the other."""
    asked = [o.value for o in reading.observations if o.metric == "followers" and o.kind == "delta"]
    week = judged.metrics.latest
    if not asked or week is None or week.net is None or sum(asked) in {week.net, judged.metrics.rows[-1].net}:
        return ()
    return (Line("asked-other", {"asked": Signed(sum(asked)), "net": Signed(week.net), "days": week.days}),)


def _is_news(reading: Reading) -> bool:
    """True when a message is clearly about figures, and not an answer to what Faro has just asked."""
    figures = {o.metric for o in reading.observations}
    reported = "followers" in figures or len(figures) > 1
    return reported or bool(reading.doubts) or (reading.intent == "question" and reading.topic != "other")
