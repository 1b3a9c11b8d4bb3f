"""How hands without a mouse come to a step that Tab does not stop at: with the arrow keys, from one where it does."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from stratroom.ui.console.steps import Steps


def arrows_to(held: QWidget | None, is_it: Callable[[str], bool], press: Callable[[Qt.Key], None]) -> bool:
    """Whether what has the focus is the line of a step and the arrows lead from there to one that is called so."""
    steps = _steps_of(held)
    if held is None or steps is None:
        return False
    lines: list[QWidget] = [steps.header(name) for name in steps.names]
    if held not in lines or not (found := [line for line in lines if is_it(line.accessibleName())]):
        return False
    way = lines.index(found[0]) - lines.index(held)
    for _ in range(abs(way)):
        press(Qt.Key.Key_Down if way > 0 else Qt.Key.Key_Up)
    assert found[0].hasFocus(), "the arrows lead along the steps"
    return True


def _steps_of(widget: QWidget | None) -> Steps | None:
    while widget is not None and not isinstance(widget, Steps):
        widget = widget.parentWidget()
    return widget
