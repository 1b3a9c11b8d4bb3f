"""What the facilitator writes to themselves about a line of the programme. It is kept on this laptop only, outside the
workshop."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from stratroom.model.names import ItemId, StageId
from stratroom.model.refusals import Trouble
from stratroom.ui.notes_file import KeptNotes, NotesFile
from stratroom.ui.widgets import PlainLabel, rule
from stratroom.words import say

REST = 500
"""Milliseconds after which what was typed is kept, also while somebody types on: no stop takes more."""
_LEAST_HEIGHT = 96


class Notes(QWidget):
    """One field; the text goes with the line of the programme. `troubled` once when notes cannot be kept, again only
    after they could.

    Without a file nothing is kept and the field is not shown.
    """

    troubled = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._file: NotesFile | None = None
        self._notes = KeptNotes()
        self._item, self._stage = ItemId(""), StageId("")
        self._is_troubled = False
        self.field = QPlainTextEdit()
        self.field.setAccessibleName(say("Your notes on this stage, only on this laptop"))
        self.field.setTabChangesFocus(True)
        self.field.setMinimumHeight(_LEAST_HEIGHT)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST)
        self._rest.timeout.connect(self.keep)
        self.field.textChanged.connect(self._changed)
        self._lay_out()
        self.hide()

    def use(self, file: NotesFile) -> None:
        """Keep notes in this file from now on."""
        self._file = file
        try:
            self._notes = file.read()
        except Trouble as trouble:
            self.troubled.emit(str(trouble))
        self._show_text()
        self.show()

    def show_line(self, item: ItemId, stage: StageId) -> None:
        """`stage` is the kind of this line: older notes were kept by kind."""
        if item != self._item:
            self.keep()
            self._item, self._stage = item, stage
            self._show_text()

    def keep(self) -> None:
        """Write down what has changed, now."""
        self._rest.stop()
        text = self.field.toPlainText()
        is_kept = text == self._kept and not self._is_troubled
        if self._file is None or is_kept:
            return
        self._notes = self._notes.with_text(self._item, text)
        self._write(self._file)

    @property
    def _kept(self) -> str:
        return self._notes.text(self._item, self._stage)

    def _write(self, file: NotesFile) -> None:
        try:
            file.write(self._notes)
        except Trouble as trouble:
            if not self._is_troubled:
                self.troubled.emit(str(trouble))
            self._is_troubled = True
        else:
            self._is_troubled = False

    def _changed(self) -> None:
        if self.field.toPlainText() != self._kept and not self._rest.isActive():
            self._rest.start()

    def _show_text(self) -> None:
        self.field.setPlainText(self._kept)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        where = PlainLabel(say("only on this laptop"), "quiet")
        where.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(PlainLabel(say("Your notes"), "strong"))
        head.addWidget(where, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 10, 0, 0)
        column.setSpacing(8)
        column.addWidget(rule())
        column.addLayout(head)
        column.addWidget(self.field)
