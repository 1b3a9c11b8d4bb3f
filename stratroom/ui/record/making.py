"""The record's pages made and drawn while the window goes on: one worker sets them, another draws what is looked at.

Neither touches the ledger. What is not waited for any more is called off.
"""

import gc
import sys
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

import pypdfium2
from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QImage

from stratroom.model.refusals import Refused, Trouble
from stratroom.record.leaving_out import optional, without
from stratroom.record.naming import file_name
from stratroom.ui.record.chosen import NAMED, Chosen, WorkshopNow
from stratroom.ui.record.forms import look_of
from stratroom.words import say

if TYPE_CHECKING:
    from stratroom.record.pdf import Look

_TURN = 0.0005
"""Seconds after which the windows have their turn while pages are set; Python's usual five milliseconds, waited for at
every call into Qt, would be felt."""


@dataclass(frozen=True)
class Made:
    """The record as it would be written: its bytes, the section of each page and those that begin on it, what may be
    left out, its file's name; `has_due`: whether there is anything for a calendar. `trouble` says what is not as it was
    chosen; `serial` tells it from others."""

    serial: int
    content: bytes
    sections: tuple[str, ...]
    begins: tuple[tuple[str, ...], ...]
    optional: tuple[str, ...]
    name: str
    has_due: bool
    trouble: str = ""


@dataclass(frozen=True)
class Small:
    """A page as a small picture. `number` counts from 0."""

    serial: int
    number: int
    image: QImage


@dataclass(frozen=True)
class Drawn:
    """A page as pixels, and in words for those who do not see it. `number` counts from 0."""

    serial: int
    number: int
    width: int
    image: QImage
    words: str


class Making(QObject):
    """`told` with what is withheld, then `made` and `drawn` for the newest that was asked for; `went_on` steps done and
    steps in all; `broke` with a bug, which is raised in the thread of the windows."""

    made = Signal(object)
    told = Signal(object)
    drawn = Signal(object)
    drawn_small = Signal(object)
    went_on = Signal(int, int)
    broke = Signal(object)
    ended = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._setter, self._drawer = ThreadPoolExecutor(1), ThreadPoolExecutor(1)
        self._serial = 0
        self._wanted: tuple[int, int, int] | None = None
        self._small: list[int] = []
        self._is_left = False
        self._document: tuple[int, pypdfium2.PdfDocument] | None = None
        self.broke.connect(_raise)
        self.ended.connect(self._go)

    def make(self, standing: WorkshopNow, chosen: Chosen) -> None:
        """Set the pages anew; what is being set is called off. Once it was left off nothing is begun any more."""
        if self._is_left:
            return
        self._serial += 1
        self._setter.submit(partial(self._try, partial(self._set, self._serial, standing, chosen)))

    def draw(self, made: Made, number: int, width: int) -> None:
        """Draw a page so many pixels wide; what was asked for before and is not begun is not drawn."""
        if self._is_left:
            return
        self._wanted = (made.serial, number, width)
        self._drawer.submit(partial(self._try, partial(self._draw, made, self._wanted)))

    def draw_small(self, made: Made, numbers: list[int], width: int) -> None:
        """Draw these pages so many pixels wide, one after the other, in place of those that were asked for before; []
        none any more."""
        self._small = numbers
        if numbers and not self._is_left:
            self._drawer.submit(partial(self._try, partial(self._draw_all, made, numbers, width)))

    def leave_off(self) -> None:
        """Nobody waits any more. It goes when its workers have ended, and not before: Qt would end the app."""
        if self._is_left:
            return
        self._serial, self._wanted, self._is_left = self._serial + 1, None, True
        self._small = []
        _leaving.add(self)
        self._setter.submit(self._end)
        self._setter.shutdown(wait=False)

    def _end(self) -> None:
        gc.unfreeze()
        self._drawer.submit(self._let_go)
        self._drawer.submit(self.ended.emit)
        self._drawer.shutdown(wait=False)

    def _go(self) -> None:
        """Not in the midst of a signal of its own."""
        QTimer.singleShot(0, partial(_leaving.discard, self))

    def _try(self, work: Callable[[], None]) -> None:
        try:
            work()
        except Exception as bug:  # noqa: BLE001 - a bug is raised again in the thread of the windows
            self.broke.emit(bug)

    def _set(self, serial: int, standing: WorkshopNow, chosen: Chosen) -> None:
        """ReportLab comes in with the first."""
        if serial != self._serial:
            return
        with _windows_first():
            from stratroom.record.pdf.press import printed
            from stratroom.record.steps import Cancelled

            if chosen.edition == "unattributed":
                self.told.emit(standing.tell())
            book = standing.bind(chosen.edition)
            look, trouble = _look_of(chosen)
            try:
                found = printed(
                    without(book, chosen.left_out),
                    look,
                    progress=self.went_on.emit,
                    cancelled=lambda: serial != self._serial,
                )
            except Cancelled:
                return
        kind = (say(NAMED[chosen.edition]), say("final") if standing.is_final else say("draft"))
        name = file_name(book, standing.day, *kind)
        told = (optional(book), name, bool(book.due), trouble)
        self.made.emit(Made(serial, found.content, found.sections, found.begins, *told))

    def _draw(self, made: Made, wanted: tuple[int, int, int]) -> None:
        if wanted != self._wanted:
            return
        page = self._open(made)[wanted[1]]
        image = _pixels(page, wanted[2])
        self.drawn.emit(Drawn(*wanted, image, page.get_textpage().get_text_range()))

    def _draw_all(self, made: Made, numbers: list[int], width: int) -> None:
        for number in numbers:
            if numbers is not self._small:
                return
            self.drawn_small.emit(Small(made.serial, number, _pixels(self._open(made)[number], width)))

    def _open(self, made: Made) -> pypdfium2.PdfDocument:
        """PDFium is not to be used by two threads at once: only the one that draws comes here."""
        if self._document is None or self._document[0] != made.serial:
            self._let_go()
            self._document = made.serial, pypdfium2.PdfDocument(made.content)
        return self._document[1]

    def _let_go(self) -> None:
        if self._document:
            self._document[1].close()
        self._document = None


_leaving: set[Making] = set()


def _pixels(page: pypdfium2.PdfPage, width: int) -> QImage:
    """A picture of a page, so many pixels wide."""
    bitmap = page.render(scale=width / page.get_width(), prefer_bgrx=True)
    shape = (bitmap.width, bitmap.height, bitmap.stride)
    return QImage(bytes(bitmap.buffer), *shape, QImage.Format.Format_RGB32).copy()


@contextmanager
def _windows_first() -> Iterator[None]:
    """Work in which the windows wait neither for their turn nor while Python looks through the whole app for what
    nobody uses: that would be a tenth of a second, several times a record. What is there by then it need not look
    through again until the page is left."""
    sys.setswitchinterval(_TURN)
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        gc.enable()


def _look_of(chosen: Chosen) -> "tuple[Look, str]":
    """How it is printed, boxes and all; and why the logo is not there where it cannot be read."""
    try:
        return look_of(chosen, boxes=True), ""
    except (Refused, Trouble) as sentence:
        return look_of(replace(chosen, logo=None), boxes=True), str(sentence)


def _raise(bug: Exception) -> None:
    raise bug
