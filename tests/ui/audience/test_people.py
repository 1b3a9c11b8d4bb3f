"""A person beside their mark: the name always stands in words."""

import pytest

from stratroom.model.names import ParticipantId
from stratroom.model.public import PersonMark
from stratroom.ui.audience.people import label


@pytest.mark.parametrize(
    ("name", "initials", "role", "lines"),
    [
        ("Dana", "Dana", "COO", ("", "Dana · COO")),
        ("Bjarne Holm", "BH", "CFO", ("Bjarne Holm", "CFO")),
        ("CFO", "CFO", "CFO", ("CFO", "")),
        ("Tom", "Tom", "", ("Tom", "")),
    ],
)
def test_the_name_is_written_beside_the_mark(name: str, initials: str, role: str, lines: tuple[str, str]) -> None:
    assert label(PersonMark(ParticipantId("a"), 1, initials, name, role)) == lines
