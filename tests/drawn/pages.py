"""See what is on the drawn screens: `python -m tests.drawn.pages [name …]`, all that nobody has seen yet, or those."""

import json
import sys
from pathlib import Path
from typing import Any

from bot.seeing.engine import Rapid
from bot.seeing.page import page_of
from bot.seeing.pictures import opened
from coaching.model import Unreadable
from storage.shots import seen_written

SCREENS = Path(__file__).parents[1] / "cases" / "screens"


def page_file(picture: Path) -> Path:
    """Where the page of a picture lies: beside it."""
    return picture.with_suffix(".page.json")


def main(names: list[str]) -> None:
    """Looks at the pictures, the ones whose names are given or those without a page, one after another."""
    pictures = sorted(path for path in SCREENS.rglob("*") if path.suffix in {".jpg", ".png"})
    chosen = [p for p in pictures if p.stem in names] if names else [p for p in pictures if not page_file(p).exists()]
    engine = Rapid()
    for picture in chosen:
        pixels = opened(picture.read_bytes())
        seen = pixels if isinstance(pixels, Unreadable) else page_of(pixels, engine)
        page_file(picture).write_text(_a_word_a_line(seen_written(seen)), encoding="utf-8")
        sys.stdout.write(f"{picture.relative_to(SCREENS)}\n")


def _a_word_a_line(body: dict[str, Any]) -> str:
    words = body.pop("words", None)
    head = json.dumps(body)
    if words is None:
        return f"{head}\n"
    lines = ",\n".join(json.dumps(word, ensure_ascii=False) for word in words)
    return f'{head[:-1]}, "words": [\n{lines}\n]}}\n'


if __name__ == "__main__":
    main(sys.argv[1:])
