"""The name of a record's file, for any title page."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stratroom.record.book import Book
from stratroom.record.naming import file_name


def named(title: str, organisation: str = "", day: str = "2026-05-14") -> str:
    return file_name(Book(title, organisation, "", "", ()), day, "Unattributed", "draft")


@pytest.mark.parametrize(
    ("title", "organisation", "name"),
    [
        ("Next", "Ferries", "Ferries - Next - 2026-05-14 - Unattributed - draft"),
        ("", "", "2026-05-14 - Unattributed - draft"),
        ("../../etc/passwd", "C:\\", "C - etc passwd - 2026-05-14 - Unattributed - draft"),
        ("a\u202egnp\x00.\n", ".hidden.", "hidden - a gnp - 2026-05-14 - Unattributed - draft"),
        ("CON. What next?", "", "_CON. What next - 2026-05-14 - Unattributed - draft"),
        ("Com1.x", "", "_Com1.x - 2026-05-14 - Unattributed - draft"),
        ("Con", "", "Con - 2026-05-14 - Unattributed - draft"),
        ("Consequences. All", "", "Consequences. All - 2026-05-14 - Unattributed - draft"),
        ("word " * 40, "", f"{' '.join(['word'] * 14)} - 2026-05-14 - Unattributed - draft"),
    ],
)
def test_a_name_is_plain_words(title: str, organisation: str, name: str) -> None:
    assert named(title, organisation) == name


def test_a_name_alone_is_no_device_either() -> None:
    assert file_name(Book("NUL", "", "", "", ()), "") == "_NUL"


@given(st.text(max_size=400), st.text(max_size=400))
def test_every_title_page_gives_a_name_that_is_one_file(title: str, organisation: str) -> None:
    name = named(title.encode(errors="ignore").decode(), organisation.encode(errors="ignore").decode())
    assert len(name.encode()) <= 200
    assert Path(name).name == name
    assert name.isprintable()
    assert name.endswith("2026-05-14 - Unattributed - draft")
