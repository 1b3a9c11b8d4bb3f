"""A sign no font of ours has stops the record; or is a box, its text kept to the letter, named at the record's end."""

import re
import shutil
from collections.abc import Callable
from pathlib import Path

import pypdfium2
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image, ImageChops

from stratroom.figures.shapes import Drawing, Text
from stratroom.model.refusals import Undrawn
from stratroom.record import blocks
from stratroom.record.book import Book
from stratroom.record.pdf import Look, missing, style, write
from stratroom.record.pdf.lines import lines
from stratroom.record.pdf.shaping import Typeface, clusters
from stratroom.record.pdf.undrawn import HEADING, with_undrawn_named
from tests.record.pages import book, by_pdfium, by_poppler, by_pypdf, ink_outside, squeezed

BOXES = Look(boxes=True)
SERIF = Typeface(serif=True)
KA = "\u0f40"
STATEMENTS = {
    "one sign alone": KA,
    "Tibetan": "བཀྲ་ཤིས་བདེ་ལེགས། བོད",
    "cuneiform": "𒀀𒈾 𒆠 𒁹",
    "private use": "a\ue000b\U000f0001c\U0010fffd",
    "Chinese that is rare": "我们\U0002b820的\U00030000",
    "from right to left": "ܫܠܡܐ ܥܠܝܟܘܢ",
    "not a sign yet": "\u0378 and \u0378",
    "a mixture": f"We grow {KA}་ – naïve 𒀀\ue000中 हि 👍🏽 {KA}\u0f72 e\u0301.",
}
UNSEEN = (
    "\xad\u034f\u115f\u1160\u17b4\u180e\u200b\u200d\u2060\u2066\u3164\ufe0f\ufeff\uffa0\U00013430\U0001bca0\U000e0041"
)
NEEDS_POPPLER = pytest.mark.skipif(not shutil.which("pdftotext"), reason="pdftotext is not on this machine")
READERS = [by_pdfium, by_pypdf, pytest.param(by_poppler, marks=NEEDS_POPPLER)]


@pytest.mark.parametrize("text", [pytest.param(text, id=name) for name, text in STATEMENTS.items()])
@pytest.mark.parametrize("read", READERS)
def test_what_cannot_be_drawn_is_read_back_to_the_letter(
    text: str, read: Callable[[Path], list[str]], tmp_path: Path
) -> None:
    path = tmp_path / "record.pdf"
    write(book(blocks.Quote(text)), path, BOXES)
    assert squeezed(text) in squeezed("".join(read(path)))


@given(st.text(max_size=40))
def test_every_text_can_be_set_and_what_is_missing_is_boxed(text: str) -> None:
    paragraph = "".join(text.split())
    found = clusters(paragraph, SERIF)
    assert "".join(cluster.text for cluster in found) == paragraph
    assert {cluster.text for cluster in found if cluster.is_boxed} == set(missing(paragraph))


@pytest.mark.parametrize("around", ["{}", "a{}b", f"{KA}{{}}{KA}", "中{}文", "א{}ב"])
def test_what_shows_nothing_never_becomes_a_box(around: str) -> None:
    """Neither one of ours nor the empty frame that fonts keep for what they lack."""
    for sign in UNSEEN:
        found = clusters(around.format(sign), SERIF)
        assert {cluster.text for cluster in found if cluster.is_boxed} <= {KA}
        assert all(glyph.id for cluster in found for glyph in cluster.glyphs), ascii(sign)


def test_line_ends_are_no_boxes() -> None:
    found = lines("a\u2028b\u2029c", SERIF, 9)
    assert ["".join(cluster.text for cluster in line.clusters) for line in found] == ["a", "b", "c"]


def test_boxes_stand_within_the_column_even_for_a_space_without_a_font(tmp_path: Path) -> None:
    path = tmp_path / "record.pdf"
    write(book(blocks.Quote("\u1680" * 400), blocks.Quote("བཀྲཤིས" * 60)), path, BOXES)
    assert ink_outside(path, style.LEFT - 1, 30, style.LEFT + style.MEASURE + 1, style.SIZES["A4"][1] - 20) == []


