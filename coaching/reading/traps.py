"""Numbers that are no figures of this account: money, hours, addresses, goals, other people's figures."""

from collections.abc import Iterator

from coaching.languages.hearing import Mark
from coaching.reading.ahead import hoped
from coaching.reading.figure import bought_after_asking, metric_after, metric_at
from coaching.reading.heard import Heard
from coaching.reading.numbers import Number
from coaching.reading.written import something_else

_CURRENCY = frozenset("€$£¥₡₲₱₿")
_HOURS = 24
_MILLIONS = 1_000_000
_AT = frozenset({"a", "at", "@"})

# What says that a number is the person's own, after a word that said otherwise.
_OWN = frozenset({"cues.have", "cues.level", "cues.now", "cues.past", "cues.rise", "cues.fall"})
_WISHES = frozenset({"cues.goal", "cues.aim", "cues.hypothetical"})
_FACTS = _OWN | {"cues.gain", "cues.loss", "cues.get"}
_BUYING = frozenset({"cues.buy", "cues.bought"})
_CONTENT = frozenset({"posts.plural", "posts.nouns", "posts.videos"})
_UNITS = frozenset({"dates.day", "dates.week", "dates.month", "dates.year", "dates.hour"})


def transparent(heard: Heard, number: Number) -> bool:
    """Whether a number only says when, how long or how many posts: figures on both sides may look past it."""
    return (
        _dated(heard, number)
        or _hour(heard, number)
        or _has_any(heard, number.end, _UNITS)
        or _published(heard, number)
    )


def trapped(heard: Heard, number: Number, sentence: tuple[int, int]) -> bool:
    """Whether a number is not a count of this account."""
    return (
        number.value is None
        or transparent(heard, number)
        or something_else(heard, number)
        or _money(heard, number, sentence)
        or _wished(heard, number, sentence)
        or hoped(heard, number, sentence)
        or _of_others(heard, number, sentence)
        or _bought(heard, number, sentence)
        or _bounded(heard, number)
        or _corrected(heard, number)
    )


def _has_any(heard: Heard, at: int, senses: frozenset[str]) -> bool:
    return bool(heard.senses(at) & senses)


def _dated(heard: Heard, number: Number) -> bool:
    return number.start in heard.dated


def _hour(heard: Heard, number: Number) -> bool:
    """9:30, "a las 9", 8pm, "9 y media"."""
    value = number.value or 0
    colon = heard.word(number.end) in (":", "h") and heard.tokens[number.end].start == heard.tokens[number.end - 1].end
    if colon and number.end + 1 < len(heard.tokens):
        after = heard.tokens[number.end + 1]
        if after.script == "number" and after.start == heard.tokens[number.end].end:
            return True
    if heard.word(number.start - 1) in (":", "h") and number.start > 1:
        hour = heard.tokens[number.start - 2]
        if hour.script == "number" and hour.end == heard.tokens[number.start - 1].start and number.start > 0:
            return heard.tokens[number.start].start == heard.tokens[number.start - 1].end
    if value > _HOURS or number.sign:
        return False
    if _has_any(heard, number.end, frozenset({"clock.pm", "clock.am", "clock.oclock"})):
        return not metric_after(heard, number)
    return heard.has(number.start - 1, "clock.at") and not metric_after(heard, number)


def _published(heard: Heard, number: Number) -> bool:
    """How many posts, reels, stories."""
    at = number.end
    while heard.has(at, "cues.new") or heard.has(at, "cues.more") or heard.has(at, "cues.own"):
        at += 1
    if _has_any(heard, at, _CONTENT):
        return True
    # "Put up two today": what follows the verb is what was put up, unless the verb also says that something rose.
    before = heard.senses(number.start - 1)
    others = {"cues.rise", "cues.gain", "cues.get", "cues.loss", "cues.have", "cues.total"}
    few = (number.value or 0) <= _HOURS and not number.sign
    names = any(sense.startswith("acts.") for sense in before)
    return few and "posts.verbs" in before and not names and not before & others and not metric_after(heard, number)


def _money(heard: Heard, number: Number, sentence: tuple[int, int]) -> bool:
    if heard.word(number.end) in _CURRENCY or heard.word(number.start - 1) in _CURRENCY:
        return True
    if heard.has(number.end, "cues.money") or heard.has(number.start - 1, "cues.money"):
        return True
    if (heard.has(number.end, "cues.each") or _priced(heard, number, sentence)) and not number.sign:
        return True
    bought = heard.has(number.start - 1, "cues.and") and heard.has(number.end, "acts.sales")  # "… y 2 compraron"
    if metric_after(heard, number) or bought or bought_after_asking(heard, number, sentence):
        return False
    lead = next(_backwards(heard, number, sentence, frozenset({"cues.spent", "cues.earned"}) | _FACTS), None)
    return lead is not None and bool(lead.senses & {"cues.spent", "cues.earned"})


