"""Some 270 pictures that are broken, are none, or mean harm: what strangers may send, made by hand and from a seed.

Each says what may come of it; those that say nothing only have to be answered.
"""

import random
import struct
import zlib
from collections.abc import Iterator
from io import BytesIO
from typing import NamedTuple

from PIL import Image, ImageDraw, ImageFont

from coaching.model import Unseen

SEED = 5
PNG, JPEG, GIF, WEBP = b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff\xe0", b"GIF89a", b"RIFF\x24\x00\x00\x00WEBPVP8 "
TIFF, BMP = b"II*\x00\x08\x00\x00\x00", b"BM"
STARTS = {"png": PNG, "jpeg": JPEG, "gif": GIF, "webp": WEBP, "tiff": TIFF, "bmp": BMP}


class Hostile(NamedTuple):
    """A file and what may be said of it: one of `reasons`, or anything if there are none."""

    name: str
    data: bytes
    reasons: tuple[Unseen, ...] = ()


def all_of_them() -> Iterator[Hostile]:
    """Every one, cheap to make: the large ones are only as large as they say."""
    yield from _cut_short()
    yield from _under_false_names()
    yield from _bits_flipped()
    yield from _not_pictures()
    yield from _too_large()
    yield from _moving()
    yield from _empty_or_thin()
    yield from _rotten_inside()
    yield from _strange_but_whole()


def written(image: Image.Image, kind: str, **how: object) -> bytes:
    """An image as a file."""
    out = BytesIO()
    image.save(out, kind, **how)
    return out.getvalue()


def plain(width: int = 240, height: int = 120, mode: str = "RGB", text: str = "1.234") -> Image.Image:
    """A small picture that says something."""
    image = Image.new("RGB", (width, height), "white")
    ImageDraw.Draw(image).text((30, 30), text, "black", ImageFont.load_default(40))
    return image.convert(mode)


def whole() -> dict[str, bytes]:
    """One good picture of each kind."""
    return {kind: written(plain(), kind) for kind in STARTS}


def chunk(name: bytes, body: bytes) -> bytes:
    """A part of a PNG."""
    return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))


def png(width: int, height: int, bits: int, colour: int, body: bytes, *extra: bytes) -> bytes:
    """A PNG that says anything of itself."""
    header = chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, bits, colour, 0, 0, 0))
    return PNG + header + b"".join(extra) + chunk(b"IDAT", body) + chunk(b"IEND", b"")


