"""What several findings ask of the measures: kept in one place, so that they cannot answer differently."""

from math import sqrt
from typing import Any, Final, Literal

from scipy.special import ndtri

from coaching.metrics.measure import near
from coaching.metrics.noise import DISTURBS, coincides, falling_weeks, floor
from coaching.model import (
    CauseName,
    Event,
    EventKind,
    FitShare,
    Metrics,
    NotEnough,
    Row,
    Shift,
    Usual,
    Verdict,
)
from coaching.thresholds import (
    AFTERMATH,
    CUSUM,
    DEPTH_BAND,
    FALLEN,
    FALLING,
    FILLER,
    FITS,
    FITS_LATELY,
    FRESH,
    JUDGED,
    LEANS,
    LIKELY,
    MIX_POSTS,
    MOVED,
    OVERSELL,
    OVERSELL_LATELY,
    OWN_WEEKS,
    PERHAPS,
    PLAIN_FALL,
    TARGET_ANSWERS,
    TOGETHER,
    TRADED,
)

Sureness = Literal["likely", "perhaps", "inseparable"]
EXPLAINS: Final[frozenset[EventKind]] = DISTURBS | {"season"}
"""Told events that by themselves would explain a change: where one is near, content is not blamed."""

TAKES: Final[frozenset[EventKind]] = frozenset({"pause", "ads_stopped", "platform_outage"})
"""Of these, what brings nobody: a gain does not coincide with it."""


def judged(metrics: Metrics) -> tuple[Row, Usual, Verdict] | None:
    """The week and what is to be thought of it; None while there is not enough, or the change drowns in rounding."""
    week, usual, verdict = metrics.latest, metrics.usual, metrics.verdict
    if week is None or isinstance(usual, NotEnough) or isinstance(verdict, NotEnough) or rounded_away(week):
        return None
    return None if is_stale(metrics) else (week, usual, verdict)


def rounded_away(week: Row) -> bool:
    """True when the sources were rounded and the change is no larger than what rounding alone can make (M34)."""
    return week.step > 1 and week.net is not None and abs(week.net) <= week.step


def is_stale(metrics: Metrics) -> bool:
    """True when the last count is too old to be about this week."""
    return metrics.latest is not None and (metrics.today - metrics.latest.day).days > FRESH


def is_loss(week: Row) -> bool:
    """True when fewer followers stand at the end than at the beginning."""
    return week.net is not None and week.net < 0


def loss(metrics: Metrics) -> Literal["none", "chance", "perhaps", "signal"]:
    """How far the last stretch is a loss: none, within chance, perhaps more, or beyond it.

    A loss that is perhaps more is a signal where depth fell with it and both together are no chance (Stouffer), or
    where it has been going on for weeks (CUSUM).
    """
    sure = judged(metrics)
    if sure is None or not is_loss(sure[0]):
        return "none"
    verdict = sure[2]
    more = verdict.level == "possible" and (_together(verdict, metrics.depth) or slow_loss(metrics))
    if verdict.level == "signal" or more:
        return "signal"
    return "perhaps" if verdict.level == "possible" else "chance"


def slow_loss(metrics: Metrics) -> bool:
    """True when the weekly net has been running below its own level since before the last week (§1.3-6)."""
    slow = metrics.slow
    return slow is not None and slow.down >= CUSUM and slow.since is not None and slow.since < metrics.weeks[-1].day


def falling(metrics: Metrics) -> tuple[int, int, int] | None:
    """Weeks in a row that lost people, and followers before and now: each may be ordinary, all together are not.

    No alarm: an account that has always lost like this has no other measure than itself. But not just "normal" either.
    """
    weeks = falling_weeks(metrics.weeks)
    if weeks < FALLING:
        return None
    first, last = metrics.weeks[-weeks], metrics.weeks[-1]
    before, now = (first.followers or 0) - (first.net or 0), last.followers or 0
    together = before - now >= 2 * floor(before) * sqrt(weeks)
    return (weeks, before, now) if together and before - now >= FALLEN * before else None


def shade(metrics: Metrics) -> str:
    """Which words a loss within chance calls for: perhaps more, one of a row of them, or just ordinary."""
    return "falling" if falling(metrics) else "perhaps" if loss(metrics) == "perhaps" else ""


