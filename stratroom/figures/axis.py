"""The seven worded positions between two good things, and the two things named above them.

+3 stands at the left end ("far more" of the preferred), −3 at the right.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from stratroom.figures.lettering import CAP_HEIGHT, LEADING, broken, text_width
from stratroom.figures.shapes import Line, Shape, Text
from stratroom.words import first_words, joined, phrase, say

TICKS = {
    3: phrase("far more"),
    2: phrase("more"),
    1: phrase("a little"),
    0: phrase("equal"),
    -1: phrase("a little"),
    -2: phrase("more"),
    -3: phrase("far more"),
}
_TICK_SHARE, _FIRST_TICK, _FOOT = 1.0, 1.05, 1.55


@dataclass(frozen=True)
class Axis:
    """Seven columns from x = `left`, each `column` wide."""

    left: float
    column: float
    text_size: float

    def x(self, position: int) -> float:
        """The middle of a position's column; positions run from +3 at the left to −3 at the right."""
        return self.left + (3 - position + 0.5) * self.column

    def lines(self, top: float, bottom: float) -> Iterator[Shape]:
        """A hairline at each position, the middle one in ink."""
        for position in TICKS:
            middle = position == 0
            width = self.text_size * (0.07 if middle else 0.04)
            yield Line(self.x(position), top, self.x(position), bottom, "ink" if middle else "hair", width)

    def ticks(self, top: float) -> Iterator[Shape]:
        """The positions in words under `top`, in as many lines as the narrowest column asks for."""
        for position, lines in self._tick_lines().items():
            for number, line in enumerate(lines):
                y = top + (_FIRST_TICK + number * LEADING) * self.text_size
                yield Text(self.x(position), y, line, self.text_size, "ink2", anchor="middle")

    @property
    def foot(self) -> float:
        """How much room the ticks need below the columns."""
        lines = max(len(lines) for lines in self._tick_lines().values())
        return (_FOOT + (lines - 1) * LEADING) * self.text_size

    def _tick_lines(self) -> dict[int, tuple[str, ...]]:
        room = self.column * _TICK_SHARE
        return {position: broken(say(word), self.text_size, room) for position, word in TICKS.items()}


def pointed(left: str, right: str) -> tuple[str, str]:
    """Both things with the arrow to their end.

    >>> pointed("towns", "cities")
    ('← towns', 'cities →')
    """
    return joined(" ", ("←", left)), joined(" ", (right, "→"))


def in_short(left: str, right: str, letters: int = 0) -> tuple[str, str]:
    """Both by their first words, at most so many letters of them, with the arrow to their end; else by where that is.

    >>> in_short("Fresh and local food", "Low prices", 12), in_short("Fresh and local food", "Low prices")
    (('← Fresh and…', 'Low prices →'), ('← the left', 'the right →'))
    """
    return pointed(first_words(left, letters) or say("the left"), first_words(right, letters) or say("the right"))


def ends(left: str, right: str, width: float, text_size: float) -> tuple[tuple[Shape, ...], float]:
    """Both things named, in as many lines as they need, and the height that takes."""
    room = width * 0.48 - text_width("← ", text_size)
    left_lines, right_lines = broken(left, text_size, room), broken(right, text_size, room)
    first, last = pointed(left_lines[0], right_lines[-1])
    left_lines, right_lines = (first, *left_lines[1:]), (*right_lines[:-1], last)
    shapes = [*_lines(left_lines, 0, "start", text_size), *_lines(right_lines, width, "end", text_size)]
    return tuple(shapes), (max(len(left_lines), len(right_lines)) * LEADING + 0.35) * text_size


def _lines(lines: tuple[str, ...], x: float, anchor: str, text_size: float) -> Iterator[Shape]:
    for number, line in enumerate(lines):
        y = (CAP_HEIGHT + 0.2 + number * LEADING) * text_size
        yield Text(x, y, line, text_size, "ink", anchor="end" if anchor == "end" else "start", weight=700)
