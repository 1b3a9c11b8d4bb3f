"""Where sections begin: on pages of their own, unless that would leave half a page empty; and what is kept together."""

from pathlib import Path

import pytest

from stratroom.binding import book
from stratroom.record import blocks
from stratroom.record.book import Book
from stratroom.record.pdf import write
from stratroom.ui.languages import use
from stratroom.words import ENGLISH, LANGUAGES, say
from tests.record.pages import by_pdfium, by_pypdf
from tests.record.reading import AT, folded
from tests.record.test_binding import SAMPLE, WORDS


def section(title: str, lines: int, *first: blocks.Block) -> blocks.Section:
    body = tuple(blocks.Paragraph(f"{title} line {number}.") for number in range(lines))
    return blocks.Section(title, f"About {title}", (*first, blocks.Heading(f"All of {title}", 1), *body))


def pages(folder: Path, *sections: blocks.Section) -> list[str]:
    write(Book("Record", "", "", "", sections), path := folder / "record.pdf")
    return by_pypdf(path)


def test_a_section_begins_under_one_that_left_half_a_page(tmp_path: Path) -> None:
    first, second, third = pages(tmp_path, section("Front", 25), section("Left", 8), section("Right", 40))
    assert "Left" not in first
    assert "Left · Right" in second
    assert "All of Right" in second
    assert "About Right" in second
    assert "Left" not in third


def test_a_page_that_is_well_filled_is_left_alone(tmp_path: Path) -> None:
    _, second, third = pages(tmp_path, section("Front", 25), section("Left", 25), section("Right", 8))
    assert "Right" not in second
    assert "All of Right" in third


def test_a_first_section_that_leaves_half_its_page_is_no_exception(tmp_path: Path) -> None:
    (only,) = pages(tmp_path, section("Front", 3), section("Other", 3))
    assert only.index("Front line 2.") < only.index("All of Other")


def test_a_decision_that_has_no_room_beside_what_is_there_begins_anew(tmp_path: Path) -> None:
    long = blocks.Decision("Decision 1", "We decide this and all that follows from it. " * 14)
    filled = section("Front", 25), section("Left", 19), section("Right", 2, long)
    found = pages(tmp_path, *filled)
    assert ["Decision 1" in page for page in found[:3]] == [False, False, True]


def test_what_is_kept_together_goes_over_only_where_no_half_page_stays_empty(tmp_path: Path) -> None:
    kept = blocks.Together(tuple(blocks.Paragraph(f"Kept line {number}.") for number in range(30)))
    for filling, begins_at_once in ((8, True), (24, False)):
        body = tuple(blocks.Paragraph(f"Line {number}.") for number in range(filling))
        first, second = pages(tmp_path, blocks.Section("One", "", (*body, kept)))
        assert ("Kept line 0." in first) == begins_at_once
        assert "Kept line 29." in second


def test_a_line_under_a_heading_stays_with_its_table(tmp_path: Path) -> None:
    rows = tuple((f"Row {number}", "x") for number in range(4))
    for filling in range(20, 36):
        body = tuple(blocks.Paragraph(f"Line {number}.") for number in range(filling))
        told = blocks.Heading("Head"), blocks.Paragraph("A line of it."), blocks.Table(("What", ""), rows, (1, 1))
        found = pages(tmp_path, blocks.Section("One", "", (*body, *told)))
        (page,) = (text for text in found if "A line of it." in text)
        assert "Row 0" in page


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_word_of_a_label_is_broken_on_the_first_page(language: str, tmp_path: Path) -> None:
    """Beside what the edition without names says of an owner a label has little room."""
    use(language)
    try:
        write(book(folded(SAMPLE), WORDS, AT, "unattributed"), path := tmp_path / "record.pdf")
        assert say("Owner") in by_pdfium(path)[0]
        assert say("Review") in by_pdfium(path)[0]
    finally:
        use(ENGLISH)


def test_at_a_glance_no_decision_stands_without_its_first_dissent(tmp_path: Path) -> None:
    dissents = tuple(blocks.DissentText(f"Dissent, person {number}", "Too soon. " * 40) for number in range(3))
    row = blocks.GlanceRow("1", "We decide this.", dissents=dissents)
    for filling in range(20, 40):
        body = tuple(blocks.Paragraph(f"Line {number}.") for number in range(filling))
        found = pages(tmp_path, blocks.Section("One", "", (*body, blocks.Glance((row,)))))
        (page,) = (text for text in found if "We decide this." in text)
        assert "Dissent, person 0" in page
