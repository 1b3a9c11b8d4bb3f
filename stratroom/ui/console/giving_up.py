"""The line that asks why a round is given up, in place, where the button was pressed. The reason is kept."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from stratroom.model.names import RoundId
from stratroom.model.rounds import AbandonRound
from stratroom.ui.widgets.buttons import PlainButton
from stratroom.ui.widgets.labels import PlainLabel


class GivingUp(QWidget):
    """Hidden until `ask_why`; `asked` carries the command. Return gives up, Escape keeps the round."""

    asked = Signal(object)

    def __init__(self, round_id: RoundId) -> None:
        super().__init__()
        self._round_id = round_id
        self._reason = QLineEdit()
        self._reason.setAccessibleName("Why the round is given up")
        self._reason.setPlaceholderText("Why? The reason is kept in the record.")
        self._give_up = PlainButton("Give up and erase unread")
        self._keep = PlainButton("Keep the round", key="Esc")
        self._reason.returnPressed.connect(self._ask)
        self._give_up.clicked.connect(self._ask)
        self._keep.clicked.connect(self.put_away)
        self._lay_out()
        self.hide()

    def ask_why(self) -> None:
        self.show()
        self._reason.setFocus()

    def put_away(self) -> None:
        self._reason.clear()
        self.hide()

    def _ask(self) -> None:
        self.asked.emit(AbandonRound(self._round_id, self._reason.text()))

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(12)
        buttons.addWidget(self._give_up)
        buttons.addWidget(self._keep)
        buttons.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(PlainLabel("The answers are erased unread, and nobody can get them back."))
        column.addWidget(self._reason)
        column.addLayout(buttons)
