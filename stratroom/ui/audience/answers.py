"""Answers as the room calls them while it sorts: a number, a name, the marks of those who gave them.

No sentence stands here in full; whoever is told of by a mark alone sits in the room.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF

from stratroom.model.public import PersonMark
from stratroom.ui import roles
from stratroom.ui.audience.cards import LEAST, Card
from stratroom.ui.audience.flow import Block, Story, prose
from stratroom.ui.audience.measuring import height_of
from stratroom.ui.roles import Role
from stratroom.ui.sheet import HAIR, Sheet

_MARK, _PITCH, _UNDER_MARKS = 0.046, 0.052, 0.004
_NUMBER_ROOM, _DIGIT, _UNDER_RULE = 0.034, 0.018, 0.006


@dataclass(frozen=True)
class Answer:
    """`number` is "" where it has none; `is_quoted` where the name is somebody's words because the room gave none. Who
    gave it is told by `marks` alone, or with the first words of each by `members`."""

    number: str
    name: str
    is_quoted: bool
    marks: tuple[PersonMark, ...] = ()
    members: tuple[tuple[PersonMark | None, str], ...] = ()

    @property
    def role(self) -> Role:
        return roles.STATEMENT if self.is_quoted else roles.STRONG


def answer(
    sheet: Sheet, said: Answer, width: float, *, left: float = 0.0, gap: float = 0.0, moves: bool = False
) -> Story:
    """A hairline, number and name, then who gave it. `left` stands free for the numbers; `moves` where each mark stands
    once on the picture."""
    rows = mark_rows(sheet, said.marks, width - left, left=left, moves=moves)
    rows += tuple(_member(sheet, *member, width - left, left, moves=moves) for member in said.members)
    top = _named(sheet, said, width, left)
    return Story(rows, top, gap=gap) if rows else Story((top,), gap=gap)


def on_one_line(sheet: Sheet, said: Answer, width: float, *, gap: float = 0.0) -> Story:
    """The name with the marks at the right of it where both have room on one line, otherwise under each other."""
    size, marks = sheet.size(roles.STRONG), len(said.marks) * sheet.h(_PITCH)
    if sheet.width_of(said.name, said.role, size=size) + sheet.h(_PITCH) + marks > width:
        return answer(sheet, said, width, gap=gap)
    top, line = sheet.h(_UNDER_RULE), height_of(sheet, said.name, width, said.role, size=size)
    height = max(line, sheet.h(_MARK)) if said.marks else line

    def draw(x: float, y: float) -> None:
        sheet.rule(x, y, width, ink="rule3", thickness=HAIR)
        place = QRectF(x, y + top + (height - line) / 2, width - marks, line)
        sheet.text(said.name, place, said.role, size=size)
        for row in mark_rows(sheet, said.marks, marks):
            row.draw(x + width - marks + sheet.h(_PITCH - _MARK), y + top + (height - sheet.h(_MARK)) / 2)

    return Story((Block(top + height + top, draw),), gap=gap)


def number_room(sheet: Sheet, answers: Sequence[Answer]) -> float:
    """What stands free at the left of all of them, as wide as the longest number asks for."""
    digits = max((len(said.number) for said in answers), default=0)
    return sheet.h(_NUMBER_ROOM + _DIGIT * (digits - 1)) if digits else 0.0


def _named(sheet: Sheet, said: Answer, width: float, left: float) -> Block:
    """A hairline, and under it the number with the name beside; without a name the number stands beside who gave it."""
    top, size = sheet.h(_UNDER_RULE), sheet.size(roles.STRONG)
    height = height_of(sheet, said.name, width - left, said.role, size=size) if said.name else 0.0
    line = height_of(sheet, said.number, width, roles.STRONG) if said.number else 0.0
    drop = 0.0 if said.name else top + max(0.0, (sheet.h(_MARK) - line) / 2)

    def draw(x: float, y: float) -> None:
        sheet.rule(x, y, width, ink="rule3", thickness=HAIR)
        if said.number:
            sheet.text(said.number, QRectF(x, y + top + drop, left, line), roles.STRONG)
        if said.name:
            sheet.text(said.name, QRectF(x + left, y + top, width - left, height), said.role, size=size)

    return Block(top + (max(height, line) if said.name else 0.0) + top, draw)


def _member(sheet: Sheet, by: PersonMark | None, words: str, width: float, left: float, *, moves: bool) -> Block:
    """A mark with the first words beside it; the words alone where they carry no name."""
    beside = sheet.h(_PITCH) if by else 0.0
    size = round(sheet.h(LEAST))
    height = height_of(sheet, words, width - beside, roles.STATEMENT, size=size)
    tall = max(sheet.h(_MARK) if by else 0.0, height)

    def draw(x: float, y: float) -> None:
        if by:
            _mark(sheet, by, QRectF(x + left, y, sheet.h(_MARK), sheet.h(_MARK)), moves=moves)
        drop = max(0.0, (sheet.h(_MARK) - height) / 2) if by else 0.0
        place = QRectF(x + left + beside, y + drop, width - beside, height)
        sheet.text(words, place, roles.STATEMENT, size=size)

    return Block(tall + sheet.h(_UNDER_MARKS), draw)


def mark_rows(
    sheet: Sheet, marks: Sequence[PersonMark], width: float, *, left: float = 0.0, moves: bool = False
) -> tuple[Block, ...]:
    """The marks side by side, each row a block."""
    across = max(1, int((width + sheet.h(_PITCH - _MARK)) / sheet.h(_PITCH)))
    rows = [marks[start : start + across] for start in range(0, len(marks), across)]
    return tuple(_row(sheet, row, left, moves=moves) for row in rows)


def _row(sheet: Sheet, marks: Sequence[PersonMark], left: float, *, moves: bool) -> Block:
    size, pitch = sheet.h(_MARK), sheet.h(_PITCH)

    def draw(x: float, y: float) -> None:
        for number, person in enumerate(marks):
            _mark(sheet, person, QRectF(x + left + number * pitch, y, size, size), moves=moves)

    return Block(size + sheet.h(_UNDER_MARKS), draw)


def _mark(sheet: Sheet, person: PersonMark, place: QRectF, *, moves: bool) -> None:
    if moves:
        sheet.thing(Card(person, "").key("mark"), place)
    sheet.mark(person.seat, person.initials, place.center().x(), place.center().y(), place.width())


def sentences(sheet: Sheet, said: Sequence[str], place: QRectF, *, gap: float) -> list[Story]:
    """Sentences of the instrument, one under the other; one that is higher than the place goes on."""
    return [Story(prose(sheet, one, place.width(), roles.CONTENT, room=place.height()), gap=gap) for one in said]
