"""The question before it is opened, and again after its answers were shown. No answer enters here."""

from stratroom.stages.statements.public import Asked
from stratroom.ui.audience.collecting import asked
from stratroom.ui.audience.flow import turned
from stratroom.ui.audience.frame import Scenes
from stratroom.ui.audience.told import settled_pages
from stratroom.ui.sheet import Sheet

_PLACE = (0.13, 0.925)


def question(sheet: Sheet, view: Asked, page: int) -> int:
    """The question in the largest type, with what is promised or how many answered."""
    place = sheet.band(*_PLACE)
    column = asked(sheet, place, "", view.prompt, (view.promise, view.note))
    return turned(settled_pages(column, place), page)


SCENES: Scenes = {Asked: question}
