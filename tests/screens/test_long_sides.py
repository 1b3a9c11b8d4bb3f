"""Two sides that are whole sentences: the dots of twelve people stand in one picture with the trade-off above them."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QSize
from pytestqt.qtbot import QtBot

from stratroom.stages.tradeoffs.seen import Positions, PublicPosition, Stood
from stratroom.ui.theme import light
from stratroom.ui.typefaces import register_reading
from tests.screens.laid_out import FULL, SMALL, named, painted, squeezed
from tests.screens.made_up import people, usual
from tests.screens.views import positions

FRESH = "Fresh and local food in thirty rebuilt stores in small towns by 2028"
CHEAP = "Matching the lowest prices of the discounters on five hundred lines"


@pytest.fixture(autouse=True)
def _typefaces(qtbot: QtBot) -> None:
    register_reading()


def _stood(left: str, right: str) -> Stood:
    return Stood(
        f"5 lean to “{left}”, 1 stands in the middle, 6 lean to “{right}”.",
        f"7 lean to “{left}”, 1 stands in the middle, 4 lean to “{right}”.",
        f"4 moved toward “{left}”, 2 moved toward “{right}”, 6 stayed.",
        f"Two camps: 5 far toward “{left}”; 4 far toward “{right}”; 3 between them.",
    )


def _view() -> Positions:
    made = positions(12, usual).view
    assert isinstance(made, Positions)
    whole = _stood(FRESH, CHEAP)
    rows = tuple(PublicPosition(who, who.seat % 7 - 3, who.seat * 3 % 7 - 3, "", "") for who in people(12, usual))
    return replace(
        made, prefer=FRESH, over=CHEAP, rows=rows, arguments=(), before=whole.before, after=whole.after,
        movement=whole.movement, looks=whole.looks, missing="12 of 12 answered both times",
        in_short=_stood("the first", "the second"),
    )  # fmt: skip


@pytest.mark.parametrize("size", [SMALL, FULL], ids=named)
def test_twelve_people_stand_under_two_long_sides_with_a_row_each(size: QSize) -> None:
    (page,) = painted(_view(), size, light())
    said = squeezed(" ".join(page.words))
    assert squeezed(f"{FRESH} even over {CHEAP}") in said
    assert {f"P{seat}" for seat in range(1, 13)} <= set(page.words)
    assert squeezed("4 moved toward “the first”, 2 moved toward “the second”, 6 stayed.") in said


def test_short_sides_are_said_in_the_counts() -> None:
    view = replace(_view(), prefer="Fresh", over="Cheap", before="5 lean to “Fresh”.", after="", movement="", looks="")
    assert "Before: 5 lean to “Fresh”." in " ".join(painted(view, FULL, light())[0].words)


@pytest.mark.parametrize("size", [SMALL, FULL], ids=named)
def test_with_arguments_too_the_title_is_never_alone_on_its_page(size: QSize) -> None:
    made = positions(12, usual).view
    assert isinstance(made, Positions)
    for count in range(1, len(made.arguments) + 1):
        first, *_ = painted(replace(_view(), arguments=made.arguments[:count]), size, light())
        assert "equal" in first.words
        assert {f"P{seat}" for seat in range(1, 13)} <= set(first.words)
