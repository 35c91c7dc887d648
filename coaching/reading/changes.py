"""Whether a figure is a level or a change, and which two figures are the ends of one."""

from collections.abc import Sequence
from dataclasses import replace

from coaching.languages.hearing import Mark
from coaching.reading.figure import (
    CHANGES,
    COUNTED_ACCOUNTS,
    DEALT,
    LEVELS,
    PAST_TENSE,
    PLATFORMS,
    STEPS,
    VERBS,
    Figure,
    joint,
    named_at,
)
from coaching.reading.heard import Heard

_APART = 10  # words between the two ends of a change
_BY = 4
_MOST_TIMES = 5  # what was and what is are farther apart only by mistake
_PRESENT = frozenset({"cues.now", "cues.have", "cues.has", "cues.be"})


def settle(heard: Heard, figure: Figure, before: Figure | None) -> Figure:
    """The figure as a level or as a signed change. `before` is the figure before it."""
    number = figure.number
    value = number.value or 0
    if number.sign:
        return replace(figure, kind="delta", value=number.signed)
    people = figure.metric in COUNTED_ACCOUNTS
    ahead = _change_after(heard, figure, near=True, people=people)
    verb = _verb(heard, figure)
    moved = verb is not None and bool(verb.senses & CHANGES)
    if ahead > 0 and not moved and figure.metric in DEALT and not _compared(heard, figure):
        return replace(figure, value=value)  # "vendí 2 más": two sales, and no two more than some other day
    if ahead:
        change = verb.senses if verb is not None else frozenset[str]()
        if ahead > 0 and change & {"cues.loss", "cues.fall"}:
            ahead = -1  # "perdí 5 más"
        unsaid = ahead < 0 and "cues.gain" in change and figure.against is not None  # "gané 5 menos que ayer"
        return replace(figure, kind="delta", value=ahead * value, denied=unsaid)
    if verb is not None:
        sign = _change_of(heard, figure, verb, people=people)
        denied = sign != 0 and value > 0 and _denied(heard, verb)
        if sign and heard.has(number.start - 1, "cues.from"):
            return replace(figure, value=value, origin=True)
        if not sign and "cues.get" in verb.senses and people:
            sign = min(0, _change_after(heard, figure, near=False, people=people))  # "had 12 unfollows"
        gone = not sign and _gone_by(heard, figure, verb)
        return replace(figure, kind="delta" if sign else "total", value=(sign or 1) * value, denied=denied, origin=gone)
    ahead = _change_after(heard, figure, near=False, people=people)
    if ahead and figure.metric not in DEALT:  # "3 new customers walked in": nobody left
        return replace(figure, kind="delta", value=ahead * value)
    if _gone_by(heard, figure, None):
        return replace(figure, value=value, origin=True)
    if before is not None and _goes_on(heard, figure, before):
        return replace(figure, kind="delta", value=value if before.value > 0 else -value)
    if value == 0 and figure.metric == "followers":
        return replace(figure, kind="delta", value=0)  # "0 seguidores nuevos", "cero bajas": nothing moved
    return replace(figure, value=value)


def _compared(heard: Heard, figure: Figure) -> bool:
    """Whether "more" goes on to say than what: "2 más que siempre", "que ayer"."""
    more = heard.any(figure.number.end, figure.right, "cues.more")
    than = more is not None and ("cues.than" in more.senses or heard.has(more.end, "cues.than"))
    return than or figure.against is not None


def _gone_by(heard: Heard, figure: Figure, verb: Mark | None) -> bool:
    """Whether a level is one that was, nobody says when: "antes tenía 640", "I used to have 640"."""
    number = figure.number
    if figure.when is not None or _corrects(heard, figure):
        return False
    if verb is not None:
        if not verb.senses & PAST_TENSE or verb.senses & {"cues.have"}:
            return False
        if figure.metric in COUNTED_ACCOUNTS:
            return True
        # What a post had stays its own: "tenía 30 likes". What posts used to have is gone.
        return "cues.before" in verb.senses or _before(heard, figure)
    thing = heard.senses(number.end) & {"posts.nouns", "posts.videos", "posts.plural"}
    return not thing and not number.sign and _before(heard, figure)


