"""The closed lists of names: figures, networks, kinds, languages."""

from typing import Final, Literal, TypeAlias, get_args

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
