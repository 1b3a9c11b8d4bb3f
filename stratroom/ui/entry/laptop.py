"""Passing the laptop: hand over, enter, handed in, next. One blind round at a time, any kind of answer.

The only ways back to the console are on the screens that hold nobody's words.
"""

from collections.abc import Callable

from stratroom.model.commands import Command
from stratroom.model.forms import Answer
from stratroom.model.names import ParticipantId, RoundId
from stratroom.model.people import Participant
from stratroom.model.promises import kept_away
from stratroom.model.rounds import HandIn, Phase, Round
from stratroom.model.workshop import Workshop
from stratroom.ui.bridge import Bridge
from stratroom.ui.entry.ballot import Ballot
from stratroom.ui.entry.entry_drafts import EntryDrafts
from stratroom.ui.entry.entry_page import EntryPage
from stratroom.ui.entry.first_touch import FirstTouch
from stratroom.ui.entry.hand_over import EverybodyInPage, HandedInPage, HandOverPage, PeoplePage
from stratroom.ui.entry.progress import Slot
from stratroom.ui.entry.screen import IDLE, PrivateScreen
from stratroom.ui.entry.turns import Turns, addressed
from stratroom.ui.kept import KeptEntry
from stratroom.ui.round_words import asked, counted_in_words, state_of, to_answer
from stratroom.ui.widgets import PlainButton
from stratroom.words import phrase, say

BallotOf = Callable[[Workshop, RoundId, ParticipantId], Ballot]

Presence = Callable[[ParticipantId, bool], Command]
"""What notes that a person is, or is not, in the room; the stage that owns it is not known here."""
STOPPED = phrase(
    "Stratroom was interrupted while the laptop was with {person}. What they had begun is kept: only they see it, once "
    "they say it is them."
)
STOPPED_SEALED = phrase(
    "Stratroom was interrupted while the laptop was with {person}. What was handed in is kept. Of what {person} was "
    "writing nothing is: answers that a keeper’s words seal leave no draft, so {person} begins again."
)
STOPPED_WITHOUT_NAMES = phrase(
    "Stratroom was interrupted while the laptop was being passed. What was handed in is kept. Of what somebody was "
    "writing nothing is: answers without names leave no draft, so whoever was writing begins again."
)


