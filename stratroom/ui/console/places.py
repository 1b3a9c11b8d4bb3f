"""What each place to type or choose in is called: the same tomorrow, in another language, in another order.

It is an attribute of what stands around it, within the rows and stages it lies in, each by its own id. No stage and no
file is known here.
"""

from collections.abc import Iterator

from PySide6.QtWidgets import QWidget

from stratroom.ui.console.form import Form
from stratroom.ui.console.in_place import InPlaceField
from stratroom.ui.console.place_names import place_of
from stratroom.ui.console.standing import Part, held, parts_of, put
from stratroom.ui.kept import Typed
from stratroom.ui.widgets import Field

Place = Part | InPlaceField
_WORDS = (Field, InPlaceField)


def places(whole: QWidget) -> list[Place]:
    """Where words are typed, and what is chosen beside them in a form. A choice outside one is an act at once."""
    words = [place for kind in _WORDS for place in whole.findChildren(kind)]
    chosen = (part for form in whole.findChildren(Form) for part in parts_of(form))
    return [*words, *(part for part in chosen if not isinstance(part, Field))]


def place_at(held: QWidget) -> Place | None:
    """The place that what has the hands belongs to."""
    one: QWidget | None = held
    while one is not None and not isinstance(one, Place):
        one = one.parentWidget()
    return one


def is_begun(place: Place) -> bool:
    """Whether somebody has typed or chosen there and nobody has taken it yet."""
    if isinstance(place, InPlaceField):
        return not place.isHidden() and place.is_half_typed
    return place.is_written


def named(whole: QWidget) -> dict[str, Place]:
    """Every place by its name."""
    return {name_of(place, whole): place for place in places(whole)}


def name_of(place: QWidget, whole: QWidget) -> str:
    """The ids it lies in from the outermost, then whose attribute it is: `tradeoffs/t1/DecisionForm.text`."""
    around = list(_around(place, whole))
    of = next((f"{type(one).__name__}.{name}" for one in around if (name := _attribute(one, place))), "")
    return "/".join((*filter(None, map(place_of, reversed(around))), of))


def stands(place: Place) -> Typed:
    """What is typed or chosen there, as it can be kept."""
    value = place.text() if isinstance(place, InPlaceField) else held(place)
    match value:
        case None | str() | int():
            return value
        case tuple() | list():
            return [str(one) for one in value]
        case _:
            raise TypeError(value)


def write_back(place: Place, value: object) -> None:
    """As if by hand. TypeError for what cannot have stood there."""
    if not isinstance(place, InPlaceField):
        put(place, value)
    elif isinstance(value, str):
        place.write(value)
    else:
        raise TypeError(value)


def label_of(place: Place) -> str:
    """What a person calls it."""
    return place.label.text() if isinstance(place, Field) else place.accessibleName()


def _around(place: QWidget, whole: QWidget) -> Iterator[QWidget]:
    one = place.parentWidget()
    while one is not None:
        yield one
        one = one.parentWidget() if one is not whole else None


def _attribute(one: QWidget, place: QWidget) -> str:
    return next((name for name, value in vars(one).items() if value is place), "")
