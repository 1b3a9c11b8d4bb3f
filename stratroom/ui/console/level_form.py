"""The level of agreement that a poll needs, fixed before anybody answers. What is polled is the stage's to say."""

from stratroom.ui.console.form import Form
from stratroom.ui.console.page import show_words
from stratroom.ui.widgets import Field, PlainButton, PlainLabel
from stratroom.words import say


class LevelForm(Form):
    """The level in words; once the poll was put it can be read and no more."""

    def __init__(self) -> None:
        super().__init__(PlainButton(say("Fix the level")))
        self.needed = Field(say("The level needed, fixed before anybody answers"))
        self._fixed = PlainLabel("", "strong")
        self.line(self.needed)
        self.last_line()
        self.line(self._fixed)

    def show_level(self, level: str, *, is_open: bool) -> None:
        """What is fixed now; `is_open` while it can still be another one."""
        self.needed.setVisible(is_open)
        self.submit.setVisible(is_open)
        show_words(self._fixed, f"{say('Needed, fixed before the poll:')}  {level}" if level else "")
        if self.differs_from(level):
            self.needed.set_text(level)
