"""The fonts we carry: free to pass on, and of the one kind that every part of the house can draw."""

import struct
from itertools import product
from pathlib import Path
from string import ascii_letters, digits, punctuation

import pytest

from stratroom import resources
from stratroom.record.pdf.coverage import primary

FOLDER = resources.path("fonts")
FONTS = sorted(FOLDER.glob("*.ttf"))


@pytest.mark.parametrize("path", FONTS, ids=[path.stem for path in FONTS])
def test_a_font_is_static_and_has_outlines(path: Path) -> None:
    tables = _tables(path)
    assert "glyf" in tables
    assert not {"fvar", "CFF "} & tables


@pytest.mark.parametrize("path", FONTS, ids=[path.stem for path in FONTS])
def test_a_font_has_its_licence_beside_it(path: Path) -> None:
    family = path.name.partition("-")[0].partition("_")[0]
    assert "SIL OPEN FONT LICENSE Version 1.1" in (FOLDER / f"{family}-OFL.txt").read_text("utf-8")


def test_all_fonts_together_stay_small_enough_to_carry() -> None:
    assert len(FONTS) > 30
    assert sum(path.stat().st_size for path in FONTS) < 40_000_000


@pytest.mark.parametrize(("serif", "weight", "italic"), [*product((False, True), (400, 600, 700), (False, True))])
def test_each_face_of_the_house_has_what_english_is_written_with(serif: bool, weight: int, italic: bool) -> None:
    face = primary(serif, weight, italic)
    assert [char for char in f"{ascii_letters}{digits}{punctuation} " if not face.covers(char)] == []


def _tables(path: Path) -> set[str]:
    content = path.read_bytes()
    (count,) = struct.unpack_from(">H", content, 4)
    return {content[place : place + 4].decode("ascii") for place in range(12, 12 + 16 * count, 16)}
