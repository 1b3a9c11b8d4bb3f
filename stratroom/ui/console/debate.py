"""A debate laid out in steps, from its wording to the dissent. What the steps mean and ask is the stage's to say."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from stratroom.model.commands import Command
from stratroom.model.names import RoundId, SubjectId
from stratroom.model.rounds import OpenRound
from stratroom.ui.console.advocate import Advocate
from stratroom.ui.console.after_hearing import AfterHearing
from stratroom.ui.console.amending import Amending
from stratroom.ui.console.argument_step import ArgumentStep
from stratroom.ui.console.decision_form import DecisionForm
from stratroom.ui.console.dissents import Dissents
from stratroom.ui.console.form import Form
from stratroom.ui.console.page import beside, stack
from stratroom.ui.console.panel import Asking, Step
from stratroom.ui.console.proposal_form import ProposalForm
from stratroom.ui.console.quotes import QuoteList
from stratroom.ui.console.recusals import Recusals
from stratroom.ui.console.reverse_choice import ReverseChoice
from stratroom.ui.console.round_bar import RoundBar
from stratroom.ui.console.speakers import Speakers
from stratroom.ui.console.steps import Steps
from stratroom.ui.console.wording_form import WordingForm
from stratroom.ui.widgets import PlainButton, PlainLabel, PrimaryButton
from stratroom.words import phrase, say

_REVEAL = phrase("Reveal all {n} at once")


class Debate(Asking):
    """Asks as a panel does; `turned` when a step was opened by hand.

    Subclasses connect the forms' `submitted` and draw the workshop.
    """

    turned = Signal()

    def __init__(self, first: RoundId, second: RoundId, gradients: RoundId, subject: SubjectId) -> None:
        super().__init__()
        self.wording, self.remove = (
            WordingForm(PlainButton(say("Word it again"))),
            PlainButton(say("Remove this trade-off")),
        )
        self.wording.last_line(self.remove)
        self.reverse = ReverseChoice()
        self.not_yet, self.to_reverse = PlainLabel("", "strong"), PlainButton(say("Say who calls it so"))
        self.remark = stack(self.not_yet, beside(self.to_reverse), spacing=6)
        self.polls = {
            "first": RoundBar(first, say("Ask the first position"), say(_REVEAL)),
            "second": RoundBar(second, say("Ask the second position"), say(_REVEAL)),
            "gradients": RoundBar(
                gradients, say("Ask the gradients"), say(_REVEAL), again=say("Poll the same proposal again…")
            ),
        }
        self.lean, self.movement, self.stand = PlainLabel(), PlainLabel(), PlainLabel()
        self.reasons, self.moved = QuoteList(), QuoteList()
        self.arguing = ArgumentStep()
        self.speakers, self.heard = Speakers(say("Who speaks first")), Speakers(say("Who is heard first"))
        self.advocate = Advocate()
        self.to_second = AfterHearing(say("On to the second position"))
        self.to_decision = AfterHearing(say("On to the decision"))
        self.to_proposal = PrimaryButton(say("Write the proposal first"))
        self.to_decision.hide()
        self.to_proposal.hide()
        self.amending = Amending(gradients)
        self.proposal, self.decision = ProposalForm(), DecisionForm(self.amending)
        self.wordings = QuoteList()
        self.dissents, self.recusals = Dissents(subject), Recusals(subject)
        self.steps = self._lay_out()
        self._listen()

    @property
    def primary(self) -> QPushButton | None:
        """The large button of the step that is open; where nothing is left to do in it, the one that leads back."""
        return self._own_button or (None if self.steps.way_back.isHidden() else self.steps.way_back)

    @property
    def running(self) -> QWidget | None:
        """The line of whoever has the floor, in the step that is open."""
        return self.speakers.running or self.heard.running

    @property
    def _own_button(self) -> QPushButton | None:
        found: dict[str, QPushButton | None] = {name: bar.primary_button for name, bar in self.polls.items()}
        found |= {"arguments": None if self.to_second.isHidden() else self.to_second, "decision": self.decision.large}
        found |= {} if self.proposal.submit.isHidden() else {"proposal": self.proposal.submit}
        found |= {"dissents": self.dissents.primary}
        for way in (self.to_proposal, self.to_decision):
            if not way.isHidden():
                found["gradients"] = way
        return found.get(self.steps.opened)

    @property
    def field(self) -> QWidget | None:
        """The first field of the step that is open. The room talks before anybody writes, so the hands begin outside
        it: there every key is one of the projector's."""
        forms = {"wording": self.wording, "arguments": self.arguing.form, "proposal": self.proposal}
        form = (forms | self._last_forms).get(self.steps.opened)
        return form.fields[0] if form and not form.fields[0].isHidden() else None

    @property
    def _last_forms(self) -> dict[str, Form]:
        return {"decision": self.decision, "dissents": self.dissents.form, "recusals": self.recusals.form}

    def progress(self) -> tuple[Step, ...]:
        """The steps after the wording."""
        return self.steps.progress(without="recusals")[1:]

    @property
    def is_written(self) -> bool:
        """Whether something is typed into a step and not taken yet."""
        return any(form.is_written for form in self._forms)

    @property
    def _forms(self) -> tuple[Form, ...]:
        talk = (self.wording, self.recusals.form, *self.arguing.forms)
        return *talk, self.proposal, self.decision, *self.dissents.forms

    def _lay_out(self) -> Steps:
        first, second, gradients = self.polls.values()
        steps = Steps(
            {
                "wording": (say("Wording"), stack(self.wording, self.reverse, spacing=24)),
                "recusals": (say("Who keeps out"), self.recusals),
                "first": (say("First position"), stack(self.remark, first, self.lean, self.reasons)),
                "arguments": (
                    say("Arguments"),
                    stack(self.advocate, self.speakers, self.arguing, self.to_second, spacing=16),
                ),
                "second": (say("Second position"), stack(second, self.movement, self.moved)),
                "proposal": (say("Proposal and the level needed"), stack(self.proposal, self.wordings)),
                "gradients": (
                    say("Gradients of agreement"),
                    stack(self.to_proposal, gradients, self.stand, self.heard, self.to_decision),
                ),
                "decision": (say("Decision"), self.decision),
                "dissents": (say("Dissent"), self.dissents),
            }
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(steps)
        return steps

    def _listen(self) -> None:
        for bar in self.polls.values():
            self.pass_on(bar)
        gradients = self.polls["gradients"]
        gradients.asked.disconnect(self.asked)
        gradients.asked.connect(self._ask_gradients)
        for form in (self.wording, self.arguing, self.proposal, self.decision, self.dissents, self.recusals):
            form.asked.connect(self.asked)
        self.amending.asked.connect(self._amend)
        self.amending.why.turned.connect(self._turn)
        self.decision.edited.connect(self._turn)
        self.amending.hands_free.connect(self.hands_free)
        self.dissents.words_asked.connect(self.words_asked)
        self.dissents.turned.connect(self._turn)
        self.steps.turned_to.connect(self._turn)
        self.to_second.left.connect(lambda: self._lead_to("second"))
        self.to_proposal.clicked.connect(lambda: self._lead_to("proposal"))
        self.proposal.amend.clicked.connect(self._lead_to_amending)
        self.to_reverse.clicked.connect(self._lead_to_reverse)

    def show_primary(self) -> None:
        """Whether the way on from the arguments is wanted, and the way back, as the steps stand now; folded away it is
        not."""
        self.to_second.setVisible(self.to_second.ends_a_turn or self.steps.present in ("arguments", "second"))
        self.steps.offer_way_back(self._own_button is None)

    def _turn(self) -> None:
        self.show_primary()
        self.turned.emit()

    def _amend(self, command: Command) -> None:
        """Once the poll is to be put again, its proposal is worded first."""
        self.asked.emit(command)
        if not self.amending.is_wanted:
            self.steps.turn_to("proposal")
            self._turn()
            self.proposal.text.setFocus()

    def _ask_gradients(self, command: Command) -> None:
        """A proposal or a level that is typed is the one that is meant: it is fixed first, or else nothing is put. Of a
        draft nobody knows it, so it is looked at first."""
        if isinstance(command, OpenRound) and self.proposal.is_written:
            if not self.proposal.draft.is_draft:
                self.proposal.submit.click()
            if self.proposal.is_written:
                self._lead_to("proposal")
                return
        self.asked.emit(command)

    def _lead_to_amending(self) -> None:
        self._lead_to("decision")
        self.amending.begin.click()

    def _lead_to_reverse(self) -> None:
        self._lead_to("wording")
        self.reverse.person.setFocus()

    def _lead_to(self, step: str) -> None:
        self.steps.turn_to(step)
        self._turn()
        (self.proposal.text if step == "proposal" else self.primary or self).setFocus()
