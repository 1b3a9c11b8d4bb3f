"""What a screen reader meets in a window: the tree of accessible things, walked as it walks it."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QWidget

_ROLES = QAccessible.Role
ACTED_ON = {
    _ROLES.Button,
    _ROLES.PushButton,
    _ROLES.CheckBox,
    _ROLES.RadioButton,
    _ROLES.EditableText,
    _ROLES.ComboBox,
    _ROLES.SpinBox,
    _ROLES.Slider,
    _ROLES.List,
    _ROLES.Table,
    _ROLES.Graphic,
}
"""What a person does something with, or that shows something: it must say what it is."""


def tree(window: QWidget) -> Iterator[QAccessibleInterface]:
    """Everything that is on the screen and not hidden from a reader, parents first."""
    root = QAccessible.queryAccessibleInterface(window)
    assert root is not None
    waiting = [root]
    while waiting:
        found = waiting.pop()
        if found.state().invisible:
            continue
        yield found
        waiting += [child for n in range(found.childCount()) if (child := found.child(n))]


def unnamed(window: QWidget) -> list[str]:
    """Everything that can be acted on or holds the focus and does not say what it is."""
    return [_told(each) for each in tree(window) if _wants_a_name(each) and not _name(each)]


def _wants_a_name(each: QAccessibleInterface) -> bool:
    widget = each.object()
    can_hold = isinstance(widget, QWidget) and bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return each.role() in ACTED_ON or can_hold


def _name(each: QAccessibleInterface) -> str:
    return each.text(QAccessible.Text.Name).strip()


def _told(each: QAccessibleInterface) -> str:
    thing, parent = each.object(), each.parent()
    inside = type(parent.object()).__name__ if parent and parent.object() else "nothing"
    return f"{type(thing).__name__} ({each.role().name}) in {inside}"
