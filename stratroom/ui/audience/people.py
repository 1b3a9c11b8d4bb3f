"""How a person stands on a picture: the mark with name and role beside it. What they said does not enter."""

from PySide6.QtCore import QRectF

from stratroom.model.public import PersonMark
from stratroom.ui import roles
from stratroom.ui.audience.flow import Block
from stratroom.ui.audience.measuring import height_of
from stratroom.ui.sheet import Sheet
from stratroom.words import joined

MARK = 0.067
_BESIDE = 0.014
TALLEST = 0.3
"""How much of the height a name with its role may take beside what matters more."""


def label(person: PersonMark) -> tuple[str, str]:
    """Name and role as two lines; as one where the name is so short that it stands on the mark too."""
    if person.role not in ("", person.name) and person.name == person.initials:
        return "", joined(" · ", (person.name, person.role))
    return person.name, "" if person.role == person.name else person.role


def head(sheet: Sheet, person: PersonMark, width: float, *, mark: float = MARK, is_whole: bool = False) -> Block:
    """The mark (a fraction of the height) at the left, name and role beside it in as many lines as they need. A role
    that would leave little room for what they said stands only where it `is_whole`."""
    mark = sheet.h(mark)
    left, room = mark + sheet.h(_BESIDE), width - mark - sheet.h(_BESIDE)
    name, role = label(person)
    if not is_whole and sum(_heights(sheet, name, role, room)) > sheet.h(TALLEST):
        name, role = person.name, ""
    name_height, role_height = _heights(sheet, name, role, room)
    height = max(mark, name_height + role_height)

    def draw(x: float, y: float) -> None:
        sheet.mark(person.seat, person.initials, x + mark / 2, y + mark / 2, mark)
        top = y + max(0.0, (mark - name_height - role_height) / 2)
        if name:
            sheet.text(name, QRectF(x + left, top, room, name_height), roles.STRONG_LABEL, align="left")
        if role:
            sheet.text(role, QRectF(x + left, top + name_height, room, role_height), roles.LABEL, align="left")

    return Block(height, draw)


def _heights(sheet: Sheet, name: str, role: str, room: float) -> tuple[float, float]:
    return (
        height_of(sheet, name, room, roles.STRONG_LABEL) if name else 0.0,
        height_of(sheet, role, room, roles.LABEL) if role else 0.0,
    )
