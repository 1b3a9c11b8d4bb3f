"""Whether the record can be kept and heard: PDF/UA-1 and PDF/A-2u by a validator, qpdf's check, and its metadata."""

import struct
import subprocess
import zlib
from dataclasses import replace
from pathlib import Path
from typing import Any, cast

import page
import pypdf
import pytest
from PIL import Image

from stratroom import __version__
from stratroom.binding import book
from stratroom.model.refusals import Refused, Trouble
from stratroom.record.blocks import Bullets, Facts, Paragraph, Quote, Said, Table
from stratroom.record.book import Book
from stratroom.record.paper.deck import Deck
from stratroom.record.paper.press import write as print_cards
from stratroom.record.pdf import Look, write
from stratroom.record.pdf.logo import read_logo
from stratroom.ui.languages import use
from stratroom.words import ENGLISH, LANGUAGES
from tests.record.crowd import crowd
from tests.record.pages import book as bound
from tests.record.reading import AT, NORTHFIELD, folded
from tests.record.test_binding import SAMPLE, WORDS

CASES = Path(__file__).parents[1] / "cases"
HOSTILE = (
    "עברית (with brackets) and العربية ١٢٣",
    "क्षत्रिय, ﬁ, e\u0301, Z\u0351\u036b\u0343",
    "日本語の文章です。한국어",
    "👩‍👩‍👧 ☃ ✓ → \ue000 \U00012000",
    "<b>bold</b> & “quotes” \\ ( ) ]]> %PDF /Type",
    "x" * 900,
)


def faults(path: Path) -> list[str]:
    reports = [page.validate_pdf(path, profile=profile) for profile in ("ua1", "2u")]
    assert all(report.rules.total > 100 for report in reports)
    checked = subprocess.run(["qpdf", "--check", path], capture_output=True, text=True, check=False)
    said = [] if checked.returncode == 0 else [checked.stdout + checked.stderr]
    return [f"{failure.rule_id}: {failure.message}" for report in reports for failure in report.failures] + said


@pytest.fixture(autouse=True)
def _english_again():
    yield
    use(ENGLISH)


@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize("case", [SAMPLE, NORTHFIELD, CASES / "recognition.json", CASES / "same-words.json"])
def test_every_record_keeps_both_standards(case: Path, code: str, tmp_path: Path) -> None:
    use(code)
    write(book(folded(case), WORDS, AT), path := tmp_path / "record.pdf")
    assert faults(path) == []


def test_so_does_the_record_of_two_hundred(tmp_path: Path) -> None:
    write(book(folded(crowd()), WORDS, AT), path := tmp_path / "record.pdf")
    assert faults(path) == []


def test_so_do_every_script_and_what_no_font_can_draw(tmp_path: Path) -> None:
    blocks = [part for text in HOSTILE for part in (Paragraph(text, "voice"), Quote(text), Facts(((text, text),)))]
    tables = Table(HOSTILE[:3], tuple((Said(text), text, "") for text in HOSTILE * 9), (0.3, 0.4, 0.3))
    write(
        bound(*blocks, tables, Bullets(HOSTILE * 9), title=HOSTILE[4]),
        path := tmp_path / "record.pdf",
        Look(boxes=True),
    )
    assert faults(path) == []


@pytest.mark.parametrize("sign", "\ufeff\ufffe\uffff\u2060")
def test_so_do_signs_that_no_file_of_these_may_name(sign: str, tmp_path: Path) -> None:
    write(bound(Paragraph(f"a{sign}b {sign}"), title=f"A{sign}b"), path := tmp_path / "record.pdf", Look(boxes=True))
    assert faults(path) == []


