"""What kind of small talk a message is, and which of its lines is said: never the same one twice in a row."""

from collections.abc import Mapping
from typing import Final

from coaching.languages.talk import CHATS, heard, spoken, whole

NEUTRAL: Final = "neutral"
VARIANTS: Final = 2
"""Lines of each kind."""
_EMOJI: Final[Mapping[str, str]] = {
    "laughter": "😂🤣😆😹😜😝😄😁😅🙃",
    "annoyed": "😡🤬😤😠",
    "tired": "😭😢😔😞😩😫😪😴🥱😮🤧😓😥🥲🤦",
    "praise": "❤🥰😍😘🫶💕💖💛💚💙💜🧡🤗👏🙌🔥🤩⭐🌟💪",
    "thanks": "🙏",
    "luck": "🤞🍀",
    "joy": "🎉🥳✨🎊",
    "birthday": "🎂",
    "greeting": "👋",
    "agreed": "👍👌🆗✅🙂😊😉☺🤷",
}
_FEW: Final = 3  # words beside a phrase in a message that was taken for something else than small talk


def kind(text: str, *, sure: bool) -> str | None:
    """The kind of small talk. `sure`: the message is small talk; else only what is hardly anything else counts."""
    said = spoken(text)
    if not said.strip():
        return next((name for name, signs in _EMOJI.items() if set(signs) & set(text)), NEUTRAL) if sure else None
    found = whole(said, "chat", CHATS) or next(heard(said, "chat", CHATS), None)
    if sure:
        return found or NEUTRAL
    return found if found is not None and (found == "anger" or _is_all(said, found)) else None


def _is_all(said: str, name: str) -> bool:
    return whole(said, "chat", (name,)) is not None or len(said.split()) <= _FEW


def line_number(name: str, said: Mapping[str, int]) -> int:
    """Which line of a kind comes next; `said` is the one that was said last."""
    return (said.get(name, VARIANTS - 1) + 1) % VARIANTS
