"""Which kind of post a topic gives away by its words."""

from collections.abc import Mapping, Sequence
from typing import Final, get_args

from coaching.languages.content import content, word
from coaching.model import Language, PostKind

_NEAR: Final = 5  # words in which "5 … para" says what it counts
_HEAD: Final = 0.5  # a phrase with which a post begins outweighs one as long inside it
_KINDS: Final[Mapping[str, PostKind]] = {kind: kind for kind in get_args(PostKind)}


def kind_of(words: tuple[str, ...], language: Language | None) -> tuple[PostKind | None, bool]:
    """The kind that the longest phrase gives away, and whether it sells by a mere first word.

    A giveaway goes before all; where two kinds are as strong there is none.
    """
    lists = content()
    head = next((at for at, found in enumerate(words) if found not in lists.leads), len(words))
    strengths: dict[PostKind, float] = {}
    opens: set[PostKind] = set()
    told: set[PostKind] = set()
    for hit in lists.kinds.find(words, language):
        at_head = hit.start <= head
        for sense in hit.senses:
            section, _, name = sense.partition(".")
            kind = _KINDS.get(name)
            if kind is None or (section == "heads" and not at_head):
                continue
            strengths[kind] = max(strengths.get(kind, 0.0), hit.end - hit.start + (_HEAD if at_head else 0.0))
            if at_head:
                opens.add(kind)
            if section == "kinds" or hit.end - hit.start > 1:
                told.add(kind)
    if "giveaway" in strengths:
        return (None if "teaches" in opens and "giveaway" not in opens else "giveaway"), False
    asks = "?" in words and any(found in lists.you for found in words)
    if not strengths:
        return ("listens" if asks else "teaches" if _listed(words, head) else None), False
    strongest = max(strengths.values())
    best = [kind for kind, strength in strengths.items() if strength == strongest]
    # "¿Cómo eliges tus plantas?" asks, "¿cómo elegir tus plantas?" teaches: a lone "cómo" does not tell them apart.
    if len(best) > 1 or (best == ["teaches"] and strongest < 2 and asks):  # noqa: PLR2004  # one sign alone
        return None, False
    return best[0], best[0] == "sells" and best[0] not in told


def _listed(words: Sequence[str], head: int) -> bool:
    """Whether a topic counts things: "5 libros para hablar de emociones"."""
    if len(words) <= head or words[head] != "#":
        return False
    for at in range(head + 1, min(head + _NEAR, len(words))):
        thing = word(words[at])
        if words[at] in content().joints:
            return at > head + 1
        if not words[at].isalpha() or thing.stop or thing.generic or thing.people:
            return False
    return False
