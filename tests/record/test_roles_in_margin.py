"""Whose words a quotation is stands in the margin; no word of a role is broken there."""

import dataclasses
from pathlib import Path

import pytest

from stratroom.record.blocks import PersonTag, Quote
from stratroom.record.pdf import style, write
from stratroom.record.pdf.pieces import breaks_no_word
from tests.record.pages import book, by_pdfium

PERSON = PersonTag(3, "CMO", "Marketing")
SAID = "We grow where margins allow it."


@pytest.mark.parametrize("role", ["Unternehmensentwicklung", "Leiterin der Geschäftsbereichsleitung"])
def test_a_role_with_a_long_word_stands_whole_above_what_was_said(role: str, tmp_path: Path) -> None:
    write(book(Quote(SAID, dataclasses.replace(PERSON, role=role))), tmp_path / "record.pdf")
    (page,) = by_pdfium(tmp_path / "record.pdf")
    lines = page.splitlines()
    assert lines[lines.index(SAID) - 1] == role


def test_others_stand_in_the_margin_on_as_many_lines_as_they_need(tmp_path: Path) -> None:
    role = "Vice-President Business Development"
    write(book(Quote(SAID, dataclasses.replace(PERSON, role=role))), tmp_path / "record.pdf")
    (page,) = by_pdfium(tmp_path / "record.pdf")
    assert "Development" in [line.strip() for line in page.splitlines()]


def test_a_word_may_end_its_line_after_its_hyphen_alone() -> None:
    small, wide = style.STYLES["small"], 60.0
    assert breaks_no_word("Vice-President of the Board", small, wide)
    assert not breaks_no_word("VicePresidentOfTheBoard", small, wide)
    assert breaks_no_word("", small, wide)
