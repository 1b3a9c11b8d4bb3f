"""What lies over an entry that was left alone. No word and no name stands on it."""

from stratroom.ui.entry.column import Column, beside
from stratroom.ui.entry.large import LargeLabel
from stratroom.ui.widgets import PlainButton, PlainLabel, PrimaryButton


class CoverPage(Column):
    """Go on where one was, or put aside what was typed."""

    def __init__(self) -> None:
        super().__init__(remark="Nothing anyone wrote is on this screen.")
        self.go_on = PrimaryButton("It is still me: go on", key="")
        self.put_aside = PlainButton("Put it aside: what was typed is erased")
        self.space(120)
        self.add(
            LargeLabel.headline("Covered"),
            PlainLabel("The laptop was left alone, or a screen changed. The words are still there, unseen.", "lead"),
        )
        self.add(beside(self.go_on), beside(self.put_aside))
