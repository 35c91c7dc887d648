"""What is asked about a screenshot, with its buttons."""

from collections.abc import Sequence
from typing import Final

from coaching.dialogue.figures import echoed
from coaching.dialogue.interviews import interview
from coaching.dialogue.shots import store as shot_store
from coaching.dialogue.shots import waits as shot_waits
from coaching.dialogue.turn import DIGITS, Turn
from coaching.model import PLATFORMS, Button, Line, Press, Reply, Value
from coaching.replies import shots
from coaching.replies.echo import shorter
from coaching.replies.screenshot import Screenshot

Rows = tuple[tuple[Button, ...], ...]
PERIODS: Final = (7, 14, 28, 30, 90)
"""Days that these apps show figures of."""
PAIR: Final = 2


async def view(turn: Turn, shot: Screenshot, *, before: Sequence[Line] = (), replaces: Press | None = None) -> Reply:
    """The open question about a screenshot."""
    match shot.asks:
        case "again":
            lines, rows = _again(shot)
        case "network":
            lines, rows = _network(turn, shot)
        case "whose":
            lines, rows = _whose(turn, shot)
        case "days":
            lines, rows = _days(turn, shot)
        case "value":
            lines, rows = _value(shot)
        case "which":
            lines, rows = _which(shot)
        case "post":
            lines, rows = await _post(turn, shot)
        case _:
            lines, rows = _list(turn, shot)
    return Reply((*before, *lines), rows, replaces=replaces)


def button(shot: Screenshot, label: Line, action: str, what: str = "") -> Button:
    """A button about a screenshot; its data comes back as `action` and `what`."""
    return Button(label, f"shot:{action}:{shot.id}" + (f":{what}" if what else ""))


def fits(shot: Screenshot, action: str, what: str) -> bool:
    """Whether a button still belongs to what is open: several copies of a list may hang in a chat."""
    at = what.partition(":")[0]
    match action:
        case "right" | "fix":
            return not shot.confirmed and shot.asks in {"list", "value", "which"}
        case "discard" | "back" | "where":
            return not shot.confirmed
        case "value" | "type" | "absent":
            open_value = shot.asks == "value" and str(shot.at) == at
            return at.isdecimal() and int(at) < len(shot.seen) and (open_value or shot.seen[int(at)].open)
        case "pick":
            place = int(at) if at.isdecimal() else len(shot.seen)
            return not shot.confirmed and place < len(shot.seen) and not shot.seen[place].aside
        case "post":
            return shot.asks == "post" and at == str(shot.at)
        case "add" | "meant":
            return False  # only words add a figure, or ask which one a number is
        case "put":
            return shot.asks == "which" and _puts(shot, what)
        case _:
            return shot.asks == action


def _puts(shot: Screenshot, what: str) -> bool:
    """Whether the data of a button names a figure that stands, a number and its rounding."""
    parts = what.split(":")
    numbers = len(parts) == 3 and all(part.isdecimal() and len(part) <= DIGITS for part in parts)  # noqa: PLR2004  # place, number and rounding
    return numbers and int(parts[0]) < len(shot.seen) and not shot.seen[int(parts[0])].aside


def _again(shot: Screenshot) -> tuple[list[Line], Rows]:
    new = button(shot, Line("button-shot-new"), "again", "new")
    fine = button(shot, Line("button-shot-ok"), "again", "ok")
    return [Line("shot-again", {"day": shot.read or shot.day})], ((new, fine),)


def _network(turn: Turn, shot: Screenshot, *, rest: bool = False) -> tuple[list[Line], Rows]:
    known = turn.person.profile.platforms
    first = shot.either or known[: len(echoed.LIKELY)] or echoed.LIKELY
    shown = tuple(name for name in PLATFORMS if name not in first) if rest else first
    discard = _discard(shot)
    more = () if rest else (button(shot, Line("button-other-network"), "network", "more"),)
    rows = (*interview.platform_buttons(f"shot:network:{shot.id}", shown), (*more, discard))
    return [*shots.listed(shot, turn.today), Line("shot-which-network")], rows


def other_networks(turn: Turn, shot: Screenshot, press: Press | None) -> Reply:
    """The networks that are not offered first."""
    lines, rows = _network(turn, shot, rest=True)
    return Reply(tuple(lines), rows, replaces=press)


def _whose(turn: Turn, shot: Screenshot) -> tuple[list[Line], Rows]:
    known = shot_waits.handle_of(turn, shot.platform)
    head = shots.head(shot)
    not_mine = button(shot, Line("button-shot-not_mine"), "whose", "other")
    if known and shot.handle:
        renamed = button(shot, Line("button-shot-renamed"), "whose", "mine")
        second = button(shot, Line("button-shot-second"), "whose", "second")
        told: dict[str, Value] = {"network": head["network"], "handle": shot.handle, "known": known}
        return [Line("shot-whose-account", told)], ((renamed,), (second,), (not_mine,))
    mine = button(shot, Line("button-shot-mine"), "whose", "mine")
    return [Line("shot-whose-outside", {"head": Line("shot-head", head)})], ((mine, not_mine),)


