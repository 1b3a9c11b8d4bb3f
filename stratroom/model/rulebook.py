"""All rules of a workshop together: which stage owns a command or an entry, and the fold over a whole ledger."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, datetime

from msgspec.structs import replace

from stratroom.model import engine
from stratroom.model.commands import Command
from stratroom.model.core import CORE_ENTRIES, CoreEntry, evolve_core
from stratroom.model.dissenting import decide_dissent
from stratroom.model.dissents import AddToDissent, ConfirmDissent, DissentEntry, WithdrawDissent, WriteDissent
from stratroom.model.entries import Entry, Recorded, Undone, WorkshopStarted
from stratroom.model.judged_words import KeepWord, TakeWordBack, WithholdWord
from stratroom.model.judging_words import decide_word
from stratroom.model.names import NO_SUBJECT, NOBODY, RoundId, StageId, SubjectId
from stratroom.model.parked import Park, SettleParked
from stratroom.model.parking import decide_parked
from stratroom.model.programme import ProgrammeChanged
from stratroom.model.programming import ProgrammeCommand, decide_programme
from stratroom.model.recusals import Recuse, WithdrawRecusal
from stratroom.model.recusing import decide_recusal
from stratroom.model.refusals import Refused
from stratroom.model.round_fold import RoundEntry, evolve_round
from stratroom.model.rounds import AbandonRound, AskAgain, CloseRound, OpenRound, Question, ReopenRound
from stratroom.model.undoing import Acts, live
from stratroom.model.workshop import Workshop
from stratroom.words import say

DOES_NOT_FOLLOW = (Refused, LookupError, AttributeError, TypeError, ValueError)
"""What the fold of a forged ledger ends in: entries that are well written and could not have happened."""
_DATE = len("2027-03-01")
_DAYS = ("date", "due", "review")
"""Fields of entries that hold a day, ISO 8601, or nothing; so does `by` of those that keep a first result."""


@dataclass(frozen=True, slots=True)
class StageRules:
    """One stage's rules: its first part, what it owns, and its three pure functions."""

    stage: StageId
    begin: object
    commands: tuple[type[Command], ...]
    entries: tuple[type[Entry], ...]
    decide: Callable[[Workshop, Command], Entry]
    evolve: Callable[[Workshop, Recorded], Workshop]
    question: Callable[[Workshop, RoundId], Question | None]
    subjects: Callable[[Workshop], tuple[SubjectId, ...]] = lambda workshop: ()
    may_ask_again: Callable[[Workshop, RoundId], None] = lambda workshop, _: None
    """Refused where what was built on the answers of this round would lose its ground."""
    speaks_of: Callable[[Command], SubjectId] = lambda _: NO_SUBJECT
    """Which subject of another stage a command rests on; it is refused where there is no such one."""
    follow: Callable[[Workshop, Recorded], Workshop] = lambda workshop, _: workshop
    """What else has changed by something that happened to a round or a dissent."""


