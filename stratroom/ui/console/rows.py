"""A list of rows that is drawn from the workshop without disturbing hands: rows are kept by key, told only of changes.

No row is made twice for the same key, so focus and half-typed words stay where they are.
"""

from collections.abc import Callable, Iterable
from typing import Generic, Protocol, TypeVar

from PySide6.QtWidgets import QBoxLayout, QLayout, QWidget

from stratroom.ui.console.place_names import call_place
from stratroom.ui.console.tab_order import place_in_order, reached_after

MANY = 12
"""New rows from which on the list is laid out once at the end: Qt lays a visible list out anew for each."""

T = TypeVar("T")
T_contra = TypeVar("T_contra", contravariant=True)


class Row(Protocol[T_contra]):
    """What stands in a list: a widget that can be told what it shows now."""

    def show_item(self, item: T_contra) -> None:
        """Draw the item."""
        ...


class Rows(Generic[T]):
    """Keeps the widgets of `layout` in step with a list of items. `make` is given the first item of a new row and
    must answer with a widget that is a `Row`."""

    def __init__(self, layout: QBoxLayout, key: Callable[[T], str], make: Callable[[T], QWidget]) -> None:
        self._layout, self._key, self._make = layout, key, make
        self._drawn: dict[str, T] = {}
        self._reached: tuple[str, ...] = ()
        self.widgets: dict[str, QWidget] = {}
        self._begin = place_in_order()
        layout.insertWidget(0, self._begin)

    def show(self, items: Iterable[T]) -> None:
        """Show exactly these, in this order. Keys must differ."""
        wanted = {self._key(item): item for item in items}
        is_held = len(wanted.keys() - self.widgets.keys()) >= MANY and self._whole.isVisible()
        if is_held:
            self._held_layout.setEnabled(False)
        for key in [key for key in self.widgets if key not in wanted]:
            self._drop(key)
        for place, (key, item) in enumerate(wanted.items(), 1):
            self._draw(key, item)
            self._place(place, self.widgets[key])
        self._let_tab_follow(tuple(wanted))
        if is_held:
            self._held_layout.setEnabled(True)
            self._held_layout.activate()

    def _let_tab_follow(self, keys: tuple[str, ...]) -> None:
        """In the order they stand in, from where the list begins: there its `_begin` is, which nobody sees."""
        if keys != self._reached:
            self._reached = keys
            reached_after(self._begin, (self.widgets[key] for key in keys))

    @property
    def _whole(self) -> QWidget:
        whole = self._layout.parentWidget()
        assert whole is not None, "a list stands in a widget"
        return whole

    @property
    def _held_layout(self) -> QLayout:
        """That of the whole widget: it lays out for all layouts within."""
        layout = self._whole.layout()
        assert layout is not None, "a widget with a list in it has a layout"
        return layout

    def _drop(self, key: str) -> None:
        widget = self.widgets.pop(key)
        del self._drawn[key]
        self._layout.removeWidget(widget)
        widget.hide()
        widget.deleteLater()

    def _draw(self, key: str, item: T) -> None:
        if key in self._drawn and self._drawn[key] == item:
            return
        if key not in self.widgets:
            self.widgets[key] = self._make(item)
            call_place(self.widgets[key], key)
        self._drawn[key] = item
        _as_row(self.widgets[key]).show_item(item)

    def _place(self, place: int, widget: QWidget) -> None:
        if self._layout.indexOf(widget) != place:
            self._layout.insertWidget(place, widget)
            if widget.isHidden():
                widget.show()


def _as_row(widget: QWidget) -> Row[object]:
    assert hasattr(widget, "show_item"), f"{type(widget).__name__} is not a row"
    return widget  # pyright: ignore[reportReturnType] -- a widget and a protocol cannot be told apart by type here
