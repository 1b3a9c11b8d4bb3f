"""The forms beside each other: the end of the name says which, and what one of them needs the others do not load."""

import sys
from pathlib import Path
from subprocess import run
from zipfile import ZipFile

import pytest

from stratroom.binding import book
from stratroom.model.names import Edition
from stratroom.model.refusals import Refused
from stratroom.record import spreadsheets
from stratroom.record.forms import FORMS, write
from stratroom.record.steps import Cancelled
from tests.record.bound import ORIGIN, bound
from tests.record.reading import AT, NORTHFIELD, folded
from tests.record.test_binding import SAMPLE, WORDS
from tests.record.unnamed import MARKS, standing_out

BEGINS = {".pdf": b"%PDF", ".docx": b"PK", ".md": b"# The next", ".ics": b"BEGIN:VCALENDAR"}


@pytest.mark.parametrize("form", FORMS)
def test_the_end_of_the_name_says_the_form(form: str, tmp_path: Path) -> None:
    for end in (form, form.upper()):
        write(bound("sample"), tmp_path / f"record{end}")
        assert (tmp_path / f"record{end}").read_bytes().startswith(BEGINS[form])


@pytest.mark.parametrize("name", ["record", "record.doc", "record.pdf.zip", ".pdf"])
def test_another_end_is_refused_with_those_there_are(name: str, tmp_path: Path) -> None:
    with pytest.raises(Refused, match=r"End its name in \.pdf, \.docx .*, \.md .* or \.ics"):
        write(bound("sample"), tmp_path / name)
    assert list(tmp_path.iterdir()) == []


def test_no_form_loads_qt_and_the_plain_ones_load_none_of_the_libraries() -> None:
    code = """if True:
        import sys
        import stratroom.record.forms
        from stratroom.record import calendar, markdown, spreadsheets
        assert not {"docx", "PIL", "reportlab", "PySide6"} & set(sys.modules)
        import stratroom.record.docx
        assert "PySide6" not in sys.modules
    """
    assert run([sys.executable, "-c", code], check=False).returncode == 0


@pytest.mark.parametrize("form", FORMS)
def test_progress_rises_to_the_end_and_a_cancel_leaves_the_earlier_file(form: str, tmp_path: Path) -> None:
    path, told = tmp_path / f"record{form}", list[tuple[int, int]]()
    path.write_bytes(b"earlier")
    with pytest.raises(Cancelled):
        write(bound("northfield"), path, progress=lambda *step: told.append(step), cancelled=lambda: len(told) > 3)
    assert len(told) == 4
    assert path.read_bytes() == b"earlier"
    assert list(tmp_path.iterdir()) == [path]
    told.clear()
    write(bound("northfield"), path, progress=lambda *step: told.append(step))
    done = [step for step, _ in told]
    assert done == sorted(done)
    assert told[-1] == (told[0][1], told[0][1])
    assert path.read_bytes().startswith(BEGINS[form][:2])


def said_in(case: Path, edition: Edition, folder: Path) -> dict[str, bytes]:
    """All that a reader finds in the plain forms and in every part of a document, by the names of the files."""
    unlike = book(standing_out(folded(case)), WORDS, AT, edition, ORIGIN)
    for name in ("r.docx", "r.md", "r.ics"):
        write(unlike, folder / name)
    spreadsheets.write(unlike, folder / "tables")
    found = {file.name: file.read_bytes() for file in (folder / "r.md", *(folder / "tables").iterdir())}
    found["r.ics"] = (folder / "r.ics").read_bytes().replace(b"\r\n ", b"")
    with ZipFile(folder / "r.docx") as file:
        return found | {name: file.read(name) for name in file.namelist()}


@pytest.mark.parametrize("case", [NORTHFIELD, SAMPLE], ids=lambda path: path.stem)
def test_no_form_of_the_edition_without_names_tells_who_anybody_is(case: Path, tmp_path: Path) -> None:
    telling = {name for name, content in said_in(case, "attributed", tmp_path).items()
               if any(mark.encode() in content for mark in MARKS)}  # fmt: skip
    assert {"r.md", "r.ics", "word/document.xml", "01 Decisions.csv", "02 Dissents.csv"} <= telling
    for name, content in said_in(case, "unattributed", tmp_path).items():
        assert [mark for mark in MARKS if mark in name or mark.encode() in content] == [], name
