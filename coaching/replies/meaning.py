"""What a finding means, in lines: one for each finding and shade of it."""

from collections.abc import Mapping, Sequence
from typing import Any, Final

from coaching.model import Event, Finding, Line, Metrics, Shift, Signed, Usual, Value

SHADES: Final = frozenset(
    {"told", "suspected", "mild", "flat", "unsure", "undated", "past", "loop", "campaign", "volume", "lively",
     "contradiction", "returning", "unasked"}
)  # fmt: skip
"""Aspects that have words of their own; the others differ only in the step that follows."""
APPROVES: Final = frozenset({"finding-steady", "finding-steady-grew", "finding-steady-grew-floor"})
"""Lines of a week that held, which would approve of content that leaves its themes."""
DEPTH_SAID: Final = ("saves", "comments", "shares")


def meaning(finding: Finding, metrics: Metrics) -> list[Line]:
    """The finding in one line, or two."""
    figures = finding.evidence
    if "weeks_falling" in figures:
        return _falling(figures, metrics)
    if finding.id in LOSSES:
        line = Line(f"finding-{finding.id}{LOSSES[finding.id](finding, metrics)}", _losses(finding))
        if finding.id == "steady" and figures.get("misses"):
            # Nobody left, and the content still leaves its themes: no word of approval (M03).
            first = [] if line.id in APPROVES else [line]
            return [*first, Line("steady-misses", {"why": Line(f"misses-{figures['misses'][0]}")})]
        return [line]
    aspect = {"slight": "mild"}.get(finding.aspect, finding.aspect)
    shade = f"-{aspect}" if aspect in SHADES else ""
    line = Line(f"finding-{finding.id}{shade}{_known(finding)}", _arguments(finding))
    if finding.id == "silent_audience" and "clients" in figures:
        return [line, silent_clients(figures["silent_clients"], figures["clients"])]
    if finding.id in {"contest_aftermath", "viral_aftermath"} and figures.get("retention") is not None:
        return [line, Line("retention", {"percent": round(figures["retention"] * 100)})]
    return [line]


def _falling(figures: Mapping[str, Any], metrics: Metrics) -> list[Line]:
    """A row of losses: of one week that was beyond the normal, or with a told event, no more is said than is true."""
    weeks = figures["weeks_falling"]
    row = {"weeks": weeks, "before": figures["from"], "now": figures["to"]}
    usual = metrics.usual
    beyond = isinstance(usual, Usual) and any((week.net or 0) < usual.low for week in metrics.weeks[-weeks:])
    if not beyond and "event" not in figures:
        return [Line("finding-falling", row)]
    return [Line("finding-falling-beyond", row), *near(figures)]


def near(figures: Mapping[str, Any]) -> list[Line]:
    """The event that the person told of those days, where there is one."""
    if "event" not in figures:
        return []
    note = figures.get("event_note") if figures["event"] == "note" else None
    what = Line("event-noted", {"note": note}) if note else Line(f"event-{figures['event']}")
    return [Line("event-near", {"event": what, "day": figures["event_day"]})]


def silent_clients(silent: int, clients: int) -> Line:
    """Of the new customers, those who had never said a word: silence is no leaving."""
    return Line("clients-silent", {"silent": silent, "clients": clients})


def _known(finding: Finding) -> str:
    """A finding that leans on a figure says so only where that figure is known."""
    figures = finding.evidence
    match finding.id:
        case "platform_cleanup":
            held = figures.get("depth_direction") in {"flat", "up"}
            return "" if held or finding.aspect in {"told", "past"} else "-unknown"
        case "possible_inauthentic" if not finding.aspect:
            return "" if "reach_stayed" in figures["signs"] else "-depth"
        case "measurement_precision" if figures.get("needs") == "nothing":
            return "-exact"
        case _:
            return ""


def _arguments(finding: Finding) -> dict[str, Value]:
    """The evidence as the words want it: events and figures by name, shares in per cent."""
    figures = finding.evidence
    said: dict[str, Value] = {}
    for name, value in figures.items():
        if name in {"net", "usual", "own", "level", "t"} or value is None:
            continue
        match value:
            case bool() | list() | dict():
                continue
            case str() if name in {"fell", "rose"}:
                said["metric"] = deep(figures["deep"]) if value == "depth" else Line(f"named-{value}")
                if f"{value}_usual" not in figures:
                    continue  # followers fell, of which the first line speaks
                said["before"], said["now"] = amount(figures[f"{value}_usual"]), amount(figures[value])
                said["per"] = Line(f"per-{figures[f'{value}_per']}")
            case str() if name == "event":
                said["event"] = Line(f"event-{value}")
            case float() if name.endswith("share") or name in {"silent", "growth"}:
                said["percent"] = round(value * 100)
            case float():
                said[name] = amount(value)
            case int() if name == "left":
                said[name] = max(value, 0)  # below zero: more than at the peak, so nothing was lost
            case _:
                said[name] = value
    if "deep" in figures:
        said["deep"] = deep(figures["deep"])
    return {**said, **_pairs(finding.id, figures)}


