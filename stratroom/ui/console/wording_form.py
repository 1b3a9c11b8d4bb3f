"""The two good things, what choosing costs, what stops, who feels it. What is asked with it is the stage's to say."""

from stratroom.ui.console.form import Form
from stratroom.ui.widgets import Asked, Field, PlainButton
from stratroom.words import say


class WordingForm(Form):
    """*A* even over *B*, both good; what it costs, what stops and who feels it."""

    def __init__(self, submit: PlainButton) -> None:
        super().__init__(submit)
        self.prefer = Field(say("This good thing"), is_voice=True)
        self.over = Field(say("even over this one"), is_voice=True)
        self.question = Field(say("The question behind it (optional)"), is_voice=True)
        self.cost, self.stops = _Questioned(say("What it costs")), _Questioned(say("What stops"))
        self.feels = _Questioned(say("Who feels it"))
        self.line(self.prefer)
        self.line(self.over)
        self.line(self.question)
        self.line(self.cost, self.stops)
        self.line(self.feels)
        self.need(self.prefer, say("Write the first good thing"))
        self.need(self.over, say("Write what it comes before"))

    def show_words(self, words: tuple[str, ...]) -> None:
        """Fill the form when the words themselves have changed, never over what is being typed."""
        if self.differs_from(words):
            self.fill(*words)

    def fill(self, *texts: str) -> None:
        """In the order of the fields, which is that of the words of a trade-off."""
        for field, text in zip(self.fields, texts, strict=True):
            field.set_text(text)

    def ask_about(self, cost: str, stops: str, feels: str) -> None:
        """Questions to the room, each below its field; "" asks none."""
        for field, question in ((self.cost, cost), (self.stops, stops), (self.feels, feels)):
            field.question(question)

    def show_open(self, is_open: bool) -> None:
        """Whether the words can still be changed."""
        for field in self.fields:
            field.edit.setReadOnly(not is_open)
        self.submit.setVisible(is_open)


class _Questioned(Asked):
    """A field below which a question can stand, also while it is being answered."""

    def question(self, words: str) -> None:
        self._usual = words
        self._say_usual()

    def _say_usual(self) -> None:
        self.usual.setText(self._usual)
        self.usual.setVisible(bool(self._usual))
        self.edit.setAccessibleDescription(self._usual)
