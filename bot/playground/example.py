"""Playing the example person: the same messages that somebody could type, through the same chat."""

from __future__ import annotations

import json
import re
import time
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from datetime import date

    from bot.playground.person import Person
    from bot.playground.telegram import World

Json = dict[str, Any]

FOLDER = Path(__file__).with_name("examples")
DAY = re.compile(r"\{d(?:-(\d+))?\}")
PATIENCE_SECONDS = 6.0
QUIET_SECONDS = 0.6  # an answer may come in several messages


def languages() -> list[str]:
    """Return the languages in which there is an example."""
    return sorted(path.stem for path in FOLDER.glob("*.json"))


def load(language: str) -> Json:
    """Read the script of the example person."""
    if language not in languages():
        raise KeyError(language)
    script: Json = json.loads((FOLDER / f"{language}.json").read_text(encoding="utf-8"))
    return script


def dated(text: str, script: Json, today: date) -> str:
    """Put real days in place of `{d-49}`, which means 49 days ago."""

    def day(found: re.Match[str]) -> str:
        then = today - timedelta(days=int(found[1] or 0))
        month = script["months"][then.month - 1] if "months" in script else f"{then.month:02}"
        return str(script["day"]).format(day=then.day, month=month)

    return DAY.sub(day, text)


async def play(person: Person, script: Json, today: date) -> None:
    """Send the messages of the script, each after the bot has answered the one before."""
    world, seen = person.world, _Listener(person.world, person.id)
    try:
        for step in script["steps"]:
            if world.closing or person.blocked:
                return
            if "say" in step:
                seen.forget()
                person.says(dated(step["say"], script, today))
            else:
                deadline = time.monotonic() + (PATIENCE_SECONDS if step.get("wait") else 0.0)
                button = await _button(person, step["press"], deadline)
                if button is None:
                    continue
                seen.forget()
                person.presses(*button)
            await seen.answer()
    finally:
        seen.close()


async def _button(person: Person, prefix: str, deadline: float) -> tuple[int, str] | None:
    while True:
        for message in reversed(person.world.bot_messages(person.id)):
            for row in message.get("reply_markup", {}).get("inline_keyboard", []):
                for button in row:
                    if button.get("callback_data", "").startswith(prefix):
                        return message["message_id"], button["callback_data"]
        if not await person.world.bell.until(deadline):
            return None


class _Listener:
    """Hears whether the bot has answered in one chat."""

    def __init__(self, world: World, person_id: int) -> None:
        self._world = world
        self._person_id = person_id
        self._line = world.bell.listen()

    def close(self) -> None:
        self._world.bell.leave(self._line)

    def forget(self) -> None:
        self._answered = False

    async def answer(self) -> None:
        """Wait until the bot has answered and then been quiet, or until patience ends."""
        deadline = time.monotonic() + PATIENCE_SECONDS
        while not self._world.closing:
            self._hear()
            until = time.monotonic() + QUIET_SECONDS if self._answered else deadline
            if not await self._world.bell.until(min(until, deadline)):
                return

    def _hear(self) -> None:
        while not self._line.empty():
            event = self._line.get_nowait()
            said = event.get("message", {}).get("from", {}).get("is_bot", False)
            self._answered = self._answered or (event.get("person") == self._person_id and said)
