"""Keeps what somebody is typing on the disk, at most a second old, and puts it back after the program or the machine
stopped: the same words in the same place, the laptop with the same person.

It looks at the places by themselves and knows no form and no stage. Of a round without names it never hears a word.
"""

from collections.abc import Callable, Iterable
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget
from shiboken6 import isValid

from stratroom.model.refusals import Trouble
from stratroom.storage.keys import Key
from stratroom.storage.lock import is_held
from stratroom.ui.bridge import Bridge
from stratroom.ui.console.form import Form
from stratroom.ui.console.owners import Owners
from stratroom.ui.console.places import Place, is_begun, label_of, name_of, named, place_at, places, stands, write_back
from stratroom.ui.console.standing import standing
from stratroom.ui.console.steps import Steps
from stratroom.ui.console.taken import not_taken
from stratroom.ui.console.window import ConsoleWindow
from stratroom.ui.drafts_file import DraftsFile
from stratroom.ui.kept import Kept, KeptPage, Typed
from stratroom.ui.widgets import Field
from stratroom.words import listed, quoted, say

LOOKS = 200
"""Milliseconds from one look at what is typed to the next; written by then, it is never a second old."""
_MOST_NAMED = 3

Reopen = Callable[[KeptPage], object]
"""Opens the page over the desk again that was open; which pages there are is not known here."""


