"""The nouns of Faro in one place, all frozen: what flows from a message to an answer."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, fields, replace
from datetime import UTC, date, datetime, time
from typing import Any, Final, Literal, TypeAlias, get_args

Metric = Literal[
    "followers", "following", "likes", "comments", "shares", "saves", "reach", "impressions", "views",
    "profile_visits", "link_clicks", "messages", "sales", "interactions", "accounts_engaged",
]  # fmt: skip
# What a person can also tell Faro about a week; the contract's names are Metric.
Extra = Literal[
    "story_views", "ad_spend", "repeat_commenters", "own_replies", "member_replies", "new_clients",
    "silent_clients",
]  # fmt: skip
Measured: TypeAlias = Metric | Extra
Kind = Literal["total", "delta"]
Platform = Literal["instagram", "facebook", "tiktok", "x", "linkedin", "youtube", "threads", "telegram"]
Fit = Literal["high", "partial", "off"]
PostKind = Literal["teaches", "shareable", "listens", "gives", "sells", "filler", "giveaway"]
EventKind = Literal[
    "giveaway", "viral_post", "press", "paid_ads", "ads_stopped", "pause", "follow_campaign", "bought_followers",
    "collaboration", "platform_outage", "peers_same_day", "season", "note",
]  # fmt: skip
Language = Literal["es", "it", "en"]
Intent = Literal["report", "question", "mixed", "command_like", "smalltalk", "off_topic"]
PLATFORMS: Final[tuple[Platform, ...]] = get_args(Platform)
LANGUAGES: Final[tuple[Language, ...]] = get_args(Language)
LONGEST_TEXT: Final = 4096
"""Letters of a message at most; what comes from elsewhere is cut there before it is read."""

# ---------------------------------------------------------------- receive


@dataclass(frozen=True, slots=True)
class Text:
    """A message in words. `command` is set for "/post …": the words are then what came after it."""

    words: str
    command: str | None = None


@dataclass(frozen=True, slots=True)
class Press:
    """An inline button. `data` is what Faro put on it; `message_id` is where it hangs."""

    data: str
    message_id: int
    has_picture: bool = False


@dataclass(frozen=True, slots=True)
class Other:
    """Something that Faro cannot read: `what` is photo, document, voice, sticker, location, edited, …"""

    what: str
    size: int | None = None
    caption: str = ""


@dataclass(frozen=True, slots=True)
class Shots:
    """Pictures that came together, read already: one, or an album. `caption` is what was written beside them."""

    shots: "tuple[Shot, ...]"
    caption: str = ""


@dataclass(frozen=True, slots=True)
class Incoming:
    """One thing that one person did, with the moment at which Telegram says that they did it (UTC)."""

    update_id: int
    person_id: int
    chat_id: int
    when: datetime
    content: Text | Press | Other | Shots
    language_hint: str | None = None


# ---------------------------------------------------------------- see

Colour: TypeAlias = tuple[int, int, int]
Unseen = Literal[
    "not_an_image", "broken", "too_large", "too_small", "animated", "too_slow", "not_fetched", "no_words",
    "no_statistics",
]  # fmt: skip
"""Why a picture says nothing."""


@dataclass(frozen=True, slots=True)
class Word:
    """A piece of a line as it was seen, in letters of one colour.

    The box is in pixels from the picture's upper left corner; `sure` is 0…1. `ink` is the colour of the letters,
    `ground` what they stand on, red, green and blue, 0…255 each.
    """

    text: str
    left: float
    top: float
    right: float
    bottom: float
    sure: float
    ink: Colour = (0, 0, 0)
    ground: Colour = (255, 255, 255)


@dataclass(frozen=True, slots=True)
class Page:
    """The words on a picture of `width` by `height` pixels, in no particular order."""

    width: int
    height: int
    words: tuple[Word, ...]


@dataclass(frozen=True, slots=True)
class Unreadable:
    """A picture that says nothing, and why."""

    reason: Unseen


@dataclass(frozen=True, slots=True)
class Shot:
    """One picture that was sent: what was seen on it. `exact`: it came as a file, not recompressed."""

    seen: Page | Unreadable
    exact: bool = False


# ---------------------------------------------------------------- read


@dataclass(frozen=True, slots=True)
class Observation:
    """A figure that the person gave. Absent is not zero: what was not said has no observation.

    `total` is a level (followers) or an amount (likes); `delta` is a signed change. `step` is the rounding of
    the source: "8,7 mil" is 8700 with step 100. `since` is the first day that a change or an amount covers,
    None when it was not said.
    """

    metric: Measured
    kind: Kind
    value: int
    day: date
    platform: Platform | None = None
    step: int = 1
    since: date | None = None


@dataclass(frozen=True, slots=True)
class Doubt:
    """What Faro will not decide alone: `about` a metric (or the date, the network), `why`, the readings.

    `seen` is the figure as it would be in its first reading, with its day and its network, which no doubt changes.
    """

    about: str
    why: str
    options: tuple[int, ...] = ()
    seen: Observation | None = None


@dataclass(frozen=True, slots=True)
class Post:
    """Something that the person published. An unknown fit or kind is None.

    `proposed` names what Faro proposed from the words ("fit", "kind") where the person said nothing: such a judgement
    is never stored. `amounts` are the post's own figures, `deleted` that it was taken down.
    """

    topic: str
    day: date | None = None
    fit: Fit | None = None
    kind: PostKind | None = None
    platform: Platform | None = None
    id: int | None = None
    proposed: frozenset[str] = frozenset()
    amounts: Mapping[Metric, int] = field(default_factory=dict, hash=False)
    deleted: bool = False


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happened around the account and that explains figures.

    `until` is the last day of a stretch: "last week", "in 2019", or how long a pause is known to have lasted.
    """

    kind: EventKind
    day: date
    note: str = ""
    until: date | None = None

    def on(self, day: date) -> "Event":
        """The same on another day; a pause that goes on still does."""
        goes_on = self.kind == "pause" and self.until is not None and self.until > day
        return Event(self.kind, day, self.note, self.until if goes_on else None)


