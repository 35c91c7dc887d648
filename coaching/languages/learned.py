"""What was learned from the taught sentences: linear models over the signs that a message shows.

A sign is a short string ("w:seguidores", "asks last") and is kept as its hash, with a row of weights: small integers
that numpy adds up. They are made by `make learn` from `<language>/taught.yaml` and `figures.jsonl` and are part of the
repository; a test sees that they were made from what stands beside them.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

FILE = Path(__file__).with_name("learned.npz")


@dataclass(frozen=True, slots=True)
class Model:
    """One question about messages ("which topic?") and the weights that answer it."""

    labels: tuple[str, ...]
    known: NDArray[np.uint32]  # the hashes of the signs, ascending
    weights: NDArray[np.int8]  # signs × labels
    scale: NDArray[np.float32]  # of each label
    bias: NDArray[np.float32]

    def guess(self, signs: Iterable[str]) -> dict[str, float]:
        """The probability of each label, for a message with these signs; they add up to 1."""
        shown = np.fromiter({hashed(sign) for sign in signs}, dtype=np.uint32)
        at = np.searchsorted(self.known, shown).clip(max=len(self.known) - 1)
        rows = self.weights[at[self.known[at] == shown]]
        scores = rows.sum(axis=0, dtype=np.int32) * self.scale + self.bias
        shares = np.exp(scores - scores.max())
        return dict(zip(self.labels, (shares / shares.sum()).tolist(), strict=True))


def hashed(sign: str) -> int:
    """The number under which a sign is known: 32 bits, the same on every machine."""
    return crc32(sign.encode())


@cache
def learned() -> Mapping[str, Model]:
    """The models by name: "language", "number", "intent", "topic"."""
    with np.load(FILE, allow_pickle=False) as kept:
        names = sorted({key.partition(".")[0] for key in kept.files if "." in key})
        return {
            name: Model(
                labels=tuple(kept[f"{name}.labels"].tolist()),
                known=kept[f"{name}.known"],
                weights=kept[f"{name}.weights"],
                scale=kept[f"{name}.scale"],
                bias=kept[f"{name}.bias"],
            )
            for name in names
        }


def taught_from() -> str:
    """The fingerprint of the sentences that the weights were made from."""
    with np.load(FILE, allow_pickle=False) as kept:
        return str(kept["fingerprint"])
