"""One workshop at a time, built by hand from its parts. Nothing is decided here; besides, `app.py` alone knows them."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from stratroom.analysis import kept
from stratroom.backups import Backups
from stratroom.ballots import about, ballot, paper_ballot
from stratroom.catalogue import rule_book, views
from stratroom.faces import new_panels, scenes
from stratroom.model.entries import AnswerHandedIn, PlannedStage, Recorded, RoundClosed
from stratroom.model.names import Naming, RoundId, StageId
from stratroom.model.refusals import Trouble
from stratroom.model.workshop import About, Workshop
from stratroom.own_designs import OwnDesigns
from stratroom.recovered import found_again
from stratroom.room import Room, begun
from stratroom.stages.statements.rules import SOFT_LIMIT
from stratroom.stages.welcome.rules import NotePresence, Promise, StartWorkshop
from stratroom.storage.file import WorkshopFile
from stratroom.ui.audience.window import AudienceWindow
from stratroom.ui.backups.waiting_bar import WaitingBar
from stratroom.ui.backups.writing import Writing
from stratroom.ui.bridge import Bridge
from stratroom.ui.carrying.carrying_in import CarryingIn
from stratroom.ui.clock import SteadyClock
from stratroom.ui.console.desk import Desk
from stratroom.ui.console.keeping_drafts import KeepingDrafts
from stratroom.ui.console.leaving import last_look
from stratroom.ui.console.no_keys import NoKeys
from stratroom.ui.console.printing import usual
from stratroom.ui.console.window import ConsoleWindow
from stratroom.ui.drafts_file import DraftsFile, drafts_folder
from stratroom.ui.entry.screen import IDLE
from stratroom.ui.fitting import fit_to_screen
from stratroom.ui.kept import KeptPage
from stratroom.ui.live import Live
from stratroom.ui.marking import Mark, Marker
from stratroom.ui.notes_file import NotesFile, notes_folder
from stratroom.ui.passphrase_door import PassphraseDoor
from stratroom.ui.programme.page import PROGRAMME, ProgrammePage
from stratroom.ui.programme.preparing import PreparationPage
from stratroom.ui.programme.running import programme_page
from stratroom.ui.record.choices_file import ChoicesFile
from stratroom.ui.record.chosen import Chosen
from stratroom.ui.record.logo_file import LogoFile
from stratroom.ui.record.page import RecordPage
from stratroom.ui.settings import Settings
from stratroom.ui.styling import dressed_once
from stratroom.ways_back import backups_of
from stratroom.what_is_written import as_it_stands, cards_writer
from stratroom.words import in_sentences, say

_TURNS_NOTHING = AnswerHandedIn | RoundClosed
"""Acts after which the room sees the same views as before, with other words in them."""


class OpenWorkshop(QObject):
    """A workshop that is open, with its two windows. `closed` after the file was let go: with where it is, if it is to
    be removed from this computer now, else None.

    `notes` is the folder the facilitator's own notes lie in, with what is chosen for the record, `drafts` the one for
    what is being typed; `own` are the designs of one's own: in the user's data folder unless others are handed in.
    `mark` marks what is revealed, in a worker. `restored` carries a file that was made of a backup of it.
    `unsaid`: what nobody read of its last backup and its file, as the windows closed.
    """

    closed = Signal(object)
    restored = Signal(object)

    def __init__(
        self,
        room: Room,
        *,
        idle: int = IDLE,
        keeps_backups: bool = True,
        notes: Path | None = None,
        drafts: Path | None = None,
        settings: Settings | None = None,
        own: OwnDesigns | None = None,
        mark: Mark | None = None,
    ) -> None:
        super().__init__()
        self.room = room
        self.bridge = Bridge(room, self)
        self.audience = AudienceWindow(scenes(), settings)
        self.marker = Marker(mark or kept.marks, self)
        with dressed_once():
            desk = Desk(self.bridge, new_panels(), shown_last(room), self.audience, self.marker)
            self.console = ConsoleWindow(
                self.bridge,
                desk,
                self.audience,
                ballot,
                paper_ballot,
                about,
                NotePresence,
                partial(cards_writer, self.room),
                idle=idle,
            )
        fit_to_screen(self.console)
        is_backed_up = keeps_backups and not room.file.is_read_only
        self.unsaid, self._writing, self._backing_up = "", Writing(self), QTimer(self)
        self._backing_up.setSingleShot(True)
        self._backups = self._new_backups(desk) if is_backed_up else None
        self._notes, kept_in = desk.projector.guide.notes, notes or notes_folder()
        self._notes.use(NotesFile(kept_in, room.file.origin))
        self._logo = LogoFile(kept_in, room.file.origin)
        self._choices = ChoicesFile(kept_in, room.file.origin, Chosen(size=usual()))
        self.drafts = self._new_drafts(DraftsFile(drafts or drafts_folder(), room.file.origin))
        self.record: RecordPage | None = None
        self.passphrase = PassphraseDoor(self.console, room, self.drafts, lambda: self._writing.is_busy)
        desk.time.ticker.start()
        self._own = own or OwnDesigns()
        self._listen()

    def _listen(self) -> None:
        self.console.desk.programme_asked.connect(self._write_programme)
        self.console.desk.file_asked.connect(self._carry_in)
        self.console.desk.prepare_asked.connect(self._prepare)
        self.console.desk.status.record_asked.connect(self._show_record)
        self.console.desk.status.backups_asked.connect(self._show_backups)
        self.console.desk.export.record_written.connect(self._keep_folder)
        self.console.closed.connect(self._let_go)

    def _new_drafts(self, begun: DraftsFile) -> KeepingDrafts:
        keeping = KeepingDrafts(self.console, self.bridge, begun, self._open_page)
        keeping.troubled.connect(self.console.desk.say_once)
        keeping.calmed.connect(self.console.desk.notice.calm)
        return keeping

    def _new_backups(self, desk: Desk) -> Backups:
        """Begun in a turn of their own: what was revealed is on the screens first."""
        show, due = desk.status.show_backup, self._backing_up.start
        kept = Backups(self.room, self._say_of_backup, show, due, self._writing.run)
        self._backing_up.timeout.connect(kept.keep)
        return kept

    def show(self) -> None:
        """The console, then the audience window beside it."""
        self.console.show()
        self.audience.open(self.console)
        self.console.desk.projector.refresh()
        self.console.activateWindow()
        if not self.room.file.is_read_only:
            self.drafts.begin()

    def say_how_found(self, *, was_open: bool, to_know: str) -> None:
        """`was_open`: Stratroom ended without closing it. `to_know`: what else there is to say of it, "" if nothing."""
        found = found_again(self.room, was_open=was_open, is_whole=self.drafts.is_whole, unread=self.drafts.unread)
        if said := found or to_know:
            self.console.desk.notice.refuse(in_sentences((said, self.drafts.back)))

    def _open_page(self, kept: KeptPage) -> None:
        """The page that lay over the desk when the program stopped, as it was left."""
        if kept.way == PROGRAMME:
            self._write_programme().write_again(kept)
        else:
            self._prepare(kept.way)

    def _write_programme(self) -> ProgrammePage:
        page = programme_page(self.bridge, self._own)
        self.console.show_over(page)
        return page

    def _prepare(self, stage: str) -> None:
        panel = self.console.desk.panels.get(StageId(stage))
        if panel and panel.prepares:
            self.console.show_over(PreparationPage(self.bridge, StageId(stage), panel.prepares()))

    def _show_backups(self) -> None:
        page = backups_of(self.room, self._backups)
        page.restored.connect(self.restored)
        self.console.show_over(page)

    def _show_record(self) -> None:
        """Built in one turn and shown in the next: both together would hold the window up. Keys pressed between them
        were meant for the page: none reaches the desk."""
        if self.record:
            return
        console = self.console
        self.record = page = RecordPage(
            partial(as_it_stands, self.room),
            lambda proposed: console.ask_where(console, proposed),
            self._choices,
            self._logo,
            console.desk.export,
        )
        self.bridge.changed.connect(page.follow_workshop)
        self.bridge.refused.connect(page.notice.refuse)
        page.asked.connect(self.bridge.do)
        page.undo_asked.connect(self.bridge.undo)
        page.done.connect(self._put_record_away)
        QTimer.singleShot(0, page, partial(self._lay_record_over, page, NoKeys(page)))

    def _lay_record_over(self, page: RecordPage, no_keys: NoKeys) -> None:
        """Unless the workshop was closed meanwhile."""
        no_keys.let_go()
        if self.record is page:
            self.console.show_over(page)

    def _put_record_away(self) -> None:
        if self.record:
            self.record.leave_off()
            self.console.desk.foot.addWidget(self.console.desk.export)
        self.record = None

    def _keep_folder(self, written: Path) -> None:
        """Also where the page was left while it was written."""
        try:
            self._choices.keep_folder(written.parent)
        except Trouble as trouble:
            (self.record or self.console.desk).notice.refuse(str(trouble))

    def _carry_in(self, round: str, file: Path) -> None:
        page = CarryingIn(self.bridge, RoundId(round), SOFT_LIMIT)
        page.handing.connect(self.console.desk.rest)
        self.console.show_over(page)
        page.start(file)

    def _say_of_backup(self, wrong: str) -> None:
        self.unsaid = wrong
        self.console.desk.say_once(wrong)

    def _say_what_is_waited_for(self) -> None:
        bar = WaitingBar(self.console)
        bar.without.connect(self._close_without)
        self._writing.idle.connect(bar.let_go)
        bar.begin()

    def _close_without(self) -> None:
        self.unsaid = say("“{name}” was closed without its last backup.", name=self.room.file.path.stem)
        self._writing.give_up()

    def _let_go(self, removes: bool) -> None:
        self._put_record_away()
        self.passphrase.put_away()
        self.drafts.end()
        self._notes.keep()
        self.marker.leave_off()
        self.console.desk.time.ticker.stop()
        self._backing_up.stop()
        self.unsaid = ""
        if self._backups:
            self._backups.keep()
        self._writing.wait(self._say_what_is_waited_for)
        self.unsaid = in_sentences((self.unsaid, last_look(self.bridge)))
        self.room.close()
        self.console.deleteLater()
        self.audience.deleteLater()
        self.closed.emit(self.room.file.path if removes else None)
        self.deleteLater()


def new_room(
    about: About,
    programme: tuple[PlannedStage, ...],
    path: Path,
    starts: str = "",
    promise: Naming = "named",
    passphrase: str | None = None,
) -> Room:
    """A new workshop in a new file, with a `promise` for its statements, locked with `passphrase` if there is one.
    Refused, with nothing written, when the title page or the programme is not in order."""
    rules = rule_book()
    start = StartWorkshop(about, programme, starts)
    rules.decide(rules.empty(), start)
    room = Room(WorkshopFile.create(path, rules.kinds, passphrase=passphrase), rules, SteadyClock())
    room.do(start)
    if promise != "named":
        room.do(Promise(StageId("statements"), promise))
    return room


def open_room(path: Path, *, read_only: bool = False, passphrase: str | None = None) -> Room:
    """A workshop that was begun. Refused, in a sentence, when the file is not one that can be trusted; InUse when
    another Stratroom writes to it: then it can be opened to read only. A passphrase as for `WorkshopFile.open`."""
    rules = rule_book()
    file = WorkshopFile.open(path, rules.kinds, read_only=read_only, passphrase=passphrase)
    return begun(file, rules, SteadyClock())


def shown_last(room: Room) -> Live:
    """The projector as if the workshop had never been closed, but for what was stepped to by hand: that is written
    nowhere. It follows each act of showing, and before it what was written down since the one before."""
    live = Live(views, room.file.words_of)
    waiting: tuple[Recorded, Workshop] | None = None
    for recorded, workshop in room.rules.steps(room.file.recorded):
        if recorded.entry.shows:
            if waiting:
                live.follow(waiting[1], act=waiting[0])
            live.follow(workshop, act=recorded)
            waiting = None
        elif not isinstance(recorded.entry, _TURNS_NOTHING) or waiting:
            waiting = recorded, workshop
    live.follow(room.workshop, act=room.file.recorded[-1])
    return live
