"""A list of things to tick, one under the other; what is always taken stands among them, ticked for good."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from stratroom.ui.console.page import show_words
from stratroom.ui.console.tab_order import place_in_order, reached_after
from stratroom.ui.widgets import PlainLabel
from stratroom.words import say


class Ticks(QWidget):
    """`changed` when somebody ticks; `show_items` only shows."""

    changed = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._name = name
        self._items: Sequence[tuple[str, str]] = ()
        self.rows: dict[str, TickRow] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._before = place_in_order()
        self._column.addWidget(self._before)

    def show_items(self, items: Sequence[tuple[str, str]], without: Collection[str], fixed: Collection[str]) -> None:
        """Keys and words in order; `without` are not ticked, `fixed` cannot be unticked. The same items keep their
        rows, and so the hands on them."""
        if items == self._items:
            return
        self._items = items
        for row in self.rows.values():
            row.hide()
            row.deleteLater()
        self.rows = {key: TickRow(words, self._name, is_fixed=key in fixed) for key, words in items}
        for key, row in self.rows.items():
            row.tick.setChecked(key in fixed or key not in without)
            row.tick.toggled.connect(lambda _: self.changed.emit())
            self._column.addWidget(row)
        reached_after(self._before, self.rows.values())

    @property
    def ticked(self) -> tuple[str, ...]:
        return tuple(key for key, row in self.rows.items() if row.tick.isChecked())

    @property
    def wanted(self) -> tuple[str, ...]:
        """Those that are ticked, and those that will be once they can be again."""
        return tuple(key for key, row in self.rows.items() if row.is_wanted)

    @property
    def unticked(self) -> tuple[str, ...]:
        return tuple(key for key, row in self.rows.items() if not row.tick.isChecked())


class TickRow(QWidget):
    """A tick and its words; a press on the words ticks, too."""

    def __init__(self, words: str, name: str, *, is_fixed: bool) -> None:
        super().__init__()
        self.tick = QCheckBox()
        self.tick.setAccessibleName(say("{label}: {text}", label=name, text=words))
        self.tick.setEnabled(not is_fixed)
        self._words, self._why = PlainLabel(words, "body"), PlainLabel("", "small")
        self._why.hide()
        self._was_ticked = False
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(6)
        across.addWidget(self.tick, 0, Qt.AlignmentFlag.AlignTop)
        down = QVBoxLayout()
        down.setContentsMargins(0, 8, 0, 8)
        down.addWidget(self._words)
        down.addWidget(self._why)
        across.addLayout(down, 1)

    @property
    def is_wanted(self) -> bool:
        """Whether it is ticked, or was when it was barred."""
        return self._was_ticked if self._why.text() else self.tick.isChecked()

    def bar(self, why: str) -> None:
        """It cannot be ticked for now, and why; "" lets it be ticked again, and ticks what was ticked before."""
        is_barred = bool(self._why.text())
        if why and not is_barred:
            self._was_ticked = self.tick.isChecked()
        self.tick.setEnabled(not why)
        self.tick.setAccessibleDescription(why)
        show_words(self._why, why)
        if bool(why) != is_barred:
            self.tick.setChecked(not why and self._was_ticked)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        is_here = self.rect().contains(event.position().toPoint())
        if event.button() is Qt.MouseButton.LeftButton and is_here and self.tick.isEnabled():
            self.tick.setFocus(Qt.FocusReason.MouseFocusReason)
            self.tick.toggle()