def row_of_losses(metrics: Metrics) -> dict[str, int]:
    """The figures of such a row, for the evidence."""
    found = falling(metrics)
    return dict(zip(("weeks_falling", "from", "to"), found, strict=True)) if found else {}


def slowed(metrics: Metrics) -> bool:
    """True when the last stretch brought fewer people than its usual range, whether or not any were lost."""
    sure = judged(metrics)
    return sure is not None and sure[1].own and sure[2].level != "noise" and (sure[0].net or 0) < sure[1].low


def _together(verdict: Verdict, depth: Shift | None) -> bool:
    if depth is None or depth.direction != "down" or depth.weeks < OWN_WEEKS:
        return False
    # Two-sided chances of which only the lower side is meant; t and z have the same sign.
    z = [-float(ndtri(max(p, 1e-12) / 2)) if t < 0 else 0.0
         for t, p in ((verdict.t, verdict.probability), (depth.t, depth.probability))]  # fmt: skip
    return sum(z) / sqrt(2) >= TOGETHER


def fit(metrics: Metrics) -> float | None:
    """The fit share, from 0 to 1; None where it is not known well enough, or the target is barely drawn (M07)."""
    drawn = metrics.profile.target_answers
    if isinstance(metrics.fit, NotEnough) or (drawn is not None and drawn < TARGET_ANSWERS):
        return None
    return metrics.fit.share


def _missing_fit(metrics: Metrics) -> FitShare | None:
    """The fit of the last ten posts where it is too low, or of the newest few where half of them do not fit."""
    drawn = metrics.profile.target_answers
    if drawn is not None and drawn < TARGET_ANSWERS:
        return None
    for known, least in ((metrics.lately, FITS_LATELY), (metrics.fit, FITS)):
        if isinstance(known, FitShare) and known.share < least:
            return known
    return None


def oversells(metrics: Metrics) -> bool:
    """True when more than half of at least eight posts sell (M19)."""
    return metrics.mix.posts >= MIX_POSTS and metrics.mix.share("sells") > OVERSELL


def _oversold_lately(metrics: Metrics) -> bool:
    newest = metrics.mix_lately
    return newest.posts >= JUDGED and newest.share("sells") >= OVERSELL_LATELY


def misses(metrics: Metrics) -> tuple[str, ...]:
    """In which ways the recent content misses the people it is for: off_target, oversell, filler; the worst first.

    What sells and stays on its themes is too much selling, not another theme.
    """
    lowest, kinds = _missing_fit(metrics), metrics.mix
    off = lowest is not None
    sells = oversells(metrics) or _oversold_lately(metrics)
    filler = kinds.posts >= MIX_POSTS and kinds.share("filler") > FILLER
    selling = max(metrics.mix.share("sells"), metrics.mix_lately.share("sells"))
    sells_first = sells and (not off or lowest is None or selling > lowest.off / lowest.judged)
    order = (
        ("oversell", sells_first), ("off_target", off), ("filler", filler), ("oversell", sells and not sells_first),
    )  # fmt: skip
    return tuple(name for name, holds in order if holds)


def depth_held(metrics: Metrics) -> bool:
    """True only when depth per post is known and did not fall."""
    return metrics.depth is not None and metrics.depth.direction != "down"


def depth_fell(metrics: Metrics) -> bool:
    """True only when depth is known and fell, beyond its own swings."""
    depth = metrics.depth
    if depth is None or depth.direction != "down":
        return False
    # With fewer weeks than show how much an account swings by itself, only a fall that no swing explains counts.
    return depth.weeks >= OWN_WEEKS or abs(depth.t) >= PLAIN_FALL


def depth_leans(metrics: Metrics) -> bool:
    """True when depth fell, or is lower by more than its band without being beyond chance: half a proof."""
    depth = metrics.depth
    if depth is None or depth.weeks < OWN_WEEKS:
        return depth_fell(metrics)
    return depth_fell(metrics) or (depth.probability < LEANS and depth.ratio < 1 - DEPTH_BAND)


