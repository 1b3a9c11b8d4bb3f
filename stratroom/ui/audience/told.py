"""Small pieces scenes are set from: a ruled title with words under it, numbered rows, pages of columns.

They are handed plain words; where those come from does not enter.
"""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from itertools import zip_longest

from PySide6.QtCore import QRectF

from stratroom.ui import roles
from stratroom.ui.audience.flow import Block, Column, Page, Story, prose
from stratroom.ui.audience.measuring import height_of
from stratroom.ui.roles import Role
from stratroom.ui.sheet import GUTTER, HAIR, RULE, Sheet
from stratroom.ui.spans import Span, Words

UNDER_RULE = 0.014
_UNDER_TITLE, _BETWEEN = 0.01, 0.03
_NUMBER_ROOM, _QUOTE = 0.06, 0.55
BETWEEN_ROWS = 0.02
_ABOVE_MIDDLE = 0.4


def ruled(sheet: Sheet, title: Words, width: float) -> Block:
    """A rule with a title under it."""
    top, height = sheet.h(UNDER_RULE), height_of(sheet, title, width, roles.STRONG)

    def draw(x: float, y: float) -> None:
        sheet.rule(x, y, width, thickness=RULE)
        sheet.text(title, QRectF(x, y + top, width, height), roles.STRONG)

    return Block(top + height + sheet.h(_UNDER_TITLE), draw)


def ruled_line(sheet: Sheet, label: str, text: str, width: float) -> Block:
    """A rule, and under it a label with somebody's words after it on the same line."""
    words = [Span(f"{label}  ", ink="ink", weight=600), Span(text, ink="ink", serif=True)]
    top, height = sheet.h(UNDER_RULE), height_of(sheet, words, width, roles.CONTENT)

    def draw(x: float, y: float) -> None:
        sheet.rule(x, y, width, thickness=RULE)
        sheet.text(words, QRectF(x, y + top, width, height), roles.CONTENT)

    return Block(top + height, draw)


def told(sheet: Sheet, title: str, text: str, width: float, room: float, size: int) -> Story:
    """A title under a rule, and what there is to say about it in somebody's words."""
    top = ruled(sheet, title, width)
    words = prose(sheet, text, width, roles.STATEMENT, size=size, room=room - top.height)
    return Story(words, top, gap=sheet.h(_BETWEEN))


def abreast(sheet: Sheet, stories: Sequence[Story], places: Sequence[QRectF], gap: float) -> Story:
    """Stories side by side as one; each must fit the height."""
    height = max(story.height for story in stories)
    columns = [Column(height).add(story) for story in stories]

    def draw(_x: float, y: float) -> None:
        for column, place in zip(columns, places, strict=False):
            column.paint(0, place.x(), y)

    return Story((Block(height, draw),), gap=gap)


def numbered(
    sheet: Sheet,
    number: str,
    words: Words,
    role: Role,
    place: QRectF,
    size: int,
    *,
    under: Sequence[Words] = (),
    aside: str = "",
) -> Story:
    """A row of a list: a hairline, its number, the words, lines of lesser weight under them, a word at the right."""
    indent, top = _beside_number(sheet, number, role, size), sheet.h(UNDER_RULE)
    beside = sheet.width_of(aside, roles.CONTENT) + sheet.h(GUTTER) if aside else 0.0
    width, room = place.width() - indent - beside, place.height() - top
    least = sheet.size(roles.CONTENT) * roles.CONTENT.leading if aside else 0.0
    first, *rest = prose(sheet, words, width, role, size=size, room=room)
    lines = [block for line in under for block in prose(sheet, line, width, roles.CONTENT, room=room)]

    def draw(x: float, y: float) -> None:
        sheet.rule(x, y, place.width(), ink="rule3", thickness=HAIR)
        if number:
            sheet.text(number, QRectF(x, y + top, indent, first.height), _beside(role), size=size, ink="ink3")
        first.draw(x + indent, y + top)
        if aside:
            sheet.text(aside, QRectF(x, y + top, place.width(), max(first.height, least)), roles.CONTENT, align="end")

    body = (Block(top + max(first.height, least), draw), *(indented(block, indent) for block in (*rest, *lines)))
    return Story(body, gap=sheet.h(BETWEEN_ROWS))


def _beside_number(sheet: Sheet, number: str, role: Role, size: int) -> float:
    """Where the words begin: an opening quote hangs out of them to the left, and large ones would meet the number."""
    return max(sheet.h(_NUMBER_ROOM), sheet.width_of(number, _beside(role), size=size) + _QUOTE * size)


def in_one(rows: Sequence[Story], under: Sequence[Block], head: Block) -> Story:
    """A list under its head, which is said again on every page the list goes on to."""
    opened = [(replace(row.body[0], gap=row.gap), *row.body[1:]) for row in rows]
    return Story((*(block for row in opened for block in row), *under), head)


def _beside(role: Role) -> Role:
    """The number's role: the instrument's voice on the same lines as the words."""
    return Role(role.size, role.least, leading=role.leading)


def indented(block: Block, indent: float) -> Block:
    return Block(block.height, lambda x, y: block.draw(x + indent, y), block.gap)


def column_pages(column: Column, place: QRectF) -> list[Page]:
    """A column's pages, each at the top of the place."""
    return [partial(column.paint, page, place.x(), place.y()) for page in range(len(column.pages))]


def settled_pages(column: Column, place: QRectF) -> list[Page]:
    """A column's pages; a single one stands a little above the middle, where the eye looks for it."""
    if len(column.pages) > 1:
        return column_pages(column, place)
    top = place.y() + max(0.0, place.height() - column.height_of(0)) * _ABOVE_MIDDLE
    return [partial(column.paint, 0, place.x(), top)]


def side_by_side(columns: Sequence[Column], places: Sequence[QRectF], heads: Sequence[Block] = ()) -> list[Page]:
    """Columns that turn their pages together; a head stands above its column on every page the column has."""

    def paint(page: int) -> None:
        for column, place, head in zip_longest(columns, places, heads):
            if head and page < len(column.pages):
                head.draw(place.x(), place.y())
            column.paint(page, place.x(), place.y() + (head.height if head else 0.0))

    return [partial(paint, page) for page in range(most_pages(columns))]


def page_count(column: Column) -> int:
    return len(column.pages)


def most_pages(columns: Sequence[Column]) -> int:
    return max(len(column.pages) for column in columns)
