"""Writing the file: the same bytes each time, in one move or not at all."""

import subprocess
import sys
from pathlib import Path
from typing import cast

import pypdf
import pytest
from pypdf.generic import Destination

from stratroom.figures.shapes import Circle, Drawing, Line, Rect, Text, mark
from stratroom.model.refusals import Trouble
from stratroom.record import blocks
from stratroom.record.book import Book
from stratroom.record.pdf import Look, style, write
from stratroom.record.steps import Cancelled
from tests.record.pages import book, by_pypdf, ink_outside

PEOPLE = tuple(blocks.PersonTag(seat, f"P{seat}", f"Role {seat}") for seat in range(14))
FIGURE = Drawing(
    900,
    60,
    (
        Line(0, 5, 900, 5, "ink", 1, (2, 2)),
        Rect(0, 10, 40, 10, "roomT", "room", 1),
        Circle(80, 20, 8, "p1"),
        *mark(5, 120, 20, 18, "CTO"),
        Text(200, 30, "endorse", 9, "ink2", anchor="middle", weight=600),
    ),
    "A figure of everything",
)
DISSENT = blocks.DissentText("Dissent", "Two stores tell us nothing. " * 12, PEOPLE[1], (("Would change it", "Ten"),))
EVERY_BLOCK: tuple[blocks.Block, ...] = (
    blocks.Heading("Title of the page", 1),
    blocks.Heading("Part", 2, "said at the right end"),
    blocks.Heading("Group", 3),
    blocks.Paragraph("We say this.", "lead"),
    blocks.MarksKey(PEOPLE),
    blocks.Glance((blocks.GlanceRow("1", "We grow.", "", (DISSENT,), FIGURE, (("Owner", "CMO"),)),)),
    blocks.Decision("Decision 1", "We grow from the stores we have.", (("Owner", "CMO"),), (DISSENT,) * 7),
    blocks.Columns((blocks.Paragraph("left"),), (blocks.Bullets(("one", "two")),), equal=True),
    blocks.Argument("Baskets are larger.", "Evidence", True, "loyalty data", PEOPLE[2]),
    blocks.Argument("Others cannot copy it.", "Conjecture", False),
    blocks.Rule(),
    blocks.Picture(FIGURE, "A caption."),
    blocks.Facts((("Label", "Value"), ("A label that is much longer than others", "and a value that wraps " * 9))),
    blocks.Together((blocks.Paragraph("one"), blocks.Paragraph("two"))),
    blocks.Table(("Who", "Points"), tuple((person, "12") for person in PEOPLE * 6), (3, 1), ("left", "right")),
    *(blocks.Quote("A statement that somebody wrote. " * 3, person, "Group") for person in PEOPLE),
)


def test_every_block_stands_within_the_margins(tmp_path: Path) -> None:
    path = tmp_path / "record.pdf"
    write(book(*EVERY_BLOCK), path)
    frame = (style.LEFT - 8, 30, style.LEFT + style.MEASURE + 2, style.SIZES["A4"][1] - 20)
    assert len(by_pypdf(path)) > 4
    assert ink_outside(path, *frame) == []


def test_the_same_book_gives_the_same_bytes(tmp_path: Path) -> None:
    for name in ("one.pdf", "two.pdf"):
        write(book(*EVERY_BLOCK), tmp_path / name)
    assert (tmp_path / "one.pdf").read_bytes() == (tmp_path / "two.pdf").read_bytes()


def test_another_process_gives_the_same_bytes(tmp_path: Path) -> None:
    here, there = tmp_path / "here.pdf", tmp_path / "there.pdf"
    write(book(blocks.Quote("one ö 中 ཀ")), here, Look(boxes=True))
    code = (
        "import sys; from pathlib import Path; from tests.record.pages import book;"
        "from stratroom.record import blocks;"
        "from stratroom.record.pdf import Look, write;"
        "write(book(blocks.Quote('one ö 中 ཀ')), Path(sys.argv[1]), Look(boxes=True))"
    )
    subprocess.run([sys.executable, "-c", code, str(there)], check=True)
    assert here.read_bytes() == there.read_bytes()


