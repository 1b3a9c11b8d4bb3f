"""One decision on the console while it is read back: its words, who confirms it, and how it is put right."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from stratroom.model.names import SubjectId
from stratroom.model.recusing import to_choose_from
from stratroom.model.standing import Register, Standing, Wording
from stratroom.model.workshop import Workshop
from stratroom.stages.readback.acts import Amendment, AskAmendment, ConfirmDecision
from stratroom.stages.readback.public import briefly, confirmed_words
from stratroom.stages.readback.rules import NOBODY, here_for
from stratroom.stages.readback.states import Item, confirmation
from stratroom.ui.console.amend_forms import AmendForm, ListForm
from stratroom.ui.console.confirmers import Confirmers
from stratroom.ui.console.page import show_words, stack
from stratroom.ui.console.panel import Asking, Step
from stratroom.ui.console.place_names import call_place
from stratroom.ui.console.steps import Steps
from stratroom.ui.time_words import date_in_words
from stratroom.ui.widgets import PlainButton, PlainLabel, PrimaryButton
from stratroom.words import headed, listed, phrase, say

LEVEL_OPEN = phrase(
    "A level was needed, and nobody has said whether it was reached. Say so under Amended, or confirm it without."
)


class Reading(Asking):
    """`turned` when a person opens a step; `change_asked` carries the kind of stage in which the list is put right."""

    turned = Signal()
    change_asked = Signal(str)

    def __init__(self, subject: SubjectId, register: Register, *, is_list: bool) -> None:
        super().__init__()
        call_place(self, subject)
        self._subject, self._register = subject, register
        self._workshop, self._item = Workshop(), None
        self._waits_for_reason = False
        self._words, self._facts = PlainLabel("", "voice"), PlainLabel("")
        self._waits, self._missing = (PlainLabel("", "strong", ink="caution") for _ in range(2))
        self._said, self._level = PlainLabel("", "strong"), PlainLabel("")
        self.confirm, self.confirmers = PrimaryButton(""), Confirmers()
        self.form: AmendForm | ListForm = ListForm() if is_list else AmendForm()
        self.steps = Steps(
            {
                "confirm": (
                    say("Confirmed by the room"),
                    stack(
                        self._words, self._facts, self._level, self._missing, self._said, self.confirm, self.confirmers
                    ),
                ),
                "amend": (say("Amended"), self.form),
            }
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self._waits)
        column.addWidget(self.steps)
        self.confirm.clicked.connect(self._confirm)
        self.confirmers.changed.connect(self._say_count)
        self.form.submitted.connect(self._amend)
        self.form.asked.connect(self.asked)
        self.steps.turned_to.connect(self.turned)

    def show_workshop(self, workshop: Workshop, item: Item) -> None:
        """Draw it as it stands; once it is confirmed nothing is open."""
        was, self._workshop, self._item = self._item, workshop, item
        standing, people = item.standing, {person.id: person for person in workshop.people}
        self._words.setText(standing.text)
        show_words(self._facts, _facts(workshop, standing))
        show_words(self._waits, standing.waits)
        show_words(self._missing, _missing(workshop, item))
        if was is not None and was.state != item.state and item.is_confirmed:
            self.confirmers.tick_all()
        here = here_for(workshop, standing.subject)
        self.confirmers.show_people(people[id] for id in here if not self._is_done)
        show_words(self._said, _said(workshop, item) or ("" if here else say(NOBODY)))
        wording = self._register.wording(workshop, self._subject)
        show_words(self._level, say(LEVEL_OPEN) if wording and wording.is_level_open else "")
        self._show_form(workshop, item, wording)
        if self._waits_for_reason and item.state == "to amend":
            QTimer.singleShot(0, self, self._go_on)
        self._say_count()
        self.steps.say("confirm", headed(briefly(item)))
        self.steps.follow("" if self._is_done else "amend" if item.state == "to amend" else "confirm")

    def _show_form(self, workshop: Workshop, item: Item, wording: Wording | None) -> None:
        self.form.settle(workshop)
        pending = item.last if item.state == "to amend" else None
        if isinstance(self.form, AmendForm) and wording:
            self.form.show_people(to_choose_from(workshop, self._subject, wording.owner))
            if self.form.differs_from(wording):
                self.form.fill(wording)
        self.form.show_reason(pending.reason if isinstance(pending, Amendment) else "")

    @property
    def _is_done(self) -> bool:
        return self._item is not None and (self._item.is_confirmed or bool(self._item.standing.waits))

    @property
    def primary(self) -> PlainButton | None:
        """The large button of the step that is open; None where nothing is left to do in it."""
        if self.steps.opened == "amend":
            return self.form.submit
        return None if self.steps.opened != "confirm" or self.confirm.isHidden() else self.confirm

    @property
    def field(self) -> QWidget:
        return self.form.fields[0]

    @property
    def is_written(self) -> bool:
        """Whether somebody has begun to put it right."""
        return self.form.is_written

    def progress(self) -> tuple[Step, ...]:
        return self.steps.progress()

    def _say_count(self) -> None:
        here, count = here_for(self._workshop, self._subject), len(self.confirmers.ticked)
        self.confirm.setVisible(not self._is_done and bool(here))
        if len(here) < sum(person.present for person in self._workshop.people):
            self.confirm.set_label(say("Confirmed by {count} of {of} who can confirm it", count=count, of=len(here)))
        elif count == len(here) > 1:
            self.confirm.set_label(say("Confirmed by all {count} present", count=count))
        else:
            self.confirm.set_label(say("Confirmed by {count} of {of} present", count=count, of=len(here)))

    def _confirm(self) -> None:
        by, names = self.confirmers.by, self.confirmers.names.isChecked()
        self.asked.emit(ConfirmDecision(self._subject, by, names))
        if self._item and self._item.is_confirmed:
            self.hands_free.emit()

    def _amend(self) -> None:
        """The reason is written down first, and once: then the decision itself is asked to be put right. Where the
        reason could not be saved, that is asked for once it is."""
        if self._item and self._item.state != "to amend":
            self._waits_for_reason = True
            self.asked.emit(AskAmendment(self._subject, self.form.reason.text()))
        self._put_right()

    def _go_on(self) -> None:
        if self._waits_for_reason:
            self._put_right()

    def _put_right(self) -> None:
        if self._item is None or self._item.state != "to amend":
            return
        self._waits_for_reason = False
        if isinstance(self.form, ListForm):
            self.change_asked.emit(self._item.standing.stage)
            return
        before = self._item.standing.version
        command = self._register.amended(self._workshop, self._subject, self.form.written)
        self.form.ask(command, lambda workshop: self._version(workshop) != before)
        if self._item.state != "to amend":
            self.hands_free.emit()

    def _version(self, workshop: Workshop) -> tuple[int, ...]:
        stands = self._register.standing(workshop)
        return next((each.version for each in stands if each.subject == self._subject), ())


def _facts(workshop: Workshop, standing: Standing) -> str:
    owners = dict.fromkeys(workshop.participant(owner).called for owner in standing.owners if owner)
    facts = (
        headed(say(standing.outcome)) if standing.outcome else "",
        say("Owner: {name}", name=listed(list(owners))) if owners else "",
        say("Review: {day}", day=date_in_words(standing.review)) if standing.review else "",
    )
    return " · ".join(filter(None, facts))


def _missing(workshop: Workshop, item: Item) -> str:
    """What is to be known before it is confirmed, and the way on: beside the button, where it is in sight."""
    told: list[str] = []
    if None in item.standing.owners:
        told.append(say("It has no owner yet. Name one under Amended, or confirm it without."))
    if any(dissent.waits and dissent.subject == item.standing.subject for dissent in workshop.dissents):
        told.append(say("Somebody’s words on it wait for them to confirm. Let them read these first."))
    return " ".join(told)


def _said(workshop: Workshop, item: Item) -> str:
    """What the room said of it last, and whether that still holds."""
    last = confirmation(workshop, item.standing.subject)
    if last is None:
        return ""
    if item.is_confirmed:
        return say("{confirmed}.", confirmed=confirmed_words(last))
    if item.state == "changed":
        return say("{confirmed}. It was changed since: read it out again.", confirmed=confirmed_words(last))
    return ""
