"""The level of agreement that a poll needs, fixed before anybody answers. What is polled is the stage's to say."""

from stratroom.ui.console.form import Form
from stratroom.ui.console.page import show_words
from stratroom.ui.console.round_bar import RoundBar
from stratroom.ui.widgets import Field, PlainButton, PlainLabel, PrimaryButton
from stratroom.words import joined, say


class LevelForm(Form):
    """The level in words; once the poll was put it can be read and no more. While there is none, not even typed, the
    poll waits and the large button leads here."""

    def __init__(self, poll: RoundBar) -> None:
        super().__init__(PlainButton(say("Fix the level")))
        self.needed = Field(say("The level needed, fixed before anybody answers"))
        self.large = PrimaryButton(say("Write the level needed"))
        self._poll, self._level, self._is_open = poll, "", True
        self._fixed = PlainLabel("", "strong")
        self.line(self.needed)
        self.last_line()
        self.line(self._fixed)
        self.line(self.large)
        self.need(self.needed, say("Write the level needed"))
        self.large.clicked.connect(lambda _: self.needed.setFocus())
        self.edited.connect(self._show_whether_to_poll)

    def show_level(self, level: str, *, is_open: bool) -> None:
        """What is fixed now; `is_open` while it can still be another one."""
        self._level, self._is_open = level, is_open
        self.needed.setVisible(is_open)
        show_words(self._fixed, joined("  ", (say("Needed, fixed before the poll:"), level)) if level else "")
        if self.differs_from(level):
            self.needed.set_text(level)
        self._show_whether_to_poll()

    def _show_whether_to_poll(self) -> None:
        """What is typed will do, for it is fixed first."""
        has_words = bool(self._level or self.needed.text().strip())
        self._poll.hold_back(is_held=not has_words)
        self.large.setVisible(self._is_open and not has_words)
        self.submit.setVisible(self._is_open and has_words)