ActKind = Literal["comment", "question", "complaint", "reply", "share", "mention", "brings", "answered"]
"""What somebody did around the account. `reply` is to another member, not to the owner; `answered` is the owner's own
answer to them."""


def known_as(name: str) -> str:
    """What a name is compared by: "@Ana", "ana" and "Ana " are the same person's."""
    return " ".join(name.split()).lstrip("@").casefold()


def without_name(arguments: "Mapping[str, str]", who: str) -> dict[str, str]:
    """The words of a plan without somebody's name, alone or in a list."""
    gone = known_as(who)
    return {
        key: ", ".join(name for name in value.split(", ") if known_as(name) != gone) for key, value in arguments.items()
    }


@dataclass(frozen=True, slots=True)
class Act:
    """Something that one of the people did, `n` times on a day (or in the week up to it).

    `who` is their name as the person wrote it; `toward` whom they answered or brought, "" where nobody is named.
    """

    who: str
    kind: ActKind
    day: date
    n: int = 1
    toward: str = ""
    platform: Platform | None = None


@dataclass(frozen=True, slots=True)
class Origins:
    """Where the followers were on a day: country → share of them, 0…1."""

    day: date
    shares: Mapping[str, float]
    platform: Platform | None = None


@dataclass(frozen=True, slots=True)
class Reading:
    """What one message says."""

    language: Language | None
    intent: Intent
    topic: str | None = None
    observations: tuple[Observation, ...] = ()
    posts: tuple[Post, ...] = ()
    events: tuple[Event, ...] = ()
    doubts: tuple[Doubt, ...] = ()


ScreenKind = Literal["profile", "overview", "post", "audience", "other"]
"""Figures of an account as it stands, of an account over a period, of one post, of who follows; or none of these."""


@dataclass(frozen=True, slots=True)
class Sighted:
    """A figure on a screen, and how sure the reading of it is, 0…1."""

    figure: Observation
    sure: float


