"""A keeper's words: hand the laptop to whoever keeps them, who chooses them before the round and types them after it.

The words stand in their lines, which end with the page, in the worker that makes or opens the seal, which lets them go
as it is done with them, and nowhere else.
"""

from collections.abc import Callable, Iterator
from functools import partial

from stratroom.model.commands import Command
from stratroom.model.names import RoundId
from stratroom.model.people import Participant
from stratroom.model.refusals import Refused
from stratroom.model.rounds import OpenRound, RevealRound
from stratroom.model.sealing import checked_words, twice
from stratroom.storage.keeping import drawn_words, new_seal, unlocked
from stratroom.ui.bridge import Bridge
from stratroom.ui.entry.hand_over import HandBackPage, HandOverPage
from stratroom.ui.entry.keeping_pages import ChoosePage, KeeperPage, OpenPage, SecretPage
from stratroom.ui.entry.screen import IDLE, PrivateScreen
from stratroom.ui.entry.turns import addressed
from stratroom.ui.widgets import PlainButton
from stratroom.ui.working import Work
from stratroom.words import say


class KeepingWords(PrivateScreen):
    """`start` with a round: not put yet, it is sealed and put; closed, it is opened. `done` when the laptop is back."""

    def __init__(self, bridge: Bridge, idle: int = IDLE) -> None:
        super().__init__(idle)
        self._bridge = bridge
        self._round_id = RoundId("")
        bridge.refused.connect(self._refused)
        bridge.beyond_roles.connect(self._offer_without_roles)
        bridge.troubled.connect(self._troubled)

    def start(self, round_id: RoundId) -> None:
        self._round_id = round_id
        round = self._bridge.workshop.round(round_id)
        if round and round.is_pending:
            self._hand_to(self._bridge.workshop.participant(round.keeper))
        elif refusal := self._bridge.refusal_of(OpenRound(round_id)):
            self.leave()
            self._bridge.refused.emit(refusal)
        else:
            self._choose_keeper()

    def put_aside(self) -> None:
        self.start(self._round_id)

    def asks_again(self) -> bool:
        """The words stand on the page still; the key is made of them anew. What an act in doubt has opened stays in
        memory until that is settled."""
        page = self.page
        if not isinstance(page, SecretPage):
            return False
        page.pressed.click()
        return True

    # The screens

    def _choose_keeper(self) -> None:
        people = tuple(person for person in self._bridge.workshop.people if person.present)
        page = KeeperPage(self._title, people)
        page.chosen.connect(self._hand_to)
        page.back.clicked.connect(self.leave)
        self.show_page(page)
        page.list.setFocus()

    def _hand_to(self, person: Participant) -> None:
        opens = say("To type the words that open “{title}”.", title=self._title)
        chooses = say("To choose the words that “{title}” is sealed with.", title=self._title)
        page = HandOverPage(person, self._title, (), opens if self._is_to_be_opened else chooses)
        page.away.hide()
        page.other.setVisible(not self._is_to_be_opened)
        page.other.clicked.connect(self._choose_keeper)
        page.here.clicked.connect(lambda: self._ask_unseen(page, person))
        page.back.clicked.connect(self.leave)
        self.show_page(page)
        page.here.setFocus()

    def _ask_unseen(self, page: HandOverPage, person: Participant) -> None:
        if refusal := self.onlookers():
            page.notice.refuse(refusal)
        else:
            self._ask(person)

    def _ask(self, person: Participant) -> None:
        opens = self._is_to_be_opened
        page = self._open_page(person) if opens else ChoosePage(person, self._title, drawn_words)
        page.typed.connect(lambda: self._open(page, page.go) if opens else self._seal(page))
        page.back.clicked.connect(lambda: self._hand_back(say("Left as it was. Hand the laptop back.")))
        self.show_page(page, private=say("{person}’s entry", person=addressed(person)))
        page.begin()

    def _open_page(self, person: Participant) -> OpenPage:
        page = OpenPage(person, self._title)
        page.bare.clicked.connect(lambda: self._open(page, page.bare))
        return page

    def _hand_back(self, sentence: str) -> None:
        page = HandBackPage(sentence)
        page.here.clicked.connect(self.leave)
        self.show_page(page)
        page.setFocus()

    # What is done

    def _seal(self, page: SecretPage) -> None:
        words, again = (line.text() for line in page.lines)
        try:
            counted = twice(checked_words(words, self._known()), again)
        except Refused as refusal:
            page.notice.refuse(str(refusal))
            page.begin()
            return
        round, keeper = self._round_id, page.person.id
        done = say("Sealed, and the question is put. Hand the laptop back.")
        if page.made:  # it may be in the file already: a seal made anew would be another one
            self._derived(page, done, page.made)
            return
        sealing = say("Sealing with your words …")
        self._derive(page, sealing, lambda: OpenRound(round, seal=new_seal(counted, keeper)), done)

    def _open(self, page: SecretPage, pressed: PlainButton) -> None:
        """With the words that stand on the page, also the second time."""
        seal, round, words = self._bridge.room.sealing(self._round_id), self._round_id, page.lines[0].text()
        assert seal is not None, "only a sealed round is opened here"
        page.pressed, bare = pressed, pressed is not page.go
        self._derive(
            page,
            say("Trying your words …"),
            lambda: RevealRound(round, unlocked(seal, words), without_roles=bare),
            say("Opened: all answers are shown. Hand the laptop back."),
        )

    def _derive(self, page: SecretPage, doing: str, derive: Callable[[], Command], done: str) -> None:
        """In a worker; `done` is said once the room has taken what came of it."""
        page.work(doing)
        work = Work(derive)
        work.came.connect(partial(self._derived, page, done))
        work.failed.connect(partial(self._not_derived, page))
        work.begin()

    def _derived(self, page: SecretPage, done: str, command: Command) -> None:
        """Nothing comes of it where the page was put aside meanwhile."""
        if page is self.page:
            page.work("")
            page.made = command if isinstance(command, OpenRound) else None
            if self._bridge.do(command):
                self._hand_back(done)

    def _not_derived(self, page: SecretPage, why: Exception) -> None:
        if not isinstance(why, Refused):
            raise why
        if page is self.page:
            page.work("")
            page.notice.refuse(str(why))
            page.begin()

    def _refused(self, sentence: str) -> None:
        if isinstance(self.page, SecretPage):
            self.page.notice.refuse(sentence)

    def _offer_without_roles(self, _round: str) -> None:
        if isinstance(self.page, OpenPage):
            self.page.bare.show()
            self.page.begin()

    def _troubled(self, sentence: str) -> None:
        if isinstance(self.page, SecretPage):
            self.page.notice.warn(sentence)

    # What is known

    @property
    def _is_to_be_opened(self) -> bool:
        round = self._bridge.workshop.round(self._round_id)
        return round is not None and round.is_pending

    @property
    def _title(self) -> str:
        round = self._bridge.workshop.round(self._round_id)
        workshop = self._bridge.workshop
        return round.title if round else self._bridge.room.rules.question(workshop, self._round_id).title

    def _known(self) -> Iterator[str]:
        """What everybody in the room has seen, and would try first."""
        about = self._bridge.workshop.about
        yield from (about.title, about.organisation, about.place, about.purpose, about.facilitator, about.question)
        for person in self._bridge.workshop.people:
            yield from (person.name, person.role)
