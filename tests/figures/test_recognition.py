"""The ring: everybody a mark, a thick line where both say so, an arrow where one does, and no line through a mark."""

from itertools import combinations
from math import hypot

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stratroom.figures.piles import Person
from stratroom.figures.recognition import Seen, is_readable, recognition
from stratroom.figures.ring import across, gap, head, shortened, spread
from stratroom.figures.shapes import Circle, Drawing, Point, Polygon, Text, mark
from tests.figures.geometry import faults

ROLES = ("CEO", "CFO", "COO", "CMO", "CHRO", "CTO", "CSO", "GC")
PLACE = (1744.0, 640.0, 34.0)
AWAY = ("Absent", (Person(7, "GC"),))


def team(count: int) -> tuple[Person, ...]:
    return tuple(Person(seat, ROLES[seat % 8]) for seat in range(count))


def drawn(seen: Seen, place: tuple[float, float, float] = PLACE) -> Drawing:
    width, height, em = place
    assert is_readable(seen, width=width, height=height, text_size=em)
    return recognition(seen, "In words.", width=width, height=height, text_size=em)


def lines(drawing: Drawing, ink: str) -> list[Polygon]:
    """The lines round the ring and the one that is the key to them; heads have three corners."""
    return [shape for shape in drawing.shapes if isinstance(shape, Polygon) and shape.fill == ink and _is_line(shape)]


def _is_line(shape: Polygon) -> bool:
    return len(shape.points) > 6


def heads(drawing: Drawing) -> list[Polygon]:
    return [s for s in drawing.shapes if isinstance(s, Polygon) and s.fill == "ink2" and len(s.points) == 3]


def middles(seen: Seen) -> list[Point]:
    """Where the marks stand: their initials are set there."""
    said = [shape for shape in drawn(seen).shapes if isinstance(shape, Text) and shape.weight == 700]
    return [(word.x, word.y - word.size * 0.33) for word in said]


def far(one: Point, other: Point) -> float:
    return hypot(one[0] - other[0], one[1] - other[1])


def test_both_are_one_thick_line_and_one_of_them_a_thin_arrow_towards_the_other() -> None:
    seen = Seen(team(4), ((0, 1),), ((2, 3),))
    thick, thin = lines(drawn(seen), "ink"), lines(drawn(seen), "ink2")
    assert (len(thick), len(thin), len(heads(drawn(seen)))) == (2, 2, 2), "each once, and once as the key below"
    assert _width(thick[0]) > 2.5 * _width(thin[0])
    places = middles(seen)
    tip = heads(drawn(seen))[0].points[0]
    assert far(tip, places[3]) < far(tip, places[2])


def _width(line: Polygon) -> float:
    return far(line.points[0], line.points[-1])


def test_a_line_that_nobody_drew_is_not_explained() -> None:
    words = [shape.text for shape in drawn(Seen(team(3), (), ((0, 1),))).shapes if isinstance(shape, Text)]
    assert "Both say so" not in words
    assert "One says so of the other" in words


def test_who_is_absent_stands_apart_by_name_and_without_a_line() -> None:
    drawing = drawn(Seen(team(4), ((0, 1),), (), (AWAY,)))
    said = {shape.text: shape for shape in drawing.shapes if isinstance(shape, Text)}
    assert {"Absent", "GC"} <= set(said)
    assert said["GC"].y > max(said[role].y for role in ROLES[:4])


@pytest.mark.parametrize("count", range(1, 21))
def test_no_line_runs_through_a_mark(count: int) -> None:
    pairs = tuple(combinations(range(count), 2))
    seen = Seen(team(count), pairs, ())
    places, size = middles(seen), _size(drawn(seen))
    for (one, other), line in zip(pairs, lines(drawn(seen), "ink"), strict=False):
        for number, place in enumerate(places):
            if number not in (one, other):
                assert min(far(place, point) for point in line.points) > size * 0.6, (one, other, number)


def _size(drawing: Drawing) -> float:
    """Of the first mark, a circle or its fill."""
    return 2 * next(shape.r for shape in drawing.shapes if isinstance(shape, Circle))


@pytest.mark.parametrize("place", [PLACE, (1080.0, 640.0, 34.0), (455.0, 260.0, 9.0)], ids=str)
@pytest.mark.parametrize("count", [1, 2, 3, 4, 8])
def test_nothing_is_cut_or_lies_over_a_mark(place: tuple[float, float, float], count: int) -> None:
    pairs = tuple(combinations(range(count), 2))
    seen = Seen(team(count), pairs[::2], pairs[1::2], (AWAY, ("Did not answer", (Person(9, "CIO"), Person(10, "CPO")))))
    assert list(faults(drawn(seen, place), place[2])) == []


def test_marks_do_not_touch_and_too_many_are_not_drawn() -> None:
    for count in range(2, 21):
        seen = Seen(team(count), (), ())
        places = middles(seen)
        assert min(far(one, other) for one, other in combinations(places, 2)) > _size(drawn(seen)) * 1.2
    assert not is_readable(Seen(team(60), (), ()), width=PLACE[0], height=PLACE[1], text_size=PLACE[2])
    assert not is_readable(Seen(team(4), (), ()), width=200, height=60, text_size=34)


def test_what_is_said_of_the_absent_is_never_wider_than_the_figure() -> None:
    long = Seen(team(4), (), (), (("Absent", (Person(5, "W" * 60),)),))
    assert not is_readable(long, width=PLACE[0] / 2, height=PLACE[1], text_size=PLACE[2])


points = st.tuples(st.floats(-500, 500), st.floats(-500, 500))


@given(points, points, st.floats(1, 60))
def test_a_shortened_line_keeps_its_distance_from_both_ends(start: Point, end: Point, size: float) -> None:
    whole = across(start, end, (0.0, 0.0), "straight")
    if far(start, end) < 3 * size:
        return
    line = shortened(whole, size, size)
    assert far(line[0], start) == pytest.approx(size, abs=0.01)
    assert far(line[-1], end) == pytest.approx(size, abs=0.01)
    (tip, *wings), shaft = head(line, size / 2, size / 3)
    assert tip == line[-1]
    assert far(shaft[-1], tip) == pytest.approx(size / 2, abs=0.01)
    assert {round(far(wing, tip), 3) for wing in wings} == {round(hypot(size / 2, size / 6), 3)}


@given(st.integers(1, 40), st.floats(50, 400), st.floats(0.8, 2.1))
def test_places_are_spread_evenly(count: int, high: float, stretched: float) -> None:
    places = spread(count, 0, 0, high * stretched, high)
    assert len(set(places)) == count
    if count > 2:
        assert gap(places) > 0.6 * max(far(a, b) for a, b in zip(places, [*places[1:], places[0]], strict=True))


def test_every_mark_of_a_person_is_the_one_of_their_seat() -> None:
    shapes = drawn(Seen((Person(3, "CMO"),), (), ())).shapes
    outline = mark(3, PLACE[0] / 2, PLACE[1] / 2, 3.4 * PLACE[2], "CMO")[0]
    assert outline in shapes