@dataclass(frozen=True, slots=True)
class Screen:
    """What a picture of a statistics screen says.

    `language` is that of the app (Portuguese screens are read too); `handle` the account's name as the screen shows
    it, without @. `theirs` is True where the screen can only be seen by the account's owner, False where it shows
    somebody else's account (a button to follow it), None where nothing tells. `period` is what its figures cover, as
    dates where the screen says so; a doubt's `about` is the metric. `title` is the first words of a post's caption;
    `also` is the platform that it may be as well.
    """

    platform: Platform | None
    kind: ScreenKind
    language: str | None = None
    handle: str | None = None
    theirs: bool | None = None
    period: tuple[date, date] | None = None
    figures: tuple[Sighted, ...] = ()
    doubts: tuple[Doubt, ...] = ()
    title: str = ""
    also: Platform | None = None


# ---------------------------------------------------------------- keep


@dataclass(frozen=True, slots=True)
class Rhythm:
    """When the weekly summary comes, in the person's own time. Monday is 0."""

    weekday: int = 6
    hour: int = 19
    minute: int = 0


@dataclass(frozen=True, slots=True)
class Contact:
    """Somebody around the account, as the person told it. None is unknown; `weeks_active` is of the last eight.

    `interactions` is how often they did anything, of which `constructive` and `critical`; `brought` counts people who
    came because of them. How many followers they have is kept to be shown and never weighs (M25). `since` is the day
    on which they were first told of, `last` that of the last thing that they are known to have done. `followed`: the
    person follows their account; `looked` is the day of the last review in which it was kept (M28).
    """

    name: str
    relation: str | None = None
    followers: int | None = None
    weeks_active: int | None = None
    interactions: int | None = None
    constructive: int | None = None
    critical: int | None = None
    comments: int | None = None
    shares: int | None = None
    mentions: int | None = None
    replies_to_others: int | None = None
    people_brought: int | None = None
    topics: tuple[str, ...] = ()
    target: bool | None = None
    adds_value: bool | None = None
    note: str = ""
    since: date | None = None
    last: date | None = None
    followed: bool | None = None
    looked: date | None = None

    def plain(self) -> dict[str, Any]:
        """What is known of them, in values that JSON has: of hundreds who are only followed, little but the name."""
        known = {name: value for name in CONTACT if (value := getattr(self, name)) not in (None, (), "")}
        return known | {name: known[name].isoformat() for name in CONTACT_DAYS if name in known}

    @classmethod
    def of(cls, kept: Mapping[str, Any]) -> "Contact":
        """Somebody out of such values; what an older Faro kept beside is left."""
        known = {name: value for name, value in kept.items() if name in CONTACT}
        days = {name: date.fromisoformat(known[name]) for name in CONTACT_DAYS if known.get(name)}
        return cls(**{**known, **days, "topics": tuple(known.get("topics", ()))})


CONTACT: Final = tuple(one.name for one in fields(Contact))
CONTACT_DAYS: Final = ("since", "last", "looked")
"""What of a contact is a day, which JSON does not know."""


@dataclass(frozen=True, slots=True)
class Profile:
    """What the person told about their business. None is "not said yet".

    `card` are the answers that draw the target (M07), by question; `target_answers` how many of the six there are.
    `sign` is by what they will notice that their purpose is served (M29). `line`, `traits` and `never` are the brand
    (M08); `sample` is how many of how many recent followers are the target (M24).
    """

    business: str | None = None
    target: str | None = None
    pillars: tuple[str, ...] = ()
    purpose: str | None = None
    sign: str | None = None
    goal: str | None = None
    platform: Platform | None = None
    platforms: tuple[Platform, ...] = ()
    target_answers: int | None = None
    card: Mapping[str, str] = field(default_factory=dict)
    line: str | None = None
    traits: tuple[str, ...] = ()
    never: tuple[str, ...] = ()
    sample: tuple[int, int] | None = None
    followers_goal: int | None = None
    contacts: tuple[Contact, ...] = ()

    @property
    def several(self) -> bool:
        """True when the person counts more than one network, so that each has to be named."""
        return len(self.platforms) > 1


Outcome = Literal["done", "partly", "no"]


