"""Single sentences and their words before the room: large, or on the wall as it stands, with marks on it."""

from stratroom.stages.reveal.marked_public import Large
from stratroom.ui import roles
from stratroom.ui.audience.flow import Block, Column, Story, one_picture, prose, sizes, turned
from stratroom.ui.audience.frame import Scenes
from stratroom.ui.audience.people import head
from stratroom.ui.audience.told import page_count, settled_pages
from stratroom.ui.sheet import Sheet

_READING = (0.13, 0.925)
_LARGEST, _LEAST, _UNDER_HEAD = 0.096, 0.044, 0.03


def large(sheet: Sheet, view: Large, page: int) -> int:
    """One sentence as large as lets it stand on one page, under whose it is."""
    place, card = sheet.band(*_READING), view.card
    width, room = place.width(), place.height()
    top = head(sheet, card.by, width) if card.by else None
    above = top.height + sheet.h(_UNDER_HEAD) if top else 0.0

    def set_at(size: int) -> Column:
        words = prose(sheet, card.text, width, roles.STATEMENT, size=size, room=room - above)
        if top:
            words = tuple(_lower(part, sheet.h(_UNDER_HEAD)) for part in words)
        return Column(room).add(Story(words, top))

    return turned(settled_pages(one_picture(sizes(sheet, _LARGEST, _LEAST, 14), set_at, page_count), place), page)


def _lower(block: Block, gap: float) -> Block:
    """The block with room above it, also at the head of a page."""
    return Block(block.height + gap, lambda x, y: block.draw(x, y + gap))


SCENES: Scenes = {Large: large}
