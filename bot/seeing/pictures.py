"""What strangers send as a picture → its pixels, or why not: opened by what it is, never by what it is called.

Nothing is decoded before its header says that it is small enough.
"""

import struct
import warnings
from io import BytesIO
from math import atan, degrees
from typing import Final, Literal, TypeAlias

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFont

from coaching.model import Unreadable, Unseen

Pixels: TypeAlias = NDArray[np.uint8]
"""Rows of columns of red, green and blue."""

MOST_BYTES: Final = 20 * 1024 * 1024
"""What Telegram lets a bot fetch."""
MOST_PIXELS: Final = 40_000_000
MOST_KEPT: Final = 16_000_000
"""More pixels than this are halved after decoding: a long scrolling screenshot of a large phone has fewer."""
LEAST_WIDTH: Final = 200
LEAST_HEIGHT: Final = 100

SAMPLE_WORDS: Final = ("12.345", "+67")

Image.MAX_IMAGE_PIXELS = MOST_PIXELS

_WEBP_PIXELS: Final = 16_000_000  # its decoder holds three copies of the picture
_DRAFT_SIDE: Final = 4000  # a JPEG of more can be decoded at half its size, for a quarter of the cost
_TURNED: Final = 0x0112  # the EXIF tag that says how the camera was held
_TURNS: Final = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}
_SEEN, _LIGHT = 128, 160
"""Of 255: what does not shine through, and letters that need a dark ground."""
_WHITE, _BLACK = (255, 255, 255), (0, 0, 0)

_Format = Literal["PNG", "JPEG", "GIF", "WEBP", "BMP", "TIFF"]
_STARTS: Final[tuple[tuple[bytes, _Format], ...]] = (
    (b"\x89PNG\r\n\x1a\n", "PNG"),
    (b"\xff\xd8\xff", "JPEG"),
    (b"GIF87a", "GIF"),
    (b"GIF89a", "GIF"),
    (b"BM", "BMP"),
    (b"II*\x00", "TIFF"),
    (b"MM\x00*", "TIFF"),
)


class _Refused(Exception):  # noqa: N818  # a finding, not a failure
    def __init__(self, reason: Unseen) -> None:
        super().__init__(reason)
        self.reason = reason


def opened(data: bytes) -> Pixels | Unreadable:
    """The picture that `data` is, upright, in red, green and blue; or why there is none."""
    try:
        with warnings.catch_warnings(action="ignore"):  # what is odd about it is nobody's business
            return _opened(data)
    except _Refused as refused:
        return Unreadable(refused.reason)
    except (MemoryError, Image.DecompressionBombError):
        return Unreadable("too_large")
    except Exception:  # noqa: BLE001  # a decoder says in many ways that it was given something broken
        return Unreadable("broken")


def enlarged(picture: Pixels, times: int) -> Pixels:
    """The same with `times` as many pixels each way."""
    if times == 1:
        return picture
    image = Image.fromarray(picture)
    return np.asarray(image.resize((image.width * times, image.height * times), Image.Resampling.BICUBIC))


def levelled(picture: Pixels, slope: float) -> Pixels:
    """The same turned so that lines which fall by `slope` lie level; what comes in at the corners is grey."""
    image = Image.fromarray(picture)
    turned = image.rotate(degrees(atan(slope)), Image.Resampling.BICUBIC, expand=True, fillcolor=(128, 128, 128))
    return np.asarray(turned)


