"""A newcomer at the chat page, in a real browser, with the real process behind it."""

from datetime import date
from pathlib import Path

import pytest
from playwright.async_api import Browser, FilePayload, Page, expect

from bot.drawing import Picture, png
from bot.playground import Playground
from tests.end_to_end.conftest import Process

pytestmark = pytest.mark.timeout(90)
SCREENS = Path(__file__).parents[1] / "cases" / "screens"
PHONE, DESK = (390, 844), (1280, 800)


async def _opened(browser: Browser, playground: Playground, size: tuple[int, int], locale: str) -> Page:
    context = await browser.new_context(viewport={"width": size[0], "height": size[1]}, locale=locale)
    page = await context.new_page()
    page.set_default_timeout(15_000)
    page.on("pageerror", lambda error: pytest.fail(str(error)))
    await page.goto(playground.page_url)
    return page


async def _says(page: Page, words: str) -> None:
    await page.get_by_test_id("composer").fill(words)
    await page.get_by_test_id("send").click()


@pytest.mark.parametrize(
    ("language", "size", "later", "question", "answer"),
    [
        ("es", PHONE, "Ahora no", "ayer tenía 1.000 seguidores y hoy 995, ¿qué estoy haciendo mal?", "−5 netos"),
        ("it", PHONE, "Non ora", "ieri avevo 1.000 follower e oggi 995, cosa sto sbagliando?", "−5 netti"),
        ("en", DESK, "Not now", "yesterday I had 1,000 followers and today 995, what am I doing wrong?", "−5 net"),
    ],
)
async def test_a_newcomer_understands_within_a_minute(  # what a newcomer sees, in each language
    faro: Process, playground: Playground, browser: Browser,
    language: str, size: tuple[int, int], later: str, question: str, answer: str,
) -> None:  # fmt: skip
    """Start, not now, the numbers and the question: an answer with a chart, and buttons that work."""
    assert faro
    page = await _opened(browser, playground, size, language)
    await page.get_by_test_id("language").select_option(language)
    await page.get_by_test_id("start").click()
    await page.get_by_test_id("inline-button").filter(has_text=later).click()
    await _says(page, question)
    said = page.locator('[data-testid="message"][data-from="bot"]').filter(has_text=answer)
    await expect(said).to_be_visible()
    await expect(said.get_by_test_id("picture")).to_be_visible()
    assert await page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    await said.get_by_test_id("inline-button").filter(has_text="Instagram").click()
    await expect(said.get_by_test_id("inline-button").filter(has_text="Instagram")).to_have_count(0)
    await expect(said).to_contain_text(answer)  # the answer stays when its question is settled


async def test_a_picture_from_the_page_is_answered(faro: Process, playground: Playground, browser: Browser) -> None:
    """Seen in the chat, and answered in place of the sign that it is read; nothing is stored that nobody confirmed."""
    page = await _opened(browser, playground, PHONE, "es")
    await page.get_by_test_id("language").select_option("es")
    await page.get_by_test_id("start").click()
    said = page.locator('[data-testid="message"][data-from="bot"]')
    await expect(said.get_by_test_id("inline-button").filter(has_text="Ahora no")).to_be_visible()
    before = await said.count()
    drawn = png(Picture("x", (date(2026, 11, 15),), (995,), (), (), (), "", "."))
    await page.get_by_test_id("attach").set_input_files(
        [FilePayload(name="captura.png", mimeType="image/png", buffer=drawn)]
    )
    await page.get_by_test_id("send-files").click()
    await expect(page.get_by_test_id("own-picture")).to_have_js_property("naturalWidth", 960)
    await expect(said).to_have_count(before + 1)
    await expect(said.last).not_to_contain_text("Estoy leyendo", timeout=60_000)
    await expect(said).to_have_count(before + 1)
    assert faro.ask("SELECT count(*) FROM observation") == [(0,)]


async def test_a_screenshot_is_read_confirmed_and_answered(
    faro: Process, playground: Playground, browser: Browser
) -> None:
    """A drawn profile with a question under it: the values, one press, and what they mean; taken back with one more."""
    page = await _opened(browser, playground, PHONE, "es")
    await page.get_by_test_id("language").select_option("es")
    await page.get_by_test_id("start").click()
    said = page.locator('[data-testid="message"][data-from="bot"]')
    await said.get_by_test_id("inline-button").filter(has_text="Ahora no").click()
    await page.get_by_test_id("attach").set_input_files(SCREENS / "instagram" / "instagram_profile_es.jpg")
    await page.get_by_test_id("send-files").click()
    listed = said.filter(has_text="8.208")
    await expect(listed).to_contain_text("934", timeout=60_000)
    assert faro.ask("SELECT count(*) FROM observation") == [(0,)]
    await listed.get_by_test_id("inline-button").filter(has_text="Está bien").click()
    await expect(said.last).to_contain_text("8.208 seguidores en Instagram")
    stored = "SELECT metric, value, platform FROM observation WHERE since IS NULL ORDER BY metric"
    assert faro.ask(stored) == [("followers", 8208, "instagram"), ("following", 934, "instagram")]
    await said.last.get_by_test_id("inline-button").filter(has_text="Deshacer").click()
    await expect(said.get_by_test_id("inline-button").filter(has_text="Poner de nuevo")).to_be_visible()
    assert await page.evaluate("document.documentElement.scrollWidth <= innerWidth")


async def test_the_example_shows_the_coach_at_work(faro: Process, playground: Playground, browser: Browser) -> None:
    """Eight invented weeks of an invented person, through the ordinary chat, within a minute."""
    assert faro
    page = await _opened(browser, playground, DESK, "es")
    await page.get_by_test_id("language").select_option("es")
    await page.get_by_test_id("example").first.click()
    last = page.locator('[data-testid="message"][data-from="bot"]').filter(has_text="Puedes celebrarlo")
    await expect(last.first).to_be_visible(timeout=60_000)
    people = faro.ask("SELECT count(*) FROM person")
    assert people == [(1,)]
