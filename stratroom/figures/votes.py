"""Where each person stands between two good things, before the debate and after it.

With room for a row each: small hollow mark before, arrow, large mark after. With more people: all marks piled
on the seven positions, the first round above the second. No mean is ever drawn.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import chain
from typing import NamedTuple

from stratroom.figures.axis import Axis, ends
from stratroom.figures.lettering import CAP_HEIGHT, LEADING, broken, text_width
from stratroom.figures.piles import Person, pile, pile_size, spots
from stratroom.figures.shapes import Drawing, Line, Moving, Point, Polygon, Shape, Text, mark
from stratroom.model.marks import mark_of
from stratroom.words import say, say_of

_LEAST_ROW, _LARGEST_ROW = 1.12, 2.3
_AFTER, _BEFORE = 1.15, 0.78
_LABELS_AT_MOST = 0.3
_BAND_TITLE = 5.2
_INITIALS_FROM = 1.7
_NO_ANSWER = "–"


class Vote(NamedTuple):
    """One person's positions, −3…+3 (+3: all the way to the left side); None where there was no answer."""

    seat: int
    label: str
    before: int | None
    after: int | None = None
    initials: str = ""


def votes(rows: Sequence[Vote], left: str, right: str, *, width: float, height: float, text_size: float) -> Drawing:
    """Both rounds of a trade-off. `left` is what is preferred (+3), `right` what it is preferred over (−3).

    One row for each person, sorted by where they ended, as long as a row is as high as the text;
    otherwise one picture of piles. Without any `after` the large marks are the first round.
    """
    heads, top = ends(left, right, width, text_size)
    has_rows = bool(rows) and rows_height(rows, left, right, width=width, text_size=text_size) <= height
    room = (width, top, height, text_size)
    body = _in_rows(rows, *room) if has_rows else _in_piles(rows, *room)
    moving = _moving_in_rows(rows, *room) if has_rows else _moving_in_piles(rows, *room)
    return Drawing(width, height, (*heads, *body), spoken(rows, left, right), tuple(moving))


def rows_height(
    rows: Sequence[Vote], left: str, right: str, *, width: float, text_size: float, pitch: float = _LEAST_ROW
) -> float:
    """How high the figure is with a row for each person, at least `pitch` ems high and as high as its name needs."""
    foot = _axis(_label_room(rows, width, text_size), width, text_size).foot
    least = max(pitch * text_size, _row_height(rows, width, text_size))
    return ends(left, right, width, text_size)[1] + len(rows) * least + foot


def from_left(rows: Sequence[Vote]) -> list[Vote]:
    """From the left end to the right; people in one place keep their seating order, silent ones come last."""
    return sorted(rows, key=lambda row: -_final(row) if row.before is not None or row.after is not None else 9)


def spoken(rows: Sequence[Vote], left: str, right: str) -> str:
    """The figure in words: "Before: 3 lean to X, 2 equal, 3 lean to Y. After: …" """
    sentences = [say("Before: {leanings}.", leanings=_leanings([row.before for row in rows], left, right))]
    if _has_second(rows):
        sentences.append(say("After: {leanings}.", leanings=_leanings([row.after for row in rows], left, right)))
    return " ".join(sentences)


def _leanings(positions: Sequence[int | None], left: str, right: str) -> str:
    given = [position for position in positions if position is not None]
    missing = len(positions) - len(given)
    to_left, to_right = sum(position > 0 for position in given), sum(position < 0 for position in given)
    parts = [
        say_of(to_left, "{n} leans to {side}", "{n} lean to {side}", side=left),
        say("{count} equal", count=given.count(0)),
        say_of(to_right, "{n} leans to {side}", "{n} lean to {side}", side=right),
    ]
    if missing:
        parts.append(say_of(missing, "{n} gave no answer", "{n} gave no answer"))
    return ", ".join(parts)


def _has_second(rows: Sequence[Vote]) -> bool:
    return any(row.after is not None for row in rows)


# A row for each person


def _in_rows(rows: Sequence[Vote], width: float, top: float, bottom: float, text_size: float) -> Iterator[Shape]:
    axis, pitch = _grid(rows, width, top, bottom, text_size)
    foot = top + pitch * len(rows)
    yield from axis.lines(top, foot)
    for number, row in enumerate(from_left(rows)):
        middle = top + (number + 0.5) * pitch
        yield from _row_label(row, axis.left - text_size * 0.6, middle, text_size)
        yield from _row_marks(row, axis, middle, text_size, _has_second(rows))
    yield from axis.ticks(foot)


