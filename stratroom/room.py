"""The running workshop: one door in (do), one way back (undo), one bell out. No Qt, no SQL.

Time and chance come in here with the command and nowhere else. An act is acknowledged, and the bell rings, only
after the file has it.
"""

from collections import Counter
from collections.abc import Callable, Iterable
from datetime import datetime
from functools import partial

import msgspec

from stratroom.doubt import Doubt
from stratroom.model import engine
from stratroom.model.commands import Command
from stratroom.model.entries import AnswerHandedIn, Entry, Recorded, RoundAbandoned, RoundOpened, Undone
from stratroom.model.forms import RevealedAnswer
from stratroom.model.names import ParticipantId, RoundId
from stratroom.model.refusals import Refused
from stratroom.model.round_fold import opened
from stratroom.model.rounds import SHOWN_WITHOUT_NAMES_FROM, HandIn, HandInOnPaper, OpenRound, Phase, RevealRound, Round
from stratroom.model.rulebook import DOES_NOT_FOLLOW, RuleBook
from stratroom.model.sealing import Seal
from stratroom.model.unboxed import unboxed
from stratroom.model.undoing import last_act, to_take_back
from stratroom.model.workshop import Workshop
from stratroom.storage.damage import Damaged
from stratroom.storage.file import WorkshopFile
from stratroom.words import say

LONG_SLOT = 20 * 1024 + 512
"""Bytes a sealed answer with words takes: 5,000 characters of four bytes each, and what goes round them."""
SHORT_SLOT = 2 * 1024
"""Bytes a sealed answer without words takes: a gradient, points or a ranking over a few dozen options. More options
take more, so that every answer that is admitted fits."""


def now() -> datetime:
    """Local time with its offset."""
    return datetime.now().astimezone()


def slot_bytes(entry: RoundOpened, roles: Iterable[str] = ()) -> int:
    """The size of the slots in a round's box: the same for everybody, whatever they answer. By role the longest of the
    `roles` fits beside any answer."""
    role = max((len(msgspec.json.encode(role)) for role in roles), default=0)
    if entry.form in ("sentence", "position"):
        return LONG_SLOT + role
    return max(SHORT_SLOT, 1024 + sum(2 * len(option.encode()) + 8 for option in entry.options)) + role


def begun(file: WorkshopFile, rules: RuleBook, clock: Callable[[], datetime] = now) -> "Room":
    """A room in a workshop that was begun. Refused, and the file let go, when nothing has happened in it yet; Trouble
    when its entries tell what could not have happened."""
    if not file.recorded:
        file.close()
        raise Refused(
            say("“{name}” was never begun: it holds nothing. Remove it and start a new one.", name=file.path.name)
        )
    try:
        return Room(file, rules, clock)
    except BaseException:
        file.close()
        raise


def _folded(file: WorkshopFile, rules: RuleBook) -> Workshop:
    try:
        return rules.fold(file.recorded)
    except DOES_NOT_FOLLOW as error:
        found = " ".join(rules.first_that_does_not_fold(file.recorded))
        raise Damaged(
            say("“{name}” is damaged. {found} It was left as it is.", name=file.path.name, found=found)
        ) from error


def missing_from_boxes(workshop: Workshop, file: WorkshopFile) -> list[str]:
    """Pending rounds whose box does not hold just the answers that were handed in, a sentence each."""
    return [
        say("“{title}”: the answers that lie in the box are not those that were handed in.", title=round.title)
        for round in workshop.rounds.values()
        if round.is_pending and not _holds(file, round)
    ]


def _holds(file: WorkshopFile, round: Round) -> bool:
    found = file.digests(round.id)
    if found is None or (file.sealing(round.id, round.keeper) is not None) != round.is_sealed:
        return False
    return not round.is_named or found == set(round.handed_in.values())