def _corrects(heard: Heard, figure: Figure) -> bool:
    """Whether a figure in the past tense puts an earlier message right: "no eran 90, eran 19"."""
    if heard.any(0, len(heard.tokens), "cues.correction", "cues.not_it") is not None:
        return True
    return heard.has(figure.sentence[0], "cues.negation") and heard.word(figure.sentence[0] + 1) == ","


def _before(heard: Heard, figure: Figure) -> bool:
    """Whether "before" belongs to a number: "antes 640", "had 40 likes before"."""
    number = figure.number
    start = joint(heard, figure.left, number.start) if figure.left > figure.sentence[0] else figure.left
    if heard.any(figure.left if start is None else start, number.start, "cues.before"):
        return True
    mark = heard.any(number.end, figure.right, "cues.before")
    if mark is None or joint(heard, number.end, mark.start) is not None:
        return False
    return mark.end >= figure.sentence[1] or heard.word(mark.end) == "," or heard.has(mark.end, "cues.and")


def _denied(heard: Heard, verb: Mark) -> bool:
    """Whether a change did not happen: "no perdí 12". In English "no gained 13" puts an earlier message right."""
    if heard.language == "en" and heard.word(verb.start - 1) == "no":
        return False
    return any(heard.has(at, "cues.negation") for at in (verb.start - 1, verb.start - 2) if at >= 0)


def _verb(heard: Heard, figure: Figure) -> Mark | None:
    """The nearest verb before the number that says whether it is a level or a change."""
    found = None
    start = figure.left
    if start > figure.sentence[0]:
        # Up to the first comma the words still belong to the number before: "20 new, 8 lost".
        start = joint(heard, start, figure.number.start) or start
    for mark in heard.phrases(start, figure.number.start):
        named = "cues.new" in mark.senses and not any(
            heard.word(at) == "," for at in range(mark.end, figure.number.start)
        )
        if mark.senses & VERBS or named:
            weak = mark.senses & {"cues.now", "cues.past"} and found is not None
            found = found if weak else mark
    return found


def _change_of(heard: Heard, figure: Figure, verb: Mark, *, people: bool) -> int:
    """+1, −1, or 0 where the verb tells a level."""
    senses = verb.senses
    to = heard.has(figure.number.start - 1, "cues.to") and not heard.has(figure.number.start - 1, "cues.get")
    if senses & {"cues.level"}:
        return 0
    if senses & {"cues.have", "cues.total"} and not senses & CHANGES:
        return 0
    if senses & {"cues.loss", "cues.fall"}:
        return 0 if to and "cues.fall" in senses else -1
    if "cues.rise" in senses:
        return 0 if to else 1
    if "cues.gain" in senses or "cues.new" in senses:
        return 1 if people else 0
    if "cues.get" in senses and people and figure.when is not None and not senses & {"cues.past"}:
        return 1
    return 0


def _change_after(heard: Heard, figure: Figure, *, near: bool, people: bool) -> int:
    """The change told after the number: "20 nuevos", "12 likes menos", "5 se fueron"."""
    at = figure.number.end
    while at < figure.right:
        mark = heard.marks[at]
        senses = heard.senses(at)
        if near:
            if "cues.more" in senses or ("cues.new" in senses and people):
                return 1
            if "cues.less" in senses:
                return -1
            if not (senses & STEPS or named_at(heard, at) or any(s in PLATFORMS for s in senses)):
                return 0
        else:
            if senses & {"cues.and", "cues.but"} or heard.tokens[at].script != "word" or senses & LEVELS:
                return 0
            if senses & {"cues.loss", "cues.fall"}:
                return -1
            if senses & {"cues.gain", "cues.rise"}:
                return 1 if people else 0
        at = mark.end if mark else at + 1
    return 0