@pytest.mark.parametrize("size", ["A4", "Letter"])
def test_so_does_each_size_of_sheet_with_a_logo(size: str, tmp_path: Path) -> None:
    Image.new("RGBA", (300, 90), (0, 90, 120, 128)).save(tmp_path / "logo.png")
    look = Look(size, read_logo(tmp_path / "logo.png"))
    write(book(folded(SAMPLE), WORDS, AT), path := tmp_path / "record.pdf", look)
    assert faults(path) == []
    assert pypdf.PdfReader(path).pages[0].mediabox.height == pytest.approx({"A4": 841.89, "Letter": 792}[size])
    assert len(pypdf.PdfReader(path).pages[0].images) == 1


def test_so_do_printed_cards(tmp_path: Path) -> None:
    deck = Deck("A day", "Harbour Ferries", "14 May 2026", "What is our strategy?", "sentence", 3)
    print_cards(deck, path := tmp_path / "cards.pdf")
    assert faults(path) == []


def test_a_file_that_breaks_a_rule_is_found(tmp_path: Path) -> None:
    """The check itself can fail."""
    write(bound(Paragraph("Words.")), path := tmp_path / "record.pdf")
    content = path.read_bytes()
    path.write_bytes(content.replace(b"/Marked true", b"/Marked null"))
    assert any("MarkInfo" in fault for fault in faults(path))


def test_the_file_says_what_it_is(tmp_path: Path) -> None:
    whole = book(folded(SAMPLE), WORDS, AT)
    write(whole, path := tmp_path / "record.pdf")
    reader = pypdf.PdfReader(path)
    about, root = cast(Any, reader.metadata), cast(Any, reader.trailer["/Root"])
    assert (about.title, about.author, about["/Keywords"]) == (
        whole.title,
        whole.organisation,
        f"{whole.words}; Stratroom {__version__}; attributed; A4; en-GB",
    )
    assert about["/CreationDate"] == "D:20261015104200+02'00'"
    assert root["/Lang"] == "en-GB"
    assert reader.xmp_metadata is not None
    assert reader.xmp_metadata.dc_title == {"x-default": whole.title}


def test_nothing_runs_and_nothing_leads_out_of_the_file(tmp_path: Path) -> None:
    write(book(folded(SAMPLE), WORDS, AT), path := tmp_path / "record.pdf")
    content = path.read_bytes()
    assert [word for word in (b"/JavaScript", b"/URI", b"/Launch", b"/EmbeddedFile") if word in content] == []


def test_the_stamp_stands_on_every_page(tmp_path: Path) -> None:
    stamp = "Attributed edition · Draft: not all read back and confirmed"
    write(replace(book(folded(SAMPLE), WORDS, AT), stamp=stamp), path := tmp_path / "record.pdf")
    assert all(stamp in read.extract_text() for read in pypdf.PdfReader(path).pages)


def test_a_logo_that_is_no_picture_is_refused_with_its_name(tmp_path: Path) -> None:
    (tmp_path / "logo.png").write_text("no picture")
    with pytest.raises(Refused, match=r"logo\.png is not a PNG or JPEG picture"):
        read_logo(tmp_path / "logo.png")
    with pytest.raises(Trouble, match=r"other\.png could not be read"):
        read_logo(tmp_path / "other.png")


@pytest.mark.parametrize("side", [7_100, 30_000])
def test_a_logo_that_would_unpack_to_far_more_than_its_file_is_refused(side: int, tmp_path: Path) -> None:
    Image.new("1", (1, 1)).save(path := tmp_path / "logo.png")
    content = path.read_bytes()
    head = b"IHDR" + struct.pack(">II", side, side) + content[24:29]
    path.write_bytes(content[:12] + head + struct.pack(">I", zlib.crc32(head)) + content[33:])
    with pytest.raises(Refused, match=r"logo\.png has more than 50 million pixels"):
        read_logo(path)


def test_the_same_book_gives_the_same_bytes(tmp_path: Path) -> None:
    whole: Book = book(folded(NORTHFIELD), WORDS, AT)
    write(whole, first := tmp_path / "first.pdf")
    write(whole, second := tmp_path / "second.pdf")
    assert first.read_bytes() == second.read_bytes()
