"""A message in words, from first to last: an answer to what was asked, an order, people, figures, a question."""

import re
from collections.abc import Awaitable, Callable
from dataclasses import replace
from functools import partial
from typing import Final, TypeAlias

from coaching.advice.interpret import Interpretation
from coaching.dialogue import (
    chat,
    commands,
    goes_on,
    life,
    one_step,
    orders,
    pauses,
    put_again,
    settings,
    unread,
    why_asked,
)
from coaching.dialogue.commands import ROUNDS
from coaching.dialogue.figures import fixed, mended, pending, record, sold, stored, uncounted
from coaching.dialogue.figures.doubts import tells_total, worth_asking
from coaching.dialogue.interviews import aside, goals, interview, left_off, recalled, rounds
from coaching.dialogue.interviews import told as told_of
from coaching.dialogue.people import acts, corrected, follow, thanks
from coaching.dialogue.people import front as people
from coaching.dialogue.people import said as people_said
from coaching.dialogue.plans import words as plan_words
from coaching.dialogue.samples import audience, mirror, requests
from coaching.dialogue.shots import front as shots
from coaching.dialogue.turn import Turn
from coaching.dialogue.weeks import nudges, season
from coaching.languages import phrases
from coaching.model import (
    Language,
    Line,
    Reading,
    Reply,
    Signed,
    Text,
)
from coaching.ports import Places
from coaching.questions import besides
from coaching.questions import topic as questions
from coaching.questions.feelings import declines, feeling
from coaching.questions.points import pointed
from coaching.questions.sure import likeliest
from coaching.questions.understand import about_accounts, topic_of, understand
from coaching.reading import crowd, goal
from coaching.reading.chat import read
from coaching.reading.events import ended, unheard
from coaching.reading.heard import day_named
from coaching.reading.networks import platform_named
from coaching.reading.posts import unlisted
from coaching.replies import compose

_ENDS: Final = re.compile(r"[.,;!]\s+")
Reads: TypeAlias = Callable[[], Awaitable[tuple[Reply, ...] | None]]
"""One thing that a message may be: what it gets then, and None where it is something else."""
COUNT = "other/have"
"""The question about a count of one's own; a day may stand behind it."""
PEOPLE = (audience.told, acts.answered, people.answered)
"""What reads a message about people, before its numbers are taken for figures of one's own."""


