"""Which of several of its kind a widget stands for, said on the widget itself. What lies in it is found by it again."""

from PySide6.QtWidgets import QWidget

_PLACE = "place"


def call_place(widget: QWidget, id: str) -> None:
    """It stands for this one: a row, a stage, somebody, by its id, which is the same tomorrow."""
    widget.setProperty(_PLACE, id)


def place_of(widget: QWidget) -> str:
    """Which one it stands for; "" where there is only one of its kind."""
    return widget.property(_PLACE) or ""
