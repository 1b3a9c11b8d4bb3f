"""The facilitator's panel for blind statements: the question, who has handed in, and on to the reveal."""

from pathlib import Path

from stratroom.model.promises import beforehand
from stratroom.model.rounds import Phase
from stratroom.model.workshop import Workshop
from stratroom.stages.statements.rules import ROUND, STAGE
from stratroom.ui.console.collected import CollectedButton
from stratroom.ui.console.going_on import GoingOn
from stratroom.ui.console.page import Page
from stratroom.ui.console.panel import Step
from stratroom.ui.console.round_bar import RoundBar
from stratroom.ui.round_words import handed_in
from stratroom.ui.widgets import PlainLabel, PrimaryButton
from stratroom.ui.widgets.drops import Drops
from stratroom.words import phrase, say

_BEFORE = phrase(
    "Statements collected before the day are carried in while the round is open, from a file that is chosen or dropped "
    "here. It can be put the evening before and stays open however often the workshop is closed."
)


class Panel(Page):
    """One blind round; another stage opens its box."""

    def __init__(self) -> None:
        super().__init__()
        self._question = PlainLabel("", "lead")
        self._promise, self._before = PlainLabel("", "body"), PlainLabel(say(_BEFORE), "small")
        self._phase = Phase.ABANDONED
        self.round_bar = RoundBar(ROUND, say("Put the question"), "", reveals=False)
        self.go_on = PrimaryButton("")
        self._on = GoingOn(self.go_on)
        self.collected = CollectedButton()
        self.collected.chosen.connect(self._carry_in)
        Drops(self).files.connect(lambda files: self._carry_in(files[0]))
        self.pass_on(self.round_bar)
        self._on.asked.connect(self.stage_asked)
        self._on.finished.connect(self.record_asked)
        self.round_bar.follow_with(self.go_on)
        self.round_bar.stand_beside(self.collected)
        self.lay_out(self.heading, self._question, self._promise, self.round_bar, self._before)

    def draw(self, workshop: Workshop, in_box: int) -> None:
        round = workshop.round(ROUND)
        phase = round.phase if round and not round.can_be_put else Phase.ABANDONED
        asked = len(round.eligible) if round else 0
        is_sealed = bool(round and round.is_sealed)
        self.heading.setText(_heading(phase, handed_in(round, in_box) if round else 0, asked, is_sealed=is_sealed))
        self._question.setText(round.prompt if round and not round.can_be_put else workshop.question)
        self._promise.setText(beforehand(workshop, STAGE))
        for words in (self._promise, self._before):
            words.setVisible(phase is Phase.ABANDONED)
        self.collected.setVisible(phase is Phase.OPEN)
        self.round_bar.show_workshop(workshop, in_box)
        self._on.show_workshop(workshop, is_wanted=self.round_bar.primary_button is None)
        self.primary = self.round_bar.primary_button or self.go_on
        self._phase = phase

    def _carry_in(self, file: Path) -> None:
        self.file_asked.emit(ROUND, file)

    def progress(self) -> tuple[Step, ...]:
        return tuple(Step(say(title), is_present=phase is self._phase) for phase, title in _STEPS.items())


_STEPS: dict[Phase, str] = {
    Phase.ABANDONED: phrase("Put the question"),
    Phase.OPEN: phrase("Everybody writes"),
    Phase.CLOSED: phrase("Closed"),
}


def _heading(phase: Phase, count: int, asked: int, *, is_sealed: bool) -> str:
    match phase:
        case Phase.ABANDONED | Phase.AGAIN:
            return say("Each writes alone")
        case Phase.OPEN:
            return say("The room is writing")
        case Phase.CLOSED if is_sealed:
            return say("{count} of {asked} are handed in and sealed", count=count, asked=asked)
        case Phase.CLOSED:
            return say("{count} of {asked} are handed in and hidden", count=count, asked=asked)
        case Phase.SHOWN:
            return say("The statements are revealed")
