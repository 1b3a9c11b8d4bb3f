"""A day with rounds without names, played through the real room into a real file, and what somebody in the room knows.

Each sentence holds a mark that is told apart from all others. Who gave which mark is the truth that no file may tell.
"""

import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import Literal

from stratroom.backups import Backups
from stratroom.catalogue import rule_book
from stratroom.model.commands import Command
from stratroom.model.forms import Position, Sentence
from stratroom.model.names import ParticipantId, PhraseId, RoundId, StageId, TradeoffId
from stratroom.model.rounds import SHOWN_WITHOUT_NAMES_FROM, CloseRound, HandIn, HandInOnPaper, OpenRound, RevealRound
from stratroom.model.workshop import About
from stratroom.room import Room
from stratroom.stages.meanings.acts import TakeUpPhrase, meanings_of
from stratroom.stages.tradeoffs.acts import PutTradeoff
from stratroom.stages.tradeoffs.nouns import round_of
from stratroom.stages.welcome.rules import AddParticipant, NotePresence, Promise, StartWorkshop
from stratroom.storage.box import Chance
from stratroom.storage.file import WorkshopFile
from tests.telling import planned

Moment = Literal["hidden", "shown", "over"]
"""A round is closed and lies in its box; it was revealed; the day is over and the file let go."""

STATEMENTS, PHRASE, TRADEOFF = RoundId("statements"), PhraseId("p1"), TradeoffId("t1")
MEANINGS, FIRST = meanings_of(PHRASE), round_of("first", TRADEOFF)
MARK = rb"zq[0-9a-f]{10}"
_PROGRAMME = planned("welcome", "statements", "reveal", "meanings", "tradeoffs")
_NAMES = ("Ada", "Bo", "Cyrill", "Di", "Eduard", "Flo", "Gustava", "Hal", "Ines", "Jo", "Konstantin", "Lu")
_ROLES = ("Manager", "manager", "Engineer")
"""Two roles, one of them in two spellings."""
_WORDS = ("harbour", "fresh", "town", "never", "margin", "people", "ships", "trust", "slow", "first", "nobody", "leave")


@dataclass(slots=True)
class Given:
    """One round without names as the room saw it: who had the laptop, one after the other. `marks` is the truth."""

    order: list[str] = field(default_factory=list[str])
    marks: dict[str, str] = field(default_factory=dict[str, str])


@dataclass(slots=True)
class Seen:
    """A workshop in `folder`, what is at rest there at `moment`, and what somebody in the room knows of its people."""

    folder: Path
    path: Path
    people: tuple[str, ...]
    names: dict[str, str]
    rounds: dict[RoundId, Given] = field(default_factory=dict[RoundId, Given])
    arrived: list[str] = field(default_factory=list[str])
    roles: dict[str, str] = field(default_factory=dict[str, str])
    """Whose answers stand under which role; nobody's where they come without."""
    moment: Moment = "hidden"


class Clock:
    """Moves on by an uneven time with every act."""

    def __init__(self, by: random.Random) -> None:
        self._by, self._at = by, datetime(2027, 3, 1, 9, tzinfo=timezone(timedelta(hours=1)))

    def __call__(self) -> datetime:
        self._at += timedelta(seconds=self._by.randint(5, 90))
        return self._at


