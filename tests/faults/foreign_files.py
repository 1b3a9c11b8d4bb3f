"""Files of the kinds that others make, as somebody with bad intentions or a bad disk leaves them."""

import codecs
import json
import os
import random
import zlib
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, NamedTuple

from tests.faults.foreign_pictures import pictures
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
        return _one_of(pictures(chance, lambda content: _bytes(content, chance).content), chance)
    if how == "record":
        return _printed(base, chance)
    return _table(chance) if how in ("people", "statements") else _json(base, chance)


def _one_of(ways: Mapping[str, Callable[[], bytes]], chance: random.Random) -> Laid:
    what = chance.choice(list(ways))
    return Laid(what, ways[what]())


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
    return _one_of(ways, chance)


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
    return _one_of(bombs, chance)


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
    return _one_of(ways, chance)
