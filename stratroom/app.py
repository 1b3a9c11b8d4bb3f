"""The app: builds everything once, by hand, top to bottom. Nothing heavy is loaded before the first window is up."""

import logging
from contextlib import ExitStack
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QObject, QTimer, Signal

from stratroom.application import documents, new_application, refuse_without_display, wait_for_readers
from stratroom.asked_of_files import check, look
from stratroom.bugs import catch_bugs
from stratroom.copying import Copying, not_opened
from stratroom.model.refusals import Refused, Trouble
from stratroom.own_designs import OwnDesigns
from stratroom.parts import clear_temporary, for_a_while
from stratroom.programmes import Programme, broken, programmes
from stratroom.ui.languages import use
from stratroom.ui.laptop_shade import follow_the_system
from stratroom.ui.recent import Recent
from stratroom.ui.settings import Settings, of_the_user
from stratroom.ui.start.check_page import check_a_file
from stratroom.ui.start.opening import Openings, missed
from stratroom.ui.start.window import StartWindow
from stratroom.ui.typefaces import register_every_script
from stratroom.words import say

if TYPE_CHECKING:
    from stratroom.house import OpenWorkshop
    from stratroom.model.workshop import About
    from stratroom.room import Room


def run(file: Path | None = None, *, exit_after_start: bool = False) -> int:
    """Open this workshop, or the start screen, which says why where it does not open. With `exit_after_start` paint the
    first window, then leave with 0."""
    refuse_without_display()
    logging.basicConfig(level=logging.WARNING)
    app, settings = new_application(), of_the_user()
    follow_the_system(settings)
    use(settings.now.language)
    front = FrontDoor(Recent(), documents(), OwnDesigns(), settings)
    catch_bugs(front.told.emit)
    if not (file and front.has_opened(file.absolute())):
        front.start.show()
    if not file:
        front.start.removing.go_on()
    app.processEvents()
    clear_temporary()
    if exit_after_start:
        front.start.leave_off()
        return 0
    QTimer.singleShot(0, register_every_script)
    code = app.exec()
    front.end()
    wait_for_readers()
    return code


