"""What was told of other posts says of one that is like them."""

from collections.abc import Mapping, Sequence
from math import fsum
from typing import Final

from coaching.languages.content import word
from coaching.model import Fit, PostKind
from coaching.reading.business import Said

_NEAREST: Final = 0.75  # of the best: as near as the nearest
_MAJORITY: Final = 2 / 3
_TWIN: Final = 0.75  # shared words of two posts from which even their kind is the same


class Examples:
    """The posts of which the person said what they are, found by the stems that another shares with them."""

    def __init__(self, told: Sequence[tuple[Said, Fit | None, PostKind | None]]) -> None:
        self._told = told
        self._sizes = [len(said.own) for said, _, _ in told]
        self._stems: dict[str, set[int]] = {}
        for number, (said, _, _) in enumerate(told):
            for text in said.own:
                for key in word(text).keys:
                    self._stems.setdefault(key, set()).add(number)

    def near(self, said: Said) -> dict[int, float]:
        """The told posts that share words with a topic, and which part of both they share."""
        shared: dict[int, int] = {}
        own = said.own
        for text in own:
            for number in {n for key in word(text).keys for n in self._stems.get(key, ())}:
                shared[number] = shared.get(number, 0) + 1
        return {number: 2 * count / (len(own) + self._sizes[number]) for number, count in shared.items()}

    def fit(self, near: Mapping[int, float]) -> tuple[Fit | None, float]:
        """What the nearest told posts are, if most agree, and how near they are."""
        if not near:
            return None, 0.0
        votes: dict[Fit, list[float]] = {}
        known = {number: how for number, how in near.items() if self._told[number][1] is not None}
        nearest = max(known.values(), default=0.0)
        for number, how in known.items():
            fit = self._told[number][1]
            if fit is not None and how >= _NEAREST * nearest:
                votes.setdefault(fit, []).append(how)
        # fsum: in whichever order the posts come, their sum is the same.
        counted = {fit: fsum(said) for fit, said in votes.items()}
        whole = fsum(how for said in votes.values() for how in said)
        return next((fit for fit, count in counted.items() if count >= _MAJORITY * whole), None), nearest

    def kind(self, said: Said, near: Mapping[int, float]) -> PostKind | None:
        """The kind of told posts that begin the same way and say nearly the same."""
        alike = {
            kind
            for number, how in near.items()
            if how >= _TWIN and (kind := self._told[number][2]) and self._told[number][0].kind == said.kind
        }
        return alike.pop() if len(alike) == 1 else None

    def shares(self, near: Mapping[int, float], text: str) -> bool:
        """Whether a word is one of those that the nearest told posts have too."""
        nearest = max(near.values(), default=0.0)
        return any(
            near.get(number, 0.0) >= _NEAREST * nearest
            for key in word(text).keys
            for number in self._stems.get(key, ())
        )
