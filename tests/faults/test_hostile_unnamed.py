"""What the edition without names is held to finds a name that stands there, a text that is not whole, and no more."""

import zipfile
from pathlib import Path

import pytest
from pypdf import PdfWriter

from tests.faults.hostile_found import Leaked, Lost
from tests.faults.hostile_unnamed import all_in, apart_from_names, hold_numbers, names_nobody

TYPED = {
    "participants[0].name": "<svg> q1z",
    "participants[0].role": "我们 of all q2z",
    "facilitator": "=1 q3z",
    "SortAgain.by 9": "Łukasz q9z",
    "groups[0].name": "We keep <SVG q4z",
    "tradeoffs[0].question": "他们 q5z",
    "statements[0].text": "Winter first q6z",
    "subjects[0].recused[0].reason": "A brother q7z",
}


def test_a_text_that_shares_a_word_with_a_name_is_told_from_one_that_does_not() -> None:
    as_written, withheld = apart_from_names(TYPED)
    assert as_written == {"statements[0].text": "Winter first q6z"}
    assert set(withheld) == {"groups[0].name", "tradeoffs[0].question"}


def test_a_number_that_went_with_a_name_is_lost() -> None:
    hold_numbers(TYPED, {"groups[0].name": "We keep <[name withheld] q4z"})
    with pytest.raises(Lost, match="1: groups"):
        hold_numbers(TYPED, {"groups[0].name": "We keep [name withheld]"})


@pytest.mark.parametrize("number", [1, 2, 3, 7, 9])
def test_whoever_is_told_of_is_leaked(number: int) -> None:
    names_nobody(TYPED, "We keep q4z, q5z, q6z, q11z and 1 q z")
    with pytest.raises(Leaked, match="who it was"):
        names_nobody(TYPED, f"We keep q4z, said q {number}\u2069z")


@pytest.mark.parametrize("form", [".pdf", ".docx", ".md", ".ics", " tables"])
def test_all_of_a_form_is_looked_through(form: str, tmp_path: Path) -> None:
    path = tmp_path / f"day{form}"
    if form == ".pdf":
        _pdf(path)
    elif form == ".docx":
        with zipfile.ZipFile(path, "w") as parts:
            parts.writestr("word/footnotes.xml", "<w:t>q</w:t><w:t>1z</w:t>")
    elif form == " tables":
        path.mkdir()
        (path / "q1z.csv").write_text("a,b", "utf-8-sig")
    else:
        path.write_bytes(b"a q1\r\n z" if form == ".ics" else b"q1z")
    assert "q1z" in all_in(path)


def _pdf(path: Path) -> None:
    writer = PdfWriter()
    writer.add_blank_page(100, 100)
    writer.add_metadata({"/Author": "q1z"})
    writer.write(path)
