"""A hand count of one's own followers told in a sentence: "12 de 20 son de mi público" (M24)."""

from datetime import date
from typing import Final

from coaching.languages.counted import begins
from coaching.model import Language
from coaching.reading.heard import hear
from coaching.reading.people import HandCount, hand_count

FOLLOWERS: Final = "metrics.followers"
OTHERS: Final = "metrics."


def sampled(text: str, language: Language | None = None) -> HandCount | None:
    """So many of so many followers who are the target; `of` is None where it is said how many are not.

    None for anything else: a question, other figures, or "I have 20 followers", which looked at nobody.
    """
    said = hear(text, date(2000, 1, 1), language)
    texts = [token.text for token in said.tokens]
    senses = {sense for at in range(len(texts)) for sense in said.senses(at)}
    if "?" in text or not _holds("target", texts) or any(s.startswith(OTHERS) and s != FOLLOWERS for s in senses):
        return None
    told = hand_count(text, language=language)
    if told is None or told.of is None or not (told.joined or _holds("looked", texts)):
        return None
    return HandCount(told.hits, None, joined=False) if _holds("not_target", texts) else told


def bare(text: str, language: Language | None = None) -> HandCount | None:
    """A message that is "13 de 20" and nothing else."""
    said = hear(text, date(2000, 1, 1), language)
    counting = {at for number in said.numbers for at in range(number.start, number.end)}
    rest = [t.text for at, t in enumerate(said.tokens) if t.script == "word" and at not in counting]
    between = begins("of", rest, 0) == len(rest) if rest else "/" in text
    told = hand_count(text, language=language) if between and "?" not in text else None
    return told if told is not None and told.joined and told.hits <= (told.of or 0) else None


def _holds(name: str, texts: list[str]) -> bool:
    return any(begins(name, texts, at) for at in range(len(texts)))
