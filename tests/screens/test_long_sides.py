"""Two sides that are whole sentences: the dots of twelve people stand in one picture with the trade-off above them."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QSize
from pytestqt.qtbot import QtBot

from stratroom.figures.axis import in_short
from stratroom.stages.tradeoffs.seen import Positions, PublicPosition, Reasons, Stood
from stratroom.ui.theme import light
from stratroom.ui.typefaces import register_reading
from tests.screens.laid_out import FULL, SMALL, named, painted, squeezed
from tests.screens.made_up import people, usual
from tests.screens.views import positions, reasons

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
        in_short=(_stood(*in_short(FRESH, CHEAP, 28)), _stood(*in_short(FRESH, CHEAP))),
    )  # fmt: skip


@pytest.mark.parametrize(
    ("size", "left", "right"),
    [
        (SMALL, "← the left", "the right →"),
        (FULL, "← Fresh and local food in…", "Matching the lowest prices… →"),
    ],
    ids=named,
)
def test_twelve_people_stand_under_two_long_sides_with_a_row_each(size: QSize, left: str, right: str) -> None:
    (page,) = painted(_view(), size, light())
    said = squeezed(" ".join(page.words))
    assert squeezed(f"{FRESH} even over {CHEAP}") in said
    assert {f"P{seat}" for seat in range(1, 13)} <= set(page.words)
    assert {left, right} <= set("".join(page.words).replace("”", "“").split("“"))
    assert squeezed(f"4 moved toward “{left}”, 2 moved toward “{right}”, 6 stayed.") in said
    assert squeezed(f"Before: 5 lean to “{left}”, 1 stands in the middle, 6 lean to “{right}”.") in said


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


@pytest.mark.parametrize("size", [SMALL, FULL], ids=named)
def test_a_side_too_long_for_its_column_is_headed_by_its_first_words_and_an_arrow(size: QSize) -> None:
    made = reasons(5, usual).view
    assert isinstance(made, Reasons)
    whole = " ".join([FRESH] * 9)
    first, *_, last = painted(replace(made, prefer=whole, over="W" * 400), size, light())
    assert squeezed(whole) in squeezed(" ".join(first.words))
    words = "".join(last.words)
    assert "← Fresh and local food in thirty rebuilt…" in words
    assert "the right →" in words


@pytest.mark.parametrize("size", [SMALL, FULL], ids=named)
def test_an_end_too_long_for_the_axis_has_its_first_words(size: QSize) -> None:
    view = replace(_view(), prefer=" ".join([FRESH] * 20), in_short=())
    words = " ".join(word for page in painted(view, size, light()) for word in page.words)
    assert squeezed("← Fresh and local food in thirty rebuilt stores in small…") in squeezed(words)
    assert "the first" not in words
