"""All that is typed and chosen in a form, taken out of it and put into it again."""

from PySide6.QtWidgets import QWidget

from stratroom.model.names import ParticipantId
from stratroom.ui.console.conditions import Conditions
from stratroom.ui.console.person_choice import PersonChoice
from stratroom.ui.widgets import Choice, Field, NumberBox

Standing = tuple[object, ...]
_PARTS = (Field, PersonChoice, Choice, NumberBox, Conditions)


def standing(form: QWidget) -> Standing:
    """Part by part, in the order of the form."""
    return tuple(_held(part) for part in _parts(form))


def write(form: QWidget, stood: Standing) -> None:
    """As if by hand: it is not taken yet."""
    for part, held in zip(_parts(form), stood, strict=True):
        if held != _held(part):
            _put(part, held)


def _parts(form: QWidget) -> list[QWidget]:
    return [part for part in form.findChildren(QWidget) if isinstance(part, _PARTS)]


def _held(part: QWidget) -> object:
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
        case _:
            raise TypeError(part)


def _put(part: QWidget, held: object) -> None:
    match part, held:
        case Field(), str():
            part.write(held)
        case PersonChoice(), str() | None:
            part.show_person(ParticipantId(held) if held else None)
        case Choice(), str() | None:
            part.show_value(held)
        case NumberBox(), int():
            part.setValue(held)
        case Conditions(), tuple():
            part.show_ticked(str(id) for id in held)
        case _:
            raise TypeError(part)