class Room:
    """A workshop that is open. `workshop` is always what a fresh fold of the file would give.

    `clock` gives local time with its offset; entries are stamped by it, to the second.
    """

    def __init__(self, file: WorkshopFile, rules: RuleBook, clock: Callable[[], datetime] = now) -> None:
        self.file = file
        self.rules = rules
        self.workshop = _folded(file, rules)
        self.clock = clock
        self._doubt = Doubt()
        self._listeners: list[Callable[[Workshop], None]] = []
        self._had_the_laptop: set[tuple[RoundId, ParticipantId]] = set()
        self._under_role: Counter[tuple[RoundId, str]] = Counter()

    def when_changed(self, listener: Callable[[Workshop], None]) -> None:
        """Ring this bell after every acknowledged act."""
        self._listeners.append(listener)

    def do(self, command: Command) -> Recorded | None:
        """Carry out a command. The entry it left, or None for an unattributed answer, which leaves none.

        Refused when it is not allowed now; Trouble when the file could not take it. Either way nothing changed. Where
        it may be in the file all the same, the same command once more never writes it twice.
        """
        if self._is_in_doubt(command):
            return self._acknowledge(self._again())
        match command:
            case HandIn():
                recorded = self._hand_in(command)
            case HandInOnPaper():
                recorded = self._hand_in_on_paper(command)
            case OpenRound():
                recorded = self._open(self.rules.decide(self.workshop, command), command.seal)
            case RevealRound():
                recorded = self._reveal(command)
            case _:
                recorded = self._write(self.rules.decide(self.workshop, command))
        return self._acknowledge(recorded)

    def undo(self) -> Recorded:
        """Take back the last act. Refused past a reveal, an answer or a promise that a question was put with, and when
        nothing is left to undo."""
        last = to_take_back(self.file.recorded)
        entry, before = Undone(sequence=last.sequence), len(self.file.recorded)
        if self._is_in_doubt(entry):
            recorded = self._again()
            assert recorded is not None, "an undoing leaves an entry of its own"
        elif len(self.file.recorded) != before:
            raise Refused(say("The step before was saved after all, and would be taken back. Look, then undo."))
        elif isinstance(last.entry, RoundOpened):
            recorded = self.file.drop_empty_box(self._stamp(), entry, last.entry.round)
        else:
            recorded = self.file.append(self._stamp(), entry)
        self._acknowledge(recorded)
        return recorded

    def what_undo_takes_back(self) -> str:
        """The last act in a few words, "" when there is nothing to undo or it is final. Of what became final by
        something else, an answer without a name or a question put, `undo` says so."""
        try:
            return last_act(self.file.recorded).entry.describe()
        except Refused:
            return ""

    def in_box(self, round: RoundId) -> int:
        """How many answers lie in the box of a pending round."""
        return self.file.answers(round)

    def counted(self, round: Round) -> int:
        """The count the room may see: exact for named rounds and once it is closed; else in steps of five, and all."""
        count = self.in_box(round.id)
        if round.is_named or round.phase is not Phase.OPEN or count == len(round.eligible):
            return count
        return count - count % SHOWN_WITHOUT_NAMES_FROM

    def sealing(self, round: RoundId) -> Seal | None:
        """What a pending round is sealed with, to be tried with its keeper's words; None where it is hidden only."""
        return self.file.sealing(round, self.workshop.rounds[round].keeper)

    def has_had_the_laptop(self, round: RoundId, by: ParticipantId) -> bool:
        """For unattributed rounds: whether this person handed in since the app was started. Never written down."""
        return (round, by) in self._had_the_laptop

    def _is_in_doubt(self, asked: Command | Undone) -> bool:
        """Whether just this is what is in doubt. What else was in doubt is settled first: taken up where it is in the
        file, and else nothing any more."""
        if self.file.is_in_doubt and not self._doubt.is_about(asked):
            if self.file.has_landed():
                self._acknowledge(self._again())
            else:
                self.file.drop_doubt()
        is_it = self.file.is_in_doubt and self._doubt.is_about(asked)
        if not is_it:
            self._doubt = Doubt(asked)
        return is_it

    def _again(self) -> Recorded | None:
        recorded = self.file.again()
        self._doubt.then()
        return recorded

    def _stamp(self) -> str:
        """The time now. Entries are in order by number: a clock that was wrong once does not bind the next day."""
        return self.clock().isoformat(timespec="seconds")

    def _open(self, entry: Entry, seal: Seal | None) -> Recorded:
        assert isinstance(entry, RoundOpened), "a round that is put leaves this entry"
        self._had_the_laptop = {had for had in self._had_the_laptop if had[0] != entry.round}
        self._under_role = Counter({under: n for under, n in self._under_role.items() if under[0] != entry.round})
        put = opened(entry, self.workshop)
        slots = len(put.eligible), slot_bytes(entry, put.roles.values())
        return self.file.open_round(self._stamp(), entry, entry.round, *slots, seal)

    def _write(self, entry: Entry) -> Recorded:
        match entry:
            case RoundAbandoned():
                return self.file.abandon(self._stamp(), entry, entry.round)
            case _:
                return self.file.append(self._stamp(), entry)

    def _hand_in(self, command: HandIn) -> Recorded | None:
        answer = engine.admit(self.workshop, command)
        round = self.workshop.rounds[command.round]
        by = command.by if round.is_named else None
        if by is None and self.has_had_the_laptop(round.id, command.by):
            raise Refused(
                say("This person has handed in already, and answers without names cannot be taken out again.")
            )
        given = RevealedAnswer(answer=answer, by=by, role=round.roles.get(command.by))
        if given.role is not None:
            engine.refuse_one_more(round, given.role, self._under_role[round.id, given.role])
        sealed = self.file.seal(round.id, msgspec.json.encode(given))
        if by is None:
            self._doubt.then = partial(self._note, round.id, command.by, given.role)
            self.file.put(self._stamp(), None, round.id, sealed)
            self._doubt.then()
            return None
        entry = AnswerHandedIn(round=round.id, by=by, slot=self.file.digest(sealed), how=command.how)
        return self.file.put(self._stamp(), entry, round.id, sealed, replaces=round.handed_in.get(by))

    def _hand_in_on_paper(self, command: HandInOnPaper) -> None:
        round = self.workshop.round(command.round)
        count = self.in_box(command.round) if round and round.is_pending else 0
        given = engine.on_paper(self.workshop, command, count, self._under_role[command.round, command.role])
        sealed = self.file.seal(command.round, msgspec.json.encode(given))
        self._doubt.then = partial(self._note, command.round, None, given.role)
        self.file.put(self._stamp(), None, command.round, sealed)
        self._doubt.then()

    def _note(self, round: RoundId, by: ParticipantId | None, role: str | None) -> None:
        """Once it is in the box: who has had the laptop, and one more by role; known to the running app alone."""
        if by is not None:
            self._had_the_laptop.add((round, by))
        if role is not None:
            self._under_role[round, role] += 1

    def _reveal(self, command: RevealRound) -> Recorded:
        id, bare = command.round, command.without_roles
        waiting = self.workshop.round(id)
        count = self.in_box(id) if waiting and waiting.is_pending else 0
        round = engine.may_reveal(self.workshop, id, count, without_roles=bare)

        def shown(plaintexts: list[bytes]) -> Entry:
            return engine.revealed(round, unboxed(round, plaintexts, leaves_roles_out=bare), without_roles=bare)

        return self.file.reveal(self._stamp(), id, shown, command.key)

    def _acknowledge(self, recorded: Recorded | None) -> Recorded | None:
        if recorded is not None and isinstance(recorded.entry, Undone):
            self.workshop = self.rules.fold(self.file.recorded)
        elif recorded is not None:
            self.workshop = self.rules.evolve(self.workshop, recorded)
        self._ring()
        return recorded

    def _ring(self) -> None:
        for listener in self._listeners:
            listener(self.workshop)

    def close(self) -> None:
        """Let the file go."""
        self.file.close()
