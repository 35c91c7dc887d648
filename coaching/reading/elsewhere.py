"""Numbers that count something beside the account: how many accounts one has, a team, a part of a plan, what is left.

They are told as shortly as followers are, "hice 2 de 3", "somos 4", and would be taken for them.
"""

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from coaching.languages.acts import act_words
from coaching.languages.counted import begins, ends
from coaching.languages.follow import phrases
from coaching.reading.figure import named_at
from coaching.reading.following import asked
from coaching.reading.heard import Heard, hear_words
from coaching.reading.networks import networks_in
from coaching.reading.numbers import Number
from coaching.reading.relations import relation

_FEW: Final = 12  # people of a team; networks of one person
_SOME: Final = 50  # things that are still to be done
_NEAR: Final = 3  # words
_SHORT: Final = 9  # … of a message that says no more


def places(heard: Heard, numbers: Sequence[Number]) -> set[int]:
    """Where the numbers begin that count nothing of the account."""
    texts = [token.text for token in heard.tokens]
    taken: set[int] = set()
    for sentence in heard.sentences:
        inside = [n for n in numbers if sentence[0] <= n.start < sentence[1] and not n.sign]
        taken |= _of_a_whole(heard, texts, inside, sentence)
        taken |= _with_customers(heard, texts, inside) | _silent(texts, inside) | _parts(heard, texts, inside)
        for n in inside:
            small, bare = (n.value or 0) <= _FEW, not _named(heard, (n.end, n.end + 1))
            accounts = small and bare and begins("accounts", texts, n.end) and networks_in(heard, sentence)
            team = small and bare and ends("we_are", texts, n.start)
            together = accounts or team or _gathered(heard, texts, n, sentence)
            if together or ends("neither", texts, n.start) or _left(heard, texts, n, sentence):
                taken.add(n.start)
    return taken | _of_somebody(heard, texts, numbers)


def part_of(text: str) -> tuple[int, int] | None:
    """How much was done of how much, "hice 2 de 3"; bare numbers say nothing of a deed, nor does a question."""
    heard = hear_words(text)
    inside = [n for n in heard.numbers if n.value is not None and not n.sign]
    if len(inside) != 2 or inside[0].start == 0 or "?" in text or len(heard.tokens) > _SHORT:  # noqa: PLR2004  # so many of so many
        return None
    whole = _of_a_whole(heard, [token.text for token in heard.tokens], inside, (0, len(heard.tokens)))
    return (inside[0].value or 0, inside[1].value or 0) if whole else None


def owed(heard: Heard, numbers: Sequence[Number], answered: Number, sentence: tuple[int, int]) -> Number | None:
    """How many are still to be answered, after how many were: "respondí a 4 y me faltan 9"."""
    texts = [token.text for token in heard.tokens]
    behind = (n for n in numbers if answered.end <= n.start < sentence[1] and not n.sign)
    return next((n for n in behind if _left(heard, texts, n, sentence)), None)


def unanswered(heard: Heard) -> int | None:
    """How many wait for an answer, where nothing is said of those that were answered."""
    texts = [token.text for token in heard.tokens]
    for sentence in heard.sentences:
        for n in heard.numbers:
            if sentence[0] <= n.start < sentence[1] and not n.sign and _unanswered(heard, texts, n, sentence):
                return n.value
    return None


def _named(heard: Heard, stretch: tuple[int, int]) -> bool:
    return any(named_at(heard, at) is not None for at in range(*stretch))


def _silent(texts: Sequence[str], inside: Sequence[Number]) -> set[int]:
    """Those of whom one follows that say nothing, and who the others are: "sigo a 40, 14 no dicen nada, 3 clientes"."""
    first = next((n for n in inside if phrases("silent").at(texts, n.end)), None)
    return {n.start for n in inside if first is not None and n.start >= first.start}


def _of_a_whole(heard: Heard, texts: Sequence[str], inside: Sequence[Number], sentence: tuple[int, int]) -> set[int]:
    """Both numbers of "hice 2 de 3", "ho fatto 2 video su 3", where nothing of the account is named."""
    if _named(heard, sentence):
        return set()
    for first, second in pairwise(inside):
        fits = (first.value or 0) <= (second.value or 0) <= _SOME and second.start - first.end <= _NEAR
        if fits and ends("of", texts, second.start):
            return {first.start, second.start}
    return set()


def gathers(text: str) -> bool:
    """Whether a number of people is told who are together somewhere."""
    heard = hear_words(text)
    texts = [token.text for token in heard.tokens]
    return any(_gathered(heard, texts, n, (0, len(texts))) for n in heard.numbers if not n.faint)


