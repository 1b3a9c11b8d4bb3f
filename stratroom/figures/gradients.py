"""Gradients of agreement: where each person stands on eight worded steps (after Kaner, 2014).

The steps are categories, not a line: what a step counts as stands above it in words, and in its colour. No number is
ever made of them here.
"""

from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby

from stratroom.figures.lettering import CAP_HEIGHT, LEADING, broken, text_width
from stratroom.figures.piles import Person, pile, pile_size
from stratroom.figures.shapes import Drawing, Ink, Rect, Shape, Text
from stratroom.model.agreement import CATEGORY, Category, category
from stratroom.words import headed, phrase, say

STEPS = range(1, 9)
WORDS = {
    1: phrase("whole-hearted endorsement"),
    2: phrase("agreement with a minor point"),
    3: phrase("support with reservations"),
    4: phrase("abstain"),
    5: phrase("more discussion needed"),
    6: phrase("don’t like it but will support it"),
    7: phrase("serious disagreement"),
    8: phrase("veto"),
}
HEADS = {
    1: phrase("Endorse"),
    2: phrase("Agree, a minor point"),
    3: phrase("Support with reservations"),
    4: phrase("Abstain"),
    5: phrase("More talk needed"),
    6: phrase("Don’t like, will support"),
    7: phrase("Serious disagreement"),
    8: phrase("Veto"),
}
NARROW_HEADS = {**HEADS, 3: phrase("Support, reserved"), 7: phrase("Seriously disagree")}
_LARGEST_MARK, _LEAST_WITH_INITIALS, _MARKS_AT_LEAST = 2.2, 1.25, 3.2
_INKS: Mapping[Category, tuple[Ink, Ink]] = {
    "will act on it": ("roomT", "room"),
    "not counted": ("tint", "rule3"),
    "not ready": ("tint", "rule3"),
    "opposed": ("dissentT", "dissent"),
}
"""The ground of a step, and its rule."""
_RULES: Mapping[Category, Sequence[tuple[float, float, float, float]]] = {
    "will act on it": [(0, 0, 1, 1)],
    "not counted": [(0, 0.7, 1, 0.3)],
    "not ready": [(0, 0.7, 0.42, 0.3), (0.58, 0.7, 0.42, 0.3)],
    "opposed": [(0, 0, 1, 0.35), (0, 0.65, 1, 0.35)],
}
"""The rule under a step at a glance, as x, y, width and height of its place: without colour, too, each is another."""
_OVER_CATEGORY, _ABOVE_CATEGORY, _UNDER_CATEGORY, _BESIDE_CATEGORY = 0.1, 0.3, 0.15, 0.3

Places = Mapping[int, Sequence[Person]]
Run = tuple[Category, Sequence[int]]


def gradients(places: Places, *, width: float, height: float, text_size: float) -> Drawing:
    """Everybody's mark on their step. Where marks get too small for initials, each step shows its count as well.

    Neighbours that count as the same share the words above them.
    """
    gap, column = _columns(width)
    called, heads, top, foot = _lettered(width, text_size)
    box = height - foot
    size, counted = _mark_size(places, column, box - top, text_size)
    shapes: list[Shape] = []
    for step in STEPS:
        x = (step - 1) * (column + gap)
        people = places.get(step, ())
        shapes += _step(step, people, x, column, box, text_size)
        shapes += _people(people, x, column, (top, box), size, text_size, counted)
        shapes += _head(heads[step], x, box, text_size, bool(people))
    for (kind, steps), lines in zip(_runs(), called, strict=True):
        x, wide = (steps[0] - 1) * (column + gap), len(steps) * (column + gap) - gap
        shapes += _category(kind, lines, x, wide, text_size)
    return Drawing(width, height, tuple(shapes), spoken(places))


def least_height(*, width: float, text_size: float) -> float:
    """What the words of the figure need, with a row of small marks between them."""
    *_, top, foot = _lettered(width, text_size)
    return top + _MARKS_AT_LEAST * text_size + foot


def small_gradients(places: Places, *, width: float, height: float, text_size: float) -> Drawing:
    """The same at a glance: marks without initials piled on eight short rules, the two ends named."""
    gap = width * 0.008
    column = (width - 7 * gap) / 8
    rule = text_size * 0.4
    base = height - 1.4 * text_size - rule
    counts = [len(people) for people in places.values()]
    size = pile_size(counts, column, base, text_size * 1.25)
    shapes: list[Shape] = []
    for step in STEPS:
        x, people = (step - 1) * (column + gap), places.get(step, ())
        used = _pile_height(len(people), column, size)
        shapes += pile(people, x, base - used, column, used, size, initials_from=height)
        shapes += [
            Rect(x + column * left, base + rule * top, column * wide, rule * high, fill=_INKS[category(step)][1])
            for left, top, wide, high in _RULES[category(step)]
        ]
    shapes.append(Text(0, height - 0.25 * text_size, say("endorse"), text_size, "ink3"))
    shapes.append(Text(width, height - 0.25 * text_size, say("veto"), text_size, "ink3", anchor="end"))
    return Drawing(width, height, tuple(shapes), spoken(places))


