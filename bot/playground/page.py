"""The chat page's side: what a person sees and does in the browser."""

from __future__ import annotations

import asyncio
import inspect
import json
import secrets
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from aiohttp import web

from bot.playground import example, profile
from bot.playground.images import look
from bot.playground.params import Params
from bot.playground.photos import recompressed

if TYPE_CHECKING:
    from collections.abc import Callable

    from bot.playground.params import Upload
    from bot.playground.person import Person, Sent
    from bot.playground.telegram import World

    Action = Callable[[Person, Params], Any]

Json = dict[str, Any]

HERE = Path(__file__).parent
FILES = {"": "index.html"} | {path.name: path.name for path in (HERE / "static").iterdir()}
TYPES = {"html": "text/html", "css": "text/css", "js": "text/javascript"}
SAFE = {
    "Content-Security-Policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob: data:; "
        "connect-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'"
    ),
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cache-Control": "no-cache",
}
HEARTBEAT_SECONDS = 15.0
NAME_LENGTH = 64
ALBUM = 10


class Page:
    """The page's files, its small JSON interface, and the live line to it."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._playing: set[asyncio.Task[None]] = set()

    def routes(self) -> list[web.RouteDef]:
        """Return the page's addresses."""
        return [
            *[web.get(f"/{name}", self._static) for name in FILES],
            web.get("/play/words/{language}", self._words),
            web.get("/play/state", self._state),
            web.get("/play/events", self._events),
            web.get("/play/files/{file_id}", self._file),
            web.get("/play/people/{person}", self._chat),
            web.post("/play/people", self._join),
            web.post("/play/examples/{language}", self._example),
            web.post("/play/people/{person}/{action}", self._act),
        ]

    async def _static(self, request: web.Request) -> web.Response:
        name = FILES[request.path.lstrip("/")]
        text = (HERE / "static" / name).read_text(encoding="utf-8")
        return web.Response(text=text, content_type=TYPES[name.rpartition(".")[2]], headers=SAFE)

    async def _words(self, request: web.Request) -> web.Response:
        known = {path.stem: path for path in (HERE / "words").glob("*.json")}
        path = known.get(request.match_info["language"], known["en"])
        text = path.read_text(encoding="utf-8")
        return web.Response(text=text, content_type="application/json", headers=SAFE)

    async def _state(self, _: web.Request) -> web.Response:
        people = [self._shown(person) for person in self._world.people()]
        languages = sorted(path.stem for path in (HERE / "words").glob("*.json"))
        return _json({"bot": self._world.bot, "people": people, "languages": languages})

    def _shown(self, person: Person) -> Json:
        language = person.language
        return {
            "id": person.id,
            "name": person.name,
            "language": language,
            "blocked": person.blocked,
            "started": person.started,
            "keyboard": person.keyboard,
            "commands": profile.commands_for(self._world, person.id, language),
            "description": profile.words_for(self._world, "description", language),
        }

    async def _chat(self, request: web.Request) -> web.Response:
        person = self._person(request)
        messages = self._world.messages(person.id)
        reactions = {m["message_id"]: self._world.reaction(person.id, m["message_id"]) for m in messages}
        return _json({"messages": [{**m, "reaction": reactions[m["message_id"]]} for m in messages]})

    async def _join(self, request: web.Request) -> web.Response:
        params = await Params.of(request)
        name = params.text("name").strip()[:NAME_LENGTH]
        if not name:
            raise web.HTTPBadRequest
        person = self._world.open_person(name, params.text("language") or None)
        return _json(self._shown(person))

    async def _example(self, request: web.Request) -> web.Response:
        try:
            script = example.load(request.match_info["language"])
        except KeyError:
            raise web.HTTPNotFound from None
        person = self._world.open_person(script["name"], request.match_info["language"])
        # The person's own calendar counts here, and that is this machine's.
        today = datetime.now(UTC).astimezone().date()
        task = asyncio.create_task(example.play(person, script, today))
        self._playing.add(task)
        task.add_done_callback(self._playing.discard)
        return _json(self._shown(person))

    async def _act(self, request: web.Request) -> web.Response:
        person, params = self._person(request), await Params.of(request)
        action = ACTIONS.get(request.match_info["action"])
        if action is None:
            raise web.HTTPNotFound
        try:
            done = action(person, params)
            return _json({"done": await done if inspect.isawaitable(done) else done})
        except (ValueError, KeyError):
            raise web.HTTPConflict from None

    async def _file(self, request: web.Request) -> web.Response:
        stored = self._world.file(request.match_info["file_id"])
        if stored is None:
            raise web.HTTPNotFound
        # Only real pictures are shown; anything else could be a page that acts in this one's name.
        picture = look(stored.data)
        shown = picture is not None and "download" not in request.query
        kind = "inline" if shown else f"attachment; filename*=UTF-8''{quote(stored.name)}"
        mime = picture.mime if picture and shown else "application/octet-stream"
        return web.Response(body=stored.data, content_type=mime, headers={**SAFE, "Content-Disposition": kind})

    async def _events(self, request: web.Request) -> web.StreamResponse:
        response = web.StreamResponse(headers={**SAFE, "Content-Type": "text/event-stream"})
        await response.prepare(request)
        line = self._world.bell.listen()
        try:
            await response.write(b"retry: 500\n\n")
            while not self._world.closing:
                try:
                    event = await asyncio.wait_for(line.get(), HEARTBEAT_SECONDS)
                    await response.write(f"data: {json.dumps(event)}\n\n".encode())
                except TimeoutError:
                    await response.write(b": still here\n\n")
        except ConnectionError:
            pass  # the page was closed
        finally:
            self._world.bell.leave(line)
        return response

    def _person(self, request: web.Request) -> Person:
        try:
            return self._world.person(int(request.match_info["person"]))
        except (KeyError, ValueError):
            raise web.HTTPNotFound from None


