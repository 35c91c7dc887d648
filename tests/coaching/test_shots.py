"""Screenshots: what was read is said back, nothing is stored before its person says so, and every doubt is asked."""

from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from html import unescape
from itertools import count
from pathlib import Path

import pytest

from coaching.dialogue.shots import read as shot_read
from coaching.languages.words import words
from coaching.model import (
    Doubt,
    History,
    Incoming,
    Language,
    Metric,
    Observation,
    Page,
    Press,
    Screen,
    Shot,
    Shots,
    Sighted,
    Text,
    Unreadable,
    Unseen,
    Word,
)
from coaching.rhythm import today
from storage.notebook import SqlNotebook
from tests.stage import Stage

ANA = 7_000_000_001
_numbers = count(1)


@dataclass
class Talk:
    """A talk with Faro, with what a reader of screens would say of each picture."""

    stage: Stage
    language: Language = "es"
    screens: dict[str, Screen | Unreadable] = field(default_factory=dict)
    buttons: dict[str, str] = field(default_factory=dict)
    told: str = ""
    last: list[str] = field(default_factory=list)

    async def says(self, text: str) -> str:
        """A message in words, or a command."""
        name, _, rest = text.partition(" ")
        return await self._happens(Text(rest, name[1:]) if text.startswith("/") else Text(text))

    async def sends(self, *seen: Screen | Unseen, caption: str = "", exact: bool = False, again: bool = False) -> str:
        """Pictures, together; `again`: the very ones of the last time."""
        names = self.last if again else [f"{next(_numbers)}:00" for _ in seen]
        self.last = names
        self.screens.update((name, one) for name, one in zip(names, seen, strict=True) if isinstance(one, Screen))
        shots = [
            Shot(_page(name) if isinstance(one, Screen) else Unreadable(one), exact=exact)
            for name, one in zip(names, seen, strict=True)
        ]
        return await self._happens(Shots(tuple(shots), caption))

    async def presses(self, label: str) -> str:
        """The newest button whose label begins so."""
        data = next(data for name, data in reversed(self.buttons.items()) if name.startswith(label))
        return await self._happens(Press(data, 1))

    async def history(self) -> History:
        """What stands."""
        async with self.stage.store.reading() as session:
            return await self._notebook(session).everything()

    async def figures(self) -> set[tuple[str, str, int]]:
        """What stands of the account's figures."""
        return {(o.metric, o.kind, o.value) for o in (await self.history()).observations}

    async def _happens(self, content: Text | Shots | Press) -> str:
        heard = Incoming(next(_numbers), ANA, ANA, self.stage.now, content, self.language)
        async with self.stage.store.writing() as session:
            notebook = self._notebook(session)
            answer = await self.stage.coach.answer(heard, notebook)
            person = await notebook.person()
        assert person is not None
        day = today(person, self.stage.now)
        said = words()
        self.told = ""
        for reply in answer.replies:
            lines = [said.say(line, answer.language, today=day) for line in reply.lines]
            assert len("\n".join(lines).splitlines()) <= 12
            self.told += "\n".join(lines) + "\n"
            for row in reply.buttons:
                for button in row:
                    assert len(button.data.encode()) <= 64
                    label = unescape(said.say(button.label, answer.language, today=day))
                    self.buttons.pop(label, None)
                    self.buttons[label] = button.data
        return self.told

    def _notebook(self, session: object) -> SqlNotebook:
        return self.stage.notebook(session, ANA)

    @property
    def today(self) -> date:
        """The day on the person's calendar."""
        return self.stage.now.date()


def _page(name: str) -> Page:
    return Page(591, 1280, (Word(name, 0, 0, 10, 10, 1.0),))