def _grid(rows: Sequence[Vote], width: float, top: float, bottom: float, text_size: float) -> tuple[Axis, float]:
    """The axis, and how high a row is."""
    axis = _axis(_label_room(rows, width, text_size), width, text_size)
    least = _row_height(rows, width, text_size)
    return axis, min((bottom - axis.foot - top) / len(rows), max(least, _LARGEST_ROW * text_size))


def _moving_in_rows(
    rows: Sequence[Vote], width: float, top: float, bottom: float, text_size: float
) -> Iterator[Moving]:
    """The large marks; after the second round they come from where people stood before."""
    axis, pitch = _grid(rows, width, top, bottom, text_size)
    for number, row in enumerate(from_left(rows)):
        place = row.after if _has_second(rows) else row.before
        if place is not None:
            y = top + (number + 0.5) * pitch
            origin = (axis.x(row.before), y) if _has_second(rows) and row.before is not None else None
            yield Moving(("dot", str(row.seat)), axis.x(place), y, _AFTER * text_size, origin)


def _final(row: Vote) -> int:
    return row.after if row.after is not None else row.before or 0


def _row_label(row: Vote, room: float, middle: float, text_size: float) -> Iterator[Shape]:
    lines = broken(row.label, text_size, room)
    first = middle + (CAP_HEIGHT / 2 - (len(lines) - 1) * LEADING / 2) * text_size
    for number, line in enumerate(lines):
        yield Text(0, first + number * LEADING * text_size, line, text_size, "ink", weight=600)


def _row_marks(row: Vote, axis: Axis, middle: float, text_size: float, has_second: bool) -> Iterator[Shape]:
    large, small = _AFTER * text_size, _BEFORE * text_size
    final = row.after if has_second else row.before
    if has_second and row.before is not None and row.before != row.after:
        yield _hollow(row.seat, axis.x(row.before), middle, small)
        if row.after is not None:
            yield from _arrow(row.seat, axis.x(row.before), axis.x(row.after), middle, text_size)
    if final is not None:
        yield from _large(row.seat, axis.x(final), middle, large)
    else:
        x = axis.left + 7 * axis.column
        yield Text(x, middle + CAP_HEIGHT / 2 * text_size, _NO_ANSWER, text_size, "ink3", anchor="end")


def _large(seat: int, x: float, y: float, size: float) -> Iterator[Shape]:
    """The person's mark; a single outline is drawn heavier, so that it is not taken for a place before."""
    first, *rest = mark(seat, x, y, size)
    if mark_of(seat).fill == "outline" and not isinstance(first, (Line, Text)):
        first = replace(first, width=size * 0.13)
    yield from (first, *rest)


def _hollow(seat: int, x: float, y: float, size: float) -> Shape:
    outline = mark(seat, x, y, size)[0]
    assert not isinstance(outline, (Line, Text))
    return replace(outline, fill="paper", ink=mark_of(seat).hue, width=size * 0.09)


def _arrow(seat: int, start: float, end: float, y: float, text_size: float) -> Iterator[Shape]:
    """From the rim of the small mark to just before the large one."""
    way, hue = (1 if end > start else -1), mark_of(seat).hue
    tip = end - way * (_AFTER / 2 + 0.22) * text_size
    neck = tip - way * 0.45 * text_size
    half = 0.26 * text_size
    yield Line(start + way * _BEFORE * 0.6 * text_size, y, neck, y, hue, 0.14 * text_size)
    yield Polygon(((tip, y), (neck, y - half), (neck, y + half)), fill=hue)


def _row_height(rows: Sequence[Vote], width: float, text_size: float) -> float:
    """The least height of every row: that of the longest name."""
    room = _label_room(rows, width, text_size)
    lines = max((len(broken(row.label, text_size, room)) for row in rows), default=1)
    return ((lines - 1) * LEADING + _LEAST_ROW) * text_size


def _label_room(rows: Sequence[Vote], width: float, text_size: float) -> float:
    return min(max((text_width(row.label, text_size) for row in rows), default=0.0), width * _LABELS_AT_MOST)


def _axis(labels: float, width: float, text_size: float) -> Axis:
    left = labels + 0.6 * text_size
    return Axis(left, (width - left) / 7, text_size)


# Everybody in piles


def _in_piles(rows: Sequence[Vote], width: float, top: float, bottom: float, text_size: float) -> Iterator[Shape]:
    rounds, axis, band, size = _bands(rows, width, top, bottom, text_size)
    for number, (title, positions) in enumerate(rounds):
        yield from _band(title, rows, positions, axis, top + number * band, band, size)
    yield from axis.ticks(bottom - axis.foot)


