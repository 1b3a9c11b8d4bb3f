"""The pages of the record as they stand now: one at a time and large, or all of them small, to find one. They are made
and drawn in workers.

The page that is being read stays: when the record is made anew, the same place of the same section is shown, scrolled
as it was.
"""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from stratroom.ui.record.all_pages import AllPages
from stratroom.ui.record.chosen import Chosen, WorkshopNow
from stratroom.ui.record.making import Drawn, Made, Making, Small
from stratroom.ui.record.sheet import SheetPane
from stratroom.ui.widgets import Choice, PlainButton, PlainLabel
from stratroom.ui.widgets.flow import FlowLayout
from stratroom.words import say

_SHAPES = {"A4": 297 / 210, "Letter": 11 / 8.5}
_READ, _WHOLE, _ALL = "read", "whole", "all"


class Preview(QWidget):
    """`made` when the pages stand; `said_trouble` with what is not in them as it was chosen, "" where nothing is."""

    made = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.making = Making()
        self.now: Made | None = None
        self.number = 0
        self._shape = _SHAPES["A4"]
        self._shown: tuple[str, int] | None = None
        self._drawn = (-1, -1)
        self.back = PlainButton(say("Page before"), "PgUp")
        self.on = PlainButton(say("Next page"), "PgDown")
        sizes = {_READ: say("To read"), _WHOLE: say("Whole page"), _ALL: say("All pages")}
        self.fit = Choice(say("Size of the page"), sizes, _READ)
        self.where, self.state = PlainLabel("", "strong"), PlainLabel("", "small")
        self.pane, self.all = SheetPane(say("Page of the record")), AllPages()
        self._patience = QTimer(self, interval=400, singleShot=True)
        self._connect()
        self._lay_out()
        self._show_where()

    @property
    def is_current(self) -> bool:
        """Whether the pages are those of what was asked for last."""
        return self.now is not None and not self._is_made

    @property
    def is_drawn(self) -> bool:
        """Whether what is seen is the page that is to be seen, or all of those in sight."""
        if self.all.isVisible():
            return self.all.is_pictured
        return self.now is not None and self._drawn == (self.now.serial, self.number)

    def show_record(self, standing: WorkshopNow, chosen: Chosen) -> None:
        """Make the pages anew; those that stand stay until then."""
        self._is_made, self._shape = True, _SHAPES[chosen.size]
        self._patience.start()
        self.making.make(standing, chosen)

    def turn(self, number: int) -> None:
        """To this page, counted from 0."""
        if self.now:
            self.number = min(max(number, 0), len(self.now.sections) - 1)
            self.all.turn(self.number)
            self._draw()
            self._show_where()

    def _connect(self) -> None:
        self._is_made = False
        self.making.made.connect(self._take)
        self.making.drawn.connect(self._show)
        self.making.went_on.connect(self._went_on)
        self.back.clicked.connect(lambda: self.turn(self.number - 1))
        self.on.clicked.connect(lambda: self.turn(self.number + 1))
        self.fit.chosen.connect(self._fit)
        self.all.reached.connect(self.turn)
        self.all.opened.connect(self._open)
        self.all.pictures_wanted.connect(self._draw_small)
        self.making.drawn_small.connect(self._show_small)
        self.pane.width_changed.connect(self._draw)
        self.pane.end_asked.connect(lambda end: self.turn(0 if end < 0 else 1_000_000))
        self._patience.timeout.connect(self._say_state)
        self._told = (0, 0)

    def _take(self, made: Made) -> None:
        self.number = _same_place(self.now, self.number, made)
        self.now, self._is_made = made, False
        self._patience.stop()
        self.state.setText("")
        if self.all.isVisible():
            self.all.show_pages(made, self._shape, self.number)
        self._draw()
        self._show_where()
        self.made.emit()

    def _draw(self) -> None:
        if self.now and not self.all.isVisible():
            self.making.draw(self.now, self.number, self.pane.width_for(self._shape))

    def _show(self, drawn: Drawn) -> None:
        if not self.now or (drawn.serial, drawn.number) != (self.now.serial, self.number):
            return
        place = _place(self.now, self.number)
        self.pane.show_page(drawn.image, self._title(), drawn.words, is_another=place != self._shown)
        self._shown, self._drawn = place, (drawn.serial, drawn.number)

    def _title(self) -> str:
        assert self.now
        sections, at = self.now.sections, self.number
        return say("Page {number} of {all}: {section}", number=at + 1, all=len(sections), section=sections[at])

    def _show_where(self) -> None:
        last = len(self.now.sections) - 1 if self.now else 0
        self.where.setText(self._title() if self.now else say("The pages are being made …"))
        self.back.setEnabled(self.number > 0)
        self.on.setEnabled(self.number < last)

    def _fit(self, how: str) -> None:
        is_all = how == _ALL
        self.pane.is_whole = self.pane.is_whole if is_all else how == _WHOLE
        if is_all and self.now:
            self.all.show_pages(self.now, self._shape, self.number)
        self.pane.setVisible(not is_all)
        self.all.setVisible(is_all)
        self._draw()

    def _open(self, number: int) -> None:
        """One of all pages: large, as pages were seen before."""
        if self.now:
            how = _WHOLE if self.pane.is_whole else _READ
            self.making.draw_small(self.now, [], 0)
            self.fit.show_value(how)
            self._fit(how)
            self.turn(number)
            self.pane.sheet.setFocus()

    def _draw_small(self, numbers: list[int]) -> None:
        if self.now:
            self.making.draw_small(self.now, numbers, self.all.picture_width)

    def _show_small(self, small: Small) -> None:
        if self.now and small.serial == self.now.serial:
            self.all.show_picture(small.number, small.image)

    def _went_on(self, done: int, of: int) -> None:
        self._told = (done, of)
        if self._is_made and not self._patience.isActive():
            self._say_state()

    def _say_state(self) -> None:
        """Not at once: what takes no time needs no word."""
        done, of = self._told
        self.state.setText(say("Being made: step {done} of {of}", done=done, of=of) if self._is_made else "")

    def _lay_out(self) -> None:
        bar = QWidget()
        line = FlowLayout(bar, spacing=12)
        for part in (self.back, self.on, self.fit):
            line.addWidget(part)
        said = QHBoxLayout()
        said.addWidget(self.where, 1)
        said.addWidget(self.state)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 0)
        column.setSpacing(10)
        column.addLayout(said)
        column.addWidget(bar)
        column.addWidget(self.pane, 1)
        column.addWidget(self.all, 1)
        self.all.hide()


def _place(made: Made, number: int) -> tuple[str, int]:
    """The section a page belongs to, and the how manieth of it."""
    title = made.sections[number]
    return title, number - made.sections.index(title)


def _same_place(before: Made | None, number: int, now: Made) -> int:
    """Where the page that was read stands now; the nearest where it is gone."""
    if before is None:
        return 0
    title, nth = _place(before, number)
    if title in now.sections:
        return now.sections.index(title) + min(nth, now.sections.count(title) - 1)
    return min(number, len(now.sections) - 1)