@pytest.fixture
def talk(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> Talk:
    """A talk in which pictures are read as the test says."""
    made = Talk(stage)
    stage.now = stage.now.replace(hour=12)
    monkeypatch.setattr(shot_read, "read_screen", lambda page, **_: made.screens[page.words[0].text])
    return made


def profile(talk: Talk, followers: int = 8208, *, step: int = 1, **more: object) -> Screen:
    """A profile on Instagram."""
    figures = (_total(talk, "followers", followers, step=step), _total(talk, "following", 312))
    return replace(Screen("instagram", "profile", "es", "velas.ana", None, None, figures), **more)  # type: ignore[arg-type]


def overview(talk: Talk, days: int = 7, *, doubts: tuple[Doubt, ...] = (), **amounts: int) -> Screen:
    """An overview of the last days."""
    since = talk.today - timedelta(days=days - 1)
    told: dict[str, int] = amounts or {"views": 12_400, "reach": 3_100, "likes": 340}
    figures = tuple(_total(talk, metric, value, since=since) for metric, value in told.items())
    return Screen(
        "instagram", "overview", "es", theirs=True, period=(since, talk.today), figures=figures, doubts=doubts
    )


def post(talk: Talk, title: str = "", **amounts: int) -> Screen:
    """The figures of one post."""
    told: dict[str, int] = amounts or {"likes": 80, "comments": 4, "saves": 9}
    figures = tuple(_total(talk, metric, value) for metric, value in told.items())
    return Screen("instagram", "post", "es", theirs=True, figures=figures, title=title)


def _total(talk: Talk, metric: str, value: int, *, step: int = 1, since: date | None = None) -> Sighted:
    name: Metric = metric  # type: ignore[assignment]
    return Sighted(Observation(name, "total", value, talk.today, "instagram", step, since), 0.98)


async def test_nothing_is_stored_before_its_word(talk: Talk) -> None:
    """A list, three buttons; the word stores one entry with its meaning, and Undo takes it back."""
    told = await talk.sends(profile(talk))
    assert "8.208 seguidores" in told
    assert "@velas.ana" in told
    assert {"✅ Está bien", "✏️ Corregir", "🗑 Descartar"} <= talk.buttons.keys()
    assert not await talk.figures()
    told = await talk.presses("✅")
    assert "confirmado" in told
    assert await talk.figures() == {("followers", "total", 8208), ("following", "total", 312)}
    assert "ya no sirve" in await talk.presses("✅")
    await talk.presses("↩️ Deshacer")
    assert not await talk.figures()


@pytest.mark.parametrize(
    ("language", "yes", "no", "wrong"),
    [("es", "sí, está bien", "descártala", "corrige"), ("it", "va bene", "scartalo", "correggi"),
     ("en", "looks right", "no", "fix it")],
)  # fmt: skip
async def test_words_do_what_buttons_do(talk: Talk, language: Language, yes: str, no: str, wrong: str) -> None:
    """Yes, no, and "fix" are typed as well; what else is typed is what it is."""
    talk.language = language
    await talk.sends(profile(talk))
    await talk.says(no)
    assert not await talk.figures()
    await talk.sends(profile(talk))
    await talk.says(wrong)
    assert any(label.startswith("❓") or ": 8" in label for label in talk.buttons)
    await talk.says(yes)
    assert not await talk.figures()
    await talk.says(yes)
    assert ("followers", "total", 8208) in await talk.figures()


async def test_news_and_questions_stay_what_they_are(talk: Talk) -> None:
    """A figure that is typed while a list waits is told, a question is answered, and the list still waits."""
    await talk.sends(profile(talk, 1010))
    await talk.says("hoy 45 me gusta")
    assert await talk.figures() == {("likes", "total", 45)}
    assert "👉" in await talk.says("¿por qué pierdo seguidores?")
    assert "1.010 seguidores" in await talk.says("sí")
    assert ("followers", "total", 1010) in await talk.figures()


async def test_a_doubt_is_asked_about(talk: Talk) -> None:
    """What is sure is stored, the doubtful ones are asked about one by one, and nothing unsettled is ever kept."""
    since = talk.today - timedelta(days=6)
    saves = Observation("saves", "total", 12, talk.today, "instagram", 1, since)
    reach = Observation("reach", "total", 900, talk.today, "instagram", 1, since)
    doubts = (Doubt("saves", "two readings", (12, 72), saves), Doubt("reach", "viewers", (900,), reach))
    told = await talk.sends(overview(talk, likes=340, doubts=doubts))
    assert "❓ guardados: 12 o 72" in told
    assert "«espectadores»" in told
    await talk.presses("✅")
    assert await talk.figures() == {("likes", "total", 340)}
    assert "no veo un número" in (await talk.says("el de arriba no")).lower()
    assert "72 guardados" in await talk.says("72")
    assert "«espectadores»" in talk.told
    assert "no lo apunto" in await talk.presses("No está")
    assert await talk.figures() == {("likes", "total", 340), ("saves", "total", 72)}


async def test_a_value_is_set_right(talk: Talk) -> None:
    """Fix: which one, its value typed; a bad one gets a clear answer; then the list again."""
    await talk.sends(profile(talk))
    assert "¿Qué valor está mal?" in await talk.presses("✏️")
    assert "escríbelo" in (await talk.presses("seguidores: ")).lower()
    assert "más de un número" in await talk.says("8.208 o 8.280")
    assert "Menos de cero" in await talk.says("-8280")
    told = await talk.says("8.280")
    assert "8.280 seguidores" in told
    assert "¿Está bien?" in told
    await talk.says("no, sigues son 313")
    await talk.presses("✏️")
    await talk.presses("↩️ Volver")
    await talk.presses("✅")
    assert ("followers", "total", 8280) in await talk.figures()


async def test_a_leap_is_a_doubt(talk: Talk) -> None:
    """A count far from the last one is likely a digit read wrong: it is asked about, typed ones too."""
    await talk.says("hoy 1.010 seguidores en instagram")
    talk.stage.passes(days=7)
    assert "muy lejos de tus 1.010" in await talk.sends(profile(talk, 7010))
    await talk.presses("✅")
    assert ("followers", "total", 7010) not in await talk.figures()
    assert "9.010" in await talk.says("9.010")
    assert ("followers", "total", 9010) not in await talk.figures()
    await talk.says("1.015")
    assert ("followers", "total", 1015) in await talk.figures()


async def test_what_waits_outlives_a_restart(talk: Talk, tmp_path: Path) -> None:
    """Another process over the same database goes on where the first was stopped, in the middle of a correction."""
    await talk.sends(profile(talk), caption="¿es normal?")
    await talk.presses("✏️")
    await talk.presses("seguidores: ")
    await talk.stage.close()
    talk.stage = await Stage.open(f"sqlite+aiosqlite:///{tmp_path}/faro.db")
    talk.stage.now += timedelta(days=1)
    assert "8.280 seguidores" in await talk.says("8.280")
    await talk.presses("✅")
    assert ("followers", "total", 8280) in await talk.figures()
    days = {o.day for o in (await talk.history()).observations}
    assert talk.today not in days  # it was sent on the day before
    await talk.stage.close()


async def test_the_history_tells_readings_apart(talk: Talk) -> None:
    """Of two readings of a count only one goes with the last one: it is shown, and confirmed like any other."""
    await talk.says("hoy 8.200 seguidores en instagram")
    talk.stage.passes(days=7)
    followers = Observation("followers", "total", 3208, talk.today, "instagram")
    doubt = Doubt("followers", "two readings", (3208, 8208), followers)
    told = await talk.sends(Screen("instagram", "profile", "es", "velas.ana", doubts=(doubt,)))
    assert "8.208 seguidores" in told
    assert "❓" not in told


async def test_exact_before_rounded(talk: Talk) -> None:
    """A rounded count never takes the place of the exact one of its day; where both agree, that is said."""
    await talk.says("hoy 8.712 seguidores en instagram")
    told = await talk.sends(profile(talk, 8700, step=100))
    assert "cuadra con tu dato exacto, 8.712" in told
    await talk.presses("✅")
    assert ("followers", "total", 8712) in await talk.figures()
    assert ("followers", "total", 8700) not in await talk.figures()
    talk.stage.passes(days=1)
    assert "≈ 8.700 seguidores (cuadra con tus 8.712)" in await talk.sends(profile(talk, 8700, step=100))


MADE_UP = (
    "right", "right:{}", "fix:{}", "pick:{}:99", "pick:{}:x", "pick:{}:0:x", "value:{}:0:7", "value:{}:0:--7",
    "value:{}:99:1", "type:{}:0:x", "absent:{}:0:x", "absent:{}:-1", "days:{}:0", "days:{}:99999", "network:{}:myspace",
    "network:{}", "whose:{}:me", "again:{}:", "post:{}:0:skip", "add:{}:saves:1:1", "nothing:{}", "discard:0", ":::",
    "",
)  # fmt: skip


async def test_buttons_can_be_made_up(talk: Talk) -> None:
    """Whatever their data says, they break nothing, and store nothing that was not confirmed."""
    for asked in (profile(talk), profile(talk, platform=None, handle=None), profile(talk, theirs=False, handle=None)):
        talk.buttons.clear()
        await talk.sends(asked)
        number = next(iter(talk.buttons.values())).split(":")[2]
        for data in MADE_UP[2:]:
            talk.buttons["made up"] = f"shot:{data}".format(number)
            await talk.presses("made up")
        assert not await talk.figures()
        await talk.says("/cancel")


async def test_an_album_is_one(talk: Talk) -> None:
    """One message, one word; the same figure counts once, and two that differ are a doubt."""
    first = profile(talk, 8200, step=100)
    second = overview(talk, likes=340)
    more = replace(second, figures=(*second.figures, _total(talk, "followers", 8208)))
    told = await talk.sends(first, more)
    assert told.count("seguidores") == 1
    assert "8.208 seguidores" in told
    await talk.presses("✅")
    assert ("followers", "total", 8208) in await talk.figures()
    talk.stage.passes(days=7)
    told = await talk.sends(profile(talk, 8215), replace(profile(talk, 8275), handle=None))
    assert "❓ seguidores: 8.215 o 8.275" in told


async def test_the_same_picture_twice(talk: Talk) -> None:
    """It is known again, by its clock too; unless what it left was undone."""
    await talk.sends(profile(talk))
    assert "espera tu respuesta" in await talk.sends(profile(talk), again=True)
    await talk.presses("✅")
    undo = talk.buttons["↩️ Deshacer"]
    talk.stage.passes(days=1)
    assert "ya la leí ayer" in await talk.sends(profile(talk), again=True)
    await talk.presses("Vale")
    await talk.sends(profile(talk), again=True)
    assert "¿Está bien?" in await talk.presses("Contarla como nueva")
    await talk.presses("🗑")
    talk.buttons["undo"] = undo
    await talk.presses("undo")
    assert "¿Está bien?" in await talk.sends(profile(talk), again=True)


async def test_whose_account(talk: Talk) -> None:
    """Another name, or a profile seen from outside, is asked about; somebody else's is not stored."""
    assert "visto desde fuera" in await talk.sends(profile(talk, theirs=False))
    assert "no lo apunto" in await talk.presses("De otra persona")
    await talk.sends(profile(talk, theirs=False))
    await talk.says("es mía")
    await talk.presses("✅")
    talk.stage.passes(days=7)
    assert "¿Está bien?" in await talk.sends(profile(talk, 8215, theirs=False))  # the name is known now
    await talk.presses("✅")
    assert "@jabones.luz" in await talk.sends(profile(talk, 90, handle="jabones.luz"))
    assert "una sola cuenta por red" in await talk.presses("Otra cuenta mía")
    await talk.sends(profile(talk, 8220, handle="velas.de.ana"))
    await talk.presses("Es mía, cambié")
    await talk.presses("✅")
    assert "¿Está bien?" in await talk.sends(profile(talk, 8221, handle="velas.de.ana"))
    assert ("followers", "total", 90) not in await talk.figures()
    rival = overview(talk, likes=9000)
    assert "¿Es tuyo?" in await talk.sends(rival, caption="esto es de mi competencia, ¿cómo lo ves?")
    assert "no lo apunto" in await talk.says("no")


async def test_an_unknown_network_is_asked(talk: Talk) -> None:
    """By button, in words, or by what is written beside the picture."""
    unknown = profile(talk, platform=None, handle=None)
    assert "¿De qué red es?" in await talk.sends(unknown)
    assert "TikTok" in await talk.says("de tiktok")
    await talk.says("sí")
    assert {o.platform for o in (await talk.history()).observations} == {"tiktok"}
    assert "Facebook" in await talk.sends(unknown, caption="esta es de facebook")


async def test_a_network_read_wrong_is_set_right(talk: Talk) -> None:
    """By its button, or in words; what the history of the other one said does not count any more."""
    await talk.says("hoy 500 seguidores en instagram")
    assert "muy lejos" in await talk.sends(profile(talk))
    assert "❓" not in await talk.says("no, es tiktok")
    await talk.presses("✏️")
    assert "¿De qué red es?" in await talk.presses("Red: TikTok")
    assert "muy lejos" in await talk.says("instagram")
    await talk.says("es de facebook")
    await talk.says("sí")
    counts = {o.platform: o.value for o in (await talk.history()).observations if o.metric == "followers"}
    assert counts == {"instagram": 500, "facebook": 8208}


async def test_days_that_no_screen_shows(talk: Talk) -> None:
    """Amounts without a period are of unknown days: they are asked about, or shown and left out."""
    bare = Screen("instagram", "overview", "es", theirs=True, figures=(_total(talk, "views", 900),))
    assert "¿De cuántos días es esto? 900 visualizaciones" in await talk.sends(bare)
    await talk.presses("7 días")
    await talk.presses("✅")
    stored = (await talk.history()).observations
    assert [(o.metric, o.since) for o in stored] == [("views", talk.today - timedelta(days=6))]
    await talk.sends(bare)
    assert "no hay nada que apuntar" in await talk.presses("No lo sé")


async def test_all_time_amounts_are_not_stored(talk: Talk) -> None:
    """The likes that a profile ever got are no week's."""
    shown = profile(talk, platform="tiktok")
    told = await talk.sends(replace(shown, figures=(*shown.figures, _total(talk, "likes", 120_400))))
    assert "De siempre, así que no lo apunto: 120.400 me gusta" in told
    await talk.presses("✅")
    assert ("likes", "total", 120_400) not in await talk.figures()


async def test_a_posts_figures_are_the_posts(talk: Talk) -> None:
    """They are none of the account's week; the post is asked about, or known by what was told before."""
    await talk.sends(post(talk))
    assert "¿De qué iba la publicación" in await talk.presses("✅")
    assert "Publicado ayer: «3 errores al declarar»" in await talk.says("ayer: 3 errores al declarar")
    assert "80 me gusta" in talk.told
    assert not await talk.figures()
    await talk.sends(post(talk, "3 errores al declarar", likes=120, saves=30))
    await talk.presses("✅")
    await talk.presses("Ayer")
    (one,) = (await talk.history()).posts  # the newer figures of the same post
    assert one.amounts == {"likes": 120, "comments": 4, "saves": 30}
    await talk.says("/post hoy: qué es el IVA")
    await talk.sends(post(talk, likes=7))
    await talk.says("sí")
    await talk.presses("qué es el IVA")
    posts = {p.topic: dict(p.amounts) for p in (await talk.history()).posts}
    assert posts["qué es el IVA"] == {"likes": 7}
    await talk.sends(post(talk, likes=9))
    await talk.says("sí")
    assert "Publicación de hoy" in await talk.says("saltar")
    assert "una publicación" in await talk.presses("↩️ Deshacer")


async def test_a_caption_is_read(talk: Talk) -> None:
    """What it tells is stored as ever; what it asks is answered once the figures are confirmed."""
    told = await talk.sends(profile(talk), caption="ayer hice un sorteo, ¿es normal esta subida?")
    assert "sorteo" in told
    assert "te la contesto en cuanto lo confirmes" in told
    assert [e.kind for e in (await talk.history()).events] == ["giveaway"]
    await talk.presses("✅")
    assert ("followers", "total", 8208) in await talk.figures()
    (count,) = [o for o in (await talk.history()).observations if o.metric == "followers"]
    assert count.day == talk.today
    await talk.sends(profile(talk, 8210), caption="esto es de ayer")
    await talk.says("sí")
    days = {o.value: o.day for o in (await talk.history()).observations if o.metric == "followers"}
    assert days[8210] == talk.today - timedelta(days=1)
    assert "no veo estadísticas" in (await talk.sends("no_statistics", caption="mira")).lower()


async def test_more_than_a_week_is_not_compared(talk: Talk) -> None:
    """It is kept and shown with its days; the week's own figures stay comparable."""
    for _ in range(5):
        await talk.sends(overview(talk, likes=100, reach=1000))
        await talk.presses("✅")
        await talk.says("hoy 1.000 seguidores en instagram")
        talk.stage.passes(days=7)
    await talk.sends(overview(talk, 30, likes=430, reach=4200))
    told = await talk.presses("✅")
    assert "30 días" in told
    assert "7 días podré compararlas" in told
    assert "(30 días, hasta hoy)" in told
    assert "sub" not in (await talk.says("¿por qué suben mis me gusta?")).split("👉")[0].replace("subir", "")


async def test_unreadable_pictures_say_why(talk: Talk) -> None:
    """Each reason has its words; small print is asked for as a file, unless it came as one."""
    assert "«Archivo»" in await talk.sends("no_words")
    assert "«Archivo»" not in await talk.sends("no_words", exact=True)
    assert "dañada" in await talk.sends("broken")
    assert "mi público" not in await talk.sends(replace(profile(talk), kind="audience", figures=()))
    assert "no hay ahí un total" in talk.told


async def test_several_wait_and_cancel_lets_go(talk: Talk) -> None:
    """Each has its own buttons; at most five wait; /cancel lets go of all of them."""
    for n in range(5):
        await talk.sends(profile(talk, 8200 + n))
    assert "la más antigua ya no espera" in await talk.sends(profile(talk, 8300))
    told = await talk.says("sí")
    assert "8.300 seguidores" in told
    assert "Queda otra captura" in told
    await talk.says("/cancel")
    assert "ya no sirve" in await talk.presses("✅")
    assert ("followers", "total", 8300) in await talk.figures()


async def test_undo_in_words_lets_go_of_the_list(talk: Talk) -> None:
    """What was asked last is what "undo" is about, not what was told before it."""
    await talk.says("hoy 8.200 seguidores en instagram")
    await talk.sends(profile(talk))
    assert "Descartada" in await talk.says("deshaz")
    assert ("followers", "total", 8200) in await talk.figures()
    await talk.says("deshaz")
    assert not await talk.figures()
