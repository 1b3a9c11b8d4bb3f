"""A debate laid out in steps, from its wording to the dissent. What the steps mean and ask is the stage's to say."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from stratroom.model.names import RoundId, SubjectId
from stratroom.ui.console.debating import ArgumentForm, DecisionForm, ProposalForm, WordingForm
from stratroom.ui.console.dissents import Dissents
from stratroom.ui.console.form import Form
from stratroom.ui.console.page import stack
from stratroom.ui.console.panel import Asking
from stratroom.ui.console.quotes import QuoteList
from stratroom.ui.console.round_bar import RoundBar
from stratroom.ui.console.steps import Steps
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
        self.wording, self.remove = WordingForm(say("Word it again")), PlainButton(say("Remove this trade-off"))
        self.wording.last_line(self.remove)
        self.polls = {
            "first": RoundBar(first, say("Ask the first position"), say(_REVEAL)),
            "second": RoundBar(second, say("Ask the second position"), say(_REVEAL)),
            "gradients": RoundBar(gradients, say("Ask the gradients"), say(_REVEAL)),
        }
        self.lean, self.movement, self.stand = PlainLabel(), PlainLabel(), PlainLabel()
        self.reasons, self.moved = QuoteList(), QuoteList()
        self.arguments, self.argument = QuoteList(say("Take back")), ArgumentForm()
        self.to_second = PrimaryButton(say("On to the second position"))
        self.proposal, self.decision = ProposalForm(), DecisionForm()
        self.dissents = Dissents(subject)
        self.steps = self._lay_out()
        self._listen()

    @property
    def primary(self) -> QPushButton | None:
        """The large button of the step that is open."""
        found: dict[str, QPushButton | None] = {name: bar.primary_button for name, bar in self.polls.items()}
        found |= {"arguments": self.to_second, "proposal": self.proposal.submit, "decision": self.decision.submit}
        return found.get(self.steps.opened)

    @property
    def hold(self) -> QWidget | None:
        """What the step that is open begins with: the first field to write in, or its large button."""
        forms = {"arguments": self.argument, "proposal": self.proposal, "decision": self.decision}
        form = (forms | {"dissents": self.dissents.form}).get(self.steps.opened)
        return form.fields[0] if form else self.primary

    @property
    def is_written(self) -> bool:
        """Whether something is typed into a step and not taken yet."""
        return any(form.is_written for form in self._forms)

    @property
    def _forms(self) -> tuple[Form, ...]:
        return self.wording, self.argument, self.proposal, self.decision, self.dissents.form

    def _lay_out(self) -> Steps:
        first, second, gradients = self.polls.values()
        steps = Steps(
            {
                "wording": (say("Wording"), self.wording),
                "first": (say("First position"), stack(first, self.lean, self.reasons)),
                "arguments": (say("Arguments"), stack(self.arguments, self.argument, self.to_second, spacing=16)),
                "second": (say("Second position"), stack(second, self.movement, self.moved)),
                "proposal": (say("Proposal and the level needed"), self.proposal),
                "gradients": (say("Gradients of agreement"), stack(gradients, self.stand)),
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
        for form in (self.wording, self.argument, self.proposal, self.decision, self.dissents):
            form.asked.connect(self.asked)
        self.dissents.words_asked.connect(self.words_asked)
        self.steps.turned_to.connect(self.turned)
        self.to_second.clicked.connect(self._turn_to_second)

    def _turn_to_second(self) -> None:
        self.steps.turn_to("second")
        self.turned.emit()
        (self.primary or self).setFocus()
