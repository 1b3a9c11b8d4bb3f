"""The search for words that must not be anywhere finds them wherever and however they are planted."""

import base64
import gzip
import json
import zipfile
import zlib
from collections.abc import Callable
from html import escape
from pathlib import Path
from urllib.parse import quote

import pytest
from reportlab.pdfgen.canvas import Canvas

from tests.faults.markers import found_in, found_in_text

WORDS = "Größer & fairer als jeder „Große“ im Land, und zwar bald."

SPELLED: dict[str, Callable[[str], bytes]] = {
    "UTF-8": str.encode,
    "UTF-16LE": lambda words: words.encode("utf-16-le"),
    "UTF-16BE": lambda words: words.encode("utf-16-be"),
    "base64 at 0": lambda words: base64.b64encode(words.encode()),
    "base64 at 1": lambda words: base64.b64encode(b"x" + words.encode()),
    "base64 at 2": lambda words: base64.b64encode(b"xy" + words.encode() + b"z"),
    "JSON": lambda words: json.dumps({"text": words}).encode(),
    "JSON in JSON": lambda words: json.dumps(json.dumps(words)).encode(),
    "XML": lambda words: escape(words).encode(),
    "URL": lambda words: quote(words).encode(),
    "hexadecimal": lambda words: words.encode().hex().encode(),
    "HEXADECIMAL": lambda words: words.encode().hex().upper().encode(),
}


@pytest.mark.parametrize("spelling", SPELLED)
def test_however_it_is_spelled(tmp_path: Path, spelling: str) -> None:
    (tmp_path / "kept").write_bytes(b"before " + SPELLED[spelling](WORDS) + b" after")
    found = found_in([tmp_path], [WORDS])
    assert len(found) == 1
    assert spelling in found[0]
    assert WORDS not in found[0]


@pytest.mark.parametrize("part", [WORDS[:20], WORDS[-20:], WORDS])
def test_cut_off_too(tmp_path: Path, part: str) -> None:
    (tmp_path / "recent.json").write_text(f"{part}…")
    assert found_in([tmp_path], [WORDS])


def test_a_name_of_a_file_or_a_folder_is_looked_at(tmp_path: Path) -> None:
    (tmp_path / f"a {WORDS[:20]}").mkdir()
    assert found_in([tmp_path], [WORDS])


def test_within_what_is_packed(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "day.docx", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/comments.xml", WORDS)
    (tmp_path / "day.gz").write_bytes(gzip.compress(WORDS.encode()))
    (tmp_path / "day.zlib").write_bytes(zlib.compress(zlib.compress(WORDS.encode())))
    (tmp_path / "day.pdf.part").write_bytes(b"stream\n" + zlib.compress(WORDS.encode()) + b"\nendstream")
    assert len(found_in([tmp_path], [WORDS])) == 4


@pytest.mark.parametrize("packed", [0, 1])
def test_what_is_printed(tmp_path: Path, packed: int) -> None:
    page = Canvas(str(tmp_path / "day.pdf"), pageCompression=packed)
    page.drawString(72, 700, "Bigger and fairer than")
    page.drawString(72, 680, "any of the large ones in the country.")
    page.save()
    assert found_in([tmp_path], ["Bigger and fairer than any of the large ones in the country."])


def test_in_a_page_of_a_database(tmp_path: Path) -> None:
    (tmp_path / "day.stratroom").write_bytes(b"SQLite format 3\0" + b"\0" * 5000 + WORDS.encode())
    assert found_in([tmp_path], [WORDS])


def test_nothing_is_found_where_nothing_is(tmp_path: Path) -> None:
    (tmp_path / "sub").mkdir()
    (tmp_path / "sub" / "other.json").write_text(json.dumps({"text": "Something else entirely, and more of it."}))
    assert found_in([tmp_path], [WORDS]) == []


def test_what_was_said_or_logged() -> None:
    assert found_in_text(f"WARNING the answer {WORDS!r} was refused", [WORDS])
    assert found_in_text("WARNING 1 answer was refused", [WORDS]) == []
