"""What somebody has begun to write on the desk and nobody has taken yet. It finds, and keeps nothing."""

from collections.abc import Iterator

from PySide6.QtWidgets import QWidget

from stratroom.ui.console.in_place import InPlaceField
from stratroom.ui.widgets import Field


def untaken_on(desk: QWidget) -> Iterator[str]:
    """The labels of fields in which something stands that would be lost, whatever stage they belong to."""
    for field in desk.findChildren(Field):
        if field.is_written:
            yield field.label.text()
    for line in desk.findChildren(InPlaceField):
        if not line.isHidden() and line.is_half_typed:
            yield line.accessibleName()