@dataclass(frozen=True, slots=True)
class Plan:
    """An action that the person chose: when they meant to do it, and what became of it.

    `advice` is its id in the playbook, `arguments` what its words need. `moment` is the id of a moment, or the person's
    own words where `own_words`; `day` the day on which that moment comes. `smaller`: it is the small form of the
    action. `outcome` is None until it was told (on `told`); `dropped` means that the person took it off their list.
    """

    advice: str
    moment: str
    day: date
    chosen: date
    arguments: Mapping[str, str] = field(default_factory=dict, hash=False)
    own_words: bool = False
    smaller: bool = False
    outcome: Outcome | None = None
    told: date | None = None
    dropped: bool = False
    platform: Platform | None = None
    id: int | None = None


@dataclass(frozen=True, slots=True)
class Nudging:
    """What is remembered of the messages that come by themselves between two summaries (M33, §1.4).

    `sent` are the days of the last ones, `unanswered` how many since the person's last word; `silent`: Faro has said
    that it stops. `remind` is the day of the plan's moment, `remind_at` the hour of the word before it where it is not
    the morning; `again` the day on which a new count would say more about
    a loss; each is None where there is no such day.
    """

    sent: tuple[date, ...] = ()
    unanswered: int = 0
    silent: bool = False
    remind: date | None = None
    again: date | None = None
    remind_at: time | None = None


@dataclass(frozen=True, slots=True)
class Person:
    """One person as Faro knows them. `dialogue` is where a conversation stands, so that a restart resumes it.

    `paused_until` is the first day on which summaries may come again; a day that has come means nothing any more.
    `nudges`: the person wants a word between two summaries. `summed_at` is when the last summary was made.
    `figures_on` is the day on which they last told a figure; storage writes it with the figure.
    """

    id: int
    chat_id: int
    language: Language
    language_chosen: bool = False
    timezone: str | None = None
    rhythm: Rhythm = field(default_factory=Rhythm)
    summaries: bool = True
    paused_until: date | None = None
    away: bool = False
    profile: Profile = field(default_factory=Profile)
    dialogue: Mapping[str, Any] = field(default_factory=dict)
    since: datetime = datetime(1970, 1, 1, tzinfo=UTC)
    nudges: bool = True
    nudging: Nudging = field(default_factory=Nudging)
    figures_on: date | None = None
    summed_at: datetime | None = None

    def told(self, **answers: Any) -> "Person":
        """The same person with answers added to their profile."""
        return replace(self, profile=replace(self.profile, **answers))


@dataclass(frozen=True, slots=True)
class Entry:
    """What one message added to a history; it is undone and put back as a whole. `said` is when, where it is stored."""

    observations: tuple[Observation, ...] = ()
    posts: tuple[Post, ...] = ()
    events: tuple[Event, ...] = ()
    id: int | None = None
    struck: bool = False
    said: datetime | None = None
    acts: tuple[Act, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.observations or self.posts or self.events or self.acts)


@dataclass(frozen=True, slots=True)
class History:
    """One person's figures, posts and events, oldest first, corrections already applied."""

    observations: tuple[Observation, ...] = ()
    posts: tuple[Post, ...] = ()
    events: tuple[Event, ...] = ()
    origins: tuple[Origins, ...] = ()
    acts: tuple[Act, ...] = ()


# ---------------------------------------------------------------- measure


@dataclass(frozen=True, slots=True)
class Row:
    """One stretch of an account's time, ending on `day`, since the count before it.

    `net` is the change of followers over `days`, None where either end is unknown; `step` is how far rounding
    can put it off (1: exact), `level_step` the rounding of the count itself. `counted`: the followers were given
    as a total, not worked out from a change. `timed` is False where nobody said which days a change covers.
    Amounts nobody gave are absent; `steps` holds the rounding of those that were rounded. `spanned` are the
    amounts of which it was said how many days they cover, each with those days; where they are not the row's they are
    none of `amounts`, and compared with nothing. `conflict`: two sources say different things of the same day.
    """

    day: date
    days: int
    followers: int | None
    net: int | None
    step: int = 1
    level_step: int = 1
    timed: bool = True
    gained: int | None = None
    lost: int | None = None
    counted: bool = False
    amounts: Mapping[Measured, int] = field(default_factory=dict)
    spanned: Mapping[Measured, tuple[int, int]] = field(default_factory=dict)
    steps: Mapping[Measured, int] = field(default_factory=dict)
    conflict: bool = False
    posts: tuple[Post, ...] = ()
    events: tuple[Event, ...] = ()

    def deep(self, kinds: Sequence[str]) -> int | None:
        """Comments, shares and saves together (coaching-model §1.2), of the kinds asked for; None if one is unknown."""
        values = [value for kind, value in self.amounts.items() if kind in kinds]
        return sum(values) if values and len(values) == len(kinds) else None