def _days(turn: Turn, shot: Screenshot) -> tuple[list[Line], Rows]:
    made = [button(shot, Line("shot-button-days", {"n": days}), "days", str(days)) for days in PERIODS]
    unknown = button(shot, Line("button-shot-unknown"), "days", "none")
    figures = [figure for figure in shots.listed(shot, turn.today) if figure.id != "shot-aside-undated"]
    asked = Line("shot-which-days", {"figures": shots.undated(shot)})
    return [*figures, asked], (tuple(made[:3]), tuple(made[3:]), (unknown, _discard(shot)))


def _list(turn: Turn, shot: Screenshot) -> tuple[list[Line], Rows]:
    doubtful = shot.first_open() is not None
    lines = [*shots.listed(shot, turn.today), Line("shot-right-doubts" if doubtful else "shot-right")]
    if shot.topic:
        lines.append(Line("shot-question"))
    if shot.blurred:
        lines.append(Line("shot-as-file"))
    right = button(shot, Line("button-shot-right"), "right")
    fix = button(shot, Line("button-fix"), "fix")
    return lines, ((right, fix), (_discard(shot),))


def _value(shot: Screenshot) -> tuple[list[Line], Rows]:
    seen = shot.seen[shot.at]
    at = str(shot.at)
    made = [button(shot, shots.valued(seen, value), "value", f"{at}:{value}") for value in seen.readings]
    rows = tuple(tuple(made[i : i + PAIR]) for i in range(0, len(made), PAIR))
    absent = button(shot, Line("button-shot-absent"), "absent", at)
    other = (button(shot, Line("button-shot-other"), "type", at),) if made else ()
    back = () if shot.confirmed else (button(shot, Line("button-shot-back"), "back"),)
    return [shots.question(seen)], (*rows, (*other, absent), *((back,) if back else ()))


def typing(shot: Screenshot, press: Press | None) -> Reply:
    """A value that none of the buttons has is to be typed."""
    seen, at = shot.seen[shot.at], str(shot.at)
    absent = button(shot, Line("button-shot-absent"), "absent", at)
    back = () if shot.confirmed else (button(shot, Line("button-shot-back"), "back"),)
    return Reply((Line("shot-type", {"name": shots.name(seen)}),), ((absent, *back),), replaces=press)


def _which(shot: Screenshot) -> tuple[list[Line], Rows]:
    places = [at for at, seen in enumerate(shot.seen) if not seen.aside]
    made = [button(shot, shots.valued(shot.seen[at]), "pick", str(at)) for at in places]
    rows = tuple(tuple(made[i : i + PAIR]) for i in range(0, len(made), PAIR))
    where = button(shot, Line("shot-button-network", {"network": shots.head(shot)["network"]}), "where")
    return [Line("shot-which")], (*rows, (where, button(shot, Line("button-shot-back"), "back")))


def meaning(shot: Screenshot, value: int, step: int, places: Sequence[int]) -> Reply:
    """Which figure is a number that was typed without a name?"""
    told = [(at, -value if shot.seen[at].figure.kind == "delta" and shot.seen[at].figure.value < 0 else value)
            for at in places]  # fmt: skip
    made = [button(shot, shots.valued(shot.seen[at], number), "put", f"{at}:{value}:{step}") for at, number in told]
    rows = tuple(tuple(made[i : i + PAIR]) for i in range(0, len(made), PAIR))
    back = button(shot, Line("button-shot-back"), "back")
    return Reply((Line("order-which-right", {"n": value}),), (*rows, (back,)))


async def _post(turn: Turn, shot: Screenshot) -> tuple[list[Line], Rows]:
    title, at = shot.titles[shot.at], str(shot.at)
    known = await shot_store.known_posts(turn, shot)
    rows = [(button(shot, Line("plain", {"text": shorter(post.topic)}), "post", f"{at}:{post.id}"),) for post in known]
    skip = button(shot, Line("button-skip"), "post", f"{at}:skip")
    if not title:
        return [Line("shot-post-what")], (*rows, (skip,))
    days = tuple(button(shot, Line(f"button-shot-{day}"), "post", f"{at}:{day}") for day in ("today", "yesterday"))
    return [Line("shot-post-when", {"topic": shorter(title)})], (days, *rows, (skip,))


def _discard(shot: Screenshot) -> Button:
    return button(shot, Line("button-shot-discard"), "discard")
