"""Which platform a screen belongs to, what kind it is, and whose account it shows."""

import re
from collections.abc import Iterator, Sequence
from typing import Final, get_args

from coaching.languages.screens import SCREENS, Screens, screens, squeeze
from coaching.model import Platform, ScreenKind
from coaching.reading.platform import platforms
from coaching.reading.screens.pairs import Found
from coaching.reading.screens.things import Box, Line, Scene, Text

ENOUGH: Final = 0.5
"""Signs that a platform needs: one word that two platforms use."""
BRAND: Final = 0.7
"""A platform's own name, which also stands in links on the others."""
CLOSE: Final = 0.4
"""Signs by which one platform has to be ahead of the next to be it without doubt: less than one of its own."""
HEAD: Final = 0.16
"""Share of the height that is a page's title, where a platform's name says more."""
META: Final = {"facebook", "instagram"}
TWO: Final = 2.5
"""Signs of a second platform from which two screens may stand side by side; Meta's two share most of theirs."""
CERTAIN: Final = 2.0
_LINK: Final = "tme"
SIGN: Final = 9
"""Letters from which a sign is also heard inside a longer line."""
HANDLES, TITLE = 0.55, 0.2
"""Shares of the height in which an account's name stands, and in which the title of its profile does."""
NAME: Final = 24
"""Letters of a name that may stand beside its handle; a longer line is a post that mentions somebody."""
UPPER: Final = 0.45
"""Share of the height in which a post's own words stand."""
WORDS: Final = 3
LETTERS: Final = 12
DATED: Final = 6
"""Words of a line that is about a date and nothing else."""
_WHEN: Final = re.compile(r"\b\d{1,2}:\d{2}\b|\b\d{1,2}[/.]\d{1,2}[/.]\d{2,4}\b|\b20\d\d\b")
_AT: Final = re.compile(r"(?:(?<![\w.])@|\bt\.me/)([A-Za-z0-9_][A-Za-z0-9._-]{1,29})")
_NAME: Final = re.compile(r"^[a-z0-9][a-z0-9._]{2,29}$")
FOLLOWERS: Final = frozenset({"followers", "followers_change", "gained", "lost"})
_BRANDS: Final[dict[Platform, str]] = {p: "twitter" if p == "x" else p for p in get_args(Platform)}


def platform_of(scene: Scene, found: Sequence[Found]) -> tuple[Platform | None, Platform | None]:
    """The platform with the most signs, each counted once, and the one that it may be as well; None where none is."""
    known = screens()
    lines = {squeeze(t.text) for t in scene.texts} | {squeeze(t.text) for t in scene.lines}
    named = {squeeze(f.words) for f in found}
    exact = {s for s in (*lines, *named, *_over_two(scene)) if s in known.signs}
    inside = {s for s in known.inside if len(s) >= SIGN and any(s in text and s != text for text in lines)} - exact
    height = max((t.box.bottom for t in scene.lines), default=0.0)
    head = {squeeze(t.text) for t in scene.lines if t.box.bottom < HEAD * height}
    weight = {p: habits.alike(scene, found) for p, habits in platforms().items()}
    for sign in sorted(exact | inside):  # in one order: sums of thirds depend on it
        for platform in known.signs[sign]:
            weight[platform] += 1 / len(known.signs[sign])
    for platform in weight:
        weight[platform] += _named(platform, lines) + 2 * _named(platform, head)
    best, second = sorted(weight, key=lambda p: -weight[p])[:2]
    if weight[best] < ENOUGH:
        return None, None
    two = weight[second] >= TWO and {best, second} != META
    unsure = two or weight[best] - weight[second] < CLOSE
    return best, second if unsure else None


def _named(platform: Platform, lines: set[str]) -> float:
    """What a platform's own name says: much in a channel's link, less in words, where it may be a link to another."""
    if platform == "telegram" and any(text.startswith(_LINK) for text in lines):
        return CERTAIN
    return BRAND * any(squeeze(_BRANDS[platform]) in text for text in lines)


def _over_two(scene: Scene) -> Iterator[str]:
    """Lines with the one under them: a title may run over both."""
    for one in scene.lines:
        for other in scene.lines:
            under = 0 < other.box.middle - one.box.middle < 1.6 * one.box.height
            if under and abs(other.box.left - one.box.left) < one.box.height:
                yield squeeze(one.text + other.text)


def _signs(text: str, known: Screens) -> dict[Platform, float]:
    heard = known.signs.get(text)
    if heard is None:
        inside = [s for s in known.inside if len(s) >= SIGN and s in text]
        heard = known.inside[max(inside, key=len)] if inside else frozenset()
    found = {platform: 1 / len(heard) for platform in heard}
    for name in get_args(Platform):
        brand = next(word for word, p in _BRANDS.items() if p == name)
        if name == "telegram" and text.startswith(_LINK):
            found[name] = 2.0  # a channel's own link
        elif brand in text:
            found[name] = max(found.get(name, 0.0), BRAND)
    return found