def _json(body: object) -> web.Response:
    return web.json_response(body, headers=SAFE)


async def _photos(person: Person, params: Params) -> Json:
    """Send pictures as photos. All are made smaller before the first goes, as apps do it: an album arrives at once."""
    pictures = [upload.data for upload in _uploads(params)]
    copies = await asyncio.to_thread(lambda: [recompressed(picture) for picture in pictures])
    return _together(person, params, [partial(person.sends_photo, sizes) for sizes in copies])


def _documents(person: Person, params: Params) -> Json:
    return _together(person, params, [partial(person.sends_document, one.name, one.data) for one in _uploads(params)])


def _uploads(params: Params) -> list[Upload]:
    found = [upload for number in range(ALBUM) if (upload := params.upload(f"file{number}"))]
    if not found:
        raise ValueError
    return found


def _together(person: Person, params: Params, sending: list[Callable[..., Sent]]) -> Json:
    """Send one thing, or several as an album, with the words under the first."""
    album = str(secrets.randbits(53)) if len(sending) > 1 else None
    with person.world.store.together():
        sent = [send(params.text("caption") if n == 0 else "", album) for n, send in enumerate(sending)]
    return sent[0]._asdict()


def _redeliver(person: Person, _: Params) -> bool:
    last = person.world.updates.last_of(person.id)
    if last is None:
        return False
    person.world.redeliver(last)
    return True


ACTIONS: dict[str, Action] = {
    "text": lambda person, params: person.says(params.text("text"))._asdict(),
    "edit": lambda person, params: person.edits(params.number("message_id"), params.text("text"))._asdict(),
    "photo": _photos,
    "document": _documents,
    "press": lambda person, params: person.presses(params.number("message_id"), params.text("data")),
    "block": lambda person, _: person.blocks()._asdict(),
    "unblock": lambda person, _: person.unblocks()._asdict(),
    "language": lambda person, params: person.speaks(params.text("language") or None),
    "redeliver": _redeliver,
}
