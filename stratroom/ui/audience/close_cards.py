"""Cards close to each other, so that up to twenty people's sentences are still one picture: the mark beside the words.

Who it is, is told by the mark alone. Cards, or groups of them, follow one another down a column, then down the next.
"""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QRectF

from stratroom.ui import roles
from stratroom.ui.audience.cards import LEAST, Card, paged, widest_word
from stratroom.ui.audience.flow import Block, Page, movable, prose
from stratroom.ui.audience.measuring import height_of
from stratroom.ui.sheet import HAIR, HEAVY, RULE, Sheet

AT_MOST = 20
"""More people than that are in pages: whoever sits at the back must find their own words."""
_MARK, _BESIDE_MARK, _AROUND_MARK = 0.052, 0.014, 0.004
_UNDER_RULE, _BETWEEN, _APART_AT_MOST = 0.0035, 0.008, 0.05
_HEIGHTS = (0.7, 0.8, 0.9, 1.0)
"""How much of the place the columns may fill, tried from the least: so that they end about level."""


def close_page(sheet: Sheet, cards: Sequence[Card], place: QRectF) -> Page | None:
    """All cards on one page at the least size; None where they are too many or their words too long."""
    return _page(sheet, cards, place, lambda width: [_card(sheet, card, width) for card in cards])


def close_groups_page(sheet: Sheet, groups: Sequence[tuple[str, Sequence[Card]]], place: QRectF) -> Page | None:
    """All groups on one page, each whole, under its name; None where they are too many or their words too long."""
    cards = [card for _, members in groups for card in members]
    return _page(sheet, cards, place, lambda width: [_group(sheet, *group, width) for group in groups])


def _page(sheet: Sheet, cards: Sequence[Card], place: QRectF, blocks_at: Callable[[float], list[Block]]) -> Page | None:
    if len(cards) > AT_MOST:
        return None
    size, most = round(sheet.h(LEAST)), sheet.card_columns + (0 if sheet.is_wide else 1)
    widest = widest_word(sheet, [card.text for card in cards], roles.STATEMENT, size=size) + _indent(sheet, cards)
    grids = [grid for grid in (sheet.columns(count, place) for count in range(2, most + 1)) if grid[0].width() > widest]
    for grid in grids:
        blocks = blocks_at(grid[0].width())
        if max(block.height for block in blocks) <= place.height():
            for share in _HEIGHTS:
                filled = paged(blocks, share * place.height(), sheet.h(_BETWEEN), lambda block: block.height)
                if len(filled) <= len(grid):
                    return partial(_draw, sheet, filled, grid)
    return None


def _indent(sheet: Sheet, cards: Sequence[Card]) -> float:
    return sheet.h(_MARK + _BESIDE_MARK) if any(card.by for card in cards) else 0.0


def _card(sheet: Sheet, card: Card, width: float, *, is_ruled: bool = True) -> Block:
    """A thin rule, the mark and beside it the words."""
    mark, above, left = sheet.h(_MARK), sheet.h(_UNDER_RULE), _indent(sheet, [card])
    (said,) = prose(sheet, card.words, width - left, roles.STATEMENT, size=round(sheet.h(LEAST)))
    words = movable(sheet, card.key("words"), said, width - left)
    around = sheet.h(_AROUND_MARK)

    def draw(x: float, y: float) -> None:
        if is_ruled:
            sheet.rule(x, y, width, ink="rule3", thickness=HAIR)
        if card.by:
            place = QRectF(x, y + above + around, mark, mark)
            sheet.thing(card.key("mark"), place)
            sheet.mark(card.by.seat, card.by.initials, place.center().x(), place.center().y(), mark)
        words.draw(x + left, y + above)

    return Block(above + max(mark + 2 * around if card.by else 0.0, words.height), draw)


def _group(sheet: Sheet, name: str, cards: Sequence[Card], width: float) -> Block:
    """A heavy rule with the name over cards that belong together, a thinner one over a card that stands alone."""
    rule = HEAVY if len(cards) > 1 else RULE
    titled = height_of(sheet, name, width, roles.STRONG) if name else 0.0
    members = [_card(sheet, card, width, is_ruled=number > 0) for number, card in enumerate(cards)]
    top = sheet.h(rule + _UNDER_RULE) + titled
    height = top + sum(member.height for member in members) + sheet.h(_BETWEEN) * (len(members) - 1)

    def draw(x: float, y: float) -> None:
        below = y + top
        for member in members:
            member.draw(x, below)
            below += member.height + sheet.h(_BETWEEN)
        if name:
            sheet.text(name, QRectF(x, y + sheet.h(rule + _UNDER_RULE), width, titled), roles.STRONG)
        sheet.rule(x, y, width, thickness=rule)

    return Block(height, draw)


def _draw(sheet: Sheet, filled: Sequence[Sequence[Block]], columns: Sequence[QRectF]) -> None:
    """The columns from the top; what the fullest of them leaves free is shared out between the cards of all."""
    gap = sheet.h(_BETWEEN)
    used = max(sum(block.height + gap for block in blocks) for blocks in filled)
    free = (columns[0].height() - used) / max(len(blocks) for blocks in filled)
    gap += max(0.0, min(free, sheet.h(_APART_AT_MOST)))
    for blocks, column in zip(filled, columns, strict=False):
        y = column.y()
        for block in blocks:
            block.draw(column.x(), y)
            y += block.height + gap
