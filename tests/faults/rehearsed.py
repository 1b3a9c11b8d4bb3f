"""Workshops that are played again and again below the windows: the real room, the real file, rounds with names,
without, after reading and by role, hidden and sealed.

`NAMED` is the sample as `stratroom rehearse` plays it, with answers that are replaced, a round that is given up and put
again, and an act that is undone. `NAMELESS` is one whose statements stand without names: from the laptop and from
cards; `LOCKED` is the same with a passphrase. `KEPT` has rounds that a keeper's words seal, with names and without, and
rounds by role, one of them shown without roles. Which step comes next is told by the file alone, so a workshop can be
taken up wherever it was interrupted.
"""

import random
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cache, cached_property
from pathlib import Path
from tempfile import TemporaryDirectory

import msgspec

from stratroom import case, resources
from stratroom.catalogue import rule_book
from stratroom.model.commands import Command
from stratroom.model.entries import AnswerHandedIn, Entry, Recorded, RoundOpened, RoundRevealed
from stratroom.model.forms import Answer, Points, Ranking, Sentence
from stratroom.model.names import OptionId, ParticipantId, PhraseId, RoundId, StageId
from stratroom.model.rounds import (
    AbandonRound,
    AskAgain,
    CloseRound,
    HandIn,
    HandInOnPaper,
    OpenRound,
    ReopenRound,
    RevealRound,
)
from stratroom.model.workshop import About
from stratroom.programmes import rehearsed
from stratroom.rehearsal import acts
from stratroom.rehearsed_day import whole_day
from stratroom.room import Room
from stratroom.sample import SAMPLE
from stratroom.stages.meanings.acts import TakeUpPhrase
from stratroom.stages.priorities.acts import POINTS, RANKINGS, ListOption
from stratroom.stages.reveal.showing import ShowNames
from stratroom.stages.welcome.rules import AddParticipant, Promise, StartWorkshop
from stratroom.storage.box import Box
from stratroom.storage.file import WorkshopFile
from stratroom.storage.keys import Key, hold
from stratroom.storage.making import make_file
from stratroom.storage.opening import Contents
from tests.faults.hands.boxes import boxes_in
from tests.faults.keeping_words import KEEPER, seal, unlock
from tests.faults.shim import quick_folder

RULES = rule_book()
BEGINS = datetime.fromisoformat("2026-03-04T09:00:00+01:00")
STATEMENTS, MEANING = RoundId("statements"), RoundId("meaning:fresh")

Step = Callable[[Room], object]
Place = tuple[int, tuple[tuple[str, int], ...]]
"""How many entries there are and how many answers lie in each box: what two steps never leave alike."""
State = tuple[int, str, tuple[tuple[str, ...], ...]]
"""How many entries, the digest of the last; of each box its name, its digest and those of the answers in it."""


@dataclass(frozen=True)
class Day:
    """A workshop in steps."""

    name: str
    steps: tuple[Step, ...]
    is_locked: bool = False

    def begin(self, path: Path, chance: random.Random | None = None) -> Room:
        """A new file in which nothing has happened."""
        make_file(path, key=_key() if self.is_locked else None)
        return take_up(path, chance)

    @property
    def places(self) -> list[Place]:
        """Where the file stands before the first step and after each."""
        return self._undisturbed[0]

    @property
    def ledger(self) -> list[Entry]:
        """What is told at its end, but for what chance decides."""
        return self._undisturbed[1]

    @cached_property
    def _undisturbed(self) -> tuple[list[Place], list[Entry]]:
        with TemporaryDirectory(dir=quick_folder()) as folder:
            room = self.begin(Path(folder) / "day.stratroom")
            found = [place_of(room.file)]
            for step in self.steps:
                step(room)
                found.append(place_of(room.file))
            ledger = told(room.file)
            room.close()
        assert len(set(found)) == len(found), "two steps leave the file at the same place"
        return found, ledger

    def next(self, file: WorkshopFile) -> int:
        """The number of the step that comes next."""
        return self.places.index(place_of(file))


@cache
def _key() -> Key:
    """Of the locked workshops; from now on it is held, so that none waits for a passphrase."""
    key = Key(bytes(range(32)), bytes(range(100, 116)))
    hold(key)
    return key


def take_up(path: Path, chance: random.Random | None = None) -> Room:
    """A file in which something may have happened."""
    return room_of(WorkshopFile.open(path, RULES.kinds, chance=chance))


def played(day: Day, path: Path) -> list[bytes]:
    """What is in the file before each step, and at the end. No file is there afterwards."""
    room = day.begin(path)
    files = [path.read_bytes()]
    for step in day.steps:
        step(room)
        files.append(path.read_bytes())
    room.close()
    path.unlink()
    return files


def room_of(file: WorkshopFile) -> Room:
    """The time of an entry is told by its number."""
    return Room(file, RULES, lambda: BEGINS + timedelta(seconds=20 * len(file.recorded)))


def place_of(file: WorkshopFile) -> Place:
    """Where the file stands."""
    return place_in(file._contents)


def place_in(contents: Contents) -> Place:
    """Where a file stands that holds this."""
    return len(contents.recorded), tuple(sorted((box.round, box.answers) for box in contents.boxes.values()))


def state_of(recorded: int, head: str, boxes: dict[str, Box]) -> State:
    """How a file stands, to the letter."""
    answers = {name: parts[0] for name, parts in boxes_in(boxes).items()}
    return recorded, head, tuple((name, boxes[name].digest().hex(), *answers[name]) for name in sorted(boxes))


