"""Cards as a wall: all on one page if there is a way, otherwise in pages. Marks in them move none."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF

from stratroom.ui.audience.cards import Card, card_pages
from stratroom.ui.audience.close_cards import close_page
from stratroom.ui.audience.flow import Page
from stratroom.ui.sheet import Sheet


def wall_pages(sheet: Sheet, cards: Sequence[Card], place: QRectF) -> list[Page]:
    """Every sentence in the same size, in the order in which they are handed in."""
    pages = card_pages(sheet, cards, place)
    if len(pages) > 1 and (close := close_page(sheet, cards, place)):
        return [close]
    return pages
