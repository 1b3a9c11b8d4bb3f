"""Sections to sheets: each begins on a page of its own, or under the end of the one before where that would leave half
of its page empty.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from stratroom.record.blocks import Block, Heading, Paragraph, Picture, Section, Table
from stratroom.record.pdf import style
from stratroom.record.pdf.flow import Flow, Stack, Strip, Tagged, gap, glued, pages
from stratroom.record.pdf.ink import Paper
from stratroom.record.pdf.layout import flows
from stratroom.record.pdf.structure import Element

_BETWEEN = 34.0
_HALF = 0.54
"""A page filled up to this share of its room, the white space at its end and all, takes the beginning of the next
section."""


@dataclass(frozen=True)
class Sheet:
    """One page: the sections on it by their place in the book, which of them begin on it, and what stands on it."""

    sections: tuple[int, ...]
    begins: tuple[int, ...]
    flow: Flow

    @property
    def section(self) -> int:
        """The one it goes on with."""
        return self.sections[0]


def sheets(
    sections: Sequence[Section], opening: tuple[Flow, ...], end: tuple[Flow, ...], room: float, step: Callable[[], None]
) -> list[Sheet]:
    """All pages, none higher than `room`. `opening` stands before the first section and `end` after it; `step` is
    called after each block and each section."""
    made: list[Sheet] = []
    for number, section in enumerate(sections):
        parts = list(opening) if number == 0 else []
        for place, block in enumerate(section.blocks):
            laid_out = flows((block,), style.MEASURE)
            parts += map(glued, laid_out) if _introduces(section.blocks, place) else laid_out
            step()
        parts += end if number == 0 else ()
        whole = Tagged(Element("Sect"), Stack(tuple(parts)))
        if not (made and _joined(made, number, section, whole, room)):
            made += _on_pages_of_its_own(number, section, whole, room)
        step()
    return made


def _introduces(blocks: Sequence[Block], place: int) -> bool:
    """A line under a heading goes nowhere without the table or the picture it is about."""
    if not (0 < place < len(blocks) - 1 and isinstance(blocks[place], Paragraph)):
        return False
    return isinstance(blocks[place - 1], Heading) and isinstance(blocks[place + 1], Table | Picture)


def _on_pages_of_its_own(number: int, section: Section, whole: Tagged, room: float) -> list[Sheet]:
    first, *others = pages((whole,), room) or [gap(0)]
    return [Sheet((number,), (number,), _begun(section, first)), *(Sheet((number,), (), flow) for flow in others)]


def _begun(section: Section, flow: Flow) -> Flow:
    """What of the section stands on its first page: the outline leads there."""

    def paint(paper: Paper, x: float, y: float) -> None:
        paper.bookmark(section.title, 0)
        flow.draw(paper, x, y)

    return Strip(flow.height, paint)


def _joined(made: list[Sheet], number: int, section: Section, whole: Tagged, room: float) -> bool:
    """Whether the section was begun on the last page."""
    last = made[-1]
    if last.flow.height > room * _HALF:
        return False
    first, rest = whole.split(room - last.flow.height - _BETWEEN, force=False)
    if not first:
        return False
    under = Stack((last.flow, gap(_BETWEEN), _begun(section, first)))
    made[-1] = Sheet((*last.sections, number), (*last.begins, number), under)
    made += [Sheet((number,), (), flow) for flow in (pages((rest,), room) if rest else ())]
    return True
