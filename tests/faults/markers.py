"""Whether words stand anywhere in files, however they are spelled there: plain, encoded, packed, printed.

What is looked for are whole sentences, and their beginnings and ends where they are long: a list of titles cuts them.
"""

import base64
import errno
import json
import re
import zipfile
import zlib
from collections.abc import Iterable, Iterator
from html import escape
from io import BytesIO
from pathlib import Path
from urllib.parse import quote

import pypdfium2

_CUT = 20
"""Signs of a sentence that tell it from all others."""
_STREAM = re.compile(rb"stream\r?\n(.*?)\r?\n?endstream", re.DOTALL)
_DEEPEST = 4


def spellings(words: str) -> dict[str, bytes]:
    """Every way `words` may stand in a file, by its name."""
    plain = words.encode()
    return {
        "UTF-8": plain,
        "UTF-16LE": words.encode("utf-16-le"),
        "UTF-16BE": words.encode("utf-16-be"),
        "JSON": json.dumps(words)[1:-1].encode(),
        "JSON in JSON": json.dumps(json.dumps(words)[1:-1])[1:-1].encode(),
        "XML": escape(words).encode(),
        "URL": quote(words).encode(),
        **_of_bytes(plain),
    }


def _of_bytes(plain: bytes) -> dict[str, bytes]:
    return {
        "hexadecimal": plain.hex().encode(),
        "HEXADECIMAL": plain.hex().upper().encode(),
        **{f"base64 at {at}": _base64(plain, at) for at in range(3)},
    }


def _base64(plain: bytes, at: int) -> bytes:
    """What is sure to stand there when `at` bytes, of three, stand before."""
    coded = base64.b64encode(b"\0" * at + plain)
    return coded[(0, 2, 3)[at] : len(coded) - (0 if (at + len(plain)) % 3 == 0 else 4)]


def found_in(folders: Iterable[Path], words: Iterable[str]) -> list[str]:
    """Where any of `words` stands in files or their names, in these folders or these files themselves: file, layer and
    spelling. No word of them is said."""
    return _found(folders, _looked_for(words))


def found_keys_in(folders: Iterable[Path], keys: Iterable[bytes]) -> list[str]:
    """The same for bytes that are no words."""
    return _found(folders, sorted({one for key in keys for one in {"as they are": key, **_of_bytes(key)}.items()}))


def _found(folders: Iterable[Path], looked_for: list[tuple[str, bytes]]) -> list[str]:
    paths = sorted(path for folder in folders for path in (folder, *folder.rglob("*")))
    return [found for path in paths for found in _in(path, looked_for)]


def found_in_text(text: str, words: Iterable[str]) -> list[str]:
    """The same for what is no file: what was logged or said."""
    return sorted({spelling for spelling, coded in _looked_for(words) if coded in text.encode(errors="replace")})


def _looked_for(words: Iterable[str]) -> list[tuple[str, bytes]]:
    return sorted({one for said in words for part in _parts(said) for one in spellings(part).items()})


def _parts(said: str) -> set[str]:
    return {said, said[:_CUT], said[-_CUT:]} if len(said) > 2 * _CUT else {said}


def _in(path: Path, looked_for: list[tuple[str, bytes]]) -> Iterator[str]:
    for layer, data in (("its name", path.name.encode()), *layers(path)):
        if seen := sorted({spelling for spelling, coded in looked_for if coded in data}):
            yield f"{path}: {layer}, {', '.join(seen)}"


def layers(path: Path) -> Iterator[tuple[str, bytes]]:
    """The bytes of a file, and all that is packed in them, each with how one comes to it."""
    try:
        data = path.read_bytes()
    except OSError as error:
        if error.errno in (errno.EISDIR, errno.ENOENT, errno.ELOOP):  # a folder, gone, a link to itself
            return
        raise
    yield from _within(data, "its bytes", _DEEPEST)
    if data.startswith(b"%PDF"):
        yield "what is printed", _printed(data)


def _within(data: bytes, how: str, deep: int) -> Iterator[tuple[str, bytes]]:
    yield how, data
    if not deep:
        return
    if data.startswith(b"PK"):
        with zipfile.ZipFile(BytesIO(data)) as archive:
            for name in archive.namelist():
                yield from _within(archive.read(name), f"{how} / {name}", deep - 1)
    for stream in _STREAM.findall(data):
        yield from _within(_unpacked(stream), f"{how} / stream", deep - 1)
    if data[:2] in (b"\x1f\x8b", b"\x78\x9c", b"\x78\xda", b"\x78\x01"):
        yield from _within(_unpacked(data), f"{how} / packed", deep - 1)


def _unpacked(data: bytes) -> bytes:
    """Deflated, gzipped, or that in ASCII85; nothing where it is none of these."""
    if data.rstrip().endswith(b"~>"):
        data = base64.a85decode(data.strip().removesuffix(b"~>"))
    try:
        return zlib.decompressobj(zlib.MAX_WBITS | 32).decompress(data)
    except zlib.error:
        return b""


def _printed(data: bytes) -> bytes:
    """What a reader reads, line breaks as blanks."""
    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError:  # a file that only begins like one
        return b""
    try:
        text = " ".join(page.get_textpage().get_text_bounded() for page in document)
    finally:
        document.close()
    return " ".join(text.split()).encode()