def _gathered(heard: Heard, texts: Sequence[str], n: Number, sentence: tuple[int, int]) -> bool:
    """People who are together somewhere: "somos 290 en la boda", "there are 310 people in my group"."""
    people = ends("we_are", texts, n.start) or heard.has(n.end, "cues.people")
    near = range(n.end, min(n.end + _NEAR, sentence[1]))
    return bool(people) and any(begins("gathered", texts, at) for at in near)


def _parts(heard: Heard, texts: Sequence[str], inside: Sequence[Number]) -> set[int]:
    """The second number of "5 likes, 2 of them from my mum", "5 like, 2 di mia mamma": it is in the first."""
    return {
        second.start
        for first, second in pairwise(inside)
        if (second.value or 0) <= (first.value or 0)
        and _named(heard, (first.end, first.end + 2))
        and (_of_them(heard, texts, second.end) or _of_kin(texts, second.end))
    }


def _of_them(heard: Heard, texts: Sequence[str], at: int) -> bool:
    """Not where they bought: "5 messages, 2 of them bought" tells of sales."""
    n = begins("of_them", texts, at)
    return n > 0 and heard.any(at, min(at + n + 2, len(texts)), "acts.sales", "cues.bought") is None


def _of_kin(texts: Sequence[str], at: int) -> bool:
    mine = act_words().begins("kin_of_mine", texts[at + 1 : at + 1 + _NEAR])
    kin = texts[at + 1 + mine : at + 2 + mine]
    return bool(mine and kin) and relation(kin[0]) == "family"


def _with_customers(heard: Heard, texts: Sequence[str], inside: Sequence[Number]) -> set[int]:
    """The second number of "vinieron 4 clientas de instagram y 2 de tiktok"."""
    first = next((n for n in inside if begins("customers", texts, n.end)), None)
    if first is None:
        return set()
    return {
        n.start
        for n in inside
        if n.start > first.start
        and heard.has(n.start - 1, "cues.and")
        and not _named(heard, (n.end, n.end + 2))
        and heard.any(n.end, min(n.end + 2, len(texts)), "acts.sales", "cues.bought") is None
    }


def _left(heard: Heard, texts: Sequence[str], n: Number, sentence: tuple[int, int]) -> bool:
    """What is still to be done: "me faltan 9", "9 are left", "me quedan 3 por contestar"; not of a goal, or a day."""
    if (n.value or 0) > _SOME:
        return False
    if _unanswered(heard, texts, n, sentence):
        return True
    if _named(heard, (n.end, n.end + 2)):
        return False
    told = ends("left_before", texts, n.start) or begins("left_behind", texts, n.end)
    followers = any(named_at(heard, at) == "followers" for at in range(*sentence))
    alone = n.end >= sentence[1] or begins("left_behind", texts, n.end) > 0 or heard.word(n.end) in (",", "!")
    dated = any(sentence[0] <= at < sentence[1] for at in heard.dated)
    return bool(told) and alone and not (followers or dated or networks_in(heard, sentence))


def _unanswered(heard: Heard, texts: Sequence[str], n: Number, sentence: tuple[int, int]) -> bool:
    """What waits for an answer: "me quedan 3 por contestar", "12 comentarios sin contestar"."""
    near = range(n.end, min(n.end + _NEAR, sentence[1]))
    behind = next((at for at in near if begins("unanswered", texts, at)), None)
    about = {named_at(heard, at) for at in range(n.end, behind or n.end)}
    return behind is not None and about <= {None, "comments", "messages", "sales"}


def _of_somebody(heard: Heard, texts: Sequence[str], numbers: Sequence[Number]) -> set[int]:
    """What is told of somebody with the question whether to follow them, or with "what if"."""
    if not any(text in "?¿" or text == "should" for text in texts):
        return set()
    names = asked(heard.text)
    begin = heard.text.find(names[0]) if names else len(heard.text)
    taken = {n.start for n in numbers if heard.tokens[n.start].start > begin}
    for start, end in heard.sentences:
        wonders = next((at + w for at in range(start, end) if (w := begins("what_if", texts, at))), None)
        if wonders is not None and _is_name(heard, wonders):
            taken |= {n.start for n in numbers if wonders < n.start < end}
    return taken


def _is_name(heard: Heard, at: int) -> bool:
    token = heard.tokens[at] if at < len(heard.tokens) else None
    known = token is None or heard.senses(at) or at in heard.dated
    return (token is not None and not known and heard.text[token.start].isupper()) or heard.word(at).startswith("@")
