"""Whether the reverse of a trade-off is a sensible choice too, and who of the people says so. It only asks."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from stratroom.model.names import ParticipantId
from stratroom.model.people import Participant
from stratroom.ui.console.person_choice import PersonChoice
from stratroom.ui.widgets import PlainLabel
from stratroom.words import say

_WALKS = (
    Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Home, Qt.Key.Key_End,
)  # fmt: skip


class ReverseChoice(QWidget):
    """`chosen` carries who was chosen, or None for nobody; what is shown is what stands in the workshop."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._by: ParticipantId | None = None
        self._asks, self._stands = PlainLabel("", "strong"), PlainLabel("", "small")
        self.person = _Unfolding(say("Who calls the reverse sensible"), say("Nobody yet"))
        self.person.activated.connect(self._choose)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for part in (self._asks, self.person, self._stands):
            column.addWidget(part)

    def show_people(self, people: Iterable[Participant]) -> None:
        self.person.show_people(people)

    def show_reverse(self, wording: str, by: ParticipantId | None, stands: str) -> None:
        """The reverse itself, who calls it sensible, and what that means in one sentence."""
        self._by = by
        self._asks.setText(say("Is “{reverse}” a sensible choice too? Who says so?", reverse=wording))
        self._stands.setText(stands)
        self.person.show_person(by)

    def _choose(self) -> None:
        person = self.person.person
        self.person.show_person(self._by)
        if person != self._by:
            self.chosen.emit(person)


class _Unfolding(PersonChoice):
    """Choosing is an act here, so the arrows unfold the list and walk in it: nobody is named on the way to another."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _WALKS:
            self.showPopup()
        else:
            super().keyPressEvent(event)
