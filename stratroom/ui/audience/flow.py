"""Words that flow down a column and turn the page when it is full: how a scene lays out texts of any length.

Only heights and pages are decided here. What the texts say, and which stage they belong to, does not enter.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TypeVar

from PySide6.QtCore import QRectF

from stratroom.figures.shapes import Ink
from stratroom.ui.audience.measuring import height_of, pieces_of
from stratroom.ui.roles import Role
from stratroom.ui.sheet import Key, Sheet
from stratroom.ui.spans import Words, in_pieces, spans, without_line_end

Page = Callable[[], object]
"""Paints one page of a scene."""


@dataclass(frozen=True)
class Block:
    """Something `height` pixels high that draws itself from its top left corner; `gap` is free above it."""

    height: float
    draw: Callable[[float, float], object]
    gap: float = 0.0


@dataclass(frozen=True)
class Story:
    """Blocks that belong together. Where they go on on the next page their head is said again."""

    body: tuple[Block, ...]
    head: Block | None = None
    gap: float = 0.0

    @property
    def height(self) -> float:
        head = self.head.height if self.head else 0.0
        return head + sum(block.gap + block.height for block in self.body)


class Column:
    """Stories stacked from the top. The first page may be shorter than the others, even without any room.

    A story stays on one page if it can. A column of one page stands on every page of its picture if it `repeats`.
    """

    def __init__(self, height: float, *, first: float | None = None, repeats: bool = False) -> None:
        self._height, self._room, self._repeats = height, height if first is None else first, repeats
        self._y = 0.0
        self._begun: list[int] = []
        self.pages: list[list[tuple[float, Block]]] = [[]]

    def add(self, *stories: Story) -> "Column":
        for story in stories:
            self._add(story)
        return self

    def spread(self, most: float) -> "Column":
        """Shares the free height of a single page out between the stories: at most `most` more above each."""
        if len(self.pages) == 1 and len(self._begun) > 1:
            step = max(0.0, min(most, (self._room - self._y) / len(self._begun)))
            story = [sum(start <= place for start in self._begun) - 1 for place in range(len(self.pages[0]))]
            self.pages[0] = [(y + step * n, block) for n, (y, block) in zip(story, self.pages[0], strict=True)]
        return self

    def paint(self, page: int, x: float, y: float) -> None:
        """Draws one page with its top left corner at x, y; nothing where the column has no such page."""
        number = 0 if self._repeats and len(self.pages) == 1 else page
        for top, block in self.pages[number] if number < len(self.pages) else ():
            block.draw(x, y + top)

    def height_of(self, page: int) -> float:
        """How far down the page is used."""
        return max((top + block.height for top, block in self.pages[page]), default=0.0)

    def _add(self, story: Story) -> None:
        if not self._fits(self._gap(story.gap) + story.height) and self._is_better_begun_anew(story):
            self._turn()
        self._y += self._gap(story.gap)
        self._begun.append(len(self.pages[-1]))
        self._place_head(story)
        for block in story.body:
            if not self._fits(self._gap(block.gap) + block.height):
                self._turn()
                self._place_head(story)
            self._place(block)

    def _is_better_begun_anew(self, story: Story) -> bool:
        beginning = (story.head.height if story.head else 0.0) + sum(block.height for block in story.body[:1])
        return story.height <= self._height or not self._fits(self._gap(story.gap) + beginning)

    def _fits(self, height: float) -> bool:
        return self._y + height <= self._room + 0.5

    def _gap(self, gap: float) -> float:
        return gap if self.pages[-1] else 0.0

    def _place_head(self, story: Story) -> None:
        if story.head:
            self._place(story.head)

    def _place(self, block: Block) -> None:
        self._y += self._gap(block.gap)
        self.pages[-1].append((self._y, block))
        self._y += block.height

    def _turn(self) -> None:
        is_untouched = not self.pages[-1] and self._room >= self._height
        if not is_untouched:
            self.pages.append([])
        self._y, self._room = 0.0, self._height


def prose(
    sheet: Sheet, words: Words, width: float, role: Role, *, size: int | None = None, ink: Ink | None = None,
    gap: float = 0.0, room: float | None = None,
) -> tuple[Block, ...]:  # fmt: skip
    """A text as one block, or as several where it is higher than `room`. Nothing for an empty text."""
    if not plain(words):
        return ()
    parts: Sequence[Words] = (words,)
    if room is not None and height_of(sheet, words, width, role, size=size) > room:
        pieces = in_pieces(words, pieces_of(sheet, plain(words), width, room, role, size))
        parts = [without_line_end(piece) for piece in pieces[:-1]] + [pieces[-1]]
    return tuple(
        _block(sheet, part, width, role, size, ink, gap if number == 0 else 0.0) for number, part in enumerate(parts)
    )


def _block(
    sheet: Sheet, words: Words, width: float, role: Role, size: int | None, ink: Ink | None, gap: float
) -> Block:
    height = height_of(sheet, words, width, role, size=size)

    def draw(x: float, y: float) -> None:
        sheet.text(words, QRectF(x, y, width, height), role, size=size, ink=ink)

    return Block(height, draw, gap)


def movable(sheet: Sheet, key: Key, block: Block, width: float) -> Block:
    """The block as a thing that moves to its place on the next picture."""

    def draw(x: float, y: float) -> None:
        sheet.thing(key, QRectF(x, y, width, block.height))
        block.draw(x, y)

    return Block(block.height, draw, block.gap)


def plain(words: Words) -> str:
    """The words without their dress."""
    return "".join(span.text for span in spans(words))


def sizes(sheet: Sheet, largest: float, least: float, steps: int = 6) -> list[int]:
    """Pixel sizes from the largest to the least fraction of the height."""
    wide = (largest - least) / (steps - 1)
    return [round(sheet.h(largest - step * wide)) for step in range(steps)]


Made = TypeVar("Made")


def one_picture(tried: Sequence[int], make: Callable[[int], Made], pages: Callable[[Made], int]) -> Made:
    """What is made at the largest size that needs a single page; at the least size where none does."""
    smallest = make(tried[-1])
    if pages(smallest) > 1:
        return smallest
    for size in tried[:-1]:
        made = make(size)
        if pages(made) == 1:
            return made
    return smallest


def turned(pages: Sequence[Page], number: int) -> int:
    """Paints the page with this number (the last one if there is none so high); how many there are."""
    pages[min(number, len(pages) - 1)]()
    return len(pages)
