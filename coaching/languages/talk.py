"""How people chat, go on from an answer, and ask what is none of the topics: phrases that decide by themselves.

They are data (`<language>/talk.toml`), heard in every language at once, because people mix them. In a phrase "word*" is
any word that begins so (inside a phrase: with any ending of gender or number), "a + b" needs both, in any order, and
"=words" is a whole message.
"""

import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, Final

from coaching.languages.hearing import WordsMissingError, clean, fold, tokenize
from coaching.model import LANGUAGES, LONGEST_TEXT, Language

FILE: Final = "talk.toml"
CHATS: Final = (
    "anger", "misread", "same", "life", "birth", "full", "quits", "busy", "apology", "annoyed", "tired", "down",
    "birthday", "luck", "how_are_you", "wait", "goodbye", "thanks", "praise", "wishes", "joy", "puzzled", "laughter",
    "agreed", "greeting",
)  # fmt: skip
"""Kinds of small talk; where a message has several, the first is answered."""
HARD: Final = ("life", "birth", "full", "quits", "busy", "annoyed", "tired", "down")
"""Kinds that tell of a hard day, or of a great one: they get one warm sentence, and nothing else."""
PAUSES: Final = ("returned", "until_when", "at_night", "weekends", "rarer", "fewer")
"""What is said of a pause that is no order."""
FIRST: Final = frozenset({"life", "birth", "full", "quits"})
"""Of these, what goes before all that Faro asks."""
BEYOND: Final = ("others", "grow", "ads", "act", "make", "write", "elsewhere")
"""What people ask for that Faro does not do; the first that is heard counts."""
FOLLOWS: Final = ("why", "explain", "another", "what")
"""How somebody goes on from an answer."""
POINTS: Final[Mapping[str, str]] = {
    "buy_likes": "bought_followers", "bought_before": "bought_followers", "who_left": "follower_drop",
    "rise": "follower_drop", "stuck": "reach_drop", "stayed": "giveaway_aftermath",
    "giveaway_should": "giveaway_aftermath",
    "comeback": "when_to_post", "settle": "growth_goal", "get_to": "growth_goal", "more_followers": "growth_goal",
    "my_goal": "growth_goal",
    "format": "what_to_post", "influencer": "ambassadors", "ads": "ambassadors", "hunters": "follow_back",
    "one_day": "follower_drop", "how_often": "when_to_post",
}  # fmt: skip
"""What exactly a question is after, and the topic that it is answered under; the first that is heard counts."""
ABOUT: Final = (
    "free", "account", "screenshots", "voice", "privacy", "leaving", "maker", "robot", "languages", "cadence",
    "summaries", "what_to_send", "networks", "post_for_me", "where_stats", "trust", "which_network", "hashtags",
    "verification", "boost", "bio", "link", "business_account", "hacked", "copied", "haters", "ai_texts", "hire",
    "website", "have", "best", "doing", "purpose",
)  # fmt: skip
"""What newcomers ask that is none of the topics: about Faro, and about the field."""
ENDINGS: Final = ("", "a", "o", "e", "i", "as", "os")
"""How Spanish and Italian tell men from women, and one from several."""
TERMS: Final = (
    "reach", "impressions", "views", "engagement", "interactions", "saves", "shares", "story_views", "algorithm",
    "reel", "story", "carousel", "shadowban", "insights", "ctr", "cta", "viral", "ghost", "niche", "influencer",
    "ambassador", "community_manager", "net", "lead_magnet", "collab", "organic", "community", "hashtag", "dm",
    "chance", "usual_range",
)  # fmt: skip
"""Words of the field that people ask the meaning of."""
REQUIRED: Final[Mapping[str, Sequence[str]]] = {
    "chat": CHATS, "beyond": BEYOND, "follow": FOLLOWS, "points": tuple(POINTS), "about": ABOUT, "terms": TERMS,
    "asks": (
        "meaning", "meaning_after", "difference", "between", "own", "because", "leads", "trails", "how_much", "went",
        "a_lot", "how_many", "sold",
    ),
    "people": (
        "requests", "signs", "same", "groups", "helps", "who_is", "answered_all", "review", "mirror", "blocks",
        "i_am", "not_me", "owes", "regulars", "stopped", "all_but", "not_yet", "known_of",
    ),
    "pauses": PAUSES,
    "season": (
        "month", "last_month", "year", "last_year", "milestones", "number", "just_month", "just_last_month",
        "just_year", "just_last_year", "any_month", "any_year", "since", "since_start", "best_week", "worst_week",
        "best_month", "worst_month", "opens", "small", "days", "weeks", "months", "years",
        "all",
    ),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Phrase:
    """What is looked for: parts that must all be there, each folded and padded; or a whole message."""

    parts: tuple[str, ...]
    whole: bool

    def within(self, said: str) -> bool:
        """Whether the words hold it."""
        return said == self.parts[0] if self.whole else all(part in said for part in self.parts)


def spoken(text: str) -> str:
    """The words and numbers of a text, folded, with a blank at both ends."""
    words = (token.text for token in tokenize(clean(text[:LONGEST_TEXT])) if token.script in ("word", "number"))
    return f" {' '.join(words)} "


def heard(said: str, section: str, names: Sequence[str]) -> Iterator[str]:
    """The names of a section of which a phrase is said, in the order given."""
    for name in names:
        if any(phrase.within(said) for phrase in phrases(section)[name]):
            yield name


def whole(said: str, section: str, names: Sequence[str]) -> str | None:
    """The name of a section of which a phrase is all that is said, but for how it is led up to and ended."""
    for rest in bared(said):
        for name in names:
            if any(phrase.parts == (rest,) for phrase in phrases(section)[name]):
                return name
    return None


def bared(said: str) -> Iterator[str]:
    """The words as they are, then without "and so" before them and "please" behind them, one after the other."""
    leads, trails = (tuple(phrase.parts[0] for phrase in phrases("asks")[name]) for name in ("leads", "trails"))
    yield said
    while (lead := next((lead for lead in leads if said.startswith(lead) and said != lead), None)) is not None:
        said = said[len(lead) - 1 :]
        yield said
    while (trail := next((trail for trail in trails if said.endswith(trail) and said != trail), None)) is not None:
        said = said[: -len(trail) + 1]
        yield said


def stands_for_any(language: Language | None) -> tuple[str, str]:
    """The month and the year that stand for any in the phrases of a language: the first one's where it is not known."""
    season = phrases("season")
    month, *_ = season["any_month"][LANGUAGES.index(language) if language else 0].parts
    year, *_ = season["any_year"][0].parts
    return month.strip(), year.strip()


@cache
def phrases(section: str) -> Mapping[str, tuple[Phrase, ...]]:
    """The phrases of a section by name, in all languages. Raises WordsMissingError if a language lacks one."""
    found: dict[str, list[Phrase]] = {name: [] for name in REQUIRED[section]}
    for language in LANGUAGES:
        written: dict[str, Any] = tomllib.loads((Path(__file__).parent / language / FILE).read_text(encoding="utf-8"))
        for name in REQUIRED[section]:
            if name not in written.get(section, {}):
                raise WordsMissingError(language, FILE, f"{section}.{name}")
            found[name] += (_phrase(one) for phrase in written[section][name] for one in _endings(phrase))
    return {name: tuple(dict.fromkeys(listed)) for name, listed in found.items()}


def _endings(written: str) -> Iterator[str]:
    """The phrase with every ending that a "word*" inside of it may have: only at the end any will do."""
    word, inside, rest = written.partition("* ")
    if not inside or rest.startswith("+"):
        yield written
        return
    for ending in ENDINGS:
        yield from (f"{word}{ending} {more}" for more in _endings(rest))


def _phrase(written: str) -> Phrase:
    parts = tuple(_part(part.strip()) for part in written.removeprefix("=").split(" + "))
    return Phrase(parts, whole=written.startswith("="))


def _part(written: str) -> str:
    looked_for = spoken(fold(written.rstrip("*")))
    return looked_for.rstrip() if written.endswith("*") else looked_for
