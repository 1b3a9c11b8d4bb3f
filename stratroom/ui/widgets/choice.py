"""One of a few words, side by side: "By role | Shuffled". Arrow keys move, Tab leaves."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QButtonGroup, QPushButton, QSizePolicy, QWidget

from stratroom.ui import styling
from stratroom.ui.theme import laptop
from stratroom.ui.widgets.buttons import keeps_space, return_presses
from stratroom.ui.widgets.flow import FlowLayout
from stratroom.ui.widgets.tips import tip
from stratroom.words import say

_RING_INSET = 5


class Choice(QWidget):
    """Segments, one of them chosen or none yet; in more than one line where there is no room for one.

    `options` maps a key to the words shown, in order.

    `chosen` carries the key when a person chooses; `show_value` only shows. `changed` at either.
    """

    chosen = Signal(str)
    changed = Signal()

    def __init__(self, name: str, options: Mapping[str, str], value: str | None = None) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._group = QButtonGroup(self)
        self._segments = {key: _Segment(words, name) for key, words in options.items()}
        self._stop: str | None = None
        self._given: str | None = None
        row = FlowLayout(self, spacing=0)
        for key, segment in self._segments.items():
            self._group.addButton(segment)
            row.addWidget(segment)
            segment.clicked.connect(lambda _checked=False, key=key: self._choose(key))
        self.show_value(value)

    def rename(self, key: str, words: str, whole: str = "") -> None:
        """Other words for one of them; `whole` is what they are short for."""
        self._segments[key].set_words(words, whole)

    @property
    def value(self) -> str | None:
        return next((key for key, segment in self._segments.items() if segment.isChecked()), None)

    @property
    def is_written(self) -> bool:
        """Whether somebody has chosen another since one was last shown."""
        return self.value != self._given

    def show_value(self, value: str | None) -> None:
        """Shows which one holds; None shows none."""
        self._given = value if value in self._segments else None
        self.write(value)

    def write(self, value: str | None) -> None:
        """As if somebody chose it: it is not taken yet."""
        self._group.setExclusive(False)
        for key, segment in self._segments.items():
            segment.setChecked(key == value)
        self._group.setExclusive(True)
        self._stop_tab_at(value if value in self._segments else next(iter(self._segments), None))
        self.changed.emit()

    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        """On the one Tab comes to; without a focus proxy for the reason a field has none."""
        if self._stop is not None:
            self._segments[self._stop].setFocus(reason)

    def _choose(self, key: str) -> None:
        self.chosen.emit(key)
        self.changed.emit()

    def _stop_tab_at(self, value: str | None) -> None:
        """Tab comes to the one that holds: only from there do the arrow keys choose another."""
        for key, segment in self._segments.items():
            segment.setFocusPolicy(Qt.FocusPolicy.StrongFocus if key == value else Qt.FocusPolicy.ClickFocus)
        self._stop = value

    def button(self, key: str) -> QPushButton:
        """The segment of a key, for tests and tab order."""
        return self._segments[key]


class _Segment(QPushButton):
    def __init__(self, words: str, name: str) -> None:
        super().__init__()
        self._name = name
        self.set_words(words)
        self.setCheckable(True)
        self.setProperty("segment", "true")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_words(self, words: str, whole: str = "") -> None:
        self.setText(words.replace("&", "&&"))
        self.setShortcut("")
        self.setAccessibleName(say("{label}: {text}", label=self._name, text=whole or words))
        tip(self, whole if whole != words else "")

    def paintEvent(self, event: QPaintEvent) -> None:
        """On the dark body of the one that holds the usual ring would hardly be seen: it has one more inside."""
        super().paintEvent(event)
        if self.isChecked() and self.hasFocus():
            with QPainter(self) as painter:
                painter.setPen(QPen(laptop().colour("paper"), styling.RING))
                painter.drawRect(self.rect().adjusted(_RING_INSET, _RING_INSET, -_RING_INSET, -_RING_INSET))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not return_presses(self, event):
            super().keyPressEvent(event)
            self._choose_reached()

    def _choose_reached(self) -> None:
        """While none is chosen, Qt lets the arrows move the ring alone: here they choose, as they do from then on."""
        group = self.group()
        if group and group.checkedButton() is None:
            for other in group.buttons():
                if other is not self and other.hasFocus():
                    other.click()

    def event(self, event: QEvent) -> bool:
        if keeps_space(event):
            event.accept()
            return True
        return super().event(event)
