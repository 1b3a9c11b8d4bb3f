"""What people wrote is in the record to the letter, whatever they wrote and whoever reads the file."""

from collections.abc import Callable
from pathlib import Path

import pypdf
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from stratroom.record.blocks import Block, Decision, DissentText, PersonTag, Quote, Table
from stratroom.record.pdf import write
from tests.record.pages import book, by_pdfium, by_pypdf, squeezed

PERSON = PersonTag(3, "CMO", "Marketing")

LEFT_TO_RIGHT = {
    "Latin": "A 4% margin & “no” new store – naïve façade, Łódź, office fi ffi, 3 × 4 = 12 €.",
    "hyphens and spaces": "soft\u00adhyphen, no\u2011break, no\u00a0break, thin\u2009space, zero\u200bwidth",
    "markup": 'AT&T <we lose> </b> &amp; <a href="file:///etc">x</a> %s {0} \\(x\\) ]TJ ET',
    "Greek": "Ωμέγα: ἀρχὴ πόλεως, στρατηγική",
    "Cyrillic": "Стратегия: расти вместе, їжак",
    "Vietnamese": "Chiến lược của chúng tôi là tăng trưởng bền vững",
    "Devanagari": "हमारी रणनीति क्षत्रिय प्रार्थना र्‍य को मज़बूत करना है",
    "Bengali, Tamil, Telugu": "বাংলা কৌশল, பாதுகாப்பு, వ్యూహం",
    "Thai": "กลยุทธ์ของเราคือน้ำที่ดีที่สุด",
    "Chinese": "我们的战略是什么？㐂𠮷",
    "Japanese": "戦略は「地域一番」です、カタカナ・ー",
    "Korean": "우리의 전략은 무엇입니까",
    "decomposed": "e\u0301a\u0327\u0323\u0308 Z\u0335\u0321 a\u034f\u0301",
    "symbols": "→ ∑ ☑ ✓ ✗ 𝔸 ½ ™ ■ ▲ ★",
    "emoji": "x 👨‍👩‍👧‍👦 ☺️ 1️⃣ 🇬🇧 👍🏽 y 😀😀 🏴󠁧󠁢󠁳󠁣󠁴󠁿",
}
RIGHT_TO_LEFT = {
    "Arabic": "مرحبا بالعالم لا إله هذه جملة طويلة",
    "Hebrew": "לבנות סיטונאות לבתי ספר ומסעדות",
}
READERS = [by_pdfium, by_pypdf]


@pytest.mark.parametrize("text", [pytest.param(text, id=name) for name, text in LEFT_TO_RIGHT.items()])
@pytest.mark.parametrize("read", READERS)
def test_a_statement_in_any_script_is_read_back_to_the_letter(
    text: str, read: Callable[[Path], list[str]], tmp_path: Path
) -> None:
    assert squeezed(text) in squeezed(_read_back(Quote(text, PERSON), tmp_path, read))


@pytest.mark.parametrize("text", [pytest.param(text, id=name) for name, text in RIGHT_TO_LEFT.items()])
@pytest.mark.parametrize("read", READERS)
def test_a_statement_from_right_to_left_is_read_back_in_its_order(
    text: str, read: Callable[[Path], list[str]], tmp_path: Path
) -> None:
    assert squeezed(text) in squeezed(_read_back(Quote(text, PERSON), tmp_path, read))


@pytest.mark.parametrize(
    "text",
    ["هذه، جملة؟ نعم!", "לבנות סיטונאות לבתי ספר.", "We call it שלום among us.", "مرحبا (بالعالم)"],
)
def test_punctuation_stays_in_its_place_for_the_reader_most_people_use(text: str, tmp_path: Path) -> None:
    assert squeezed(text) in squeezed(_read_back(Quote(text), tmp_path, by_pdfium))


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=st.text(st.characters(codec="cp1252", exclude_categories=("Cc", "Cf")), min_size=1, max_size=300))
def test_any_western_text_is_read_back_to_the_letter(text: str, tmp_path: Path) -> None:
    assert squeezed(text) in squeezed(_read_back(Quote(text), tmp_path, by_pypdf))


def test_mixed_directions_lose_no_letter(tmp_path: Path) -> None:
    text = "English (שלום עולם) with مرحبا abc 123 بالعالم inside"
    for read in READERS:
        found = squeezed(_read_back(Quote(text), tmp_path, read))
        assert not [char for char in squeezed(text) if char not in found and char not in "()"]


def test_five_thousand_characters_run_over_pages_without_loss(tmp_path: Path) -> None:
    text = " ".join(f"word{number}" for number in range(620))
    path = tmp_path / "long.pdf"
    write(book(Quote(text, PERSON)), path)
    found = "".join(squeezed(page) for page in by_pypdf(path))
    assert all(f"word{number}" in found for number in range(620))


def test_each_cell_is_whole_before_the_next_begins(tmp_path: Path) -> None:
    dissents = tuple(DissentText("Dissent", f"Sentence number {number} is long enough to wrap.") for number in range(5))
    block = Decision("Decision 1", "We grow from the stores we have and open no new ones.", (), dissents)
    found = squeezed(_read_back(block, tmp_path, by_pypdf))
    assert squeezed(block.text) in found
    assert all(squeezed(dissent.text) in found for dissent in dissents)


def test_no_dissent_is_said(tmp_path: Path) -> None:
    assert "No dissent recorded." in _read_back(Decision("Decision 1", "We grow."), tmp_path, by_pdfium)


def test_the_head_of_a_long_table_is_on_every_page(tmp_path: Path) -> None:
    table = Table(("Person", "Points"), tuple((f"P{number}", str(number)) for number in range(200)), (2, 1))
    path = tmp_path / "table.pdf"
    write(book(table), path)
    assert len(by_pypdf(path)) > 2
    assert all("Points" in page for page in by_pypdf(path))


def test_nothing_in_the_file_acts_or_leads_out(tmp_path: Path) -> None:
    path = tmp_path / "hostile.pdf"
    write(book(Quote('<a href="javascript:alert(1)">x</a> https://example.org /JS /URI /Launch')), path)
    reader = pypdf.PdfReader(path)
    assert not any("/Annots" in page or "/AA" in page for page in reader.pages)
    assert not {"/OpenAction", "/AA", "/AcroForm"} & set(reader.root_object)
    assert not {"/JavaScript", "/EmbeddedFiles"} & set(reader.root_object.get("/Names", {}))


def _read_back(block: Block, folder: Path, read: Callable[[Path], list[str]]) -> str:
    path = folder / "record.pdf"
    write(book(block), path)
    return "".join(read(path))