@dataclass(frozen=True, slots=True)
class Usual:
    """What a stretch like the last one does when nothing happens: `low`…`high` holds 95 of 100.

    `weeks` is how many clean weeks stand behind it; with fewer than four, `own` is False and the range is the
    floor that chance alone gives to an account of this size.
    """

    low: int
    high: int
    mean: float
    sd: float
    weeks: int
    own: bool


@dataclass(frozen=True, slots=True)
class Verdict:
    """How surprising a change is, against the usual range: chance, perhaps, or a signal."""

    level: Literal["noise", "possible", "signal"]
    t: float
    probability: float


@dataclass(frozen=True, slots=True)
class FitShare:
    """How much of the recent content fits the target: Σ fit / n, high = 1, partial = 0.5, off = 0."""

    share: float
    judged: int
    posts: int
    proposed: int = 0
    off: int = 0


Unit = Literal["week", "post", "reach", "likes"]


@dataclass(frozen=True, slots=True)
class Shift:
    """One figure lately against its own clean weeks.

    `now` and `before` are per week, per post, per thousand reached, or per like (`per`).
    `over` is how many weeks "lately" is, `weeks` how many stand behind "before". `t` and `probability` (two-sided) say
    how surprising the change is; a direction other than flat is past 95 % and past the band. `parts` are the kinds of
    depth that were compared.
    """

    metric: str
    now: float
    before: float
    per: Unit
    over: int
    weeks: int
    t: float
    probability: float
    direction: Literal["down", "flat", "up"]
    parts: tuple[str, ...] = ()

    @property
    def ratio(self) -> float:
        """Lately over before; 1 where there was nothing before."""
        return self.now / self.before if self.before else 1.0


@dataclass(frozen=True, slots=True)
class Burst:
    """Followers came all at once: `gain` of them between `start` and `day`, in `days` days, from `before` to `peak`.

    `organic` is the usual net of a week, `left` how many fewer there are now than at the peak, `bled` whether that is
    more than chance; `told` is the event that
    explains it. The ratios compare the burst's week with the weeks before it, None where a figure is unknown;
    `…_rose` is beyond its own swings. `home`: the largest country, its share before and after. `retention` (0…1) is
    None until two weeks have gone by (§1.2).
    """

    start: date
    day: date
    days: int
    before: int
    peak: int
    organic: float
    left: int
    told: Event | None
    bled: bool = False
    reach: float | None = None
    reach_rose: bool | None = None
    depth_rose: bool | None = None
    comments: float | None = None
    home: tuple[str, float, float] | None = None
    retention: float | None = None

    @property
    def gain(self) -> int:
        """Followers at the peak over those before."""
        return self.peak - self.before


@dataclass(frozen=True, slots=True)
class Cliff:
    """Followers went all at once, within `days` days up to `day`: `lost` of `before`, `share` of that week's loss."""

    day: date
    days: int
    before: int
    lost: int
    share: float
    t: float


@dataclass(frozen=True, slots=True)
class Mix:
    """What the recent posts were: how many of which kind, of `posts` whose kind is known."""

    posts: int
    kinds: Mapping[PostKind, int]
    proposed: int = 0

    def share(self, kind: PostKind) -> float:
        """Share of a kind, 0…1."""
        return self.kinds.get(kind, 0) / self.posts if self.posts else 0.0