class Day:
    """`by` draws the people, their order and their words; `chance` is the room's own and None in use. `after_each`
    answer something may be done, given a number that grows. `by_role` under one of two roles, otherwise under none."""

    def __init__(
        self, folder: Path, size: int, by: random.Random, chance: Chance | None = None, *, by_role: bool = False
    ) -> None:
        names = by.sample(_NAMES, size)
        people = tuple(f"{name.lower()}{by.randint(10, 99)}" for name in names)
        self.seen = Seen(folder, folder / "day.stratroom", people, dict(zip(people, names, strict=True)))
        if by_role:
            self.seen.roles = {person: by.choice(_ROLES) for person in people}
        self.after_each: Callable[[int], object] = lambda _number: None
        self._by, self._chance, self._rules = by, chance, rule_book()
        self._clock = Clock(by)
        file = WorkshopFile.create(self.seen.path, self._rules.kinds, chance=chance)
        self._enter(Room(file, self._rules, self._clock))

    def play(self) -> Iterator[Seen]:
        """The day; it stops wherever something is at rest that can be looked at."""
        self._begin()
        yield from self._without_names(STATEMENTS)
        self._do(TakeUpPhrase(PHRASE, "harbour"))
        yield from self._without_names(MEANINGS)
        self._with_names()
        self._backups.keep()
        self.room.close()
        self.seen.moment = "over"
        yield self.seen

    def _begin(self) -> None:
        self._do(StartWorkshop(About("A day", "Aldermoor"), _PROGRAMME))
        for person, name in self.seen.names.items():
            role = self.seen.roles.get(person, f"Head of {len(name)}")
            self._do(AddParticipant(ParticipantId(person), name, role))
        self._do(Promise(StageId("statements"), "by-role" if self.seen.roles else "unattributed"))

    def _without_names(self, round: RoundId) -> Iterator[Seen]:
        given = self.seen.rounds[round] = Given()
        self._do(OpenRound(round))
        for person in self._who_answers():
            self._meanwhile(person)
            self._answers(round, person, given)
        self._do(CloseRound(round))
        self.seen.moment = "hidden"
        yield self.seen
        self._do(RevealRound(round))
        self.seen.moment = "shown"
        yield self.seen

    def _who_answers(self) -> list[str]:
        """All or nearly all, in whatever order the laptop goes round; sometimes just down the list."""
        people = list(self.seen.people)
        kept = self._by.randint(max(SHOWN_WITHOUT_NAMES_FROM, len(people) - 2), len(people))
        order = self._by.sample(people, kept)
        return sorted(order, key=people.index) if self._by.random() < 0.2 else order

    def _meanwhile(self, person: str) -> None:
        """Somebody comes late; the app is closed and opened again."""
        if self._by.random() < 0.1:
            self._do(NotePresence(ParticipantId(person), False))
            self._do(NotePresence(ParticipantId(person), True))
            self.seen.arrived.append(person)
        if self._by.random() < 0.05:
            self.room.close()
            file = WorkshopFile.open(self.seen.path, self._rules.kinds, chance=self._chance)
            self._enter(Room(file, self._rules, self._clock))

    def _answers(self, round: RoundId, person: str, given: Given) -> None:
        mark = f"zq{self._by.getrandbits(40):010x}"
        words: list[str] = self._by.choices(_WORDS, k=self._by.randint(1, 9))
        words.insert(self._by.randint(0, len(words)), mark)
        said = Sentence(" ".join(words))
        on_paper = self._by.random() < 0.1
        card = HandInOnPaper(round, said, self.room.workshop.rounds[round].roles.get(ParticipantId(person), ""))
        self._do(card if on_paper else HandIn(round, ParticipantId(person), said))
        given.order.append(person)
        given.marks[person] = mark
        self.after_each(len(self.room.file.recorded) * 100 + len(given.order))

    def _with_names(self) -> None:
        """A round with names beside: what a file tells of it must not tell of the others."""
        self._do(PutTradeoff(TRADEOFF, "Fresh", "Cheap"))
        self._do(OpenRound(FIRST))
        for person in self._by.sample(self.seen.people, len(self.seen.people)):
            self._do(HandIn(FIRST, ParticipantId(person), Position(self._by.randint(-3, 3), "Because.")))
        self._do(CloseRound(FIRST))
        self._do(RevealRound(FIRST))

    def _enter(self, room: Room) -> None:
        self.room = room
        self._backups = Backups(room, _fail)

    def _do(self, command: Command) -> None:
        self.room.do(command)


def _fail(sentence: str) -> None:
    raise AssertionError(sentence)
