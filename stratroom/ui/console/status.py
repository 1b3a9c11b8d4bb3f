"""The bar at the foot of the console: what is saved where, what undo takes back, the record. It only asks."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from stratroom.model.entries import Recorded, RoundRevealed, Undone
from stratroom.room import Room
from stratroom.ui.key_words import key_words
from stratroom.ui.theme import dark
from stratroom.ui.time_words import date_in_words
from stratroom.ui.widgets import PlainLabel
from stratroom.ui.widgets.buttons import keeps_space, pressed_by, return_presses
from stratroom.ui.widgets.tips import tip
from stratroom.words import decimal, say

_LONGEST = 40


class StatusBar(QWidget):
    """Shown anew after every act."""

    undo_asked = Signal()
    record_asked = Signal()
    backups_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("surface", "bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.saved = PlainLabel("", "strong", theme=dark())
        self.saved.setWordWrap(False)
        self.saved.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        self.file = PlainLabel("", "small", theme=dark())
        self._day = self._undone = ""
        self._began_in, self._is_elsewhere = "", False
        self.backup = BarButton("Ctrl+B")
        self.backup.say(say("No backup yet"))
        self.words, self._is_to_note = PlainLabel("", "small", theme=dark()), False
        self.projector = PlainLabel("", "small", theme=dark())
        self.offline = PlainLabel(say("Offline"), "small", theme=dark())
        self.undo = BarButton("Ctrl+Z")
        self.record = BarButton("Ctrl+E")
        self.record.say(say("Export record…"))
        self.undo.clicked.connect(self.undo_asked)
        self.record.clicked.connect(self.record_asked)
        self.backup.clicked.connect(self.backups_asked)
        self._lay_out()

    def show_room(self, room: Room) -> None:
        last = room.file.recorded[-1]
        self._day = last.at[:10]
        self.saved.setText(say("Read only") if room.file.is_read_only else say("Saved {at}", at=last.at[11:19]))
        self._show_file(str(room.file.path), room.file.path.name)
        self._show_aside(room, last)
        what = "" if room.file.is_read_only else room.what_undo_takes_back()
        self._undone = what
        self.undo.setEnabled(bool(what))
        self._show_what_fits()

    def _show_file(self, path: str, name: str) -> None:
        """Once the work goes on in another file than it began in, its name is what matters most here."""
        self._began_in = self._began_in or path
        self._is_elsewhere = self._is_elsewhere or path != self._began_in
        self.file.setText(name)

    def _show_aside(self, room: Room, last: Recorded) -> None:
        """After a reveal the words of the chain, after an undo what it took back; where there is no room, not that."""
        is_reveal = isinstance(last.entry, RoundRevealed)
        undone = _undone(last.entry, room) if isinstance(last.entry, Undone) else ""
        self.words.setText(say("Note on paper: {words}", words=" ".join(room.file.words)) if is_reveal else undone)
        self._is_to_note = is_reveal
        self._show_what_fits()

    def show_backup(self, at: str) -> None:
        """A backup was made, with everything up to this time (ISO 8601)."""
        is_today = at[:10] == self._day
        self.backup.say(say("Backup {time}", time=at[11:16] if is_today else date_in_words(at[:10])))
        self._show_what_fits()

    def show_projector(self, size: QSize | None, metres: float) -> None:
        """How many pixels the projector has and from how far its words can be read; None where there is none."""
        text = say("Projector {width} × {height}, readable to {metres} m", metres=decimal(metres, 1),
                   width=size.width(), height=size.height()) if size else ""  # fmt: skip
        self.projector.setText(text)
        self._show_what_fits()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_what_fits()

    def _show_what_fits(self) -> None:
        """What is saved, undo, the record, what is to be noted and the name of another file than before come first; the
        rest as it fits, each on one line."""
        space = self._row.spacing()
        first = {self.words} if self._is_to_note else set[PlainLabel]()
        first |= {self.file} if self._is_elsewhere else set()
        wanted = _on_two_lines(self.words) + space if self._is_to_note else 0
        wanted += self.file.sizeHint().width() + space if self._is_elsewhere else 0
        whole = say("Undo: {what}", what=self._undone) if self._undone else say("Nothing to undo")
        self.undo.say(say("Undo: {what}", what=_short(self._undone)) if self._undone else whole, whole)
        if self._left_over < wanted:
            self.undo.say(say("Undo"), whole)
        left = self._left_over
        for part in sorted((self.words, self.file, self.offline, self.projector), key=lambda part: part not in first):
            needed = part.sizeHint().width() + space
            part.setVisible(bool(part.text()) and (needed <= left or part in first))
            left -= 0 if part.isHidden() else needed

    @property
    def _left_over(self) -> int:
        """How many pixels what always stands there leaves; fewer than none where it does not fit."""
        row, margins = self._row, self._row.contentsMargins()
        taken = sum(each.sizeHint().width() for each in self._always) + row.spacing() * len(self._always)
        return self.width() - margins.left() - margins.right() - taken

    def _lay_out(self) -> None:
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(24, 5, 24, 5)
        row.setSpacing(24)
        self._always = (self.saved, self.backup, self.undo, self.record)
        row.addWidget(self.saved)
        row.addWidget(self.file)
        row.addWidget(self.backup)
        row.addWidget(self.words)
        row.addStretch(1)
        for part in (self.projector, self.undo, self.record, self.offline):
            row.addWidget(part)


class BarButton(QPushButton):
    """A light button on a bar that is always dark; its key works wherever the window has the focus."""

    def __init__(self, key: str) -> None:
        super().__init__()
        self._key = key
        pressed_by(key, self)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def say(self, words: str, name: str = "") -> None:
        """The words, with the key behind them; `name` is said whole where the words are shorter."""
        self.setText(f"{words}   {key_words(self._key)}".replace("&", "&&"))
        self.setAccessibleName(name or words)
        tip(self, name if name != words else "")

    def event(self, event: QEvent) -> bool:
        if keeps_space(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not return_presses(self, event):
            super().keyPressEvent(event)


def _on_two_lines(label: PlainLabel) -> int:
    """How wide it is then, in pixels."""
    measure = label.fontMetrics()
    words = label.text().split()
    return measure.horizontalAdvance(label.text()) // 2 + max(map(measure.horizontalAdvance, words), default=0)


def _undone(entry: Undone, room: Room) -> str:
    return say("Undone: {what}", what=_short(room.file.recorded[entry.sequence - 1].entry.describe()))


def _short(what: str) -> str:
    """What undo takes back, short enough for the bar: never part of somebody's words, rather none of them.

    >>> _short("Option listed: “Close the forty stores that do not earn their capital”")
    'Option listed'
    """
    short = what if len(what) <= _LONGEST else what.partition(":")[0].rstrip()
    return short if len(short) <= _LONGEST else say("the last act")
