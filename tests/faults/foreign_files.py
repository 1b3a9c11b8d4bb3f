"""Files of the kinds that others make, as somebody with bad intentions or a bad disk leaves them."""

import codecs
import json
import os
import random
import struct
import zlib
from collections.abc import Callable, Mapping
from io import BytesIO
from pathlib import Path
from typing import Any, NamedTuple

from PIL import Image
from PIL.PngImagePlugin import PngInfo

from tests.faults.hostile_texts import TEXTS

LONG = 1_000_000


class Laid(NamedTuple):
    """What was done to it; `content` is laid down, or what `make` makes at the path."""

    what: str
    content: bytes = b""
    make: Callable[[Path], None] | None = None

    def down(self, path: Path) -> None:
        if self.make:
            self.make(path)
        else:
            path.write_bytes(self.content)


def laid(base: bytes, how: str, chance: random.Random) -> Laid:
    """One of them, by chance; `base` is a good one of that kind."""
    at = chance.random()
    if at < 0.08:
        return _no_file(chance)
    if at < 0.3:
        return _bytes(base, chance)
    if at < 0.4:
        return _written_otherwise(base, chance)
    if how == "logo":
        return _picture(chance)
    if how == "record":
        return _printed(base, chance)
    return _table(chance) if how in ("people", "statements") else _json(base, chance)


def _no_file(chance: random.Random) -> Laid:
    """What has the name is something else, or enormous."""
    others: Mapping[str, Callable[[Path], None]] = {
        "pipe": os.mkfifo,
        "folder": Path.mkdir,
        "zeros without end": lambda path: path.symlink_to("/dev/zero"),
        "terminal": lambda path: path.symlink_to("/dev/tty"),
        "nothing": lambda path: path.symlink_to("/dev/null"),
        "circle": lambda path: path.symlink_to(path),
        "to nowhere": lambda path: path.symlink_to(path.parent / "nowhere"),
        "100 MB": lambda path: _holes(path, 100_000_001),
        "4 GB": lambda path: _holes(path, 2**32),
        "empty": Path.touch,
    }
    what = chance.choice(list(others))
    return Laid(what, make=others[what])


def _holes(path: Path, size: int) -> None:
    path.touch()
    os.truncate(path, size)


def _bytes(base: bytes, chance: random.Random) -> Laid:
    """Single bits, runs of noise, cut short, twice, spliced."""
    content, how = bytearray(base), chance.choice(("bits", "noise", "short", "twice", "spliced"))
    start, length = chance.randrange(len(content)), chance.choice((1, 4, 50, 512))
    match how:
        case "bits":
            for _ in range(chance.choice((1, 3, 30, 300))):
                content[chance.randrange(len(content))] ^= 1 << chance.randrange(8)
        case "noise":
            content[start : start + length] = chance.randbytes(length)
        case "short":
            del content[start:]
        case "twice":
            content *= 2
        case _:
            content[start : start + length] = content[length : chance.randrange(len(content))]
    return Laid(how, bytes(content))


def _written_otherwise(base: bytes, chance: random.Random) -> Laid:
    """The same in other letters, with marks or nothings in it."""
    text = base.decode("utf-8", "replace")
    ways: Mapping[str, Callable[[], bytes]] = {
        "its mark": lambda: codecs.BOM_UTF8 + base,
        "UTF-16": lambda: text.encode("utf-16"),
        "UTF-16 without its mark": lambda: text.encode("utf-16-be"),
        "UTF-32": lambda: text.encode("utf-32"),
        "half of UTF-16": lambda: codecs.BOM_UTF16_LE + base,
        "Latin": lambda: text.encode("latin-1", "replace") + b"\xe9\xff\x81",
        "halves of signs": lambda: base.replace(b"e", b"\xed\xa0\x80", 3),
        "nothings": lambda: base.replace(b" ", b"\0"),
        "ends of lines": lambda: base.replace(b"\n", b"\r"),
        "controls": lambda: base.replace(b"a", b"\x1b[31m\x07\x08", 9),
    }
    what = chance.choice(list(ways))
    return Laid(what, ways[what]())


# JSON


def _json(base: bytes, chance: random.Random) -> Laid:
    """Somewhere inside something else; or much in little."""
    if chance.random() < 0.3:
        return _bomb(base, chance)
    told = json.loads(base)
    for _ in range(chance.choice((1, 1, 2, 5))):
        _spoil(told, chance)
    text = json.dumps(told, ensure_ascii=chance.random() < 0.5)
    if chance.random() < 0.2:
        text = text.replace('"q0"', chance.choice(("NaN", "-Infinity", "1e999", "1" * 5_000, "01", "1.", "'x'", "-0")))
    return Laid("spoilt", text.encode("utf-8", "surrogatepass"))


