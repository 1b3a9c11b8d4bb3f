"""Points: every allocation visible, zero is a zero, missing is missing, the cut line where the room put it."""

from math import pi

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from stratroom.figures.points import points
from stratroom.figures.shapes import Circle, Drawing, Rect, Text
from stratroom.figures.table import Option
from tests.figures.geometry import faults

PEOPLE = ["CEO", "CFO", "COO", "CMO", "CHRO", "CTO", "CSO", "GC"]
OPTIONS = [
    Option("Fresh rebuild in 30 stores", (30, 10, 15, 40, 20, 15, 15, None), "CMO"),
    Option("Depot and shelf availability", (15, 40, 45, 40, 35, 25, 80, None), "COO"),
    Option("Leave 7 weak stores", (55, 50, 40, 20, 45, 60, 5, None), "CFO"),
    Option("Open 5 new stores", (0, 0, 0, 0, 0, 0, 0, None), "CEO"),
]
PLACES = [(1744.0, 700.0, 30.0), (933.0, 520.0, 22.0), (476.0, 240.0, 8.0)]


def drawn(
    options: list[Option], people: list[str], place: tuple[float, float, float] = PLACES[0], cut_after: int | None = 2
) -> Drawing:
    width, height, size = place
    return points(
        options, people, width=width, height=height, text_size=size, cut_after=cut_after,
        cut_words="We fund the two above. The room agreed, 14:02.",
    )  # fmt: skip


def texts(figure: Drawing) -> list[str]:
    return [shape.text for shape in figure.shapes if isinstance(shape, Text)]


def dots(figure: Drawing) -> list[Circle]:
    return [shape for shape in figure.shapes if isinstance(shape, Circle)]


def many(count: int) -> list[Option]:
    return [option._replace(points=[option.points[seat % 8] for seat in range(count)]) for option in OPTIONS]


def test_area_is_in_proportion_to_points() -> None:
    amounts = [amount for option in OPTIONS for amount in option.points if amount]
    areas = sorted(pi * dot.r**2 / amount for dot, amount in zip(_by_size(OPTIONS), sorted(amounts), strict=True))
    assert areas[0] == pytest.approx(areas[-1])


def _by_size(options: list[Option]) -> list[Circle]:
    return sorted(dots(drawn(options, PEOPLE)), key=lambda dot: dot.r)


def test_on_several_pages_dots_keep_their_scale() -> None:
    """Areas are compared from page to page, where the highest allocation and the rows may be others."""

    def area_of_a_point(number: int, height: float) -> float:
        option, others = OPTIONS[number], [*OPTIONS[:number], *OPTIONS[number + 1 :]]
        page = points([option], PEOPLE, width=1744, height=height, text_size=30, elsewhere=others)
        return max(dot.r for dot in dots(page)) ** 2 / max(amount or 0 for amount in option.points)

    assert area_of_a_point(0, 150) == pytest.approx(area_of_a_point(1, 300))


@pytest.mark.parametrize("count", [8, 60])
def test_on_several_pages_columns_stand_in_the_same_places(count: int) -> None:
    """Also where a page has no owner, short names and small numbers."""
    long = [option._replace(label=f"{option.label} and every one of the others") for option in many(count)[:2]]
    short = [Option("Cut", [3] * count), Option("Go", [0] * count)]
    initials = [PEOPLE[seat % 8] for seat in range(count)]

    def heads(options: list[Option], elsewhere: list[Option]) -> dict[str, list[float]]:
        page = points(options, initials, width=1744, height=700, text_size=30, elsewhere=elsewhere)
        found: dict[str, list[float]] = {}
        for shape in page.shapes:
            if isinstance(shape, Text) and shape.y == pytest.approx(33):
                found.setdefault(shape.text, []).append(shape.x)
        return found

    assert heads(short, long) == heads(long, short)
    assert "Owner" in heads(short, long)


def test_zero_is_written_without_a_dot_and_missing_is_a_dash() -> None:
    figure = drawn(OPTIONS, PEOPLE)
    assert texts(figure).count("0") == 8  # seven zeros and a total of zero
    assert texts(figure).count("–") == 4
    assert len(dots(figure)) == 21


