"""The parameters of a request, however the bot encoded them: query, form, multipart or JSON."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, NamedTuple

from aiohttp import BodyPartReader

from bot.playground.refusals import RefusalError, Why, bad

if TYPE_CHECKING:
    from aiohttp import web

ATTACHED = "attach://"
UPLOAD_BYTES = 50 * 1024 * 1024
MULTIPART = "multipart/form-data"


class Upload(NamedTuple):
    """A file inside a request."""

    name: str
    mime: str
    data: bytes


class Params:
    """The parameters of one request, read as Telegram reads them."""

    def __init__(self, values: dict[str, Any], uploads: dict[str, Upload]) -> None:
        self._values = values
        self._uploads = uploads

    @classmethod
    async def of(cls, request: web.Request) -> Params:
        """Read the body of a request."""
        values: dict[str, Any] = dict(request.query)
        uploads: dict[str, Upload] = {}
        if request.content_type == "application/json":
            try:
                body = json.loads(await request.read() or b"{}")
            except ValueError:
                body = None
            if not isinstance(body, dict):
                raise bad(Why.BAD_JSON)
            values |= body
        elif request.content_type == MULTIPART:
            async for part in await request.multipart():
                if not isinstance(part, BodyPartReader) or not part.name:
                    continue
                name = part.name
                data = bytes(await part.read())
                if part.filename:
                    uploads[name] = Upload(part.filename, part.headers.get("Content-Type", ""), data)
                else:
                    values[name] = data.decode(errors="replace")
        else:
            values |= dict(await request.post())
        if sum(len(upload.data) for upload in uploads.values()) > UPLOAD_BYTES:
            raise RefusalError(413, "Request Entity Too Large")
        return cls(values, uploads)

    def shown(self) -> dict[str, Any]:
        """Show the parameters for the list of calls: decoded, files by name and size."""
        files = {name: f"<{file.name}, {len(file.data)} bytes>" for name, file in self._uploads.items()}
        return {name: _decoded(value) for name, value in self._values.items()} | files

    def raw(self, name: str) -> object:
        """Return a parameter as it came."""
        return self._values.get(name)

    def text(self, name: str) -> str:
        """Return a parameter as text."""
        value = self._values.get(name)
        return "" if value is None else str(value)

    def number(self, name: str, otherwise: int = 0) -> int:
        """Return a parameter as a whole number."""
        try:
            return int(self.text(name))
        except ValueError:
            return otherwise

    def flag(self, name: str) -> bool:
        """Return a parameter as yes or no."""
        return self.text(name).lower() in ("true", "1", "yes")

    def data(self, name: str) -> Any:
        """Return a parameter that is JSON, whether or not it was encoded once more as text."""
        value = self._values.get(name)
        if not isinstance(value, str):
            return value
        if not value:
            return None
        try:
            return json.loads(value)
        except ValueError:
            raise bad(Why.BAD_JSON) from None

    def upload(self, name: str) -> Upload | None:
        """Return the file of this name, also when the parameter only points to it."""
        value = self.text(name)
        return self._uploads.get(value.removeprefix(ATTACHED) if value.startswith(ATTACHED) else name)

    def reply_to(self) -> tuple[int | None, bool]:
        """Return the message that this one answers, and whether it may be missing."""
        given = self.data("reply_parameters") or {}
        number = given.get("message_id") or self.number("reply_to_message_id") or None
        lenient = given.get("allow_sending_without_reply") or self.flag("allow_sending_without_reply")
        return number, bool(lenient)


def _decoded(value: object) -> object:
    if isinstance(value, str) and value[:1] in ("{", "["):
        try:
            return json.loads(value)
        except ValueError:
            return value
    return value
