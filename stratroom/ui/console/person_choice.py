"""One of the people of the workshop, or nobody."""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QSizePolicy

from stratroom.model.names import ParticipantId
from stratroom.model.people import Participant
from stratroom.ui.widgets.buttons import keeps_space


class PersonChoice(QComboBox):
    """People in seating order below `nobody`. Who is chosen stays chosen while the list of people changes."""

    def __init__(self, name: str, nobody: str) -> None:
        super().__init__()
        self._nobody = nobody
        self._shown: tuple[tuple[str, str], ...] = ()
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumContentsLength(12)
        self.addItem(nobody, "")

    @property
    def person(self) -> ParticipantId | None:
        """Who is chosen, or None."""
        return ParticipantId(self.currentData()) if self.currentData() else None

    def show_person(self, id: ParticipantId | None) -> None:
        self.setCurrentIndex(max(0, self.findData(id or "")))

    def show_people(self, people: Iterable[Participant]) -> None:
        """Offer these people."""
        wanted = tuple((person.id, person.known_as) for person in people)
        if wanted == self._shown:
            return
        chosen, self._shown = self.person, wanted
        self.clear()
        self.addItem(self._nobody, "")
        for id, name in wanted:
            self.addItem(name, id)
        self.show_person(chosen)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scrolling the page past the list does not choose somebody else."""
        event.ignore()

    def event(self, event: QEvent) -> bool:
        """Space opens the list and letters find somebody in it, also where they do something else otherwise."""
        if keeps_space(event) or _is_letter(event):
            event.accept()
            return True
        return super().event(event)


def _is_letter(event: QEvent) -> bool:
    if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.ShortcutOverride:
        return False
    is_chord = bool(event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier)
    return not is_chord and bool(event.text()) and event.text().isprintable()
