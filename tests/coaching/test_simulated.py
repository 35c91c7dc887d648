"""What Faro says to simulated people: short, one action, in their language, with their numbers, and no harm.

The numbers are checked against the case, not against the code that made the reply; the checkers are checked too.
"""

import html
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import cache
from random import Random
from typing import Any, Final

import pytest
from babel.dates import format_date
from fluent.syntax import FluentParser, ast, visitor

from benchmarks.simulator import CAUSES, QUIET, TONGUES, accounts
from bot.explain import explained
from bot.given import GivenCase
from coaching.languages.words import sources
from coaching.model import Language
from handlers.pictures import TAGS

SEED: Final = 7
SAMPLE: Final = tuple(accounts(120, SEED))
MARKER: Final = "👉"
LONGEST: Final = 8
LOOK_BACK: Final = 8
"""Weeks within which changes of the followers are still about now."""
NEWEST: Final = 3
"""Weeks of which a reply may repeat any figure; of older ones it says what its findings give as evidence."""

each = pytest.mark.parametrize("number", range(len(SAMPLE)), ids=[str(account.case["id"]) for account in SAMPLE])


@cache
def _answer(number: int) -> dict[str, Any]:
    return explained(GivenCase.model_validate(SAMPLE[number].case))


def _text(number: int) -> str:
    return html.unescape(TAGS.sub("", _answer(number)["reply"]))


def _language(number: int) -> Language:
    language: Language = SAMPLE[number].case["profile"]["language"]
    return language


def test_the_sample_has_everything() -> None:
    """Every cause in every language, quiet accounts too."""
    made = {(account.cause, account.case["profile"]["language"]) for account in SAMPLE}
    assert made == {(cause, language) for cause in (*CAUSES, QUIET) for language in TONGUES}


@each
def test_short_with_one_action(number: int) -> None:
    """At most eight lines; one marked step, in the words of the action."""
    answer = _answer(number)
    assert len(_lines(answer["reply"])) <= LONGEST
    assert answer["reply"].count(MARKER) == 1
    assert answer["action"]["text"]
    assert answer["action"]["text"] in next(line for line in _lines(answer["reply"]) if MARKER in line)


def _lines(text: str) -> list[str]:
    return [line for line in text.splitlines() if line.strip()]


# ---------------------------------------------------------------- the language

# Small words that only one of the three has.
SMALL_WORDS: Final[Mapping[Language, frozenset[str]]] = {
    "es": frozenset({
        "el", "los", "las", "y", "es", "por", "más", "qué", "pero", "también", "cuando", "aún", "ahora", "tus", "en",
        "sin", "hay", "este", "esta", "eso", "publicación", "publicaciones", "seguidores", "semana", "semanas",
    }),
    "it": frozenset({
        "il", "gli", "e", "è", "per", "più", "che", "cosa", "ma", "anche", "quando", "ancora", "adesso", "tuoi", "tue",
        "della", "nel", "nella", "di", "non", "sono", "hai", "questo", "questa", "ciò", "settimana", "settimane",
    }),
    "en": frozenset({
        "the", "and", "is", "of", "to", "you", "your", "this", "that", "with", "for", "not", "what", "are", "have",
        "was", "it's", "that's", "i'm", "don't", "but", "from", "on", "followers", "week", "weeks", "posts",
    }),
}  # fmt: skip
WORD: Final = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")


def foreign_lines(text: str, language: Language) -> list[str]:
    """Lines in which another language has more small words than this one; the whole text too, if it has hardly any."""
    wrong = [line for line in _lines(text) if _counts(line)[language] < max(_counts(line).values())]
    whole = _counts(text)
    return wrong if whole[language] >= 3 and 2 * whole[language] > whole.total() else [*wrong, text]


def _counts(text: str) -> Counter[Language]:
    words = [word.lower().replace("’", "'") for word in WORD.findall(text)]
    return Counter({language: sum(word in small for word in words) for language, small in SMALL_WORDS.items()})


