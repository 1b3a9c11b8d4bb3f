"""Figures as pictures made of points, for forms that take no shapes: painted too large, then drawn together.

Neither Qt nor the PDF library is needed: outlines of letters come from the fonts, Pillow fills them.
"""

from __future__ import annotations

from collections import defaultdict
from functools import cache, lru_cache
from io import BytesIO
from itertools import pairwise
from math import ceil, floor, hypot

from PIL import Image, ImageDraw

from stratroom import tokens
from stratroom.figures import shapes
from stratroom.figures.shapes import Drawing, Ink, Point
from stratroom.record.pdf.lines import single
from stratroom.record.pdf.outlines import box_path, glyph_path
from stratroom.record.pdf.shaping import Cluster, Typeface

PER_POINT = 3
"""Pixels a point of print: 216 to the inch."""
_OVER = 3
_SCALE = PER_POINT * _OVER
_ANCHOR = {"start": 0.0, "middle": 0.5, "end": 1.0}
_STEPS = 8
"""Straight lines that stand for a curve of a letter."""

Contour = list[Point]


def png(drawing: Drawing) -> bytes:
    """The drawing on white, `PER_POINT` pixels to a point; the same drawing gives the same bytes."""
    size = (round(drawing.width * PER_POINT) * _OVER, round(drawing.height * PER_POINT) * _OVER)
    image = Image.new("RGB", size, _colour("paper"))
    for shape in drawing.shapes:
        _paint(image, shape)
    file = BytesIO()
    image.reduce(_OVER).quantize(64, dither=Image.Dither.NONE).save(file, "PNG")
    return file.getvalue()


@cache
def _colour(ink: Ink) -> tuple[int, int, int]:
    digits = tokens.group("color")["light"][ink].lstrip("#")
    red, green, blue = (int(digits[place : place + 2], 16) for place in (0, 2, 4))
    return red, green, blue


def _paint(image: Image.Image, shape: shapes.Shape) -> None:
    draw = ImageDraw.Draw(image)
    match shape:
        case shapes.Line():
            _line(draw, shape)
        case shapes.Rect():
            right, below = shape.x + shape.w, shape.y + shape.h
            corners = ((shape.x, shape.y), (right, shape.y), (right, below), (shape.x, below))
            _polygon(draw, shapes.Polygon(corners, shape.fill, shape.ink, shape.width))
        case shapes.Circle():
            _circle(draw, shape)
        case shapes.Polygon():
            _polygon(draw, shape)
        case shapes.Text():
            _text(image, shape)


def _scaled(*points: Point) -> Contour:
    return [(x * _SCALE, y * _SCALE) for x, y in points]


def _line(draw: ImageDraw.ImageDraw, line: shapes.Line) -> None:
    for start, end in _dashes(line):
        _stroke(draw, start, end, line.width, line.ink)


def _dashes(line: shapes.Line) -> list[tuple[Point, Point]]:
    length = hypot(line.x2 - line.x1, line.y2 - line.y1)
    if not line.dash or not length:
        return [((line.x1, line.y1), (line.x2, line.y2))]
    found: list[tuple[Point, Point]] = []
    at, turn = 0.0, 0
    while at < length:
        step = line.dash[turn % len(line.dash)]
        if turn % 2 == 0:
            found.append((_along(line, at / length), _along(line, min(1, (at + step) / length))))
        at, turn = at + step, turn + 1
    return found


def _along(line: shapes.Line, share: float) -> Point:
    return line.x1 + (line.x2 - line.x1) * share, line.y1 + (line.y2 - line.y1) * share


def _stroke(draw: ImageDraw.ImageDraw, start: Point, end: Point, width: float, ink: Ink) -> None:
    """A line with square ends, as wide as it is to be however thin that is."""
    length = hypot(end[0] - start[0], end[1] - start[1])
    if not length:
        return
    dx, dy = ((end[0] - start[0]) / length * width / 2, (end[1] - start[1]) / length * width / 2)
    sides = (start[0] - dy, start[1] + dx), (end[0] - dy, end[1] + dx), (end[0] + dy, end[1] - dx)
    draw.polygon(_scaled(*sides, (start[0] + dy, start[1] - dx)), fill=_colour(ink))


def _circle(draw: ImageDraw.ImageDraw, circle: shapes.Circle) -> None:
    reach = abs(circle.r) + (
        circle.width / 2 if circle.ink else 0
    )  # below nothing where a figure has no room: drawn as in the PDF
    (left, top), (right, below) = _scaled(
        (circle.cx - reach, circle.cy - reach), (circle.cx + reach, circle.cy + reach)
    )
    fill = _colour(circle.fill) if circle.fill else None
    outline = _colour(circle.ink) if circle.ink else None
    width = max(1, round(circle.width * _SCALE)) if circle.ink else 0
    if fill or outline:
        draw.ellipse((left, top, right, below), fill=fill, outline=outline, width=width)


