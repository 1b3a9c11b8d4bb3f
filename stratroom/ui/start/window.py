"""The start screen: one window, one page at a time. It asks; the app opens, creates and plays."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QShowEvent
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QWidget

from stratroom.own_designs import OwnDesigns
from stratroom.programmes import Programme, blank
from stratroom.ui.console.page import stack
from stratroom.ui.console.page_keys import PageKeys
from stratroom.ui.fitting import fit_to_screen
from stratroom.ui.playing import PlayBar
from stratroom.ui.recent import Recent
from stratroom.ui.settings import Settings
from stratroom.ui.start.asking import AskFile, ask_case, ask_file, ask_folder, ask_where, sort_dropped
from stratroom.ui.start.design_page import DesignPage
from stratroom.ui.start.designing import Designing
from stratroom.ui.start.forms import Forms
from stratroom.ui.start.going_back import GoingBack
from stratroom.ui.start.home import Home
from stratroom.ui.start.limits import Limits
from stratroom.ui.start.lines import PressLine
from stratroom.ui.start.looking import Look, Looking
from stratroom.ui.start.new_form import NewForm
from stratroom.ui.start.opening import Opening, OpeningBar
from stratroom.ui.start.removing import Removing
from stratroom.ui.start.unfinished import Unfinished
from stratroom.ui.start.unlocking import Unlocking
from stratroom.ui.start.ways_in import WaysIn
from stratroom.ui.widgets.drops import Drops
from stratroom.words import say

if TYPE_CHECKING:
    from stratroom.ui.start.projector_page import ProjectorPage


class StartWindow(QMainWindow):
    """`new_asked` (title page, design, path, passphrase or None), `open_asked` and `read_asked` (read only) with a
    path, `sample_asked`, `rehearse_asked` with a case and where its workshop goes."""

    new_asked = Signal(object, object, object, object)
    open_asked = Signal(object)
    read_asked = Signal(object)
    sample_asked = Signal()
    check_asked = Signal()
    rehearse_asked = Signal(object, object)
    language_asked = Signal(str)

    def __init__(
        self, bundled: Sequence[Programme], recent: Recent, folder: Path, own: OwnDesigns, look: Look,
        problems: Sequence[str] = (), settings: Settings | None = None,
    ) -> None:  # fmt: skip
        super().__init__()
        self._recent, self._folder, self._look, self._bundled = recent, folder, look, tuple(bundled)
        self.ask_file: AskFile = ask_file
        self.ask_case: AskFile = ask_case
        self.ask_where: AskFile = ask_where
        self.ask_folder: AskFile = ask_folder
        self.notice, self.playing = WaysIn(), PlayBar()
        self.opening_bar = OpeningBar()
        self._looking: Looking | None = None
        self.forms = Forms(self._new_form)
        self.form: NewForm | None = None
        self._settings = settings or Settings()
        self.projector: ProjectorPage | None = None
        self.home = Home(bundled, problems, self._settings)
        self.pages_shown = QStackedWidget()
        self.pages_shown.addWidget(self.home)
        self.designing = Designing(own, self.home.designs, self)
        self.unlocking, self.limits = Unlocking(self), Limits(self, self.pages_shown)
        self.removing = Removing(self, recent, folder)
        self.unfinished, self.going_back = Unfinished(self), GoingBack(self, recent, folder)
        self.pages = PageKeys(self)
        self.setWindowTitle("Stratroom")
        self.setMinimumSize(900, 500)
        fit_to_screen(self)
        self._lay_out()
        self._listen()
        self.list_recent()

    @property
    def designs(self) -> list[PressLine]:
        """The lines of the bundled designs."""
        return self.home.designs.lines

    @property
    def recent_lines(self) -> list[PressLine]:
        """The lines of the files, the last opened first."""
        return list(self.home.files.lines.values())

    @property
    def design_page(self) -> DesignPage | None:
        """The page on which a programme is being written, if it is shown."""
        page = self.pages_shown.currentWidget()
        return page if isinstance(page, DesignPage) else None

    @property
    def is_opening(self) -> bool:
        """Whether a workshop is being opened; one at a time."""
        return self.opening_bar.job is not None

    def begin(self, design: Programme) -> None:
        """Ask for the title page of a new workshop; what was typed for this design before is there again."""
        self.show_form(self.forms.of(design))

    def show_form(self, form: NewForm) -> None:
        """Turn to this title page."""
        self.form = form
        self.show_page(form)
        form.fields["title"].setFocus()

    def show_page(self, page: QWidget) -> None:
        """Turn to a page; the notice was about another."""
        self.notice.clear()
        if self.pages_shown.indexOf(page) < 0:
            self.pages_shown.addWidget(page)
        self.pages_shown.setCurrentWidget(page)

    def show_designs(self) -> None:
        """Back to the first page."""
        self.form = None
        self.show_page(self.home)
        self.home.designs.lines[0].setFocus()

    def test_projector(self) -> None:
        """The test pattern on the projector, and what is set once for every room; nothing of it loads before."""
        from stratroom.ui.start.projector_page import ProjectorPage

        self.end_test()
        self.projector = ProjectorPage(self._settings)
        self.projector.done.connect(self._leave_test)
        self.show_page(self.projector)
        self.projector.begin(self)

    def end_test(self) -> None:
        """The pattern goes, for something else wants the projector."""
        page, self.projector = self.projector, None
        if page:
            page.end()
            self.take_away(page)

    def take_away(self, page: QWidget) -> None:
        """A page that is not needed any more; the first one is turned to where it was shown."""
        if self.pages_shown.currentWidget() is page:
            self.show_page(self.home)
        self.pages_shown.removeWidget(page)
        page.deleteLater()

    def _leave_test(self) -> None:
        self.end_test()
        self.home.foot.test.setFocus()

    def forget_forms(self) -> None:
        """The workshop is there: what was typed for it is not kept."""
        if self.is_opening:
            self.done_opening()
        for form in self.forms.hand_over():
            self.take_away(form)
        self.show_designs()

    def list_recent(self) -> None:
        """Read the list of files again, and then, one after the other, what became of them."""
        self.leave_off()
        paths = self._recent.paths()
        interrupted = self._recent.interrupted
        self.home.files.show_paths(paths, interrupted, is_first=self._recent.is_new)
        self.home.order_tabs()
        if interrupted:
            self.home.files.lines[interrupted].setFocus()
        if paths:
            self._looking = Looking(self._look, paths)
            self._looking.told.connect(self.home.files.tell)
        if self.isVisible():
            self._start_looking()

    def start_opening(self, path: Path, opening: Opening) -> None:
        """Say at once that this file is being opened, and let it be."""
        self.notice.clear()
        self.home.files.show_opening(path)
        self.opening_bar.start(path.name, opening)
        self.pages_shown.setEnabled(False)
        self.opening_bar.cancel.setFocus()

    def done_opening(self) -> None:
        """It is open, or could not be opened, or is not waited for any more."""
        self.opening_bar.done()
        self.pages_shown.setEnabled(True)
        self.list_recent()
        if self.pages_shown.currentWidget() is self.home:
            self.home.files.first_hold.setFocus()

    def say(self, sentence: str, at: str = "") -> None:
        """One clear sentence, beside the field `at` where the form has it; what is typed stays."""
        self.say_each({at: sentence})

    def say_each(self, sentences: Mapping[str, str]) -> None:
        """All at once, each beside its field; what is about none stands above the page."""
        self.notice.clear()
        beside = self.form.refuse_each(sentences) if self.form else set[str]()
        if others := [sentence for at, sentence in sentences.items() if at not in beside]:
            self.notice.refuse("\n".join(others))

    def drop(self, paths: Sequence[Path]) -> None:
        """What was let go over the window: a workshop is opened, a case rehearsed; anything else says what to do."""
        kind, sentence = sort_dropped(paths)
        if kind == "workshop":
            self.open_asked.emit(paths[0])
        elif kind == "case":
            self.rehearse(paths[0])
        else:
            self.say(sentence)

    def rehearse(self, case: Path) -> None:
        """Ask where the workshop of this case goes, then have it played there."""
        if where := self.ask_where(self, self._folder / case.stem):
            self.rehearse_asked.emit(case, where)

    def leave_off(self) -> None:
        """Stop looking into files."""
        if self._looking:
            self._looking.told.disconnect()
            self._looking.leave_off()
            self._looking = None

    def showEvent(self, event: QShowEvent) -> None:
        """Files are looked into once the window has been painted."""
        super().showEvent(event)
        QTimer.singleShot(0, self, self._start_looking)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Not at the first time where something written here would be lost."""
        if not self.unfinished.may_close():
            event.ignore()
            return
        for leave in (self.end_test, self.opening_bar.leave_off, self.removing.leave_off, self.leave_off):
            leave()
        self.going_back.end()
        self.playing.wait()
        super().closeEvent(event)

    def _start_looking(self) -> None:
        if self._looking and not self._looking.isRunning() and not self._looking.isFinished():
            self._looking.start(Looking.Priority.LowPriority)

    def _new_form(self, design: Programme) -> NewForm:
        form = NewForm(design, self._folder, QDateTime.currentDateTime().toString("yyyy-MM-dd"))
        form.new_asked.connect(self.new_asked)
        form.given_up.connect(self.show_designs)
        form.programme_asked.connect(lambda draft: self.designing.for_workshop(form, draft))
        return form

    def take_over(self, other: "StartWindow") -> None:
        """Stand where the other window stood, with what was typed into its forms, in another language."""
        self.setGeometry(other.geometry())
        told = {theirs.title: ours for theirs, ours in zip(other._bundled, self._bundled, strict=True)}
        self.forms.take_over(other.forms, told)

    def _ask_language(self, code: str) -> None:
        if self.playing.job:
            self.say(say("Something is being played. Change the language when it is done."))
        else:
            self.language_asked.emit(code)

    def _begin_blank(self) -> None:
        """A blank programme is written first."""
        self.begin(blank())
        assert self.form
        self.form.change.click()

    def _open_file(self) -> None:
        if path := self.ask_file(self, self._folder):
            self.open_asked.emit(path)

    def _rehearse(self) -> None:
        if case := self.ask_case(self, self._folder):
            self.rehearse(case)

    def _listen(self) -> None:
        designs, files = self.home.designs, self.home.files
        self.home.languages.chosen.connect(self._ask_language)
        self.home.foot.test.clicked.connect(self.test_projector)
        designs.chosen.connect(self.begin)
        designs.blank_chosen.connect(self._begin_blank)
        files.opened.connect(self.open_asked)
        files.open_file.clicked.connect(self._open_file)
        files.rehearse.clicked.connect(self._rehearse)
        files.sample.clicked.connect(self.sample_asked)
        files.check.clicked.connect(self.check_asked)
        files.backups.clicked.connect(self.going_back.ask_which)
        files.finish.clicked.connect(self.removing.ask_which)
        self.playing.failed.connect(self.say)
        self.opening_bar.left.connect(self.done_opening)
        Drops(self).files.connect(self.drop)

    def _lay_out(self) -> None:
        self.setCentralWidget(stack(self.notice, self.playing, self.opening_bar, self.pages_shown, spacing=0))
