"""What each person says of one thing, side by side: the mark at the left of their words, all in one size.

Rows of them in pages; what is longer than a page goes on beside the same mark. What was asked does not enter.
"""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QRectF

from stratroom.ui import roles
from stratroom.ui.audience.cards import LEAST, Card, Row, card_sizes, draw_rows, paged, widest_word
from stratroom.ui.audience.flow import Block, Page, one_picture, prose
from stratroom.ui.audience.measuring import height_of
from stratroom.ui.audience.people import MARK, label
from stratroom.ui.sheet import HAIR, Sheet
from stratroom.words import joined

_UNDER_RULE, _BESIDE_MARK, _UNDER_LABEL, _BETWEEN_ROWS = 0.012, 0.022, 0.004, 0.016
_FEW, _MOST_COLUMNS = 2, 5


def voice_pages(sheet: Sheet, cards: Sequence[Card], place: QRectF) -> list[Page]:
    """In two columns as large as lets all stand on one page, in more if that helps; otherwise in pages."""
    usual = 1 if len(cards) <= _FEW else 2
    for count in _column_counts(sheet, cards, place, usual):
        columns = sheet.columns(count, place)
        made = one_picture(card_sizes(sheet, len(cards)), partial(_paged, sheet, cards, columns, place.height()), len)
        if len(made) == 1:
            return [partial(draw_rows, sheet, made[0], columns, place, _BETWEEN_ROWS)]
    columns = sheet.columns(usual, place)
    made = _paged(sheet, cards, columns, place.height(), round(sheet.h(LEAST)))
    return [partial(draw_rows, sheet, rows, columns, place, _BETWEEN_ROWS) for rows in made]


def _column_counts(sheet: Sheet, cards: Sequence[Card], place: QRectF, usual: int) -> list[int]:
    """The usual number, then more as long as no word is wider than what the mark leaves of its column."""
    widest = widest_word(sheet, [card.text for card in cards], roles.STATEMENT, size=round(sheet.h(LEAST)))
    beside = sheet.h(MARK + _BESIDE_MARK)
    more = range(usual + 1, _MOST_COLUMNS + 1) if len(cards) > _FEW else ()
    return [usual, *(n for n in more if sheet.columns(n, place)[0].width() - beside >= widest)]


def _paged(sheet: Sheet, cards: Sequence[Card], columns: Sequence[QRectF], height: float, size: int) -> list[list[Row]]:
    width = columns[0].width()
    blocks = [block for card in cards for block in _blocks(sheet, card, width, height, size)]
    rows = [Row(tuple(blocks[start : start + len(columns)])) for start in range(0, len(blocks), len(columns))]
    return paged(rows, height, sheet.h(_BETWEEN_ROWS), lambda row: row.height)


def _blocks(sheet: Sheet, card: Card, width: float, height: float, size: int) -> list[Block]:
    """One person's words as one block, or more where they need more than `height`."""
    indent = sheet.h(MARK + _BESIDE_MARK) if card.by else 0.0
    head = _head(sheet, card, width - indent)
    above = sheet.h(_UNDER_RULE) + head.height
    words = prose(sheet, card.text, width - indent, roles.STATEMENT, size=size, room=height - above)
    return [_beside(sheet, card, width, indent, head, part) for part in words]


def _head(sheet: Sheet, card: Card, width: float) -> Block:
    """Name and role on one line above the words; what stands on the mark already is not said twice."""
    said = joined(" · ", label(card.by)) if card.by else ""
    if not said:
        return Block(0.0, lambda x, y: None)
    tall = height_of(sheet, said, width, roles.LABEL)
    return Block(tall + sheet.h(_UNDER_LABEL), lambda x, y: sheet.text(said, QRectF(x, y, width, tall), roles.LABEL))


def _beside(sheet: Sheet, card: Card, width: float, indent: float, head: Block, words: Block) -> Block:
    top, mark, by = sheet.h(_UNDER_RULE), sheet.h(MARK), card.by

    def draw(x: float, y: float) -> None:
        sheet.rule(x, y, width, ink="rule3", thickness=HAIR)
        if by:
            sheet.mark(by.seat, by.initials, x + mark / 2, y + top + mark / 2, mark)
        head.draw(x + indent, y + top)
        words.draw(x + indent, y + top + head.height)

    return Block(top + max(mark if by else 0.0, head.height + words.height), draw)
