"""Hand counts told in one line: "respondí 3 de 10 comentarios", "6 new clients, 4 never said a word", "13 su 20".

What is counted here is no figure of the account, though comments, customers and followers are named.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import Final, NamedTuple

from coaching.languages.acts import act_words
from coaching.languages.counted import begins
from coaching.model import Measured, Observation
from coaching.reading import elsewhere
from coaching.reading.figure import named_at
from coaching.reading.heard import Heard, hear_words
from coaching.reading.networks import networks_in
from coaching.reading.numbers import Number
from coaching.thresholds import FOUR_WEEKS

_NEAR: Final = 4  # words between what was done and how many
_FAR: Final = 10  # … and "comments"


class Counted(NamedTuple):
    """What was counted by hand, and the message without those numbers."""

    said: tuple[Observation, ...]
    rest: Heard


def apart(heard: Heard, today: date) -> Counted:
    """The hand counts of a message; what is left of its numbers is read as figures."""
    numbers = [n for n in heard.numbers if n.value is not None and not n.faint]
    if not numbers:
        return Counted((), heard)
    texts = [token.text for token in heard.tokens]
    said: list[Observation] = []
    taken: set[int] = set()
    for found, places in (_answered(heard, texts, numbers, today), _silent(heard, texts, numbers, today)):
        said += found
        taken |= places
    taken |= _of_so_many(heard, texts, numbers) | _sampled(heard, texts, numbers) | _company(heard, texts, numbers)
    taken |= elsewhere.places(heard, heard.numbers) - {n.start for n in heard.numbers if n.value is None}
    if not taken:
        return Counted((), heard)
    return Counted(tuple(said), replace(heard, numbers=[n for n in heard.numbers if n.start not in taken]))


# ---------------------------------------------------------------- replies of one's own


def _answered(
    heard: Heard, texts: Sequence[str], numbers: Sequence[Number], today: date
) -> tuple[list[Observation], set[int]]:
    """How many comments the writer answered, and of how many where that is told with it."""
    said: list[Observation] = []
    taken: set[int] = set()
    for sentence in heard.sentences:
        for at in _own_answers(texts, sentence):
            n = _number_at(numbers, range(at, min(at + _NEAR, sentence[1])))
            if n is None or n.sign:
                continue
            of = _total(texts, numbers, n, sentence[1])
            ends = _clause_ends(heard, (of or n).end, sentence[1])
            stretch = range(n.end, min(ends, n.end + _FAR))
            about = {m for place in stretch if (m := named_at(heard, place, "metrics")) is not None}
            owed = elsewhere.owed(heard, numbers, n, sentence)
            if about == {"messages"} or (owed is not None and not about):
                taken |= {number.start for number in (n, owed) if number is not None}
            if owed is not None and not about and not _denied(heard, sentence, at):
                all_of_them = replace(owed, value=(owed.value or 0) + (n.value or 0))
                said += [_observed(heard, sentence, "own_replies", n, today)]
                said += [_observed(heard, sentence, "comments", all_of_them, today)]
                continue
            before = any(named_at(heard, place, "metrics") == "comments" for place in range(sentence[0], at))
            if about != {"comments"} and (about or not before or ends > (of or n).end):
                continue
            if of is not None and (of.value or 0) < (n.value or 0):
                continue
            if not _denied(heard, sentence, at):
                said.append(_observed(heard, sentence, "own_replies", n, today))
                said += [_observed(heard, sentence, "comments", of, today)] if of is not None else []
            taken |= {number.start for number in (n, of) if number is not None}
    return said, taken


def unkept(text: str) -> tuple[int | None, int | None]:
    """What is told of answers and kept nowhere: how many messages were answered, and how many wait for an answer."""
    heard = hear_words(text)
    texts = [token.text for token in heard.tokens]
    for sentence in heard.sentences:
        for at in _own_answers(texts, sentence):
            n = _number_at(heard.numbers, range(at, min(at + _NEAR, sentence[1])))
            if n is None or _denied(heard, sentence, at):
                return None, None
            about = {named_at(heard, place) for place in range(n.end, _clause_ends(heard, n.end, sentence[1]))}
            return (n.value if "messages" in about else None), None
    return None, elsewhere.unanswered(heard)


def _own_answers(texts: Sequence[str], sentence: tuple[int, int]) -> Iterator[int]:
    """Where "I answered" ends."""
    verbs = act_words().verbs
    for at in range(*sentence):
        for phrase, known in verbs.get(texts[at], ()):
            if known[0].kind == "answered" and tuple(texts[at : at + len(phrase)]) == phrase:
                yield at + len(phrase)
                break


def _denied(heard: Heard, sentence: tuple[int, int], at: int) -> bool:
    return heard.any(max(sentence[0], at - _NEAR), at, "cues.negation") is not None


def _total(texts: Sequence[str], numbers: Sequence[Number], n: Number, end: int) -> Number | None:
    """The number behind "of": "3 de 10", "3 commenti su 10"."""
    for at in (n.end, n.end + 1):
        if at < end and (length := begins("of", texts, at)):
            return _number_at(numbers, range(at + length, at + length + 1))
    return None


def _clause_ends(heard: Heard, at: int, end: int) -> int:
    return next((i for i in range(at, end) if heard.word(i) == "," or heard.has(i, "cues.and")), end)


# ---------------------------------------------------------------- customers who were silent


def _silent(
    heard: Heard, texts: Sequence[str], numbers: Sequence[Number], today: date
) -> tuple[list[Observation], set[int]]:
    """New customers, where it is told how many of them had never said a word."""
    new = next((n for n in numbers if not n.sign and begins("customers", texts, n.end)), None)
    if new is None:
        return [], set()
    for at in range(new.end, len(texts)):
        if begins("silent", texts, at):
            mute = next((n for n in reversed(numbers) if new.end <= n.start and 0 <= at - n.end <= _NEAR), None)
            if mute is None or (mute.value or 0) > (new.value or 0):
                return [], set()
            sentence = next(s for s in heard.sentences if s[0] <= new.start < s[1])
            since = today - timedelta(days=FOUR_WEEKS - 1)
            told = [
                replace(seen, since=since) if seen.since is None and seen.day == today else seen
                for seen in (
                    _observed(heard, sentence, "new_clients", new, today),
                    _observed(heard, sentence, "silent_clients", mute, today),
                )
            ]
            return told, {new.start, mute.start}
    return [], set()


# ---------------------------------------------------------------- samples


def _of_so_many(heard: Heard, texts: Sequence[str], numbers: Sequence[Number]) -> set[int]:
    """Both numbers of a message that says nothing but "13 su 20"."""
    spoken = [at for at, token in enumerate(heard.tokens) if token.script in {"word", "number"}]
    if len(numbers) != 2 or not spoken:  # noqa: PLR2004  # so many of so many
        return set()
    first, second = numbers
    length = begins("of", texts, first.end)
    whole = spoken[0] == first.start and spoken[-1] == second.end - 1 and first.end + length == second.start
    return {first.start, second.start} if length and whole else set()


def _sampled(heard: Heard, texts: Sequence[str], numbers: Sequence[Number]) -> set[int]:
    """Accounts that were looked at, and what so many of them are: "tra gli ultimi 20 follower 5 sono finti"."""
    judged = {n.start for n in numbers if not n.sign and begins("judged", texts, n.end)}
    if not judged:
        return set()
    looked = set()
    for n in numbers:
        sentence = next((s for s in heard.sentences if s[0] <= n.start < s[1]), (n.start, n.end))
        leads = (at for at in range(max(sentence[0], n.start - _FAR), n.start))
        if any((length := begins("looked", texts, at)) and n.start - at - length <= 1 for at in leads):
            looked.add(n.start)
    return judged | looked


def _company(heard: Heard, texts: Sequence[str], numbers: Sequence[Number]) -> set[int]:
    """How many did something with somebody: "Ana y 3 personas más comentaron" counts no comments of a day."""
    return {n.start for n in numbers if _with_somebody(heard, texts, n)}


def _with_somebody(heard: Heard, texts: Sequence[str], n: Number) -> bool:
    before = n.start - 1
    more = bool(begins("company", texts, n.end))
    if before > 0 and begins("company", texts, before) == 1:
        before, more = before - 1, True  # "e altre 3 persone"
    if not more or before < 1 or not heard.has(before, "cues.and"):
        return False
    name = heard.tokens[before - 1]
    if heard.senses(before - 1) or before - 1 in heard.dated:
        return False  # "Instagram y 3 más"
    return name.text.startswith("@") or (name.script == "word" and heard.text[name.start].isupper())


# ---------------------------------------------------------------- shared


def _number_at(numbers: Sequence[Number], places: range) -> Number | None:
    return next((n for n in numbers if n.start in places), None)


def _observed(heard: Heard, sentence: tuple[int, int], metric: Measured, number: Number, today: date) -> Observation:
    """The count as it is kept, on the day that its sentence names."""
    when = next((w for w in heard.dates if sentence[0] <= w.start < sentence[1] and w.day and not w.future), None)
    networks = networks_in(heard, sentence)
    return Observation(
        metric, "total", number.value or 0, (when.day if when else None) or today,
        platform=networks[0][2] if networks else None, step=number.step, since=when.since if when else None,
    )  # fmt: skip
