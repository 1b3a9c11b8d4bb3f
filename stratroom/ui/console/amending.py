"""The way from a poll that was shown to an amended proposal and a poll on it, begun with a reason."""

from PySide6.QtCore import QObject, Signal

from stratroom.model.names import RoundId
from stratroom.model.rounds import AskAgain, Phase
from stratroom.model.workshop import Workshop
from stratroom.ui.console.form import WRITE, labelled
from stratroom.ui.console.giving_up import AskingWhy
from stratroom.ui.widgets import PlainButton, PrimaryButton
from stratroom.words import say


class Amending(QObject):
    """`way`, with the button, stands beside deciding while a poll is shown; `why` is the line that asks for the reason.
    `asked` carries the command that puts the question anew."""

    asked = Signal(object)
    hands_free = Signal()

    def __init__(self, poll: RoundId) -> None:
        super().__init__()
        self._poll = poll
        self.begin = PlainButton(say("Amend and poll again…"))
        self.way = labelled(say("or"), self.begin)
        self.way.hide()
        self.why = AskingWhy(
            f"{poll} amended",
            say("This poll stays in the record, with the wording and the level it was put with. Amend both next."),
            say("Why the proposal is amended"),
            PrimaryButton(say("Amend the proposal"), in_field=WRITE),
            say("Leave it as it is"),
            lambda reason: AskAgain(poll, reason),
        )
        self.begin.clicked.connect(self.why.ask_why)
        self.why.asked.connect(self.asked)
        self.why.hands_free.connect(self.hands_free)

    @property
    def is_begun(self) -> bool:
        """Whether the reason is asked for: then there is nothing else to do."""
        return not self.why.isHidden()

    @property
    def is_wanted(self) -> bool:
        """Whether there is a poll that may be put again."""
        return not self.way.isHidden()

    def show_workshop(self, workshop: Workshop, *, is_agreed: bool) -> None:
        """On what was agreed nobody is polled again."""
        round = workshop.round(self._poll)
        is_wanted = round is not None and round.phase is Phase.SHOWN and not is_agreed
        if not is_wanted:
            self.why.put_away()
        self.way.setVisible(is_wanted)
