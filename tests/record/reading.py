"""How tests read the record: every text in some blocks, and workshops told in a few lines, all at one time."""

import dataclasses
from collections.abc import Iterator
from pathlib import Path

from stratroom import case as cases
from stratroom.catalogue import rule_book
from stratroom.figures.shapes import Drawing
from stratroom.model.commands import Command
from stratroom.model.dissents import ConfirmDissent, DissentKind, WriteDissent
from stratroom.model.forms import Answer
from stratroom.model.names import DissentId, ParticipantId, RoundId, StageId, SubjectId
from stratroom.model.people import new_id
from stratroom.model.rounds import CloseRound, HandIn, OpenRound, RevealRound
from stratroom.model.workshop import About, Workshop
from stratroom.programmes import programme
from stratroom.rehearsal import MemoryRoom, acts
from stratroom.stages.welcome.rules import AddParticipant, NotePresence, Promise, StartWorkshop

AT = "2026-10-15T10:42:00+02:00"
AT_IN_WORDS = "15 October 2026, 10:42"
NORTHFIELD = Path(__file__).parents[1] / "cases" / "northfield-core.json"


def folded(case: Path | cases.Case) -> Workshop:
    """The workshop a case tells of."""
    room = MemoryRoom(rule_book(), AT)
    told = cases.read(case) if isinstance(case, Path) else case
    for _, command in acts(told, programme().stages):
        room.do(command)
    return room.workshop


def room(*names: str, without_vote: tuple[str, ...] = (), leads: str = "", without_names: bool = False) -> MemoryRoom:
    """A workshop that has begun, with these people: the id of each is the name in lower case."""
    begun = MemoryRoom(rule_book(), AT)
    begun.do(StartWorkshop(About("A day", date="2026-10-15"), programme().stages))
    for name in names:
        begun.do(AddParticipant(new_id(name, ()), name, f"Head of {name}", name not in without_vote, name == leads))
    if without_names:
        begun.do(Promise(StageId("statements"), "unattributed"))
    return begun


def after(room: MemoryRoom, *commands: Command) -> Workshop:
    for command in commands:
        room.do(command)
    return room.workshop


def answered(room: MemoryRoom, round: str, **answers: Answer) -> Workshop:
    """A whole round: opened, answered by these people, closed, shown."""
    id = RoundId(round)
    given = [HandIn(id, ParticipantId(by), answer) for by, answer in answers.items()]
    return after(room, OpenRound(id), *given, CloseRound(id), RevealRound(id))


def dissented(
    room: MemoryRoom, subject: str, by: str, text: str, *, kind: DissentKind = "dissent", named: bool = True,
    commits: bool | None = None, read_back: bool = True, would_change_my_mind: str = "",
) -> Workshop:  # fmt: skip
    id = DissentId(f"{subject}-{by}-{kind}")
    written = WriteDissent(id, SubjectId(subject), ParticipantId(by), kind, text, would_change_my_mind, commits, named)
    return after(room, written, *([ConfirmDissent(id)] if read_back else []))


def away(room: MemoryRoom, by: str) -> Workshop:
    return after(room, NotePresence(ParticipantId(by), present=False))


def texts(part: object) -> Iterator[str]:
    """Every text in blocks, sections, books, in order; what stands only in a figure is not text."""
    match part:
        case str():
            yield part
        case tuple():
            for inner in part:
                yield from texts(inner)
        case Drawing():
            return
        case _ if dataclasses.is_dataclass(part) and not isinstance(part, type):
            for field in dataclasses.fields(part):
                yield from texts(getattr(part, field.name))
        case _:
            return


def everything(part: object) -> Iterator[object]:
    """Every block and noun in a part of the record, figures included."""
    yield part
    if isinstance(part, tuple):
        for inner in part:
            yield from everything(inner)
    elif dataclasses.is_dataclass(part) and not isinstance(part, type):
        for field in dataclasses.fields(part):
            yield from everything(getattr(part, field.name))


def read(part: object) -> str:
    return "\n".join(texts(part))
