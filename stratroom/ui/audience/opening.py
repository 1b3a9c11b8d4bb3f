"""What the room sees of a stage that has nothing to show yet: its title. No words of anybody enter here."""

from dataclasses import dataclass

from stratroom.ui import roles
from stratroom.ui.audience.flow import Column, Story, one_picture, prose, sizes, turned
from stratroom.ui.audience.frame import Scenes
from stratroom.ui.audience.told import page_count, settled_pages
from stratroom.ui.sheet import CONTENT_BOTTOM, Sheet

_TOP, _LARGEST, _LEAST = 0.13, 0.13, 0.05


@dataclass(frozen=True, slots=True)
class StageTitle:
    """The stage's title."""

    title: str


def paint(sheet: Sheet, view: StageTitle, page: int) -> int:
    """The title in the largest type of all."""
    place = sheet.band(_TOP, CONTENT_BOTTOM)

    def set_at(size: int) -> Column:
        title = prose(sheet, view.title, place.width(), roles.QUESTION, size=size, room=place.height())
        return Column(place.height()).add(Story(title))

    made = one_picture(sizes(sheet, _LARGEST, _LEAST, 12), set_at, page_count)
    return turned(settled_pages(made, place), page)


SCENES: Scenes = {StageTitle: paint}
