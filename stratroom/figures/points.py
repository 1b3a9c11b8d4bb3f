"""Who gave how many of their 100 points to what. Every allocation is visible; a total never stands alone.

With a column for each person: a dot whose area is the points, the number on it. With more people: a strip for each
option, every person one dot over the points they gave. Neither zero nor a missing answer is hidden.
"""

from collections.abc import Iterator, Sequence
from math import sqrt

from stratroom.figures.lettering import text_width
from stratroom.figures.piles import pile_size, spots
from stratroom.figures.shapes import Circle, Drawing, Ink, Line, Shape, Text
from stratroom.figures.table import (
    NAME_SHARES,
    Option,
    Row,
    Table,
    cut_line,
    hairline,
    heads,
    ink_of,
    row_words,
    rows,
    table,
)
from stratroom.words import listed, parted, say, say_of

_HEAD = 1.75
_LEAST_COLUMN = 2.0
_LARGEST_DOT = 0.94
_LEAST_ROW, _LEAST_STRIP = 1.55, 1.9
_MISSING = "–"
_BIN = 10


def points(
    options: Sequence[Option], people: Sequence[str], *, width: float, height: float, text_size: float,
    cut_after: int | None = None, cut_words: str = "", first_number: int = 1, elsewhere: Sequence[Option] = (),
) -> Drawing:  # fmt: skip
    """The options in the order given (the room's), `people` named above their columns, "" without a name.

    `cut_after` counts the options above the cut line, those of the pages before included: the line is drawn on the page
    with the last of them. `cut_words` say who agreed it and when.
    Names are never cut: where the rows need more than `height` the drawing is higher, and options must be paged
    (`first_number` numbers the second page's; with the options `elsewhere` it shares its columns and its scale).
    """
    if not options:
        return Drawing(width, height, (), say("There are no options yet."))
    plan, columns = _plan(options, people, width, text_size, elsewhere)
    cut = _cut_here(cut_after, len(options), first_number)
    cut_room = 0.0 if cut is None or cut < 0 else cut_line(plan, 0, cut_words)[1]
    foot = 0.3 * text_size if columns else 1.5 * text_size
    least = (_LEAST_ROW if columns else _LEAST_STRIP) * text_size
    placed = rows(
        options, plan, _HEAD * text_size, height - foot, least=least, cut_after=cut, cut_room=cut_room,
        first_number=first_number,
    )  # fmt: skip
    shapes = [*heads(plan, 1.1 * text_size), *_rules(plan, placed, cut, cut_words)]
    shapes += _matrix(plan, placed, people, elsewhere) if columns else _strips(plan, placed, elsewhere)
    for row, lines in zip(placed, plan.name_lines, strict=True):
        shapes += row_words(row, plan, lines)
    end = placed[-1].top + placed[-1].height + (cut_room if cut == len(options) else 0.0) + foot
    return Drawing(width, max(height, end), tuple(shapes), spoken(options, len(people)))


def has_columns(options: Sequence[Option], people: Sequence[str], *, width: float, text_size: float) -> bool:
    """Whether everybody has a column in the figure of this size; else they are dots in strips."""
    return _plan(options, people, width, text_size, ())[1]


def _cut_here(cut_after: int | None, count: int, first_number: int) -> int | None:
    """How many rows of this page the line runs below; below zero where it ran on a page before, None where it does
    not run yet."""
    if cut_after is None or cut_after >= first_number + count:
        return None
    return cut_after - (first_number - 1) if cut_after >= first_number or first_number == 1 else -1


def equals(totals: Sequence[int]) -> str:
    """Which rows have as many points as each other, by their numbers; "" where none have.

    >>> equals([160, 160, 120, 120, 80, 64, 64]), equals([9, 5])
    ('1 and 2; 3 and 4; 6 and 7', '')
    """
    rows_with = {total: [str(n) for n, each in enumerate(totals, 1) if each == total] for total in totals}
    return parted(listed(numbers) for numbers in rows_with.values() if len(numbers) > 1)


def spoken(options: Sequence[Option], people: int) -> str:
    """The figure in words: "Points of 8 people: Fresh rebuild 170 (10 to 40), …" """
    return say_of(
        people,
        "Points of {n} person: {options}.",
        "Points of {n} people: {options}.",
        options=parted(map(_spoken_option, options)),
    )


def _spoken_option(option: Option) -> str:
    given = [amount for amount in option.points if amount is not None]
    if not given:
        return say("{option}: no answers", option=option.label)
    return say(
        "{option} {total} ({least} to {most})",
        option=option.label,
        total=option.total,
        least=min(given),
        most=max(given),
    )


