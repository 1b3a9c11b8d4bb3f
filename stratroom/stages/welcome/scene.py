"""The first picture of the day: why we are here, who is here, and what is promised."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QRectF

from stratroom.model.public import PersonMark
from stratroom.stages.welcome.public import TitlePage
from stratroom.ui import roles
from stratroom.ui.audience.cards import paged
from stratroom.ui.audience.flow import Block, Column, Page, Story, one_picture, prose, sizes, turned
from stratroom.ui.audience.frame import Scenes
from stratroom.ui.audience.people import MARK, head
from stratroom.ui.sheet import CONTENT_BOTTOM, HAIR, Sheet
from stratroom.ui.time_words import date_in_words
from stratroom.words import joined

_TOP, _ABOVE_PEOPLE, _PEOPLE_AT_MOST = 0.13, 0.05, 0.42
_SMALLER_MARK, _RULE_ABOVE_PEOPLE = 0.05, 0.024
_ROW_GAP = 0.018
_ABOVE_LIST = 0.006
_LARGEST, _LEAST = 0.096, 0.05


def title_page(sheet: Sheet, view: TitlePage, page: int) -> int:
    """The title with the people beneath; where they leave no room for all that is promised, or are too many, they stand
    on pages of their own: what is promised is all on the first."""
    rows = _rows(sheet, view.people)
    height = _height(sheet, rows)
    bottom = sheet.h(CONTENT_BOTTOM) - height - sheet.h(_ABOVE_PEOPLE)
    place = sheet.band(_TOP, bottom / sheet.height)
    text = _text(sheet, view, place) if rows and height <= sheet.h(_PEOPLE_AT_MOST) else None
    has_people = text is not None and len(text.pages) == 1
    if text is None or not has_people:
        place = sheet.band(_TOP, CONTENT_BOTTOM)
        text = _text(sheet, view, place)

    def paint(number: int) -> None:
        text.paint(number, place.x(), place.y())
        if has_people:
            top = sheet.h(CONTENT_BOTTOM) - height - sheet.h(_RULE_ABOVE_PEOPLE)
            sheet.rule(place.x(), top, place.width(), ink="rule3", thickness=HAIR)
            _draw(sheet, rows, sheet.h(CONTENT_BOTTOM) - height)

    pages: list[Page] = [partial(paint, number) for number in range(len(text.pages))]
    return turned(pages if has_people else [*pages, *_people_pages(sheet, view.people)], page)


def _text(sheet: Sheet, view: TitlePage, place: QRectF) -> Column:
    width, room = place.width(), place.height()

    def set_at(size: int) -> Column:
        above = prose(sheet, _where_and_when(view), width, roles.STRONG, ink="ink3", room=room)
        title = prose(sheet, view.title, width, roles.QUESTION, size=size, room=room)
        purpose = prose(sheet, view.purpose, width, roles.DECISION, size=_purpose_size(sheet), room=room)
        promise = prose(sheet, view.promise, width, roles.CONTENT, room=room)
        stories = [Story(above), Story(title, gap=sheet.h(0.014)), Story(purpose, gap=sheet.h(0.03))]
        who = prose(sheet, joined("  ·  ", view.who_sees), width, roles.STRONG, room=room)
        return Column(room).add(*stories, Story(promise, gap=sheet.h(0.026)), Story(who, gap=sheet.h(_ABOVE_LIST)))

    return one_picture(sizes(sheet, _LARGEST, _LEAST, steps=12), set_at, lambda column: len(column.pages))


def _purpose_size(sheet: Sheet) -> int:
    return round(sheet.h(0.044))


def _where_and_when(view: TitlePage) -> str:
    return joined("  ·  ", (view.organisation, view.place, date_in_words(view.date)))


def _rows(sheet: Sheet, people: Sequence[PersonMark]) -> list[list[Block]]:
    """In the columns of the grid; closer and with smaller marks where only that leaves the title its room."""
    usual, more = sheet.card_columns, sheet.card_columns + 2
    tried = (_in_columns(sheet, people, *way) for way in ((usual, MARK), (usual, _SMALLER_MARK), (more, _SMALLER_MARK)))
    fitting = (rows for rows in tried if _height(sheet, rows) <= sheet.h(_PEOPLE_AT_MOST))
    return next(fitting, _in_columns(sheet, people, usual, MARK))


def _in_columns(sheet: Sheet, people: Sequence[PersonMark], count: int, mark: float) -> list[list[Block]]:
    columns = sheet.columns(count)
    blocks = [head(sheet, person, columns[0].width(), mark=mark, is_whole=True) for person in people]
    return [blocks[start : start + count] for start in range(0, len(blocks), count)]


def _row_height(row: Sequence[Block]) -> float:
    return max(block.height for block in row)


def _height(sheet: Sheet, rows: Sequence[Sequence[Block]]) -> float:
    return sum(_row_height(row) for row in rows) + sheet.h(_ROW_GAP) * (len(rows) - 1)


def _draw(sheet: Sheet, rows: Sequence[Sequence[Block]], y: float) -> None:
    columns = sheet.columns(max(sheet.card_columns, len(rows[0])))
    for row in rows:
        for block, column in zip(row, columns, strict=False):
            block.draw(column.x(), y)
        y += _row_height(row) + sheet.h(_ROW_GAP)


def _people_pages(sheet: Sheet, people: Sequence[PersonMark]) -> list[Page]:
    """In fewer columns where a name is so long that it would leave the page."""
    place = sheet.band(_TOP, CONTENT_BOTTOM)
    tried = (_in_columns(sheet, people, count, MARK) for count in range(sheet.card_columns, 0, -1))
    fitting = (rows for rows in tried if all(_row_height(row) <= place.height() for row in rows))
    rows = next(fitting, _in_columns(sheet, people, 1, MARK))
    pages = paged(rows, place.height(), sheet.h(_ROW_GAP), _row_height) if rows else []
    return [partial(_draw, sheet, page, place.y()) for page in pages]


SCENES: Scenes = {TitlePage: title_page}
