"""Examples beside the questions of an interview, from the person's own trade."""

from coaching.dialogue.interviews.rounds import short
from coaching.dialogue.turn import Turn
from coaching.languages import phrases, trades
from coaching.languages.trades import Question
from coaching.model import Line

PLACE = "trade"
"""Where it stands in person.dialogue which trade their posts point to, if they told none."""


async def looked_for(turn: Turn) -> None:
    """Looks for the trade in what was published, where the person's own words name none."""
    if trades.trade(turn.person.profile) is not None:
        return
    history = await turn.notebook.history()
    found = trades.trade(turn.person.profile, [post.topic for post in history.posts])
    if found != turn.person.dialogue.get(PLACE):
        await turn.remember(**{PLACE: found})


def beside(turn: Turn, question: Question, known: str | None = None) -> Line:
    """What stands under a question: the answer that is there already, else an example."""
    if known:
        return Line("answer-now", {"text": short(known)})
    return Line("for-example", {"text": _example(turn, question)})


def told(turn: Turn, question: Question, words: str) -> str:
    """An answer; "like your example" is the example."""
    return _example(turn, question) if phrases.whole(phrases.said(words), "as_example") else words


def _example(turn: Turn, question: Question) -> str:
    name = trades.trade(turn.person.profile) or turn.person.dialogue.get(PLACE)
    return trades.example(name, question, turn.person.language)
