"""Before and after a debate: every person is one mark, nobody's place is lost."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from stratroom.figures.shapes import Drawing, Line, Polygon, Text
from stratroom.figures.votes import Vote, votes
from tests.figures.geometry import box_of, faults, labels, marks

ROOM = [
    Vote(0, "CEO", 2, 2), Vote(1, "CFO", -2, -3), Vote(2, "COO", -3, -1), Vote(3, "CMO", 3, 3),
    Vote(4, "CHRO", 1, 2), Vote(5, "CTO", -1, 1), Vote(6, "CSO", 0, 1), Vote(7, "GC", 0, 1),
]  # fmt: skip
PLACES = [(1744.0, 480.0, 30.0), (903.0, 340.0, 22.0), (476.0, 210.0, 8.0)]

position = st.none() | st.integers(-3, 3)
rooms = st.lists(st.tuples(position, position), min_size=1, max_size=200).map(
    lambda pairs: [Vote(seat, f"P{seat}", before, after) for seat, (before, after) in enumerate(pairs)]
)


def drawn(rows: list[Vote], place: tuple[float, float, float] = PLACES[0]) -> Drawing:
    return votes(rows, "Fresh quality", "Lowest price", width=place[0], height=place[1], text_size=place[2])


def test_rows_are_sorted_by_where_people_ended() -> None:
    names = [word.text for word in labels(drawn(ROOM), 30) if word.anchor == "start" and word.weight == 600]
    assert names == ["CMO", "CEO", "CHRO", "CTO", "CSO", "GC", "COO", "CFO"]


@pytest.mark.parametrize("size", [21.504, 20.16, 30.24, 60.48, 8.0])
def test_a_short_name_stands_on_one_line(size: float) -> None:
    for width in (903.0, 1103.7, 1744.0, 3488.1):
        figure = votes(ROOM, "A", "B", width=width, height=30 * size, text_size=size)
        names = {shape.text for shape in figure.shapes if isinstance(shape, Text)}
        assert {row.label for row in ROOM} <= names


def test_preferred_stands_at_the_left() -> None:
    left, right = box_of(marks(drawn([Vote(0, "A", 3)]))[0]), box_of(marks(drawn([Vote(0, "A", -3)]))[0])
    assert left[2] < right[0]


def test_who_moved_has_a_small_mark_an_arrow_and_a_large_one() -> None:
    moved, stayed = drawn([Vote(0, "A", 0, 2)]), drawn([Vote(0, "A", 2, 2)])
    assert sum(isinstance(shape, Polygon) for shape in moved.shapes) == 1
    assert not any(isinstance(shape, Polygon) for shape in stayed.shapes)
    assert len(marks(moved)) - len(marks(stayed)) == 2  # the small mark and the arrow's head


def test_a_missing_answer_is_said_and_is_no_place() -> None:
    figure = drawn([Vote(0, "A", None), Vote(1, "B", 0)])
    assert [shape.text for shape in figure.shapes if isinstance(shape, Text)].count("–") == 1
    assert len(marks(figure)) == 1
    assert "1 gave no answer" in figure.alt


def test_the_figure_in_words() -> None:
    assert drawn(ROOM).alt == (
        "Before: 3 lean to Fresh quality, 2 equal, 3 lean to Lowest price. "
        "After: 6 lean to Fresh quality, 0 equal, 2 lean to Lowest price."
    )


def test_long_names_of_both_sides_are_whole() -> None:
    long = "Keeping every one of the stores we have open until the lease runs out " * 2
    figure = votes(ROOM, long, long, width=900, height=700, text_size=22)
    words = " ".join(shape.text for shape in figure.shapes if isinstance(shape, Text))
    assert words.replace("← ", "").replace(" →", "").count("until the lease runs out") == 4


@pytest.mark.parametrize("place", PLACES, ids=str)
@pytest.mark.parametrize("count", [4, 8, 12, 17, 20, 60, 200])
def test_nothing_is_cut_or_overlaps(place: tuple[float, float, float], count: int) -> None:
    rows = [ROOM[seat % 8]._replace(seat=seat, before=(seat * 5) % 7 - 3) for seat in range(count)]
    assert list(faults(drawn(rows, place), place[2])) == []


@settings(max_examples=40, deadline=None)
@given(rows=rooms)
def test_every_answer_is_one_mark(rows: list[Vote]) -> None:
    figure = drawn(rows)
    has_second = any(row.after is not None for row in rows)
    given_answers = sum((row.before is not None) + (has_second and row.after is not None) for row in rows)
    stayed = sum(has_second and row.before is not None and row.before == row.after for row in rows)
    heads = sum(isinstance(shape, Line) and shape.ink.startswith("p") for shape in figure.shapes)
    in_rows = not any(shape.text == "Before" for shape in figure.shapes if isinstance(shape, Text))
    assert len(marks(figure)) - heads == given_answers - (stayed if in_rows else 0)
    assert list(faults(figure, 30)) == []