class PassingLaptop(PrivateScreen):
    """`start` with a round that is open; `done` when the laptop is back with the facilitator."""

    def __init__(self, bridge: Bridge, ballot_of: BallotOf, presence: Presence, idle: int = IDLE) -> None:
        super().__init__(idle)
        self._bridge, self._ballot_of, self._presence = bridge, ballot_of, presence
        self._round_id = RoundId("")
        self._turns = Turns()
        self._pressed: PlainButton | None = None
        self._whose: Participant | None = None
        self.drafts = EntryDrafts(bridge)
        bridge.refused.connect(self._refused)

    @property
    def is_between(self) -> bool:
        """Whether it is between two people: nothing can be written or chosen then."""
        return isinstance(self.page, HandOverPage | HandedInPage | EverybodyInPage)

    def start(self, round_id: RoundId, by: ParticipantId | None = None) -> None:
        """Hand it to whoever comes next, or first to one person who asks for it."""
        self._round_id, self._turns = round_id, Turns()
        if by:
            self._hand_over(self._bridge.workshop.participant(by))
        else:
            self._go_on()

    def come_back(self, kept: KeptEntry, sequence: int) -> bool:
        """As it was passed when the program stopped; whether it is passed now. Nobody's words are opened: whoever had
        it says first that it is them."""
        round = self._bridge.workshop.rounds.get(RoundId(kept.round))
        if round is None or round.phase is not Phase.OPEN:
            return False
        self._round_id, self._turns = round.id, Turns()
        self.drafts.take_up(kept, sequence)
        if kept.is_passed:
            self._pass_again(next((p for p in asked(self._bridge.workshop, round) if p.id == kept.person), None))
        return kept.is_passed

    def _pass_again(self, person: Participant | None) -> None:
        if person:
            self._hand_over(person)
            self._tell(say(STOPPED if self._round.leaves_drafts else STOPPED_SEALED, person=person.called))
        elif self._round.is_named:
            self._go_on()
        else:
            self._choose()
            self._tell(say(STOPPED_WITHOUT_NAMES))

    def _tell(self, sentence: str) -> None:
        if isinstance(self.page, HandOverPage | PeoplePage):
            self.page.notice.refuse(sentence)

    def kept(self) -> KeptEntry | None:
        """How it is passed now, for when the program stops: of a round without names, that it is."""
        return self.drafts.kept(self._bridge.workshop.round(self._round_id), self.page, self._whose)

    def leave(self) -> None:
        self._whose = None
        super().leave()

    def put_aside(self) -> None:
        if isinstance(self.page, EntryPage):
            self._put_off(self.page.person)

    def asks_again(self) -> bool:
        pressed = self.page.hand_in if isinstance(self.page, EntryPage) else self._pressed
        if pressed:
            pressed.click()
        return pressed is not None

    def say_what_is_missing(self) -> None:
        if isinstance(self.page, EntryPage):
            self.page.say_what_is_missing()

    # The screens

    def _hand_over(self, person: Participant) -> None:
        self._whose = person
        page = HandOverPage(person, *self._progress(person), self._why(person))
        page.away.setVisible(person.present and person.id not in self._round.handed_in)
        self._connect(page, person)

    def _go_on(self) -> None:
        """To the next who is waiting; when nobody is, that is said."""
        following = self._turns.next_of(self._waiting())
        if following:
            self._hand_over(following)
        else:
            self._nobody_follows()

    def _enter(self, person: Participant) -> None:
        ballot = self._ballot_of(self._bridge.workshop, self._round_id, person.id)
        self._whose = person
        page = EntryPage(person, ballot, *self._progress(person), is_kept=self._round.leaves_drafts)
        page.answered.connect(lambda answer: self._hand_in(person, answer))
        page.not_yet.clicked.connect(lambda: self._put_off_unless_written(page))
        self.show_page(page, private=say("{person}’s entry", person=addressed(person)))
        page.begin()
        self.drafts.begin(page, self._round)

    def _handed_in(self, by: Participant) -> None:
        self._whose = following = self._turns.next_of(self._waiting())
        kept = kept_away(self._bridge.workshop, self._round)
        page = HandedInPage(following, *self._progress(following), kept, can_replace=self._round.is_named)
        page.change.clicked.connect(lambda: self._hand_over(by))
        self._connect(page, following)

    def _nobody_follows(self) -> None:
        is_empty = not any(person.present for person in asked(self._bridge.workshop, self._round))
        nobody, everybody = say("Nobody who is asked is in the room."), say("Everybody here has handed in.")
        self._whose = None
        page = EverybodyInPage(nobody if is_empty else everybody, *self._progress(None))
        page.other.clicked.connect(self._choose)
        page.here.clicked.connect(self.leave)
        self.show_page(page)
        page.here.setFocus()

    def _choose(self) -> None:
        self._whose = None
        page = PeoplePage(self._everybody(), *self._progress(None), can_replace=self._round.is_named)
        page.chosen.connect(self._hand_over)
        page.back.clicked.connect(self.leave)
        self.show_page(page)
        page.list.setFocus()

    def _connect(self, page: HandOverPage | HandedInPage, person: Participant | None) -> None:
        page.other.clicked.connect(self._choose)
        page.back.clicked.connect(self.leave)
        page.away.clicked.connect(lambda: self._note_absent(page.away, person) if person else self.leave())
        page.here.clicked.connect(lambda: self._enter_unseen(page, person) if person else self.leave())
        self._pressed = None
        self.show_page(page)
        page.here.setFocus()
        if isinstance(page, HandedInPage):
            FirstTouch(page)

    def _enter_unseen(self, page: HandOverPage | HandedInPage, person: Participant) -> None:
        if refusal := self.onlookers():
            page.notice.refuse(refusal)
            return
        self._pressed = page.here
        if person.present or self._bridge.do(self._presence(person.id, True)):
            self._enter(person)

    # What is done

    def _hand_in(self, person: Participant, answer: Answer) -> None:
        if self._bridge.do(HandIn(self._round_id, person.id, answer)):
            self.drafts.drop(person.id)
            self._handed_in(person)

    def _note_absent(self, away: PlainButton, person: Participant) -> None:
        self._pressed = away
        if self._bridge.do(self._presence(person.id, False)):
            self._go_on()

    def _put_off_unless_written(self, page: EntryPage) -> None:
        """Nothing private is kept over a hand-over: what stands in the form is erased, and that is said first."""
        question = say("What stands here is not kept: press once more and it is erased, or hand it in.")
        if self.is_answered(question, page.notice):
            self._put_off(page.person)

    def _put_off(self, person: Participant) -> None:
        self._turns.put_off(person)
        self.drafts.drop(person.id)
        following = self._turns.next_of(self._waiting()) or person
        self._hand_over(following)

    def _refused(self, sentence: str) -> None:
        if isinstance(self.page, EntryPage):
            self.page.refuse(sentence)
        elif isinstance(self.page, HandOverPage | HandedInPage):
            self.page.notice.refuse(sentence)

    # Who

    @property
    def _round(self) -> Round:
        return self._bridge.workshop.rounds[self._round_id]

    def _waiting(self) -> list[Participant]:
        room = self._bridge.room
        people = to_answer(self._bridge.workshop, self._round)
        return [person for person in people if not room.has_had_the_laptop(self._round_id, person.id)]

    def _why(self, person: Participant) -> str:
        """What is said to somebody who has handed in already; "" to all others."""
        if person.id not in self._round.handed_in:
            return ""
        said = phrase("{person} has handed in. A second answer replaces the first, which nobody sees.")
        return say(said, person=person.called)

    def _everybody(self) -> tuple[tuple[Participant, str], ...]:
        round = self._round
        if not round.is_named:
            return tuple((person, "") for person in self._waiting())
        return tuple((person, state_of(person, round)) for person in asked(self._bridge.workshop, round))

    def _progress(self, now: Participant | None) -> tuple[str, tuple[Slot, ...]]:
        round = self._round
        counted = counted_in_words(round, self._bridge.in_box())
        if not round.is_named:
            return counted, ()
        return counted, tuple(_slot(person, round, now) for person in asked(self._bridge.workshop, round))


def _slot(person: Participant, round: Round, now: Participant | None) -> Slot:
    if now and person.id == now.id:
        return "now"
    return "in" if person.id in round.handed_in else "open"
