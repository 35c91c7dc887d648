"""A local Telegram on loopback: the Bot API that Faro uses, as strict as the real one, and a chat page."""

from bot.playground.person import Person, Sent
from bot.playground.server import Playground, serve
from bot.playground.telegram import World

__all__ = ["Person", "Playground", "Sent", "World", "serve"]