def _priced(heard: Heard, number: Number, sentence: tuple[int, int]) -> bool:
    """What each of the things sold cost: "vendí 3 velas a 45"."""
    at = heard.word(number.start - 1) in _AT and not heard.senses(number.start - 1) & _OWN  # "sono a 910"
    sold = heard.any(sentence[0], number.start, "acts.sales", "metrics.sales")
    counted = heard.counted(sentence[0], number.start)
    moved = heard.any(sentence[0], number.start, "cues.from", "cues.rise", "cues.fall")
    return at and sold is not None and counted is not None and moved is None and not metric_after(heard, number)


def _backwards(heard: Heard, number: Number, sentence: tuple[int, int], senses: frozenset[str]) -> Iterator[Mark]:
    """The phrases before a number, in its sentence, nearest first, that have one of the senses."""
    at = number.start - 1
    while at >= sentence[0]:
        mark = heard.marks[at]
        if mark is not None and mark.senses & senses:
            yield mark
        at = mark.start - 1 if mark else at - 1


def _wished(heard: Heard, number: Number, sentence: tuple[int, int]) -> bool:
    """Goals and hypotheticals: whatever was said last before the number decides."""
    before = _backwards(heard, number, sentence, _WISHES | _FACTS | {"cues.but", "acts.reach"})
    last = next(before, None)
    if last is not None and last.senses & _WISHES and (_spent(heard, last, number) or _missing(heard, last, sentence)):
        return False
    if last is not None and "cues.level" in last.senses and heard.has(last.start - 1, "cues.goal"):
        return True  # "ojalá llegue a 3000"
    if last is not None and last.senses & _WISHES and not last.senses & {"cues.level"}:
        reached = next(before, None) if "cues.aim" in last.senses else None
        return reached is None or not _reaches(reached, last)
    if last is not None and "cues.be" in last.senses and _aim_is(heard, last):
        return True
    if _way_to_go(heard, number, sentence):
        return True
    for mark in heard.phrases(number.end, sentence[1]):
        if mark.senses & (_FACTS | {"cues.but", "cues.and"}) - {"cues.be"}:
            return False
        if any(heard.word(at) in (",", "(") for at in range(number.end, mark.start)):
            return False
        if "cues.aim" in mark.senses:
            return not _aims_at_next(heard, mark, sentence)
        if heard.counted(number.end, mark.start + 1) is not None:
            return False
    return False


def _spent(heard: Heard, wish: Mark, number: Number) -> bool:
    """Whether a wish has had its number before this one: "quiero llegar a 2000 antes de Reyes, hoy 1.633"."""
    first = heard.counted(wish.end, number.start)
    return first is not None and any(heard.word(at) in (",", ".", ";", "(") for at in range(first + 1, number.start))


def _missing(heard: Heard, wish: Mark, sentence: tuple[int, int]) -> bool:
    """Whether what is missing is gone: "hoy me faltan 3", not "me faltan 3 para los mil"."""
    return "cues.loss" in wish.senses and heard.any(*sentence, "cues.distance", "cues.aim") is None


def _reaches(verb: Mark, aim: Mark) -> bool:
    """Whether a goal has been reached, so that its number is a level: "alcancé mi meta de 1.000"."""
    return bool(verb.senses & {"cues.level", "acts.reach"}) and aim.start - verb.end <= 1


def _aim_is(heard: Heard, copula: Mark) -> bool:
    """Whether a copula follows a goal: "la meta son 1.100"."""
    at = copula.start - 1
    at -= heard.has(at, "cues.filler") and not heard.has(at, "cues.aim")
    return heard.has(at, "cues.aim")


def _aims_at_next(heard: Heard, aim: Mark, sentence: tuple[int, int]) -> bool:
    """Whether the number of a goal comes after it: in "1.010, meta 1.100" the first is no goal."""
    at = aim.end
    while at < sentence[1] and (heard.word(at) in (":", "=") or heard.senses(at) & {"cues.be", "cues.filler"}):
        at += 1
    return heard.counted(at, min(at + 1, sentence[1])) is not None


def _way_to_go(heard: Heard, number: Number, sentence: tuple[int, int]) -> bool:
    """What is missing, and up to where: both numbers of "faltan 90 para 1.100", "90 to go until 1,100"."""
    at = _past_followers(heard, number.end)
    if heard.has(at, "cues.distance"):
        return _leads_on(heard, at, sentence, number.value or 0)
    back = number.start - 1
    while back >= sentence[0] and heard.has(back, "cues.filler") and not heard.has(back, "cues.distance"):
        back -= 1
    if not heard.has(back, "cues.distance"):
        return False
    earlier = [n for n in heard.numbers if sentence[0] <= n.start and n.end <= back and (n.value or 0) > 0]
    if not earlier or _past_followers(heard, earlier[-1].end) not in _distances(heard, back):
        return False
    return (earlier[-1].value or 0) < (number.value or 0) and not _dated(heard, earlier[-1])


