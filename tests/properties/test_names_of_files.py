"""Whatever a workshop, a design, a heading or an organisation is called: the files named after it are one plain file on
every system, and what is put behind a name fits, too."""

import re
import tempfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stratroom.own_designs import OwnDesigns
from stratroom.programmes import blank
from stratroom.record.book import Book
from stratroom.record.forms import folder_of
from stratroom.record.naming import file_name
from stratroom.slugs import slug
from stratroom.ui.record.forms import FORMS, file_of
from stratroom.ui.start.new_form import free_path
from tests.faults.hostile_texts import BLANK, TEXTS

_DEVICES = ("CON", "con.", "Aux", "NUL ", "COM1", "com¹", "LPT9", "lpt²", "prn.txt", "CONIN$")
_ODD = ("..", ".", "~", "-rf", "𝔘" * 300, "我" * 300)
_TITLES = st.text(max_size=300) | st.sampled_from([*TEXTS, *BLANK, *_DEVICES, *_ODD])
_DEVICE = re.compile(r"(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[0-9¹²³])\s*(\..*)?", re.IGNORECASE)
_LONGEST_BEHIND = " before the upgrade from format 99"
"""Of what is put behind the name of a workshop."""


def is_plain(name: str) -> bool:
    """One file on every system, with room for what is written beside it meanwhile."""
    return (
        Path(name).name == name
        and len(name.encode()) <= 230
        and not re.search(r'[<>:"/\\|?*]', name)
        and name.isprintable()
        and not _DEVICE.fullmatch(name)
        and not name.startswith((".", " ", "-"))
        and not name.endswith((".", " "))
    )


@given(_TITLES)
def test_a_workshop(title: str) -> None:
    path = free_path(Path("/nowhere"), title)
    assert path.parent == Path("/nowhere")
    assert is_plain(path.name)
    assert is_plain(f"{path.stem}{_LONGEST_BEHIND}{path.suffix}")


@given(_TITLES)
def test_an_own_design(title: str) -> None:
    with tempfile.TemporaryDirectory() as folder:
        design = blank()
        named = title.encode(errors="ignore").decode().strip()
        if not slug(named, "") or len(named) > 200:
            named = "CON"
        kept = OwnDesigns(Path(folder)).keep_new(type(design)(named, design.about, design.stages))
        assert kept.file.parent == Path(folder)
        assert is_plain(kept.file.name)


@given(_TITLES, _TITLES)
def test_a_record_in_each_form(title: str, organisation: str) -> None:
    book = Book(title.encode(errors="ignore").decode(), organisation.encode(errors="ignore").decode(), "", "", ())
    name = file_name(book, "2026-05-14", "attributed", "draft")
    assert is_plain(folder_of(name))
    assert all(is_plain(file_of(name, form)) for form in FORMS)


@pytest.mark.parametrize("device", _DEVICES)
def test_no_device(device: str) -> None:
    assert is_plain(free_path(Path("/nowhere"), device).name)
    assert is_plain(slug(device, "design"))


def test_a_name_to_the_left_takes_no_marks() -> None:
    assert folder_of("\u05e9\u05dc\u05d5\u05dd") == "\u05e9\u05dc\u05d5\u05dd tables"
