"""Pictures that somebody offers as a logo: of other forms, far larger than they look, spoilt chunk by chunk."""

import random
import struct
import zlib
from collections.abc import Callable, Mapping
from io import BytesIO
from typing import Any

from PIL import Image
from PIL.PngImagePlugin import PngInfo


def picture() -> bytes:
    """A good one."""
    return _saved(Image.radial_gradient("L").convert("RGB"), "PNG")


def _saved(image: Image.Image, form: str, **how: Any) -> bytes:
    image.save(file := BytesIO(), form, **how)
    return file.getvalue()


def pictures(chance: random.Random, spoilt: Callable[[bytes], bytes]) -> Mapping[str, Callable[[], bytes]]:
    """By what is odd about them; `spoilt` spoils bytes."""
    tiny = Image.new("RGB", (30, 20), "red")
    return {
        "one chunk": lambda: _one_chunk(chance, spoilt),
        "another chunk": lambda: _one_chunk(chance, spoilt),
        "two chunks": lambda: _one_chunk(chance, spoilt, _one_chunk(chance, spoilt)),
        "bomb": lambda: _sized(chance.choice((7_000, 30_000, 2**31 - 1)), chance.choice((1, 7_000, 60_000))),
        "no pixels": lambda: _sized(0, chance.choice((0, 5))),
        "many": lambda: _saved(Image.new("1", (7_000, 7_000)), "PNG"),
        "thin": lambda: _saved(Image.new("L", (1, 60_000)), "PNG"),
        "moves": lambda: _saved(tiny, "PNG", save_all=True, append_images=[Image.new("RGB", (30, 20), "blue")]),
        "grey": lambda: _saved(tiny.convert(chance.choice(("1", "L", "LA", "P"))), "PNG"),
        "four colours": lambda: _saved(tiny.convert("CMYK"), "JPEG"),
        "broken JPEG": lambda: spoilt(_saved(Image.radial_gradient("L"), "JPEG")),
        "turned": lambda: _saved(tiny, "JPEG", exif=b"Exif\0\0MM\0*" + chance.randbytes(60)),
        "words": lambda: _saved(tiny, "PNG", pnginfo=_with_words(chance)),
        "other forms": lambda: _saved(tiny, chance.choice(("GIF", "TIFF", "BMP", "WEBP", "ICO", "EPS", "PDF"))),
        "SVG": lambda: b"<svg xmlns='http://www.w3.org/2000/svg'><image href='file:///etc/passwd'/><script/></svg>",
        "entities": lambda: b"<!DOCTYPE x [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;'>]><svg>&b;</svg>",
    }  # fmt: skip


def _with_words(chance: random.Random) -> PngInfo:
    words = PngInfo()
    words.add_text("x", "y" * chance.choice((1, 5_000_000, 70_000_000)), zip=True)
    return words


def _chunks(content: bytes) -> list[tuple[bytes, bytes]]:
    found, at = list[tuple[bytes, bytes]](), 8
    while at + 8 <= len(content):
        (size,) = struct.unpack(">I", content[at : at + 4])
        found.append((content[at + 4 : at + 8], content[at + 8 : at + 8 + size]))
        at += 12 + size
    return found


def _png(chunks: list[tuple[bytes, bytes]]) -> bytes:
    sealed = (
        struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body)) for kind, body in chunks
    )
    return b"\x89PNG\r\n\x1a\n" + b"".join(sealed)


def _one_chunk(chance: random.Random, spoilt: Callable[[bytes], bytes], base: bytes = b"") -> bytes:
    """One more, gone, or spoilt; its checksum fits."""
    chunks = _chunks(base or _saved(Image.radial_gradient("L").convert(chance.choice(("RGB", "P", "LA"))), "PNG"))
    kinds = (b"IHDR", b"PLTE", b"tRNS", b"iCCP", b"gAMA", b"cHRM", b"pHYs", b"eXIf", b"acTL", b"fcTL", b"fdAT", b"zTXt",
             b"iTXt", b"tEXt", b"IDAT", b"IEND", b"xxxx", b"sRGB")  # fmt: skip
    body = chance.choice(
        (b"", b"x\0\0" + zlib.compress(bytes(9_000_000)), chance.randbytes(chance.choice((1, 4, 13, 26))))
    )
    place = chance.randrange(len(chunks))
    match chance.randrange(3):
        case 0:
            chunks.insert(place, (chance.choice(kinds), body))
        case 1:
            chunks[place] = (chunks[place][0], spoilt(chunks[place][1] or b"x"))
        case _:
            del chunks[place]
    return _png(chunks)


def _sized(width: int, height: int) -> bytes:
    """A small file that says it has so many pixels."""
    chunks = _chunks(picture())
    return _png([(b"IHDR", struct.pack(">II", width, height) + chunks[0][1][8:]), *chunks[1:]])
