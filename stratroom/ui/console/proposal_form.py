"""The proposal and the level needed. What is asked with it is the stage's to say."""

from stratroom.ui.console.form import WRITE, Form
from stratroom.ui.console.page import TO_WRITE
from stratroom.ui.widgets import Field, PrimaryButton
from stratroom.words import say


class ProposalForm(Form):
    """What is read aloud, and the level needed, fixed before the poll."""

    def __init__(self) -> None:
        super().__init__(PrimaryButton(say("Fix the proposal"), in_field=WRITE))
        self.text = Field(say("The proposal, as it is read aloud"), lines=2, is_voice=True, key=TO_WRITE)
        self.needed = Field(say("The level needed, fixed before anybody answers"), lines=2)
        self.line(self.text)
        self.line(self.needed)
        self.last_line()
        self.need(self.text, say("Write the proposal"))
        self.need(self.needed, say("Write the level needed"))
