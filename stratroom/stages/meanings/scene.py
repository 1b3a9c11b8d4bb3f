"""Same words as the room sees them: the question before it opens, everybody's meaning, what the room agreed.

Scenes only lay out what the public views hold; columns and pages are drawn by `ui.audience`.
"""

from functools import partial

from PySide6.QtCore import QRectF

from stratroom.stages.meanings.public import AgreedMeaning, SideBySide, TakenUp
from stratroom.ui import roles
from stratroom.ui.audience.cards import Card
from stratroom.ui.audience.collecting import asked
from stratroom.ui.audience.flow import Block, Column, Story, one_picture, prose, sizes, turned
from stratroom.ui.audience.frame import Scenes
from stratroom.ui.audience.layout import Layout
from stratroom.ui.audience.measuring import height_of
from stratroom.ui.audience.told import page_count, settled_pages
from stratroom.ui.audience.voices import voice_pages
from stratroom.ui.sheet import GUTTER, Sheet
from stratroom.ui.spans import Span
from stratroom.words import quoted, say

_PLACE, _READING = (0.13, 0.925), (0.14, 0.925)
_LARGEST, _LEAST, _UNDER_PHRASE, _LINE, _UNDER_LINE = 0.088, 0.05, 0.006, 0.0056, 0.03
_PHRASE_AT_MOST = 0.56
"""The share of the width that the phrase has beside the finding."""
_TIME_OF_DAY = slice(11, 16)


def taken_up(sheet: Sheet, view: TakenUp, page: int) -> int:
    """The question that is coming, who used the words, and what is promised."""
    _numbered(sheet, view)
    place = sheet.band(*_PLACE)
    column = asked(sheet, place, "", view.prompt, [line for line in (view.used, view.promise) if line])
    return turned(settled_pages(column, place), page)


def side_by_side(sheet: Sheet, view: SideBySide, page: int) -> int:
    """The phrase, the finding beside it, and below everybody's meaning in the same size."""
    _numbered(sheet, view)
    if title := _title(sheet, view):
        layout = Layout(sheet, note=view.missing)
        layout.above(partial(title.draw, layout.content.x(), layout.content.y()), title.height)
    else:
        layout = Layout(sheet, view.phrase, role=roles.TITLE, line=view.counted, note=view.missing)
    cards = [Card(meaning.by, meaning.text) for meaning in view.meanings]
    return turned(layout.pages(voice_pages(sheet, cards, layout.content)), page)


def agreed(sheet: Sheet, view: AgreedMeaning, page: int) -> int:
    """What the room means by the phrase, or that it agreed no meaning; both in the same size."""
    _numbered(sheet, view)
    place = sheet.band(*_READING)
    room, width = place.height(), place.width()
    label = say("We mean:") if view.meaning else view.counted
    sheet.provenance = say("Written down at {at}", at=view.at[_TIME_OF_DAY])

    def set_at(size: int) -> Column:
        phrase = prose(sheet, quoted(view.phrase), width, roles.TITLE, ink="ink2", room=room)
        said = Span(view.meaning) if view.meaning else Span(say("No agreed meaning"), serif=False, weight=700)
        meaning = prose(sheet, [said], width, roles.DECISION, size=size, room=room)
        line = prose(sheet, label, width, roles.STRONG, ink="room" if view.meaning else "ink2", room=room)
        first, second = (line, meaning) if view.meaning else (meaning, line)
        column = Column(room).add(Story(phrase))
        return column.add(Story(first, gap=sheet.h(0.04)), Story(second, gap=sheet.h(0.014)))

    return turned(settled_pages(one_picture(sizes(sheet, 0.084, 0.044, 10), set_at, page_count), place), page)


def _numbered(sheet: Sheet, view: TakenUp | SideBySide | AgreedMeaning) -> None:
    if view.count > 1:
        sheet.provenance = say("Phrase {n} of {count}", n=view.number, count=view.count)


def _title(sheet: Sheet, view: SideBySide) -> Block | None:
    """The phrase on one line with the room's line under it, the finding at its right; None where it is too long."""
    place = sheet.content
    left = QRectF(0, 0, place.width() * _PHRASE_AT_MOST, sheet.h(_LARGEST * roles.QUESTION.leading))
    size = sheet.fit([view.phrase], left, roles.QUESTION, largest=_LARGEST, smallest=_LEAST)
    width = sheet.width_of(view.phrase, roles.QUESTION, size=size)
    tall = height_of(sheet, view.phrase, left.width(), roles.QUESTION, size=size)
    is_one_line = "\n" not in view.phrase and width <= left.width()
    column = sheet.columns(2, place)[1].x() - place.x()
    x = max(column, width + sheet.h(GUTTER))
    beside = height_of(sheet, view.counted, place.width() - x, roles.STRONG)
    if not is_one_line or beside > sheet.h(_LARGEST + _LINE) * 1.5:
        return None
    height = max(tall + sheet.h(_UNDER_PHRASE + _LINE), beside)

    def draw(left: float, top: float) -> None:
        foot = top + height - sheet.h(_LINE)
        place = QRectF(left, foot - sheet.h(_UNDER_PHRASE) - tall, width + 2, tall)
        sheet.text(view.phrase, place, roles.QUESTION, size=size)
        sheet.rule(left, foot, width, ink="room", thickness=_LINE)
        finding = QRectF(left + x, foot + sheet.h(_LINE) - beside, sheet.content.width() - x, beside)
        sheet.text(view.counted, finding, roles.STRONG)

    return Block(height + sheet.h(_UNDER_LINE), draw)


SCENES: Scenes = {TakenUp: taken_up, SideBySide: side_by_side, AgreedMeaning: agreed}
