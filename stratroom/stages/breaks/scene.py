"""The picture of a break: its name, when the room goes on, and with what. The clock itself is the window's."""

from stratroom.stages.breaks.public import Break
from stratroom.ui import roles
from stratroom.ui.audience.flow import Column, Story, one_picture, prose, sizes, turned
from stratroom.ui.audience.frame import Scenes
from stratroom.ui.audience.told import page_count, settled_pages
from stratroom.ui.sheet import CONTENT_BOTTOM, Sheet
from stratroom.words import say

_TOP, _LARGEST, _LEAST = 0.13, 0.15, 0.05
_UNTIL_SHARE, _LEAST_UNTIL = 0.52, 0.04


def pause(sheet: Sheet, view: Break, page: int) -> int:
    """The name in the largest type, the time under it, what comes next in small: nothing that has to be read twice."""
    place = sheet.band(_TOP, CONTENT_BOTTOM)
    width, room = place.width(), place.height()
    goes_on = say("We go on at {time}", time=view.until) if view.until else ""

    def set_at(size: int) -> Column:
        until = max(round(size * _UNTIL_SHARE), round(sheet.h(_LEAST_UNTIL)))
        stories = [
            Story(prose(sheet, view.title, width, roles.QUESTION, size=size, room=room)),
            Story(prose(sheet, goes_on, width, roles.HEADLINE, size=until, room=room), gap=sheet.h(0.035)),
            Story(prose(sheet, view.line, width, roles.CONTENT, room=room), gap=sheet.h(0.045)),
        ]
        return Column(room).add(*stories)

    return turned(settled_pages(one_picture(sizes(sheet, _LARGEST, _LEAST, 12), set_at, page_count), place), page)


SCENES: Scenes = {Break: pause}
