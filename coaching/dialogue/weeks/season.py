"""/history: the last counts, a season of any figure, a month or a year looked back on, and milestones."""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Final

from coaching.advice.playbook import PLANNED
from coaching.dialogue.samples import requests
from coaching.dialogue.turn import Turn
from coaching.languages.talk import heard, spoken, stands_for_any, whole
from coaching.metrics import lookback, milestones, timeline
from coaching.metrics import season as seasons
from coaching.metrics.lookback import Length, Period, period
from coaching.metrics.milestones import Milestone
from coaching.metrics.season import SPANS, Span
from coaching.model import History, Line, Measured, Person, Platform, Press, Reading, Reply, Signed, Value
from coaching.ports import Notebook
from coaching.reading.content import propose
from coaching.reading.heard import hear_words
from coaching.reading.views import Wish, opened, wished
from coaching.replies import charts, kept, season
from coaching.replies import lookback as looked
from coaching.replies.interpretation import where

LISTED: Final = 10
"""Counts that the first view lists; the chart shows more."""
USUAL: Final[Span] = "12"
LOOKS: Final = ("month", "last_month", "year", "last_year", "milestones")
SINCE: Final = ("since", "since_start")
ENDS: Final = ("best_week", "worst_week", "best_month", "worst_month")
JUST: Final = ("just_month", "just_last_month", "just_year", "just_last_year")
"""What may only follow /history: by itself "2026" is a figure, and "last month" an answer."""
MONTH: Final = re.compile(r"(20\d\d)-(0[1-9]|1[0-2])")
YEAR: Final = re.compile(r"20\d\d")


async def show(turn: Turn, words: str) -> tuple[Reply, ...]:
    """The last counts of every network, newest first, and the chart of the one that was counted last.

    "/history 52" and "/history year" go straight to what they name.
    """
    history = await turn.notebook.history()
    everything = await turn.notebook.everything()
    if (reply := await _straight_to(turn, words, everything)) is not None:
        return (reply,)
    wish = wished(words)
    if wish and not wish.unread and (reply := await _wished(turn, everything, wish)) is not None:
        return (reply,)
    metrics = turn.judge(history).metrics
    lines = _listed(history, metrics.platform)
    known = seasons.networks(everything)
    told = seasons.told(everything, known[0]) if known else ()
    if not lines and not told:
        return (Reply((Line("history-empty"),)),)
    buttons = season.controls(None, known[0], told[0], known, told, turn.today) if told else ()
    if words.strip() and lines:
        lines.insert(0, Line("history-unread"))
    return (Reply(tuple(lines) or (Line("history-old"),), buttons, chart=charts.followers(metrics)),)


