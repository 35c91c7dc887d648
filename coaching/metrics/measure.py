"""History → Metrics: one account, measured on one day."""

from dataclasses import replace
from datetime import date, timedelta

from coaching.metrics import burst, content, growth, noise, rates, timeline
from coaching.metrics.causes import causes
from coaching.metrics.noise import DISTURBS
from coaching.metrics.shift import shifts
from coaching.model import Event, History, Metrics, NotEnough, Platform, Profile, Row, Slow, Usual, Verdict
from coaching.thresholds import GROWTH_WEEKS, WEEK


def measure(history: History, profile: Profile, today: date, *, platform: Platform | None = None) -> Metrics:
    """Everything that the findings look at. `platform` defaults to the network counted last."""
    history = timeline.with_ends(history)
    chosen = platform or timeline.main_platform(history)
    rows = timeline.rows(history, chosen)
    weeks = timeline.weeks(rows)
    spans = timeline.spans(rows, weeks)
    posts = [p for p in history.posts if p.platform in {chosen, None}]
    told = (*(e for e in history.events if e.day <= today), *burst.giveaways(posts))
    leap = burst.burst(rows, weeks, today, told, [o for o in history.origins if o.platform in {chosen, None}])
    disturbed = [e.day for e in told if e.kind in DISTURBS]
    echoes = [e.day for e in told if e.kind in DISTURBS and e.kind != "platform_outage"]
    if leap:
        echoes.append(leap.day)
        disturbed.append(leap.start + timedelta(days=1))
    # A pause is in the weeks that it lasted, and those after it are calm again: nothing comes and goes because of it.
    paused = {event.day for event in told if event.kind == "pause"}
    echoing = [day for day in disturbed if day not in paused]
    week, usual, verdict = _judged(rows, weeks, today, echoing)
    recent, lately = content.recent(posts, today), content.lately(posts, today)
    measured = Metrics(
        platform=chosen,
        today=today,
        rows=rows,
        weeks=weeks,
        latest=week,
        usual=usual,
        verdict=verdict,
        fit=content.fit_share(recent),
        lately=content.fit_share(lately),
        mix=content.mix(recent),
        mix_lately=content.mix(lately),
        shifts=shifts(spans, disturbed),
        events=told,
        burst=leap,
        cliff=burst.cliff(rows, weeks, today, _dated(history, chosen), echoes),
        dilution=rates.dilution(spans),
        flow=rates.flow(weeks[-1] if weeks else None),
        growth=growth.since(weeks, GROWTH_WEEKS),
        slow=_slow(weeks, week, usual, disturbed),
        loop=content.loop(posts),
        silent_days=content.silent_days(posts, rows[0].day if rows else today, today),
        profile=profile,
        acts=history.acts,
        disturbed=tuple(echoing),
    )
    return replace(measured, causes=causes(measured))


def _judged(
    rows: tuple[Row, ...], weeks: tuple[Row, ...], today: date, disturbed: list[date]
) -> tuple[Row | None, Usual | NotEnough, Verdict | NotEnough]:
    if (found := noise.judged(weeks, today, disturbed)) is not None:
        return found
    counts = sum(row.followers is not None for row in rows)
    usual = noise.usual(weeks or rows, today, disturbed) if rows else NotEnough("followers", 1, 0, today)
    return (weeks[-1] if weeks else None), usual, NotEnough("counts", 2, counts)


def _slow(weeks: tuple[Row, ...], week: Row | None, usual: Usual | NotEnough, disturbed: list[date]) -> Slow | None:
    if week is None or isinstance(usual, NotEnough):
        return None
    # The level of the last season is no measure of the weeks before it.
    judged = max(round(week.days / WEEK), 1)
    floor = noise.floor(week.followers or 0)
    before = noise.without_outliers(noise.quiet(weeks[:-judged], disturbed), floor)
    calm = [*before, *(row for row in weeks[-judged:] if noise.undisturbed(row, disturbed))]
    kinds = [kind for kind in noise.DEPTH if kind in weeks[-1].amounts]
    depths = [(row.day, deep * WEEK / row.days) for row in weeks if (deep := row.deep(kinds)) is not None]
    return rates.slow(calm, usual, week.days, depths)


def _dated(history: History, platform: Platform | None) -> dict[date, int]:
    """Losses that the person dated to a day or two, by the day on which they ended."""
    return {
        o.day: -o.value
        for o in history.observations
        if o.metric == "followers" and o.kind == "delta" and o.value < 0 and o.since is not None
        and (o.day - o.since).days <= 1 and o.platform in {platform, None}
    }  # fmt: skip


def near(events: tuple[Event, ...], today: date, days: int) -> tuple[Event, ...]:
    """The events of the last days, oldest first; one that lasted is near as long as its end is."""
    found = (e for e in events if e.day <= today and (today - (e.until or e.day)).days <= days)
    return tuple(sorted(found, key=lambda e: e.day))
