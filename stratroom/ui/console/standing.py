"""All that is typed and chosen in a form, taken out of it and put into it again."""

from PySide6.QtWidgets import QWidget

from stratroom.model.names import ParticipantId
from stratroom.ui.console.conditions import Conditions
from stratroom.ui.console.person_choice import PersonChoice
from stratroom.ui.widgets import Choice, Field, NumberBox

Standing = tuple[object, ...]
Part = Field | PersonChoice | Choice | NumberBox | Conditions
"""Each says whether somebody has written or chosen in it (`is_written`), and takes that back in (`write`)."""
_PARTS = (Field, PersonChoice, Choice, NumberBox, Conditions)


def standing(form: QWidget) -> Standing:
    """Part by part, in the order of the form."""
    return tuple(held(part) for part in parts_of(form))


def write(form: QWidget, stood: Standing) -> None:
    """As if by hand: it is not taken yet."""
    for part, value in zip(parts_of(form), stood, strict=True):
        if value != held(part):
            put(part, value)


def parts_of(form: QWidget) -> list[Part]:
    """Where something is typed or chosen in it, in the order of the form."""
    return [part for part in form.findChildren(QWidget) if isinstance(part, _PARTS)]


def held(part: Part) -> object:
    match part:
        case Field():
            return part.text()
        case PersonChoice():
            return part.person
        case Choice():
            return part.value
        case NumberBox():
            return part.value()
        case Conditions():
            return part.ticked


def put(part: Part, value: object) -> None:
    """As if by hand: it is not taken yet. TypeError for what cannot have stood in it."""
    match part, value:
        case Field(), str():
            part.write(value)
        case PersonChoice(), str() | None:
            part.write(ParticipantId(value) if value else None)
        case Choice(), str() | None:
            part.write(value)
        case NumberBox(), int():
            part.write(value)
        case Conditions(), tuple() | list():
            part.write(str(id) for id in value)
        case _:
            raise TypeError(part)
