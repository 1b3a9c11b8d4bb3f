"""A row or column of steps of which one is chosen: arrow keys move, a digit chooses where steps have one."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QBoxLayout, QPushButton, QSizePolicy, QWidget


class Steps(QWidget):
    """`words` maps a whole number to what is shown, `spoken` to what a screen reader says. Nothing is chosen yet."""

    chosen = Signal(int)

    def __init__(self, name: str, words: Mapping[int, str], spoken: Mapping[int, str], *, is_row: bool) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.value: int | None = None
        self._is_row = is_row
        self.buttons = {number: self._button(number, shown, spoken[number]) for number, shown in words.items()}
        direction = QBoxLayout.Direction.LeftToRight if is_row else QBoxLayout.Direction.TopToBottom
        layout = QBoxLayout(direction, self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0 if is_row else 5)
        for button in self.buttons.values():
            layout.addWidget(button)

    def begin(self) -> None:
        next(iter(self.buttons.values())).setFocus()

    def choose(self, number: int) -> None:
        """As if the person had pressed this step."""
        self.buttons[number].setChecked(True)
        self.buttons[number].setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.text().isdecimal() and int(event.text()) in self.buttons:
            self.choose(int(event.text()))
        else:
            super().keyPressEvent(event)

    def _button(self, number: int, shown: str, spoken: str) -> QPushButton:
        button = QPushButton(shown.replace("&", "&&"))
        button.setCheckable(True)
        button.setStyleSheet("" if self._is_row else "text-align: left")
        button.setAutoExclusive(True)
        button.setProperty("segment", "true")
        button.setAccessibleName(spoken)
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        button.toggled.connect(lambda is_on: self._took(number) if is_on else None)
        return button

    def _took(self, number: int) -> None:
        self.value = number
        self.chosen.emit(number)
