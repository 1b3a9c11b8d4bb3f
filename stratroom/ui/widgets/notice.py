"""One line that says why not (quiet), or what broke and the way on (a banner that stays until it is put right)."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QAccessible, QAccessibleEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from stratroom.ui.theme import laptop
from stratroom.ui.widgets.buttons import PlainButton
from stratroom.ui.widgets.flow import FlowLayout
from stratroom.ui.widgets.labels import PlainLabel
from stratroom.words import say

_BAR, _LEAST_TO_READ = 5, 380


class Notice(QWidget):
    """Hidden until there is something to say. It never opens a dialog and never takes the focus.

    `ways` are the buttons of a way on, e.g. Retry and Save elsewhere; they are shown with trouble only.
    """

    def __init__(self, *ways: PlainButton) -> None:
        super().__init__()
        self.setAccessibleName(say("Notice"))
        self.is_trouble = False
        self._ways = ways
        self._label = PlainLabel("", "strong", ink="ink")
        self._also = PlainLabel("", "strong", ink="ink")
        words = QVBoxLayout()
        words.setSpacing(6)
        words.addWidget(self._also)
        words.addWidget(self._label)
        self._row = row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        row.setContentsMargins(_BAR + 12, 8, 12, 8)
        row.addLayout(words, 1)
        self._beside = QWidget()
        line = FlowLayout(self._beside)
        for way in ways:
            line.addWidget(way)
        row.addWidget(self._beside)
        self.clear()

    @property
    def sentence(self) -> str:
        """What is said now, the newest first."""
        return "\n".join(filter(None, (self._also.text(), self._label.text())))

    def refuse(self, sentence: str) -> None:
        """Says quietly why something is not allowed now; above a standing trouble, which stays."""
        if self.is_trouble:
            self._say_also(sentence)
        else:
            self._say(sentence)

    def warn(self, sentence: str) -> None:
        """Says what broke; it stays until `clear`."""
        self.is_trouble = True
        self._say(sentence)

    def clear(self) -> None:
        self.is_trouble = False
        self._label.setText("")
        self._say_also("")
        self.hide()

    def clear_refusal(self) -> None:
        """What was refused is not so any more; a trouble stays."""
        if self.is_trouble:
            self._say_also("")
        else:
            self.clear()

    def sizeHint(self) -> QSize:
        return super().sizeHint().expandedTo(QSize(0, 44))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.lay_out()

    def lay_out(self) -> None:
        """The ways on stand beside the sentence where that leaves it room to be read, otherwise below it."""
        shown = [way for way in self._ways if not way.isHidden()]
        self._beside.setVisible(bool(shown))
        taken = sum(way.sizeHint().width() + 8 for way in shown)
        is_wide = self.width() - taken >= _LEAST_TO_READ
        self._row.setDirection(QBoxLayout.Direction.LeftToRight if is_wide else QBoxLayout.Direction.TopToBottom)
        self._beside.setMinimumWidth(taken if is_wide else 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = laptop()
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), theme.colour("ground"))
            painter.fillRect(QRectF(0, 0, _BAR, self.height()), theme.colour("caution" if self.is_trouble else "rule3"))

    def _say_also(self, sentence: str) -> None:
        self._also.setText(sentence)
        self._also.setVisible(bool(sentence))
        if sentence:
            self._tell(sentence)

    def _say(self, sentence: str) -> None:
        self._say_also("")
        self._label.setText(sentence)
        for way in self._ways:
            way.setVisible(self.is_trouble)
        self.lay_out()
        self._tell(sentence)

    def _tell(self, sentence: str) -> None:
        self.setAccessibleDescription(sentence)
        self.show()
        self.update()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))
