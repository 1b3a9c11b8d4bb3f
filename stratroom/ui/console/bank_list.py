"""The well-known trade-offs in a list to choose from: type to find, the arrows move, Return or a click chooses.

What becomes of the one that is chosen is decided elsewhere.
"""

from collections.abc import Iterator

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from stratroom.bank import Group, Known, bank
from stratroom.model.refusals import Refused
from stratroom.ui.console.page import show_words
from stratroom.ui.widgets import PlainLabel
from stratroom.ui.widgets.large_key import KEEPS_ESCAPE
from stratroom.words import say

_WALKS = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
_PICK = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_KNOWN = Qt.ItemDataRole.UserRole
_HEIGHT = 342
"""Eight rows."""


class BankList(QWidget):
    """`chosen` carries what was chosen; `left` when it was put away without. The hands stay in the field."""

    chosen = Signal(object)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty(KEEPS_ESCAPE, True)
        self.search, self.list = _Search(), QListWidget()
        self.said = PlainLabel("", "small")
        self.list.setAccessibleName(say("Well-known trade-offs"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setWordWrap(True)
        self.list.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.list.setFixedHeight(_HEIGHT)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.search.setAccessibleName(say("Find a trade-off"))
        self.search.setPlaceholderText(say("Find a trade-off"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for part in (self.search, self.said, self.list):
            column.addWidget(part)
        self.search.textChanged.connect(self._narrow)
        self.search.walked.connect(self._walk)
        self.search.picked.connect(lambda: self._choose(self.list.currentItem()))
        self.search.escaped.connect(self.left)
        self.list.itemClicked.connect(self._choose)
        self.list.currentItemChanged.connect(self._say_current)

    def open(self) -> None:
        """All of them, from the top; why there are none where their file is broken."""
        self.list.clear()
        self.search.clear()
        try:
            groups = bank()
        except Refused as refusal:
            show_words(self.said, str(refusal))
            self.list.hide()
        else:
            self.list.show()
            for group in groups:
                self._list(group)
            self._narrow()
        self.search.setFocus()

    def _list(self, group: Group) -> None:
        head = QListWidgetItem(group.title, self.list)
        head.setFlags(Qt.ItemFlag.NoItemFlags)
        head.setFont(_heavy(head.font()))
        for known in group.tradeoffs:
            row = QListWidgetItem(say("{prefer} even over {over}", prefer=known.prefer, over=known.over), self.list)
            row.setData(_KNOWN, known)

    def _narrow(self) -> None:
        """Leave those that have every word that is typed, in a side or in the name of their group."""
        wanted, head = self.search.text().casefold().split(), None
        for row in self._rows():
            if _of(row) is None:
                head = row
                row.setHidden(True)
                continue
            about = f"{head.text() if head else ''} {row.text()}".casefold()
            is_found = all(word in about for word in wanted)
            row.setHidden(not is_found)
            if is_found and head:
                head.setHidden(False)
        found = self._found()
        self.list.setCurrentItem(found[0] if found else None)  # pyright: ignore[reportArgumentType] -- Qt takes none
        self.list.scrollToTop()
        how, none = say("Type to find; the arrows move, Return chooses"), say("None of them has these words.")
        show_words(self.said, how if found else none)

    def _walk(self, key: int) -> None:
        found, now = self._found(), self.list.currentItem()
        if not found:
            return
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -5, Qt.Key.Key_PageDown: 5}[Qt.Key(key)]
        place = found.index(now) + step if now in found else 0
        self.list.setCurrentItem(found[max(0, min(place, len(found) - 1))])

    def _choose(self, row: QListWidgetItem | None) -> None:
        if row and (known := _of(row)):
            self.chosen.emit(known)

    def _say_current(self, row: QListWidgetItem | None) -> None:
        """The hands are in the field, so it says where the arrows are."""
        self.search.setAccessibleDescription(row.text() if row else "")

    def _rows(self) -> Iterator[QListWidgetItem]:
        return (self.list.item(number) for number in range(self.list.count()))

    def _found(self) -> list[QListWidgetItem]:
        return [row for row in self._rows() if _of(row) and not row.isHidden()]


class _Search(QLineEdit):
    """`walked` carries the key that moves in the list; Escape puts the list away and goes no further."""

    walked = Signal(int)
    picked = Signal()
    escaped = Signal()

    def event(self, event: QEvent) -> bool:
        """Otherwise the page takes it first, where Escape goes back."""
        is_override = event.type() == QEvent.Type.ShortcutOverride
        if is_override and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _WALKS:
            self.walked.emit(int(key))
        elif key in _PICK:
            self.picked.emit()
        elif key == Qt.Key.Key_Escape:
            self.escaped.emit()
        else:
            super().keyPressEvent(event)


def _heavy(font: QFont) -> QFont:
    font.setWeight(QFont.Weight.DemiBold)
    return font


def _of(row: QListWidgetItem) -> Known | None:
    """Which trade-off stands in a row; None in the name of a group."""
    known = row.data(_KNOWN)
    return known if isinstance(known, Known) else None