@dataclass(frozen=True, slots=True)
class Loop:
    """Chasing likes (M17): how much likelier an off-line post is after one with few likes (−1…1), and deleted posts."""

    difference: float
    after_low: tuple[int, int]
    after_high: tuple[int, int]
    deleted: int


@dataclass(frozen=True, slots=True)
class Dilution:
    """Engagement rates before and after growth, 0…1: by followers, what growth alone explains, and by reach (M35)."""

    before: int
    after: int
    by_followers: tuple[float, float]
    expected: float
    by_reach: tuple[float, float]


@dataclass(frozen=True, slots=True)
class Flow:
    """Who came and who went in the last stretch, gross, over the followers at its beginning."""

    gained: int
    lost: int
    share: float


@dataclass(frozen=True, slots=True)
class Growth:
    """Followers over `weeks` weeks, from `before` to `now`."""

    weeks: int
    before: int
    now: int

    @property
    def share(self) -> float:
        """Growth over what there was."""
        return (self.now - self.before) / self.before if self.before else 0.0


@dataclass(frozen=True, slots=True)
class Slow:
    """A change too small for any one week: the CUSUM in spreads, and since when it runs (§1.3-6).

    `split` is the one likeliest break of depth (§1.3-7).
    """

    down: float
    since: date | None = None
    split: date | None = None


CauseName = Literal["noise", "content", "exposure", "measurement", "platform", "contest", "inauthentic"]


@dataclass(frozen=True, slots=True)
class Cause:
    """One of the causes that compete: its weight of evidence in bits, the share it gets, and what spoke for it."""

    name: CauseName
    bits: float
    probability: float
    signs: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class NotEnough:
    """A measure that cannot be given yet: what it needs, what there is, and when it could be there."""

    what: str
    needed: int
    have: int
    by: date | None = None


@dataclass(frozen=True, slots=True)
class Metrics:
    """One account, measured on one day.

    `latest` is the stretch that is judged: the last week, or the last two or four where only together they say
    something; `usual` and `verdict` are about it. `acts` are those of the people around the account, in all networks.
    `disturbed` are the days after which weeks say nothing about usual ones for a while.
    """

    platform: Platform | None
    today: date
    rows: tuple[Row, ...]
    weeks: tuple[Row, ...]
    latest: Row | None
    usual: Usual | NotEnough
    verdict: Verdict | NotEnough
    fit: FitShare | NotEnough
    lately: FitShare | NotEnough
    mix: Mix
    mix_lately: Mix
    shifts: Mapping[str, Shift]
    events: tuple[Event, ...] = ()
    burst: Burst | None = None
    cliff: Cliff | None = None
    dilution: Dilution | None = None
    flow: Flow | None = None
    growth: Growth | None = None
    slow: Slow | None = None
    loop: Loop | None = None
    silent_days: int | None = None
    causes: tuple[Cause, ...] = ()
    profile: Profile = field(default_factory=Profile)
    acts: tuple[Act, ...] = ()
    disturbed: tuple[date, ...] = ()

    @property
    def depth(self) -> Shift | None:
        """Depth per post (or per week, when posts are not logged) against its own clean weeks."""
        return self.shifts.get("depth")


# ---------------------------------------------------------------- notice, advise


@dataclass(frozen=True, slots=True)
class Finding:
    """What the measures mean: an id of contract.md, how strongly (0…1), and the numbers that prove it."""

    id: str
    strength: float
    evidence: Mapping[str, Any] = field(default_factory=dict)
    aspect: str = ""

    @property
    def name(self) -> str:
        """id, or id/aspect where the same finding calls for other words and another step."""
        return f"{self.id}/{self.aspect}" if self.aspect else self.id


@dataclass(frozen=True, slots=True)
class Advice:
    """The one thing to do next. `id` names its words; `arguments` are the person's own figures in it.

    `toward`: it serves what the person wants of their community, and may say so.
    """

    id: str
    arguments: "Mapping[str, Value]" = field(default_factory=dict)
    toward: bool = False


# ---------------------------------------------------------------- compose


