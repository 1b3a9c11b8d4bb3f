"""That a round by role is shown without roles, and why, stands in the record in every form; beside no answer a role."""

from pathlib import Path

import docx
import pytest

from stratroom.binding import book
from stratroom.model.rounds import RevealRound
from stratroom.record.book import Book
from stratroom.record.forms import write
from stratroom.record.spreadsheets import write as write_tables
from tests.model.test_by_role import PEOPLE, ROUND, put
from tests.model.test_without_roles import handed_in, shown
from tests.record.test_docx import words_of
from tests.stories.pages import text_of
from tests.telling import after

WHY = "“Statements” was promised by role: more answers stood under a role than people have it."


def in_words(printed: Book, form: str, folder: Path) -> str:
    """All that stands in it, on one line."""
    path = folder / f"record{form}"
    if form == "":
        write_tables(printed, path)
        text = "\n".join(file.read_text("utf-8-sig") for file in sorted(path.iterdir()))
    else:
        write(printed, path)
        text = {".pdf": text_of, ".md": Path.read_text, ".docx": in_docx}[form](path)
    return " ".join(text.split())


def in_docx(path: Path) -> str:
    return "\n".join(words_of(docx.Document(str(path))))


@pytest.mark.parametrize("form", [".pdf", ".docx", ".md", ""])
def test_it_is_said_and_why(form: str, tmp_path: Path) -> None:
    workshop = shown().workshop
    printed = in_words(book(workshop, (), "2027-03-01T10:00:00+01:00"), form, tmp_path)
    assert WHY in printed
    assert "Shown without roles" in printed
    assert all(f"{name}’s." in printed for name in PEOPLE)
    (tmp_path / "named").mkdir()
    named = handed_in(put())
    after(named, RevealRound(ROUND))
    by_role = in_words(book(named.workshop, (), "2027-03-01T10:00:00+01:00"), form, tmp_path / "named")
    assert WHY not in by_role
    assert by_role.count("CEO") == printed.count("CEO") + 1, "beside the answer"