def _goes_on(heard: Heard, figure: Figure, before: Figure) -> bool:
    """Whether a verb still holds: "perdí 5 ayer y 3 hoy", "lost 5 on insta and 3 on tiktok"."""
    same = before.sentence == figure.sentence and before.kind == "delta" and not before.number.sign
    if not same or before.metric != figure.metric or (figure.number.value or 0) > 20 * abs(before.value) + 50:
        return False
    if heard.any(before.number.end, figure.number.start, "acts.following", "acts.followers"):
        return False
    joined = heard.any(before.number.end, figure.number.start, "cues.and") is not None
    apart = before.when != figure.when or before.platform != figure.platform
    return joined or apart


def joined(heard: Heard, figures: Sequence[Figure]) -> list[tuple[Figure, Figure | None]]:
    """The figures, and beside each the one that it came from ("de 64 a 45": 45 from 64)."""
    pairs: list[tuple[Figure, Figure | None]] = []
    for figure in figures:
        last = pairs[-1][0] if pairs else None
        if last is not None and pairs[-1][1] is None and _from_to(heard, last, figure):
            dated = last.when is not None and figure.when is not None and last.when.start != figure.when.start
            if dated:
                pairs[-1] = (replace(last, kind="total", value=last.number.value or 0), None)
                pairs.append((replace(figure, kind="total", value=figure.number.value or 0), None))
                continue
            named = figure.metric if figure.metric != "followers" or last.metric is None else last.metric
            end = replace(figure, metric=named, kind="total", value=figure.number.value or 0)
            pairs[-1] = (end, last)
        elif last is not None and pairs[-1][1] is None and _was(heard, last, figure):
            pairs[-1] = (last, figure)
        else:
            pairs.append((figure, None))
    return [pair for pair in pairs if not pair[0].origin]


def _from_to(heard: Heard, first: Figure, second: Figure) -> bool:
    a, b = first.number, second.number
    if a.sign or b.sign:
        return False
    leads_to = heard.has(b.start - 1, "cues.to") or heard.word(b.start - 1) in ("→", ">", "➡", "⇒", "➜")
    together = first.sentence == second.sentence
    between = heard.any(a.end, b.start, "cues.and", "cues.but") is None and b.start - a.end <= _APART
    moving = heard.any(max(first.left, first.sentence[0]), a.start, "cues.rise", "cues.fall", "cues.loss", "cues.gain")
    arrow = heard.word(b.start - 1) in ("→", ">", "➡", "⇒", "➜")
    comes = heard.has(a.start - 1, "cues.from") or (moving is not None and b.start - a.end <= 2) or arrow  # noqa: PLR2004  # a word between them at most
    if together and between and leads_to and comes:
        by = moving is not None and not heard.has(a.start - 1, "cues.from") and not arrow
        return not (by and (b.value or 0) > _BY * (a.value or 0))  # "up 12 to 1,512" tells a change and a level
    if second.metric not in (first.metric, "followers"):
        return False
    earlier = heard.any(first.left, a.start, *PAST_TENSE) or heard.any(a.end, b.start, "cues.before")
    present = heard.any(a.end, b.start, *_PRESENT)
    if first.kind == "delta" or second.kind == "delta":
        return False
    return earlier is not None and present is not None


def _was(heard: Heard, first: Figure, second: Figure) -> bool:
    """Whether the second figure is what the first one used to be: "980 (was 1,001)", "40 likes, antes 90"."""
    if first.sentence != second.sentence or first.metric != second.metric or second.when is not None:
        return False
    if first.kind != "total" or second.kind != "total":
        return False
    strange = any(
        heard.tokens[at].script == "word" and not heard.senses(at) and at not in heard.dated
        for at in range(first.number.end, second.number.start)
    )
    low, high = sorted((first.number.value or 0, second.number.value or 0))
    if strange or high > _MOST_TIMES * low:
        return False
    return heard.any(first.number.end, second.number.start, *PAST_TENSE) is not None and not heard.any(
        first.left, first.number.start, *PAST_TENSE
    )
