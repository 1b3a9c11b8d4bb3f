"""A programme written on the start screen: a design of one's own, or the programme of the workshop about to begin."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from stratroom.own_designs import OwnDesign
from stratroom.programmes import KINDS, Programme
from stratroom.ui.programme.draft import Draft
from stratroom.ui.programme.editor import ProgrammeEditor
from stratroom.ui.programme.framing import framed
from stratroom.ui.programme.keep_as import KeepAs
from stratroom.ui.widgets import Field, Heading, Notice, PlainButton
from stratroom.words import say


class DesignPage(QWidget):
    """`taken` carries the draft for the workshop about to begin; `changed` one's own design as written; `kept` a name
    and the draft, to be kept as a new one; `done`: back."""

    taken = Signal(object)
    changed = Signal(object)
    kept = Signal(str, object)
    done = Signal()

    def __init__(self, draft: Draft, own: OwnDesign | None = None) -> None:
        super().__init__()
        self.own = own
        self.notice = Notice()
        self.name, self.about = Field(say("Name of the design")), Field(say("What it is for, in one line"))
        self.editor = ProgrammeEditor(KINDS, asks_question=own is not None)
        self.editor.show_draft(draft)
        self.keep_as = KeepAs()
        self.save = PlainButton(say("Save the design") if own else say("Use this programme"), "Ctrl+Return")
        self.leave = PlainButton(say("Back without saving") if own else say("Back without changes"))
        if own:
            self.name.set_text(own.design.title)
            self.about.set_text(own.design.about)
        self._listen()
        heading = Heading(own.design.title if own else say("The programme of this workshop"))
        names = (self.name, self.about) if own else ()
        bar = (self.save, self.leave) if own else (self.save, self.leave, self.keep_as)
        framed(self, (heading, self.notice, *names, self.editor), bar)

    @property
    def written(self) -> tuple[object, ...]:
        """What stands on it."""
        return (self.editor.draft, self.name.text(), self.about.text(), self.keep_as.name.text())

    @property
    def is_written(self) -> bool:
        """Whether something on it would be lost with it."""
        has_names = self.name.is_written or self.about.is_written or bool(self.keep_as.name.text())
        return self.editor.is_changed or has_names

    @property
    def keeps(self) -> str:
        """What is pressed to keep it."""
        return self.save.label if self.own else self.keep_as.ask.label

    def hold(self) -> None:
        """Put the hands where the writing begins."""
        self.editor.hold()

    def say(self, sentence: str) -> None:
        """Why it was not taken, or that it was kept; what is written stays."""
        self.notice.refuse(sentence)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes back where nothing would be lost by it."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self.is_written:
            self.say(say("What was changed is not saved yet. “{back}” leaves it as it was.", back=self.leave.label))
        else:
            self.done.emit()

    def _save(self) -> None:
        draft = self.editor.draft
        if self.own is None:
            self.taken.emit(draft)
        else:
            self.changed.emit(as_design(self.name.text(), self.about.text(), draft))

    def _listen(self) -> None:
        self.save.clicked.connect(self._save)
        self.leave.clicked.connect(self.done)
        self.keep_as.named.connect(lambda name: self.kept.emit(name, self.editor.draft))
        self.editor.changed.connect(self.notice.clear)
        for field in (self.name, self.about):
            field.changed.connect(self.notice.clear)
            field.edit.setAcceptDrops(False)


def as_design(title: str, about: str, draft: Draft) -> Programme:
    """A draft under a name, to be checked and kept."""
    return Programme(title, about, draft.lines, draft.question, draft.promise, draft.starts)
