"""What is set, in lines: the language, the network, the clock, and what comes by itself."""

from datetime import date

from coaching.model import Line, Person, Value
from coaching.rhythm import resting, zone


def language(person: Person) -> Line:
    """Which language is spoken."""
    return Line("settings-language", {"language": Line(f"language-{person.language}")})


def platform(person: Person) -> Line:
    """The usual network."""
    network = person.profile.platform
    return Line("settings-platform", {"platform": Line(f"platform-{network}") if network else Line("not-set")})


def clock(person: Person) -> Line:
    """The time zone; one that nobody told is only presumed."""
    return Line(
        "settings-zone" if person.timezone else "settings-zone-presumed", {"zone": zone_name(str(zone(person)))}
    )


def summary(person: Person, day: date) -> Line:
    """When the summary comes, or until when it does not."""
    until = person.paused_until
    if person.summaries and until is not None and resting(person, day):
        return Line("settings-summary-until", {"day": until, **when(person)})
    return Line("settings-summary", when(person)) if person.summaries else Line("settings-summary-off")


def nudges(person: Person) -> Line:
    """What comes between two summaries."""
    if not person.nudges or not person.summaries:
        return Line("settings-nudges-off")
    return Line("settings-nudges-silent" if person.nudging.silent else "settings-nudges")


def when(person: Person) -> dict[str, Value]:
    """The day and the hour of the summary."""
    rhythm = person.rhythm
    return {"weekday": Line(f"weekday-{rhythm.weekday}"), "time": f"{rhythm.hour}:{rhythm.minute:02d}"}


def zone_name(zone: str) -> str:
    """A zone's name as people read it. The plain distances to UTC carry reversed signs in the database."""
    if zone.startswith("Etc/GMT"):
        ahead = -int(zone.removeprefix("Etc/GMT") or 0)
        return f"UTC{ahead:+d}" if ahead else "UTC"
    return zone.replace("_", " ")


def of_kind(kind: str, person: Person, day: date) -> tuple[Line, ...]:
    """The line of what an order of a kind has set; none where it set no setting."""
    match kind:
        case "rhythm" | "pause" | "resume":
            return (summary(person, day),)
        case "nudges":
            return (nudges(person),)
        case "language":
            return (language(person),)
        case "zone":
            return (clock(person),)
        case "network":
            return (platform(person),)
        case _:
            return ()