@dataclass(frozen=True, slots=True)
class Signed:
    """A number that is always said with its sign: +15, −5."""

    value: int


@dataclass(frozen=True, slots=True)
class Line:
    """A message id and what goes into it; no language yet."""

    id: str
    arguments: "Mapping[str, Value]" = field(default_factory=dict)


# What may stand in a line: a count, a mean, a signed change, a day, a line of Faro's own, or words from a person.
Value: TypeAlias = int | float | Signed | date | Line | str


@dataclass(frozen=True, slots=True)
class Button:
    """An inline button: its words, and at most 64 bytes that come back when it is pressed."""

    label: Line
    data: str


@dataclass(frozen=True, slots=True)
class Chart:
    """A figure over time, the usual range around it, and what happened when. `bars`: amounts of weeks, not a level."""

    title: Line
    points: tuple[tuple[date, int], ...]
    band: tuple[tuple[date, float, float], ...] = ()
    marks: tuple[tuple[date, Line], ...] = ()
    usual_label: Line | None = None
    bars: bool = False


@dataclass(frozen=True, slots=True)
class Tile:
    """One figure of a week beside the one before it (None where unknown), and in a word what that is."""

    label: Line
    now: int
    before: int | None
    word: Line


@dataclass(frozen=True, slots=True)
class WeekChart:
    """The week at a glance: the change, where it stands in the usual range, and the weeks before it.

    `net` is None where it is not known. `usual` is the range that holds 95 of 100 weeks. `weeks` are the last weeks'
    changes by their last day, the one that is judged last; `verdict` says in a few words what the change is.
    """

    title: Line
    net: int | None
    verdict: Line
    usual: tuple[int, int] | None = None
    usual_label: Line | None = None
    weeks: tuple[tuple[date, int], ...] = ()
    weeks_label: Line | None = None
    tiles: tuple[Tile, ...] = ()


@dataclass(frozen=True, slots=True)
class Card:
    """A picture to keep: a title, and under a label each the person's own words, or a line; at most seven rows."""

    title: Line
    rows: tuple[tuple[Line, Line | str], ...]
    foot: Line | None = None


Drawing: TypeAlias = Chart | WeekChart | Card
"""What may stand above an answer."""


@dataclass(frozen=True, slots=True)
class Reply:
    """One answer. `replaces` turns the message on which a button was pressed into this one.

    Without lines it only changes that message's buttons.
    """

    lines: tuple[Line, ...]
    buttons: tuple[tuple[Button, ...], ...] = ()
    chart: Drawing | None = None
    attachment: Literal["export"] | None = None
    replaces: Press | None = None


# ---------------------------------------------------------------- say


@dataclass(frozen=True, slots=True)
class Picture:
    """A chart in a person's words: what is drawn, and the same thing that waits in the outbox as JSON."""

    title: str
    days: tuple[date, ...]
    values: tuple[int, ...]
    band: tuple[tuple[date, float, float], ...]
    marks: tuple[tuple[date, str], ...]
    ticks: tuple[tuple[date, str], ...]
    band_label: str
    grouping: str
    minus: str = "−"
    bars: bool = False


@dataclass(frozen=True, slots=True)
class WeekPicture:
    """A WeekChart in a person's words; numbers come written, but for those that are drawn to scale.

    `tiles` are label, figure now, figure before ("" where unknown) and its word; `ticks` the days of `weeks`, written.
    """

    title: str
    net: int | None
    net_text: str
    verdict: str
    usual: tuple[int, int] | None
    usual_text: tuple[str, str]
    usual_label: str
    weeks: tuple[tuple[date, int], ...]
    ticks: tuple[str, ...]
    weeks_label: str
    tiles: tuple[tuple[str, str, str, str], ...]


@dataclass(frozen=True, slots=True)
class CardPicture:
    """A Card in a person's words."""

    title: str
    rows: tuple[tuple[str, str], ...]
    foot: str


Drawn: TypeAlias = Picture | WeekPicture | CardPicture
"""What a worker process turns into a PNG."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What one message gets back, and in which language."""

    replies: tuple[Reply, ...]
    language: Language