def told(file: WorkshopFile) -> list[Entry]:
    """The ledger of a file that is open."""
    return told_of(file.recorded)


def told_of(entries: Iterable[Recorded]) -> list[Entry]:
    """The ledger but for what chance decides: keys, which slot was whose, in which order answers
    came out of the box."""
    return [_without_chance(recorded.entry) for recorded in entries]


def _without_chance(entry: Entry) -> Entry:
    match entry:
        case AnswerHandedIn():
            return msgspec.structs.replace(entry, slot="")
        case RoundOpened():
            return msgspec.structs.replace(entry, box="")
        case RoundRevealed():
            return msgspec.structs.replace(entry, answers=tuple(sorted(entry.answers, key=repr)))
        case _:
            return entry


def _do(command: Command) -> Step:
    return lambda room: room.do(command)


def _undo(room: Room) -> None:
    room.undo()


def _named() -> Iterator[Step]:
    """Each round has an answer that is replaced; the first is given up and put again; a person is added by mistake."""
    told = case.read(resources.path("samples", f"{SAMPLE}.json"))
    waiting, is_given_up = False, False
    for _place, command in whole_day(acts(told, rehearsed())):
        if isinstance(command, OpenRound) and not is_given_up:
            yield from _given_up(command, told.participants[0].id)
            is_given_up = True
        if isinstance(command, HandIn) and waiting:
            yield _do(command)
        waiting = isinstance(command, OpenRound)
        yield _do(command)
        if isinstance(command, StartWorkshop):
            yield from (_do(AddParticipant(ParticipantId("nobody"), "Nobody")), _undo)


def _given_up(opens: OpenRound, by: str) -> Iterator[Step]:
    yield _do(opens)
    yield _undo
    yield _do(opens)
    yield _do(HandIn(opens.round, ParticipantId(by), Sentence("Too early")))
    yield _do(AbandonRound(opens.round, "The question was not clear"))


def _nameless() -> Iterator[Step]:
    people = [ParticipantId(f"p{n}") for n in range(8)]
    yield _do(StartWorkshop(About("Offsite"), rehearsed()))
    yield _do(Promise(StageId("statements"), "unattributed"))
    yield from (_do(AddParticipant(by, f"Person {n}")) for n, by in enumerate(people))
    for turn in range(2):
        yield _do(OpenRound(STATEMENTS))
        yield from (_do(HandIn(STATEMENTS, by, Sentence(f"We stay whole, {by}"))) for by in people[:5])
        yield _do(HandInOnPaper(STATEMENTS, Sentence(f"From a card {turn}")))
        yield _do(CloseRound(STATEMENTS))
        yield _do(ReopenRound(STATEMENTS))
        yield _do(HandInOnPaper(STATEMENTS, Sentence("From another card")))
        yield _do(CloseRound(STATEMENTS))
        yield _do(RevealRound(STATEMENTS))
        if not turn:
            yield _do(AskAgain(STATEMENTS, "Somebody came later"))


def _kept() -> Iterator[Step]:
    """A sealed round that is erased unread and put again, with names that come after reading; a sealed one without
    names; then one by role; then one that is both, shown without roles."""
    people = [ParticipantId(f"p{n}") for n in range(5)]
    fresh, cheap = OptionId("fresh"), OptionId("cheap")
    yield _do(StartWorkshop(About("Away day"), rehearsed()))
    yield _do(Promise(StageId("statements"), "after-reading"))
    yield _do(Promise(StageId("meanings"), "unattributed"))
    yield _do(Promise(StageId("priorities"), "by-role"))
    for by, role in zip(people, ("Chief executive", "Manager", "manager", "Manager", ""), strict=True):
        yield _do(AddParticipant(by, f"Person {by}", role))
    yield seal(STATEMENTS)
    yield _do(HandIn(STATEMENTS, KEEPER, Sentence("Too early")))
    yield _do(AbandonRound(STATEMENTS, "The words were forgotten"))
    yield seal(STATEMENTS)
    yield _do(HandIn(STATEMENTS, KEEPER, Sentence("Fresh")))
    yield from _answered(STATEMENTS, {by: Sentence(f"Fresh first, {by}") for by in people})
    yield from (unlock(STATEMENTS), _do(ShowNames()))
    yield from (_do(TakeUpPhrase(PhraseId("fresh"), "Fresh")), seal(MEANING))
    yield from _answered(MEANING, {by: Sentence(f"Of today, {by}") for by in people})
    yield unlock(MEANING)
    yield from (_do(ListOption(fresh, "Fresh")), _do(ListOption(cheap, "Cheap")))
    yield _do(OpenRound(POINTS))
    yield from _answered(POINTS, {by: Points({fresh: 20 * n, cheap: 100 - 20 * n}) for n, by in enumerate(people)})
    yield _do(RevealRound(POINTS))
    yield seal(RANKINGS)
    yield from _answered(RANKINGS, {by: Ranking(((fresh,), (cheap,))) for by in people})
    yield unlock(RANKINGS, without_roles=True)


def _answered(round: RoundId, answers: dict[ParticipantId, Answer]) -> Iterator[Step]:
    yield from (_do(HandIn(round, by, answer)) for by, answer in answers.items())
    yield _do(CloseRound(round))


NAMED = Day("named", tuple(_named()))
NAMELESS = Day("nameless", tuple(_nameless()))
LOCKED = Day("locked", NAMELESS.steps, is_locked=True)
KEPT = Day("kept", tuple(_kept()))
DAYS = (NAMED, NAMELESS, LOCKED, KEPT)
