"""Reading a dissent back: hand the laptop to its author, who confirms the words or changes them, and hands it back.

Only the facilitator opens the console: others' words stand there.
"""

from collections.abc import Callable

from stratroom.model.commands import Command
from stratroom.model.dissents import ConfirmDissent, Dissent
from stratroom.model.names import DissentId, SubjectId
from stratroom.model.people import Participant
from stratroom.model.recusing import keeps_out
from stratroom.model.workshop import Workshop
from stratroom.ui.bridge import Bridge
from stratroom.ui.entry.hand_over import HandBackPage, HandOverPage
from stratroom.ui.entry.screen import IDLE, PrivateScreen
from stratroom.ui.entry.turns import addressed
from stratroom.ui.entry.wording_page import AddingPage, RewordingPage, WordingPage
from stratroom.ui.entry.words_page import WordsPage
from stratroom.words import say

AboutOf = Callable[[Workshop, SubjectId], tuple[str, ...]]
"""What a dissent is about, line by line; the stage it belongs to is not known here."""


class ReadingBack(PrivateScreen):
    """`start` with a dissent of which something waits for its author; `done` when the laptop is back."""

    def __init__(self, bridge: Bridge, about: AboutOf, idle: int = IDLE) -> None:
        super().__init__(idle)
        self._bridge, self._about = bridge, about
        self._dissent_id = DissentId("")
        bridge.refused.connect(self._refused)

    def start(self, dissent_id: DissentId) -> None:
        self._dissent_id = dissent_id
        page = HandOverPage(self._author, "", (), say("To read back what was written down, and to confirm it."))
        page.other.hide()
        page.away.hide()
        page.here.clicked.connect(lambda: self._read_unseen(page))
        page.back.clicked.connect(self.leave)
        self.show_page(page)
        page.here.setFocus()

    def put_aside(self) -> None:
        self.start(self._dissent_id)

    def asks_again(self) -> bool:
        match self.page:
            case WordsPage():
                self.page.confirm.click()
            case RewordingPage():
                self.page.keep.click()
            case _:
                return False
        return True

    def _read_unseen(self, page: HandOverPage) -> None:
        if refusal := self.onlookers():
            page.notice.refuse(refusal)
        else:
            self._read()

    def _read(self) -> None:
        dissent, workshop = self._dissent, self._bridge.workshop
        is_out = keeps_out(workshop, dissent.subject, dissent.by)
        page = WordsPage(dissent, self._author, self._about(workshop, dissent.subject), keeps_out=is_out)
        page.confirm.clicked.connect(self._confirm)
        page.change.clicked.connect(self._word)
        page.leave_it.clicked.connect(lambda: self._hand_back(say("Not confirmed. Hand the laptop back.")))
        self.show_page(page, private=say("{person}’s words", person=addressed(self._author)))
        page.setFocus()

    def _word(self) -> None:
        dissent = self._dissent
        page = AddingPage(dissent) if dissent.is_confirmed else WordingPage(dissent)
        page.worded.connect(self._take)
        page.back.clicked.connect(lambda: self._read_unless_written(page))
        self.show_page(page, private=say("{person}’s words", person=addressed(self._author)))
        page.text.setFocus()

    def _read_unless_written(self, page: RewordingPage) -> None:
        """Back to the words as they were; what was typed instead is erased, and that is said first."""
        question = say("What you changed here is not kept: press once more and it is erased, or take these words.")
        if self.is_answered(question, page.notice):
            self._read()

    def _take(self, command: Command) -> None:
        if self._bridge.do(command):
            self._read()

    def _confirm(self) -> None:
        if self._bridge.do(ConfirmDissent(self._dissent_id)):
            self._hand_back(say("Confirmed. Hand the laptop back."))

    def _hand_back(self, sentence: str) -> None:
        page = HandBackPage(sentence)
        page.here.clicked.connect(self.leave)
        self.show_page(page)
        page.setFocus()

    def _refused(self, sentence: str) -> None:
        if isinstance(self.page, WordsPage | RewordingPage):
            self.page.notice.refuse(sentence)

    @property
    def _dissent(self) -> Dissent:
        return next(found for found in self._bridge.workshop.dissents if found.id == self._dissent_id)

    @property
    def _author(self) -> Participant:
        return self._bridge.workshop.participant(self._dissent.by)
