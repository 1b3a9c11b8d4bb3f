"""The workshop that people who are programs of their own begin with."""

from pathlib import Path

from stratroom.house import new_room
from stratroom.model.names import ItemId, Naming, ParticipantId
from stratroom.model.programme import EnterStage
from stratroom.model.workshop import About
from stratroom.stages.welcome.rules import AddParticipant
from tests.telling import PROGRAMME

PEOPLE = ("CEO", "CFO", "COO", "CMO", "GC")


def make(path: Path, naming: Naming) -> None:
    """A new one; without names everybody is seated, right before the first answers."""
    room = new_room(About("Offsite", "Aldermoor", "2027-03-01"), PROGRAMME, path, promise=naming)
    if naming == "unattributed":
        for name in PEOPLE:
            room.do(AddParticipant(ParticipantId(name), name))
        room.do(EnterStage(ItemId("statements")))
    room.close()
