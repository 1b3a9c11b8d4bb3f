"""What does not fit beneath a picture goes on under its headline: no page of it stands there without one."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QSize
from pytestqt.qtbot import QtBot

from stratroom.stages.priorities.my_time import MyTime
from stratroom.stages.priorities.public import Agreed, Compared, PointsRow, PointsTable
from stratroom.stages.tradeoffs.public import Listed
from stratroom.ui.theme import light
from stratroom.ui.typefaces import register_every_script, register_reading
from tests.screens.laid_out import FULL, SMALL, is_readable, named, painted, squeezed
from tests.screens.made_up import UNRULY, usual
from tests.screens.owned_views import carried_by_one, my_time
from tests.screens.views import Told, compared, points_table
from tests.ui.legible import faults

LONG = UNRULY[0]


@pytest.fixture(autouse=True)
def _typefaces(qtbot: QtBot) -> None:
    register_reading()
    register_every_script()


def _points() -> Told:
    view = points_table(8, usual).view
    assert isinstance(view, PointsTable)
    view = replace(view, stops=(LONG, f"{LONG} Too."), one_fewer=f"Without P1: {LONG}")
    return Told(view, ("100 points each. The 3 above the line hold 377 of 800.", "We stop", "Leave one out"))


def _agreed() -> Told:
    view = carried_by_one(3, usual).view
    assert isinstance(view, Agreed)
    return Told(replace(view, at_line=LONG), ("3 priorities, and what stops for them",))


def _compared() -> Told:
    view = compared(8, usual).view
    assert isinstance(view, Compared)
    return Told(replace(view, one_fewer=LONG, in_words="Nobody beats all others."), ("Nobody beats all others.",))


def _my_time() -> Told:
    view = my_time(3, usual).view
    assert isinstance(view, MyTime)
    return Told(replace(view, other_list=LONG), ("What do these priorities mean for my time?",))


@pytest.mark.parametrize("size", [SMALL, FULL], ids=named)
@pytest.mark.parametrize("told", [_points, _agreed, _compared, _my_time], ids=named)
def test_every_page_has_the_headline(told: Callable[[], Told], size: QSize) -> None:
    made = told()
    headline, *labels = map(squeezed, made.texts)
    pages = [squeezed(" ".join(page.words)) for page in painted(made.view, size, light())]
    assert len(pages) > 1
    assert [headline in page for page in pages] == [True] * len(pages)
    assert all(any(label in page for page in pages[1:]) for label in labels)
    assert squeezed(LONG) in "".join(page.replace(headline, "") for page in pages)


def test_what_stops_and_who_changes_the_result_stand_together_after_the_table() -> None:
    first, second = painted(_points().view, FULL, light())
    assert "We stop" not in " ".join(first.words)
    assert squeezed("Leave one out Without P1:") in squeezed(" ".join(second.words))


@pytest.mark.parametrize("size", [SMALL, FULL], ids=named)
@pytest.mark.parametrize("name", ["line\n" * 60 + "the end", "😀" * 60, "\ufdfa\ufdfd ㋿ ½"])
def test_a_name_in_lines_or_in_pictures_stays_in_its_place(name: str, size: QSize) -> None:
    rows = tuple(PointsRow(text, "", (10, 20, 15, 15, 15, 15, 15), 105) for text in (name, "short"))
    pages = painted(PointsTable((None,) * 7, rows, None, 700, ""), size, light())
    assert [fault for page in pages for fault in faults(page.boxes, size)] == []
    assert is_readable(name, [squeezed(word) for page in pages for word in page.words])


@pytest.mark.parametrize("size", [SMALL, FULL], ids=named)
@pytest.mark.parametrize("count", [1, 4, 12])
def test_a_quote_that_hangs_does_not_meet_the_number(count: int, size: QSize) -> None:
    items = (
        ("“Fresh” first", "Cheap", "agreed"),
        ('" OR 1=1', "“Cheap”", ""),
        ("Fresh", "Cheap", ""),
        ("‘A’", "B", ""),
    )
    pages = painted(Listed((items * 3)[:count]), size, light())
    assert [fault for page in pages for fault in faults(page.boxes, size)] == []
