"""The forms beside each other: the end of the name says which, and what one of them needs the others do not load."""

import sys
from pathlib import Path
from subprocess import run

import pytest

from stratroom.model.refusals import Refused
from stratroom.record.forms import FORMS, write
from tests.record.bound import bound

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
