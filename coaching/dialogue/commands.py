"""The commands, and the same things asked for by button."""

from collections.abc import Awaitable, Callable
from typing import Final, TypeAlias

from coaching.dialogue import settings, takeback
from coaching.dialogue.figures import record
from coaching.dialogue.interviews import brand, card, goals, interview, purpose, rounds
from coaching.dialogue.interviews import told as told_of
from coaching.dialogue.interviews.length import shorter
from coaching.dialogue.interviews.rounds import Round
from coaching.dialogue.people import acts
from coaching.dialogue.people import front as people
from coaching.dialogue.plans import front as plans
from coaching.dialogue.samples import audience, checkin, clients, mirror
from coaching.dialogue.shots import waits as shot_waits
from coaching.dialogue.turn import DOUBT_FIRST, Turn
from coaching.dialogue.weeks import season
from coaching.dialogue.weeks import summary as weeks
from coaching.languages import phrases
from coaching.model import LANGUAGES, Button, Line, Press, Reading, Reply
from coaching.questions.feelings import declines
from coaching.reading.chat import read_posts
from coaching.reading.orders import order
from coaching.replies.lines import OLD

Command: TypeAlias = Callable[[Turn, str], Awaitable[tuple[Reply, ...]]]
MORE: Final = "post:more"
"""After a post was logged, the next line is one more until something else comes."""


async def start(turn: Turn, _words: str) -> tuple[Reply, ...]:
    """Who Faro is and what to send; then the interview, from where it was left."""
    language = Button(Line("button-language"), "set:language")
    hello = Reply((Line("start-who"), Line("start-send"), Line("start-get")), ((language,),))
    step = interview.next_step(turn)
    if step is None:
        return (hello, Reply((Line("start-known"),)))
    return (hello, await interview.ask(turn, step))


async def show_help(_turn: Turn, _words: str) -> tuple[Reply, ...]:
    """What one can do, with examples."""
    return (Reply((Line("help"), Line("help-rounds"))),)


async def summary(turn: Turn, _words: str) -> tuple[Reply, ...]:
    """The weekly summary, now."""
    made = await weeks.summary(turn.person, turn.notebook, turn.today, asked=True)
    await turn.remember(**made.asks)
    await turn.keep(made.shown(turn.person, turn.heard.when))
    return (made.reply,)


async def post(turn: Turn, words: str) -> tuple[Reply, ...]:
    """Logs what was published."""
    if not words:
        await turn.remember(step="post")
        return (Reply((Line("ask-post"),), record.CANCEL),)
    posts = read_posts(words, today=turn.today, language=turn.person.language)
    await turn.remember(step=None)
    if not posts:
        return (Reply((Line("post-unread"),)),)
    replies = await record.record(turn, Reading(turn.person.language, "report", posts=posts))
    await turn.remember(step=MORE)
    return replies


def another_post(reading: Reading, words: str) -> bool:
    """Whether a message right after a logged post may be one more: something else that it could be, it is not."""
    told = reading.observations or reading.events or reading.posts or reading.doubts
    chats = reading.intent in {"smalltalk", "command_like", "question", "mixed"}
    return not told and not chats and "?" not in words and declines(words) is None


async def target(turn: Turn, words: str) -> tuple[Reply, ...]:
    """Whom the person wants to reach: shown, and changed."""
    if words:
        asks = shorter(words)
        await turn.remember(step="target" if asks else None)
        return asks or (await _aimed(turn, words),)
    profile = turn.person.profile
    lines = [Line("target-now", {"target": profile.target}) if profile.target else Line("target-none")]
    if profile.business:
        lines.append(Line("business-now", {"business": profile.business}))
    if profile.pillars:
        lines.append(Line("pillars-now", {"pillars": ", ".join(profile.pillars)}))
    if profile.purpose:
        lines.append(Line("purpose-now", {"purpose": profile.purpose}))
    await turn.remember(step="target")
    change = [Button(Line(f"button-{name}"), f"ask:{name}") for name in ("business", "pillars")]
    change.append(purpose.button(turn.person, "button-purpose"))
    return (Reply((*lines, Line("ask-target")), ((card.button(turn),), tuple(change), *record.CANCEL)),)


