"""A stage of the running workshop made ready on a page over the desk, before the room comes to it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from stratroom.model.names import StageId
from stratroom.model.workshop import Workshop
from stratroom.ui.bridge import Bridge
from stratroom.ui.console.page_over import PageOver
from stratroom.ui.console.panel import Preparation
from stratroom.ui.console.place_names import call_place
from stratroom.ui.console.strip import PrimaryStrip
from stratroom.ui.entry.written import Written, written_on
from stratroom.ui.kept import KeptPage
from stratroom.ui.programme.framing import framed
from stratroom.ui.widgets import Heading, PlainButton, PlainLabel
from stratroom.words import say


class PreparationPage(PageOver):
    """Every act is taken at once; a refusal stands on the page. Which stage it is, is not known here."""

    keeps_drafts = True

    def __init__(self, bridge: Bridge, stage: StageId, preparation: Preparation) -> None:
        super().__init__()
        self.preparation = preparation
        call_place(self, f"prepare {stage}")
        self._kept = KeptPage(stage)
        self._asked: Written | None = None
        self.leave = PlainButton(say("Back"), "Esc")
        heading = Heading(preparation.title)
        self.strip = PrimaryStrip()
        parts = (heading, PlainLabel(preparation.about, "small"), self.notice, preparation)
        self.area = framed(self, parts, (self.leave,), self.strip)
        self.strip.follow(preparation, self.area)
        self.leave.clicked.connect(self._leave)
        preparation.asked.connect(bridge.do)
        bridge.changed.connect(self._changed)
        bridge.refused.connect(self.notice.refuse)
        preparation.show_workshop(bridge.workshop)

    def hold(self) -> None:
        """Put the hands where the next thing is written."""
        self.preparation.first_hold().setFocus()

    @property
    def is_written(self) -> bool:
        return self.preparation.is_written

    def as_left(self) -> KeptPage | None:
        return self._kept

    def may_close(self) -> bool:
        """Asked once for what is typed; who types on is asked again."""
        asked, self._asked = self._asked, written_on(self)
        if not self.is_written or asked == self._asked:
            return True
        self.notice.refuse(
            say("Something is typed here and not put yet: it would be lost. Put it, or go back once more to leave it.")
        )
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes back; no key goes through to what lies beneath."""
        event.accept()
        if event.key() == Qt.Key.Key_Escape:
            self._leave()

    def _leave(self) -> None:
        if self.may_close():
            self.done.emit()

    def _changed(self, workshop: Workshop) -> None:
        self.notice.clear()
        self.preparation.show_workshop(workshop)