def _opened(data: bytes) -> Pixels:
    if len(data) > MOST_BYTES:
        raise _Refused("too_large")
    kind = _kind(data)
    if kind is None:
        raise _Refused("not_an_image")
    if kind == "WEBP":
        _check_webp(data)
    with Image.open(BytesIO(data), formats=(kind,)) as image:
        _check_size(image.size)
        if kind in {"GIF", "PNG", "WEBP"} and getattr(image, "is_animated", False):
            raise _Refused("animated")
        if kind == "JPEG" and max(image.size) > _DRAFT_SIDE:
            image.draft(None, (image.width // 2, image.height // 2))
        image.load()
        turn = _TURNS.get(_orientation(image))
        flat = _flat(image)
    if turn is not None:
        flat = flat.transpose(turn)
    if flat.width < LEAST_WIDTH or flat.height < LEAST_HEIGHT:
        raise _Refused("too_small")
    return np.asarray(flat)


def _kind(data: bytes) -> _Format | None:
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return "WEBP"
    return next((kind for start, kind in _STARTS if data.startswith(start)), None)


def _check_size(size: tuple[int, int]) -> None:
    """Of a picture that may still have to be turned."""
    if size[0] * size[1] > MOST_PIXELS:
        raise _Refused("too_large")
    if min(size) < LEAST_HEIGHT or max(size) < LEAST_WIDTH:
        raise _Refused("too_small")


def _check_webp(data: bytes) -> None:
    """Its size and whether it moves: the library makes room for all of it before it says either."""
    chunk, body = data[12:16], data[20:]
    if chunk == b"VP8X":
        if body[0] & 0x02:
            raise _Refused("animated")
        size = (1 + int.from_bytes(body[4:7], "little"), 1 + int.from_bytes(body[7:10], "little"))
    elif chunk == b"VP8L":
        (bits,) = struct.unpack_from("<I", body, 1)
        size = (1 + (bits & 0x3FFF), 1 + (bits >> 14 & 0x3FFF))
    elif chunk == b"VP8 ":
        width, height = struct.unpack_from("<HH", body, 6)
        size = (width & 0x3FFF, height & 0x3FFF)
    else:
        raise _Refused("broken")
    if size[0] * size[1] > _WEBP_PIXELS:
        raise _Refused("too_large")


def _orientation(image: Image.Image) -> int:
    try:
        return int(image.getexif().get(_TURNED, 1))
    except Exception:  # noqa: BLE001  # what cannot be read turns nothing
        return 1


def _flat(image: Image.Image) -> Image.Image:
    """The picture in three colours, without what shines through, and halved if it is very large."""
    halved = image.width * image.height > MOST_KEPT
    if image.mode in {"I;16", "I;16L", "I;16B", "I", "F"}:
        return _from_deep(image, 2 if halved else 1).convert("RGB")
    through = image.mode in {"RGBA", "LA", "PA", "RGBa", "La"} or "transparency" in image.info
    if image.mode in {"1", "P", "PA", "CMYK", "YCbCr", "LAB", "HSV"}:  # no shades, or not of colours
        image = image.convert("RGBA" if through else "RGB")
    if halved:
        image = image.reduce(2)
    return _on_ground(image.convert("RGBA")) if through else image.convert("RGB")


def _from_deep(image: Image.Image, step: int) -> Image.Image:
    """Gray in more than 256 steps, brought to 256; every `step`-th pixel each way."""
    values = np.asarray(image)[::step, ::step].astype(np.float32)
    values = np.nan_to_num(values, nan=0, posinf=0, neginf=0)
    top = 65535.0 if image.mode.startswith("I;16") else max(float(values.max()), 1.0)
    return Image.fromarray((values.clip(0, top) * (255 / top)).astype(np.uint8))


def _on_ground(image: Image.Image) -> Image.Image:
    """Laid on white, or on black where what can be seen of it is light letters."""
    alpha = image.getchannel("A")
    if alpha.getextrema() == (255, 255):
        return image.convert("RGB")
    seen = np.asarray(image.convert("L"))[np.asarray(alpha) >= _SEEN]
    ground = _BLACK if seen.size and seen.mean() > _LIGHT else _WHITE
    laid = Image.new("RGB", image.size, ground)
    laid.paste(image, mask=alpha)
    return laid


def sample() -> Pixels:
    """A small picture that says SAMPLE_WORDS, two lines in two colours."""
    image = Image.new("RGB", (640, 320), _WHITE)
    draw = ImageDraw.Draw(image)
    for text, top, ink in zip(SAMPLE_WORDS, (60, 200), (_BLACK, (0, 140, 60)), strict=True):
        draw.text((80, top), text, ink, ImageFont.load_default(48))
    return np.asarray(image)
