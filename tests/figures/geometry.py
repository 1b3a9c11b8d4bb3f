"""What must hold of every figure: nothing leaves it, no label lies over a label or a mark of the figure."""

from collections.abc import Iterator
from itertools import combinations

from stratroom.figures.lettering import text_width
from stratroom.figures.shapes import Circle, Drawing, Line, Polygon, Rect, Shape, Text

Box = tuple[float, float, float, float]


def box_of(shape: Shape) -> Box:
    """Left, top, right, bottom."""
    match shape:
        case Line():
            return (min(shape.x1, shape.x2), min(shape.y1, shape.y2), max(shape.x1, shape.x2), max(shape.y1, shape.y2))
        case Rect():
            return (shape.x, shape.y, shape.x + shape.w, shape.y + shape.h)
        case Circle():
            return (shape.cx - shape.r, shape.cy - shape.r, shape.cx + shape.r, shape.cy + shape.r)
        case Polygon():
            xs, ys = [x for x, _ in shape.points], [y for _, y in shape.points]
            return (min(xs), min(ys), max(xs), max(ys))
        case Text():
            width = text_width(shape.text, shape.size) * 0.93
            left = shape.x - {"start": 0.0, "middle": width / 2, "end": width}[shape.anchor]
            return (left, shape.y - 0.68 * shape.size, left + width, shape.y + 0.1 * shape.size)


def overlap(one: Box, other: Box, slack: float = 0.01) -> bool:
    is_beside = one[2] <= other[0] + slack or other[2] <= one[0] + slack
    is_above = one[3] <= other[1] + slack or other[3] <= one[1] + slack
    return not (is_beside or is_above)


def labels(drawing: Drawing, text_size: float) -> list[Text]:
    """The texts at label size; initials inside marks are set in another."""
    return [shape for shape in drawing.shapes if isinstance(shape, Text) and shape.size == text_size]


def marks(drawing: Drawing) -> list[Shape]:
    """The outlines in a person's colour, small or large; the inner ring of a double outline does not count."""
    made: list[Shape] = []
    for shape in drawing.shapes:
        is_coloured = isinstance(shape, (Circle, Rect, Polygon)) and _is_person(shape)
        if is_coloured and not (made and _is_ring(shape, made[-1])):
            made.append(shape)
    return made


def _is_person(shape: Circle | Rect | Polygon) -> bool:
    return (shape.ink or shape.fill or "")[0] == "p" and (shape.ink or shape.fill) != "paper"


def _is_ring(shape: Shape, mark: Shape) -> bool:
    """Whether the shape lies wholly within the mark drawn just before it."""
    inner, outer = box_of(shape), box_of(mark)
    return outer[0] < inner[0] and outer[1] < inner[1] and outer[2] > inner[2] and outer[3] > inner[3]


def faults(drawing: Drawing, text_size: float) -> Iterator[str]:
    """Everything that is cut by the edge or lies over something it must not lie over."""
    for shape in drawing.shapes:
        left, top, right, bottom = box_of(shape)
        if left < -0.6 or top < -0.6 or right > drawing.width + 0.6 or bottom > drawing.height + 0.6:
            yield f"cut: {shape}"
    words, people = labels(drawing, text_size), [(mark, box_of(mark)) for mark in marks(drawing)]
    for one, other in combinations(words, 2):
        if overlap(box_of(one), box_of(other)):
            yield f"{one.text!r} over {other.text!r}"
    for word in words:
        box = box_of(word)
        yield from (f"{word.text!r} over {mark}" for mark, its in people if overlap(box, its))
