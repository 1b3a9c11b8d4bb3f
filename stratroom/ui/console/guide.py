"""The guide to a stage, what to say and what to watch, read from `resources/guides`; under it the facilitator's own
notes."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from stratroom import resources
from stratroom.model.names import ItemId, StageId
from stratroom.ui.console.notes import Notes
from stratroom.ui.widgets import PlainLabel, rule
from stratroom.words import ENGLISH, language


class Guide(QWidget):
    """Numbered steps and quiet remarks; drawn anew when the stage changes."""

    def __init__(self) -> None:
        super().__init__()
        self._stage: StageId | None = None
        self.notes = Notes()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(8)
        self._column = QVBoxLayout()
        self._column.setSpacing(8)
        whole.addLayout(self._column)
        whole.addWidget(self.notes)

    def show_line(self, item: ItemId, stage: StageId) -> None:
        """The guide to this kind of stage, the notes on this line of the programme."""
        self.notes.show_line(item, stage)
        if stage == self._stage:
            return
        self._stage = stage
        while drawn := self._column.takeAt(0):
            if widget := drawn.widget():
                widget.hide()
                widget.deleteLater()
        self._column.addWidget(rule(heavy=True))
        for line in guide_lines(stage):
            self._column.addWidget(_drawn(line))


def guide_lines(stage: StageId) -> tuple[str, ...]:
    """The lines of a stage's guide that say something, in the language that is spoken."""
    name = f"{stage}.md" if language() == ENGLISH else f"{stage}.{language()}.md"
    text = resources.path("guides", name).read_text("utf-8")
    return tuple(line.strip() for line in text.splitlines() if line.strip())


def _drawn(line: str) -> QWidget:
    if line.startswith("#"):
        return PlainLabel(line.lstrip("# "), "section")
    number, dot, words = line.partition(". ")
    if dot and number.isdecimal():
        return _numbered(number, words)
    return PlainLabel(line.removeprefix("- "), "small")


def _numbered(number: str, words: str) -> QWidget:
    whole = QWidget()
    row = QHBoxLayout(whole)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(10)
    row.addWidget(PlainLabel(number, "strong"), 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(PlainLabel(words, "body"), 1)
    return whole