async def _aimed(turn: Turn, words: str) -> Reply:
    """Another sentence about whom they want to reach; what was there can come back, or stay beside it."""
    was = turn.person
    await interview.take(turn, "target", words)
    undo = await takeback.answered(turn, was)
    said = [Line("target-set", {"target": turn.person.profile.target or ""})]
    ways: tuple[Button, ...] = (undo,) if undo is not None else ()
    if was.profile.target and undo is not None:
        said.append(Line("target-was", {"target": rounds.short(was.profile.target)}))
        ways = (undo, Button(Line("button-add"), f"ask:add:{turn.heard.update_id}"))
    return Reply(tuple(said), (*((ways,) if ways else ()), (card.button(turn),)))


async def _joined(turn: Turn, press: Press, number: str) -> tuple[Reply, ...]:
    """Both sentences about whom they want to reach, the older first."""
    done, now = takeback.kept(turn), turn.person
    older = ((done.was or {}).get("answers") or {}).get("target") if done is not None else None
    if done is None or str(done.id) != number or not older:
        return (OLD,)
    both = f"{older.rstrip(' .')}. {now.profile.target or ''}"
    await takeback.take_back(turn, done)
    was = turn.person
    await interview.take(turn, "target", both)
    undo = await takeback.answered(turn, was)
    line = Line("target-added", {"target": turn.person.profile.target or ""})
    rows = ((*((undo,) if undo is not None else ()), card.button(turn)),)
    return (Reply((line,), rows, replaces=press),)


async def community(turn: Turn, _words: str) -> tuple[Reply, ...]:
    """The weekly look at who comments, who is answered and who comes back."""
    return await checkin.start(turn)


async def own_likes(turn: Turn, _words: str) -> tuple[Reply, ...]:
    """What came of the likes that the person gave."""
    return await mirror.start(turn)


async def show_settings(turn: Turn, _words: str) -> tuple[Reply, ...]:
    """Everything that is set."""
    if turn.person.timezone is None:
        await turn.remember(**{told_of.ASKED: {"what": told_of.TOWN, "on": turn.today.isoformat()}})
    return (settings.show(turn),)


async def language(turn: Turn, words: str) -> tuple[Reply, ...]:
    """Which language? "/language it" needs no asking."""
    if words.strip().casefold() in LANGUAGES:
        return (await settings.use_language(turn, words.strip().casefold()),)
    return (settings.languages(),)


async def pause(turn: Turn, words: str) -> tuple[Reply, ...]:
    """Nothing by itself until further notice, or until a day that is named: "/pause until March"."""
    found = order(f"pause {words}", today=turn.today, language=turn.person.language) if words else None
    until = found.until if found is not None and found.wanted == "pause" else None
    said = await settings.pause(turn, stop=True, until=until)
    unclear = (Line("order-until-unclear"),) if words and until is None else ()
    return (Reply((*said.lines, *unclear), said.buttons),)


async def resume(turn: Turn, _words: str) -> tuple[Reply, ...]:
    """Summaries again."""
    return (await settings.pause(turn, stop=False),)


async def cancel(turn: Turn, _words: str) -> tuple[Reply, ...]:
    """Leaves whatever was being asked."""
    asked = rounds.opened(turn, ROUNDS)
    waited = await shot_waits.drop_all(turn)
    if asked is not None and DOUBT_FIRST in turn.person.dialogue and not waited:
        await turn.remember(pending=None)  # it is for what was asked last; the question goes on
        return (Reply((Line("cancelled"),)), *await rounds.resume(turn, *asked))
    if asked is not None and asked[0] is not interview.ROUND:
        await turn.remember(pending=None)
        return await rounds.stop(turn, asked[0])
    thread = await acts.dropped(turn)
    had = waited or bool(turn.step) or "pending" in turn.person.dialogue or thread is not None
    await turn.remember(step=None, pending=None)
    return (Reply((Line("cancelled" if had else "nothing-to-cancel"),)),)


async def export(_turn: Turn, _words: str) -> tuple[Reply, ...]:
    """Everything, as a file."""
    return (Reply((Line("export"),), attachment="export"),)


