"""What is said of the people around an account: who helps most, whom to follow, and how many are the target."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

from coaching.metrics.circles import Circle, Communities
from coaching.metrics.people import Audience, FollowBack, audience
from coaching.model import Contact, Finding, Line, NotEnough, Profile, Value
from coaching.reading.people import TONES
from coaching.replies.acts import names as few
from coaching.replies.lines import joined, listed
from coaching.thresholds import HALF, HARDLY

TWO: Final = 2
NAMED: Final = 3
"""Names of a list in a line; more are counted."""
PARTS: Final = ((1, 10), (1, 5), (1, 4), (1, 3), (2, 5), (1, 2), (3, 5), (2, 3), (3, 4), (4, 5), (9, 10))
"""Shares that people say in a word."""
ANSWERS: Final = ("keep", "yes", "no", "wait")
"""The order in which verdicts are told: what has to be done first."""


def hub_lines(finding: Finding) -> list[Line]:
    """Who carries the account on, at most six lines: the first, a gesture for each, how sure, or what circles."""
    figures = finding.evidence
    names: list[str] = figures["names"]
    if figures["tie"]:
        lines = [Line("finding-hub_found-tie", {"names": few(figures["tied"])})]
    else:
        lines = [Line("finding-hub_found", {"name": names[0], "acts": _acts(figures["acts"][0])})]
    shaky: Sequence[str] = figures.get("shaky", ())
    # What to do for the first is the step.
    gestures = list(zip(names, figures["gestures"], strict=True))[0 if figures["tie"] else 1 :]
    lines += [Line(f"gesture-{act}", {"name": name}) for name, act in gestures if name not in shaky]
    if figures["rough"]:
        return [*lines, Line("hub-rough")]
    if "held" in figures and not figures["tie"]:
        held: Sequence[int] = figures["held"]
        lines.append(Line("hub-held", {"name": names[0], "n": held[0], "of": held[1]}))
    if shaky:
        lines.append(Line("hub-shaky", {"names": ", ".join(shaky)}))
    elif "circles" in figures:
        lines.append(_circles(figures))
    return lines


def groups_lines(found: Communities | NotEnough) -> list[Line]:
    """The circles with their people and who joins them, at most five lines; or how much is missing."""
    if isinstance(found, NotEnough):
        return [Line(f"groups-missing-{found.what}", {"have": found.have, "needed": found.needed}), Line("groups-how")]
    if len(found.circles) < TWO:
        return [Line("groups-one", {"n": found.people})]
    lines = [Line("groups-talk" if found.talk else "groups-themes", {"n": len(found.circles)})]
    lines += [_circle(circle) for circle in found.circles[:NAMED]]
    if found.bridges:
        names = ", ".join(found.bridges[:NAMED])
        return [*lines, Line("groups-bridge", {"n": len(found.bridges), "names": names})]
    return [*lines, Line("groups-apart")]


def _circle(circle: Circle) -> Line:
    names = ", ".join(circle.people[:NAMED])
    more = len(circle.people) - NAMED
    said: dict[str, Value] = {"names": names, "more": Line("review-more", {"n": more}) if more > 0 else ""}
    if not circle.topics:
        return Line("groups-circle", said)
    return Line("groups-circle-on", {**said, "topics": ", ".join(circle.topics[:NAMED])})


def review_lines(finding: Finding) -> list[Line]:
    """Whom to follow back, at most three lines: the criteria, who falls where, and what to look at by hand."""
    figures = finding.evidence
    parts = [_who(verdict, figures["names"][verdict]) for verdict in ANSWERS if figures["names"][verdict]]
    lines = [Line("finding-followback_review")]
    if parts:
        lines.append(Line("review-who", {"parts": joined(parts)}))
    if figures["prune"]:
        lines.append(Line("review-prune", {"n": figures["prune"]}))
    return lines


def follow_line(contact: Contact, answer: FollowBack) -> Line:
    """Whether to follow one person, and why."""
    return Line(f"follow-{answer.why}", {"name": contact.name})


def told_line(name: str, facts: Mapping[str, Any]) -> Line:
    """Somebody said back, with what was told of them."""
    return _said(name, facts, "contact-told", "contact-added")


def known_line(name: str, facts: Mapping[str, Any]) -> Line:
    """What is known of somebody who is asked about."""
    return _said(name, facts, "people-known", "people-bare")


def _said(name: str, facts: Mapping[str, Any], told: str, bare: str) -> Line:
    parts = list(_told(facts))
    if not parts:
        return Line(bare, {"name": name})
    return Line(told, {"name": name, "facts": joined(parts)})


def _told(facts: Mapping[str, Any]) -> Iterator[Line]:
    tone = next((name for name, counts in TONES.items() if counts.items() <= facts.items()), None)
    if "relation" in facts:
        yield Line(f"told-relation-{facts['relation']}")
    for name in ("target", "adds_value"):
        if facts.get(name) is not None:
            yield Line(f"told-{name}" + ("" if facts[name] else "-no"))
    if tone:
        yield Line(f"told-tone-{tone}")
    by_tone = TONES[tone] if tone else {}
    for name, n in facts.items():
        if isinstance(n, int) and not isinstance(n, bool) and name not in by_tone:
            yield Line(f"told-{name}", {"n": n})
    if facts.get("topics"):
        yield Line("told-topics", {"topics": ", ".join(facts["topics"])})


def audience_lines(in_target: int, n: int, found: Audience) -> list[Line]:
    """How many of the recent followers are the target, and what that means; the step is not among them."""
    percent: dict[str, Value] = {
        "hits": in_target,
        "of": n,
        "part": _part(found.share),
        "percent": round(found.share * 100),
        "low": round(found.low * 100),
        "high": round(found.high * 100),
    }
    leaning = "more" if found.share > HALF else "less" if found.share < HALF else "even"
    meaning = audience_meaning(found)
    return [
        Line("audience-share", percent),
        Line(f"audience-{meaning}" if meaning != "unsure" else f"audience-{leaning}"),
    ]


def sample_lines(profile: Profile) -> list[Line]:
    """The same of the count that a person told before; nothing where none was told, or too small a one."""
    found = audience(*profile.sample) if profile.sample else None
    return audience_lines(*profile.sample, found) if profile.sample and isinstance(found, Audience) else []


def audience_step(found: Audience) -> Line:
    """What to do about it."""
    return Line("your-step", {"step": Line(f"audience-step-{audience_meaning(found)}")})


def audience_meaning(found: Audience) -> str:
    """Most, few, or unsure while half lies within the range."""
    if found.low >= HALF:
        return "most"
    return "few" if found.high <= HALF else "unsure"


def _part(share: float) -> Line:
    """A share as people say it: two in three, half, hardly anybody."""
    if not HARDLY < share < 1 - HARDLY:
        return Line("part-hardly" if share <= HARDLY else "part-nearly-all")
    n, of = min(PARTS, key=lambda part: abs(part[0] / part[1] - share))
    return Line("part-half") if of == 2 * n else Line("part-of", {"n": n, "of": of})


def _acts(acts: Mapping[str, int]) -> Line:
    """'trajo a 5 personas, compartió 9 veces y respondió a otros 8 veces': what is told and is not nothing."""
    said = [Line(f"act-{name}", {"n": n}) for name, n in acts.items() if n > 0]
    return listed(said)


def _circles(figures: Mapping[str, Any]) -> Line:
    bridges: Sequence[str] = figures["bridges"][:NAMED]
    bridge = Line("hub-bridge", {"names": ", ".join(bridges)}) if bridges else ""
    topics: Sequence[str] = figures["circles"]
    return Line("hub-circles", {"n": len(topics), "topics": ", ".join(topics[:NAMED]), "bridge": bridge})


def _who(verdict: str, names: Sequence[str]) -> Line:
    more = len(names) - NAMED
    known: dict[str, Value] = {"names": ", ".join(names[:NAMED])}
    return Line(f"review-{verdict}", {**known, "more": Line("review-more", {"n": more}) if more > 0 else ""})
