"""How well a screen was read, beside what it says: figures stated right, stated wrong, asked about, and passed over."""

import json
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any, Final, get_args

import yaml

from coaching.model import Metric, Screen, Unreadable

DRAWN: Final = Path(__file__).parents[1] / "tests" / "cases" / "screens"
"""Screens drawn for the project, each with its truth beside it."""
BLIND: Final = DRAWN.parent / "blind"
"""What was seen on screens whose drawers had not seen the reader, and their truth; the pictures are not kept."""
PASSED: Final = DRAWN.parent / "reading" / "screens_passed.yaml"
"""What is known not to be stated on them, and why."""
REAL: Final = Path(__file__).parents[2] / "shared" / "screens" / "real"
"""Real people's screens that lie beside the project, where they are at hand."""
CHANGES: Final = {"followers_delta": "followers", "subscribers_delta": "followers"}
LEVELS: Final = {"subscribers": "followers"}
TODAY: Final = date(2026, 11, 22)

Key = tuple[str, str, int]
"""Metric, kind and value of a figure."""


@dataclass(frozen=True, slots=True)
class Truth:
    """What a picture says. `may` are figures that may be stated or left, `passed` those known to be missed."""

    picture: Path
    today: date
    platform: str | None
    figures: frozenset[Key]
    may: frozenset[Key] = frozenset()
    passed: frozenset[str] = frozenset()
    all: Mapping[str, Any] | None = None


def drawn() -> tuple[Truth, ...]:
    """Every drawn screen."""
    return tuple(_drawn(file) for file in sorted(DRAWN.rglob("*.yaml")))


def blind() -> tuple[Truth, ...]:
    """Every screen that was drawn by people who did not know how it would be read."""
    return tuple(_drawn(file) for file in sorted(BLIND.rglob("*.yaml")))


def real() -> tuple[Truth, ...]:
    """The real screens beside the project; none where they are not there. Only the contract's metrics count."""
    labels = REAL / "labels.json"
    if not labels.is_file():
        return ()
    return tuple(
        Truth(REAL / one["file"], TODAY, one["platform"], frozenset(_labelled(one["metrics"])))
        for one in json.loads(labels.read_text("utf-8"))["screens"]
    )


def marks(read: Screen | Unreadable, truth: Truth) -> Counter[str]:
    """One screen's marks: of `figures` so many `right`, `asked` and `missed`; `stated` of which `wrong`; `platform`."""
    stated = (
        [] if isinstance(read, Unreadable) else [(f.figure.metric, f.figure.kind, f.figure.value) for f in read.figures]
    )
    asked = set() if isinstance(read, Unreadable) else {doubt.about for doubt in read.doubts}
    platform = None if isinstance(read, Unreadable) else read.platform
    found = Counter(screens=1, figures=len(truth.figures), stated=len(stated), platform=platform == truth.platform)
    found["wrong"] = sum(figure not in truth.figures | truth.may for figure in stated)
    for figure in truth.figures:
        found["right" if figure in stated else "asked" if figure[0] in asked else "missed"] += 1
    return found


def said(found: Mapping[str, int]) -> str:
    """Marks in one line."""
    share = found["right"] / max(found["figures"], 1)
    wrong = found["wrong"] / max(found["stated"], 1)
    return (
        f"{found['screens']:4} screens  right {found['right']}/{found['figures']} ({share:.1%})  wrong of stated "
        f"{found['wrong']}/{found['stated']} ({wrong:.1%})  asked {found['asked']}  missed {found['missed']}  "
        f"platform {found['platform']}/{found['screens']}"
    )


def _drawn(file: Path) -> Truth:
    told = yaml.safe_load(file.read_text("utf-8"))
    kinds = (file.with_suffix(kind) for kind in (".jpg", ".png"))
    picture = next((path for path in kinds if path.exists()), file.with_suffix(".jpg"))
    passed = frozenset(yaml.safe_load(PASSED.read_text("utf-8")).get(file.stem, ()))
    return Truth(picture, told["today"], told["platform"], _keys(told["figures"]), _keys(told["may"]), passed, told)


def _keys(figures: Iterable[Mapping[str, Any]]) -> frozenset[Key]:
    return frozenset((f["metric"], f["kind"], f["value"]) for f in figures)


def _labelled(metrics: Mapping[str, Any]) -> Iterable[Key]:
    for name, value in metrics.items():
        if name in CHANGES:
            yield CHANGES[name], "delta", value
        elif name in LEVELS or name in get_args(Metric):
            yield LEVELS.get(name, name), "total", value
