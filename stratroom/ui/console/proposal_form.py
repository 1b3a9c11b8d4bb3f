"""The proposal and the level needed. What is asked with it is the stage's to say."""

from stratroom.ui.console.form import WRITE, Form
from stratroom.ui.console.page import TO_WRITE, beside, show_words
from stratroom.ui.widgets import Field, PlainButton, PlainLabel, PrimaryButton
from stratroom.words import say


class ProposalForm(Form):
    """What is read aloud, and the level needed, fixed before the poll; once that was put they can be read and no more.
    `amend` leads to the way in which they change then."""

    def __init__(self) -> None:
        super().__init__(PrimaryButton(say("Fix the proposal"), in_field=WRITE))
        self.text = Field(say("The proposal, as it is read aloud"), lines=2, is_voice=True, key=TO_WRITE)
        self.needed = Field(say("The level needed, fixed before anybody answers"), lines=2)
        self._fixed = "", ""
        self._stays, self._text, self._level = PlainLabel("", "strong"), PlainLabel("", "voice"), PlainLabel()
        self.amend = PlainButton(say("Amend and poll again…"))
        self.line(self._text)
        self.line(self._level)
        self.line(self._stays)
        self.line(beside(self.amend))
        self.line(self.text)
        self.line(self.needed)
        self.last_line()
        self.need(self.text, say("Write the proposal"))
        self.need(self.needed, say("Write the level needed"))
        self.show_stays("", may_amend=False)

    def show_fixed(self, text: str, needed: str) -> None:
        """What is fixed now; `needed` is proposed where nothing is."""
        self._fixed = text, needed
        if self.differs_from(self._fixed):
            self.text.set_text(text)
            self.needed.set_text(needed)

    def show_stays(self, why: str, *, may_amend: bool) -> None:
        """Why the words stay as they are, "" while they can be changed; and whether another poll may amend them."""
        show_words(self._stays, why)
        waits = say("Words that were taken back with Undo wait here until the proposal is amended.")
        self.draft.rest(waits if why else "")
        self.amend.setVisible(may_amend)
        self.submit.setVisible(not why)
        text, needed = self._fixed
        show_words(self._text, text if why else "")
        show_words(self._level, say("Needed, fixed before the poll: {level}", level=needed) if why else "")
        for field in self.fields:
            field.setVisible(not why)