def _bands(
    rows: Sequence[Vote], width: float, top: float, bottom: float, text_size: float
) -> tuple[list[tuple[str, list[int | None]]], Axis, float, float]:
    """The rounds with everybody's position, the axis, how high a round is, how large a mark."""
    rounds = [(say("Before"), [row.before for row in rows])]
    if _has_second(rows):
        rounds.append((say("After"), [row.after for row in rows]))
    axis = _axis(_BAND_TITLE * text_size, width, text_size)
    band = (bottom - axis.foot - top) / len(rounds)
    return rounds, axis, band, _pile_size(rounds, axis.column * 0.94, band, text_size)


def _moving_in_piles(
    rows: Sequence[Vote], width: float, top: float, bottom: float, text_size: float
) -> Iterator[Moving]:
    """Everybody's mark in the last round; it comes from their pile in the round before."""
    rounds, axis, band, size = _bands(rows, width, top, bottom, text_size)
    placed = [_placed(positions, axis, top + n * band, band, size) for n, (_, positions) in enumerate(rounds)]
    for number, (x, y) in placed[-1].items():
        origin = placed[0].get(number) if len(placed) > 1 else None
        yield Moving(("dot", str(rows[number].seat)), x, y, size, origin)


def _placed(positions: Sequence[int | None], axis: Axis, top: float, height: float, size: float) -> dict[int, Point]:
    """Where the mark of each row stands in a round."""
    found: dict[int, Point] = {}
    for position in range(-3, 4):
        numbers = [number for number, at in enumerate(positions) if at == position]
        box = _pile_box(len(numbers), position, axis, top, height, size)
        found |= dict(zip(numbers, spots(len(numbers), *box, size), strict=True))
    return found


def _pile_box(
    count: int, position: int, axis: Axis, top: float, height: float, size: float
) -> tuple[float, float, float, float]:
    """Where so many marks are piled on a position: x, y, width, height."""
    room, base = axis.column * 0.94, top + height - 0.35 * axis.text_size
    used = _used_height(count, room, size)
    return axis.x(position) - room / 2, base - used, room, used


def _pile_size(
    rounds: Sequence[tuple[str, Sequence[int | None]]], column: float, band: float, text_size: float
) -> float:
    counts = [list(positions).count(position) for _, positions in rounds for position in range(-3, 4)]
    return pile_size(counts, column, band - 2.1 * text_size, 2.0 * text_size)


def _band(
    title: str,
    rows: Sequence[Vote],
    positions: Sequence[int | None],
    axis: Axis,
    top: float,
    height: float,
    size: float,
) -> Iterator[Shape]:
    em = axis.text_size
    yield Line(0, top + height - 0.1 * em, axis.left + 7 * axis.column, top + height - 0.1 * em, "hair", em * 0.05)
    yield Line(axis.x(0), top + 1.5 * em, axis.x(0), top + height - 0.1 * em, "hair", em * 0.05)
    yield from _band_title(title, positions.count(None), top + height / 2, em)
    columns = (_column(rows, positions, position, axis, top, height, size) for position in range(-3, 4))
    yield from chain.from_iterable(columns)


def _band_title(title: str, missing: int, middle: float, em: float) -> Iterator[Shape]:
    yield Text(0, middle, title, em, "ink", weight=600)
    if missing:
        lines = broken(say("no answer {count}", count=missing), em, _BAND_TITLE * em)
        yield from (Text(0, middle + n * LEADING * em, line, em, "ink3") for n, line in enumerate(lines, 1))


def _column(
    rows: Sequence[Vote], positions: Sequence[int | None], position: int, axis: Axis, top: float, height: float,
    size: float,
) -> Iterator[Shape]:  # fmt: skip
    people = [
        Person(row.seat, row.initials or row.label) for row, at in zip(rows, positions, strict=True) if at == position
    ]
    em = axis.text_size
    x, y, room, used = _pile_box(len(people), position, axis, top, height, size)
    if people:
        yield Text(axis.x(position), y - 0.3 * em, str(len(people)), em, "ink", anchor="middle", weight=600)
    yield from pile(people, x, y, room, used, size, initials_from=_INITIALS_FROM * em)


def _used_height(count: int, room: float, size: float) -> float:
    side_by_side = max(1, int(room / (size * 1.15) + 1e-9))
    return -(-count // side_by_side) * size * 1.15
