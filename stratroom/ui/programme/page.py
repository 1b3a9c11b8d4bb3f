"""The programme of the running workshop on a page of the console: written anew around what has begun.

It asks; the room takes it or refuses, and the page stays until it is taken.
"""

from collections.abc import Collection
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent

from stratroom.model.entries import PlannedStage
from stratroom.model.names import ItemId, StageId
from stratroom.ui.console.page_over import PageOver
from stratroom.ui.kept import KeptPage
from stratroom.ui.programme.draft import Draft
from stratroom.ui.programme.editor import ProgrammeEditor
from stratroom.ui.programme.framing import framed
from stratroom.ui.programme.keep_as import KeepAs
from stratroom.ui.widgets import Heading, PlainButton
from stratroom.words import say

PROGRAMME = "programme"
"""How the page is known among those that are opened again; others are kinds of stage."""


class ProgrammePage(PageOver):
    """`saved` carries the programme and the beginning as written; `kept` a name for a design of one's own and the
    draft; `done`: back to the desk. `say` tells in one sentence what was not taken, or what was."""

    saved = Signal(object, str)
    kept = Signal(str, object)

    keeps_drafts = True

    def __init__(
        self,
        programme: tuple[PlannedStage, ...],
        starts: str,
        kinds: Collection[StageId],
        begun: Collection[ItemId] = (),
    ) -> None:
        super().__init__()
        self._asked: Draft | None = None
        self.editor = ProgrammeEditor(kinds, asks_question=False)
        self.save = PlainButton(say("Save the programme"), "Ctrl+Return")
        self.leave = PlainButton(say("Back without saving"))
        self.keep_as = KeepAs()
        self.editor.show_draft(Draft(programme, starts), begun)
        self.save.clicked.connect(self._save)
        self.leave.clicked.connect(self.done)
        self.keep_as.named.connect(lambda name: self.kept.emit(name, self.editor.draft))
        self.editor.changed.connect(self.notice.clear)
        framed(self, (Heading(say("The programme")), self.notice, self.editor), (self.save, self.leave, self.keep_as))

    def hold(self) -> None:
        """Put the hands on the first line."""
        self.editor.hold()

    @property
    def is_written(self) -> bool:
        return self.editor.is_changed

    def as_left(self) -> KeptPage | None:
        draft = self.editor.draft
        return KeptPage(PROGRAMME, draft.lines, draft.starts) if self.editor.is_changed else KeptPage(PROGRAMME)

    def write_again(self, kept: KeptPage) -> None:
        """What was written here when the program stopped; Undo takes it back."""
        if kept.lines:
            self.editor.write_again(replace(self.editor.draft, lines=kept.lines, starts=kept.starts))
            self.say(say("Here again as it was left, not saved yet."))

    def may_close(self) -> bool:
        """Asked once for what is written; who writes on is asked again."""
        asked, self._asked = self._asked, self.editor.draft
        if not self.editor.is_changed or asked == self._asked:
            return True
        self.say(
            say(
                "The programme is not saved yet: closing loses your changes. “Save the programme” keeps them; "
                "close once more to close all the same."
            )
        )
        return False

    def tries_again(self) -> bool:
        self.save.click()
        return True

    def say(self, sentence: str) -> None:
        """Why it was not taken; what is written stays."""
        self.notice.refuse(sentence)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes back where nothing would be lost by it; no key goes through to what lies beneath."""
        event.accept()
        if event.key() != Qt.Key.Key_Escape:
            return
        if self.editor.is_changed:
            self.say(say("The programme is not saved yet. “Back without saving” leaves it as it was."))
        else:
            self.done.emit()

    def _save(self) -> None:
        draft = self.editor.draft
        self.saved.emit(draft.lines, draft.starts)
