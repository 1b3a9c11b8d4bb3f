"""The projector kit's own pictures: the test pattern, the raised floor, and what comes next without a word of it."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QSize
from pytestqt.qtbot import QtBot

from stratroom.app import new_application
from stratroom.faces import scenes
from stratroom.model.forms import FormName
from stratroom.model.names import ParticipantId
from stratroom.model.public import Collecting, Frame, PersonMark, PublicClock
from stratroom.ui.audience.ahead import ahead_of, in_words
from stratroom.ui.audience.frame import Picture, painted, picture
from stratroom.ui.audience.pattern import Pattern
from stratroom.ui.console.setting_up import how_far
from stratroom.ui.roles import CONTENT_LEAST, FLOOR_MOST, floor_for, height_for, reads_at, reads_throughout
from stratroom.ui.theme import Theme, dark, light
from tests.screens.made_up import terse
from tests.screens.views import VIEWS, wall
from tests.ui.legible import SIZES, faults

FORMS: tuple[FormName, ...] = ("sentence", "position", "gradient", "points", "ranking", "recognition")


@pytest.fixture(autouse=True)
def _dressed(qtbot: QtBot) -> None:
    new_application()


def frame(view: object, page: int = 0) -> Frame:
    return Frame(3, "Trade-offs", (40, 50, 110), 1, "15 October 2026", "Northfield Grocers", view, page)


def pages(view: object, size: QSize, floor: float) -> list[Picture]:
    first = picture(frame(view), scenes(), size, light(), scale=0.1, floor=floor)
    more = [
        picture(frame(view, page), scenes(), size, light(), scale=0.1, floor=floor)
        for page in range(1, first.page_count)
    ]
    return [first, *more]


def collecting(form: FormName, count: int, *, named: bool = True) -> Collecting:
    people = tuple(PersonMark(ParticipantId(f"p{n}"), n, f"P{n}", f"WORDS{n}", f"WORDS role {n}") for n in range(count))
    return Collecting("WORDS", "WORDS?", "WORDS.", people, (), () if named else None, 0, count, True, form, 4)


# The test pattern


@pytest.mark.parametrize("theme", [light(), dark()], ids=["light", "dark"])
@pytest.mark.parametrize("distance", [3.0, 8.0, 14.0])
@pytest.mark.parametrize("size", SIZES, ids=str)
def test_the_test_pattern_is_legible_everywhere(size: QSize, distance: float, theme: Theme) -> None:
    pattern = Pattern(distance, 1.125)
    made = painted(pattern.paint, size, theme, floor=floor_for(distance, 1.125))
    assert faults(made.boxes, size) == []


def test_the_test_pattern_says_how_far_each_size_reads_and_touches_every_corner() -> None:
    size = QSize(1920, 1080)
    made = painted(Pattern(8.0, 1.125).paint, size, light())
    said = " ".join(made.words)
    assert "Reads as far as 8.1 m from here." in said
    for metres in ("7.2", "6.1"):
        assert f"Reads as far as {metres} m from here, not in the last row at 8 m." in said
    for x, y in ((0, 0), (1919, 0), (0, 1079), (1919, 1079), (960, 0), (0, 540), (1919, 540), (960, 1079)):
        assert made.image.pixelColor(x, y) == light().colour("ink")


# The floor


def test_the_floor_rises_with_the_distance_and_no_further_than_it_may() -> None:
    assert floor_for(8.0, 1.125) == CONTENT_LEAST
    assert floor_for(4.0, 1.125) == CONTENT_LEAST, "nothing is set smaller because people sit near"
    assert floor_for(10.0, 1.125) == pytest.approx(0.0391, abs=1e-4)
    assert floor_for(60.0, 0.5) == FLOOR_MOST
    assert reads_at(floor_for(10.0, 1.125), 1.125) == pytest.approx(10.0, abs=0.01)


def test_where_not_everything_reads_it_is_said_with_the_way_out() -> None:
    assert how_far(7.0, 1.125) == "Words are never smaller than 3.15 % of the picture’s height."
    assert how_far(8.0, 1.125) == (
        "What people wrote reads in the last row. Names, ticks and sources read only to 7.2 m: move people nearer, or "
        "make the picture 1.26 m high."
    )
    assert how_far(8.0, 1.26).startswith("Words are never smaller")
    assert how_far(20.0, 1.125).startswith("Even the largest text reads only to 12.8 m.")


@given(st.floats(0.5, 30))
def test_the_height_that_is_named_is_high_enough(distance: float) -> None:
    assert reads_throughout(height_for(distance)) >= distance - 1e-9


@pytest.mark.parametrize("make", VIEWS, ids=lambda make: make.__name__)
def test_on_a_raised_floor_nothing_is_cut_or_too_small(make) -> None:
    view = make(8, terse).view
    for size in (SIZES[0], SIZES[2]):
        for made in pages(view, size, 0.04):
            assert faults(made.boxes, size) == []


def test_a_raised_floor_turns_pages_earlier() -> None:
    view = wall(60, terse).view
    assert len(pages(view, SIZES[2], 0.045)) > len(pages(view, SIZES[2], CONTENT_LEAST))


# The clock


@pytest.mark.parametrize("size", SIZES, ids=str)
@pytest.mark.parametrize("seconds", [7_265, 760, 9, 0, -80, -4_000])
def test_the_clock_stands_above_every_scene(size: QSize, seconds: int) -> None:
    for title in ("", "CFO", "A title that is far too long to stand on one line beside the figures of a clock"):
        clocked = replace(frame(wall(8, terse).view), clock=PublicClock(title, seconds, 1_200))
        assert faults(picture(clocked, scenes(), size, light()).boxes, size) == []


# What comes next


@pytest.mark.parametrize("named", [True, False])
@pytest.mark.parametrize("count", [1, 5, 8, 60, 200])
@pytest.mark.parametrize("form", FORMS)
def test_next_before_a_reveal_holds_marks_and_no_words(form: FormName, count: int, named: bool) -> None:
    view = ahead_of(collecting(form, count, named=named))
    made = picture(frame(view), scenes(), SIZES[2], light(), scale=0.1)
    assert "WORDS" not in " ".join(made.words)
    assert "Shown here without words until the reveal." in in_words(view)
    assert made.page_count == 1


def test_next_before_a_reveal_stays_the_same_whoever_has_answered() -> None:
    view = collecting("sentence", 8)
    answered = replace(view, count=5, done=tuple(who.id for who in view.people[:5]))
    assert ahead_of(view) == ahead_of(answered)


@pytest.mark.parametrize("form", FORMS)
def test_next_of_a_closed_round_that_nobody_answered_is_an_empty_page_and_says_the_ways_out(form: FormName) -> None:
    closed = replace(collecting(form, 8), is_open=False, count=0, done=())
    view = ahead_of(closed)
    assert picture(frame(view), scenes(), SIZES[2], light(), scale=0.1).page_count == 1
    assert in_words(view) == "Nobody has answered yet. Open the round again, or give it up."