def _past_followers(heard: Heard, at: int) -> int:
    """The place after "followers", "more" and their like."""
    while heard.senses(at) & {"cues.filler", "cues.more", "metrics.followers"} and not heard.has(at, "cues.distance"):
        at += 1
    return at


def _distances(heard: Heard, at: int) -> range:
    """The tokens of the phrases of a distance that end at a token."""
    start = at
    while heard.has(start - 1, "cues.distance"):
        start -= 1
    return range(start, at + 1)


def _leads_on(heard: Heard, at: int, sentence: tuple[int, int], least: int) -> bool:
    """Whether after "to go" comes nothing, a goal, or a larger number of followers."""
    mark = heard.marks[at]
    alone = mark is not None and mark.end - mark.start > 1
    while at < sentence[1] and heard.senses(at) & {"cues.distance", "cues.filler"}:
        at += 1
    if at >= sentence[1] or heard.word(at) in (",", ")"):
        return alone
    if heard.has(at, "cues.aim"):
        return True
    further = next((n for n in heard.numbers if n.start == at), None)
    if further is None or (further.value or 0) <= least or transparent(heard, further):
        return False
    counted = heard.past(further.end, "cues.filler")
    return heard.has(counted, "metrics.followers") or not metric_at(heard, counted)


def _of_others(heard: Heard, number: Number, sentence: tuple[int, int]) -> bool:
    subjects = frozenset({"cues.other", "cues.own", "cues.have", "cues.level", "cues.to_me"})
    last = next(_backwards(heard, number, sentence, subjects), None)
    if last is not None and "cues.other" in last.senses and not last.senses & {"cues.to_me"}:
        return True
    has = number.start - 1
    while heard.senses(has) & {"cues.filler", "cues.trail", "cues.now"} and not heard.has(has, "cues.has"):
        has -= 1
    if _famous(heard, number, sentence):
        return True
    if not heard.has(has, "cues.has") or not _counts_people(heard, number):
        return False
    return not any(
        mark.senses & {"cues.own"} or any(s.startswith(("platforms.", "metrics.")) for s in mark.senses)
        or mark.senses & _CONTENT
        for mark in heard.phrases(sentence[0], has)
    )  # fmt: skip


def _famous(heard: Heard, number: Number, sentence: tuple[int, int]) -> bool:
    """Millions beside a name that nobody knows: "Taylor Swift gets 3 million likes"."""
    if (number.value or 0) < _MILLIONS or heard.any(*sentence, "cues.own", "cues.have", "cues.to_me"):
        return False
    return any(
        heard.tokens[at].script == "word" and not heard.senses(at) and heard.text[heard.tokens[at].start].isupper()
        for at in range(sentence[0], number.start)
    )


def _counts_people(heard: Heard, number: Number) -> bool:
    """Whether followers are counted, by name or because nothing else is."""
    at = heard.past(number.end, "cues.filler")
    return heard.has(at, "metrics.followers") or not metric_at(heard, at)


def _bought(heard: Heard, number: Number, sentence: tuple[int, int]) -> bool:
    if heard.any(sentence[0], number.start, "cues.offer"):
        last = next(_backwards(heard, number, sentence, frozenset({"cues.offer", "cues.have", "cues.but"})), None)
        return last is not None and "cues.offer" in last.senses
    if bought_after_asking(heard, number, sentence):
        return False
    last = next(_backwards(heard, number, sentence, _BUYING | _FACTS), None)
    if last is not None and last.senses & _BUYING:
        return True
    for at in range(number.end, heard.counted(number.end, sentence[1]) or sentence[1]):
        if heard.word(at) == "," or heard.senses(at) & (_FACTS | {"cues.but"}):
            return False
        if heard.senses(at) & _BUYING:
            return True
    return False


def _bounded(heard: Heard, number: Number) -> bool:
    """A ceiling ("no pasan de 200"), or what something is compared with ("vs 300")."""
    at = number.start - 1
    for _ in range(2):
        senses = heard.senses(at)
        if "cues.ceiling" in senses or "cues.baseline" in senses:
            return True
        if "cues.plateau" in senses:
            return not _counts_people(heard, number)
        mark = heard.marks[at] if at >= 0 else None
        if not senses & {"cues.filler", "cues.from", "cues.to"} or mark is None:
            return False
        at = mark.start - 1
    return False


def _corrected(heard: Heard, number: Number) -> bool:
    """What it was not: "no eran 1430"."""
    if number.value == 0:
        return False
    after = heard.past(number.end, "cues.filler")
    after += metric_at(heard, after)
    if heard.has(after, "cues.negation") and heard.word(after + 1) == ",":
        return True  # "60 comentarios no, 6"
    mark = heard.marks[number.start - 1] if number.start else None
    if mark is None:
        return False
    if mark.senses & {"cues.not_it", "cues.negation"}:
        return True
    before = heard.marks[mark.start - 1] if mark.start and mark.senses & {"cues.be", "cues.have", "cues.past"} else None
    return before is not None and "cues.negation" in before.senses