class FrontDoor(QObject):
    """The start screen and the one workshop behind it. `told` carries a sentence from whatever thread it comes."""

    told = Signal(str)

    def __init__(self, recent: Recent, folder: Path, own: OwnDesigns, settings: Settings | None = None) -> None:
        super().__init__()
        self._settings, self._folder = settings or Settings(), folder
        self._settings.tell = self._say_once
        self._recent, self._own = recent, own
        self.opened: OpenWorkshop | None = None
        self._last: OpenWorkshop | None = None
        self._left: StartWindow | None = None
        self._sample: Path | None = None
        self._marked: Path | None = None
        self._kept_a_while, self._to_know, self._missed = ExitStack(), dict[Path, str](), ""
        self.openings, self.copying = Openings(), Copying(self._open_copied, self._say_once)
        self.start = self._new_start()
        self.told.connect(self.say)

    def _new_start(self) -> StartWindow:
        start = StartWindow(programmes(), self._recent, self._folder, self._own, look, broken(), self._settings)
        start.new_asked.connect(self._new)
        start.open_asked.connect(self._open)
        start.read_asked.connect(partial(self._open, read_only=True))
        start.sample_asked.connect(self._play_sample)
        start.check_asked.connect(partial(check_a_file, start, self._folder, check))
        start.rehearse_asked.connect(self._rehearse)
        start.language_asked.connect(self._speak)
        start.going_back.asked.connect(self._show_backups)
        start.notice.copy_asked.connect(self._copy)
        start.playing.played.connect(self._open_played)
        start.unlocking.given.connect(self._open)
        start.removing.asked.connect(self._finish)
        return start

    def _speak(self, code: str) -> None:
        """Say everything in another language; a workshop that is open keeps the one it was opened in."""
        try:
            use(code)
        except Trouble as trouble:
            self.start.say(str(trouble))
            return
        self._settings.change(lambda now: replace(now, language=code))
        self._left, self.start = self.start, self._new_start()
        self.start.take_over(self._left)
        self.start.show()
        self._left.close()
        self.start.home.languages.stop.setFocus()

    def has_opened(self, path: Path) -> bool:
        """Whether it is open now; else the start screen asks for what is missing, or says why not and offers a way."""
        if self._is_asked_about(path):
            return False
        was_open = self._recent.is_interrupted(path)
        try:
            room = _room_in(path, read_only=False)
        except (Refused, Trouble) as why:
            self._not_opened(path, False, why)
            return False
        self._opened(path, False, was_open, room)
        return True

    def say(self, sentence: str) -> None:
        """Where the facilitator is looking now."""
        if self.opened:
            self.opened.console.desk.notice.warn(sentence)
        else:
            self.start.say(sentence)

    def _say_once(self, sentence: str) -> None:
        """A trouble of no act, as in `say`; there is nothing to try again."""
        if self.opened:
            self.opened.console.desk.say_once(sentence)
        else:
            self.start.say(sentence)

    def end(self) -> None:
        """Stratroom ends: whatever is still being opened is let be, and what was only for a while goes."""
        self.openings.end()
        self.copying.leave_off()
        self._kept_a_while.close()

    def _new(self, about: "About", design: Programme, path: Path, passphrase: str | None = None) -> None:
        from stratroom.beginning import begin

        begin(self.start, self.openings, partial(self._begun, path), about, design, path, passphrase)

    def _is_asked_about(self, path: Path) -> bool:
        """Whether its removing was stopped: it takes nothing new before it is said that it stays."""
        if not self.start.removing.was_stopped:
            return False
        from stratroom.finishing import asks_first

        return asks_first(self.start, path, self._recent)

    def _finish(self, path: Path | None) -> None:
        from stratroom.finishing import show_page

        show_page(self.start, path, self._recent, self._folder)

    def _begun(self, path: Path, room: "Room") -> None:
        self._show(room)
        self._mark(path)
        self.start.forget_forms()

    def _open(self, path: Path, read_only: bool = False, passphrase: str | None = None) -> None:
        """The file is read by a worker, which loads what that needs; then the two windows are made."""
        if why := self.start.removing.why_not_open():
            self.start.say(why)
            return
        if not read_only and self._is_asked_about(path):
            return
        was_open = self._recent.is_interrupted(path)
        opening = self.openings.new(path, partial(_room_in, path, read_only=read_only, passphrase=passphrase))
        opening.opened.connect(partial(self._opened, path, read_only, was_open))
        opening.failed.connect(partial(self._not_opened, path, read_only))
        self.start.start_opening(path, opening)

    def _opened(self, path: Path, read_only: bool, was_open: bool, room: "Room") -> None:
        try:
            self._show(room)
        finally:
            self.start.done_opening()
            self.start.unlocking.put_away()
        if path != self._sample and not read_only:
            self._mark(path)
            if self.opened:
                self.opened.say_how_found(was_open=was_open, to_know=self._to_know.pop(path, ""))
        if self._missed:
            self._say_once(self._missed)
        self._missed = ""

    def _mark(self, path: Path) -> None:
        """It is open now, and was interrupted unless it is closed; wherever its file goes meanwhile."""
        self._marked = path
        self._recent.remember(path, is_open=True)

    def _moved(self, path: Path) -> None:
        """The list leads to where the workshop is now; to where it was only if something is there still."""
        was = self._marked
        self._mark(path)
        if was and not was.exists():
            self._recent.forget(was.resolve())

    def _not_opened(self, path: Path, read_only: bool, why: Exception) -> None:
        """Say why; a bug is raised again, here where it can be told."""
        from stratroom.ways_back import ways_from

        self._missed = ""
        self.start.done_opening()
        if self.start.unlocking.asks(path, why, read_only=read_only):
            return
        if not isinstance(why, Refused | Trouble):
            raise why
        self.start.notice.offer(path, str(why), ways_from(path, why, is_listed=self._recent.lists(path)))

    def _show_backups(self, path: Path, why: str) -> None:
        from stratroom.ways_back import backups_page

        self.start.going_back.show_backups(backups_page(path, why))

    def _copy(self, path: Path) -> None:
        """Of a workshop in a folder in which nothing can be written."""
        if folder := self.start.ask_folder(self.start, self._folder):
            self.copying.begin(path, folder)

    def _play_sample(self) -> None:
        if self.start.playing.job:
            return
        from stratroom.sample import SAMPLE, play_sample

        self._sample = self._kept_a_while.enter_context(for_a_while()) / f"{SAMPLE}.stratroom"
        self.start.playing.start(play_sample, self._sample, say("Playing the sample"))

    def _rehearse(self, case: Path, path: Path) -> None:
        from stratroom.sample import play_case

        self.start.notice.clear()
        play = partial(play_case, case, tell=partial(self._to_know.__setitem__, path))
        self.start.playing.start(play, path, say("Rehearsing {name}", name=case.name))

    def _open_played(self, path: Path) -> None:
        """A case the user rehearsed is kept in the list; the sample is not. Neither takes an open workshop's place."""
        if is_kept := path != self._sample:
            self._recent.remember(path, is_open=False)
        self._open_or_say(path, missed(path.name, is_kept=is_kept))

    def _open_copied(self, path: Path) -> None:
        self._recent.remember(path, is_open=False)
        self._open_or_say(path, not_opened(path))

    def _open_or_say(self, path: Path, missed: str) -> None:
        """What was missed while another workshop was being opened is said again in that one's window."""
        if self.start.is_opening or self.opened:
            self._missed = missed if self.start.is_opening else ""
            self._say_once(missed)
        else:
            self._open(path)

    def _show(self, room: "Room") -> None:
        from stratroom.house import OpenWorkshop

        register_every_script()
        self.start.end_test()
        self.opened = OpenWorkshop(room, settings=self._settings, own=self._own)
        self.opened.closed.connect(self._closed)
        self.opened.restored.connect(self._recent.add)
        self.opened.passphrase.known = self.opened.console.desk.left_answers.known = self._recent.paths
        self.opened.bridge.moved.connect(self._moved)
        self.opened.show()
        self.start.notice.clear()
        self.start.going_back.leave()
        self.start.hide()

    def _closed(self, to_remove: Path | None) -> None:
        # Its window is still in the middle of closing; Qt takes it away afterwards.
        self._last, self.opened = self.opened, None
        if self._last:
            self._last.destroyed.connect(partial(setattr, self, "_last", None))
        left, self._marked = self._marked, None
        if left:
            self._recent.closed(left)
        self.start.list_recent()
        self.start.home.files.hold(left)
        self.start.show()
        if self._last and self._last.unsaid:
            self.start.say(self._last.unsaid)
        if to_remove:
            self._finish(to_remove)
        else:
            self.start.removing.go_on()


def _room_in(path: Path, *, read_only: bool, passphrase: str | None = None) -> "Room":
    """What the house is built of comes in with the first workshop, in the worker."""
    from stratroom.house import open_room

    return open_room(path, read_only=read_only, passphrase=passphrase)
