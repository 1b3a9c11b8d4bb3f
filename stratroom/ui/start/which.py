"""Which workshop's backups, or which one is to go: one of the list, or another that is looked for."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal

from stratroom.ui.console.page_over import PageOver
from stratroom.ui.programme.framing import framed
from stratroom.ui.start.lines import PressLine
from stratroom.ui.widgets import Heading, PlainButton, PlainLabel
from stratroom.words import say


class WhichPage(PageOver):
    """`chosen` carries a path; `other_asked` when it is not on the list."""

    chosen = Signal(object)
    other_asked = Signal()

    def __init__(self, paths: Sequence[Path], heading: str = "", about: str = "") -> None:
        super().__init__()
        self.lines = [self._line(path) for path in paths]
        self.other = PlainButton(say("Another workshop…"), "Ctrl+O")
        self.leave = PlainButton(say("Back"), "Esc")
        self.other.clicked.connect(self.other_asked)
        self.leave.clicked.connect(self.done)
        asked = PlainLabel(about or say("Which workshop do you want to go back to?"), "lead")
        framed(self, (Heading(heading or say("Backups")), self.notice, asked, *self.lines), (self.other, self.leave))

    def hold(self) -> None:
        """On the first of the list."""
        (self.lines[0] if self.lines else self.other).setFocus()

    def _line(self, path: Path) -> PressLine:
        line = PressLine(path.stem, str(path.parent), "", tells=True)
        line.clicked.connect(lambda: self.chosen.emit(path))
        return line
