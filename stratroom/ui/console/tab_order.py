"""Tab goes through the page as it is read. Qt puts whatever is made later at the end of the window's order.

It moves what is to be reached, and nothing that can be seen.
"""

from collections.abc import Iterable, Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def place_in_order() -> QWidget:
    """Never seen and never stopped at; it keeps the place that `reached_after` begins from."""
    place = QWidget()
    place.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # Qt moves nothing behind what could not have the focus
    place.hide()
    return place


def reached_after(place: QWidget, parts: Iterable[QWidget]) -> None:
    """Let Tab come to these parts in this order from there on; within each the order stays."""
    whose = {each: nth for nth, part in enumerate(parts) for each in (part, *part.findChildren(QWidget))}
    stops = [each for each in _chain(place) if each in whose and _is_stop(each)]
    for each in sorted(stops, key=whose.__getitem__):
        QWidget.setTabOrder(place, each)
        place = each


def _is_stop(widget: QWidget) -> bool:
    """The line inside a number leads back to it, and comes with it."""
    return widget.focusPolicy() != Qt.FocusPolicy.NoFocus and widget.focusProxy() is None


def _chain(place: QWidget) -> Iterator[QWidget]:
    each = place.nextInFocusChain()
    while each and each is not place:
        yield each
        each = each.nextInFocusChain()