def traded(metrics: Metrics, up: str, down: str, ratio: str) -> bool:
    """True when one figure rose while another fell: both beyond their swings, or their ratio beyond 99 %."""
    risen, fallen, share = (metrics.shifts.get(name) for name in (up, down, ratio))
    if risen is None or fallen is None:
        return False
    if risen.direction == "up" and fallen.direction == "down":
        return True
    both = risen.ratio >= 1 + MOVED and fallen.ratio <= 1 - MOVED
    leaning = max(risen.probability, fallen.probability) < LEANS
    return both and leaning and share is not None and share.weeks >= OWN_WEEKS and share.probability < TRADED


def moved(metrics: Metrics, direction: Literal["down", "up"], *names: str) -> tuple[Shift, ...]:
    """Which of the named figures went that way, beyond 95 % and beyond their band."""
    found = (metrics.shifts.get(name) for name in names)
    return tuple(shift for shift in found if shift is not None and shift.direction == direction)


def told(metrics: Metrics) -> Event | None:
    """The last event that the person told of the four weeks before the judged count, or a note of that very stretch."""
    gained = metrics.latest is not None and (metrics.latest.net or 0) > 0
    kinds = EXPLAINS - TAKES if gained else EXPLAINS
    found = [e for e in near(metrics.events, metrics.today, AFTERMATH) if e.kind in kinds]
    return found[-1] if found else coincides(metrics.latest) if metrics.latest is not None else None


def happened(metrics: Metrics, *kinds: EventKind, days: int = AFTERMATH) -> tuple[Event, ...]:
    """The told events of some kinds in the last days, oldest first."""
    return tuple(e for e in near(metrics.events, metrics.today, days) if e.kind in kinds)


def sureness(metrics: Metrics, name: CauseName) -> Sureness:
    """How surely a cause may be said (§1.3-11): never a percentage, never "the cause is"."""
    share = next((cause.probability for cause in metrics.causes if cause.name == name), 0.0)
    return "likely" if share >= LIKELY else "perhaps" if share >= PERHAPS else "inseparable"


def beyond(metrics: Metrics) -> float:
    """Strength of a verdict on a loss: how far from chance it is, 0…1."""
    sure = judged(metrics)
    return round(1 - sure[2].probability, 2) if sure else 0.5


def evidence(metrics: Metrics) -> dict[str, Any]:
    """The figures behind a verdict on a change, all of them the person's own or computed from them."""
    week, usual, verdict = metrics.latest, metrics.usual, metrics.verdict
    figures: dict[str, Any] = {"platform": metrics.platform} if metrics.platform else {}
    if week is not None:
        figures |= {"net": week.net, "days": week.days, "followers": week.followers}
    if isinstance(usual, Usual):
        figures |= {"usual": [usual.low, usual.high], "weeks": usual.weeks, "own": usual.own}
    if isinstance(verdict, Verdict):
        figures |= {"t": round(verdict.t, 2), "level": verdict.level}
    if (event := told(metrics)) is not None:
        figures |= {"event": event.kind, "event_day": event.day}
        if event.note:
            figures["event_note"] = event.note
    if isinstance(metrics.fit, FitShare):
        figures |= {
            "fit_share": round(metrics.fit.share, 2),
            "judged": metrics.fit.judged,
            "posts": metrics.fit.posts,
        }
        if metrics.fit.proposed:
            figures["proposed"] = metrics.fit.proposed
    if metrics.depth is not None:
        figures |= shifted(metrics.depth)
    return figures


def shifted(*changes: Shift) -> dict[str, Any]:
    """A figure lately, before, and which way it went."""
    figures: dict[str, Any] = {}
    for change in changes:
        figures |= {
            change.metric: round(change.now, 1),
            f"{change.metric}_usual": round(change.before, 1),
            f"{change.metric}_direction": change.direction,
            f"{change.metric}_per": change.per,
        }
        if change.parts:
            figures["deep"] = list(change.parts)
    return figures


def ordinariness(verdict: Verdict) -> float:
    """How ordinary a change within noise is: 1 at the middle of the usual range, falling with its chance."""
    return round(min(1.0, 0.5 + verdict.probability / 2), 2)
