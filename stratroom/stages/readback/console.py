"""The facilitator's panel for the read-back: the register, which decision is before the room, and what is left.

One large button leads through: read out, confirm, the next one, the register, the record.
"""

from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from stratroom.model.names import NO_SUBJECT, SubjectId
from stratroom.model.standing import Register
from stratroom.model.workshop import Workshop
from stratroom.stages.readback.acts import ReadOut, read_back
from stratroom.stages.readback.public import briefly
from stratroom.stages.readback.reading import Reading
from stratroom.stages.readback.rules import NOTHING
from stratroom.stages.readback.states import Item, items
from stratroom.ui.console.agenda import Agenda, AgendaItem
from stratroom.ui.console.going_on import GoingOn
from stratroom.ui.console.page import Page, show_words
from stratroom.ui.console.panel import Step
from stratroom.ui.console.tab_order import place_in_order, reached_after
from stratroom.ui.widgets import PlainLabel, PrimaryButton
from stratroom.words import say, say_of


class Panel(Page):
    """All decisions that stand; one of them is before the room."""

    def __init__(self, register: Register) -> None:
        super().__init__()
        self._register, self._workshop = register, Workshop()
        self._items: tuple[Item, ...] = ()
        self._still, self.agenda = PlainLabel(""), Agenda()
        self.readings: dict[SubjectId, Reading] = {}
        self._room, self._before = QVBoxLayout(), place_in_order()
        self._room.addWidget(self._before)
        self.read_out, self.go_on = PrimaryButton(""), PrimaryButton("")
        self._on = GoingOn(self.go_on)
        self.read_out.clicked.connect(self._read_out)
        self.agenda.taken_up.connect(lambda taken: self.asked.emit(ReadOut(SubjectId(taken))))
        self._on.asked.connect(self.stage_asked)
        self._on.finished.connect(self.record_asked)
        self.lay_out(self.heading, self._still, self.read_out, self.go_on, self._room, self.agenda)

    def draw(self, workshop: Workshop, in_box: int) -> None:
        self._workshop = workshop
        self._items = items(workshop, self._register.standing(workshop))
        now = self._now
        self.heading.setText(_heading(self._items))
        show_words(self._still, "" if self._items else say(NOTHING))
        self.agenda.show_items(_row(item, is_current=item == now) for item in self._items)
        self.agenda.setVisible(bool(self._items))
        self._show_readings(workshop, now)
        self._show_primary()

    @property
    def _now(self) -> Item | None:
        subject = read_back(self._workshop).current
        return next((item for item in self._items if item.standing.subject == subject), None)

    @property
    def _next(self) -> Item | None:
        """The next one that is to be read out: from the one before the room on, and then from the first."""
        place = self._items.index(self._now) + 1 if self._now else 0
        rest = (*self._items[place:], *self._items[:place])
        return next(
            (item for item in rest if not item.is_confirmed and not item.standing.waits and item != self._now), None
        )

    def first_hold(self) -> QWidget:
        return self.next_hold()

    def field(self) -> QWidget | None:
        now = self._now
        return self.readings[now.standing.subject].field if now else None

    def progress(self) -> tuple[Step, ...]:
        return tuple(Step(item.standing.title, briefly(item), item == self._now) for item in self._items)

    def _show_readings(self, workshop: Workshop, now: Item | None) -> None:
        """Only the decision before the room stands here, and those somebody has begun to put right."""
        for subject, reading in list(self.readings.items()):
            is_now = now is not None and now.standing.subject == subject
            reading.setVisible(is_now)
            if not (is_now or reading.is_written):
                del self.readings[subject]
                reading.hide()
                reading.deleteLater()
        if now:
            reading = self._reading(now)
            reading.show()
            reading.show_workshop(workshop, now)

    def _reading(self, item: Item) -> Reading:
        subject = item.standing.subject
        if subject not in self.readings:
            reading = self.readings[subject] = Reading(subject, self._register, is_list=not item.standing.number)
            self.pass_on(reading)
            reading.turned.connect(self._show_primary)
            reading.change_asked.connect(partial(self._go_to))
            self._room.addWidget(reading)
            reached_after(self._before, (reading,))
        return self.readings[subject]

    def _show_primary(self) -> None:
        """One large button: of the step that is open; then the next decision, the register, and on."""
        now = self._now
        open_one = self.readings[now.standing.subject].primary if now else None
        label = "" if open_one else self._reads_out()
        self.read_out.setVisible(bool(label))
        if label:
            self.read_out.set_label(label)
        self._on.show_workshop(self._workshop, is_wanted=not open_one and not label)
        on = None if self.go_on.isHidden() else self.go_on
        self.primary = open_one or (self.read_out if label else on)

    def _reads_out(self) -> str:
        """What is brought before the room next, in words; "" where all that can be was."""
        if following := self._next:
            return say("Read out: {title}", title=following.standing.title)
        return say("Show the register") if self._now else ""

    def _read_out(self) -> None:
        following = self._next
        self.asked.emit(ReadOut(following.standing.subject if following else NO_SUBJECT))

    def _go_to(self, stage: str) -> None:
        line = next((line for line in self._workshop.programme if line.stage == stage), None)
        if line:
            self.stage_asked.emit(line.key)


def _row(item: Item, *, is_current: bool) -> AgendaItem:
    standing = item.standing
    words = say("{label}: {text}", label=standing.title, text=standing.text)
    return AgendaItem(standing.subject, words, briefly(item), is_current)


def _heading(found: tuple[Item, ...]) -> str:
    confirmed = sum(item.is_confirmed for item in found)
    if not found:
        return say("Is this what we decided?")
    return say_of(
        len(found), "{count} of {n} decision is confirmed", "{count} of {n} decisions are confirmed", count=confirmed
    )
