"""What the room sees of a stage that has nothing to show yet: its title. No words of anybody enter here."""

from dataclasses import dataclass

from stratroom.ui.audience.frame import Scenes
from stratroom.ui.sheet import Sheet

_TITLE = (0.36, 0.62)


@dataclass(frozen=True, slots=True)
class StageTitle:
    """The stage's title and what happens next in it."""

    title: str


def paint(sheet: Sheet, view: StageTitle, page: int) -> int:
    """The title in large type; always one page."""
    sheet.question(view.title, sheet.band(*_TITLE))
    return 1


SCENES: Scenes = {StageTitle: paint}
