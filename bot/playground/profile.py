"""The Bot API's methods about the bot itself: its commands, descriptions, name and menu button."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from bot.playground.refusals import Why, bad

if TYPE_CHECKING:
    from collections.abc import Callable

    from bot.playground.params import Params
    from bot.playground.telegram import World

Json = dict[str, Any]

COMMANDS = 100
COMMAND = re.compile(r"[a-z0-9_]{1,32}")
COMMAND_WORDS = 256
LANGUAGE = re.compile(r"([a-z]{2})?")
SCOPES = {
    "default",
    "all_private_chats",
    "all_group_chats",
    "all_chat_administrators",
    "chat",
    "chat_administrators",
    "chat_member",
}
MENU_BUTTONS = {"default", "commands", "web_app"}


def set_my_commands(world: World, params: Params) -> bool:
    """Set the commands that a person sees, for a scope and a language."""
    commands = params.data("commands") or []
    key = _commands_key(params)
    if len(commands) > COMMANDS:
        raise bad(Why.COMMANDS_MANY)
    for command in commands:
        if not COMMAND.fullmatch(str(command.get("command", "")).removeprefix("/")):
            raise bad(Why.COMMAND_BAD)
        if not 1 <= len(str(command.get("description", ""))) <= COMMAND_WORDS:
            raise bad(Why.COMMAND_DESCRIPTION)
    kept = [{"command": c["command"].removeprefix("/"), "description": c["description"]} for c in commands]
    world.store.keep(key, kept or None)
    world.bell.tell({"kind": "people"})
    return True


def get_my_commands(world: World, params: Params) -> list[Json]:
    """Return the commands of exactly this scope and language."""
    return list(world.store.fact(_commands_key(params)) or [])


def delete_my_commands(world: World, params: Params) -> bool:
    """Forget the commands of this scope and language."""
    world.store.keep(_commands_key(params), None)
    world.bell.tell({"kind": "people"})
    return True


def commands_for(world: World, person_id: int, language: str | None) -> list[Json]:
    """Return the commands that a person's app shows: the narrowest scope first, their language first."""
    for scope in (f"chat {person_id}", "all_private_chats", "default"):
        for code in (language or "", ""):
            found = world.store.fact(f"commands {scope} {code}")
            if found:
                return list(found)
    return []


def set_words(key: str, limit: int, too_long: Why) -> Callable[[World, Params], bool]:
    """Make the method that sets the bot's description, short description or name."""

    def method(world: World, params: Params) -> bool:
        words = params.text(key)
        if len(words) > limit:
            raise bad(too_long)
        world.store.keep(f"{key} {_language(params)}", words or None)
        world.bell.tell({"kind": "people"})
        return True

    return method


def get_words(key: str) -> Callable[[World, Params], Json]:
    """Make the method that returns the bot's description, short description or name."""

    def method(world: World, params: Params) -> Json:
        return {key: words_for(world, key, _language(params))}

    return method


def words_for(world: World, key: str, language: str | None) -> str:
    """Return a description in a language, or in the default one."""
    return str(world.store.fact(f"{key} {language or ''}") or world.store.fact(f"{key} ") or "")


def set_chat_menu_button(world: World, params: Params) -> bool:
    """Set what the button beside the text field does."""
    button = params.data("menu_button") or {"type": "default"}
    if button.get("type") not in MENU_BUTTONS:
        raise bad(Why.MENU_BUTTON)
    world.store.keep(_menu_key(world, params), button)
    return True


def get_chat_menu_button(world: World, params: Params) -> Json:
    """Return what the button beside the text field does."""
    found = world.store.fact(_menu_key(world, params)) or world.store.fact("menu ")
    return dict(found or {"type": "default"})


def _menu_key(world: World, params: Params) -> str:
    chat_id = params.raw("chat_id")
    return f"menu {'' if chat_id is None else world.chat(chat_id).id}"


def _commands_key(params: Params) -> str:
    scope = params.data("scope") or {"type": "default"}
    if not isinstance(scope, dict) or scope.get("type") not in SCOPES:
        raise bad(Why.SCOPE)
    place = f"{scope['type']} {scope['chat_id']}" if "chat_id" in scope else scope["type"]
    return f"commands {place} {_language(params)}"


def _language(params: Params) -> str:
    code = params.text("language_code")
    if not LANGUAGE.fullmatch(code):
        raise bad(Why.LANGUAGE)
    return code
