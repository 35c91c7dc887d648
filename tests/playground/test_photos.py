"""What becomes of a picture that is sent as a photo."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

import pytest
from PIL import Image

from bot.playground.images import look
from bot.playground.photos import recompressed

if TYPE_CHECKING:
    from collections.abc import Callable

    from telegram import Bot

    from bot.playground import Playground


def _saved(picture: Image.Image, kind: str = "PNG", **how: object) -> bytes:
    kept = io.BytesIO()
    picture.save(kept, kind, **how)
    return kept.getvalue()


def _sizes(copies: list[bytes]) -> list[tuple[str, int, int]]:
    return [tuple(found) for copy in copies if (found := look(copy))]  # type: ignore[misc]


@pytest.mark.parametrize(
    ("size", "sizes"),
    [
        ((1080, 2340), [(42, 90), (148, 320), (369, 800), (591, 1280)]),
        ((2340, 1080), [(90, 42), (320, 148), (800, 369), (1280, 591)]),
        ((640, 1280), [(45, 90), (160, 320), (400, 800), (640, 1280)]),
        ((300, 200), [(90, 60), (300, 200)]),
        ((60, 40), [(60, 40)]),
        ((3000, 20), [(90, 1), (320, 2), (800, 5), (1280, 9)]),
    ],
)
def test_a_photo_has_its_sizes(size: tuple[int, int], sizes: list[tuple[int, int]]) -> None:
    """Smaller ones, and the largest: never more than 1280 pixels, never more than it had."""
    copies = recompressed(_saved(Image.new("RGB", size, "navy")))
    assert _sizes(copies) == [("image/jpeg", *one) for one in sizes]


@pytest.mark.parametrize("mode", ["RGBA", "LA", "P", "L", "1", "I;16", "CMYK"])
def test_any_kind_of_picture_becomes_a_photo(mode: str) -> None:
    """What was transparent is white."""
    source = Image.new("RGBA", (40, 40), (0, 0, 0, 0)) if mode in {"RGBA", "LA"} else Image.new("L", (40, 40), 255)
    kind = "TIFF" if mode == "CMYK" else "PNG"
    (copy,) = recompressed(_saved(source.convert(mode) if mode != "I;16" else Image.new(mode, (40, 40), 65535), kind))
    with Image.open(io.BytesIO(copy)) as made:
        corner = made.convert("RGB").getpixel((0, 0))
        assert isinstance(corner, tuple)
        assert min(corner) > 250 or mode == "CMYK"


def test_a_photo_stands_upright_and_says_nothing_of_its_camera() -> None:
    """A phone turns the picture with a note beside it, which goes."""
    note = Image.Exif()
    note[0x0112] = 6  # turned by a quarter
    note[0x010F] = "a camera"
    copies = recompressed(_saved(Image.new("RGB", (60, 40)), "JPEG", exif=note))
    assert _sizes(copies) == [("image/jpeg", 40, 60)]
    assert b"camera" not in copies[0]


@pytest.mark.parametrize("data", [b"", b"likes;12", b"\x89PNG\r\n\x1a\nno more", b"GIF89a"])
def test_what_is_no_picture_is_refused(data: bytes) -> None:
    """By one kind of error, whatever the library says."""
    with pytest.raises(ValueError, match="no picture"):
        recompressed(data)


async def test_the_bot_gets_the_smaller_one(bot: Bot, playground: Playground, png: Callable[..., bytes]) -> None:
    """As a photo; as a file it gets every byte."""
    original = png(1080, 2340)
    ann = playground.world.open_person("Ann")
    ann.sends_photo(original)
    ann.sends_document("shot.png", original)
    photo, document = [update.message for update in await bot.get_updates()]
    assert photo
    assert document
    assert document.document
    largest = photo.photo[-1]
    assert (largest.width, largest.height) == (591, 1280)
    fetched = bytes(await (await bot.get_file(largest)).download_as_bytearray())
    assert look(fetched) == ("image/jpeg", 591, 1280)
    assert largest.file_size == len(fetched)
    assert document.document.mime_type == "image/png"
    assert bytes(await (await bot.get_file(document.document)).download_as_bytearray()) == original