class RuleBook:
    """Decides commands and folds entries by handing each to the stage that owns it."""

    def __init__(self, stages: Iterable[StageRules]) -> None:
        self.stages = tuple(stages)
        self._by_command = {command: stage for stage in self.stages for command in stage.commands}
        self._by_entry = {entry: stage for stage in self.stages for entry in stage.entries}
        everything = (*CORE_ENTRIES, *self._by_entry)
        self.kinds: Mapping[str, type[Entry]] = {entry.kind: entry for entry in everything}
        assert len(self.kinds) == len(everything), "two entries share a kind"

    def empty(self) -> Workshop:
        """A workshop in which nothing has happened."""
        return Workshop(parts={stage.stage: stage.begin for stage in self.stages})

    def decide(self, workshop: Workshop, command: Command) -> Entry:
        """The entry that answers a command. Refused, in a sentence, when it is not allowed now.

        Handing in, revealing and undoing need the box and the ledger and are decided in the room.
        """
        match command:
            case OpenRound(round, without_level, seal):
                keeper = seal.keeper if seal else NOBODY
                question = self.question(workshop, round)
                return engine.open_round(workshop, question, without_level=without_level, keeper=keeper)
            case CloseRound(round):
                return engine.close_round(workshop, round)
            case ReopenRound(round):
                return engine.reopen_round(workshop, round)
            case AbandonRound(round, reason):
                return engine.abandon_round(workshop, round, reason)
            case AskAgain(round, reason):
                return self._ask_again(workshop, round, reason)
            case WriteDissent() | AddToDissent() | ConfirmDissent() | WithdrawDissent():
                return decide_dissent(workshop, command, self.subjects(workshop))
            case Recuse() | WithdrawRecusal():
                return decide_recusal(workshop, command, self.subjects(workshop))
            case Park() | SettleParked():
                return decide_parked(workshop, command)
            case WithholdWord() | KeepWord() | TakeWordBack():
                return decide_word(workshop, command)
            case _ if isinstance(command, ProgrammeCommand):
                return self._known(decide_programme(workshop, command))
            case _:
                stage = self._by_command[type(command)]
                self._refuse_unknown(workshop, stage, stage.speaks_of(command))
                return self._known(stage.decide(workshop, command))

    def _refuse_unknown(self, workshop: Workshop, stage: StageRules, subject: SubjectId) -> None:
        others = (other.subjects(workshop) for other in self.stages if other is not stage)
        if subject != NO_SUBJECT and not any(subject in known for known in others):
            raise Refused(
                say("There is no decision “{subject}”. Name one that was put, or leave it out.", subject=subject),
                "out_of",
            )

    def _known(self, entry: Entry) -> Entry:
        """Refused for a programme with a kind of stage that nobody here knows."""
        if isinstance(entry, WorkshopStarted | ProgrammeChanged):
            known = {stage.stage for stage in self.stages}
            for planned in entry.programme:
                if planned.stage not in known:
                    raise Refused(say("Stratroom knows no kind of stage called “{stage}”.", stage=planned.stage))
        return entry

    def _ask_again(self, workshop: Workshop, round: RoundId, reason: str) -> Entry:
        entry = engine.ask_again(workshop, round, reason)
        for stage in self.stages:
            stage.may_ask_again(workshop, round)
        return entry

    def question(self, workshop: Workshop, round: RoundId) -> Question:
        """What would be asked in this round now. Refused when no stage knows it."""
        for stage in self.stages:
            if found := stage.question(workshop, round):
                return found
        raise Refused(say("No stage asks a question called “{round}”.", round=round))

    def subjects(self, workshop: Workshop) -> tuple[SubjectId, ...]:
        """Everything somebody may dissent from now."""
        return tuple(subject for stage in self.stages for subject in stage.subjects(workshop))

    def evolve(self, workshop: Workshop, recorded: Recorded) -> Workshop:
        """The workshop after one more entry. An entry nobody owns is a bug and raises."""
        try:
            return _on_the_day(self._after(workshop, recorded), recorded.at[:_DATE])
        except StopIteration as none:
            raise LookupError(recorded.sequence) from none

    def _after(self, workshop: Workshop, recorded: Recorded) -> Workshop:
        entry = recorded.entry
        _refuse_odd_days(recorded)
        if isinstance(entry, RoundEntry):
            return self._follow(evolve_round(workshop, entry, recorded), recorded)
        if isinstance(entry, DissentEntry):
            return self._follow(evolve_core(workshop, entry, recorded.at), recorded)
        if isinstance(entry, CoreEntry):
            return evolve_core(workshop, entry, recorded.at)
        return self._by_entry[type(entry)].evolve(workshop, recorded)

    def _follow(self, workshop: Workshop, recorded: Recorded) -> Workshop:
        for stage in self.stages:
            workshop = stage.follow(workshop, recorded)
        return workshop

    def fold(self, ledger: Iterable[Recorded]) -> Workshop:
        """The workshop a whole ledger tells of; what was undone never happened. A forged one raises one of
        DOES_NOT_FOLLOW."""
        workshop = self.empty()
        for recorded in live(ledger):
            workshop = self.evolve(workshop, recorded)
        return workshop

    def steps(self, ledger: Iterable[Recorded]) -> Iterator[tuple[Recorded, Workshop]]:
        """Every entry with the workshop as it stood when it was the last, what was undone later included. Undo takes
        back the last act, so after it all stands as before that act."""
        ledger = list(ledger)
        undone = _undone(ledger)
        workshop, acts, before = self.empty(), Acts(), dict[int, Workshop]()
        for recorded in ledger:
            if taken_back := acts.read(recorded):
                workshop = before.pop(taken_back.sequence)
            else:
                if recorded.sequence in undone:
                    before[recorded.sequence] = workshop
                workshop = self.evolve(workshop, recorded)
            yield recorded, workshop

    def follow(self, ledger: Iterable[Recorded]) -> int:
        """How many entries from the first on follow from those before them: all, but in a forged ledger."""
        count = 0
        with suppress(*DOES_NOT_FOLLOW):
            for _ in self.steps(ledger):
                count += 1
        return count

    def first_that_does_not_fold(self, ledger: Sequence[Recorded]) -> list[str]:
        """What stands in the ledger but could not have happened, in a sentence; empty when it folds."""
        count = self.follow(ledger)
        return [] if count == len(ledger) else [_does_not_follow(ledger[count])]


def _does_not_follow(recorded: Recorded) -> str:
    return say(
        "Entry {sequence} ({kind}) does not follow from those before it.",
        sequence=recorded.sequence,
        kind=recorded.entry.kind,
    )


def _refuse_odd_days(recorded: Recorded) -> None:
    """ValueError where a time or a day is none, which only a forged file has: screens and pages say them in words."""
    datetime.fromisoformat(recorded.at)
    for name in (*_DAYS, "by") if hasattr(recorded.entry, "first_result") else _DAYS:
        if day := getattr(recorded.entry, name, ""):
            date.fromisoformat(day)


def _on_the_day(workshop: Workshop, day: str) -> Workshop:
    return workshop if workshop.day == day else replace(workshop, day=day)


def _undone(ledger: list[Recorded]) -> set[int]:
    return {recorded.entry.sequence for recorded in ledger if isinstance(recorded.entry, Undone)}
