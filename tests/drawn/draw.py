"""Drawn screens: pages as the apps show them, made here with invented people, each with the truth about it.

`python -m tests.drawn [platform]` draws them again into tests/cases/screens/: what Chromium shows of a page, made as
small as a chat makes it, and beside it what stands on it. Machines differ in their letters; the truth does not.
"""

from __future__ import annotations

import io
import shutil
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml
from PIL import Image
from playwright.sync_api import Browser, sync_playwright

PAGES = Path(__file__).parent / "pages"
WORDS = Path(__file__).parent / "words"
CASES = Path(__file__).parents[1] / "cases" / "screens"

CHROMIUM = ("chromium", "chromium-browser", "google-chrome", "chrome")
QUIET = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
LONGEST = 1280
"""A chat makes the long side of a picture no longer than this."""


@dataclass(frozen=True, slots=True)
class Drawing:
    """A page to be drawn, and what it says. `whole`: it is sent as a file, neither made smaller nor compressed."""

    name: str
    html: str
    truth: dict[str, Any]
    size: tuple[int, int]
    scale: float = 3
    quality: int = 84
    whole: bool = False


def sheet(*names: str) -> str:
    """Read sheets of style, in order."""
    return "\n".join((PAGES / f"{name}.css").read_text(encoding="utf-8") for name in names)


def vocabulary(platform: str) -> dict[str, dict[str, str]]:
    """Read what a platform's screens say, by language."""
    read: dict[str, dict[str, str]] = yaml.safe_load((WORDS / f"{platform}.yaml").read_text(encoding="utf-8"))
    return read


def draw(drawings: Iterable[Drawing], folder: Path) -> list[Path]:
    """Draw the pages into a folder, each with its truth."""
    folder.mkdir(parents=True, exist_ok=True)
    path = next(filter(None, map(shutil.which, CHROMIUM)), None)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=QUIET)
        drawn = [_one(browser, drawing, folder) for drawing in drawings]
        browser.close()
    return drawn


def _one(browser: Browser, drawing: Drawing, folder: Path) -> Path:
    width, height = drawing.size
    page = browser.new_page(viewport={"width": width, "height": height}, device_scale_factor=drawing.scale)
    page.set_content(drawing.html)
    picture = Image.open(io.BytesIO(page.screenshot())).convert("RGB")
    page.close()
    if drawing.whole:
        path = folder / f"{drawing.name}.png"
        picture.save(path, optimize=True)
    else:
        path = folder / f"{drawing.name}.jpg"
        picture.thumbnail((LONGEST, LONGEST), Image.Resampling.LANCZOS)
        picture.save(path, quality=drawing.quality, subsampling=2, optimize=True)
    truth = yaml.safe_dump(drawing.truth, sort_keys=False, allow_unicode=True, default_flow_style=None, width=110)
    path.with_suffix(".yaml").write_text(truth, encoding="utf-8")
    return path