def language_of(scene: Scene) -> str | None:
    """The language of the app, by the labels and buttons that only one language has."""
    known = screens()
    votes: dict[str, float] = {}
    for text in scene.texts:
        heard = known.spoken.get(squeeze(text.text)) or (frozenset(text.meaning.keys) if text.meaning else None)
        for name in heard or ():
            votes[name] = votes.get(name, 0.0) + 1 / len(heard or (name,))
    # Of two that are as likely, the same one each time: the first of those that Faro speaks.
    return max(SCREENS, key=lambda name: votes.get(name, 0.0)) if votes else None


def kind_of(scene: Scene, found: Sequence[Found], *, dated: bool) -> ScreenKind:
    """What a screen is about, by its title, its buttons and what it counts; `dated`: its figures have a period."""
    words = {squeeze(t.text) for t in scene.texts}
    keys = {f.key for f in found} - {"owned", "non_followers"}
    headed = any(t.meaning is not None and t.meaning.key == "audience" for t in scene.texts)
    if not keys or (headed and keys <= FOLLOWERS):
        return "audience" if headed else "other"
    if is_post(scene) or any(f.place == "icons" for f in found):
        return "post"
    if "followers" in keys and (
        "following" in keys or words & screens().profiles or (keys == {"followers"} and not dated)
    ):
        return "profile"
    return "overview"


def is_post(scene: Scene) -> bool:
    """Whether the screen says that it is about one post."""
    known = screens()
    said = [squeeze(text.text) for text in scene.lines]
    return any(
        text in known.posts or (text.startswith(known.begun) and any(c.isdigit() for c in text)) for text in said
    )


def is_story(scene: Scene) -> bool:
    """Whether the screen says that it is about a story, whose icons are others."""
    words = {word for text in scene.lines if squeeze(text.text) in screens().posts for word in text.text.split()}
    return any(squeeze(word) in screens().story for word in words)


def handle_of(scene: Scene, kind: ScreenKind, found: Sequence[Found]) -> str | None:
    """The account's name, without @: the one nearest to its count of followers, or the title of a profile."""
    height = max((t.box.bottom for t in scene.lines), default=0.0)
    counted = next((f.box for f in found if f.key == "followers" and kind == "profile"), None)
    named = [(t, m) for t in scene.lines if (m := _AT.search(t.text)) is not None and t.box.top < HANDLES * height]
    named = [(t, m) for t, m in named if _short(t.text) < NAME + len(m.group()) or (counted and t.box.beside(counted))]
    named = [(t, m) for t, m in named if not any(brand in m[1] for brand in _BRANDS.values())]
    if named:
        nearest = min(named, key=lambda one: _away(one[0].box, counted) if counted else one[0].box.top)
        return nearest[1][1].rstrip(".")
    titled = (t for t in scene.texts if kind == "profile" and t.box.top < TITLE * height and _titled(t)
              and not any(brand in t.text for brand in _BRANDS.values()))  # fmt: skip
    title = min(titled, key=lambda t: t.box.top, default=None)
    return _bare(title.text) if title is not None else None


def _short(text: str) -> int:
    """Letters up to the remark behind a name: "Ana Luz @analuz · 20 nov"."""
    return len(text.split("·", maxsplit=1)[0])


def _away(one: Box, other: Box) -> float:
    """How far two boxes are apart; what stands in another column is farther."""
    aside = max(one.left - other.right, other.left - one.right, 0)
    return abs(one.middle - other.middle) + 2 * aside


def _bare(text: str) -> str:
    """A title without the arrow behind it, which is read as a letter."""
    return text.strip().rstrip("vV ˅⌄").strip()


def _titled(text: Text) -> bool:
    word = _bare(text.text)
    return screens().meaning(word) is None and bool(_NAME.match(word)) and any(c.isalpha() for c in word)


def title_of(scene: Scene) -> str:
    """The first words of a post, as its insights show them above the figures; empty where none are shown."""
    known = screens()
    height = max((t.box.bottom for t in scene.lines), default=0.0)
    top_down = sorted(scene.lines, key=lambda t: t.box.top)
    for text in top_down:
        if text.box.top > UPPER * height or not _is_title(text, known):
            continue
        below = (t for t in top_down if 0 < t.box.middle - text.box.middle < 1.6 * text.box.height)
        goes_on = next((t for t in below if abs(t.box.left - text.box.left) < text.box.height and not _dated(t)), None)
        return f"{text.text} {goes_on.text}" if goes_on is not None else text.text
    return ""


def _is_title(text: Line, known: Screens) -> bool:
    word = squeeze(text.text)
    labelled = known.meaning(text.text) is not None or word in known.posts or word.startswith(known.begun)
    spoken = len(text.text.split()) >= WORDS and len(word) >= LETTERS
    by = "@" in text.text and ("·" in text.text or len(text.text) < NAME + LETTERS)
    return spoken and not labelled and not by and not _dated(text)


def _dated(text: Line) -> bool:
    """Whether a line says when something was published, or how long it lasts."""
    return len(text.text.split()) <= DATED and bool(_WHEN.search(text.text))


def theirs(scene: Scene, kind: ScreenKind) -> bool | None:
    """Whether only the owner can see such a screen; False where a button offers to follow the account."""
    known = screens()
    words = {squeeze(t.text) for t in scene.texts}
    if words & known.own:
        return True
    if words & known.others:
        return False
    return True if kind in {"overview", "post", "audience"} else None
