"""The road of a picture: looked at outside any transaction, in the order of its chat, answered once."""

import asyncio
import contextlib
import logging
from collections.abc import AsyncIterator
from datetime import date
from typing import Any

import pytest
from sqlalchemy import func, select
from sqlalchemy.exc import OperationalError
from telegram.error import NetworkError, TimedOut

import bot.look
from bot.look import Looker
from bot.ocr import NotLooking
from bot.work import Workers
from coaching.languages.words import words
from coaching.model import Answer, Chart, Incoming, Line, Other, Page, Reply, Shots, Text, Unreadable
from coaching.ports import Notebook
from storage import looking
from storage.store import Store
from storage.tables import InboxRow, OutboxRow
from tests.stage import BEGINS, FakeEye, Network, Stage, picture, seen

ANA, LUIS = 7_000_000_001, 7_000_000_002
PAGE = "small_profile_es"
SEEN = seen(PAGE)
READING = {"es": "Estoy leyendo", "it": "Sto leggendo", "en": "Reading your"}
VIDEO: dict[str, Any] = {"video": {"file_id": "v", "file_unique_id": "v", "width": 9, "height": 9, "duration": 3}}
NOT_FOUND = (404, {"description": "Not Found"})


class Heard:
    """A coach who only writes down what comes, and answers as told."""

    def __init__(self) -> None:
        self.contents: list[Any] = []
        self.reply = Reply((Line("said-nothing"),))

    async def answer(self, heard: Incoming, notebook: Notebook) -> Answer:
        """One reply, always the same."""
        del notebook
        self.contents.append(heard.content)
        return Answer((self.reply,), "es")

    @property
    def seen(self) -> list[Page | Unreadable]:
        """What the pictures showed."""
        return [shot.seen for content in self.contents if isinstance(content, Shots) for shot in content.shots]


@pytest.fixture
async def either(store: Store) -> Stage:
    """The whole bot, once over SQLite and once over PostgreSQL."""
    stage = Stage(store)
    await stage.bot.initialize()
    return stage


