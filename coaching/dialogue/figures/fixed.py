"""One of several figures that were noted together is set right by words; the others stay as they are."""

from dataclasses import replace
from typing import Final, get_args

from coaching.dialogue.figures import record, set_right
from coaching.dialogue.figures.doubts import metric_named
from coaching.dialogue.figures.entries import begun
from coaching.dialogue.figures.set_right import Target
from coaching.dialogue.shots import waits as shot_waits
from coaching.dialogue.shots.mends import bare
from coaching.dialogue.turn import Turn
from coaching.languages import phrases
from coaching.model import Entry, Metric, Post, Reading, Reply
from coaching.questions.feelings import declines
from coaching.reading.heard import hear
from coaching.reading.networks import platform_named
from coaching.reading.numbers import Number, parse
from coaching.rhythm import today

SHORT: Final = 8
"""Words of a correction; who writes more is telling something."""
Found = tuple[Reply, ...] | None


async def answered(turn: Turn, words: str, reading: Reading) -> Found:
    """What typed words set right of what was just noted from a screenshot, or of what is being fixed; else None."""
    if "?" in words or len(words.split()) > SHORT or declines(words) is not None or reading.posts or reading.events:
        return None
    fixing = turn.fixing is not None
    numbers = [number for number in parse(words, turn.person.language) if not number.faint]
    metric = metric_named(words)
    for entry in [await turn.notebook.entry(turn.fixing)] if turn.fixing is not None else await _confirmed(turn):
        if entry is None or entry.id is None or entry.struck or _elsewhere(turn, words, entry):
            continue
        if len(entry.posts) == 1 and entry.posts[0].amounts and not entry.observations:
            done = await _of_post(turn, entry, entry.posts[0], metric, numbers)
        elif any(begun(o, entry) for o in entry.observations if o.kind == "total"):
            continue  # "from 1,000 to 995" is one thing
        elif metric is not None:
            done = await _named(turn, entry, metric, numbers, fixing=fixing)
        else:
            done = await _unnamed(turn, entry, words, numbers, fixing=fixing)
        if done is not None:
            return done
    return None


async def _unnamed(turn: Turn, entry: Entry, words: str, numbers: list[Number], *, fixing: bool) -> Found:
    """A bare number: which of the figures is it? "Son 5.560" alone is about what was just confirmed."""
    introduced = any(letter.isalpha() for letter in words)
    bare_one = len(numbers) == 1 and numbers[0].value is not None and bare(phrases.said(words))
    if not bare_one or not entry.observations or not (fixing or introduced):
        return None
    number = numbers[0]
    if len(entry.observations) > 1:
        return await set_right.which(turn, [Target(entry, o) for o in entry.observations], number.value or 0)
    (figure,) = entry.observations
    if figure.metric == "followers" or number.other is not None or number.sign:
        return None
    return await set_right.put_right(turn, Target(entry, figure), number.value or 0, number.step)


async def _named(turn: Turn, entry: Entry, metric: Metric, numbers: list[Number], *, fixing: bool) -> Found:
    """A figure by its name: "el alcance es 5.600", or the name alone where its value was typed before."""
    found = [o for o in entry.observations if o.metric == metric]
    if len(found) > 1 and numbers:
        found = [o for o in found if (o.kind == "delta") == bool(numbers[0].sign)]
    if not found and fixing and len(entry.observations) > 1:
        await turn.remember(step=None)  # it is none of them: they stay, and this is something new
    if len(found) != 1:
        return None
    (figure,) = found
    kept = turn.person.dialogue.get(set_right.CHOICE)
    if not numbers and kept and kept["entry"] == entry.id and fixing:
        await turn.remember(**{set_right.CHOICE: None})
        return await set_right.put_right(turn, Target(entry, figure), int(kept["right"]))
    value = _right(numbers, abs(figure.value))
    if value is None or value.value is None or (metric == "followers" and not fixing):
        return None  # a count of today takes the place of the one before it anyway
    if value.sign and figure.kind == "delta":
        figure_signed = replace(figure, value=value.sign * max(abs(figure.value), 1))
        if (figure_signed.value < 0) != (figure.value < 0):
            return None
    return await set_right.put_right(turn, Target(entry, figure), value.value, value.step)


def _right(numbers: list[Number], old: int) -> Number | None:
    """The value that counts: the only one, or of two the one that is not the old one."""
    rest = [number for number in numbers if len(numbers) == 1 or number.value != old]
    return rest[0] if len(rest) == 1 and rest[0].other is None else None


async def _of_post(turn: Turn, entry: Entry, post: Post, metric: Metric | None, numbers: list[Number]) -> Found:
    """One figure of a post."""
    if metric is None or metric not in post.amounts:
        return None
    value = _right(numbers, post.amounts[metric])
    if value is None or value.value is None or value.sign < 0:
        return None
    known = {name: post.amounts[name] for name in get_args(Metric) if name in post.amounts}
    mended = replace(post, id=None, amounts={**known, metric: value.value})
    await turn.notebook.strike(entry.id or 0, struck=True)
    stored, reply = await record.store(turn, Entry((), (mended,), entry.events))
    await shot_waits.follows(turn, entry.id or 0, (stored,))
    return (reply,)


async def _confirmed(turn: Turn) -> list[Entry]:
    """What was noted today from screenshots, the newest first, where nothing else was told or is asked since."""
    known = {number for one in turn.person.dialogue.get(shot_waits.READ) or () for number in one["entries"]}
    if not known or (turn.step and not turn.step.startswith("interview:")):
        return []
    latest = await turn.notebook.latest_entry()
    if latest is None or latest.id not in known:
        return []
    entries = [entry for entry in await turn.notebook.entries() if entry.id in known]
    return [entry for entry in entries if entry.said is not None and today(turn.person, entry.said) == turn.today]


def _elsewhere(turn: Turn, words: str, entry: Entry) -> bool:
    """Whether a figure is told of a day or of another network: it is news then."""
    networks = {o.platform for o in entry.observations} | {post.platform for post in entry.posts}
    dated = bool(hear(words, turn.today, turn.person.language).dates)
    return dated or platform_named(words) not in {None, *networks}
