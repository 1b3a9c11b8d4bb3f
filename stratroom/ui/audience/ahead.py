"""What a reveal will look like, without a word of it: marks and empty places, for the console's eyes alone.

It is made from the public picture of the question as it is collected, and from nothing else.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil

from PySide6.QtCore import QRectF

from stratroom.figures.ring import gap, spread
from stratroom.model.engine import NOBODY_HAS_ANSWERED
from stratroom.model.forms import FormName
from stratroom.model.public import Collecting, PersonMark
from stratroom.ui.audience.frame import Scenes
from stratroom.ui.sheet import RULE, Sheet
from stratroom.words import phrase, say, say_of

_TOP, _BOTTOM = 0.24, 0.9
_MARK, _MOST_ROW = 0.067, 0.31
_LINE, _LINES = 0.014, (1.0, 0.9, 0.95, 0.55)
_STEPS, _POSITIONS, _RING = 8, 7, 2.0


@dataclass(frozen=True, slots=True)
class Ahead:
    """What was asked of whom: of those who are here, and of those who answered once it is closed. `people` are None
    where no name will stand beside an answer then."""

    form: FormName
    people: tuple[PersonMark, ...] | None
    asked: int
    options: int


def ahead_of(view: Collecting) -> Ahead:
    """From who was asked, and how. Who left after answering still has a card."""
    if view.done is None:
        return Ahead(view.form, None, view.asked, view.options)
    done = view.done
    people = tuple(
        person for person in view.people if person.id in done or (view.is_open and person.id not in view.away)
    )
    return Ahead(view.form, None if view.after_reading else people, len(people), view.options)


_LAYOUTS: dict[FormName, str] = {
    "position": phrase("Everybody’s place between the two, a row each."),
    "gradient": phrase("Eight steps, everybody’s mark on one of them."),
    "points": phrase("Everybody’s points, option by option."),
    "ranking": phrase("The options, two at a time, in numbers."),
    "recognition": phrase("Everybody’s mark, and lines between those who recognise each other."),
}
_UNTIL = phrase("Shown here without words until the reveal.")


def in_words(view: Ahead) -> str:
    """What will be seen, in two sentences for the console; where nobody has answered, the ways out."""
    if view.asked == 0:
        return say(NOBODY_HAS_ANSWERED)
    layout = _LAYOUTS.get(view.form)
    cards = say(layout) if layout else say_of(view.asked, "{n} card.", "{n} cards together.")
    return f"{cards} {say(_UNTIL)}"


def paint(sheet: Sheet, view: Ahead, page: int) -> int:
    """Always one page, however many people: it is looked at, not read."""
    place = sheet.band(_TOP, _BOTTOM)
    sheet.box(QRectF(place.x(), sheet.h(0.13), place.width() * 0.6, sheet.h(0.06)), ink="rule3", dashed=True)
    if view.asked == 0:
        return 1
    match view.form:
        case "sentence":
            _cards(sheet, view, place)
        case "position":
            _rows(sheet, view, place, _POSITIONS, is_axis=True)
        case "gradient":
            _columns(sheet, place)
        case "points":
            _matrix(sheet, place, max(1, view.options), view.asked)
        case "ranking":
            _matrix(sheet, place, max(1, view.options), max(1, view.options))
        case "recognition":
            _ring(sheet, view.people or (), place)
    return 1


def _cards(sheet: Sheet, view: Ahead, place: QRectF) -> None:
    across = max(1, min(view.asked, sheet.card_columns * (1 if view.asked <= 24 else 3)))
    rows = ceil(view.asked / across)
    height = min(place.height() / rows, sheet.h(_MOST_ROW))
    for number in range(view.asked):
        column = sheet.columns(across, place)[number % across]
        cell = QRectF(column.x(), place.y() + number // across * height, column.width(), height * 0.86)
        _card(sheet, view.people[number] if view.people else None, cell)


def _card(sheet: Sheet, person: PersonMark | None, cell: QRectF) -> None:
    """The mark, and grey lines where words will be."""
    sheet.rule(cell.x(), cell.y(), cell.width(), thickness=RULE)
    mark = min(sheet.h(_MARK), cell.height() * 0.3)
    if person:
        sheet.mark(person.seat, "", cell.x() + mark / 2, cell.y() + mark * 0.7, mark)
    top = cell.y() + (mark * 1.5 if person else mark * 0.6)
    pitch = (cell.bottom() - top) / len(_LINES)
    for number, share in enumerate(_LINES):
        line = QRectF(cell.x(), top + number * pitch, cell.width() * share, min(sheet.h(_LINE), pitch * 0.6))
        sheet.box(line, fill="hair")


def _rows(sheet: Sheet, view: Ahead, place: QRectF, columns: int, *, is_axis: bool) -> None:
    """A row for each person between upright lines; the middle one is heavier."""
    pitch = min(place.height() / max(1, view.asked), sheet.h(0.09))
    left = place.x() + sheet.h(0.12)
    width = (place.right() - left) / columns
    foot = place.y() + pitch * view.asked
    for number in range(columns):
        is_middle = is_axis and number == columns // 2
        line = QRectF(left + (number + 0.5) * width, place.y(), sheet.h(0.005 if is_middle else 0.003), pitch)
        line.setBottom(foot)
        sheet.box(line, fill="ink" if is_middle else "hair")
    size = min(sheet.h(_MARK) * 0.8, pitch * 0.8)
    for number, person in enumerate(view.people or ()):
        sheet.mark(person.seat, "", place.x() + size / 2, place.y() + (number + 0.5) * pitch, size)


def _ring(sheet: Sheet, people: Sequence[PersonMark], place: QRectF) -> None:
    """Marks round a ring, and no line."""
    mark, middle = sheet.h(_MARK), place.center()
    ry = place.height() / 2 - mark
    rx = min(ry * _RING, place.width() / 2 - mark)
    places = spread(len(people), middle.x(), middle.y(), rx, ry)
    size = min(mark, gap(places) * 0.7) if len(people) > 1 else mark
    for person, (x, y) in zip(people, places, strict=True):
        sheet.mark(person.seat, "", x, y, size)


def _columns(sheet: Sheet, place: QRectF) -> None:
    for column in sheet.columns(_STEPS, place):
        sheet.rule(column.x(), place.bottom() - sheet.h(0.08), column.width(), thickness=RULE)
        sheet.box(QRectF(column.x(), place.bottom() - sheet.h(0.05), column.width() * 0.7, sheet.h(_LINE)), fill="hair")


def _matrix(sheet: Sheet, place: QRectF, rows: int, columns: int) -> None:
    """A grey line for each option, an empty place for each number."""
    pitch = min(place.height() / rows, sheet.h(0.1))
    left = place.x() + place.width() * 0.36
    width = (place.right() - left) / columns
    size = min(width, pitch) * 0.5
    for row in range(rows):
        y = place.y() + (row + 0.5) * pitch
        sheet.rule(place.x(), place.y() + row * pitch, place.width(), ink="hair", thickness=RULE)
        sheet.box(QRectF(place.x(), y - sheet.h(_LINE) / 2, place.width() * 0.3, sheet.h(_LINE)), fill="hair")
        for column in range(columns):
            x = left + (column + 0.5) * width
            sheet.box(QRectF(x - size / 2, y - size / 2, size, size), ink="rule3")


SCENES: Scenes = {Ahead: paint}
"""For the console only: nothing ever sends this view to the projector."""
