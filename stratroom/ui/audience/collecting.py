"""The picture of a blind question while it is collected: the question, the promise, and who has finished.

Never what anybody answered: the view that is handed in does not hold it.
"""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QRectF

from stratroom.model.forms import how
from stratroom.model.public import Collecting
from stratroom.ui import roles
from stratroom.ui.audience.flow import Block, Column, Page, Story, one_picture, prose, sizes, turned
from stratroom.ui.audience.measuring import height_of
from stratroom.ui.audience.slots import names_pages, slots_of
from stratroom.ui.audience.told import settled_pages
from stratroom.ui.sheet import Sheet
from stratroom.words import say, say_of

_TOP, _BOTTOM = 0.13, 0.9
_ABOVE_COUNT, _ABOVE_SLOTS, _BESIDE_NUMBER = 0.035, 0.04, 0.014
_LEAST_QUESTION = 0.044


def collecting(sheet: Sheet, view: Collecting, page: int) -> int:
    """The question above, the people and the count below; a question of several pages turns above them."""
    slots, count = slots_of(sheet, view), _count(sheet, view)
    count_top = sheet.h(_BOTTOM) - count.height
    slots_top = count_top - sheet.h(_ABOVE_COUNT) - slots.height
    place = sheet.band(_TOP, slots_top / sheet.height - _ABOVE_SLOTS)
    question = asked(sheet, place, _title(sheet, view), view.prompt, _lines(view), about=view.lines)

    questions = settled_pages(question, place)

    def paint(number: int) -> None:
        questions[number]()
        slots.draw(place.x(), slots_top)
        count.draw(place.x(), count_top)

    pages: list[Page] = [partial(paint, number) for number in range(len(questions))]
    return turned([*pages, *names_pages(sheet, view)], page)


def asked(
    sheet: Sheet, place: QRectF, title: str, prompt: str, lines: Sequence[str], about: Sequence[str] = ()
) -> Column:
    """A question, what it is `about` and the lines under it, in the largest type that leaves room for all; pages where
    it is very long."""
    width, room = place.width(), place.height()

    def set_at(size: int) -> Column:
        column = Column(room)
        column.add(Story(prose(sheet, title, width, roles.STRONG, ink="ink3", room=room)))
        column.add(Story(prose(sheet, prompt, width, roles.QUESTION, size=size, room=room), gap=sheet.h(0.012)))
        for line in about:
            column.add(Story(prose(sheet, line, width, roles.STATEMENT, room=room), gap=sheet.h(0.012)))
        for line in lines:
            column.add(Story(prose(sheet, line, width, roles.CONTENT, room=room), gap=sheet.h(0.03)))
        return column

    tried = sizes(sheet, roles.QUESTION.size, _LEAST_QUESTION, steps=12)
    return one_picture(tried, set_at, lambda column: len(column.pages))


def _title(sheet: Sheet, view: Collecting) -> str:
    """What kind of question it is, without the wording that stands below it in full, or the stage above."""
    kind = view.title.removesuffix(view.prompt).rstrip(": \u00a0")
    return "" if kind == sheet.stage else kind


def _lines(view: Collecting) -> list[str]:
    marks = view.form in ("recognition", "gradient")
    alone = say("Mark alone. {promise}", promise=view.promise)
    alone = alone if marks else say("Write alone. {promise}", promise=view.promise)
    rule = [words] if (words := how(view.form, view.attribution)) else []
    needed = [say("Needed: {level}", level=view.needed)] if view.needed else []
    return [*needed, alone if view.is_open else view.promise, *rule]


def _count(sheet: Sheet, view: Collecting) -> Block:
    """How many are in, large, with the rest in words on the same baseline."""
    number = say("{count} of {asked}", count=view.count, asked=view.asked)
    after = sheet.width_of(number, roles.NUMBER) + sheet.h(_BESIDE_NUMBER)
    width = sheet.content.width()
    said, drop = _counted(view), sheet.baseline(roles.NUMBER) - sheet.baseline(roles.CONTENT)
    beside = drop + height_of(sheet, said, width - after, roles.CONTENT)
    height = max(beside, height_of(sheet, number, width, roles.NUMBER))

    def draw(x: float, y: float) -> None:
        sheet.text(number, QRectF(x, y, width, height), roles.NUMBER)
        sheet.text(said, QRectF(x + after, y + drop, width - after, height), roles.CONTENT)

    return Block(height, draw)


def _counted(view: Collecting) -> str:
    away = _away(view)
    left = view.asked - view.count - away
    said = [say("handed in")]
    if left and view.is_open and view.done is None:
        said.append(say("the count moves in steps of five"))
    elif left and view.is_open:
        said.append(say_of(left, "{n} still to answer", "{n} still to answer"))
    if left and not view.is_open:
        said.append(say_of(left, "{n} did not answer", "{n} did not answer"))
    if away:
        said.append(say_of(away, "{n} away", "{n} away"))
    if view.recused:
        said.append(say_of(len(view.recused), "{n} recused", "{n} recused"))
    return "  ·  ".join(said if view.is_open else [*said, say("closed")])


def _away(view: Collecting) -> int:
    """How many are away and have not answered; without names nobody can tell who has."""
    return len(set(view.away) - set(view.done)) if view.done is not None else 0
