"""What else happens around an account: a new bio or new prices, fake followers removed, a network that was down."""

from collections.abc import Iterator

from coaching.languages.counted import begins
from coaching.languages.hearing import Mark
from coaching.reading.networks import networks_in
from coaching.reading.told import Sentence, Tale, clause, said_of_others, unreal

_NEAR = 4  # words between "changed" and what was
_FAR = 6  # … and between "removed" and "fake accounts"
_LONGEST = 80
_EDGES = " \t:;,.-–—•*\"“”«»'"
_FAKE = ("told.fake",)


def find(tale: Tale, sentence: Sentence) -> Iterator[Sentence]:
    """What was changed, as ranges of tokens to be kept in the person's own words."""
    yield from cleanups(tale, sentence)
    yield from visits(tale, sentence)
    last = sentence[0]
    for mark in tale.phrases(*sentence):
        if mark.start < last or not mark.senses & {"told.changed", "told.remade"}:
            continue
        if unreal(tale, sentence, mark.start) or said_of_others(tale, sentence, mark.start):
            continue
        if "told.remade" in mark.senses:
            last = _end(tale, sentence, mark.end)
            yield _first(tale, sentence, mark), last
            continue
        matter = tale.any(mark.end, min(mark.end + _NEAR, sentence[1]), "told.matter")
        if matter is not None and not _numbered(tale, mark.end, matter.start):
            last = _end(tale, sentence, matter.end)
            yield _first(tale, sentence, mark), last


def cleanups(tale: Tale, sentence: Sentence) -> Iterator[Sentence]:
    """Followers that the person removed themselves: "borré 100 seguidores falsos"."""
    for mark in tale.phrases(*sentence):
        if "told.removed" not in mark.senses or said_of_others(tale, sentence, mark.start):
            continue
        end = min(mark.end + _FAR, sentence[1])
        fake = tale.any(mark.end, end, *_FAKE)
        whom = fake or tale.any(mark.end, end, "metrics.followers")
        if whom is None or unreal(tale, sentence, mark.start):
            continue
        if fake is None and _by_the_network(tale, sentence, mark):
            continue  # "Instagram mi ha tolto 30 follower" is a loss
        yield _first(tale, sentence, mark), _end(tale, sentence, whom.end)
        return


def visits(tale: Tale, sentence: Sentence) -> Iterator[Sentence]:
    """People who came to the business: "vinieron 10 personas a la tienda por la historia"; they are no followers."""
    came = tale.any(*sentence, "told.came")
    if came is None or unreal(tale, sentence, came.start):
        return
    said = clause(tale, sentence, came.start)
    near = max(said[0], came.start - _NEAR), min(came.end + _FAR, said[1])
    who, counts = tale.any(*near, "told.visitors"), [n for n in tale.heard.numbers if near[0] <= n.start < near[1]]
    place, cause = (tale.last(came.start, said[1], sense) for sense in ("told.to_us", "told.came_for"))
    named = any(s.startswith("metrics.") for at in range(*said) for s in tale.heard.senses(at))
    customers = who is not None and begins("customers", [token.text for token in tale.heard.tokens], who.start) > 0
    if named or not (customers or (place and (who or counts))):
        return
    marks = [mark for mark in (came, who, place, cause) if mark is not None]
    first = min(_first(tale, sentence, came), *(mark.start for mark in marks), *(n.start for n in counts))
    yield first, _and_from(tale, sentence, _end(tale, sentence, max(mark.end for mark in marks)))


def _and_from(tale: Tale, sentence: Sentence, end: int) -> int:
    """Past how many more came from elsewhere: "4 clientas de instagram y 2 de tiktok"."""
    others = tale.begins.get(end + 2, ()) if end + 2 < sentence[1] and tale.heard.has(end, "cues.and") else ()
    cause = next((mark for mark in others if "told.came_for" in mark.senses), None)
    return cause.end if cause is not None else end


def words(tale: Tale, start: int, end: int) -> str:
    """The person's own words."""
    heard = tale.heard
    return heard.text[heard.tokens[start].start : heard.tokens[end - 1].end].strip(_EDGES)[:_LONGEST]


def outage(tale: Tale, sentence: Sentence) -> tuple[int, int] | None:
    """A network that was down; "instagram down 12" is a count."""
    heard = tale.heard
    for start, end, _ in networks_in(heard, sentence):
        near = range(max(sentence[0], start - _NEAR), min(end + _NEAR, sentence[1]))
        down = tale.any(end, near.stop, "told.down") or tale.last(near.start, start, "told.down")
        if down is None or unreal(tale, sentence, min(start, down.start)):
            continue
        counted = any(sentence[0] <= n.start < sentence[1] and n.start not in heard.dated for n in heard.numbers)
        if not counted and heard.any(*sentence, "metrics.followers", "metrics.likes", "metrics.reach") is None:
            return min(start, down.start), max(end, down.end)
    return None


def alike(tale: Tale, sentence: Sentence) -> tuple[int, int] | None:
    """That it happened to others as well: "a mi amiga le ha pasado lo mismo"."""
    befell = tale.any(*sentence, "told.befell")
    if befell is None or tale.any(max(sentence[0], befell.start - 2), befell.start, "cues.negation") is not None:
        return None
    near = max(sentence[0], befell.start - _FAR), min(befell.end + _FAR, sentence[1])
    others = tale.any(*near, "cues.other", "cues.people", "told.others")
    same = tale.any(*near, "told.same")
    return (befell.start, befell.end) if others is not None and same is not None else None


def without_ads(tale: Tale, sentence: Sentence) -> Iterator[tuple[int, int]]:
    """Ads that there are none of since a day: "sin anuncios desde el lunes", "no ads since Friday"."""
    for mark in tale.phrases(*sentence):
        if not mark.senses & {"events.paid_ads", "told.paid"}:
            continue
        denied = tale.last(max(sentence[0], mark.start - 2), mark.start, "cues.negation")
        since = any(
            mark.end <= w.start < sentence[1] and tale.heard.has(w.start, "dates.since") for w in tale.heard.dates
        )
        if denied is not None and denied.end == mark.start and since:
            yield mark.start, mark.end


def _first(tale: Tale, sentence: Sentence, mark: Mark) -> int:
    """Where the verb begins: with "he" and "I" before it, and with a network as its subject."""
    at = mark.start
    while at > sentence[0] and tale.has(at - 1, "told.helper"):
        at -= 1
    return at


def _by_the_network(tale: Tale, sentence: Sentence, mark: Mark) -> bool:
    return any(end <= mark.start for _, end, _ in networks_in(tale.heard, (sentence[0], mark.start)))


def _numbered(tale: Tale, start: int, end: int) -> bool:
    return any(start <= number.start < end for number in tale.heard.numbers)


def _end(tale: Tale, sentence: Sentence, at: int) -> int:
    """Where a circumstance ends: before a date, a comma, another thought."""
    heard = tale.heard
    end = at
    while end < sentence[1] and end not in heard.dated and heard.tokens[end].text not in (",", ":", "(", ")"):
        if heard.senses(end) & {"cues.and", "cues.but"} or tale.has(end, "told.why"):
            break
        end += 1
    while end > at and tale.has(end - 1, "told.lead"):
        end -= 1
    return end