class KeepingDrafts(QObject):
    """`begin` once the windows are up, `end` when the workshop is closed. `troubled` once when nothing can be kept,
    again only after it could; `calmed` carries what it said then. `back` says what stands here again,
    `unread` why what was typed last could not be read; "" where it could. `is_whole`: Stratroom ended without closing
    the workshop, and all that was typed by then is known to be here again, or that nothing was."""

    troubled = Signal(str)
    calmed = Signal(str)

    def __init__(self, console: ConsoleWindow, bridge: Bridge, file: DraftsFile, reopen: Reopen) -> None:
        super().__init__(console)
        self._console, self._bridge, self._file, self._reopen = console, bridge, file, reopen
        self._written, self._waiting = Kept(), dict[str, Typed]()
        self._key = bridge.room.file.key
        self._places: list[tuple[QWidget, Place]] | None = None
        self._hands = self.back = self.unread = ""
        self._trouble, self._is_begun, self._is_settled, self.is_whole = "", False, True, False
        self._worker = ThreadPoolExecutor(1, "drafts")
        self._writing: Future[None] | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(LOOKS)
        self._timer.timeout.connect(self.look)
        bridge.changed.connect(self._look_for_places)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._look_for_places)

    def begin(self) -> None:
        """Put back what was begun, and keep from now on. Nothing of both where these drafts are those of another file
        that is open now."""
        is_latest = self._is_latest()
        kept = self._read()
        if _is_elsewhere(kept.path, self._bridge.room.file.path):
            return
        self._is_begun = True
        self._waiting = not_taken(kept.typed, self._bridge.room.file.recorded[kept.sequence :])
        self.back = _told(self._put_back())
        self.is_whole = is_latest and kept.is_open and not self._waiting
        if self.back:
            self._console.desk.notice.refuse(self.back)
        self._give_hands_back(kept.hands)
        self._console.take_up_again(kept)
        if kept.page:
            self._reopen(kept.page)
        self._timer.start()
        self.look()

    def look(self) -> None:
        """Write what is begun, if it is not what was written last, and put back what has found its place."""
        if self._waiting and self._places is None:
            self._put_back()
        if self._writing and not self._writing.done():
            return
        self._hear()
        if not self._is_settled or self._key != self._bridge.room.file.key:
            self._settle()
            return
        now = self._now()
        if now != self._written:
            self._written = now
            self._writing = self._worker.submit(self._file.write, now, self._key)

    def keep_for(self, key: Key | None) -> None:
        """In a worker, before the workshop is locked otherwise: what is begun lies there also as it opens then."""
        if self._is_begun and self._written != Kept():
            with suppress(Trouble):  # then what is begun cannot be written there either, which is said
                self._file.write_anew(self._written, key)

    def settle(self) -> None:
        """It is locked otherwise, or is not after all: what opens now stays, the other goes."""
        self._is_settled = False

    def end(self) -> None:
        """What stands on the desk stays for the next time; what is private does not, and nothing is left of nothing."""
        self._timer.stop()
        self._worker.shutdown()
        if not self._is_begun:
            return
        self._is_begun, self._places = False, None
        left = Kept(str(self._bridge.room.file.path), self._sequence, typed=self._typed((self._console.desk,)))
        try:
            self._file.erase()
            if not left.is_empty:
                self._file.write(left, self._bridge.room.file.key)
        except Trouble as trouble:
            self.troubled.emit(str(trouble))

    def _is_latest(self) -> bool:
        with suppress(OSError):  # what cannot be seen is not known
            return self._file.is_latest
        return False

    def _read(self) -> Kept:
        try:
            return self._file.read(self._key)
        except Trouble as trouble:
            self.unread = str(trouble)
            self.troubled.emit(self.unread)
            return Kept()

    def _settle(self) -> None:
        """Another passphrase, or one now, or none any more: nothing of what lies there is left as it was."""
        self._key, self._written, self._is_settled = self._bridge.room.file.key, Kept(), True
        self._writing, self._trouble = self._worker.submit(self._file.settle, self._key), ""

    def _hear(self) -> None:
        """What became of the last writing; one that failed is tried again."""
        error = self._writing.exception() if self._writing else None
        self._writing = None
        if error is None:
            told, self._trouble = self._trouble, ""
            if told:
                self.calmed.emit(told)
            return
        if not isinstance(error, Trouble):
            raise error
        self._written = Kept()
        if not self._trouble:
            self._trouble = str(error)
            self.troubled.emit(self._trouble)

    # What is begun

    @property
    def _wholes(self) -> tuple[QWidget, ...]:
        """Where words are kept from: the desk, and the page over it if that says so."""
        over = self._console.page_over
        return (self._console.desk, over) if over and over.keeps_drafts else (self._console.desk,)

    @property
    def _sequence(self) -> int:
        return len(self._bridge.room.file.recorded)

    def _now(self) -> Kept:
        over = self._console.page_over
        typed = self._typed(self._wholes)
        laptop, cards = self._console.laptop.kept(), self._console.paper.kept()
        stood_beside = self._sequence if typed or laptop or cards else 0
        path = str(self._bridge.room.file.path)
        hands, page = self._held() if typed else "", over.as_left() if over else None
        return Kept(path, stood_beside, True, typed, hands, laptop, cards, page)

    def _typed(self, wholes: Iterable[QWidget]) -> dict[str, Typed]:
        if self._places is None:
            self._places = [(whole, place) for whole in wholes for place in places(whole)]
        begun = ((whole, place) for whole, place in self._places if isValid(place) and is_begun(place))
        return self._waiting | {name_of(place, whole): stands(place) for whole, place in begun}

    def _held(self) -> str:
        """The place that has the hands; the last that had them while none has."""
        held = QApplication.focusWidget()
        if held and self._console.desk.isAncestorOf(held):
            place = place_at(held)
            self._hands = name_of(place, self._console.desk) if place else ""
        return self._hands

    def _look_for_places(self, *_: object) -> None:
        """Rows may have come or gone."""
        self._places = None

    # Put back

    def _put_back(self) -> list[str]:
        """Everything that waits and whose place is there; what each of these is called, one for a form."""
        found = dict[str, Place]()
        for whole in self._wholes:
            found |= named(whole)
        here = [(found[name], name) for name in self._waiting if name in found]
        forms = {form: standing(form) for place, _ in here if (form := _form_of(place))}
        for place, name in here:
            _write(place, self._waiting.pop(name))
        for form, stood in forms.items():
            form.come_back(stood)
        told = {_form_of(place) or place: _label_of(place) for place, _ in reversed(here)}
        if here:
            self._open_for(here[-1][0])
        return list(reversed(told.values()))

    def _open_for(self, place: Place) -> None:
        """Where the room is now: what is here again is not folded away, wherever the hands were."""
        desk = self._console.desk
        if desk.panel.isAncestorOf(place):
            for around in (*desk.findChildren(Steps), *desk.findChildren(Owners)):
                around.open_for(place)

    def _give_hands_back(self, hands: str) -> None:
        desk = self._console.desk
        place = named(desk).get(hands) if hands else None
        if place is None:
            return
        self._open_for(place)
        desk.stage.open_for(place)
        if place.isVisible():
            place.setFocus()
        if isinstance(place, Field) and isinstance(place.edit, QPlainTextEdit):
            place.edit.moveCursor(QTextCursor.MoveOperation.End)


def _told(back: list[str]) -> str:
    """In one sentence; "" for nothing."""
    things = listed([quoted(label) for label in back[:_MOST_NAMED]])
    if len(back) > _MOST_NAMED:
        return say("Here again as it was left, not written down yet: {things}, and more.", things=things)
    return say("Here again as it was left, not written down yet: {things}.", things=things) if back else ""


def _is_elsewhere(path: str, here: Path) -> bool:
    """Whether another file of this workshop's is open, whose drafts they are."""
    return bool(path) and Path(path) != here and is_held(Path(path))


def _label_of(place: Place) -> str:
    form = _form_of(place)
    return form.title if form and form.title else label_of(place)


def _form_of(place: QWidget) -> Form | None:
    one = place.parentWidget()
    while one is not None and not isinstance(one, Form):
        one = one.parentWidget()
    return one


def _write(place: Place, value: Typed) -> None:
    """A file that was meddled with may hold what cannot have stood there: then the place stays as it is."""
    try:
        write_back(place, value)
    except TypeError:
        return