def _spoil(part: Any, chance: random.Random) -> None:
    keys = list(part) if isinstance(part, dict) else list(range(len(part)))
    if not keys:
        return
    key = chance.choice(keys)
    if isinstance(part[key], dict | list) and part[key] and chance.random() < 0.75:
        _spoil(part[key], chance)
        return
    if isinstance(part, dict) and chance.random() < 0.2:
        part[chance.choice(("", "x" * LONG, "\ud800", "paths", "lines", "typed", chance.choice(TEXTS)))] = part.pop(key)
        return
    part[key] = chance.choice(
        ("", "q0", "q0", "\x00\u202e", "\ud800", "x" * LONG, "a" + "\u0316\u0301" * 100_000, -1, 0, 2**53, 2**64, 1e308,
         10**400, 1.5, True, None, [], {}, [part[key]] * 300, [[]] * 9, "../../victim", "/dev/zero", "\0/x",
         "2026-13-45", "99:99", "de", chance.choice(TEXTS), chance.choice(TEXTS))
    )  # fmt: skip


def _bomb(base: bytes, chance: random.Random) -> Laid:
    deep = chance.choice((900, 1_500, 100_000))
    bombs: Mapping[str, Callable[[], bytes]] = {
        "deep lists": lambda: b"[" * deep + b"]" * deep,
        "deep without end": lambda: b'{"a":' * deep,
        "deep inside": lambda: base.rstrip().removesuffix(b"}") + b',"x":' + b"[" * deep + b"]" * deep + b"}",
        "a key twice": lambda: base.replace(b"{", b'{"title":"a","title":"b",', 1),
        "a long number": lambda: base.rstrip().removesuffix(b"}") + b',"x":' + b"1" * 200_000 + b"}",
        "a long text": lambda: json.dumps({"title": "x" * 10_000_000}).encode(),
        "many keys": lambda: json.dumps({str(n): n for n in range(100_000)}).encode(),
        "many lists": lambda: b"[" + b"[]," * 100_000 + b"[]]",
        "another kind": lambda: chance.choice((b"null", b"true", b'"x"', b"[]", b"{}", b"7", b"-", b"")),
        "many people": lambda: _many(base),
    }
    what = chance.choice(list(bombs))
    return Laid(what, bombs[what]())


def _many(base: bytes) -> bytes:
    """Each list in it two thousand times as long."""
    told = json.loads(base)
    for key, value in told.items() if isinstance(told, dict) else ():
        if isinstance(value, list) and value:
            told[key] = value * 2_000
    return json.dumps(told).encode()


# Tables


