"""What kind of small talk a message is, and which of its lines is said: never the same one twice in a row."""

from collections.abc import Mapping
from typing import Final

from coaching.languages.talk import CHATS, HARD, heard, phrases, spoken, whole

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
_PLAIN: Final = frozenset({"anger", "misread", "same"})
_FEW: Final = 3  # words beside a phrase in a message that was taken for something else than small talk


def kind(text: str, *, sure: bool) -> str | None:
    """The kind of small talk; None where a message has the words of none.

    `sure`: the message was taken for small talk; else only what is hardly anything else counts.
    """
    said = spoken(text)
    if not said.strip():
        return next((name for name, signs in _EMOJI.items() if set(signs) & set(text)), NEUTRAL) if sure else None
    found = whole(said, "chat", CHATS) or next(heard(said, "chat", CHATS), None)
    return found if sure or found in _PLAIN or (found is not None and _is_all(said, found)) else None


def hard(text: str, *, alone: bool) -> str | None:
    """The kind of hard day that a message tells of; `alone`: it has to say nothing else."""
    said = spoken(text)
    found = next(heard(said, "chat", HARD), None)
    return found if found is not None and (not alone or _is_all(said, found)) else None


def _is_all(said: str, name: str) -> bool:
    """Whether a phrase of the kind is what is said, or most of it."""
    words = len(said.split())
    if words <= _FEW or whole(said, "chat", (name,)) is not None:
        return True
    said_so = (phrase.parts for phrase in phrases("chat")[name] if phrase.within(said))
    return any(2 * len(" ".join(parts).split()) >= words for parts in said_so)


def line_number(name: str, said: Mapping[str, int]) -> int:
    """Which line of a kind comes next; `said` is the one that was said last."""
    return (said.get(name, VARIANTS - 1) + 1) % VARIANTS
