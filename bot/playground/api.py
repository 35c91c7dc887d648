"""The Bot API over HTTP: `/bot<token>/<method>` and `/file/bot<token>/<path>`."""

from __future__ import annotations

import asyncio
import inspect
import time
from collections import deque
from typing import TYPE_CHECKING, Any

from aiohttp import web

from bot.playground import delivery, methods, profile
from bot.playground.params import Params
from bot.playground.refusals import RefusalError, Why, too_many

if TYPE_CHECKING:
    from collections.abc import Callable

    from bot.playground.faults import Fault
    from bot.playground.telegram import World

    Method = Callable[[World, Params], Any]

METHODS: dict[str, Method] = {
    name.lower(): method
    for name, method in {
        "getMe": methods.get_me,
        "getUpdates": delivery.get_updates,
        "setWebhook": delivery.set_webhook,
        "deleteWebhook": delivery.delete_webhook,
        "getWebhookInfo": delivery.get_webhook_info,
        "sendMessage": methods.send_message,
        "sendPhoto": methods.send_photo,
        "sendDocument": methods.send_document,
        "editMessageText": methods.edit_message_text,
        "editMessageCaption": methods.edit_message_caption,
        "editMessageMedia": methods.edit_message_media,
        "editMessageReplyMarkup": methods.edit_message_reply_markup,
        "deleteMessage": methods.delete_message,
        "answerCallbackQuery": methods.answer_callback_query,
        "sendChatAction": methods.send_chat_action,
        "getFile": methods.get_file,
        "setMessageReaction": methods.set_message_reaction,
        "setMyCommands": profile.set_my_commands,
        "getMyCommands": profile.get_my_commands,
        "deleteMyCommands": profile.delete_my_commands,
        "setMyDescription": profile.set_words("description", 512, Why.DESCRIPTION_LONG),
        "getMyDescription": profile.get_words("description"),
        "setMyShortDescription": profile.set_words("short_description", 120, Why.SHORT_DESCRIPTION_LONG),
        "getMyShortDescription": profile.get_words("short_description"),
        "setMyName": profile.set_words("name", 64, Why.DESCRIPTION_LONG),
        "getMyName": profile.get_words("name"),
        "setChatMenuButton": profile.set_chat_menu_button,
        "getChatMenuButton": profile.get_chat_menu_button,
    }.items()
}
SENDING = {"sendmessage", "sendphoto", "senddocument"}


class Api:
    """The bot's side of the local Telegram."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._sent: deque[float] = deque()

    def routes(self) -> list[web.RouteDef]:
        """Return the two addresses that a bot uses."""
        return [
            web.route("*", "/bot{token}/{method}", self._call),
            web.get("/file/bot{token}/{path:.+}", self._download),
        ]

    async def _call(self, request: web.Request) -> web.StreamResponse:
        name = request.match_info["method"]
        if request.match_info["token"] != self._world.token:
            return _refused(RefusalError(401, "Unauthorized"))
        try:
            params = await Params.of(request)
        except web.HTTPRequestEntityTooLarge:
            return _refused(RefusalError(413, "Request Entity Too Large"))
        except RefusalError as refusal:
            return _refused(refusal)
        self._world.note(name, params.shown())
        fault = self._world.faults.take(name)
        return (
            await self._answer(request, name, params)
            if fault is None
            else await self._fail(request, name, params, fault)
        )

    async def _answer(self, request: web.Request, name: str, params: Params) -> web.StreamResponse:
        method = METHODS.get(name.lower())
        if method is None or request.method not in ("GET", "POST"):
            return _refused(RefusalError(404, "Not Found"))
        try:
            self._check_speed(name)
            result = method(self._world, params)
            if inspect.isawaitable(result):
                result = await result
        except RefusalError as refusal:
            return _refused(refusal)
        return web.json_response({"ok": True, "result": result})

    async def _fail(self, request: web.Request, name: str, params: Params, fault: Fault) -> web.StreamResponse:
        match fault.kind:
            case "429":
                return _refused(too_many(fault.retry_after))
            case "500":
                return _refused(RefusalError(500, "Internal Server Error"))
            case "502":
                return _refused(RefusalError(502, "Bad Gateway"))
            case "drop_before":
                return _hang_up(request)
            case "drop_after":
                await self._answer(request, name, params)
                return _hang_up(request)
            case "hang":
                if fault.acts:
                    await self._answer(request, name, params)
                await self._hang(fault.seconds)
                return _hang_up(request)

    async def _download(self, request: web.Request) -> web.StreamResponse:
        path = request.match_info["path"]
        if request.match_info["token"] != self._world.token:
            return _refused(RefusalError(401, "Unauthorized"))
        self._world.note("file", {"path": path})
        fault = self._world.faults.take("file")
        if fault is not None:
            return await self._fail(request, "getMe", Params({}, {}), fault)
        stored = self._world.file_at(path)
        if stored is None:
            return _refused(RefusalError(404, "Not Found"))
        return web.Response(body=stored.data, content_type="application/octet-stream")

    def _check_speed(self, name: str) -> None:
        limit = self._world.sends_per_second
        if limit is None or name.lower() not in SENDING:
            return
        now = time.monotonic()
        while self._sent and self._sent[0] < now - 1:
            self._sent.popleft()
        if len(self._sent) >= limit:
            raise too_many(1)
        self._sent.append(now)

    async def _hang(self, seconds: float) -> None:
        deadline = time.monotonic() + seconds
        while not self._world.closing and time.monotonic() < deadline:
            await self._world.bell.until(deadline)
            await asyncio.sleep(0)


def _hang_up(request: web.Request) -> web.StreamResponse:
    if request.transport is not None:
        request.transport.abort()
    return web.Response()


def _refused(refusal: RefusalError) -> web.Response:
    body: dict[str, Any] = {"ok": False, "error_code": refusal.code, "description": refusal.description}
    if refusal.parameters:
        body["parameters"] = refusal.parameters
    return web.json_response(body, status=refusal.code)
