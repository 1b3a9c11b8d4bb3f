"""The parking lot before the room: what waits, in the words it was parked in. Shown only when that is asked for."""

from stratroom.model.public import PublicParked
from stratroom.ui import roles
from stratroom.ui.audience.flow import Column, one_picture, sizes, turned
from stratroom.ui.audience.frame import Scenes
from stratroom.ui.audience.layout import Layout
from stratroom.ui.audience.told import column_pages, numbered, page_count
from stratroom.ui.sheet import Sheet
from stratroom.words import say, say_of

_LARGEST, _LEAST, _SPREAD = 0.06, 0.0315, 0.05


def parked(sheet: Sheet, view: PublicParked, page: int) -> int:
    """Every point in the same size, in the order they came up."""
    count = say_of(len(view.points), "{n} point to come back to.", "{n} points to come back to.")
    layout = Layout(sheet, say("Parked"), line=count)
    place = layout.content

    def set_at(size: int) -> Column:
        rows = (numbered(sheet, str(n), text, roles.STATEMENT, place, size) for n, text in enumerate(view.points, 1))
        return Column(place.height()).add(*rows).spread(sheet.h(_SPREAD))

    column = one_picture(sizes(sheet, _LARGEST, _LEAST, 8), set_at, page_count)
    return turned(layout.pages(column_pages(column, place)), page)


SCENES: Scenes = {PublicParked: parked}
