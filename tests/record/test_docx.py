"""The record for word processors: every word in order, real headings and tables, the same bytes, nothing that runs."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from typing import Any, cast
from xml.etree import ElementTree
from zipfile import ZipFile

import docx
import pytest
from docx.shared import Length
from docx.table import Table
from docx.text.paragraph import Paragraph

from stratroom.figures.shapes import Drawing
from stratroom.model.refusals import Trouble
from stratroom.record import blocks
from stratroom.record.docx import write
from stratroom.record.pdf.logo import Logo
from stratroom.record.steps import Cancelled
from stratroom.ui.languages import use
from stratroom.words import ENGLISH
from tests.record.bound import BOUND, bound, bound_hostile
from tests.record.pages import book
from tests.record.reading import NORTHFIELD, everything
from tests.record.telling import missing_in_order, told
from tests.record.test_binding import SAMPLE

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def words_of(holder: Any) -> Iterator[str]:
    for inner in holder.iter_inner_content():
        if isinstance(inner, Paragraph):
            yield inner.text
        else:
            for row in cast(Table, inner).rows:
                for cell in row.cells:
                    yield from words_of(cell)


@pytest.mark.parametrize("name", BOUND)
def test_every_word_stands_there_in_the_order_of_the_record(name: str, tmp_path: Path) -> None:
    write(bound(name), tmp_path / "record.docx")
    assert len(told(bound(name))) > 40
    assert missing_in_order(bound(name), "\n".join(words_of(docx.Document(str(tmp_path / "record.docx"))))) == []


@pytest.mark.parametrize("case", [NORTHFIELD, SAMPLE])
def test_hostile_words_stand_there_to_the_letter(case: Path, tmp_path: Path) -> None:
    bad, path = bound_hostile(tmp_path, case), tmp_path / "record.docx"
    write(bad, path)
    read = "\n".join(words_of(docx.Document(str(path)))).replace("[U+FFFE]", "\ufffe")
    assert missing_in_order(bad, read) == []


def test_headings_are_headings_and_leave_no_level_out(tmp_path: Path) -> None:
    write(bound("northfield"), tmp_path / "record.docx")
    document = docx.Document(str(tmp_path / "record.docx"))
    styles = [str(cast(Any, paragraph.style).name) for paragraph in document.paragraphs]
    levels = [int(style[-1]) for style in styles if style.startswith("Heading ")]
    assert styles[0] == "Title"
    assert levels[0] == 1
    assert set(levels) >= {1, 2, 3}
    assert all(later - earlier <= 1 for earlier, later in pairwise(levels))


def test_tables_repeat_their_head_and_are_as_wide_as_the_page(tmp_path: Path) -> None:
    people = tuple(blocks.PersonTag(seat, f"P{seat}", "", f"Person {seat}") for seat in range(3))
    table = blocks.Table(
        ("Who", "Points", ""), tuple((tag, "12", "") for tag in people), (3, 1, 0), ("left", "right", "left")
    )
    write(book(table), tmp_path / "record.docx")
    (found,) = docx.Document(str(tmp_path / "record.docx")).tables
    assert [cell.text for cell in found.rows[0].cells] == ["Who", "Points"]
    assert [cell.text.strip() for cell in found.columns[0].cells] == ["Who", "Person 0", "Person 1", "Person 2"]
    assert cast(Any, found.rows[0])._tr.trPr.find(f"{W}tblHeader") is not None
    assert sum(cell.width.mm for cell in found.rows[1].cells if cell.width) == pytest.approx(168, abs=1)


def test_dissents_stand_beside_the_decision_in_the_same_size(tmp_path: Path) -> None:
    dissent = blocks.DissentText("Dissent, CFO", "Two stores tell us nothing.", blocks.PersonTag(1, "CFO", "Finance"))
    write(book(blocks.Decision("Decision 1", "We grow.", (), (dissent,))), tmp_path / "record.docx")
    (beside,) = docx.Document(str(tmp_path / "record.docx")).tables
    agreed, against = beside.rows[0].cells
    assert agreed.paragraphs[0].text == "We grow."
    assert "Two stores tell us nothing." in against.paragraphs[1].text
    assert agreed.paragraphs[0].style == against.paragraphs[1].style


def elements(path: Path) -> list[ElementTree.Element]:
    """Every element of every part of the file."""
    with ZipFile(path) as file:
        parts = [file.read(name) for name in file.namelist() if name.endswith((".xml", ".rels"))]
    return [element for part in parts for element in ElementTree.fromstring(part).iter()]


def test_every_figure_says_in_words_what_it_shows(tmp_path: Path) -> None:
    told = [part.alt for section in bound("northfield").sections for part in everything(section.blocks)
            if isinstance(part, Drawing)]  # fmt: skip
    write(bound("northfield"), tmp_path / "record.docx")
    shown = [part.get("descr") for part in elements(tmp_path / "record.docx") if part.tag.endswith("}docPr")]
    assert [alt for alt in shown if alt] == told
    assert len(told) > 5


def test_head_and_foot_name_the_section_the_record_and_the_chain(tmp_path: Path) -> None:
    write(replace(bound("northfield"), stamp="Attributed edition · Draft"), tmp_path / "record.docx")
    first, second, *_ = docx.Document(str(tmp_path / "record.docx")).sections
    assert [line.text for line in second.header.paragraphs] == ["Decision 1\tTrade-off 1 of 2"]
    foot = [line.text for line in first.footer.paragraphs]
    assert foot[0].startswith("Northfield Grocers · 15 October 2026 · Record of a workshop. Not statutory minutes.")
    assert foot[1] == "Attributed edition · Draft\tamber boat cedar delta ember flint"
    assert second.footer.is_linked_to_previous
    assert "PAGE" in str(cast(Any, first.footer)._element.xml)


def test_title_language_and_times_are_the_records_own(tmp_path: Path) -> None:
    use("de")
    try:
        write(bound.__wrapped__("sample"), tmp_path / "record.docx")
    finally:
        use(ENGLISH)
    document = docx.Document(str(tmp_path / "record.docx"))
    about = document.core_properties
    assert (about.title, about.author, about.language) == ("The next five winters", "Harbour Ferries", "de")
    assert (about.created, about.modified) == (about.modified, about.created)
    assert str(about.created) == "2026-10-15 08:42:00+00:00"
    assert {lang.get(f"{W}val") for lang in cast(Any, document.styles.element).iter(f"{W}lang")} == {"de-DE"}


def test_the_same_book_gives_the_same_bytes_and_nothing_of_this_machine(tmp_path: Path) -> None:
    for name in ("one.docx", "two.docx"):
        write(bound("sample"), tmp_path / name)
    assert (tmp_path / "one.docx").read_bytes() == (tmp_path / "two.docx").read_bytes()
    with ZipFile(tmp_path / "one.docx") as file:
        assert {part.date_time for part in file.infolist()} == {(1980, 1, 1, 0, 0, 0)}


@pytest.mark.parametrize(("size", "sheet"), [("A4", (210, 297)), ("Letter", (215.9, 279.4))])
def test_the_sheet_is_the_one_that_was_chosen_and_the_text_as_wide(
    size: str, sheet: tuple[float, float], tmp_path: Path
) -> None:
    write(bound("northfield"), tmp_path / "record.docx", size)
    for pages in docx.Document(str(tmp_path / "record.docx")).sections:
        width, height, left, right = (
            cast(Length, length).mm
            for length in (pages.page_width, pages.page_height, pages.left_margin, pages.right_margin)
        )
        assert (width, height) == pytest.approx(sheet, abs=0.1)
        assert width - left - right == pytest.approx(168, abs=0.1)


def test_a_logo_stands_over_the_title_and_is_told_to_nobody(tmp_path: Path) -> None:
    logo = Logo(90, 40, bytes(3 * 90 * 40))
    write(bound("northfield"), tmp_path / "plain.docx")
    write(bound("northfield"), tmp_path / "record.docx", logo=logo)
    document = docx.Document(str(tmp_path / "record.docx"))
    first, title, *_ = document.paragraphs
    assert cast(Any, title.style).name == "Title"
    (extent,) = first.paragraph_format.element.iter("{*}extent")
    assert (int(extent.get("cx")) / 36000, int(extent.get("cy")) / 36000) == pytest.approx((36, 16), abs=0.1)
    assert len(list(first.paragraph_format.element.iter("{*}decorative"))) == 1
    assert [line.text for line in document.paragraphs[1:]] == [
        line.text for line in docx.Document(str(tmp_path / "plain.docx")).paragraphs
    ]
    write(bound("northfield"), tmp_path / "again.docx", logo=logo)
    assert (tmp_path / "again.docx").read_bytes() == (tmp_path / "record.docx").read_bytes()


def test_nothing_in_the_file_runs_or_leads_out(tmp_path: Path) -> None:
    write(bound_hostile(tmp_path), tmp_path / "record.docx")
    with ZipFile(tmp_path / "record.docx") as file:
        names = file.namelist()
    found = elements(tmp_path / "record.docx")
    fields = {part.get(f"{W}instr") for part in found if part.tag in (f"{W}fldSimple", f"{W}instrText")}
    assert "External" not in {part.get("TargetMode") for part in found}
    assert not [name for name in names if any(part in name for part in ("vba", "embed", "thumbnail", "customXml"))]
    assert fields == {"PAGE", "NUMPAGES"}


def test_words_from_right_to_left_are_marked_as_such(tmp_path: Path) -> None:
    write(book(blocks.Quote("שלום abc"), blocks.Quote("We say שלום here")), tmp_path / "record.docx")
    hebrew, mixed = (line for line in docx.Document(str(tmp_path / "record.docx")).paragraphs if "שלום" in line.text)
    assert [run.font.rtl for run in hebrew.runs] == [
        True,
        None,
    ][: len(hebrew.runs)]
    assert hebrew.paragraph_format.element.find(f".//{W}bidi") is not None
    assert [(run.text, run.font.rtl) for run in mixed.runs] == [("We say ", None), ("שלום", True), (" here", None)]
    assert mixed.paragraph_format.element.find(f".//{W}bidi") is None


def test_a_full_disk_leaves_the_earlier_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "record.docx"
    path.write_bytes(b"earlier")

    def full(descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(Trouble, match="the disk is full"):
        write(book(blocks.Quote("one")), path)
    assert path.read_bytes() == b"earlier"
    assert list(tmp_path.iterdir()) == [path]


def test_progress_rises_to_the_end_and_a_cancel_leaves_the_earlier_file(tmp_path: Path) -> None:
    path, told = tmp_path / "record.docx", list[tuple[int, int]]()
    path.write_bytes(b"earlier")
    with pytest.raises(Cancelled):
        write(bound("northfield"), path, cancelled=lambda: len(told) > 5, progress=lambda *step: told.append(step))
    assert path.read_bytes() == b"earlier"
    assert list(tmp_path.iterdir()) == [path]
    told.clear()
    write(bound("northfield"), path, progress=lambda *step: told.append(step))
    assert [done for done, _ in told] == list(range(1, told[-1][1] + 1))
