"""The rules for keyboards under a message."""

from __future__ import annotations

from typing import Any
from urllib.parse import urlsplit

from bot.playground.refusals import Why, bad

Json = dict[str, Any]

DATA_BYTES = 64
BUTTONS = 100
ACTIONS = (
    "callback_data",
    "url",
    "copy_text",
    "web_app",
    "login_url",
    "switch_inline_query",
    "switch_inline_query_current_chat",
    "switch_inline_query_chosen_chat",
    "pay",
    "callback_game",
)


def check(markup: object) -> Json | None:
    """Return the keyboard as Telegram would keep it, or refuse it."""
    if markup is None or markup == {}:
        return None
    if not isinstance(markup, dict):
        raise bad(Why.KEYBOARD)
    if "inline_keyboard" in markup:
        rows = [[_inline(button) for button in row] for row in _rows(markup["inline_keyboard"])]
        _check_amount(rows)
        return {"inline_keyboard": [row for row in rows if row]} if any(rows) else None
    if "keyboard" in markup:
        rows = [[_plain(button) for button in row] for row in _rows(markup["keyboard"])]
        _check_amount(rows)
        return {**markup, "keyboard": rows}
    return dict(markup)


def is_inline(markup: Json | None) -> bool:
    """Tell an inline keyboard, which belongs to the message, from the others, which belong to the chat."""
    return bool(markup and "inline_keyboard" in markup)


def _rows(rows: object) -> list[list[object]]:
    if not isinstance(rows, list) or not all(isinstance(row, list) for row in rows):
        raise bad(Why.KEYBOARD)
    return rows


def _check_amount(rows: list[list[Json]]) -> None:
    if sum(map(len, rows)) > BUTTONS:
        raise bad(Why.KEYBOARD_BIG)


def _plain(button: object) -> Json:
    button = {"text": button} if isinstance(button, str) else button
    if not isinstance(button, dict) or not isinstance(button.get("text"), str) or not button["text"]:
        raise bad(Why.BUTTON_TEXT)
    return button


def _inline(button: object) -> Json:
    if isinstance(button, str):
        raise bad(Why.BUTTON_KIND)
    button = _plain(button)
    kind = next((action for action in ACTIONS if action in button), None)
    if kind is None:
        raise bad(Why.BUTTON_KIND)
    value = button[kind]
    if kind == "callback_data" and not 1 <= len(str(value).encode()) <= DATA_BYTES:
        raise bad(Why.BUTTON_DATA)
    if kind == "url":
        parts = urlsplit(str(value))
        if parts.scheme not in ("http", "https", "tg") or (parts.scheme != "tg" and "." not in parts.netloc):
            raise bad(Why.BUTTON_URL)
    return button
