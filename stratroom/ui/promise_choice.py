"""Who will see the statements, as it is chosen: at the welcome, in a design, and when a workshop is begun."""

from stratroom.model.names import Naming
from stratroom.ui.widgets import Choice
from stratroom.words import phrase, said, say

NAMINGS = {
    "named": phrase("With names"),
    "after-reading": phrase("Names after reading"),
    "unattributed": phrase("Without names"),
}
"""From the loosest promise to the tightest."""


class PromiseChoice(Choice):
    """One of the three promises."""

    def __init__(self, value: Naming | None = None) -> None:
        super().__init__(say("Who will see the statements"), said(NAMINGS), value)

    @property
    def naming(self) -> Naming:
        """The promise that holds; with names while none is chosen."""
        return naming_of(self.value)


def naming_of(word: str | None) -> Naming:
    """The promise a choice calls by this word."""
    match word:
        case "after-reading" | "unattributed":
            return word
        case _:
            return "named"
