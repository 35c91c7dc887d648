"""The commands that Telegram shows, in the order in which a newcomer would want them."""

from typing import Final

from telegram import Bot, BotCommand
from telegram.error import TelegramError

from coaching.languages.words import Words
from coaching.model import LANGUAGES, Line

COMMANDS: Final = (
    "start", "summary", "action", "history", "post", "community", "target", "goal", "purpose", "brand", "people",
    "audience", "mirror", "settings", "language", "pause", "cancel", "export", "delete", "privacy", "help",
)  # fmt: skip


async def publish(bot: Bot, words: Words) -> list[TelegramError]:
    """Registers commands and descriptions in every language; what Telegram refused is returned, never raised."""
    problems: list[TelegramError] = []
    for language in (None, *LANGUAGES):
        said = language or "en"
        menu = [BotCommand(name, words.plain(Line(f"command-{name}"), said)) for name in COMMANDS]
        try:
            await bot.set_my_commands(menu, language_code=language)
            await bot.set_my_description(words.plain(Line("bot-description"), said), language_code=language)
            await bot.set_my_short_description(words.plain(Line("bot-short"), said), language_code=language)
        except TelegramError as error:
            problems.append(error)
    return problems
