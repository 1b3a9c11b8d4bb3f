"""The headline above a scene and the note below it, and what room they leave between them.

What is too long for its place is not shrunk and not cut: it gets pages of its own, before the others, or after them
under the same headline.
"""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QRectF

from stratroom.ui import roles
from stratroom.ui.audience.flow import Page, plain
from stratroom.ui.audience.measuring import height_of, pieces_of
from stratroom.ui.roles import Role
from stratroom.ui.sheet import CONTENT_BOTTOM, HEADLINE_TOP, Sheet
from stratroom.ui.spans import Words, without_line_end

_HEADLINE_ROOM, _LINE_ROOM, _NOTE_ROOM = 0.145, 0.128, 0.072
_UNDER_HEADLINE, _UNDER_LINE = 0.006, 0.016
_READING = (0.13, 0.925)


class Layout:
    """A headline, a line under it, a note at the foot; `content` is what remains between them, `below_head` all that
    there is under the headline on pages with nothing else.

    A headline that is too high for `headline_room` (of the height) even at its least size stands on a page before.
    """

    def __init__(
        self, sheet: Sheet, headline: Words = "", *, role: Role = roles.HEADLINE, line: str = "", note: str = "",
        headline_room: float = _HEADLINE_ROOM,
    ) -> None:  # fmt: skip
        self._sheet = sheet
        self._painted: list[Page] = []
        self.before: list[Page] = []
        self.after: list[Page] = []
        self.content = sheet.band(HEADLINE_TOP, CONTENT_BOTTOM)
        self._top(headline, role, headline_room, _UNDER_HEADLINE)
        self._head = tuple(self._painted)
        self.below_head = QRectF(self.content.topLeft(), sheet.band(*_READING).bottomRight())
        if self._head:
            self.below_head.setTop(self.content.top() + sheet.h(_UNDER_LINE))
        self._top(line, roles.CONTENT, _LINE_ROOM, 0)
        if plain(headline) or line:
            self.content.setTop(self.content.top() + sheet.h(_UNDER_LINE))
        self._foot(note)

    def pages(self, pages: Sequence[Page]) -> list[Page]:
        """The pages with headline and note round them, and those that the long texts need."""
        return [*self.before, *(partial(_painted, (*self._painted, page)) for page in pages), *self.after]

    def headed(self, pages: Sequence[Page]) -> list[Page]:
        """Pages made for `below_head`, with the headline over them."""
        return [partial(_painted, (*self._head, page)) for page in pages]

    def above(self, paint: Page, height: float) -> None:
        """Something that stands at the head of every page and takes this much of the content's height."""
        self.content.setTop(self.content.top() + height)
        self._painted.append(paint)

    def under(self, paint: Page, height: float) -> None:
        """Something that stands at the foot of every page and takes this much of the content's height."""
        self.content.setBottom(self.content.bottom() - height)
        self._painted.append(paint)

    def _top(self, words: Words, role: Role, room: float, gap: float) -> None:
        if not plain(words):
            return
        place = QRectF(self.content.x(), self.content.y(), self.content.width(), self._sheet.h(room))
        size = self._sheet.fit([words], place, role)
        height = height_of(self._sheet, words, place.width(), role, size=size)
        if height > place.height() + 0.5:
            self.before += reading(self._sheet, plain(words), role)
            return
        self._painted.append(partial(self._sheet.text, words, place, role, size=size))
        self.content.setTop(self.content.top() + height + self._sheet.h(gap))

    def _foot(self, note: str) -> None:
        height = height_of(self._sheet, note, self.content.width(), roles.LABEL) if note else 0.0
        if note and not fits_foot(self._sheet, note):
            self.after += self.headed(reading(self._sheet, note, roles.CONTENT, self.below_head))
        elif note:
            self.content.setBottom(self.content.bottom() - height - self._sheet.h(0.02))
            place = QRectF(self.content.x(), self.content.bottom() + self._sheet.h(0.02), self.content.width(), height)
            self._painted.append(partial(self._sheet.text, note, place, roles.LABEL))


def fits_foot(sheet: Sheet, note: str) -> bool:
    """Whether a note stands at the foot of the pages, not on a page of its own."""
    return height_of(sheet, note, sheet.content.width(), roles.LABEL) <= sheet.h(_NOTE_ROOM)


def fits_line(sheet: Sheet, line: str) -> bool:
    """Whether a line stands under the headline, not on a page before."""
    place = QRectF(0, 0, sheet.content.width(), sheet.h(_LINE_ROOM))
    size = sheet.fit([line], place, roles.CONTENT)
    return height_of(sheet, line, place.width(), roles.CONTENT, size=size) <= place.height() + 0.5


def reading(sheet: Sheet, text: str, role: Role, place: QRectF | None = None) -> list[Page]:
    """Pages with nothing but this text in the place, as large as lets it stand on one page."""
    place = place or sheet.band(*_READING)
    size = sheet.fit([text], place, role)
    *others, last = pieces_of(sheet, text, place.width(), place.height(), role, size)
    parts = [*map(without_line_end, others), last]
    return [partial(sheet.text, part, place, role, size=size) for part in parts]


def _painted(parts: Sequence[Page]) -> None:
    for paint in parts:
        paint()
