"""Fields below which something is said: why what is in them was refused, what was understood, what is usual."""

from PySide6.QtWidgets import QLineEdit

from stratroom import words
from stratroom.model import dates
from stratroom.ui.time_words import date_in_words
from stratroom.ui.widgets.fields import Field
from stratroom.ui.widgets.labels import PlainLabel


class Asked(Field):
    """A field below which stands why what is in it was refused, and `usual` for as long as it is empty."""

    def __init__(self, label: str, *, hint: str = "", usual: str = "", is_voice: bool = False) -> None:
        super().__init__(label, hint=hint, is_voice=is_voice)
        self._usual, self.usual = usual, PlainLabel("", "small")
        self.said = PlainLabel("", "small", ink="caution")
        layout = self.layout()
        assert layout
        layout.addWidget(self.usual)
        layout.addWidget(self.said)
        self.changed.connect(self._say_usual)
        self.refuse("")
        self._say_usual()

    def refuse(self, sentence: str) -> None:
        """Why; "" when nothing is wrong."""
        _show(self.said, sentence)
        self.edit.setAccessibleDescription(sentence or self._meant)

    @property
    def _meant(self) -> str:
        """What is meant by what stands there, where it does not say so itself."""
        return "" if self.text() else self._usual

    def _say_usual(self) -> None:
        _show(self.usual, "" if self.text() else self._usual)
        self.edit.setAccessibleDescription(self.said.text() or self._meant)


class DateField(Asked):
    """A day, written as people write it. Its text is ISO 8601 once that can be read, otherwise what stands there.

    What was understood is said below in full as soon as it is; why it was not, once the field is left.
    """

    def __init__(self, label: str) -> None:
        self._read: tuple[str, str] = ("", "")
        super().__init__(label, hint=words.day(dates.EXAMPLE))
        self.understood = PlainLabel("", "small")
        layout = self.layout()
        assert layout
        layout.addWidget(self.understood)
        assert isinstance(self.edit, QLineEdit)
        self.edit.textChanged.connect(self._say_what_is_understood)
        self.edit.editingFinished.connect(self._say_why_not)
        self._say_what_is_understood()

    def text(self) -> str:
        """Read once, in the language it is written in: the field may outlive it."""
        written = super().text()
        if written != self._read[0]:
            self._read = (written, _iso(written))
        return self._read[1] or written

    def _fill(self, text: str) -> None:
        """An ISO day stands there in full, as it is said."""
        super()._fill(date_in_words(text) if _iso(text) == text else text)

    @property
    def _meant(self) -> str:
        """The day that was understood, where it is written otherwise."""
        self.text()
        written, iso = self._read
        in_full = date_in_words(iso)
        return in_full if in_full != written.strip() else ""

    def _say_what_is_understood(self) -> None:
        self.refuse("")
        _show(self.understood, self._meant)

    def _say_why_not(self) -> None:
        try:
            dates.read(self.text() or dates.EXAMPLE.isoformat())
        except dates.Unclear as why:
            self.refuse(str(why))


def _iso(text: str) -> str:
    """The day that is meant; "" where none can be read."""
    try:
        return dates.read(text).isoformat()
    except dates.Unclear:
        return ""


def _show(label: PlainLabel, words: str) -> None:
    label.setText(words)
    label.setVisible(bool(words))
