"""The mark of a person: known by shape, fill and hue, its label inside."""

from itertools import combinations

import pytest

from stratroom.figures.shapes import Circle, Polygon, Rect, Text, mark
from stratroom.model.marks import mark_of


def test_any_two_of_sixteen_people_differ_in_at_least_two_ways() -> None:
    for one, other in combinations(range(16), 2):
        a, b = mark_of(one), mark_of(other)
        assert sum([a.shape != b.shape, a.fill != b.fill, a.hue != b.hue]) >= 2


def test_twenty_people_differ_in_shape_or_fill_without_any_colour() -> None:
    assert len({(mark_of(seat).shape, mark_of(seat).fill) for seat in range(20)}) == 20
    assert len({mark(seat, 5, 5, 10) for seat in range(20)}) == 20


def test_the_twenty_first_person_has_the_first_ones_mark() -> None:
    assert mark_of(20) == mark_of(0)
    assert mark(20, 5, 5, 10, "AB") == mark(0, 5, 5, 10, "AB")


@pytest.mark.parametrize("seat", range(20))
def test_a_mark_stays_about_its_own_size(seat: int) -> None:
    for shape in mark(seat, 50, 50, 20):
        for x, y in _corners(shape):
            assert abs(x - 50) <= 12
            assert abs(y - 50) <= 12


@pytest.mark.parametrize("seat", range(20))
@pytest.mark.parametrize("label", ["GC", "CHRO", "WWWW", "Nøé", "ABCDEFGH"])
def test_a_label_is_whole_centred_and_of_another_colour_than_its_ground(seat: int, label: str) -> None:
    *outlines, text = mark(seat, 50, 50, 20, label)
    assert isinstance(text, Text)
    assert (text.text, text.x, text.anchor) == (label, 50, "middle")
    assert 50 < text.y < 55
    inner = outlines[-1]
    assert isinstance(inner, Circle | Rect | Polygon)
    assert text.ink != inner.fill


def test_a_longer_label_is_set_smaller_never_larger_than_the_mark() -> None:
    sizes = [_label_size("X" * letters) for letters in range(1, 9)]
    assert sizes == sorted(sizes, reverse=True)
    assert sizes[0] < 10
    assert sizes[-1] > 0


def test_without_a_label_no_text_is_drawn() -> None:
    assert not any(isinstance(shape, Text) for shape in mark(3, 0, 0, 10))


def _label_size(label: str) -> float:
    text = mark(0, 0, 0, 20, label)[-1]
    assert isinstance(text, Text)
    return text.size


def _corners(shape: object) -> list[tuple[float, float]]:
    match shape:
        case Circle():
            reach = shape.r + shape.width / 2
            return [(shape.cx - reach, shape.cy - reach), (shape.cx + reach, shape.cy + reach)]
        case Rect():
            return [(shape.x, shape.y), (shape.x + shape.w, shape.y + shape.h)]
        case Polygon():
            return list(shape.points)
        case _:
            raise AssertionError(f"a mark has no {shape}")