async def delete(turn: Turn, _words: str) -> tuple[Reply, ...]:
    """Asks once."""
    return await _to_be_sure(turn, "delete-ask")


async def _to_be_sure(turn: Turn, line: str) -> tuple[Reply, ...]:
    await turn.remember(**{told_of.ASKED: {"what": told_of.DELETE, "on": turn.today.isoformat()}})
    yes, no = Button(Line("button-delete"), "delete:yes"), Button(Line("button-keep"), "delete:no")
    return (Reply((Line(line),), ((yes, no),)),)


async def about_delete(turn: Turn, words: str) -> tuple[Reply, ...] | None:
    """The answer to /delete in words; only a button deletes. None for what is about something else."""
    said = phrases.said(words)
    ordered = order(words, today=turn.today, language=turn.person.language)
    erases = ordered is not None and ordered.wanted in {"erase", "delete"}
    again = erases and (phrases.begins(said, "agrees") or not (ordered and ordered.rest))
    if phrases.only(said, "denies", "courtesy") or declines(words) is not None:
        return (Reply((Line("delete-kept"),)),)
    if again or phrases.only(said, "agrees", "courtesy"):
        return await _to_be_sure(turn, "delete-press")
    return None


async def privacy(_turn: Turn, _words: str) -> tuple[Reply, ...]:
    """What is kept, where, and for how long."""
    return (Reply((Line("privacy"),)),)


COMMANDS: Final[dict[str, Command]] = {
    "start": start, "help": show_help, "summary": summary, "history": season.show, "post": post, "target": target,
    "people": people.people, "audience": audience.count, "settings": show_settings, "language": language,
    "pause": pause, "cancel": cancel, "export": export, "delete": delete, "privacy": privacy, "goal": goals.open_it,
    "brand": brand.open_it, "purpose": purpose.open_it, "community": community, "mirror": own_likes,
    "action": plans.show,
}  # fmt: skip


_ALL: Final = (
    interview.ROUND, card.CARD, brand.BRAND, purpose.PURPOSE, checkin.CHECKIN, clients.CLIENTS, mirror.MIRROR,
    audience.AUDIENCE, plans.PLAN,
)  # fmt: skip
ROUNDS: Final[dict[str, Round]] = {each.name: each for each in _ALL}
"""Every round of questions, by the name that stands on its buttons."""
ASKED: Final = frozenset({*ROUNDS, goals.STEP})


# What people also type, and the menu does not show.
ALSO: Final[dict[str, Command]] = {"resume": resume}


async def erase(turn: Turn, press: Press, value: str) -> tuple[Reply, ...]:
    """The answer to /delete."""
    if value != "yes":
        return (Reply((Line("delete-kept"),), replaces=press),)
    await turn.notebook.erase()
    return (Reply((Line("deleted"),), replaces=press),)


async def asked_about(turn: Turn, press: Press, name: str, value: str) -> tuple[Reply, ...]:
    """A button of a round of questions, or of the goal."""
    action, _, rest = value.partition(":")
    if name in ROUNDS:
        return await rounds.pressed(turn, ROUNDS[name], press, action, rest)
    return await goals.pressed(turn, press, action, rest)


async def ask_about(turn: Turn, press: Press, value: str) -> tuple[Reply, ...]:
    """Changes one answer of the interview."""
    if value.startswith("add:"):
        return await _joined(turn, press, value.removeprefix("add:"))
    if value not in interview.IN_WORDS:
        return (OLD,)
    await turn.remember(step=f"tell:{value}")
    return (Reply((Line(f"ask-{value}"),), record.CANCEL),)


async def told(turn: Turn, name: str, words: str) -> tuple[Reply, ...]:
    """The answer to it."""
    if asks := shorter(words):
        return asks
    was = turn.person
    await interview.take(turn, name, words)
    await turn.remember(step=None)
    undo = await takeback.answered(turn, was)
    return (Reply((Line("noted" if words else "dropped"),), ((undo,),) if undo is not None else ()),)


async def emptied(turn: Turn, name: str) -> tuple[Reply, ...]:
    """Deletes it, where an answer of the interview is being changed."""
    return await told(turn, name, "")
