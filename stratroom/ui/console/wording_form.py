"""The two good things, what choosing costs, what stops, who feels it. What is asked with it is the stage's to say."""

from stratroom.ui.console.form import Form
from stratroom.ui.widgets import Field, PlainButton
from stratroom.words import say


class WordingForm(Form):
    """*A* even over *B*, both good; what it costs, what stops and who feels it."""

    def __init__(self, submit: PlainButton) -> None:
        super().__init__(submit)
        self.prefer = Field(say("This good thing"), is_voice=True)
        self.over = Field(say("even over this one"), is_voice=True)
        self.question = Field(say("The question behind it (optional)"), is_voice=True)
        self.cost, self.stops = Field(say("What it costs")), Field(say("What stops"))
        self.feels = Field(say("Who feels it"))
        self.line(self.prefer)
        self.line(self.over)
        self.line(self.question)
        self.line(self.cost, self.stops)
        self.line(self.feels)
        self.need(self.prefer, say("Write the first good thing"))
        self.need(self.over, say("Write what it comes before"))

    def fill(self, *texts: str) -> None:
        """In the order of the fields, which is that of the words of a trade-off."""
        for field, text in zip(self.fields, texts, strict=True):
            field.set_text(text)

    def show_open(self, is_open: bool) -> None:
        """Whether the words can still be changed."""
        for field in self.fields:
            field.edit.setReadOnly(not is_open)
        self.submit.setVisible(is_open)
