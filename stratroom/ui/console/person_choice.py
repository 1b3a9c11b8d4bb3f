"""One of the people of the workshop, or nobody."""

from collections.abc import Iterable

from PySide6.QtWidgets import QSizePolicy

from stratroom.model.names import ParticipantId
from stratroom.model.people import Participant
from stratroom.ui.widgets import FoldedList


class PersonChoice(FoldedList):
    """People in seating order below `nobody`. Who is chosen stays chosen while the list of people changes."""

    def __init__(self, name: str, nobody: str) -> None:
        super().__init__()
        self._nobody = nobody
        self._shown: tuple[tuple[str, str], ...] = ()
        self._given: ParticipantId | None = None
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumContentsLength(12)
        self.addItem(nobody, "")

    @property
    def person(self) -> ParticipantId | None:
        """Who is chosen, or None."""
        return ParticipantId(self.currentData()) if self.currentData() else None

    @property
    def is_written(self) -> bool:
        """Whether somebody has chosen another since one was last shown."""
        return self.person != self._given

    def show_person(self, id: ParticipantId | None) -> None:
        self._given = id
        self.write(id)

    def write(self, id: ParticipantId | None) -> None:
        """As if somebody chose them: it is not taken yet. Who is not on the list is nobody."""
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
        self.write(chosen)
