"""Who will see the answers of a stage, as it is chosen: at the welcome, in a design, and when a workshop is begun."""

from stratroom.model.names import Naming, StageId
from stratroom.model.naming import CAN_BE, MEANINGS, PRIORITIES, STATEMENTS
from stratroom.ui.widgets import Choice, PlainLabel
from stratroom.words import phrase, said, say

NAMINGS = {
    "named": phrase("With names"),
    "after-reading": phrase("Names after reading"),
    "by-role": phrase("By role"),
    "unattributed": phrase("Without names"),
}
"""From the loosest promise to the tightest."""
_WHO_SEES: dict[StageId, str] = {
    STATEMENTS: phrase("Who will see the statements"),
    MEANINGS: phrase("Who will see what each means by a phrase"),
    PRIORITIES: phrase("Who will see points and rankings"),
}


class PromiseChoice(Choice):
    """One of the promises there are for the answers of a stage."""

    def __init__(self, value: Naming | None = None, stage: StageId = STATEMENTS) -> None:
        words = said(NAMINGS)
        super().__init__(say(_WHO_SEES[stage]), {naming: words[naming] for naming in CAN_BE[stage]}, value)

    @property
    def naming(self) -> Naming:
        """The promise that holds; with names while none is chosen."""
        return naming_of(self.value)


class LoneRoles(PlainLabel):
    """Said beneath such choices while one of them says by role: with one CFO a role is a name."""

    def __init__(self, *choices: PromiseChoice) -> None:
        super().__init__(say("A role that only one person has says who it is."), "small")
        self._choices = choices
        for choice in choices:
            choice.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        self.setVisible(any(choice.value == "by-role" for choice in self._choices))


def naming_of(word: str | None) -> Naming:
    """The promise a choice calls by this word."""
    match word:
        case "after-reading" | "by-role" | "unattributed":
            return word
        case _:
            return "named"