def flat_png(width: int, height: int, bits: int, colour: int) -> bytes:
    """One whose pixels are really there: nothing but zeros, so that it takes no room."""
    samples = {0: 1, 2: 3, 3: 1, 4: 2, 6: 4}[colour]
    row = b"\0" * (1 + (width * samples * bits + 7) // 8)
    packer = zlib.compressobj(1)
    many = max(1, 2**20 // len(row))
    packed = [packer.compress(row * min(many, height - start)) for start in range(0, height, many)]
    return png(width, height, bits, colour, b"".join((*packed, packer.flush())))


def resized_jpeg(width: int, height: int) -> bytes:
    """A JPEG that says it is larger than it is."""
    data = bytearray(written(plain(), "jpeg"))
    at = data.index(b"\xff\xc0") + 5
    data[at : at + 4] = struct.pack(">HH", height, width)
    return bytes(data)


def _dice() -> random.Random:
    return random.Random(SEED)  # noqa: S311  # the same every time


def _cut_short() -> Iterator[Hostile]:
    for kind, data in whole().items():
        for part in (0.02, 0.1, 0.3, 0.5, 0.7, 0.9, 0.98):
            # What is missing may be what nobody needs: trailers, directories.
            yield Hostile(f"{kind} cut at {part:.0%}", data[: int(part * len(data))])
        for size in (3, 8, 12, 16, 24, 30):
            yield Hostile(f"{kind} cut after {size} bytes", data[:size], ("broken", "not_an_image"))


def _under_false_names() -> Iterator[Hostile]:
    for kind, data in whole().items():
        for other, start in STARTS.items():
            if other != kind:
                yield Hostile(f"{kind} that begins as {other}", start + data[len(start) :], ("broken", "too_large"))


def _bits_flipped() -> Iterator[Hostile]:
    dice = _dice()
    for kind, data in whole().items():
        for turn in range(6):
            flipped = bytearray(data)
            for _ in range(4 ** (turn % 3 + 1)):
                flipped[dice.randrange(8, len(data))] ^= 1 << dice.randrange(8)
            yield Hostile(f"{kind} with flipped bits {turn}", bytes(flipped))
        burst = bytearray(data)
        middle = len(data) // 2
        burst[middle : middle + 64] = dice.randbytes(64)
        yield Hostile(f"{kind} with noise inside", bytes(burst))


def _not_pictures() -> Iterator[Hostile]:
    dice = _dice()
    box = b"\x00\x00\x00\x18ftyp"
    files = {
        "nothing": b"",
        "a byte": b"\xff",
        "text": b"Tengo 1.234 seguidores",
        "svg": b'<svg xmlns="http://www.w3.org/2000/svg"><image href="http://127.0.0.1/x"/></svg>',
        "html": b"<!doctype html><img src=x onerror=alert(1)>",
        "pdf": b"%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\n%%EOF",
        "zip": b"PK\x03\x04" + bytes(200),
        "heic": box + b"heic" + bytes(400),
        "avif": box + b"avif" + bytes(400),
        "mp4": box + b"isom" + bytes(400),
        "program": b"\x7fELF" + bytes(400),
        "postscript": b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 9 9\n",
        "photoshop": b"8BPS\x00\x01" + bytes(400),
        "icon": b"\x00\x00\x01\x00\x01\x00" + bytes(400),
        "jpeg 2000": b"\x00\x00\x00\x0cjP  \r\n\x87\n" + bytes(400),
        "gzip": b"\x1f\x8b\x08" + bytes(400),
        "riff that sounds": b"RIFF\x24\x00\x00\x00WAVEfmt " + bytes(400),
        "xml": b'<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>',
        "json": b'{"followers": 1234}',
        "pixels without a name": bytes(10_000),
        "a pdf with a picture": b"%PDF-1.7\n" + whole()["jpeg"],
        "html before a picture": b"<html>" + whole()["png"],
    }
    for name, data in files.items():
        yield Hostile(name, data, ("not_an_image",))
    for turn in range(8):
        yield Hostile(f"noise {turn}", dice.randbytes(10 ** (turn % 4 + 1)), ("not_an_image", "broken"))
    for kind, start in STARTS.items():
        yield Hostile(f"noise that begins as {kind}", start + dice.randbytes(3000), ("broken", "too_large"))
        yield Hostile(f"zeros that begin as {kind}", start + bytes(3000), ("broken", "too_small"))


def _too_large() -> Iterator[Hostile]:
    large: tuple[Unseen, ...] = ("too_large",)
    pixels = zlib.compress(bytes(1000))
    yield Hostile("more bytes than Telegram gives", PNG + bytes(20 * 2**20), large)
    yield Hostile("png of 900 megapixels", flat_png(30_000, 30_000, 1, 0), large)
    yield Hostile("png of 900 megapixels that has none", png(30_000, 30_000, 8, 6, pixels), large)
    yield Hostile("png as wide as can be", png(2**31 - 1, 2**31 - 1, 8, 2, pixels), ("too_large", "broken"))
    yield Hostile("png of 41 megapixels", flat_png(6_500, 6_400, 1, 0), large)
    yield Hostile("jpeg of 100 megapixels", resized_jpeg(10_000, 10_000), large)
    yield Hostile("jpeg as large as can be", resized_jpeg(65_500, 65_500), large)
    yield Hostile(
        "gif as large as can be", GIF + struct.pack("<HHBBB", 65_535, 65_535, 0, 0, 0) + b";", ("too_large", "broken")
    )
    wide = struct.pack("<I", 16_382 | 16_382 << 14)
    yield Hostile("webp that unfolds", _webp(b"VP8L", b"\x2f" + wide + bytes(100)), large)
    canvas = b"\x00\x00\x00\x00" + (16_382).to_bytes(3, "little") * 2
    yield Hostile("webp with a large canvas", _webp(b"VP8X", canvas) + bytes(100), large)
    lossy = b"\x00\x00\x00\x9d\x01\x2a" + struct.pack("<HH", 16_383, 16_383)
    yield Hostile("webp with a large frame", _webp(b"VP8 ", lossy + bytes(100)), large)
    yield Hostile("tiff that unfolds", _tiff(30_000, 30_000, compressed=8), large)
    yield Hostile("bmp of 900 megapixels", _bmp(30_000, 30_000), large)


def _moving() -> Iterator[Hostile]:
    frames = [plain(text=text) for text in ("1.234", "5.678", "9")]
    for kind in ("gif", "webp", "png"):
        yield Hostile(
            f"moving {kind}", written(frames[0], kind, save_all=True, append_images=frames[1:]), ("animated",)
        )
    many = [plain(text=str(n)) for n in range(60)]
    data = written(many[0], "gif", save_all=True, append_images=many[1:])
    yield Hostile("moving gif, cut short", data[: len(data) // 2], ("animated", "broken"))


def _empty_or_thin() -> Iterator[Hostile]:
    pixels = zlib.compress(bytes(1000))
    small: tuple[Unseen, ...] = ("too_small",)
    yield Hostile("png without width", png(0, 300, 8, 2, pixels), ("broken", "too_small"))
    yield Hostile("png without height", png(300, 0, 8, 2, pixels), ("broken", "too_small"))
    yield Hostile("jpeg without height", resized_jpeg(300, 0), ("broken", "too_small"))
    yield Hostile("gif without size", GIF + struct.pack("<HHBBB", 0, 0, 0, 0, 0) + b";", ("broken", "too_small"))
    yield Hostile("bmp without size", _bmp(0, 0), ("broken", "too_small"))
    for width, height in ((1, 1), (1, 50_000), (50_000, 1), (199, 3_000), (3_000, 99), (99, 99)):
        yield Hostile(f"{width} by {height}", flat_png(width, height, 1, 0), small)
    for width, height in ((200, 100), (200, 3_000), (8_000, 100)):
        yield Hostile(f"{width} by {height}, all black", flat_png(width, height, 1, 0), ("no_words",))


def _rotten_inside() -> Iterator[Hostile]:
    dice = _dice()
    rows = zlib.compress(b"".join(b"\0" + dice.randbytes(720) for _ in range(120)))
    rotten: tuple[Unseen, ...] = ("broken",)
    yield Hostile("png whose pixels do not unpack", png(240, 120, 8, 2, rows[:20] + bytes(20) + rows[40:]), rotten)
    yield Hostile("png with too few pixels", png(240, 120, 8, 2, zlib.compress(bytes(100))), rotten)
    yield Hostile("png with too many pixels", png(240, 120, 8, 2, zlib.compress(bytes(5_000_000))))
    yield Hostile("png of an unknown kind", png(240, 120, 7, 9, rows), rotten)
    yield Hostile("png with a false sum", png(240, 120, 8, 2, rows)[:-20] + b"\0" * 20, rotten)
    yield Hostile("png with a chunk of 2 GB", PNG + struct.pack(">I", 2**31 - 1) + b"IHDR" + bytes(40), rotten)
    yield Hostile("png without a palette", png(240, 120, 8, 3, zlib.compress((b"\0" + bytes(240)) * 120)))
    unfolding = b"a\0\0" + zlib.compress(bytes(100_000_000), 9)
    yield Hostile("png with a text that unfolds", png(240, 120, 8, 2, rows, chunk(b"zTXt", unfolding)))
    profile = b"a\0\0" + zlib.compress(bytes(50_000_000), 9)
    yield Hostile("png with a profile that unfolds", png(240, 120, 8, 2, rows, chunk(b"iCCP", profile)))
    yield Hostile("tiff whose pages go round", _tiff(240, 120, following=8))
    yield Hostile("tiff with a billion strips", _tiff(240, 120, strips=10**9), rotten)
    yield Hostile("tiff that points outside", _tiff(240, 120, strips_at=10**9), rotten)
    yield Hostile("jpeg without tables", b"\xff\xd8" + whole()["jpeg"][whole()["jpeg"].index(b"\xff\xc0") :])


def _strange_but_whole() -> Iterator[Hostile]:
    dice = _dice()
    for mode, kind in (
        ("1", "png"), ("L", "png"), ("LA", "png"), ("P", "png"), ("RGBA", "png"), ("I;16", "png"), ("P", "gif"),
        ("CMYK", "jpeg"), ("L", "jpeg"), ("YCbCr", "jpeg"), ("RGBA", "webp"), ("1", "tiff"), ("I;16", "tiff"),
        ("F", "tiff"), ("CMYK", "tiff"), ("LAB", "tiff"), ("1", "bmp"), ("P", "bmp"),
    ):  # fmt: skip
        image = plain().convert("L").convert("I").convert("I;16") if mode == "I;16" else plain(mode=mode)
        yield Hostile(f"{kind} in {mode}", written(image, kind))
    yield Hostile("png in 48 bits", flat_png(240, 120, 16, 2), ("no_words",))
    yield Hostile("png of 39 megapixels, all black", flat_png(6_000, 6_500, 8, 6), ("no_words",))
    picture = plain()
    for turned in (3, 6, 8, 0, 99, 65_535):
        exif = Image.Exif()
        exif[0x0112] = turned
        yield Hostile(f"jpeg turned {turned}", written(picture, "jpeg", exif=exif))
    for size in (10, 1_000, 60_000):
        yield Hostile(
            f"jpeg with {size} bytes of bad EXIF", written(picture, "jpeg", exif=b"Exif\0\0" + dice.randbytes(size))
        )
        yield Hostile(f"jpeg with {size} bytes of bad ICC", written(picture, "jpeg", icc_profile=dice.randbytes(size)))
    jpeg = whole()["jpeg"]
    segments = b"".join(b"\xff\xe1\xff\xf0" + dice.randbytes(0xFFEE) for _ in range(40))
    yield Hostile("jpeg with forty EXIFs", jpeg[:2] + segments + jpeg[2:])
    yield Hostile("jpeg with a zip behind it", jpeg + b"PK\x03\x04" + dice.randbytes(5_000))
    yield Hostile("png with a page behind it", whole()["png"] + b"<script>alert(1)</script>" * 100)
    yield Hostile("gif that is a script", GIF[:6] + b"/*" + whole()["gif"][8:] + b"*/=1;alert(1)")
    pages = [plain(text=str(n)) for n in range(40)]
    yield Hostile("tiff with forty pages", written(pages[0], "tiff", save_all=True, append_images=pages[1:]))
    yield Hostile("progressive jpeg", written(picture, "jpeg", progressive=True))
    clear = Image.new("RGBA", (240, 120), (0, 0, 0, 0))
    yield Hostile("nothing but glass", written(clear, "png"), ("no_words",))


def _webp(name: bytes, body: bytes) -> bytes:
    part = name + struct.pack("<I", len(body)) + body
    return b"RIFF" + struct.pack("<I", len(part) + 4) + b"WEBP" + part


def _bmp(width: int, height: int) -> bytes:
    return (
        b"BM" + struct.pack("<IHHIIiiHHIIiiII", 200, 0, 0, 54, 40, width, height, 1, 24, 0, 0, 0, 0, 0, 0) + bytes(100)
    )


def _tiff(
    width: int, height: int, *, compressed: int = 1, strips: int = 1, strips_at: int = 200, following: int = 0
) -> bytes:
    fields = (
        (256, 4, 1, width), (257, 4, 1, height), (258, 3, 1, 8), (259, 3, 1, compressed), (262, 3, 1, 1),
        (273, 4, strips, strips_at), (277, 3, 1, 1), (278, 4, 1, height), (279, 4, strips, width * height),
    )  # fmt: skip
    directory = struct.pack("<H", len(fields)) + b"".join(struct.pack("<HHII", *field) for field in fields)
    return (TIFF + directory + struct.pack("<I", following)).ljust(200, b"\0") + bytes(min(width * height, 30_000))
