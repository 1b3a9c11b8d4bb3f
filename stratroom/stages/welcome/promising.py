"""What is promised, one line for each stage that may promise more than names; and what all the others promise. Nothing
of any answer enters here.
"""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from stratroom.model.names import Naming, StageId
from stratroom.model.naming import ANSWERS, CAN_BE, STATEMENTS
from stratroom.model.promises import ALWAYS_NAMED, beforehand, held
from stratroom.model.rounds import ATTRIBUTION
from stratroom.model.workshop import Workshop
from stratroom.stages.welcome.rules import Promise
from stratroom.ui.console.page import beside, stack
from stratroom.ui.promise_choice import PromiseChoice, naming_of
from stratroom.ui.widgets import PlainLabel
from stratroom.words import phrase, say

_MEANS: dict[Naming, str] = {
    "named": phrase("Names stand beside the sentences from the reveal on, in the room and in the record."),
    "after-reading": phrase(
        "The room reads first; then you show the names, and they stand in the room and in the record. The file knows "
        "the names from the beginning."
    ),
    "by-role": phrase(
        "Each sentence stands under the role its author has when the question is put, in the room and in the record. "
        "The file keeps that role and not the person."
    ),
    "unattributed": phrase("The file itself does not link sentences to people."),
}
_NAMELESS = phrase("Without names it takes five answers or more to show them.")


class Promises(QWidget):
    """`asked` carries what was chosen; a looser promise is refused by the rules, in a sentence."""

    asked = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._workshop = Workshop()
        self.choices = {stage: PromiseChoice(stage=stage) for stage in CAN_BE}
        self._labels = {stage: PlainLabel(say(words), "strong") for stage, words in ANSWERS.items()}
        self._promise, self._means = PlainLabel("", "body"), PlainLabel("", "small")
        self._lines = {stage: stack(self._labels[stage], choice, spacing=2) for stage, choice in self.choices.items()}
        first, *others = self._lines.values()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(first)
        column.addWidget(beside(*others))
        for stage, choice in self.choices.items():
            choice.chosen.connect(lambda word, stage=stage: self._choose(stage, word))
        for words in (self._promise, self._means):
            column.addWidget(words)

    def show_workshop(self, workshop: Workshop) -> None:
        """What holds now; a line for each stage of the programme, and for the statements always."""
        self._workshop = workshop
        planned = {STATEMENTS, *(line.stage for line in workshop.programme)}
        for stage, choice in self.choices.items():
            choice.show_value(held(workshop, stage))
            self._lines[stage].setVisible(stage in planned)
        promised = held(workshop, STATEMENTS)
        self._promise.setText(
            say("{label}: {text}", label=say(ANSWERS[STATEMENTS]), text=beforehand(workshop, STATEMENTS))
        )
        is_nameless = any(ATTRIBUTION[held(workshop, stage)] != "named" for stage in CAN_BE)
        said = (say(_MEANS[promised]), say(_NAMELESS) if is_nameless else "", say(ALWAYS_NAMED))
        self._means.setText(" ".join(filter(None, said)))

    def _choose(self, stage: StageId, word: str) -> None:
        promised, now = naming_of(word), held(self._workshop, stage)
        self.choices[stage].show_value(now)
        if promised != now:
            self.asked.emit(Promise(stage, promised))
