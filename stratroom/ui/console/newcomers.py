"""Adding people: one after the other by hand, or many from a list that is pasted, dropped or chosen.

What a newcomer means to the rules is not known here: `typed` and `listed` carry what was written.
"""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from stratroom.model.refusals import Refused
from stratroom.model.workshop import Workshop
from stratroom.people_cells import text_of
from stratroom.people_list import Listed, people_in
from stratroom.ui.console.form import Form
from stratroom.ui.console.page import TO_WRITE
from stratroom.ui.console.people_preview import PeoplePreview
from stratroom.ui.widgets import Choice, Field, PlainButton, PlainLabel
from stratroom.words import phrase, say, say_of

_HOW = phrase("Return adds and goes on. A list can be pasted here: lines “name, role”, or cells of a spreadsheet.")

AskList = Callable[[QWidget], Path | None]


class NewcomerForm(Form):
    """The next participant. `typed` carries one person, `listed` several; `settle_list` says they are in."""

    typed = Signal(object)
    listed = Signal(object)

    def __init__(self) -> None:
        super().__init__(PlainButton(say("Add")))
        self.submit.show_key("Return")
        self.name, self.role = Field(say("Name"), key=TO_WRITE), Field(say("Role"))
        self.decides = Choice(say("Has a vote"), {"yes": say("Has a vote"), "no": say("Without a vote")}, "yes")
        self.from_file = PlainButton(say("Add from a file…"))
        self.preview = PeoplePreview()
        self.ask_list: AskList = _ask_list
        self._workshop = Workshop()
        self._waits_for = 0
        for field in (self.name, self.role):
            field.edit.installEventFilter(self)
            field.edit.setAcceptDrops(False)
        self.line(self.name, self.role)
        self.last_line(self.decides, self.from_file)
        self._said = PlainLabel(say(_HOW), "quiet")
        self.line(self._said)
        self.line(self.preview)
        self._listen()

    def show_workshop(self, workshop: Workshop) -> None:
        before, self._workshop = len(self._workshop.people), workshop
        self.settle(workshop)
        if self._waits_for and len(workshop.people) == before + self._waits_for:
            self._said.setText(say_of(self._waits_for, "{n} person added.", "{n} people added; undo takes all back."))
            self.preview.put_away()
        self._waits_for = 0

    def show_text(self, text: str, notes: tuple[str, ...] = ()) -> None:
        """The list in this text, to be looked at before anybody is added."""
        known = [(person.name, person.role) for person in self._workshop.people]
        has_leader = any(person.leads for person in self._workshop.people)
        try:
            self.preview.show_list(people_in(text, known, has_leader=has_leader), notes)
        except Refused as refusal:
            self._refuse(refusal)

    def show_file(self, file: Path) -> None:
        """The list in this file, likewise."""
        try:
            text, notes = text_of(file)
        except Refused as refusal:
            self._refuse(refusal)
            return
        self.show_text(text, notes)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Several pasted lines or cells are a list; one line is only typing."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return super().eventFilter(watched, event)
        pasted = QApplication.clipboard().text() if event.matches(QKeySequence.StandardKey.Paste) else ""
        if not _is_list(pasted):
            return super().eventFilter(watched, event)
        self.show_text(pasted)
        return True

    def _listen(self) -> None:
        self.from_file.clicked.connect(self._choose)
        self.preview.accepted.connect(self._accept)
        self.preview.given_up.connect(self.name.setFocus)

    def _choose(self) -> None:
        if file := self.ask_list(self):
            self.show_file(file)

    def _accept(self, people: tuple[Listed, ...]) -> None:
        self._waits_for = len(people)
        self.name.setFocus()
        self.listed.emit(people)

    def _refuse(self, refusal: Refused) -> None:
        self.preview.put_away()
        self._said.setText(str(refusal))

    def _submit(self) -> None:
        self._said.setText(say(_HOW))
        name, role = self.name.text(), self.role.text()
        if not name:
            self.name.setFocus()
            return
        if not role:
            name, _, role = (part.strip() for part in name.partition(","))
        self.typed.emit(Listed(0, name, role, decides=self.decides.value == "yes"))


def _is_list(text: str) -> bool:
    """Whether it is more than one line, or several cells of one."""
    return len(text.strip().splitlines()) > 1 or "\t" in text.strip()


def _ask_list(window: QWidget) -> Path | None:
    kinds = say("Lists of people") + " (*.csv *.tsv *.txt);;" + say("All files") + " (*)"
    name, _kind = QFileDialog.getOpenFileName(window, say("Add people from a file"), "", kinds)
    return Path(name) if name else None