def test_title_author_language_outline_and_page_numbers(tmp_path: Path) -> None:
    path = tmp_path / "record.pdf"
    sections = (
        blocks.Section("Decisions", "Written today", (blocks.Decision("Decision 1", "We grow. " * 80),)),
        blocks.Section("Statements", "", (blocks.Heading("What each wrote", 1), blocks.Quote("Grow."))),
    )
    write(Book("Récord & more", "Harbour Ferries", "14 May 2026", "A lead.", sections, "Foot", "apple river"), path)
    reader = pypdf.PdfReader(path)
    assert reader.metadata is not None
    assert (reader.metadata.title, reader.metadata.author) == ("Récord & more", "Harbour Ferries")
    assert reader.root_object["/Lang"] == "en-GB"
    assert [_title(entry) for entry in reader.outline] == [
        "Decisions",
        ["Decision 1"],
        "Statements",
        ["What each wrote"],
    ]
    first, second = by_pypdf(path)
    assert all(words in first for words in ("1 of 2", "A lead.", "Foot", "apple river", "Written today"))
    assert "2 of 2" in second


def test_an_empty_book_is_a_page_with_its_title(tmp_path: Path) -> None:
    path = tmp_path / "record.pdf"
    write(book(title="Nothing yet"), path)
    assert "Nothing yet" in by_pypdf(path)[0]


def test_progress_rises_to_the_end(tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []
    write(book(*EVERY_BLOCK), tmp_path / "record.pdf", progress=lambda done, of: told.append((done, of)))
    done = [step for step, _ in told]
    assert done == sorted(done)
    assert told[-1][0] == told[-1][1]


@pytest.mark.parametrize("steps", [1, 5, 25])
def test_cancelled_leaves_the_old_file_and_nothing_beside_it(steps: int, tmp_path: Path) -> None:
    path = tmp_path / "record.pdf"
    path.write_bytes(b"old")
    asked = iter(range(1000))
    with pytest.raises(Cancelled):
        write(book(*EVERY_BLOCK), path, cancelled=lambda: next(asked) >= steps)
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def test_a_folder_that_is_not_there_is_said_in_a_sentence(tmp_path: Path) -> None:
    path = tmp_path / "gone" / "record.pdf"
    with pytest.raises(Trouble, match=r"record\.pdf could not be written: .*\. Choose another folder"):
        write(book(), path)


def test_a_full_disk_leaves_the_old_file_and_nothing_beside_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "record.pdf"
    path.write_bytes(b"old")

    def full(descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(Trouble, match="the disk is full"):
        write(book(), path)
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def test_naming_the_blocks_does_not_load_the_pdf_library() -> None:
    code = "import sys, stratroom.record.book, stratroom.figures.shapes; sys.exit('reportlab' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def _title(entry: object) -> object:
    if isinstance(entry, list):
        return [_title(inner) for inner in cast(list[object], entry)]
    assert isinstance(entry, Destination)
    return entry.title


_ENDLESS = "word " * 3000
_GIANTS: tuple[blocks.Block, ...] = (
    blocks.Heading(_ENDLESS, 2),
    blocks.Quote(_ENDLESS, PEOPLE[0], _ENDLESS),
    blocks.Argument(_ENDLESS, "Evidence", True, _ENDLESS, PEOPLE[0]),
    blocks.Bullets((_ENDLESS,)),
    blocks.Facts((("Label", _ENDLESS),)),
    blocks.Table(("A", "B"), (("short", _ENDLESS),), (1, 1)),
    blocks.Decision("Decision 1", _ENDLESS, (), (blocks.DissentText("Dissent", _ENDLESS, PEOPLE[0]),)),
    blocks.Glance((blocks.GlanceRow("1", _ENDLESS, "", (blocks.DissentText("Dissent", _ENDLESS),)),)),
    blocks.Together((blocks.Paragraph(_ENDLESS), blocks.Paragraph(_ENDLESS))),
)


@pytest.mark.parametrize("giant", _GIANTS, ids=[type(block).__name__ for block in _GIANTS])
def test_what_is_longer_than_a_page_goes_on_and_loses_nothing(giant: blocks.Block, tmp_path: Path) -> None:
    path = tmp_path / "record.pdf"
    write(book(blocks.Paragraph("before"), giant, blocks.Paragraph("afterwards")), path)
    pages = by_pypdf(path)
    expected = repr(giant).count("word")
    assert sum(page.count("word") for page in pages) == expected
    assert "afterwards" in "".join(pages)
    assert len(pages) < expected / 100
    assert ink_outside(path, style.LEFT - 8, 30, style.LEFT + style.MEASURE + 2, style.SIZES["A4"][1] - 20) == []
