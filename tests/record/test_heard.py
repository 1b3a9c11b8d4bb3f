"""What somebody hears who has the record read to them: the same words in the same order, with what each is."""

import itertools
from pathlib import Path

import pytest

from stratroom.binding import book
from stratroom.figures.shapes import Drawing, Line
from stratroom.record.blocks import (
    Bullets,
    Decision,
    DissentText,
    Facts,
    Heading,
    Paragraph,
    PersonTag,
    Picture,
    Quote,
    Table,
)
from stratroom.record.pdf import write
from tests.record.pages import book as bound
from tests.record.reading import AT, NORTHFIELD, folded
from tests.record.structure import Heard, heard, undressed, words_heard
from tests.record.test_binding import SAMPLE, WORDS

CFO = PersonTag(1, "CFO", "Finance")


def tags(element: Heard) -> list[str]:
    return [part.tag for part in element.all()]


@pytest.mark.parametrize("case", [SAMPLE, NORTHFIELD])
def test_every_mark_belongs_to_something_that_is_heard_or_to_decoration(case: Path, tmp_path: Path) -> None:
    write(book(folded(case), WORDS, AT), path := tmp_path / "record.pdf")
    assert [page for page in undressed(path) if page] == []


def test_headings_never_skip_a_level(tmp_path: Path) -> None:
    write(book(folded(SAMPLE), WORDS, AT), path := tmp_path / "record.pdf")
    levels = [int(tag[1]) for tag in tags(heard(path)) if tag in ("H1", "H2", "H3")]
    assert levels[0] == 1
    assert all(following <= level + 1 for level, following in itertools.pairwise(levels))
    assert set(levels) == {1, 2, 3}


def test_a_heading_without_one_above_it_is_heard_one_level_higher(tmp_path: Path) -> None:
    write(bound(Heading("Small", 3), Paragraph("Words.")), path := tmp_path / "record.pdf")
    assert [tag for tag in tags(heard(path)) if tag[0] == "H"] == ["H1", "H2"]


def test_a_table_over_two_pages_is_one_and_its_head_is_heard_once(tmp_path: Path) -> None:
    rows = tuple((str(number), f"Row {number}") for number in range(80))
    write(bound(Table(("No.", "What"), rows, (0.2, 0.8))), path := tmp_path / "record.pdf")
    (table,) = heard(path).all("Table")
    assert len(table.pages) > 1
    assert len(table.kids) == 81
    assert [kid.tag for kid in table.kids[0].kids] == ["TH", "TH"]
    assert {kid.scope for kid in table.kids[0].kids} == {"Column"}
    assert {tuple((cell.tag, cell.scope) for cell in row.kids) for row in table.kids[1:]} == {
        (("TH", "Row"), ("TD", ""))
    }


def test_an_empty_cell_keeps_its_place(tmp_path: Path) -> None:
    write(bound(Table(("", "What"), (("", "One"), ("Two", "")), (0.2, 0.8))), path := tmp_path / "record.pdf")
    (table,) = heard(path).all("Table")
    assert [[cell.tag for cell in row.kids] for row in table.kids] == [["TD", "TH"], ["TD", "TD"], ["TH", "TD"]]


def test_a_quotation_over_two_pages_is_one(tmp_path: Path) -> None:
    write(bound(Quote("All the words of a long day. " * 300, CFO)), path := tmp_path / "record.pdf")
    (quote,) = heard(path).all("BlockQuote")
    assert len(quote.pages) > 1


def test_a_list_is_heard_as_one_with_a_label_for_each_entry(tmp_path: Path) -> None:
    write(
        bound(Facts((("Owner", "CFO"), ("Review", "1 May 2027"))), Bullets(("One", "Two"))), path := tmp_path / "a.pdf"
    )
    facts, bullets = heard(path).all("L")
    for found in (facts, bullets):
        assert [[part.tag for part in entry.kids] for entry in found.kids] == [["Lbl", "LBody"], ["Lbl", "LBody"]]


def test_a_figure_is_heard_in_words(tmp_path: Path) -> None:
    drawing = Drawing(100, 20, (Line(0, 10, 100, 10, "ink", 1),), "Four endorse it, one is against it.")
    write(bound(Picture(drawing)), path := tmp_path / "record.pdf")
    assert [figure.alt for figure in heard(path).all("Figure")] == ["Four endorse it, one is against it."]


def test_a_dissent_beside_a_decision_over_two_pages_is_heard_after_all_of_it(tmp_path: Path) -> None:
    long = "We decide this and everything that follows from it. " * 90
    dissent = DissentText("Dissent, CFO", "Not like this. " * 400, CFO)
    write(bound(Decision("Decision 1", long, (("Owner", "CFO"),), (dissent,))), path := tmp_path / "record.pdf")
    said = heard(path)
    (section,) = said.all("Sect")
    decided, against = (part for part in section.kids if part.tag == "Div")
    assert [part.tag for part in decided.all() if part.tag[0] == "H"] == ["H1"]
    assert [part.tag for part in against.all() if part.tag[0] == "H"] == ["H2"]
    assert len(decided.pages) > 1
    assert len(against.pages) > 1


def test_the_contents_lead_to_every_section(tmp_path: Path) -> None:
    whole = book(folded(SAMPLE), WORDS, AT)
    write(whole, path := tmp_path / "record.pdf")
    (contents,) = heard(path).all("TOC")
    assert [line.tag for line in contents.kids] == ["TOCI"] * (len(whole.sections) - 1)
    assert all([part.tag for part in line.all()] == ["TOCI", "P", "Link"] for line in contents.kids)


def test_a_line_of_the_contents_is_heard_as_words_that_stand_apart(tmp_path: Path) -> None:
    write(book(folded(NORTHFIELD), WORDS, AT), path := tmp_path / "record.pdf")
    said = words_heard(path)
    assert "Decision 1 Trade-off 1 of 2 3 " in said
    assert "In full on page 3" in said


@pytest.mark.parametrize("text", ["هذه جملة (طويلة) 12, a mix", "We call it לבנות 91 (סיטונאות), among us", "שלום"])
def test_what_runs_from_right_to_left_is_heard_as_it_was_written(text: str, tmp_path: Path) -> None:
    write(bound(Quote(text, CFO), Paragraph(text), Bullets((text,))), path := tmp_path / "record.pdf")
    assert [part.said for part in heard(path).all() if part.said] == [text, text, text]


def test_what_runs_from_left_to_right_is_heard_by_its_signs(tmp_path: Path) -> None:
    write(bound(Quote("Στρατηγική, 我们的战略"), Paragraph("Plain.")), path := tmp_path / "record.pdf")
    assert [part.said for part in heard(path).all() if part.said] == []