@each
def test_in_their_language(number: int) -> None:
    """Every line is in the language of the account."""
    assert foreign_lines(_text(number), _language(number)) == []


@pytest.mark.parametrize("language", TONGUES)
def test_another_language_is_noticed(language: Language) -> None:
    """A whole reply in another language is, and one line of it among others."""
    others = [n for n in range(len(SAMPLE)) if _language(n) != language]
    mine = next(n for n in range(len(SAMPLE)) if _language(n) == language)
    for number in others:
        assert foreign_lines(_text(number), language)
        longest = max(_lines(_text(number)), key=len)
        assert longest in foreign_lines(f"{_text(mine)}\n{longest}", language)


# ---------------------------------------------------------------- the numbers

NUMBER: Final = re.compile(r"(?P<sign>[+−]|(?<![\w-])-)?\s?(?P<digits>\d[\d.,\u00a0\u202f]*\d|\d)(?P<percent>\s?%)?")
GROUPED: Final = {"es": (".", ","), "it": (".", ","), "en": (",", ".")}
EACH: Final = r"(?!(?:por|al?|alla|per|each|every|cada|ogni)\b)"
"""Five a week are not five weeks."""
JUDGED: Final = 5
"""Posts of which a percentage may be said."""
UNITS: Final = {
    "weeks": re.compile(rf"\s*(?:{EACH}\w+ )?(?:semanas?|settiman[ae]|weeks?)\b"),
    "days": re.compile(rf"\s*(?:{EACH}\w+ )?(?:d[ií]as?|giorn[oi]|days?)\b"),
    "hours": re.compile(r"\s*(?:h|horas?|ore|hours?)\b"),
    "posts": re.compile(r"\s*(?:(?:de|of|su|dei|delle|your|tus|tuoi|last|recent|[uú]ltim[aoie]s?) )*"
                        r"(?:publicaci[oó]n(?:es)?|posts?)\b"),
}  # fmt: skip
SPANS: Final = frozenset({1, 2, 3, 7, 14, 21, 28})
"""Days that a reply may speak of in any case: how long to wait, or how far it looked back."""
HOURS: Final = frozenset({24, 48, 72})


@dataclass(slots=True)
class Own:
    """Every number that is a person's own, or follows from their own: what a reply may say."""

    figures: set[float] = field(default_factory=set)
    percents: set[float] = field(default_factory=set)
    posts: set[float] = field(default_factory=set)
    days: set[float] = field(default_factory=set)
    weeks: int = 0
    dates: set[date] = field(default_factory=set)

    def has(self, said: float, unit: str, *, percent: bool) -> bool:
        """True for a number that is theirs, in that unit."""
        if percent:
            return said in self.percents
        match unit:
            case "weeks":
                return 0 < said <= self.weeks
            case "days":
                return said in self.days
            case "hours":
                return said in HOURS
            case "posts":
                return said in self.posts
            case _:
                return said in self.figures


