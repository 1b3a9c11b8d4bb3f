"""What lies over an entry that was left alone. No word of it stands here, only whose entry it is.

No key of ordinary typing opens it or erases what lies beneath: whoever types on does not see what they type into.
"""

from PySide6.QtCore import Qt

from stratroom.ui.entry.column import Column, beside
from stratroom.ui.entry.large import LargeLabel
from stratroom.ui.widgets import Notice, PlainButton, PlainLabel, PrimaryButton
from stratroom.words import say


class CoverPage(Column):
    """Go on where one was, or put aside what was typed. The keys are the page's: neither button takes the focus."""

    def __init__(self) -> None:
        super().__init__(remark=say("Nothing anyone wrote is on this screen."))
        self.go_on = PrimaryButton("", key="Ctrl+Return")
        self.put_aside = PlainButton(say("Put it aside: what was typed is erased"), key="Ctrl+Shift+Return")
        for button in (self.go_on, self.put_aside):
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.notice = Notice()
        self._why = PlainLabel("", "lead")
        self.space(120)
        self.add(LargeLabel.headline(say("Covered")), self._why)
        self.add(beside(self.go_on), self.notice, beside(self.put_aside))

    def lie_over(self, what: str) -> None:
        """Say what is beneath, e.g. “the CFO’s entry”."""
        self.go_on.set_label(say("Show {what}", what=what))
        self._what = what

    def say_why(self, why: str) -> None:
        """What covered it, a sentence."""
        self._why.setText(say("{why} The words are still there, unseen.", why=why).strip())
        self.setAccessibleName(
            say("Covered. {why} Control and Return show {what}", why=why, what=self._what).replace("  ", " ")
        )

    @property
    def why(self) -> str:
        return self._why.text()