class Message:
    """What a message in words is, and what it gets; the flow, read top to bottom."""

    def __init__(self, atlas: Places) -> None:
        self._atlas = atlas

    async def said(self, turn: Turn, words: str, called: str | None = None) -> tuple[Reply, ...]:
        """A message in words: an answer to what was asked, or figures, or a question, or something else.

        Whatever comes in the middle of a round is dealt with at once; then its question is put again.
        """
        waits, before = put_again.waits(turn), await pauses.known(turn)
        replies = await unread.worded(turn, await self._said(turn, words, called))
        if (life.closes(words) or feeling(words) == "despair") and not why_asked.told(replies):
            await put_again.rests(turn, waits)
        replies = (*replies, *await pauses.still(turn, before), *await put_again.put_again(turn, waits, replies))
        return tuple(mirror.offered(reply, turn.person) for reply in replies)

    async def _said(self, turn: Turn, words: str, called: str | None) -> tuple[Reply, ...]:
        if not words.strip():
            return (Reply((Line("said-nothing"),)),)
        if (pasted := acts.pasted(turn, words)) is not None:
            # What strangers wrote is neither a figure nor a feeling of the person's.
            return await acts.noted(turn, pasted)
        reading = read(words, today=turn.today, language=turn.person.language)
        answering = bool(turn.step)
        reading = worth_asking(understand(words, reading, answering=answering))
        reading = pointed(words, reading, answering=answering)
        felt = feeling(words)
        turn.asked = felt is not None  # whoever is hurt is not asked what they sell
        happened = (compose.despair(),) if felt == "despair" else await life.heard(turn, words, reading)
        if happened is not None:
            return happened
        if (reason := await why_asked.heard(turn, words)) is not None:
            return reason
        if (sighed := life.sighed(turn, words, reading)) is not None:
            sigh, rest = sighed
            first = await chat.warm(turn, sigh, asks=False) or (Reply((Line("feel-hurt"),)),)
            turn.heard = replace(turn.heard, content=Text(rest))
            return (*first, *await self._said(turn, rest, called))
        if called == told_of.DELETE and (sure := await commands.about_delete(turn, words)) is not None:
            turn.asked = True
            return sure
        # "No lo apuntes" answers what Faro has just asked about a figure, before it is an order.
        many = crowd.in_bulk(words) is not None  # "unfollow the 14 silent ones" answers no question of ours
        found = await self._settled(turn, words, reading) if felt is None and not many else None
        if felt is None and found is None:
            found = await self._of_others(turn, words, reading)
        if felt is None and found is None:
            found = await self._meant(turn, words, reading, called)
        if found is not None:
            return found
        if felt is None and turn.fixing is None and _tells_goal(reading, words, turn.person.language):
            return await goals.take(turn, words)
        if felt is None and (besides_it := uncounted.told(words)):
            told = reading.observations or reading.posts or reading.events or reading.doubts
            return (*(await self._news(turn, reading, hurt=False) if told else ()), *besides_it)
        return await self._news(turn, reading, hurt=felt == "hurt")

    async def _of_others(self, turn: Turn, words: str, reading: Reading) -> tuple[Reply, ...] | None:
        """What a message says of the people around: whom to follow, what they did, or asked for; and what else."""
        if plan_words.tells_own(turn, words):
            return None
        if (follows := await people.spoken(turn, words, reading)) is not None:
            return follows
        asked = rounds.opened(turn, ROUNDS)
        if (did := acts.heard(turn, words, asked)) is not None:
            first, *more = await acts.noted(turn, did)
            besides = await self._besides(turn, did.rest, plainly=True)
            lost = acts.left_out(turn, did, dealt_with=bool(besides))
            asked_for = await requests.asked_by(turn, words, did.acts)
            thanked = await thanks.told(turn, words, len(did.acts))
            return (replace(first, lines=(*first.lines, *lost)), *more, *asked_for, *besides, *thanked)
        if (told := requests.heard(turn, words, asked)) is not None:
            return (*await self._besides(turn, told.rest), *await requests.noted(turn, told.asked))
        return await acts.unsure(turn, words, reading, asked)

    async def _meant(self, turn: Turn, words: str, reading: Reading, called: str | None) -> tuple[Reply, ...] | None:
        """What a message is before it is news: an order, something about people, or an answer; else None.

        `called`: what the last message of ours called for.
        """
        readers: tuple[Reads, ...] = (
            lambda: left_off.taken_up(turn, ROUNDS, words),  # "go on", after a round was left
            lambda: told_of.dropped(turn, words),  # "delete my target" would be an order to delete figures
            lambda: recalled.asked(turn, words),  # "whom do I want to reach?" would be a question about growth
            lambda: told_of.town(turn, words, reading, self._atlas, called),  # a town's name asks and tells nothing
            lambda: plan_words.answered(turn, words),  # "done" is no courtesy
            lambda: self._of_a_pause(turn, words),  # "don't write at night" would be an order to pause
            lambda: nudges.asked(turn, words),  # "only the summary" would be an order to show it
            lambda: people_said.asked(turn, words),  # "why Ana?" is no question of a topic
            lambda: corrected.heard(turn, words),  # "no es clienta" would correct a figure
            lambda: sold.asked(turn, words, reading),  # "how many did I sell in October?" would be an order
            lambda: season.asked(turn, words, reading),  # "how was 2025?" would be a count
            lambda: self._ordered(turn, words, reading),
            *(partial(asked, turn, words, reading) for asked in PEOPLE),  # "Ana: trajo 5" looks like own figures
            lambda: self._answers_us(turn, words, reading),
            # Whatever is left may be a trade, or a purpose.
            lambda: told_of.answered(turn, words, reading, self._atlas, called),
        )
        for reader in readers:
            if (made := await reader()) is not None:
                return made
        return None

    @staticmethod
    async def _settled(turn: Turn, words: str, reading: Reading) -> tuple[Reply, ...] | None:
        """What was asked about a screenshot, or about a figure, makes of a message; None where it is no answer."""
        if (agreed := await requests.answered(turn, words)) is not None:
            return agreed
        order = (shots.answered, record.answered) if shots.asking(turn) else (record.answered, shots.answered)
        for asked in order:
            if (answered := await asked(turn, words, reading)) is not None:
                return answered
        if (mended_one := await fixed.answered(turn, words, reading)) is not None:
            return mended_one
        await shots.passed_over(turn)
        return None

    async def _ordered(self, turn: Turn, words: str, reading: Reading) -> tuple[Reply, ...] | None:
        """Does what is ordered, and deals with what else the message says; None where nothing is."""
        found = orders.ordered(turn, words, reading)
        if found is None:
            return None
        first = await self._besides(turn, found.rest) if found.wanted in orders.SHOW else ()
        done = await orders.carried_out(turn, found, self._atlas)
        if done is None:
            return None
        last = await self._besides(turn, found.rest) if found.wanted not in orders.SHOW else ()
        turn.asked = turn.asked or found.wanted in orders.LEAVES
        return (*first, *done, *last)

    async def _of_a_pause(self, turn: Turn, words: str) -> tuple[Reply, ...] | None:
        """What is said of a pause, and what else the message tells: "I'm back. ig 1095"."""
        for first, rest in (
            (words, ""),
            *((words[: sign.start()], words[sign.end() :]) for sign in _ENDS.finditer(words)),
        ):
            if (said := await pauses.heard(turn, first)) is not None:
                return (*said, *await self._besides(turn, rest))
        return None

    async def _besides(self, turn: Turn, rest: str, *, plainly: bool = False) -> tuple[Reply, ...]:
        """What an order's message says besides: a figure is stored and a question answered, courtesies are neither.

        `plainly`: only what ends in a question mark is a question.
        """
        reading = worth_asking(understand(rest, read(rest, today=turn.today, language=turn.person.language)))
        reading = pointed(rest, reading)
        told = reading.observations or reading.posts or reading.events or reading.doubts
        asks = reading.intent in {"question", "mixed"} and (not plainly or "?" in rest)
        if not rest or not (told or asks):
            return ()
        turn.heard = replace(turn.heard, content=Text(rest))
        return await self.told(turn, reading)

    async def _answers_us(self, turn: Turn, words: str, reading: Reading) -> tuple[Reply, ...] | None:
        """The same as below; what was answered is not put again."""
        answered = await self._answered(turn, words, reading)
        turn.asked = turn.asked or answered is not None
        return (*await pending.left(turn), *answered) if answered is not None else None

    async def _answered(self, turn: Turn, words: str, reading: Reading) -> tuple[Reply, ...] | None:
        """What an open question of ours makes of a message; None when none is open, or this is no answer to it."""
        asked = rounds.opened(turn, ROUNDS)
        if asked is not None and (steered := await rounds.steered(turn, *asked, words)) is not None:
            return steered
        # Whoever looks at the figures of a screenshot tells figures, and not what they sell.
        of_a_shot = shots.asking(turn) and bool(reading.observations)
        if asked is not None and asked[0] is not interview.ROUND:
            return None if of_a_shot else await rounds.heard(turn, *asked, words, reading)
        news = of_a_shot or _is_news(reading, words)
        if asked is not None and asked[1] in interview.IN_WORDS:
            news = of_a_shot or rounds.elsewhere(turn, *asked, words, reading)
        elif turn.step.partition(":")[0] in {"target", "tell"}:
            news = of_a_shot or aside.asks(words) or aside.reports(words, reading, turn.person.language, stated=True)
        if turn.step == goals.STEP:
            hoped = not reading.observations and "?" not in words
            hoped = hoped and not aside.reports(words, reading, turn.person.language, stated=True)
            news = news and not hoped  # "sell 5 a month" tells nothing that is there
            return await goals.answered(turn, words, reading, news=news)
        if turn.step == commands.MORE and not commands.another_post(reading, words):
            await turn.remember(step=None)
            return None
        if news:
            return None
        return await self._step(turn, words, reading)

    async def _step(self, turn: Turn, words: str, reading: Reading) -> tuple[Reply, ...] | None:
        """What the step that is open makes of an answer; None when it is none to it."""
        asked = rounds.opened(turn, ROUNDS)
        kind, _, what = turn.step.partition(":")
        how = declines(words)
        if how is not None and asked is not None:
            return await rounds.declined(turn, *asked, how)
        if how is not None and kind in {"tell", "target", "post", "fix"}:
            return await commands.cancel(turn, "")
        if kind == "fix" and (set_right := await mended.answered(turn, words, reading)) is not None:
            return set_right
        said = phrases.said(words)
        if kind in {"tell", "target"} and phrases.whole(said, "empties"):
            return await commands.emptied(turn, what or kind)
        if kind in {"tell", "target"} and any(phrases.whole(said, about) for about in ("goes_on", "unclear", "back")):
            return (Reply((Line(f"ask-{what or kind}"),), record.CANCEL),)
        if kind == "set":
            answered = await settings.answer(turn, what, words, self._atlas)
            return (answered,) if answered is not None else None
        if reading.intent == "smalltalk" and rounds.introduced(words) is None:
            return None
        match kind:
            case "interview" if asked is not None:
                return await interview.answer(turn, what, words, self._atlas)
            case "tell":
                return await commands.told(turn, what, words)
            case "target":
                return await commands.target(turn, words)
            case "post":
                return await commands.post(turn, words)
            case _:
                return None

    async def _news(self, turn: Turn, reading: Reading, *, hurt: bool) -> tuple[Reply, ...]:
        """Figures are stored and answered, a question is answered, anything else gets a human line."""
        if reading.observations and (begun_with := await plan_words.besides(turn, turn.words)) is not None:
            rest, going = begun_with
            turn.heard = replace(turn.heard, content=Text(rest))
            stored_first = await self._news(turn, reading, hurt=hurt)
            return (*await plan_words.went(turn, going), *stored_first)
        if reading.observations and (trade := await told_of.besides(turn, turn.words, self._atlas)) is not None:
            rest, noted = trade
            turn.heard = replace(turn.heard, content=Text(rest))
            return (*noted, *await self._news(turn, reading, hurt=hurt))
        two = besides.both(turn.words, reading)
        replies = await self.told(turn, besides.pressing(reading, two[0]) if two else reading, sure=two is not None)
        if two and replies:
            replies = (*replies[:-1], besides.offered(replies[-1], two[1]))
        if not hurt:
            return replies
        # The person first, then the figures (coaching-model M22).
        asks = reading.topic and about_accounts(turn.words, reading) and likeliest(turn.words, reading) is None
        if replies and (reading.observations or asks):
            judged = turn.judge(await turn.notebook.history())
            return (compose.hurt(replies[0], judged.metrics), *replies[1:])
        # Whoever is hurt by their followers hears of that, and not of a hard day.
        warmed = None if about_accounts(turn.words, reading) else await chat.warm(turn, turn.words, asks=False)
        return warmed or (Reply((Line("feel-hurt"), Line("feel-hurt-offer"))),)

    async def told(self, turn: Turn, reading: Reading, *, sure: bool = False) -> tuple[Reply, ...]:
        """What a message tells is stored and answered, what it asks is answered; anything else gets an honest word.

        `sure`: it is known what it asks about.
        """
        words = turn.heard.content.words if isinstance(turn.heard.content, Text) else ""
        told = reading.observations or reading.posts or reading.events or reading.doubts
        if not told and turn.fixing is None and (going_on := await self._going_on(turn, words, reading)) is not None:
            return going_on
        if not told and turn.fixing is None and not sure and (other := await unread.meant(turn, words, reading)):
            return other
        if not reading.observations and (about := topic_of(reading, words)) != reading.topic:
            reading = replace(reading, intent="question", topic=about)
        asks_only = reading.intent == "question" and not any(o.kind == "total" for o in reading.observations)
        asks_only = asks_only and not tells_total(reading)
        if reading.events or reading.posts:
            known = await turn.notebook.history()
            events = unheard(reading.events, known.events) if asks_only else reading.events
            reading = replace(reading, events=ended(events, known.events), posts=unlisted(reading.posts, known.posts))
        if asks_only and (reading.events or reading.posts):
            # What happened weighs the same whether it is told by itself or in a question.
            return await record.record(turn, replace(reading, observations=(), doubts=()))
        if (reading.observations or reading.posts or reading.events or reading.doubts) and not asks_only:
            return await record.record(turn, reading)
        if asks_only and reading.topic:
            return (await stored.instead(turn, words, await self.question(turn, reading)),)
        if turn.fixing is not None:
            return (Reply((Line("fix-unread"),), record.CANCEL),)
        return await unread.chats(turn, words, reading) or await unread.said(turn, words, reading)

    @staticmethod
    async def _going_on(turn: Turn, words: str, reading: Reading) -> tuple[Reply, ...] | None:
        """What goes on from the last answer, or asks for a figure that is kept."""
        if (planned := await plan_words.heard(turn, words)) is not None:
            return planned
        return (
            await goes_on.continued(turn, words)
            or await record.near_one(turn, words, reading)
            or await stored.answered(turn, words, reading)
        )

    async def question(self, turn: Turn, reading: Reading) -> Reply:
        """A question is answered from the person's own history, with the change it names where none is known."""
        history = await turn.notebook.history()
        counted = {o.platform for o in history.observations if o.metric == "followers"}
        if not counted:
            history = replace(history, observations=(*history.observations, *reading.observations))
        words = turn.words
        named = platform_named(words)
        platform = named if named in counted else None
        about = reading.topic or "other"
        if about == COUNT and (day := day_named(words, turn.today, turn.person.language)) not in (None, turn.today):
            about = f"{COUNT}:{day}"
        judged = follow.decided(turn).judge(history, platform=platform, asked=reading.topic)
        other = _other_figure(reading, judged)
        if not other and (more := await goes_on.deeper(turn, judged, about)) is not None:
            return more
        reply, answered = questions.answer(
            about, judged, before=other, echoed=bool(other), named=turn.person.profile.several
        )
        await turn.advised(answered)
        return await turn.with_step(reply) if about == one_step.GENERAL else reply


