"""Cards: a rule, whose it is, and their own words; all cards of a picture in one size, rows of them in pages.

A sentence longer than a page goes on on the next card of the same person.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QRectF

from stratroom.model.public import PersonMark
from stratroom.ui import roles
from stratroom.ui.audience.flow import Block, Page, movable, one_picture, prose, sizes
from stratroom.ui.audience.people import MARK, head
from stratroom.ui.roles import Role
from stratroom.ui.sheet import GUTTER, RULE, Key, Sheet
from stratroom.ui.spans import Marked, Span

_RULE_TO_HEAD, _HEAD_TO_WORDS = 0.013, 0.012
_BETWEEN_ROWS, _SPREAD_AT_MOST = 0.026, 0.09
LARGEST, LEAST = 0.044, 0.0315
_LARGEST_OF_FEW, FEW = 0.056, 4
_MORE_COLUMNS = 3

Thing = TypeVar("Thing")


@dataclass(frozen=True)
class Card:
    """Someone's words, and what is marked in them; `by` is None where answers are not attributed, or not yet: `id` is
    then what the card is the same by."""

    by: PersonMark | None
    text: str
    marked: tuple[Marked, ...] = ()
    id: str = ""

    @property
    def words(self) -> Span:
        """What is said, dressed."""
        return Span(self.text, marked=self.marked)

    def key(self, part: str, number: int = 0) -> Key:
        """The same on every picture this card stands on: a part of it, its words or its mark, moves as one."""
        whose = self.by.id if self.by else self.text
        return "card", part, whose if part == "mark" else self.id or whose, str(number)


@dataclass(frozen=True)
class Row:
    """Cards side by side: each drawn in its column."""

    cells: tuple[Block, ...]

    @property
    def height(self) -> float:
        return max(cell.height for cell in self.cells)


def card_sizes(sheet: Sheet, count: int) -> list[int]:
    """The sizes a picture of so many cards may have."""
    return sizes(sheet, _LARGEST_OF_FEW if count <= FEW else LARGEST, LEAST)


def card_pages(sheet: Sheet, cards: Sequence[Card], place: QRectF, role: Role = roles.STATEMENT) -> list[Page]:
    """The cards in rows, as large as lets them stand on one page, with more columns if that helps.

    Otherwise in pages at the least size.
    """
    usual = unbroken(sheet, cards, place, column_count(sheet, len(cards)), role)
    for count in column_counts(sheet, usual, [card.text for card in cards], place, role):
        columns = sheet.columns(count, place)
        made = one_picture(
            card_sizes(sheet, len(cards)), partial(_paged_rows, sheet, cards, columns, place.height(), role), len
        )
        if len(made) == 1:
            return [partial(draw_rows, sheet, made[0], columns, place)]
    columns = sheet.columns(usual, place)
    made = _paged_rows(sheet, cards, columns, place.height(), role, round(sheet.h(LEAST)))
    return [partial(draw_rows, sheet, rows, columns, place) for rows in made]


def column_counts(sheet: Sheet, usual: int, texts: Sequence[str], place: QRectF, role: Role) -> list[int]:
    """The usual number of columns, then up to three more as long as no word is wider than its column."""
    widest = widest_word(sheet, texts, role, size=round(sheet.h(LEAST)))
    more = (usual + extra for extra in range(1, _MORE_COLUMNS + 1))
    return [usual, *(count for count in more if sheet.columns(count, place)[0].width() >= widest)]


def widest_word(sheet: Sheet, texts: Sequence[str], role: Role, *, size: int | None = None) -> float:
    """How wide the longest word of any of the texts is."""
    words = {max(text.split(), key=len, default="") for text in texts}
    return max((sheet.width_of(word, role, size=size) for word in words), default=0.0)


def column_count(sheet: Sheet, cards: int) -> int:
    """Few cards stand in wide columns, more in the columns of the grid."""
    return max(1, min(cards, sheet.card_columns, 2 if cards <= FEW else sheet.card_columns))


def unbroken(sheet: Sheet, cards: Sequence[Card], place: QRectF, usual: int, role: Role = roles.STATEMENT) -> int:
    """How many columns leave every sentence in one piece: the usual number or fewer; the usual if none does."""
    size = round(sheet.h(LEAST))
    for count in range(usual, 0, -1):
        width = sheet.columns(count, place)[0].width()
        if all(len(blocks_of(sheet, card, width, place.height(), role, size)) == 1 for card in cards):
            return count
    return usual


def blocks_of(sheet: Sheet, card: Card, width: float, height: float, role: Role, size: int) -> tuple[Block, ...]:
    """A card as one block, or more where its words need more than `height`."""
    top = head(sheet, card.by, width) if card.by else None
    if top:
        top = movable(sheet, card.key("mark"), top, sheet.h(MARK))
    above = sheet.h(_RULE_TO_HEAD) + (top.height + sheet.h(_HEAD_TO_WORDS) if top else 0.0)
    words = prose(sheet, card.words, width, role, size=size, room=height - above)
    keys = [card.key("words", number) for number in range(len(words))]
    moving = [movable(sheet, key, part, width) for key, part in zip(keys, words, strict=True)]
    return tuple(_card(sheet, width, top, above, part) for part in moving)


def _card(sheet: Sheet, width: float, top: Block | None, above: float, words: Block) -> Block:
    def draw(x: float, y: float) -> None:
        sheet.rule(x, y, width, thickness=RULE)
        if top:
            top.draw(x, y + sheet.h(_RULE_TO_HEAD))
        words.draw(x, y + above)

    return Block(above + words.height, draw)


def _rows(
    sheet: Sheet, cards: Sequence[Card], columns: Sequence[QRectF], height: float, role: Role, size: int
) -> list[Row]:
    width = columns[0].width()
    blocks = [block for card in cards for block in blocks_of(sheet, card, width, height, role, size)]
    return [Row(tuple(blocks[start : start + len(columns)])) for start in range(0, len(blocks), len(columns))]


def _paged_rows(
    sheet: Sheet, cards: Sequence[Card], columns: Sequence[QRectF], height: float, role: Role, size: int
) -> list[list[Row]]:
    rows = _rows(sheet, cards, columns, height, role, size)
    return paged(rows, height, sheet.h(_BETWEEN_ROWS), lambda row: row.height)


def paged(things: Sequence[Thing], height: float, gap: float, height_of: Callable[[Thing], float]) -> list[list[Thing]]:
    """Things one under the other with a gap between, as many on each page as fit; at least one."""
    pages: list[list[Thing]] = [[]]
    used = 0.0
    for thing in things:
        needed = height_of(thing)
        if pages[-1] and used + gap + needed > height + 0.5:
            pages.append([])
        used = used + gap + needed if pages[-1] else needed
        pages[-1].append(thing)
    return pages


def draw_rows(
    sheet: Sheet, rows: Sequence[Row], columns: Sequence[QRectF], place: QRectF, between: float = _BETWEEN_ROWS
) -> None:
    """The rows of one page, at least so far apart; free height is shared out between them, within reason."""
    spare = place.height() - sum(row.height for row in rows) - sheet.h(between) * (len(rows) - 1)
    gap = sheet.h(between) + max(0.0, min(spare / len(rows), sheet.h(_SPREAD_AT_MOST)))
    y = place.y()
    for row in rows:
        for cell, column in zip(row.cells, columns, strict=False):
            cell.draw(column.x(), y)
        y += row.height + gap


def span(sheet: Sheet, columns: Sequence[QRectF], count: int) -> float:
    """The width of `count` neighbouring columns."""
    return count * columns[0].width() + (count - 1) * sheet.h(GUTTER)
