"""Looking back in the chat on days that are known: which month is meant, and what its card says."""

from datetime import UTC, datetime, timedelta

import pytest

from coaching.model import Act, CardPicture, Entry, Picture, Plan
from tests.stage import Stage

AUTUMN = datetime(2031, 10, 20, 10, tzinfo=UTC)
"""A Monday to come, so that what is sent is due."""
CASES = {
    "es": ("{} seguidores en instagram, {} guardados", "octubre de 2031", "septiembre de 2031", "resumen del mes",
           "¿cómo fue septiembre?", "Ana trajo a alguien"),
    "it": ("{} follower su instagram, {} salvataggi", "ottobre 2031", "settembre 2031", "riepilogo del mese",
           "com'è andato settembre?", "Ana ha portato qualcuno"),
    "en": ("{} followers on instagram, {} saves", "October 2031", "September 2031", "how is the month going?",
           "how was september?", "Ana brought somebody"),
}  # fmt: skip


async def _told(stage: Stage, language: str) -> None:
    """Eight Sundays of counts, the last one yesterday; and somebody who was brought."""
    sentence = CASES[language][0]
    for week in range(8):
        stage.now = AUTUMN - timedelta(days=1 + 7 * (7 - week))
        await stage.says(sentence.format(900 + 5 * week, 10 if week < 5 else 30), language=language)
    stage.now = AUTUMN
    async with stage.store.writing() as session:
        notebook = stage.notebook(session)
        day = AUTUMN.date() - timedelta(days=3)
        await notebook.add(Entry(acts=(Act("Ana", "brings", day, 2),)), said=AUTUMN)
        await notebook.keep_plan(Plan("reply-first", "open", day, day, outcome="done", told=day))


@pytest.mark.parametrize("language", CASES)
async def test_a_month_in_words(stage: Stage, language: str) -> None:
    """The month that runs, the one before it by its name and by its button, and the card of each."""
    _, now, before, asked, asked_before, brought = CASES[language]
    await _told(stage, language)
    (shown,) = await stage.says(asked, language=language)
    assert now in shown.text
    assert "935" in shown.text
    assert brought in shown.text
    card = stage.pictures.drawn[-1]
    assert isinstance(card, CardPicture)
    assert now in card.title
    assert 3 <= len(card.rows) <= 7
    back = next(label for label, data in shown.buttons.items() if data == "season:month:2031-09")
    (edited,) = await stage.presses(shown, back, language=language)
    assert edited.method == "editMessageMedia"
    assert before in edited.text
    assert brought not in edited.text
    (named,) = await stage.says(asked_before, language=language)
    assert named.text == edited.text
    (year,) = await stage.presses(named, "season:year:2031", language=language)
    assert "<b>" in year.text
    assert "2031" in year.text


async def test_the_first_days_of_a_month_look_at_the_last(stage: Stage) -> None:
    """On the third nobody wants a month of three days."""
    await _told(stage, "es")
    stage.now = datetime(2031, 11, 3, 10, tzinfo=UTC)
    (shown,) = await stage.says("resumen del mes")
    assert "octubre de 2031</b>" in shown.text
    (shown,) = await stage.says("¿cómo va el mes?")
    assert "octubre" in shown.text
    stage.now = datetime(2031, 11, 23, 10, tzinfo=UTC)
    (shown,) = await stage.says("resumen del mes")
    assert "noviembre de 2031" in shown.text


async def test_under_a_summary_it_opens_something_new(stage: Stage) -> None:
    """The summary stays where it is."""
    await _told(stage, "es")
    summary = (await stage.says("/summary"))[0]
    update = stage.press(summary.message_id, "season:new:2031-09")
    (shown,) = await stage.happens(update)
    assert shown.method == "sendPhoto"
    assert "septiembre de 2031" in shown.text


async def test_years_ago_is_still_there(stage: Stage) -> None:
    """Counts from before the year that is judged are in every view that looks back; there the list is honest."""
    await _told(stage, "es")
    stage.now = AUTUMN + timedelta(days=1000)
    (shown,) = await stage.says("/history")
    assert "Este último año no me diste cifras" in shown.text
    (shown,) = await stage.presses(shown, "4 sem")
    assert "desde el principio" in shown.text
    assert "De 900" in shown.text
    chart = stage.pictures.drawn[-1]
    assert isinstance(chart, Picture)
    assert len(chart.values) == 8
    (shown,) = await stage.says("¿cómo fue octubre de 2031?")
    assert "octubre de 2031" in shown.text
    assert "935" in shown.text