def _other_figure(reading: Reading, judged: Interpretation) -> tuple[Line, ...]:
    """A word where the change that is asked about is not the one in the figures: neither is taken for the other."""
    asked = [o.value for o in reading.observations if o.metric == "followers" and o.kind == "delta"]
    week = judged.metrics.latest
    if not asked or week is None or week.net is None or sum(asked) in {week.net, judged.metrics.rows[-1].net}:
        return ()
    return (Line("asked-other", {"asked": Signed(sum(asked)), "net": Signed(week.net), "days": week.days}),)


def _tells_goal(reading: Reading, words: str, language: Language) -> bool:
    """True when a message sets a goal and does nothing else: "mi meta es llegar a 5.000 seguidores"."""
    told = reading.observations or reading.posts or reading.events or reading.doubts
    return not told and reading.intent not in {"question", "mixed"} and bool(goal.wished(words, language))


def _is_news(reading: Reading, words: str) -> bool:
    """True when a message is clearly not an answer to what Faro has just asked: figures, or a question of theirs."""
    figures = {o.metric for o in reading.observations}
    reported = "followers" in figures or len(figures) > 1
    doubtful = any(doubt.why != "which_metric" for doubt in reading.doubts)
    return reported or doubtful or reading.intent in {"question", "mixed"} or "?" in words
