"""The record over the desk: at the left what is chosen, at the right its pages as they stand, below the way out.

It asks for the workshop as it stands and for a place. What is said of words for the edition without names it asks for,
too: nothing else of the workshop is changed here.
"""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from stratroom.model.refusals import Trouble
from stratroom.ui.console.page_over import PageOver
from stratroom.ui.console.place_names import call_place
from stratroom.ui.exporting import RECORD, ExportBar
from stratroom.ui.record.choices import Choices
from stratroom.ui.record.choices_file import ChoicesFile
from stratroom.ui.record.chosen import Chosen, WorkshopNow
from stratroom.ui.record.forms import endings, file_of, places, writer
from stratroom.ui.record.logo_file import LogoFile
from stratroom.ui.record.sides import Sides
from stratroom.ui.widgets import PlainButton, rule
from stratroom.words import listed, phrase, say
from stratroom.writing import is_there

_NARROW, _CHOICES, _NARROW_CHOICES = 1280, 400, 340
_THERE = phrase(
    "Already there under that name: {names}. “Replace the earlier ones” writes over them; or write the record under "
    "another name."
)
_AFTER = 250
"""Milliseconds after a change of the workshop or a tick until the pages are made anew: several often come together."""


class RecordPage(PageOver):
    """`export` is the desk's own bar, borrowed while this page is shown. `ask_where` is handed a proposed file. `asked`
    with what is said of a word, `undo_asked` to take the last back."""

    asked = Signal(object)
    undo_asked = Signal()

    keeps_drafts = True

    def __init__(
        self,
        standing: Callable[[], WorkshopNow],
        ask_where: Callable[[Path], Path | None],
        kept: ChoicesFile,
        logo: LogoFile,
        export: ExportBar,
    ) -> None:
        super().__init__()
        call_place(self, "record")
        self._standing, self._ask_where, self._export = standing, ask_where, export
        self._is_wanted, self._named, self._kept = False, Path(), kept
        self.choices, self.sides = Choices(kept.chosen, logo), Sides()
        self.preview, self.telling = self.sides.preview, self.sides.telling
        self.save = PlainButton(say("Write the record…"), "Ctrl+Return")
        self.replace = PlainButton(say("Replace the earlier ones"))
        self.leave = PlainButton(say("Back to the console"), "Esc")
        self._soon = QTimer(self, interval=_AFTER, singleShot=True)
        self._connect()
        self._lay_out()
        if kept.trouble:
            self.notice.refuse(kept.trouble)

    @property
    def chosen(self) -> Chosen:
        return self.choices.chosen

    @property
    def is_settled(self) -> bool:
        """Whether the pages are those of the workshop and the choices as they stand, and the one looked at is drawn."""
        is_drawn = self.preview.is_drawn and self.telling.is_drawn
        return not self._soon.isActive() and self.preview.is_current and is_drawn

    def hold(self) -> None:
        """On what is looked at first: the pages, which the keys turn, or what is withheld."""
        self.sides.hold()

    def follow(self, *_changed: object) -> None:
        """The workshop has changed, or another thing was chosen: the pages are made anew, a moment later."""
        self._hold_back()
        self.sides.show_edition(self.chosen.edition)
        self._soon.start()

    def follow_workshop(self, *_workshop: object) -> None:
        """What was said of words stands at once; the pages come a moment later."""
        self.notice.clear()
        self.sides.show_standing(self._standing())
        self.follow()

    def leave_off(self) -> None:
        """Nobody looks any more."""
        self._soon.stop()
        self.choices.logo.wait()
        self.preview.making.leave_off()

    def showEvent(self, event: QShowEvent) -> None:
        """The pages are begun in a turn of their own: what makes them would hold this up."""
        super().showEvent(event)
        if self.preview.now is None:
            QTimer.singleShot(0, self, self._make)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """No key goes through to what lies beneath."""
        event.accept()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.choices.setFixedWidth(_CHOICES if self.width() >= _NARROW else _NARROW_CHOICES)

    def _make(self) -> None:
        standing = self._standing()
        self.choices.show_standing(standing)
        self.sides.show_standing(standing)
        self.preview.show_record(standing, self.chosen)

    def _made(self) -> None:
        made = self.preview.now
        assert made
        self.choices.show_sections(made.optional)
        self.choices.show_due(has_due=made.has_due)
        self._say_trouble()
        if self._is_wanted and not self._soon.isActive():
            self._is_wanted = False
            self._write()

    def _say_trouble(self) -> None:
        """What the pages as they stand cannot show."""
        if self.preview.now and self.preview.now.trouble:
            self.notice.refuse(self.preview.now.trouble)

    def _take_forms(self) -> None:
        """Other forms of the same pages."""
        self._hold_back()
        self._say_trouble()
        self._keep()

    def _choose(self) -> None:
        """Other pages."""
        self.follow()
        self._keep()

    def _keep(self) -> None:
        try:
            self._kept.keep(self.choices.kept)
        except Trouble as trouble:
            self.notice.refuse(str(trouble))

    def _ask(self) -> None:
        """Where to; the name that is proposed is told by the pages, so they come first."""
        self._hold_back()
        self.notice.clear()
        if self.chosen.forms and (self._soon.isActive() or not self.preview.is_current):
            self._is_wanted = True
            self.notice.refuse(say("The pages are being made; then you are asked where the record is to be written."))
        else:
            self._write()

    def _write(self) -> None:
        self.notice.clear()
        made, chosen = self.preview.now, self.chosen
        if not chosen.forms:
            self.notice.refuse(say("No form is ticked. Tick at least one, then write the record."))
            return
        assert made
        folder = self._kept.folder or self._standing().file.parent
        path = None if self._export.job else self._ask_where(folder / file_of(made.name, chosen.forms[0]))
        if path is None:
            return
        self._named, found = path, zip(chosen.forms, places(path, chosen.forms), strict=True)
        if there := [form for form, place in found if place != path and is_there(place)]:
            self.notice.refuse(say(_THERE, names=listed(endings(there))))
            self.replace.show()
            self.replace.setFocus()
        else:
            self._start()

    def _start(self) -> None:
        """Write what is chosen to the place that was named."""
        self._hold_back()
        chosen, standing = self.chosen, self._standing()
        first, boxed = places(self._named, chosen.forms)[0], writer(standing, chosen, boxes=True)
        self._export.start(writer(standing, chosen), first, RECORD, boxed, endings(chosen.forms[1:]))

    def _hold_back(self) -> None:
        """Nothing waits any more for being replaced, and what was refused before is not so any more."""
        self.notice.clear()
        if not self.replace.isHidden():
            self.replace.hide()
            self.save.setFocus()

    def _hold_save(self) -> None:
        self.save.setFocus()

    def _connect(self) -> None:
        self.save.clicked.connect(self._ask)
        self.replace.clicked.connect(self._start)
        self.leave.clicked.connect(self.done)
        self.choices.changed.connect(self._choose)
        self.choices.forms_changed.connect(self._take_forms)
        self.choices.logo.refused.connect(self.notice.refuse)
        self.preview.made.connect(self._made)
        self.preview.making.told.connect(self.choices.show_places)
        self.telling.asked.connect(self.asked)
        self.telling.undo_asked.connect(self.undo_asked)
        self.sides.show_edition(self.chosen.edition)
        self._soon.timeout.connect(self._make)
        self._export.dismiss.clicked.connect(self._hold_save)

    def _lay_out(self) -> None:
        right = QWidget()
        inside = QVBoxLayout(right)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(0)
        inside.addWidget(self.notice)
        inside.addWidget(self.sides, 1)
        across = QHBoxLayout()
        across.setSpacing(0)
        across.addWidget(self.choices)
        across.addWidget(right, 1)
        below = QHBoxLayout()
        below.setContentsMargins(24, 12, 24, 12)
        below.setSpacing(12)
        for part in (self.save, self.replace, self.leave):
            below.addWidget(part)
        self.replace.hide()
        below.addStretch(1)
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(0)
        down.addLayout(across, 1)
        down.addWidget(rule())
        down.addWidget(self._export)
        down.addLayout(below)
