"""How tests read the record: every text in some blocks, and workshops told in a few lines, all at one time."""

import dataclasses
from collections.abc import Iterator
from pathlib import Path

from stratroom import case as cases
from stratroom.catalogue import rule_book
from stratroom.figures.shapes import Drawing
from stratroom.model.dissents import ConfirmDissent, DissentKind, WriteDissent
from stratroom.model.names import DissentId, ParticipantId, StageId, SubjectId
from stratroom.model.people import new_id
from stratroom.model.workshop import About, Workshop
from stratroom.programmes import rehearsed
from stratroom.rehearsal import MemoryRoom, acts
from stratroom.stages.welcome.rules import AddParticipant, NotePresence, Promise, StartWorkshop
from tests.telling import after

AT = "2026-10-15T10:42:00+02:00"
AT_IN_WORDS = "15 October 2026, 10:42"
_HOW_IT_IS_SET = ("style", "align", "language")
NORTHFIELD = Path(__file__).parents[1] / "cases" / "northfield.json"


def folded(case: Path | cases.Case) -> Workshop:
    """The workshop a case tells of."""
    room = MemoryRoom(rule_book(), AT)
    told = cases.read(case) if isinstance(case, Path) else case
    for _, command in acts(told, rehearsed()):
        room.do(command)
    return room.workshop


def room(*names: str, without_vote: tuple[str, ...] = (), leads: str = "", without_names: bool = False) -> MemoryRoom:
    """A workshop that has begun, with these people: the id of each is the name in lower case."""
    begun = MemoryRoom(rule_book(), AT)
    begun.do(StartWorkshop(About("A day", date="2026-10-15"), rehearsed()))
    for name in names:
        begun.do(AddParticipant(new_id(name, ()), name, f"Head of {name}", name not in without_vote, name == leads))
    if without_names:
        begun.do(Promise(StageId("statements"), "unattributed"))
    return begun


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
    """Every text in blocks, sections, books, in order. What stands only in a figure is not text, nor how it is set."""
    match part:
        case str():
            yield from [part] if part else []
        case tuple():
            for inner in part:
                yield from texts(inner)
        case Drawing():
            return
        case _ if dataclasses.is_dataclass(part) and not isinstance(part, type):
            for field in dataclasses.fields(part):
                yield from texts(getattr(part, field.name)) if field.name not in _HOW_IT_IS_SET else ()
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
