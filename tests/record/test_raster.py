"""Figures as pictures: what is drawn is there, in its ink and at its place, the same each time."""

from io import BytesIO

import pytest
from PIL import Image

from stratroom.figures.shapes import Circle, Drawing, Line, Polygon, Rect, Shape, Text, mark
from stratroom.record.raster import PER_POINT, png
from tests.record.bound import bound
from tests.record.reading import everything

INK, PAPER = (0x14, 0x18, 0x1D), (255, 255, 255)


def seen(*shapes: Shape, size: float = 40) -> Image.Image:
    return Image.open(BytesIO(png(Drawing(size, size, shapes, "")))).convert("RGB")


def at(image: Image.Image, x: float, y: float) -> tuple[int, ...]:
    found = image.getpixel((round(x * PER_POINT), round(y * PER_POINT)))
    assert isinstance(found, tuple)
    return tuple(int(part) for part in found)


def dark(image: Image.Image, box: tuple[float, float, float, float]) -> float:
    """Which share of a box is drawn."""
    left, top, right, below = (round(side * PER_POINT) for side in box)
    greys = image.convert("L").crop((left, top, right, below)).histogram()
    return sum(greys[:128]) / sum(greys)


def is_ink(found: tuple[int, ...]) -> bool:
    return sum(found) < 200


def test_it_is_as_large_as_print_needs() -> None:
    assert seen().size == (40 * PER_POINT, 40 * PER_POINT)
    assert at(seen(), 20, 20) == PAPER


@pytest.mark.parametrize(
    "shape",
    [
        Rect(10, 10, 20, 20, fill="ink"),
        Circle(20, 20, 10, fill="ink"),
        Polygon(((10, 10), (30, 10), (30, 30), (10, 30)), fill="ink"),
        Line(10, 20, 30, 20, "ink", 4),
        Text(10, 26, "█████", 20, "ink", anchor="start"),
    ],
)
def test_each_shape_is_inked_inside_and_nowhere_else(shape: Shape) -> None:
    image = seen(shape)
    assert is_ink(at(image, 20, 20))
    assert at(image, 20, 3) == at(image, 3, 20) == PAPER


def test_an_outline_leaves_the_inside_white() -> None:
    for shape in (Rect(10, 10, 20, 20, None, "ink", 2), Circle(20, 20, 10, None, "ink", 2)):
        image = seen(shape)
        assert at(image, 20, 20) == PAPER
        assert is_ink(at(image, 20, 10))


def test_a_dashed_line_has_gaps() -> None:
    image = seen(Line(0, 20, 40, 20, "ink", 2, (10, 10)))
    assert [is_ink(at(image, x, 20)) for x in (5, 15, 25, 35)] == [True, False, True, False]


def test_letters_have_their_holes_and_no_others() -> None:
    image = seen(Text(20, 34, "O", 40, "ink", anchor="middle", weight=700))
    assert at(image, 20, 21) == PAPER
    over_itself = seen(Text(20, 34, "&", 40, "ink", anchor="middle", weight=700))
    assert is_ink(at(over_itself, 14, 20.33)), "where two strokes of a letter lie over each other it is no hole"


@pytest.mark.parametrize("words", ["שלום", "مرحبا", "हमारी", "戦略", "\ue000", "👍"])
def test_every_script_is_drawn(words: str) -> None:
    assert dark(seen(Text(4, 26, words, 14, "ink")), (2, 8, 40, 32)) > 0.03


def test_where_a_text_is_anchored_it_stands() -> None:
    left, right = (seen(Text(20, 24, "HHH", 8, "ink", anchor=anchor)) for anchor in ("end", "start"))
    assert dark(left, (0, 10, 19, 30)) > 0.02 > dark(left, (22, 10, 40, 30))
    assert dark(right, (22, 10, 40, 30)) > 0.02 > dark(right, (0, 10, 19, 30))


def test_the_same_drawing_gives_the_same_bytes() -> None:
    drawing = Drawing(60, 40, mark(5, 20, 20, 30, "CEO"), "")
    assert png(drawing) == png(drawing)


def test_a_figure_of_a_record_lies_on_white() -> None:
    drawn = [part for section in bound("northfield").sections for part in everything(section.blocks)
             if isinstance(part, Drawing)]  # fmt: skip
    for drawing in drawn:
        found = Image.open(BytesIO(png(drawing))).convert("RGB").getcolors(1000)
        assert found is not None
        assert max(found)[1] == PAPER
