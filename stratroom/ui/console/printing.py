"""The line that asks on which paper the cards of a round are printed, in place. What is printed is not known here."""

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from stratroom.ui.console.page import beside
from stratroom.ui.widgets.buttons import PlainButton
from stratroom.ui.widgets.choice import Choice
from stratroom.ui.widgets.labels import PlainLabel
from stratroom.words import say

A4, LETTER = "A4", "Letter"


class PrintingCards(QWidget):
    """Hidden until `ask_size`; `asked` carries the paper size, `hands_free` when it is put away by hand."""

    asked = Signal(str)
    hands_free = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.size_of_paper = Choice(say("Paper size"), {A4: "A4", LETTER: "Letter"}, usual())
        self.save = PlainButton(say("Save the cards as PDF…"))
        self._back = PlainButton(say("No cards"), key="Esc")
        self.save.clicked.connect(self._ask)
        self._back.clicked.connect(self._put_away)
        self._lay_out()
        self.hide()

    def ask_size(self) -> None:
        self.show()
        self.save.setFocus()

    def _put_away(self) -> None:
        self.hide()
        self.hands_free.emit()

    def _ask(self) -> None:
        self._put_away()
        self.asked.emit(self.size_of_paper.value or A4)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(
            PlainLabel(say("One card for everybody asked. Each says that you type it in and see it."), "small")
        )
        column.addWidget(beside(self.size_of_paper, self.save, self._back))


def usual() -> str:
    """What lies in the printer here, as far as the machine's own country tells."""
    return LETTER if QLocale.system().measurementSystem() is QLocale.MeasurementSystem.ImperialUSSystem else A4