def _listed(told: History, first: Platform | None) -> list[Line]:
    lines: list[Line] = []
    networks = sorted({o.platform for o in told.observations}, key=lambda p: (p != first, str(p)))
    for network in networks:
        counted = [row for row in timeline.rows(told, network) if row.followers is not None]
        if not counted:
            continue
        name = Line(f"platform-{network}") if network else Line("platform-none")
        lines.append(Line("history-title", {"platform": name, "n": len(counted)}))
        for row in reversed(counted[-LISTED // max(len(networks), 1) :]):
            known: dict[str, Value] = {"day": row.day, "followers": row.followers or 0}
            if row.net is None or row.step > 1:
                rounded = Line("rounded") if row.level_step > 1 else ""
                lines.append(Line("history-row", {**known, "rounded": rounded}))
            else:
                lines.append(Line("history-row-net", {**known, "net": Signed(row.net)}))
    return [*lines, *kept.listed(told)]


async def _wished(turn: Turn, everything: History, wish: Wish) -> Reply | None:
    """The figure, network and span that are named; where there is no such figure, that is said. None without any."""
    known = seasons.networks(everything)
    if not known:
        return None
    network = wish.network or next((n for n in known if wish.metric in seasons.told(everything, n)), known[0])
    told = seasons.told(everything, network) if network in known else ()
    if not told or (wish.metric is not None and wish.metric not in told):
        what = Line("history-none-metric", {"metric": Line(f"season-name-{wish.metric}")})
        if not told:
            what = Line("history-none-network", {"platform": Line(f"platform-{network}")})
        return Reply((what,), season.controls(None, known[0], seasons.told(everything, known[0])[0], known,
                                              seasons.told(everything, known[0]), turn.today))  # fmt: skip
    fits = [span for span in SPANS[:-1] if wish.weeks is not None and wish.weeks <= int(span)]
    span: Span = fits[0] if fits else "all" if wish.everything or wish.weeks is not None else USUAL
    return await _viewed(turn, everything, span, network or "-", wish.metric or told[0])


async def pressed(turn: Turn, press: Press, value: str) -> tuple[Reply, ...]:
    """A button of these views: they change in place, the picture with them."""
    action, _, rest = value.partition(":")
    everything = await turn.notebook.everything()
    reply: Reply | None = None
    match action:
        case "v":
            span, _, named = rest.partition(":")
            network, _, metric = named.partition(":")
            reply = await _viewed(turn, everything, span, network, metric)
        case "open":
            reply = await _opened(turn, everything, USUAL)
        case "month" | "new" if (found := MONTH.fullmatch(rest)) is not None:
            reply = await _looked(turn, everything, period("month", date(int(found[1]), int(found[2]), 1), turn.today))
        case "year" if YEAR.fullmatch(rest):
            reply = await _looked(turn, everything, period("year", date(int(rest), 1, 1), turn.today))
        case "milestones":
            return (season.milestones(await _reached(turn, everything), turn.today),)
        case _:
            pass
    if reply is None:
        return (Reply((Line("button-old" if everything.observations else "history-empty"),)),)
    # Under a summary the button opens something new; and words without a picture would stand under the old one.
    stays = action == "new" or (reply.chart is None and press.has_picture)
    return (reply if stays else replace(reply, replaces=press),)


async def asked(turn: Turn, words: str, reading: Reading) -> tuple[Reply, ...] | None:
    """The same in words: "resumen del mes", "come è andato ottobre?", "my milestones"; None for anything else."""
    if reading.posts or reading.events:
        return None
    if not reading.observations and (wish := opened(words)) is not None:
        shown = await _wished(turn, await turn.notebook.everything(), wish)
        return (shown or Reply((Line("history-empty"),)),)
    said, month, year = _named(words)
    found = whole(said, "season", (*LOOKS, *SINCE, *ENDS))
    if found is None:
        number = any(heard(said, "season", ("number",))) and ("?" in words or not reading.observations)
        if not number:
            return None
        return (season.milestones(await _reached(turn, await turn.notebook.everything()), turn.today, asked=True),)
    everything = await turn.notebook.everything()
    if found in ENDS:
        return (_extreme(turn, everything, found),)
    if found in SINCE:
        known = min((o.day for o in everything.observations), default=turn.today)
        first = _meant("month", month, year, turn.today).first if found == "since" else known
        return (looked.grown(lookback.since(everything, first, turn.today), turn.person.profile),)
    if found == "milestones":
        return (season.milestones(await _reached(turn, everything), turn.today),)
    return (await _looked(turn, everything, _meant(found, month, year, turn.today)),)


def _extreme(turn: Turn, everything: History, what: str) -> Reply:
    """The best or the worst week or month of the main account; what lies between two far counts is no week."""
    known = seasons.networks(everything)
    rows = timeline.rows(everything, known[0]) if known else ()
    known_weeks = (week for week in timeline.weeks(rows) if week.days in seasons.ABOUT_A_WEEK and week.step == 1)
    weeks = [(week.day, week.net) for week in known_weeks if week.net is not None]
    stretches = weeks if what.endswith("week") else lookback.months(rows, turn.today)
    return looked.extreme(what, stretches, where(known[0]) if len(known) > 1 else "")


def _named(words: str) -> tuple[str, int | None, int | None]:
    """What is said, any month and any year called by the one that stands for all; and which they were."""
    tokens = hear_words(words)
    said = spoken(words).split()
    month: int | None = None
    year = next((int(word) for word in said if YEAR.fullmatch(word)), None)
    names: dict[str, int] = {}
    for at, token in enumerate(tokens.tokens):
        number = next((int(s.removeprefix("months.")) for s in tokens.senses(at) if s.startswith("months.")), None)
        if number is not None:
            names[token.text], month = number, number
    any_month, any_year = stands_for_any(tokens.language)
    told = [any_month if word in names else any_year if YEAR.fullmatch(word) else word for word in said]
    return f" {' '.join(told)} ", month, year


def _meant(found: str, month: int | None, year: int | None, today: date) -> Period:
    """The month or the year that is named: of several Octobers, the last one."""
    length: Length = "year" if found in {"year", "last_year"} else "month"
    if found in {"last_month", "last_year"}:
        return period(length, today, today).before
    if length == "year":
        return period("year", date(year, 1, 1), today) if year is not None else season.latest(length, today)
    if month is None:
        return season.latest(length, today)
    at = year if year is not None else today.year if month <= today.month else today.year - 1
    return period("month", date(at, month, 1), today)


async def _straight_to(turn: Turn, words: str, everything: History) -> Reply | None:
    """What "/history …" names: a span in weeks, a month, a year."""
    named = words.strip().casefold()
    if named in SPANS:
        return await _opened(turn, everything, next(span for span in SPANS if span == named))
    said, month, year = _named(words)
    found = whole(said, "season", (*JUST, *LOOKS[:-1]))
    if found is None:
        return None
    return await _looked(turn, everything, _meant(found.removeprefix("just_"), month, year, turn.today))


# ---------------------------------------------------------------- views


async def _opened(turn: Turn, everything: History, span: Span) -> Reply | None:
    known = seasons.networks(everything)
    told = seasons.told(everything, known[0]) if known else ()
    return await _viewed(turn, everything, span, known[0] or "-", told[0]) if told else None


async def _viewed(turn: Turn, everything: History, span_said: str, network_said: str, metric_said: str) -> Reply | None:
    """A figure over a span; None where the button names nothing that there is (any more)."""
    span = next((span for span in SPANS if span == span_said), None)
    known = seasons.networks(everything)
    network = next((one for one in known if (one or "-") == network_said), known[0] if known else None)
    told = seasons.told(everything, network)
    if span is None or not told:
        return None
    # A network without that figure has another; one that was undone is gone from the buttons as well.
    metric: Measured = next((one for one in told if one == metric_said), told[0])
    rows = timeline.rows(everything, network)
    found = seasons.season(rows, metric, turn.today, span, platform=network)
    if found is None:
        return None
    metrics = None
    if metric == "followers" and span in charts.BANDED:
        metrics = turn.judge(await turn.notebook.history(), platform=network).metrics
    buttons = season.controls(span, network, metric, known, told, turn.today)
    return season.view(found, span, everything, metrics, buttons)


async def _looked(turn: Turn, everything: History, over: Period) -> Reply:
    """A month or a year looked back on."""
    profile = turn.person.profile
    history = replace(everything, posts=propose(everything.posts, profile))
    plans = await turn.notebook.plans()
    seen = lookback.look_back(history, plans, over)
    before = lookback.told_in(everything, plans, over.before)
    after = over.after.first <= turn.today
    buttons = looked.ways(over, before=before, after=after)
    return looked.look_back(seen, profile, everything, await _reached(turn, everything), buttons)


async def reached(person: Person, notebook: Notebook, history: History, day: date) -> Sequence[Milestone]:
    """Every milestone that a person has reached by a day, as far back as a history goes."""
    return milestones.milestones(
        history,
        await notebook.plans(),
        person.profile,
        day,
        aims=PLANNED,
        requests=requests.stood(person, history, day),
    )


async def _reached(turn: Turn, everything: History) -> Sequence[Milestone]:
    return await reached(turn.person, turn.notebook, everything, turn.today)