@pytest.mark.parametrize("sign", [KA, "\U00012000"])
def test_a_box_is_a_frame_with_digits_in_it(sign: str, tmp_path: Path) -> None:
    inked = _inked(sign, tmp_path)
    width, height = inked.size
    edges = [(0, 0, width, 2), (0, height - 2, width, height), (0, 0, 2, height), (width - 2, 0, width, height)]
    assert all(inked.crop(edge).getextrema() == (255, 255) for edge in edges)
    within = inked.crop((5, 5, width - 5, height - 5))
    _, upper, _, lower = within.getbbox() or (0, 0, 0, 0)
    assert 0 < upper < within.height / 4
    assert within.height * 3 / 4 < lower < within.height
    assert within.crop((0, within.height // 2 - 1, within.width, within.height // 2 + 1)).getbbox() is None


def test_a_box_is_wider_for_a_longer_number() -> None:
    (short,), (long,) = clusters(KA, SERIF), clusters("\U00012000", SERIF)
    assert 0.7 < short.advance < long.advance < 1.2


def test_the_last_section_ends_with_each_sign_named_once(tmp_path: Path) -> None:
    path = tmp_path / "record.pdf"
    sections = (
        blocks.Section(f"Decisions {KA}", "", (blocks.Decision("One", f"{KA}\ue000{KA}"), blocks.Quote("\x07\u0378"))),
        blocks.Section("How it was done", "Method", (blocks.Paragraph("In private first."),)),
    )
    write(Book("Record", "Ferries", "14 May 2026", "", sections), path, BOXES)
    *_, last = by_pdfium(path)
    _, before, after = re.split(f"In private first.|{HEADING}", last)
    assert before.strip() == ""
    assert " ".join(after.split()) == (
        "U+0007 (a control character), U+0378 (without a name), U+0F40 TIBETAN LETTER KA and U+E000 of private use are "
        "drawn as boxes with their numbers; their text is in the file."
    )


def test_without_boxes_the_record_stops_and_says_which_signs_and_where(tmp_path: Path) -> None:
    path = tmp_path / "record.pdf"
    path.write_bytes(b"the one before")
    told = (blocks.Heading("What each wrote", 1), blocks.Together((blocks.Quote(f"We grow {KA}."),)), blocks.Quote(KA))
    sections = (blocks.Section("Decisions \ue000", "", ()), blocks.Section("Statements", "", told))
    with pytest.raises(Undrawn) as stopped:
        write(Book("Record", "Ferries", "14 May 2026", "", sections, stamp="\U00012000"), path)
    assert str(stopped.value) == (
        "The record is not written: no font of Stratroom has U+E000 of private use, first in “Decisions \ue000”; "
        "U+0F40 TIBETAN LETTER KA, first in “Statements”, under “What each wrote”; U+12000 CUNEIFORM SIGN A, first in "
        "the foot of each page. Replace them where they stand, or have the record written with boxes in their place: "
        "each box shows its number, their text is in the file."
    )
    assert path.read_bytes() == b"the one before"


def test_of_very_many_signs_the_first_are_named_and_the_rest_counted(tmp_path: Path) -> None:
    with pytest.raises(Undrawn, match=r"U\+E005 of private use, first in “Statements”; 34 more\. Replace them"):
        write(book(blocks.Quote("".join(map(chr, range(0xE000, 0xE028))))), tmp_path / "record.pdf")


def test_one_sign_is_one_sentence_wherever_it_stands() -> None:
    sign = blocks.PersonTag(1, KA, "Role")
    drawing = Drawing(9, 9, (Text(0, 0, KA, 9, "ink"),), "A figure")
    for block in (
        blocks.Quote("a", sign),
        blocks.Facts(((KA, "b"),)),
        blocks.Picture(drawing),
        blocks.MarksKey((sign,)),
    ):
        named = with_undrawn_named(book(block)).sections[0].blocks
        assert named[:2] == (block, blocks.Heading(HEADING, 3))
        sentence = "U+0F40 TIBETAN LETTER KA is drawn as a box with its number; its text is in the file."
        assert named[2:] == (blocks.Paragraph(sentence),)


def test_a_record_that_can_be_drawn_has_no_note() -> None:
    unseen = Drawing(9, 9, (), f"Only said to those who cannot see it: {KA}")
    for told in (book(blocks.Quote(f"naïve 中{UNSEEN}\n")), book(blocks.Picture(unseen)), book()):
        assert with_undrawn_named(told) is told


def _inked(sign: str, folder: Path) -> Image.Image:
    """A large sign as it is printed: white where there is ink, up to its edges."""
    path = folder / "drawn.pdf"
    write(book(blocks.Picture(Drawing(300, 100, (Text(20, 80, sign, 80, "room"),), "A sign"))), path, BOXES)
    with pypdfium2.PdfDocument(path) as document:
        red, _, blue = document[0].render(scale=1).to_pil().convert("RGB").split()
    inked = ImageChops.subtract(blue, red).point([0] * 50 + [255] * 206)
    return inked.crop(inked.getbbox())
