"""The line in a form that says its words are a draft: an act was taken back with Undo, its words were not."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from stratroom.ui.console.standing import Standing, standing, write
from stratroom.ui.console.takes_back import DRAFT, KEPT
from stratroom.ui.widgets import Field, PlainButton, PlainLabel
from stratroom.words import say


class DraftLine(QWidget):
    """Hidden while nothing was taken back. `thrown_away` when the form stands as it would without the draft."""

    thrown_away = Signal()

    def __init__(self, form: QWidget) -> None:
        super().__init__()
        self._form, self._waiting = form, list[Standing]()
        self._before: Standing | None = None
        self._rests, self._what = "", DRAFT
        self._said = PlainLabel("", "strong", ink="caution")
        self.throw = PlainButton(say("Throw the draft away"))
        self.throw.clicked.connect(self._throw_away)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self._said, 1)
        row.addWidget(self.throw)
        self.hide()

    @property
    def is_draft(self) -> bool:
        """Whether what stands in the form was taken back and not asked for again."""
        return self._before is not None

    def write(self, stood: Standing) -> None:
        """Put it into the form, in place of what stands there."""
        before, self._what = standing(self._form), DRAFT
        if stood != before:
            write(self._form, stood)
            self._before = before
        self._say()

    def come_back(self, before: Standing) -> None:
        """What was typed here when the workshop was left has been written again, over what stood `before`."""
        self._before, self._what = before, KEPT
        self._say()

    def wait(self, stood: Standing) -> None:
        """Nobody else's words are written over."""
        self._waiting.append(stood)
        self._say()

    def rest(self, until: str) -> None:
        """While the words of a draft cannot be seen: what they wait for; "" while they can."""
        self._rests = until
        self._say()

    def follow(self) -> None:
        """A draft that was written back to what stood before is none."""
        if self.is_draft and standing(self._form) == self._before:
            self.end()

    def let_go(self) -> None:
        """What stands there was asked for: however it is emptied, it is no draft any more."""
        self._before = None

    def end(self) -> None:
        """It was asked for, or written over; the next one that waits comes in its place."""
        self.let_go()
        if self._waiting:
            self.write(self._waiting.pop())
        self._say()

    def _say(self) -> None:
        waits = say("Words that were taken back with Undo wait here until these are written down.")
        self._said.setText((self._rests or say(self._what)) if self.is_draft else waits)
        self.throw.setVisible(self.is_draft)
        self.setVisible(self.is_draft or bool(self._waiting))

    def _throw_away(self) -> None:
        assert self._before is not None, "the button shows with a draft"
        before, self._before = self._before, None
        write(self._form, before)
        for field in self._form.findChildren(Field):
            field.set_text(field.text())
        self.end()
        self.thrown_away.emit()
