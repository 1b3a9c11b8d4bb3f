"""The forms of same words: the phrase with who used it, and what the room agrees it means.

They lay out fields; what is asked with them, and who used which words, is the stage's to say.
"""

from stratroom.ui.console.form import WRITE, Form
from stratroom.ui.console.page import TO_WRITE, show_words
from stratroom.ui.widgets import Field, PlainButton, PlainLabel, PrimaryButton
from stratroom.words import say


class PhraseForm(Form):
    """Words to ask about; a line under them says who used them, as they are typed."""

    def __init__(self, submit: PlainButton, *beside: PlainButton) -> None:
        super().__init__(submit)
        self.words = Field(say("Words that several used"), is_voice=True, key=TO_WRITE)
        self.used = PlainLabel("", "strong")
        self.line(self.words)
        self.line(self.used)
        self.last_line(*beside)
        self.need(self.words, say("Write the words"))
        self.say_used("")

    def say_used(self, words: str) -> None:
        show_words(self.used, words)

    def show_open(self, is_open: bool) -> None:
        """Whether the words can still be changed."""
        self.words.edit.setReadOnly(not is_open)
        self.submit.setVisible(is_open)


class AgreedForm(Form):
    """The meaning the room agrees, in its own words; or one press that says there is none."""

    def __init__(self) -> None:
        super().__init__(PrimaryButton(say("Write the agreed meaning down"), in_field=WRITE))
        self.meaning = Field(say("We mean"), lines=2, is_voice=True, key=TO_WRITE)
        self.none = PlainButton(say("No agreed meaning"))
        self.line(self.meaning)
        self.last_line()
        self.line(self.none)
        self.need(self.meaning, say("Write what we mean"))

    def show_none_offered(self, is_offered: bool) -> None:
        """Whether it can be recorded that there is none: not a second time."""
        self.none.setVisible(is_offered)
