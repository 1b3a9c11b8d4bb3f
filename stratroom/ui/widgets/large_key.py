"""Which key presses the large button from where the hands are. It only says so; who listens is elsewhere."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractSpinBox, QLineEdit, QPlainTextEdit, QWidget

ESCAPE_FIRST = "Esc, Space"
KEEPS_ESCAPE, LEADS_BACK, IS_FORM = "keepsEscape", "leadsBack", "isForm"
"""Properties of a widget: Escape within it does something of its own, or gives its large button the focus; its own keys
press its button."""


def large_key(button: QWidget, held: QWidget | None, in_form: str, form: QWidget | None = None) -> str:
    """What presses this button, whose key is Space, while `held` has the focus; "" where no key does.

    `in_form` presses it from anywhere in its form, "Return" from the lines alone; `form` where it stands outside it.
    """
    if held is None or held is button or not takes_space(held):
        return "Space"
    form = form or button.parentWidget()
    while form and not form.property(IS_FORM):
        form = form.parentWidget()
    is_inside = in_form != ESCAPE_FIRST and form is not None and form.isAncestorOf(held)
    if is_inside and (in_form != "Return" or is_written_in(held)):
        return in_form
    return ESCAPE_FIRST if _escape_leads(held, button) else ""


def takes_space(widget: QWidget | None) -> bool:
    """Whether Space does something else while this has the focus. It is asked as Qt asks before a shortcut."""
    asked = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_Space, Qt.KeyboardModifier.NoModifier, " ")
    asked.ignore()
    return widget is not None and widget.event(asked) and asked.isAccepted()


def is_written_in(widget: QWidget | None) -> bool:
    """Whether letters and Space go into it."""
    if isinstance(widget, QLineEdit | QPlainTextEdit):
        return not widget.isReadOnly()
    return isinstance(widget, QAbstractSpinBox)


def _escape_leads(held: QWidget, button: QWidget) -> bool:
    """Whether Escape gives this large button the focus from there."""
    part: QWidget | None = held
    while part and not part.property(KEEPS_ESCAPE) and not part.property(LEADS_BACK):
        part = part.parentWidget()
    return part is not None and bool(part.property(LEADS_BACK)) and part.isAncestorOf(button)