def own(case: Mapping[str, Any], findings: Sequence[Mapping[str, Any]]) -> Own:
    """Figures of the last weeks, sums and differences of them, shares of posts, and the evidence of the findings."""
    rows = case["history"]
    last = date.fromisoformat(rows[-1]["date"])
    mine = Own(weeks=(last - date.fromisoformat(rows[0]["date"])).days // 7 + 1)
    near = [row for row in rows if (last - date.fromisoformat(row["date"])).days <= 7 * LOOK_BACK]
    newest = [row for row in near if (last - date.fromisoformat(row["date"])).days < 7 * NEWEST]
    mine.figures |= {float(v) for row in newest for v in row.values() if _is_number(v)}
    mine.figures |= {float(row["followers"]) for row in near}
    mine.figures |= {float(v) for text in (case["profile"].get("goal"), case["user_message"])
                     for v in re.findall(r"\d+(?:\.\d+)?", text or "")}  # fmt: skip
    _changes(mine, near)
    _sums(mine, near, last)
    _posts(mine, near, last)
    _dates(mine, case, last)
    for finding in findings:
        _evidence(mine, "", finding["evidence"])
    return mine


def _is_number(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def _changes(mine: Own, near: Sequence[Mapping[str, Any]]) -> None:
    """Followers from any of the last weeks to a later one, with their sign, and in percent."""
    for place, before in enumerate(near):
        for after in near[place + 1 :]:
            change = after["followers"] - before["followers"]
            mine.figures |= {float(change), float(abs(change))}
            mine.percents |= _rounded(100 * abs(change) / before["followers"])


def _sums(mine: Own, near: Sequence[Mapping[str, Any]], last: date) -> None:
    """What came together in the last two or four weeks, and in the two before the last two."""
    names = {k for row in near for k, v in row.items() if _is_number(v)} - {"followers", "following"}
    for start, end in ((0, 1), (0, 2), (0, 4), (2, 4)):
        inside = [r for r in near if 7 * start <= (last - date.fromisoformat(r["date"])).days < 7 * end]
        sums = {name: sum(row.get(name) or 0 for row in inside) for name in names}
        depth = sum(sums.get(name, 0) for name in ("comments", "shares", "saves"))
        mine.figures |= {*map(float, sums.values()), float(depth), float(depth + sums.get("likes", 0))}


def _posts(mine: Own, near: Sequence[Mapping[str, Any]], last: date) -> None:
    """How many posts there were, of which fit and kind, and their shares, in the last weeks and of the last ten."""
    dated = [(date.fromisoformat(p["date"] or row["date"]), p) for row in near for p in row["posts"]]
    dated.sort(key=lambda pair: pair[0])
    stretches = [[p for day, p in dated if (last - day).days < 7 * weeks] for weeks in (1, 2, 4, LOOK_BACK)]
    for posts in (*stretches, [p for _, p in dated[-10:]]):
        kinds = Counter(p[name] for name in ("fit", "kind") for p in posts)
        counts = {len(posts), *kinds.values(), *(len(posts) - n for n in kinds.values())}
        mine.posts |= {float(count) for count in counts}
        if len(posts) >= JUDGED:
            mine.percents |= {p for n in counts for p in _rounded(100 * n / len(posts))}


def _dates(mine: Own, case: Mapping[str, Any], last: date) -> None:
    """Days that were told, the days after counts, and days to come on which there will be a count again."""
    rows = case["history"]
    told = {date.fromisoformat(row["date"]) for row in rows}
    told |= {date.fromisoformat(p["date"]) for row in rows for p in row["posts"] if p["date"]}
    events = {date.fromisoformat(e["date"]) for row in rows for e in row.get("events", ())}
    to_come = {last + timedelta(days=n) for n in (*SPANS, *range(7, 92, 7))}
    mine.dates |= told | events | {day + timedelta(days=1) for day in told} | to_come
    mine.dates |= {day + timedelta(days=28) for day in events}
    near = {date.fromisoformat(row["date"]) for row in rows} | events
    mine.days |= SPANS | {float((b - a).days) for a in near for b in near if 0 < (b - a).days <= 7 * LOOK_BACK}


def _evidence(mine: Own, name: str, value: object) -> None:
    """Numbers of the evidence as they may be said: as they are, rounded, or in percent."""
    if isinstance(value, date):
        mine.dates.add(value)
    elif isinstance(value, Mapping):
        for key, part in value.items():
            _evidence(mine, f"{name} {key}", part)
    elif isinstance(value, list | tuple | set | frozenset):
        for part in value:
            _evidence(mine, name, part)
    elif isinstance(value, int | float) and not isinstance(value, bool):
        said = _rounded(value) | _rounded(abs(value))
        mine.figures |= said
        mine.percents |= said | _rounded(100 * abs(value)) | _rounded(100 * abs(1 - abs(value)))
        if re.search("post|judged|have", name):
            mine.posts |= said
        if "day" in name:
            mine.days |= said


def _rounded(value: float) -> set[float]:
    return {round(float(value), digits) for digits in (0, 1, 2)}


def invented(text: str, language: Language, mine: Own) -> list[str]:
    """The numbers of a text that are nobody's: neither the person's own, nor a constant of Faro's own wording."""
    rest = _without_dates(text, language, mine.dates)
    return [found[0].strip() for found in NUMBER.finditer(rest) if not _is_known(found, rest, language, mine)]


def _is_known(found: re.Match[str], text: str, language: Language, mine: Own) -> bool:
    before, after = text[: found.start("digits")], text[found.end() :]
    if any(said == found["digits"] and before.rstrip("+−-").endswith(left) and after.startswith(right)
           for left, said, right in _constants(language)):  # fmt: skip
        return True
    value = _value(found["digits"], language)
    if value is None or re.match(rf"\s*(?:de )?(?:{_months(language)})\b", after):
        return False
    unit = next((name for name, words in UNITS.items() if words.match(after)), "")
    percent = found["percent"] is not None
    if found["sign"] in {"−", "-"} and not percent:
        value = -value
    return mine.has(value, unit, percent=percent)


def _value(digits: str, language: Language) -> float | None:
    """What a number says in a language; None when it is not written as people there write it."""
    group, point = GROUPED[language]
    whole, _, decimals = digits.partition(point)
    grouped = re.fullmatch(rf"\d{{1,3}}(?:{re.escape(group)}\d{{3}})*|\d+", whole)
    if not grouped or not re.fullmatch(r"\d*", decimals):
        return None
    return float(f"{whole.replace(group, '')}.{decimals or 0}")


def _without_dates(text: str, language: Language, dates: Iterable[date]) -> str:
    written = {day for when in dates for day in _written(when, language)}
    either = "|".join(re.escape(day) for day in sorted(written, key=len, reverse=True))
    return re.sub(rf"(?<!\d)(?:{either})\b", "", text)


@cache
def _written(day: date, language: Language) -> tuple[str, ...]:
    """A day in every form in which a reply may say it."""
    return tuple(format_date(day, form, locale=language).replace(".", "") for form in ("d MMM y", "d MMMM", "d MMM"))


@cache
def _months(language: Language) -> str:
    """Month names: a number before one is a day, and days that are theirs were taken out already."""
    days = [date(2026, month, 1) for month in range(1, 13)]
    names = {format_date(day, pattern, locale=language).replace(".", "") for day in days for pattern in ("MMM", "MMMM")}
    return "|".join(sorted(names, key=len, reverse=True))


@cache
def _constants(language: Language) -> tuple[tuple[str, str, str], ...]:
    """Numbers that stand in Faro's own sentences ("ask 5 people"), each with the words around it."""
    found: list[tuple[str, str, str]] = []
    for path in sources(language):
        collected = _Texts()
        collected.visit(FluentParser().parse(path.read_text(encoding="utf-8")))
        for raw in collected.texts:
            text = html.unescape(TAGS.sub("", raw))
            for hit in NUMBER.finditer(text):
                left, right = text[: hit.start("digits")], text[hit.end("digits") :]
                found.append((_last_words(left), hit["digits"], _first_words(right)))
    return tuple(found)


def _last_words(text: str) -> str:
    return "".join(re.findall(r"\S+\s*", text.splitlines()[-1] if text else "")[-2:])


def _first_words(text: str) -> str:
    return "".join(re.findall(r"\s*\S+", text.splitlines()[0] if text else "")[:2])


class _Texts(visitor.Visitor):
    """Collects what a Fluent file says literally, without the keys of its variants."""

    def __init__(self) -> None:
        super().__init__()
        self.texts: list[str] = []

    def visit_TextElement(self, node: ast.TextElement) -> None:  # noqa: N802  # the package's name for it
        self.texts.append(str(node.value))


@each
def test_every_number_is_theirs(number: int) -> None:
    """Nothing in a reply is a number that the person did not give and that does not follow from what they gave."""
    mine = own(SAMPLE[number].case, _answer(number)["findings"])
    assert invented(_text(number), _language(number), mine) == []


LIES: Final[Mapping[Language, tuple[str, ...]]] = {
    "es": ("Tienes 987.654 seguidores.", "El 61,7 % se quedó.", "Cambio: −98.765.", "Es 2.3 veces más.",
           "Desde el 31 feb.", "Según 73 semanas tuyas.", "En 59 días.", "Miré 77 publicaciones."),
    "it": ("Hai 987.654 follower.", "Il 61,7 % è rimasto.", "Variazione: −98.765.", "È 2.3 volte tanto.",
           "Dal 31 feb.", "In base a 73 settimane.", "In 59 giorni.", "Ho guardato 77 post."),
    "en": ("You have 987,654 followers.", "61.7 % stayed.", "Change: −98,765.", "That is 2,3 times as much.",
           "Since 31 Feb.", "Based on 73 weeks.", "In 59 days.", "I read 77 posts."),
}  # fmt: skip


@each
def test_an_invented_number_is_noticed(number: int) -> None:
    """Each lie is, whatever the account: the checker can fail."""
    mine = own(SAMPLE[number].case, _answer(number)["findings"])
    for lie in LIES[_language(number)]:
        assert invented(lie, _language(number), mine), lie


def test_a_number_that_is_slightly_off_is_noticed() -> None:
    """Nine of ten numbers of the replies, moved by a little, are nobody's any more."""
    dice = Random(SEED)  # noqa: S311  # nothing secret
    moved = list(_slightly_off(dice))
    noticed = [shown for shown, found in moved if found]
    assert len(moved) > len(SAMPLE)
    assert len(noticed) / len(moved) > 0.9, [shown for shown, found in moved if not found][:20]


def _slightly_off(dice: Random) -> Iterator[tuple[str, list[str]]]:
    """Each number from 100 up that a reply says, moved by three to nine percent, and what the checker makes of it."""
    for number, account in enumerate(SAMPLE):
        language = _language(number)
        mine = own(account.case, _answer(number)["findings"])
        text = _without_dates(_text(number), language, mine.dates)
        for found in NUMBER.finditer(text):
            value = _value(found["digits"], language)
            if value is None or value < 100 or found["percent"] or _is_constant(found, text, language):
                continue
            wrong = str(round(value * (1 + dice.choice([-1, 1]) * dice.uniform(0.03, 0.09))))
            changed = text[: found.start("digits")] + wrong + text[found.end("digits") :]
            yield changed, invented(changed, language, mine)


def _is_constant(found: re.Match[str], text: str, language: Language) -> bool:
    return _is_known(found, text, language, Own())


# ---------------------------------------------------------------- what is never said

NEVER: Final[Mapping[str, tuple[str, tuple[str, ...]]]] = {
    "buy followers": (
        r"(?<!no )(?<!non )(?<!don't )(?<!nunca )(?<!mai )(?<!never )"
        r"\b(?:compr(?:a|e|ar|arte|are|ate|i)|cómprate|buy(?:ing)?|acquist(?:a|are|i))\b.{0,12}\b"
        r"(?:seguidores|followers?|likes)\b",
        ("Compra unos seguidores.", "You could buy 500 followers.", "Prova ad acquistare follower."),
    ),
    "follow for follow": (
        r"\b(?:f4f|follow[- ](?:for|x|per)[- ]follow|follow[- ]?back (?:a todos|to everyone|everyone|a tutti)"
        r"|sígueme y te sigo|te sigo si me sigues|seguimi e ti seguo|scambio (?:di )?follow"
        r"|follow (?:everyone|them all) back|follow me and)\b",
        ("Prueba el follow-for-follow.", "Sígueme y te sigo.", "Fai scambio di follow.", "Follow everyone back."),
    ),
    "mass unfollow": (
        r"\b(?:dej(?:a|ar) de seguir a (?:tod|much|cient|mil)|unfollow (?:everyone|everybody|all|them all|hundreds)"
        r"|smett(?:i|ere) di seguire (?:tutt|molt|cent)|(?:elimina|borra|rimuovi|remove) (?:a )?(?:todos|tutti|all) )",
        ("Deja de seguir a todos.", "Unfollow everyone.", "Smetti di seguire tutti."),
    ),
    "shadowban": (
        r"shadow[- ]?ban",
        ("Te hicieron shadowban.", "You are shadowbanned.", "È uno shadow ban."),
    ),
    "promised sales": (
        r"\b(?:vender[áa]s|vas a vender|vender[àa]i|you(?:'ll| will) sell|te comprar[áa]n|ti compreranno"
        r"|(?:sales|ventas|vendite) (?:will (?:grow|rise|come)|subir[áa]n|saliranno|cresceranno|crecer[áa]n)"
        r"|garanti[zt]|guarantee)",
        ("Así venderás más.", "Your sales will grow.", "Le vendite saliranno.", "Guaranteed."),
    ),
    "names of people": (
        r"(?:^|\s)@\w|\b(?:te dej[óo] de seguir|se fue|left you was|unfollowed you:|ti ha lasciat[oa]) [A-ZÁÉ]\w+",
        ("Se fue Marta.", "@ana_tejidos te dejó de seguir.", "Ti ha lasciato Luca."),
    ),
    "the one cause": (
        r"\b(?:la causa (?:es|fue|è|era|è stata)|the (?:cause|reason) (?:is|was)|se debe a|è dovuto a|is due to)\b",
        ("La causa es tu contenido.", "The cause is the ads.", "La causa è il concorso.", "Se debe a la pausa."),
    ),
}  # fmt: skip
DOUBT: Final = re.compile(r"\b(?:whether|can't|cannot|don't know|no sé|no puedo|non so|non posso)\b", re.IGNORECASE)
"""A sentence that says that it cannot be known may name the cause that it does not know."""
PEOPLE: Final = r"(?:followers?|seguidores|personas|persone|people|cuentas|account)"
GROSS: Final = re.compile(
    rf"(?<!al menos )(?<!at least )(?<!almeno )(?:"
    rf"\b(?:perdiste|has perdido|se fueron|te dejaron|hai perso|sono andat[ie] via|you(?:'ve)? lost|you have lost)"
    rf" (?:(?:a|unos|unas|circa|about) )?\d"
    rf"|\b\d[\d.,]* {PEOPLE} (?:se fueron|te dejaron|se han ido|se ne sono andat[ie]|left|unfollowed|have left))",
    re.IGNORECASE,
)
GROSS_SAID: Final = ("Perdiste 12 seguidores.", "You lost 12 followers.", "Hai perso 12 follower.",
                     "12 personas se fueron.", "1.200 persone se ne sono andate.", "30 people left.")  # fmt: skip


@each
def test_never_said(number: int) -> None:
    """No advice that harms, no promise, no verdict on a cause, nobody's name."""
    for sentence in re.split(r"(?<=[.!?\n])\s*", _text(number)):
        assert [what for what in NEVER if _is_said(what, sentence)] == [], sentence


def _is_said(what: str, sentence: str) -> bool:
    if what == "the one cause" and DOUBT.search(sentence):
        return False
    return re.search(NEVER[what][0], sentence, re.IGNORECASE | re.MULTILINE) is not None


@each
def test_a_net_change_is_no_number_of_leavers(number: int) -> None:
    """How many left is said only where the person gave it: a net of −5 may be 40 in and 45 out."""
    if "lost" not in SAMPLE[number].case["history"][-1]:
        assert not GROSS.search(_text(number))


@pytest.mark.parametrize(("what", "said"), [(what, said) for what, (_, examples) in NEVER.items() for said in examples])
def test_what_is_never_said_would_be_noticed(what: str, said: str) -> None:
    """The patterns can fail."""
    assert _is_said(what, said)


@pytest.mark.parametrize("said", GROSS_SAID)
def test_leavers_would_be_noticed(said: str) -> None:
    """So can this one, and "at least" is the honest way to say it."""
    assert GROSS.search(said)
    assert not GROSS.search("Se fueron al menos 12.")


def test_accounts_are_the_same_ones_again() -> None:
    """The same seed and number are the same account, however many are asked for."""
    again = list(accounts(30, SEED))
    assert again == list(SAMPLE[:30])