@pytest.fixture
def heard(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> Heard:
    """What reaches the coach."""
    ears = Heard()
    monkeypatch.setattr(stage.coach, "answer", ears.answer)
    return ears


@pytest.fixture
def _hurried(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without the pauses."""
    monkeypatch.setattr(bot.look, "PAUSES", (0.001,) * 6)


async def _statuses(stage: Stage) -> list[str]:
    async with stage.store.reading() as session:
        query = select(InboxRow.status).order_by("update_id")  # type: ignore[call-overload]
        return list((await session.execute(query)).scalars())


async def _answers(stage: Stage) -> int:
    async with stage.store.reading() as session:
        return int((await session.execute(select(func.count()).select_from(OutboxRow))).scalar() or 0)


def _said(stage: Stage, *, person: int = ANA, **content: Any) -> dict[str, Any]:
    return {"message": {**stage._message(person, "es"), **content}}


# ---------------------------------------------------------------- one picture


@pytest.mark.parametrize("file", [False, True])
async def test_a_picture_is_announced_and_the_answer_takes_its_place(either: Stage, *, file: bool) -> None:
    """One message, from the first sign to the answer; a file is not recompressed, a photo is taken at its largest."""
    told, answer = await either.shows(PAGE, file=file)
    assert (told.method, told.text) == ("sendMessage", "Estoy leyendo tu captura…")
    assert (answer.method, answer.message_id) == ("editMessageText", told.message_id)
    assert either.eye.looked == [PAGE]
    assert "sendChatAction" in either.network.calls
    assert await _statuses(either) == ["done"]


@pytest.mark.parametrize("file", [False, True])
async def test_what_was_seen_reaches_the_coach(stage: Stage, heard: Heard, *, file: bool) -> None:
    """As it was, with the words beside it, and whether it was exact."""
    await stage.shows(PAGE, caption="mi semana", file=file)
    (content,) = heard.contents
    assert heard.seen == [SEEN]
    assert (content.caption, content.shots[0].exact) == ("mi semana", file)


@pytest.mark.parametrize("language", ["es", "it", "en"])
async def test_the_sign_is_in_their_language(stage: Stage, language: str) -> None:
    """That of the app for a newcomer, and the one they chose for whoever has."""
    assert (await stage.shows(PAGE, language=language))[0].text.startswith(READING[language])
    assert "3" in (await stage.shows(PAGE, PAGE, PAGE, language=language))[0].text
    await stage.presses((await stage.says("/language", language=language))[0], "lang:it", language=language)
    assert (await stage.shows(PAGE, language=language))[0].text.startswith(READING["it"])


async def test_a_redelivered_picture_is_looked_at_once(either: Stage) -> None:
    """Before it was answered, and after."""
    update = _said(either, **picture(PAGE))
    await either.arrive([update], first=500)
    await either.arrive([update], first=500)
    await either.settle()
    before = len(either.network.shown)
    assert await either.happens(update, update_id=500) == []
    assert (either.eye.looked, before, await _answers(either)) == ([PAGE], 2, 1)


@pytest.mark.parametrize(
    ("content", "looked"),
    [
        ({"document": {"file_id": PAGE, "file_unique_id": "d", "mime_type": "image/webp"}}, True),
        ({"document": {"file_id": PAGE, "file_unique_id": "d", "file_name": "IMG_1.PNG"}}, True),
        (
            {
                "document": {
                    "file_id": PAGE, "file_unique_id": "d", "file_name": "a.heic",
                    "mime_type": "application/octet-stream",
                }
            },
            True,
        ),
        ({"document": {"file_id": PAGE, "file_unique_id": "d"}}, True),
        ({"document": {"file_id": PAGE, "file_unique_id": "d", "mime_type": "application/pdf"}}, False),
        ({"document": {"file_id": PAGE, "file_unique_id": "d", "file_name": "a.csv"}}, False),
        ({"voice": {"file_id": "v", "file_unique_id": "v", "duration": 3}}, False),
        (VIDEO, False),
    ],
)  # fmt: skip
async def test_what_counts_as_a_picture(stage: Stage, heard: Heard, content: dict[str, Any], *, looked: bool) -> None:
    """A type or a name that says so; a file that says nothing of itself is worth a look."""
    await stage.sends(**content)
    assert (stage.eye.looked == [PAGE]) is looked
    assert isinstance(heard.contents[0], Shots if looked else Other)


# ---------------------------------------------------------------- order


class SlowEye(FakeEye):
    """Looks until it is allowed to see; a picture called `stuck` needs a second permission."""

    def __init__(self) -> None:
        super().__init__()
        self.looking = asyncio.Event()
        self.may_see = asyncio.Event()

    async def look(self, data: bytes) -> Page | Unreadable:
        """The page, in due time."""
        self.looking.set()
        await self.may_see.wait()
        return await super().look(data)


@contextlib.asynccontextmanager
async def _running(stage: Stage, eye: SlowEye) -> AsyncIterator[Looker]:
    """Looker, workers and delivery as they run in a process."""
    looker = Looker(
        stage.store, stage.bot, eye, words(), allowed=frozenset(), looked=lambda: None, clock=lambda: stage.now
    )
    workers = Workers(
        stage.store, stage.bot, stage.coach, words(),
        allowed=frozenset(), queued=stage.deliverer.knock, clock=lambda: stage.now,
    )  # fmt: skip
    tasks = [asyncio.create_task(part) for part in (looker.run(), workers.run(), stage.deliverer.run())]
    yield looker
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)
    await stage.deliverer.drain(1)


async def _until(condition: Any, seconds: float = 8) -> None:
    async with asyncio.timeout(seconds):
        while not condition():  # noqa: ASYNC110  # what is waited for is what a person sees
            await asyncio.sleep(0.02)


async def test_others_are_answered_while_a_picture_is_looked_at(either: Stage) -> None:
    """And what its own person writes meanwhile comes after its answer."""
    eye = SlowEye()
    async with _running(either, eye):
        await either.arrive([_said(either, **picture(PAGE))])
        await asyncio.wait_for(eye.looking.wait(), 5)
        await either.arrive([_said(either, text="hoy 995 seguidores")])
        await either.arrive([_said(either, person=LUIS, text="hoy 300 seguidores")])
        await _until(lambda: any("300" in m.text for m in either.network.shown))
        assert not any("995" in m.text for m in either.network.shown)
        eye.may_see.set()
        await _until(lambda: any("995" in m.text for m in either.network.shown))
    mine = [m.method for m in either.network.shown if m.chat_id == ANA]
    assert mine[:2] == ["sendMessage", "editMessageText"]


async def test_a_stop_puts_back_what_is_looked_at(either: Stage) -> None:
    """At once: another process need not wait for the lease."""
    eye = SlowEye()
    async with _running(either, eye):
        await either.arrive([_said(either, **picture(PAGE))])
        await asyncio.wait_for(eye.looking.wait(), 5)
    async with either.store.reading() as session:
        lease, status = (await session.execute(select(InboxRow.lease_until, InboxRow.status))).one()  # type: ignore[call-overload]
    assert (lease, status) == (None, "looking")
    await either.settle()
    told, answer = either.network.shown
    assert (answer.method, answer.message_id) == ("editMessageText", told.message_id)


async def test_killed_in_the_middle_of_a_look(either: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    """The next start looks again, says nothing twice, and edits the message that the killed one had sent."""

    class Killed(BaseException):
        pass

    async def dies(*_: object) -> Page | Unreadable:
        raise Killed

    with monkeypatch.context() as patch:
        patch.setattr(either.eye, "look", dies)
        with pytest.raises(Killed):
            await either.shows(PAGE)
    assert await _statuses(either) == ["looking"]
    await either.settle()
    assert len(either.network.shown) == 1  # it is still held
    if either.store.sqlite:
        async with either.store.writing() as session:
            await looking.recover(session)
    else:
        either.passes(seconds=61)
    await either.settle()
    assert [m.method for m in either.network.shown] == ["sendMessage", "editMessageText"]
    assert len({m.message_id for m in either.network.shown}) == 1
    assert (either.eye.looked, await _answers(either)) == ([PAGE], 1)


async def test_a_picture_that_ends_the_process_is_not_looked_at_for_ever(
    stage: Stage, heard: Heard, monkeypatch: pytest.MonkeyPatch
) -> None:
    """After three deaths it counts as broken; the others of its album are looked at."""

    class Killed(BaseException):
        pass

    sees = stage.eye.look

    async def dies(data: bytes) -> Page | Unreadable:
        if data == b"no_words":
            raise Killed
        return await sees(data)

    monkeypatch.setattr(stage.eye, "look", dies)
    with pytest.raises(Killed):
        await stage.shows(PAGE, "no_words", "too_small")
    for _ in range(2):
        stage.passes(seconds=61)
        with pytest.raises(Killed):
            await stage.settle()
    stage.passes(seconds=61)
    await stage.settle()
    assert heard.seen == [SEEN, Unreadable("broken"), Unreadable("too_small")]
    assert stage.eye.looked == [PAGE, "too_small"]  # what was seen before the deaths is not looked at again


# ---------------------------------------------------------------- albums


async def test_an_album_is_one_question_with_one_answer(either: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    """All its pictures in order, and the one caption, wherever it stands."""
    ears = Heard()
    monkeypatch.setattr(either.coach, "answer", ears.answer)
    names = ("too_small", PAGE, "no_words")
    parts = [_said(either, **picture(name), media_group_id="a") for name in names]
    parts[1]["message"]["caption"] = "mi semana"
    await either.arrive(parts)
    await either.settle()
    assert either.network.shown == []  # more of it may come
    either.passes(seconds=2)
    await either.settle()
    assert [m.method for m in either.network.shown] == ["sendMessage", "editMessageText"]
    assert either.network.shown[0].text == "Estoy leyendo tus 3 capturas…"
    assert [content.caption for content in ears.contents] == ["mi semana"]
    assert ears.seen == [Unreadable("too_small"), SEEN, Unreadable("no_words")]
    assert await _statuses(either) == ["done"] * 3


@pytest.mark.parametrize("place", [0, 1, 2])
async def test_a_video_in_an_album_does_not_break_it(stage: Stage, heard: Heard, place: int) -> None:
    """Its caption may stand there."""
    parts = [_said(stage, **picture(PAGE), media_group_id="a") for _ in range(2)]
    parts.insert(place, _said(stage, **VIDEO, media_group_id="a", caption="mi semana"))
    await stage.arrive(parts)
    stage.passes(seconds=2)
    await stage.settle()
    assert heard.seen == [SEEN, SEEN]
    assert [content.caption for content in heard.contents] == ["mi semana"]
    assert await _statuses(stage) == ["done"] * 3


async def test_an_album_without_pictures_gets_one_word(stage: Stage, heard: Heard) -> None:
    """Nothing is fetched, and what is written under it is read."""
    parts = [_said(stage, **VIDEO, media_group_id="a") for _ in range(3)]
    parts[2]["message"]["caption"] = "hoy 9413 seguidores"
    await stage.arrive(parts)
    stage.passes(seconds=2)
    await stage.settle()
    assert heard.contents == [Other("video", caption="hoy 9413 seguidores")]
    assert [m.method for m in stage.network.shown] == ["sendMessage"]
    assert "getFile" not in stage.network.calls


async def test_a_part_that_comes_late_is_answered_by_itself(stage: Stage, heard: Heard) -> None:
    """Nothing says which part is the last."""
    await stage.arrive([_said(stage, **picture(PAGE), media_group_id="a")])
    stage.passes(seconds=2)
    await stage.settle()
    await stage.arrive([_said(stage, **picture("no_words"), media_group_id="a")])
    stage.passes(seconds=2)
    await stage.settle()
    assert heard.seen == [SEEN, Unreadable("no_words")]
    assert len(heard.contents) == 2
    assert await _statuses(stage) == ["done"] * 2


async def test_a_part_that_comes_during_the_look_is_answered_with_it(
    stage: Stage, heard: Heard, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is looked at before the album is handed over."""
    sees = stage.eye.look

    async def interrupted(data: bytes) -> Page | Unreadable:
        if data == PAGE.encode():
            await stage.arrive([_said(stage, **picture("no_words"), media_group_id="a")])
        return await sees(data)

    monkeypatch.setattr(stage.eye, "look", interrupted)
    await stage.arrive([_said(stage, **picture(PAGE), media_group_id="a")])
    stage.passes(seconds=2)
    await stage.settle()
    assert [len(content.shots) for content in heard.contents] == [2]


async def test_an_album_that_breaks_something_is_finished_as_a_whole(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    """One apology, in place of the sign."""

    async def breaks(*_: object) -> Answer:
        raise ZeroDivisionError

    monkeypatch.setattr(stage.coach, "answer", breaks)
    told, sorry = await stage.shows(PAGE, PAGE, PAGE)
    assert "Error" in sorry.text
    assert (sorry.method, sorry.message_id) == ("editMessageText", told.message_id)
    assert await _statuses(stage) == ["failed"] * 3


# ---------------------------------------------------------------- fetching


@pytest.mark.parametrize(
    ("faults", "outcome"),
    [
        ([NOT_FOUND], Unreadable("not_fetched")),
        ([(200, {}), NOT_FOUND], Unreadable("not_fetched")),
        ([(400, {"description": "Bad Request: file is too big"})], Unreadable("too_large")),
        ([(400, {"description": "Bad Request: wrong file_id or the file is temporarily unavailable"})],
         Unreadable("not_fetched")),
        ([(403, {"description": "Forbidden: bot was blocked by the user"})], Unreadable("not_fetched")),
        ([TimedOut(), NetworkError("gone"), (502, {"description": "Bad Gateway"})], SEEN),
        ([(429, {"description": "Too Many Requests: retry after 0", "parameters": {"retry_after": 0}})], SEEN),
    ],
)  # fmt: skip
@pytest.mark.usefixtures("_hurried")
async def test_what_keeps_a_picture_from_being_fetched(
    stage: Stage, heard: Heard, monkeypatch: pytest.MonkeyPatch, faults: list[Any], outcome: Page | Unreadable
) -> None:
    """What no waiting mends is said at once; a network that is away is tried again."""
    asked = iter(faults)
    result = Network.do_request

    async def do_request(network: Network, url: str, *rest: Any, **more: Any) -> tuple[int, bytes]:
        if "/file/" in url or url.endswith("/getFile"):
            fault: Any = next(asked, (200, {}))
            network.file_faults = [fault] if fault != (200, {}) else []
        return await result(network, url, *rest, **more)

    monkeypatch.setattr(Network, "do_request", do_request)
    await stage.shows(PAGE)
    assert heard.seen == [outcome]
    assert next(asked, None) is None


@pytest.mark.usefixtures("_hurried")
async def test_a_network_that_stays_away_ends_the_trying(stage: Stage, heard: Heard) -> None:
    """After about a minute the person is asked to send it again."""
    assert sum(bot.look.PAUSES) < 61
    stage.network.file_faults = [TimedOut() for _ in range(50)]
    await stage.shows(PAGE)
    assert heard.seen == [Unreadable("not_fetched")]
    assert len(stage.network.file_faults) == 50 - 7


@pytest.mark.parametrize(("times", "outcome"), [(3, SEEN), (50, Unreadable("too_slow"))])
@pytest.mark.usefixtures("_hurried")
async def test_an_eye_that_is_closed_is_waited_for(
    stage: Stage, heard: Heard, monkeypatch: pytest.MonkeyPatch, times: int, outcome: Page | Unreadable
) -> None:
    """No worker can be started for a while: that is nothing that the picture is blamed for."""
    sees, closed = stage.eye.look, iter(range(times))

    async def blinks(data: bytes) -> Page | Unreadable:
        if next(closed, None) is not None:
            message = "no memory"
            raise NotLooking(message)
        return await sees(data)

    monkeypatch.setattr(stage.eye, "look", blinks)
    await stage.shows(PAGE)
    assert heard.seen == [outcome]


async def test_a_trickle_is_cut_short(stage: Stage, heard: Heard, monkeypatch: pytest.MonkeyPatch) -> None:
    """A network that delivers a byte now and then would keep the chat waiting for ever."""

    async def hangs(*_: object, **__: object) -> None:
        await asyncio.sleep(60)

    monkeypatch.setattr(bot.look, "LONGEST_FETCH", 0.05)
    monkeypatch.setattr(type(stage.bot), "get_file", hangs)
    await stage.shows(PAGE)
    assert heard.seen == [Unreadable("not_fetched")]


async def test_what_telegram_would_not_let_us_fetch_is_not_asked_for(stage: Stage, heard: Heard) -> None:
    """Over 20 MB, by what the message says of itself."""
    large = picture(PAGE, file=True)
    large["document"]["file_size"] = 21 * 1024 * 1024
    await stage.sends(**large)
    assert heard.seen == [Unreadable("too_large")]
    assert "getFile" not in stage.network.calls


async def test_an_eye_that_breaks_is_a_broken_picture(
    stage: Stage, heard: Heard, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """A bug of ours, logged as one."""

    async def breaks(_: bytes) -> Page | Unreadable:
        raise ZeroDivisionError

    monkeypatch.setattr(stage.eye, "look", breaks)
    with caplog.at_level(logging.ERROR):
        await stage.shows(PAGE)
    assert heard.seen == [Unreadable("broken")]
    assert "ZeroDivisionError" in caplog.text


async def test_trouble_of_the_database_loses_nothing(
    stage: Stage, heard: Heard, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The job is given back, and done again."""

    async def away(*_: object, **__: object) -> None:
        raise OperationalError("-", {}, ConnectionResetError("gone"))

    monkeypatch.setattr(bot.look, "LOOK", 0.01)
    with monkeypatch.context() as patch:
        patch.setattr(looking, "seen", away)
        await stage.arrive([_said(stage, **picture(PAGE))])
        assert await stage.looker.step()
        assert await _statuses(stage) == ["looking"]
    await stage.settle()
    assert heard.seen == [SEEN]
    assert [m.method for m in stage.network.shown] == ["sendMessage", "editMessageText"]


@pytest.mark.parametrize("broken", [{"photo": [{}]}, {"photo": "?"}, {"photo": [{"file_id": "a"}], "chat": 9}])
async def test_a_picture_that_cannot_be_built_stops_nobody(stage: Stage, broken: dict[str, Any]) -> None:
    """Nobody can be told, so it is only logged; what its chat says next is answered."""
    await stage.happens({"message": {**stage._message(ANA, "es"), **broken}})
    assert "995" in (await stage.says("hoy 995 seguidores"))[0].text
    assert await _statuses(stage) == ["failed", "done"]


# ---------------------------------------------------------------- people


def _only_for(stage: Stage, *people: int) -> None:
    allowed = frozenset(people)
    stage.looker._allowed = stage.workers._allowed = allowed


@pytest.mark.parametrize("names", [(PAGE,), (PAGE, PAGE, PAGE)])
async def test_nothing_is_fetched_for_who_is_not_invited(stage: Stage, names: tuple[str, ...]) -> None:
    """One word, also for ten pictures."""
    _only_for(stage, LUIS)
    (word,) = await stage.shows(*names)
    assert "captura" not in word.text
    assert "getFile" not in stage.network.calls
    assert stage.eye.looked == []


async def test_nothing_is_fetched_in_a_group(stage: Stage) -> None:
    """Faro has nothing to say there."""
    group = {**stage._message(ANA, "es"), **picture(PAGE), "chat": {"id": -100, "type": "group", "title": "g"}}
    assert await stage.happens({"message": group}) == []
    assert stage.eye.looked == []
    assert await _statuses(stage) == ["done"]


async def test_a_picture_of_who_has_left_by_then_is_no_trouble(stage: Stage) -> None:
    """The sign is refused, and the answer will be; nothing is tried again."""
    blocked = (403, {"description": "Forbidden: bot was blocked by the user"})
    stage.network.faults = [blocked, blocked]
    assert await stage.shows(PAGE) == []
    async with stage.store.reading() as session:
        assert (await session.execute(select(OutboxRow.status))).scalars().all() == ["dead"]  # type: ignore[call-overload]


async def test_who_erases_themselves_after_a_picture_leaves_nothing(stage: Stage) -> None:
    """Neither what was seen nor whose it was."""
    asked = await stage.says("/delete")
    press = stage.press(asked[0].message_id, "delete:yes")
    await stage.arrive([_said(stage, **picture(PAGE)), press])
    await stage.settle()
    async with stage.store.reading() as session:
        rows = (await session.execute(select(InboxRow.chat_id, InboxRow.raw, InboxRow.shot))).all()  # type: ignore[call-overload]
    assert rows == [(0, None, None)] * 3


# ---------------------------------------------------------------- the answer in place of the sign


async def test_without_a_sign_the_answer_is_a_message_of_its_own(stage: Stage, heard: Heard) -> None:
    """Telegram was away for a moment."""
    stage.network.faults = [NetworkError("gone")]
    (answer,) = await stage.shows(PAGE)
    assert answer.method == "sendMessage"
    assert heard.seen == [SEEN]


async def test_a_sign_that_was_deleted_is_replaced(stage: Stage, heard: Heard) -> None:
    """By the person: the answer comes all the same."""
    await stage.arrive([_said(stage, **picture(PAGE))])
    await stage.looker.step()
    stage.network.faults = [(400, {"description": "Bad Request: message to edit not found"})]
    await stage.settle()
    assert [m.method for m in stage.network.shown] == ["sendMessage", "sendMessage"]
    assert heard.seen == [SEEN]


async def test_no_sign_while_telegram_wants_silence(stage: Stage, heard: Heard) -> None:
    """A 429 is about everything that is sent."""
    stage.looker._paused = lambda: True
    assert [m.method for m in await stage.shows(PAGE)] == ["sendMessage"]
    assert "sendChatAction" not in stage.network.calls
    assert heard.seen == [SEEN]


CHART = Chart(Line("said-nothing"), ((date(2026, 11, 8), 990), (date(2026, 11, 15), 995)))


@pytest.mark.parametrize(
    ("reply", "method"),
    [
        (Reply((Line("said-nothing"),), chart=CHART), "sendPhoto"),
        (Reply((Line("said-nothing"),), attachment="export"), "sendDocument"),
    ],
)
async def test_an_answer_that_is_no_text_comes_by_itself(stage: Stage, heard: Heard, reply: Reply, method: str) -> None:
    """And the sign goes."""
    heard.reply = reply
    told, answer = await stage.shows(PAGE)
    assert (told.method, answer.method) == ("sendMessage", method)
    assert stage.network.deleted == [told.message_id]


async def test_no_answer_leaves_no_sign(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    """A word that somebody reads for ever would be a promise."""

    async def silent(*_: object) -> Answer:
        return Answer((), "es")

    monkeypatch.setattr(stage.coach, "answer", silent)
    (told,) = await stage.shows(PAGE)
    assert stage.network.deleted == [told.message_id]


async def test_text_is_no_picture(stage: Stage, heard: Heard) -> None:
    """What is written goes its usual way, and is worked on at once."""
    await stage.says("hoy 995 seguidores")
    assert heard.contents == [Text("hoy 995 seguidores")]
    assert stage.eye.looked == []
    assert stage.now == BEGINS
