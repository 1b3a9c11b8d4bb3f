"""What is said of a table beneath it: under it where that costs no page, on pages after it otherwise.

It is handed plain words with a label each; what they are about does not enter.
"""

from collections.abc import Callable, Container, Sequence
from functools import partial

from PySide6.QtCore import QRectF

from stratroom.ui import roles
from stratroom.ui.audience.flow import Block, Column, Page, Story, prose
from stratroom.ui.audience.layout import Layout
from stratroom.ui.audience.measuring import height_of
from stratroom.ui.audience.told import UNDER_RULE, column_pages, ruled
from stratroom.ui.sheet import HAIR, Sheet
from stratroom.ui.spans import Span

_ABOVE, _BETWEEN, _UNDER_AT_MOST = 0.016, 0.03, 0.4
Said = Sequence[tuple[str, str]]
"""A label and a text each."""


def with_words(
    sheet: Sheet, said: Said, layout_of: Callable[[], Layout], make: Callable[[Layout], list[Page]]
) -> list[Page]:
    """The pages that are made in a layout, with what is said; what is said with an empty text is left out."""
    said = [(label, text) for label, text in said if text]
    under = layout_of()
    if not _stands_under(sheet, said, under):
        return [*under.pages(make(under)), *after(sheet, said, under)]
    beneath = make(under)
    if len(beneath) == 1:
        return under.pages(beneath)
    alone = layout_of()
    pages = make(alone)
    return under.pages(beneath) if len(beneath) == len(pages) else [*alone.pages(pages), *after(sheet, said, alone)]


def _stands_under(sheet: Sheet, said: Said, layout: Layout) -> bool:
    """Whether there is something to say that leaves room above it; then the layout has it at its foot."""
    lines = [_line(sheet, label, text, layout.content.width()) for label, text in said]
    height = sum(line.height for line in lines)
    if not lines or height > layout.content.height() * _UNDER_AT_MOST:
        return False
    layout.under(partial(_stacked, lines, layout.content.x(), layout.content.bottom() - height), height)
    return True


def _line(sheet: Sheet, label: str, text: str, width: float) -> Block:
    """A hairline, and under it the label with the text after it on the same line."""
    words = [Span(f"{label}  ", ink="ink", weight=600), Span(text)]
    above, height = sheet.h(_ABOVE + UNDER_RULE), height_of(sheet, words, width, roles.LABEL)

    def draw(x: float, y: float) -> None:
        sheet.rule(x, y + sheet.h(_ABOVE), width, ink="hair", thickness=HAIR)
        sheet.text(words, QRectF(x, y + above, width, height), roles.LABEL)

    return Block(above + height, draw)


def _stacked(lines: Sequence[Block], x: float, y: float) -> None:
    for line in lines:
        line.draw(x, y)
        y += line.height


def after(sheet: Sheet, said: Said, layout: Layout, voices: Container[str] = ()) -> list[Page]:
    """Pages with what is said, each under its label and a rule, all under the headline. `voices` are the labels of what
    people wrote."""
    if not said:
        return []
    place = layout.below_head
    column = Column(place.height())
    for label, text in said:
        head = ruled(sheet, label, place.width())
        role = roles.STATEMENT if label in voices else roles.CONTENT
        words = prose(sheet, text, place.width(), role, room=place.height() - head.height)
        column.add(Story(words, head, gap=sheet.h(_BETWEEN)))
    return layout.headed(column_pages(column, place))
