"""What hurts in a message, and whether a short one declines what Faro has asked."""

from typing import Literal, get_args

from coaching.languages.hearing import clean, tokenize
from coaching.model import LANGUAGES, LONGEST_TEXT
from coaching.questions.asks import Decline, any_of, asks, calm, padded, without_lead

Feeling = Literal["hurt", "despair"]

_SHORT_ANSWER = 4  # words; who writes more is answering
_LAUGHTER = frozenset("😂🤣😆😹😜😝")


def declines(text: str) -> Decline | None:
    """Whether a short message declines a question of ours: "skip" this one, or "stop" asking."""
    said = padded(tokenize(clean(text[:LONGEST_TEXT])))
    if len(said.split()) > _SHORT_ANSWER:
        return None
    for answer in get_args(Decline):
        for cues in map(asks, LANGUAGES):
            rest: str | None = said
            while rest is not None:
                if rest in cues.declines[answer]:
                    found: Decline = answer
                    return found
                rest = without_lead(rest, [cues])
    return None


def feeling(text: str) -> Feeling | None:
    """What hurts: the numbers ("hurt"), or life itself ("despair"). Precision goes first; None is the rule."""
    cues = [asks(language) for language in LANGUAGES]
    said = calm(padded(tokenize(clean(text[:LONGEST_TEXT]))), frozenset[str]().union(*(a.intense for a in cues)))
    if _LAUGHTER & set(text) or any_of(said, *(a.feelings["laughs"] for a in cues)):
        return None
    # Languages are heard together, so what one sets aside is set aside in all.
    for a in cues:
        for phrase in a.feelings["aside"]:
            if phrase in said:
                said = said.replace(phrase, " | ")
    for felt in ("despair", "hurt"):
        if any_of(said, *(a.feelings[felt] for a in cues)):
            return "despair" if felt == "despair" else "hurt"
    return None