def _plan(
    options: Sequence[Option], people: Sequence[str], width: float, text_size: float, elsewhere: Sequence[Option]
) -> tuple[Table, bool]:
    """The widest share for the names that leaves everybody a column, or strips if none does."""
    plans = [table(options, width, text_size, share, elsewhere) for share in NAME_SHARES]
    return next(((plan, True) for plan in plans if _fit_columns(plan, people)), (plans[0], False))


def _fit_columns(plan: Table, people: Sequence[str]) -> bool:
    needed = [max(_LEAST_COLUMN * plan.text_size, text_width(person, plan.text_size)) for person in people]
    return not people or max(needed) + 0.2 * plan.text_size <= (plan.right - plan.left) / len(people)


def _rules(plan: Table, placed: Sequence[Row], cut_after: int | None, cut_words: str) -> Iterator[Shape]:
    for index, row in enumerate(placed):
        if index != cut_after:
            yield hairline(plan, row.top)
    if cut_after is not None and cut_after >= 0:
        above = placed[cut_after - 1] if cut_after else None
        top = above.top + above.height if above else _HEAD * plan.text_size
        yield from cut_line(plan, top, cut_words)[0]


# A column for each person


def _matrix(plan: Table, placed: Sequence[Row], people: Sequence[str], elsewhere: Sequence[Option]) -> Iterator[Shape]:
    column = (plan.right - plan.left) / max(1, len(people))
    scale = _dot_scale(plan, placed, column, elsewhere)
    for index, person in enumerate(people):
        x = plan.left + (index + 0.5) * column
        if person:
            yield Text(x, 1.1 * plan.text_size, person, plan.text_size, "ink", anchor="middle", weight=600)
        for row in placed:
            yield from _cell(row, row.option.points[index], x, plan, scale)


def _dot_scale(plan: Table, placed: Sequence[Row], column: float, elsewhere: Sequence[Option]) -> float:
    """Radius for one point: the largest allocation fills its cell, or on several pages the lowest that may come."""
    options = [*(row.option for row in placed), *elsewhere]
    most = max((amount or 0 for option in options for amount in option.points), default=0)
    room = _LEAST_ROW * plan.text_size if elsewhere else min(column, *(row.height for row in placed))
    return _LARGEST_DOT * room / 2 / sqrt(max(1, most))


def _cell(row: Row, amount: int | None, x: float, plan: Table, scale: float) -> Iterator[Shape]:
    if amount:
        yield Circle(x, row.middle, scale * sqrt(amount), fill="dot" if row.is_funded else "dotOff")
    words = _MISSING if amount is None else str(amount)
    ink: Ink = ink_of(row) if amount else "ink3"
    yield Text(x, plan.baseline(row.middle), words, plan.text_size, ink, anchor="middle")


# A strip for each option


def _strips(plan: Table, placed: Sequence[Row], elsewhere: Sequence[Option]) -> Iterator[Shape]:
    """Dots gathered over 0, 1–10, 11–20 … as far as anybody went; those who gave no answer at the left."""
    every = [*(row.option for row in placed), *elsewhere]
    bins = 1 + max(_bin_of(amount) for option in every for amount in option.points)
    column = (plan.right - plan.left) / (bins + 1)
    crowds = [_crowds(row, bins) for row in placed]
    lowest = min(row.height for row in placed)
    size = pile_size([len(c) for crowd in crowds for c in crowd], column * 0.92, lowest * 0.9, plan.text_size * 0.8)
    for row, crowd in zip(placed, crowds, strict=True):
        for place, members in enumerate(crowd):
            yield from _dots(row, len(members), plan.left + place * column + column * 0.04, column * 0.92, size)
    yield Line(plan.left + column, placed[0].top, plan.left + column, _end(placed), "hair", plan.text_size * 0.05)
    yield from _bin_heads(plan, bins, column)


def _bin_of(amount: int | None) -> int:
    return -1 if amount is None else -(-amount // _BIN)


def _crowds(row: Row, bins: int) -> list[list[int]]:
    places = [_bin_of(amount) for amount in row.option.points]
    return [[place for place in places if place == wanted] for wanted in range(-1, bins)]


def _dots(row: Row, count: int, x: float, width: float, size: float) -> Iterator[Shape]:
    for cx, cy in spots(count, x, row.top, width, row.height, size):
        yield Circle(cx, cy, size * 0.46, fill="room" if row.is_funded else "ink3")


def _bin_heads(plan: Table, bins: int, column: float) -> Iterator[Shape]:
    for place in range(-1, bins):
        x = plan.left + (place + 1.5) * column
        yield Text(x, 1.1 * plan.text_size, _bin_words(place), plan.text_size, "ink2", anchor="middle")


def _bin_words(place: int) -> str:
    return {-1: _MISSING, 0: "0"}.get(place, f"≤{place * _BIN}")


def _end(placed: Sequence[Row]) -> float:
    return placed[-1].top + placed[-1].height