def test_totals_are_sums_of_what_was_given() -> None:
    assert {"145", "280", "275"} <= set(texts(drawn(OPTIONS, PEOPLE)))


def test_below_the_cut_line_dots_are_grey() -> None:
    figure = drawn(OPTIONS, PEOPLE)
    line = next(shape for shape in figure.shapes if isinstance(shape, Rect) and shape.fill == "room")
    assert {dot.fill for dot in dots(figure) if dot.cy < line.y} == {"dot"}
    assert {dot.fill for dot in dots(figure) if dot.cy > line.y} == {"dotOff"}
    assert "Cut line" in texts(figure)


def test_before_the_room_agreed_there_is_no_cut_line() -> None:
    assert "Cut line" not in texts(drawn(OPTIONS, PEOPLE, cut_after=None))


@pytest.mark.parametrize(("cut_after", "drawn_on"), [(0, [1]), (1, [1]), (2, [1]), (3, [2]), (4, [2]), (None, [])])
def test_on_several_pages_the_cut_line_is_drawn_once(cut_after: int | None, drawn_on: list[int]) -> None:
    """With the last option above it; what stands on the pages after it is as grey as what is beneath it."""
    found: list[int] = []
    for page, start in enumerate((0, 2), 1):
        here, others = OPTIONS[start : start + 2], [*OPTIONS[:start], *OPTIONS[start + 2 :]]
        figure = points(
            here, PEOPLE, width=1744, height=700, text_size=30, cut_after=cut_after, first_number=start + 1,
            elsewhere=others,
        )  # fmt: skip
        found += [page] * texts(figure).count("Cut line")
        bold = {shape.text for shape in figure.shapes if isinstance(shape, Text) and shape.weight == 600}
        names = [option.label.split()[0] for option in here]
        above = [any(text.startswith(name) for text in bold) for name in names]
        assert above == [cut_after is None or number < cut_after for number in range(start, start + 2)]
    assert found == drawn_on


def test_the_figure_in_words() -> None:
    assert drawn(OPTIONS[:1], PEOPLE).alt == "Points of 8 people: Fresh rebuild in 30 stores 145 (10 to 40)."


def test_without_options_it_says_so() -> None:
    assert drawn([], PEOPLE).alt == "There are no options yet."


@pytest.mark.parametrize("place", PLACES, ids=str)
@pytest.mark.parametrize("count", [1, 4, 8, 12, 14, 20, 60, 200])
@pytest.mark.parametrize("cut_after", [None, 0, 2, 4])
def test_nothing_is_cut_or_overlaps(place: tuple[float, float, float], count: int, cut_after: int | None) -> None:
    figure = drawn(many(count), [PEOPLE[seat % 8] for seat in range(count)], place, cut_after)
    assert figure.height == place[1]
    assert list(faults(figure, place[2])) == []


def test_eight_people_have_a_column_each_also_on_a_narrow_picture() -> None:
    assert set(PEOPLE) <= set(texts(drawn(OPTIONS, PEOPLE, (933.0, 520.0, 22.0))))


def test_long_names_make_the_figure_higher_instead_of_cutting_them() -> None:
    long = [option._replace(label=option.label + " and everything that follows from it" * 4) for option in OPTIONS]
    figure = drawn(long, PEOPLE, (1744.0, 400.0, 30.0))
    assert figure.height > 400
    assert " ".join(texts(figure)).count("follows") == 16
    assert list(faults(figure, 30)) == []


@settings(max_examples=30, deadline=None)
@given(gifts=st.lists(st.none() | st.integers(0, 100), min_size=21, max_size=200))
def test_with_many_people_every_one_is_a_dot_in_every_strip(gifts: list[int | None]) -> None:
    options = [Option("A", gifts), Option("B", [None if gift is None else 100 - gift for gift in gifts])]
    figure = drawn(options, [f"Person {seat}" for seat in range(len(gifts))], cut_after=None)
    assert len(dots(figure)) == 2 * len(gifts)
    assert list(faults(figure, 30)) == []