def spoken(places: Places) -> str:
    """The figure in words: "Gradients of agreement: 2 whole-hearted endorsement, 1 veto." """
    counts = [f"{len(places[step])} {say(WORDS[step])}" for step in STEPS if places.get(step)]
    return say("Gradients of agreement: {counts}.", counts=", ".join(counts) or say("nobody has answered"))


def _heads(column: float, text_size: float) -> Mapping[int, str]:
    heads, narrow = ({step: say(head) for step, head in of.items()} for of in (HEADS, NARROW_HEADS))
    widest = max(text_width(word, text_size) for head in heads.values() for word in head.split())
    return heads if widest <= column else narrow


def _mark_size(places: Places, column: float, box: float, text_size: float) -> tuple[float, bool]:
    """The one size of all marks, and whether counts are needed because initials no longer fit."""
    counts = [len(people) for people in places.values()]
    size = pile_size(counts, column, box - 0.5 * text_size, _LARGEST_MARK * text_size)
    if size >= _LEAST_WITH_INITIALS * text_size:
        return size, False
    return pile_size(counts, column * 0.96, box - 1.9 * text_size, text_size), True


def _columns(width: float) -> tuple[float, float]:
    """The gap between two steps, and how wide a step is."""
    gap = width * 0.0035
    return gap, (width - 7 * gap) / 8


def _lettered(width: float, text_size: float) -> tuple[list[tuple[str, ...]], dict[int, tuple[str, ...]], float, float]:
    """What each run and each step is called, in lines, and the height that takes above the marks and below them."""
    gap, column = _columns(width)
    called = [_called(run, column, gap, text_size) for run in _runs()]
    heads = {step: broken(text, text_size, column) for step, text in _heads(column, text_size).items()}
    top = _ABOVE_CATEGORY + _UNDER_CATEGORY + max(len(lines) for lines in called) * LEADING
    foot = max(len(lines) for lines in heads.values()) * LEADING + 0.45
    return called, heads, top * text_size, foot * text_size


def _runs() -> list[Run]:
    return [(kind, list(steps)) for kind, steps in groupby(STEPS, key=category)]


def _called(run: Run, column: float, gap: float, text_size: float) -> tuple[str, ...]:
    """What these steps count as, in the lines that stand above them."""
    kind, steps = run
    room = len(steps) * column + (len(steps) - 1) * gap - 2 * _BESIDE_CATEGORY * text_size
    return broken(headed(say(CATEGORY[kind])), text_size, room)


def _category(kind: Category, lines: Sequence[str], x: float, width: float, text_size: float) -> Iterator[Shape]:
    """The words under a rule as wide as they hold for."""
    _, ink = _INKS[kind]
    yield Rect(x, 0, width, _OVER_CATEGORY * text_size, fill=ink)
    for number, line in enumerate(lines):
        y = (_ABOVE_CATEGORY + CAP_HEIGHT + 0.14 + number * LEADING) * text_size
        yield Text(x + _BESIDE_CATEGORY * text_size, y, line, text_size, "ink2" if ink == "rule3" else ink, weight=600)


def _step(
    step: int, people: Sequence[Person], x: float, column: float, box: float, text_size: float
) -> Iterator[Shape]:
    rule = 0.2 * text_size
    ground, ink = _INKS[category(step)]
    yield Rect(x, 0, column, box - rule, fill=ground)
    yield Rect(x, box - rule, column, rule, fill=ink)


def _people(
    people: Sequence[Person], x: float, column: float, between: tuple[float, float], size: float, text_size: float,
    counted: bool,
) -> Iterator[Shape]:  # fmt: skip
    above, box = between
    top = above + (1.5 * text_size if counted else 0.0)
    if counted and people:
        yield Text(
            x + column / 2, above + text_size * 1.15, str(len(people)), text_size, "ink", anchor="middle", weight=600
        )
    least = _LEAST_WITH_INITIALS * text_size
    yield from pile(people, x, top, column, box - 0.2 * text_size - top, size, initials_from=least)


def _head(lines: Sequence[str], x: float, box: float, text_size: float, used: bool) -> Iterator[Shape]:
    first = box + (0.45 + CAP_HEIGHT + 0.14) * text_size
    for number, line in enumerate(lines):
        y = first + number * LEADING * text_size
        yield Text(x, y, line, text_size, "ink" if used else "ink3", weight=600 if used else 400)


def _pile_height(count: int, column: float, size: float) -> float:
    side_by_side = max(1, int(column / (size * 1.15) + 1e-9))
    return -(-count // side_by_side) * size * 1.15
