"""What Telegram makes of a picture that is sent as a photo: smaller copies, as JPEG, upright."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PIL.Image import Image

BOXES = (90, 320, 800, 1280)
"""The longer side of the copies; a picture that is smaller itself is the largest of them."""
QUALITY = 87


def recompressed(data: bytes) -> list[bytes]:
    """Return the copies, from small to large; a ValueError when it is no picture."""
    # Only who sends photos here needs it; the chat page opens without.
    from PIL import Image, ImageOps  # noqa: PLC0415  # only a photo needs it

    try:
        with Image.open(io.BytesIO(data)) as opened:
            whole = _opaque(ImageOps.exif_transpose(opened))
    except (OSError, SyntaxError, Image.DecompressionBombError):  # what Pillow says of what it cannot read
        message = "no picture"
        raise ValueError(message) from None
    long = max(whole.size)
    sides = [box for box in BOXES if box < long]
    if long <= BOXES[-1]:
        sides.append(long)
    return [_copy(whole, side / long) for side in sides]


def _opaque(picture: Image) -> Image:
    """Put the picture on white: JPEG has no transparency."""
    from PIL import Image  # noqa: PLC0415  # only a photo needs it

    if not picture.has_transparency_data:
        return picture.convert("RGB")
    ground = Image.new("RGBA", picture.size, "white")
    return Image.alpha_composite(ground, picture.convert("RGBA")).convert("RGB")


def _copy(picture: Image, scale: float) -> bytes:
    from PIL import Image  # noqa: PLC0415  # only a photo needs it

    size = (max(1, round(picture.width * scale)), max(1, round(picture.height * scale)))
    copy = picture if size == picture.size else picture.resize(size, Image.Resampling.BICUBIC)
    kept = io.BytesIO()
    copy.save(kept, "JPEG", quality=QUALITY)
    return kept.getvalue()