def _table(chance: random.Random) -> Laid:
    size = chance.choice((10_000, LONG))
    tables: Mapping[str, Callable[[], str]] = {
        "nothing but cells": lambda: chance.choice(",;\t") * size,
        "nothing but rows": lambda: chance.choice(("\n", "\r\n", "\u2028")) * (size // 2),
        "rows of cells": lambda: "a,b\n" * (size // 5),
        "many columns": lambda: "name,role," + "Zx," * (size // 4) + "\nCFO,Finance",
        "long heading": lambda: f"name,{'x' * size}\nCFO,Finance",
        "long cell": lambda: f"name,role\nCFO,{'x' * size}",
        "pile": lambda: "name,role\nCFO,a" + "\u0316\u0301" * (size // 5),
        "quotation marks": lambda: '"' * (size // 2 * 2 + chance.randrange(2)),
        "never closed": lambda: 'name,role\n"CFO' + ",Finance\n" * (size // 20),
        "said parter": lambda: "sep=;\n" * 9 + "name;role\nCFO;Finance",
        "formulas": lambda: "\n".join(f"{text},x" for text in TEXTS[20:60]),
        "texts": lambda: "\n".join(
            f'"{text.replace(chr(34), chr(34) * 2)}",{chance.choice(TEXTS)}' for text in TEXTS[:200]
        ),
        "no yes and no": lambda: "name,vote,leads\n" + "CFO,maybe,maybe\n" * 400,
        "one name": lambda: "name,role\n" + "CFO,Finance\n" * 499,
    }
    what = chance.choice(list(tables))
    content = tables[what]().encode("utf-8", "replace")
    return Laid(what, chance.choice((b"", b"", b"", b"PK\x03\x04", b"%PDF", b"SQLite format 3\0")) + content)


def _as_cell(text: str) -> str:
    return '"' + text.replace('"', '""') + '"'


# Pictures


def picture() -> bytes:
    """A good one."""
    return _saved(Image.radial_gradient("L").convert("RGB"), "PNG")


def _saved(image: Image.Image, form: str, **how: Any) -> bytes:
    image.save(file := BytesIO(), form, **how)
    return file.getvalue()


def _picture(chance: random.Random) -> Laid:
    tiny = Image.new("RGB", (30, 20), "red")
    pictures: Mapping[str, Callable[[], bytes]] = {
        "one chunk": lambda: _one_chunk(chance),
        "another chunk": lambda: _one_chunk(chance),
        "two chunks": lambda: _one_chunk(chance, _one_chunk(chance)),
        "bomb": lambda: _sized(chance.choice((7_000, 30_000, 2**31 - 1)), chance.choice((1, 7_000, 60_000))),
        "no pixels": lambda: _sized(0, chance.choice((0, 5))),
        "many": lambda: _saved(Image.new("1", (7_000, 7_000)), "PNG"),
        "thin": lambda: _saved(Image.new("L", (1, 60_000)), "PNG"),
        "moves": lambda: _saved(tiny, "PNG", save_all=True, append_images=[Image.new("RGB", (30, 20), "blue")]),
        "grey": lambda: _saved(tiny.convert(chance.choice(("1", "L", "LA", "P", "I", "I;16"))), "PNG"),
        "four colours": lambda: _saved(tiny.convert("CMYK"), "JPEG"),
        "broken JPEG": lambda: _bytes(_saved(Image.radial_gradient("L"), "JPEG"), chance).content,
        "turned": lambda: _saved(tiny, "JPEG", exif=b"Exif\0\0MM\0*" + chance.randbytes(60)),
        "words": lambda: _saved(tiny, "PNG", pnginfo=_with_words(chance)),
        "other forms": lambda: _saved(tiny, chance.choice(("GIF", "TIFF", "BMP", "WEBP", "ICO", "EPS", "PDF"))),
        "SVG": lambda: b"<svg xmlns='http://www.w3.org/2000/svg'><image href='file:///etc/passwd'/><script/></svg>",
        "entities": lambda: b"<!DOCTYPE x [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;'>]><svg>&b;</svg>",
    }  # fmt: skip
    what = chance.choice(list(pictures))
    return Laid(what, pictures[what]())


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


def _one_chunk(chance: random.Random, base: bytes = b"") -> bytes:
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
            chunks[place] = (chunks[place][0], _bytes(chunks[place][1] or b"x", chance).content)
        case _:
            del chunks[place]
    return _png(chunks)


def _sized(width: int, height: int) -> bytes:
    """A small file that says it has so many pixels."""
    chunks = _chunks(picture())
    return _png([(b"IHDR", struct.pack(">II", width, height) + chunks[0][1][8:]), *chunks[1:]])


# Records


def _printed(base: bytes, chance: random.Random) -> Laid:
    """It says of itself what cannot be, or has another picture."""
    sides = chance.choice((1, 1_200, 1_201, 9_999))
    head = (b"<< /BitsPerComponent 8 /ColorSpace /DeviceRGB /Filter [ /FlateDecode ] /Height %d /Length 9 /Subtype "
            b"/Image /Type /XObject /Width %d >> stream\n") % (sides, sides)  # fmt: skip
    ways: Mapping[str, Callable[[], bytes]] = {
        "sheet": lambda: base.replace(b"; A4", b"; " + chance.choice((b"A0", b"Letter", b"x" * 20, b"x" * 99))),
        "language": lambda: base.replace(b"; en-GB", b"; " + chance.choice((b"de", b"xx", b"fr-FR", b"e"))),
        "left out": lambda: base.replace(b"; en-GB", b"; en-GB; without " + chance.choice((b"0", b"1, 1", b"9999"))),
        "very much left out": lambda: base.replace(b"; en-GB", b"; en-GB; without " + b"1, " * 100_000 + b"1"),
        "a logo": lambda: base.replace(b"; en-GB", b"; en-GB; logo"),
        "a bomb": lambda: base.replace(b"; en-GB", b"; en-GB; logo") + head + zlib.compress(bytes(3 * sides * sides)),
        "another version": lambda: base.replace(b"; Stratroom ", b"; Stratroom 9"),
        "no words": lambda: base.replace(b"/Keywords", b"/Keyword"),
        "two": lambda: base + b"/Keywords (oak olive opal orange orbit otter)",
        "many": lambda: b"%PDF-" + b"/Keywords (a" * 500_000,
        "long": lambda: b"%PDF-/Keywords (" + b"oak " * 2_000_000,
        "only words": lambda: b"%PDF-/Keywords (oak olive opal orange orbit otter)",
        "added to": lambda: base + b"\n<< /S /JavaScript /JS (app.alert(1)) >>",
        "as it is": lambda: base,
    }  # fmt: skip
    what = chance.choice(list(ways))
    return Laid(what, ways[what]())