def deep(kinds: Sequence[str]) -> Line:
    """The kinds of depth that were compared, by name: what was never told is not said to have held."""
    named = [Line(f"named-{kind}") for kind in sorted(kinds, key=DEPTH_SAID.index)]
    if len(named) == len(DEPTH_SAID):
        return Line("named-depth")
    return named[0] if len(named) == 1 else Line("and", {"a": named[0], "b": named[1]})


def _pairs(name: str, figures: Mapping[str, Any]) -> dict[str, Value]:
    """Evidence that comes as a list, taken apart."""
    match name:
        case "dilution":
            followers, reach = figures["er_followers"], figures["er_reach"]
            said: dict[str, Value] = {"before": figures["followers_before"], "after": figures["followers_after"]}
            rates = zip(("f_before", "f_now", "r_before", "r_now"), (*followers, *reach), strict=True)
            return {**said, **{key: round(rate * 100, 1) for key, rate in rates}}
        case "confounded":
            events = [Event(k, d, n) for k, d, n in zip(figures["between"], figures["days_of"], figures["notes"],
                                                        strict=True)]  # fmt: skip
            return {"a": happened(events[0]), "b": happened(events[1])}
        case "platform_cleanup" if figures.get("told"):
            return {"event": Line(f"event-{figures['told'][-1]}")}
        case "like_chasing" if "after_low" in figures:
            (a, b), (c, d) = figures["after_low"], figures["after_high"]
            return {"off_low": a, "low": b, "off_high": c, "high": d}
        case "audience_not_community":
            if "per_thousand" in figures:
                now, before = figures["per_thousand"]
                return {"rate": now, "rate_before": before}
            if "returning" in figures:
                return {"again": figures["returning"], "again_before": figures["returning_before"]}
            return {"again": amount(figures["repeat_commenters"])}
        case "measurement_precision" if "between" in figures:
            low, high = figures["between"]
            return {"low": Signed(low), "high": Signed(high)}
        case _:
            return {}


def happened(event: Event) -> Line:
    """An event with its day; a note is said in the person's own words."""
    if event.kind == "note" and event.note:
        return Line("happened-note", {"note": event.note, "day": event.day})
    return Line("happened", {"event": Line(f"event-{event.kind}"), "day": event.day})


def amount(value: float) -> int | float:
    """A mean as people say it: whole, or with one decimal where it is small."""
    return round(value) if value >= 10 or value == round(value) else round(value, 1)  # noqa: PLR2004  # two digits are enough


def amounts(shift: Shift) -> tuple[int | float, int | float]:
    """What a figure was and is: of whole weeks in whole numbers, as long as these still tell the two apart."""
    whole = round(shift.before), round(shift.now)
    if shift.per == "week" and (shift.direction == "flat" or whole[0] != whole[1]):
        return whole
    return amount(shift.before), amount(shift.now)


def _losses(finding: Finding) -> dict[str, Value]:
    figures = finding.evidence
    said: dict[str, Value] = {"deep": deep(figures["deep"])} if "deep" in figures else {}
    if figures.get("misses"):
        said["why"] = Line(f"misses-{figures['misses'][0]}")
    if "alike" in figures:
        said["alike"] = figures["alike"]
    if "fell" in figures:
        said["metric"] = said["deep"] if figures["fell"] == "depth" else Line(f"named-{figures['fell']}")
    return said


def _good_fit(finding: Finding, _: Metrics) -> str:
    if finding.aspect:
        return "-perhaps"
    if finding.evidence["celebrate"]:
        return ""
    direction = finding.evidence.get("depth_direction")
    if direction is None:
        return "-unknown"
    return "-shallow" if direction == "down" else "-plain"


def _perhaps(finding: Finding, _: Metrics) -> str:
    return "-perhaps" if finding.aspect else ""


def _unexplained(finding: Finding, _: Metrics) -> str:
    known = {"down": "", "flat": "-held", "up": "-held"}
    told = "-told" if "event" in finding.evidence else ""
    return told or known.get(finding.evidence.get("depth_direction", ""), "-unknown")


def _steady(finding: Finding, metrics: Metrics) -> str:
    figures = finding.evidence
    own = isinstance(metrics.usual, Usual) and metrics.usual.own
    if figures.get("slowed"):
        return "-slowed"
    if (figures["net"] or 0) <= 0:
        return "-fell" if "fell" in figures else ""
    if figures["level"] == "noise":
        return "-fell" if "fell" in figures else "-grew" if own else "-grew-floor"
    told = "event" in figures and figures["level"] == "signal"
    if not own and not figures["unusual"] and not told:
        return "-grew-alike" if figures["alike"] > 1 else "-grew-new"
    return "-unusual-told" if "event" in figures else "-unusual" if own else "-unusual-first"


LOSSES: Final[Mapping[str, Any]] = {
    "normal_churn_good_fit": _good_fit,
    "normal_churn_fit_unknown": _perhaps,
    "normal_churn_off_target": _perhaps,
    "off_target_loss": lambda finding, _: "-depth" if finding.aspect == "depth" else "",
    "unexplained_loss": _unexplained,
    "steady": _steady,
}
"""Findings on the net change itself, and which shade of their words fits."""
