"""The picture of a blind question while it is collected: the question, the promise, and who has finished.

Never what anybody answered: the view that is handed in does not hold it.
"""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QRectF

from stratroom.model.public import Collecting
from stratroom.ui import roles
from stratroom.ui.audience.flow import Column, Page, Story, one_picture, prose, sizes, turned
from stratroom.ui.audience.slots import names_pages, slots_of
from stratroom.ui.roles import Role
from stratroom.ui.sheet import Sheet
from stratroom.ui.spans import Span

_TOP, _BOTTOM = 0.13, 0.9
_COUNT, _ABOVE_COUNT, _ABOVE_SLOTS = 0.055, 0.035, 0.04
_LEAST_QUESTION = 0.044
_BASELINE_BELOW_MIDDLE = 0.312
"""In ems, in the sans: (ascent − descent) / 2."""


def collecting(sheet: Sheet, view: Collecting, page: int) -> int:
    """The question above, the people and the count below; a question of several pages turns above them."""
    slots = slots_of(sheet, view)
    count_top = sheet.h(_BOTTOM - _COUNT)
    slots_top = count_top - sheet.h(_ABOVE_COUNT) - slots.height
    place = sheet.band(_TOP, slots_top / sheet.height - _ABOVE_SLOTS)
    question = asked(sheet, place, _title(view), view.prompt, (view.promise,))

    def paint(number: int) -> None:
        question.paint(number, place.x(), place.y())
        slots.draw(place.x(), slots_top)
        _count(sheet, view, count_top)

    pages: list[Page] = [partial(paint, number) for number in range(len(question.pages))]
    return turned([*pages, *names_pages(sheet, view)], page)


def asked(sheet: Sheet, place: QRectF, title: str, prompt: str, lines: Sequence[str]) -> Column:
    """A question in the largest type that leaves room for the lines under it; pages where it is very long."""
    width, room = place.width(), place.height()

    def set_at(size: int) -> Column:
        column = Column(room)
        column.add(Story(prose(sheet, title, width, roles.STRONG, ink="ink3", room=room)))
        column.add(Story(prose(sheet, prompt, width, roles.QUESTION, size=size, room=room), gap=sheet.h(0.012)))
        for line in lines:
            column.add(Story(prose(sheet, line, width, roles.CONTENT, room=room), gap=sheet.h(0.03)))
        return column

    tried = sizes(sheet, roles.QUESTION.size, _LEAST_QUESTION, steps=12)
    return one_picture(tried, set_at, lambda column: len(column.pages))


def _title(view: Collecting) -> str:
    """What kind of question it is, without the wording that stands below it in full."""
    return view.title.removesuffix(f": {view.prompt}")


def _count(sheet: Sheet, view: Collecting, top: float) -> None:
    number = f"{view.count} of {view.asked}"
    after = sheet.margin + sheet.width_of(number, roles.NUMBER) + sheet.h(0.014)
    sheet.text(number, QRectF(sheet.margin, top, sheet.width, sheet.h(_COUNT)), roles.NUMBER)
    drop = _baseline(sheet, roles.NUMBER) - _baseline(sheet, roles.CONTENT)
    sheet.text(_counted(view), QRectF(after, top + drop, sheet.width, sheet.h(_COUNT)), roles.CONTENT)


def _baseline(sheet: Sheet, role: Role) -> float:
    """How far the first baseline lies below the top of a text in this role."""
    return (role.leading / 2 + _BASELINE_BELOW_MIDDLE) * sheet.size(role)


def _counted(view: Collecting) -> list[Span]:
    left, away = view.asked - view.count, _away(view)
    said = ["handed in"]
    if view.is_open and left - away:
        said.append(f"{left - away} still to answer")
    if not view.is_open and left - away:
        said.append(f"{left - away} did not answer")
    if away:
        said.append(f"{away} away")
    if not view.is_open:
        said.append("closed")
    return [Span("  ·  ".join(said))]


def _away(view: Collecting) -> int:
    """How many are away and have not answered; without names nobody can tell who has."""
    return len(set(view.away) - set(view.done)) if view.done is not None else 0