def _polygon(draw: ImageDraw.ImageDraw, polygon: shapes.Polygon) -> None:
    if polygon.fill:
        draw.polygon(_scaled(*polygon.points), fill=_colour(polygon.fill))
    if polygon.ink and polygon.width:
        ring = _scaled(*polygon.points, *polygon.points[:2])
        draw.line(ring, fill=_colour(polygon.ink), width=max(1, round(polygon.width * _SCALE)), joint="curve")


def _text(image: Image.Image, text: shapes.Text) -> None:
    line = single(text.text, Typeface(text.serif, text.weight, text.italic))
    pen = text.x - line.width * text.size * _ANCHOR[text.anchor]
    for cluster in line.clusters:
        for path, left, up in _outlines(cluster):
            _stamp(image, path, (pen + left * text.size, text.y - up * text.size), text)
        pen += cluster.advance * text.size


def _stamp(image: Image.Image, path: str, place: Point, text: shapes.Text) -> None:
    """A letter with its origin at `place`, to the ninth of a point."""
    found = _letter(path, text.size)
    if found:
        mask, left, top = found
        corner = (round(place[0] * _SCALE) + left, round(place[1] * _SCALE) + top)
        image.paste(_colour(text.ink), (*corner, corner[0] + mask.width, corner[1] + mask.height), mask)


@lru_cache(maxsize=1000)
def _letter(path: str, size: float) -> tuple[Image.Image, int, int] | None:
    """What a letter covers, and where its left top corner lies from its origin; None for one that shows nothing."""
    contours = [_scaled(*((x * size, -y * size) for x, y in contour)) for contour in _traced(path)]
    points = [point for contour in contours for point in contour]
    if not points:
        return None
    left, top = (floor(min(point[axis] for point in points)) for axis in (0, 1))
    width, height = (ceil(max(point[axis] for point in points)) - side for axis, side in enumerate((left, top)))
    mask = Image.new("1", (max(1, width), max(1, height)))
    _fill(ImageDraw.Draw(mask), [[(x - left, y - top) for x, y in contour] for contour in contours])
    return mask, left, top


def _outlines(cluster: Cluster) -> list[tuple[str, float, float]]:
    """The path of each glyph in ems and where it stands from the pen, to the right and upwards."""
    if cluster.is_boxed:
        return [(box_path(cluster.text), 0, 0)]
    found: list[tuple[str, float, float]] = []
    place = 0.0
    for glyph in cluster.glyphs:
        found.append((glyph_path(cluster.face, glyph.id), place + glyph.x_offset, glyph.y_offset))
        place += glyph.advance
    return found


def _traced(path: str) -> list[Contour]:
    """The closed lines of a path in PDF's operators, as they stand there."""
    found: list[Contour] = []
    numbers: list[float] = []
    for token in path.split():
        if token in _SIGNS:
            _add(found, token, list(zip(numbers[::2], numbers[1::2], strict=True)))
            numbers = []
        else:
            numbers.append(float(token))
    return found


_SIGNS = ("m", "l", "c", "h", "re")


def _add(found: list[Contour], sign: str, points: Contour) -> None:
    match sign:
        case "m":
            found.append(list(points))
        case "l":
            found[-1] += points
        case "c":
            found[-1] += _curve(found[-1][-1], *points)
        case "re":
            (x, y), (width, height) = points
            found.append([(x, y), (x + width, y), (x + width, y + height), (x, y + height)])
        case _:
            pass


def _curve(start: Point, first: Point, second: Point, end: Point) -> Contour:
    return [_on_curve(step / _STEPS, start, first, second, end) for step in range(1, _STEPS + 1)]


def _on_curve(t: float, *points: Point) -> Point:
    shares = ((1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t**3)
    return (
        sum(share * x for share, (x, _) in zip(shares, points, strict=True)),
        sum(share * y for share, (_, y) in zip(shares, points, strict=True)),
    )


def _fill(draw: ImageDraw.ImageDraw, contours: list[Contour]) -> None:
    """Row by row, whatever a line goes round at all: letters are made of strokes that lie over each other, which
    Pillow's polygons would leave open."""
    rows: defaultdict[int, list[tuple[float, int]]] = defaultdict(list)
    for contour in contours:
        for start, end in pairwise((*contour, contour[0])):
            _cross(rows, start, end)
    for y, crossings in rows.items():
        round_it = 0
        for (x, turn), (next_x, _) in pairwise(sorted(crossings)):
            round_it += turn
            if round_it and floor(next_x - 0.5) >= ceil(x - 0.5):
                draw.line((ceil(x - 0.5), y, floor(next_x - 0.5), y), fill=1)


def _cross(rows: defaultdict[int, list[tuple[float, int]]], start: Point, end: Point) -> None:
    """Where the middle of each row meets this side of an outline, and whether that runs up or down."""
    turn = 1 if start[1] < end[1] else -1
    upper, lower = (start, end) if turn == 1 else (end, start)
    for y in range(ceil(upper[1] - 0.5), ceil(lower[1] - 0.5)):
        share = (y + 0.5 - upper[1]) / (lower[1] - upper[1])
        rows[y].append((upper[0] + (lower[0] - upper[0]) * share, turn))
