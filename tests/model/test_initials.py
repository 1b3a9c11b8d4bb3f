"""A mark has room for a letter with its marks, not for a pile of them."""

import pytest

from stratroom.model.people import initials


@pytest.mark.parametrize("pile", ["\u0301", "\u0334\u0337", "\u0321\u0319\u035b"])
def test_a_pile_of_accents_gives_two_of_them(pile: str) -> None:
    letters = initials("Z" + pile * 30 + "oe Ek")
    assert letters.startswith("Z")
    assert letters.endswith("E")
    assert len(letters) == 4


def test_a_letter_with_two_marks_keeps_both() -> None:
    assert initials("e\u0302\u0323m Nam") == "E\u0302\u0323N"
