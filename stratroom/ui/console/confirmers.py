"""Who of those who are here says yes: everybody to begin with, each with a tick. To what is the stage's to say."""

from collections.abc import Iterable

from stratroom.model.names import ParticipantId
from stratroom.model.people import Participant
from stratroom.ui.console.ticked_rows import TickedRow, TickedRows
from stratroom.ui.widgets import MarkLabel, PlainLabel, Tick
from stratroom.words import say

_MARK = 26


class Confirmers(TickedRows[Participant]):
    """Whoever comes in is ticked. Who is not is named in the record while `names` is ticked, which is asked only while
    somebody does not confirm it."""

    def __init__(self) -> None:
        title = say("Who confirms it, of those who are here")
        super().__init__(title, lambda person: person.id, _Row)
        self.names = Tick(say("Name in the record who does not"))
        self.names.setChecked(True)
        self.column.addWidget(self.names)
        self.changed.connect(self._ask_names)

    @property
    def by(self) -> tuple[ParticipantId, ...]:
        """Who confirms it, as they sit."""
        return tuple(map(ParticipantId, self.ticked))

    def show_people(self, people: Iterable[Participant]) -> None:
        """What somebody ticked or took out stays."""
        self.show_rows(people)
        self._ask_names()

    def tick_all(self) -> None:
        for id in self.ids:
            self.row(id).tick.setChecked(True)
        self.names.setChecked(True)

    def _ask_names(self) -> None:
        self.names.setVisible(len(self.ticked) < len(self.ids))


class _Row(TickedRow):
    def __init__(self, person: Participant) -> None:
        mark = MarkLabel(person.seat, person.initials, _MARK, name=person.called)
        super().__init__(PlainLabel(""), mark)
        self._mark = mark
        self.tick.setChecked(True)

    def show_item(self, person: Participant) -> None:
        self._mark.initials = person.initials
        self._mark.update()
        self.words.setText(person.known_as)
        self.tick.setAccessibleName(say("Confirms it: {name}", name=person.called))
