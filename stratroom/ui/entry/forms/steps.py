"""A row of steps, or two columns read downwards. Arrow keys choose the next one, a digit the one it names."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QPushButton, QSizePolicy, QWidget

_MOVES = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}


class Steps(QWidget):
    """`words` maps a whole number to what is shown, `spoken` to what a screen reader says. Nothing is chosen yet."""

    chosen = Signal(int)

    def __init__(self, name: str, words: Mapping[int, str], spoken: Mapping[int, str], *, is_row: bool) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.value: int | None = None
        self._is_row = is_row
        self.buttons = {number: self._button(number, shown, spoken[number]) for number, shown in words.items()}
        layout, down = QGridLayout(self), 1 if is_row else -(-len(self.buttons) // 2)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setHorizontalSpacing(0 if is_row else 12)
        layout.setVerticalSpacing(5)
        for place, button in enumerate(self.buttons.values()):
            layout.addWidget(button, place % down, place // down)
            layout.setColumnStretch(place // down, 1)

    def begin(self) -> None:
        next(iter(self.buttons.values())).setFocus()

    def choose(self, number: int) -> None:
        """As if the person had pressed this step."""
        self.buttons[number].setChecked(True)
        self.buttons[number].setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._took_key(event)
        return super().eventFilter(watched, event)

    def _took_key(self, event: QKeyEvent) -> bool:
        if event.key() in _MOVES:
            self.choose(self._beside(_MOVES[Qt.Key(event.key())]))
        elif event.text().isdecimal() and int(event.text()) in self.buttons:
            self.choose(int(event.text()))
        else:
            return False
        return True

    def _beside(self, step: int) -> int:
        """The step before or after the chosen one; the one with the focus where none is chosen yet."""
        numbers = list(self.buttons)
        if self.value is None:
            return next((number for number in numbers if self.buttons[number].hasFocus()), numbers[0])
        place = numbers.index(self.value) + step
        return numbers[min(max(place, 0), len(numbers) - 1)]

    def _button(self, number: int, shown: str, spoken: str) -> QPushButton:
        button = QPushButton(shown.replace("&", "&&"))
        button.setCheckable(True)
        button.setStyleSheet("" if self._is_row else "text-align: left")
        button.setAutoExclusive(True)
        button.setProperty("segment", "true")
        button.setAccessibleName(spoken)
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        button.installEventFilter(self)
        button.toggled.connect(lambda is_on: self._took(number) if is_on else None)
        return button

    def _took(self, number: int) -> None:
        self.value = number
        self.chosen.emit(number)
