"""A second, independent sorting: who makes it, and the key to turn between the two. The groups are not here."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from stratroom.model.cards import cards
from stratroom.model.workshop import Workshop
from stratroom.stages.reveal.acts import SortAgain, TurnToSorting
from stratroom.stages.reveal.sortings import is_first_put_away, pair
from stratroom.ui.console.form import Form
from stratroom.ui.console.in_view import bring_into_view
from stratroom.ui.console.page import TO_WRITE, beside, show_words
from stratroom.ui.console.panel import Asking
from stratroom.ui.widgets import Field, PlainButton, PlainLabel
from stratroom.words import say


class WhoSorts(Form):
    """Who makes the second sorting, in the room's words."""

    def __init__(self) -> None:
        super().__init__(PlainButton(say("Begin the second sorting")))
        self.who = Field(say("Who sorts a second time"), hint=say("In the room’s words"), key=TO_WRITE)
        self.line(self.who)
        self.last_line()
        self.need(self.who, say("Write who sorts"))


class SecondDesk(Asking):
    """Hidden until the room has confirmed its own sorting."""

    def __init__(self) -> None:
        super().__init__()
        self._workshop = Workshop()
        self.turn = PlainButton("", "Z")
        self.form = WhoSorts()
        self.form.hide()
        self._told = PlainLabel("", "small")
        self.turn.clicked.connect(self._turn)
        self.form.submitted.connect(self._begin)
        self.form.asked.connect(self.asked)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for part in (beside(self.turn), self._told, self.form):
            column.addWidget(part)

    def show_workshop(self, workshop: Workshop) -> None:
        """What can be turned to, or begun."""
        self._workshop = workshop
        both, is_revealed = pair(workshop), bool(cards(workshop))
        self.setVisible(is_revealed and bool(both.second or both.first.confirmed_at))
        if self.form.settle(workshop) or both.second or self.isHidden():
            self.form.hide()
        self.turn.set_label(_label(workshop))
        away = say("The room’s groups are put away until this sorting is confirmed.")
        show_words(self._told, away if is_first_put_away(workshop) else "")

    def field(self) -> QWidget | None:
        """Where who sorts is written, while that is asked."""
        return None if self.form.isHidden() else self.form.who

    def _turn(self) -> None:
        both = pair(self._workshop)
        if both.second:
            self.asked.emit(TurnToSorting(second=not both.at_second))
        elif self.form.isHidden():
            self.form.show()
            self.form.who.setFocus()
            bring_into_view(self.form, self.form.who)
        else:
            self.form.hide()

    def _begin(self) -> None:
        self.form.ask(SortAgain(self.form.who.text()), lambda workshop: pair(workshop).second is not None)


def _label(workshop: Workshop) -> str:
    both = pair(workshop)
    if both.second is None:
        return say("Sort a second time")
    if both.at_second:
        return say("Back to the room’s sorting")
    return say("To the sorting by {who}", who=both.second.by)
