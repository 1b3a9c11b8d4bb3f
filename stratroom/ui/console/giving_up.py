"""The line that asks why a round is given up or asked again, in place, where the button was pressed."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from stratroom.model.commands import Command
from stratroom.model.names import RoundId
from stratroom.model.rounds import AbandonRound, AskAgain
from stratroom.ui.console.form import Named
from stratroom.ui.console.in_place import InPlaceField
from stratroom.ui.console.in_view import bring_into_view
from stratroom.ui.console.place_names import call_place
from stratroom.ui.console.takes_back import DRAFT, TakesBack
from stratroom.ui.widgets.buttons import PlainButton, PrimaryButton
from stratroom.ui.widgets.flow import FlowLayout
from stratroom.ui.widgets.labels import PlainLabel
from stratroom.words import say


class AskingWhy(TakesBack, Named):
    """Hidden until `ask_why`; `asked` carries the command, `hands_free` when all is left as it is. Return does it,
    Escape leaves it. `turned` when it was shown or put away. `do` is its button; one that is large has a line."""

    asked = Signal(object)
    turned = Signal()
    hands_free = Signal()

    def __init__(
        self, place: str, what_happens: str, name: str, do: PlainButton, keep: str, command: Callable[[str], Command]
    ) -> None:
        super().__init__()
        self._command = command
        call_place(self, place)
        self._reason = InPlaceField(name)
        self._reason.setPlaceholderText(say("Why? The reason is kept in the record."))
        self.do, self._draft = do, PlainLabel(say(DRAFT), "strong", ink="caution")
        self._draft.hide()
        self._keep = PlainButton(keep, key="Esc")
        self._reason.returnPressed.connect(self._ask)
        self.do.clicked.connect(self._ask)
        self._reason.escaped.connect(self._leave)
        self._reason.opened.connect(self.ask_why)
        self._keep.clicked.connect(self._leave)
        self._lay_out(what_happens)
        self.hide()

    def ask_why(self) -> None:
        self.show()
        self.turned.emit()
        self._reason.setFocus()

    def write_again(self, stood: object) -> None:
        """The reason of an asking that was taken back: it is asked for again, and is there."""
        self.ask_why()
        self._reason.write(str(stood))
        self._draft.show()
        bring_into_view(self)

    def put_away(self) -> None:
        self._reason.clear()
        self._draft.hide()
        if not self.isHidden():
            self.hide()
            self.turned.emit()

    def _leave(self) -> None:
        self.put_away()
        self.hands_free.emit()

    def _ask(self) -> None:
        self.asking = self._reason.text()
        try:
            self.asked.emit(self._command(self._reason.text()))
        finally:
            self.asking = None

    def _lay_out(self, what_happens: str) -> None:
        buttons, is_large = QWidget(), isinstance(self.do, PrimaryButton)
        row = FlowLayout(buttons, spacing=12)
        if not is_large:
            row.addWidget(self.do)
        row.addWidget(self._keep)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self.name = PlainLabel(what_happens)
        column.addWidget(self.name)
        column.addWidget(self._draft)
        column.addWidget(self._reason)
        if is_large:
            column.addWidget(self.do)
        column.addWidget(buttons)


def giving_up(round: RoundId) -> AskingWhy:
    """For a round whose answers nobody has seen: they are erased."""
    return AskingWhy(
        f"{round} given up",
        say("The answers are erased unread. A backup made while the round was open may still hold them."),
        say("Why the round is given up"),
        PlainButton(say("Give up and erase unread")),
        say("Keep the round"),
        lambda reason: AbandonRound(round, reason),
    )


def asking_again(round: RoundId) -> AskingWhy:
    """For a round that was shown: what was shown stays."""
    return AskingWhy(
        f"{round} again",
        say("What was shown stays in the workshop and is printed in the record, with the reason."),
        say("Why the question is asked again"),
        PlainButton(say("Ask again")),
        say("Leave it as it is"),
        lambda reason: AskAgain(round, reason),
    )
