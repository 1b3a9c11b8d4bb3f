"""The picture of a break: its name, when the room goes on, and with what. The clock itself is the window's."""

from functools import partial

from stratroom.stages.breaks.public import Break
from stratroom.ui import roles
from stratroom.ui.audience.flow import Column, Story, one_picture, prose, sizes, turned
from stratroom.ui.audience.frame import Scenes
from stratroom.ui.sheet import Sheet
from stratroom.words import say

_PLACE = (0.3, 0.9)
_LEAST = 0.05


def pause(sheet: Sheet, view: Break, page: int) -> int:
    """The name in the largest type that leaves room for the lines under it."""
    place = sheet.band(*_PLACE)
    width, room = place.width(), place.height()
    until = say("We go on at {time}", time=view.until) if view.until else ""

    def set_at(size: int) -> Column:
        column = Column(room).add(Story(prose(sheet, view.title, width, roles.QUESTION, size=size, room=room)))
        column.add(Story(prose(sheet, until, width, roles.HEADLINE, room=room), gap=sheet.h(0.04)))
        return column.add(Story(prose(sheet, view.line, width, roles.CONTENT, room=room), gap=sheet.h(0.03)))

    column = one_picture(sizes(sheet, roles.QUESTION.size, _LEAST, steps=12), set_at, lambda made: len(made.pages))
    return turned([partial(column.paint, n, place.x(), place.y()) for n in range(len(column.pages))], page)


SCENES: Scenes = {Break: pause}
