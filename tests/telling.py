"""How tests tell what has happened: commands in the glossary's words, played by the real rules in memory."""

import pytest

from stratroom import catalogue
from stratroom.catalogue import rule_book
from stratroom.model.commands import Command
from stratroom.model.entries import PlannedStage
from stratroom.model.forms import Answer
from stratroom.model.names import ItemId, ParticipantId, RoundId, StageId
from stratroom.model.programme import EnterStage
from stratroom.model.refusals import Refused
from stratroom.model.rounds import CloseRound, HandIn, OpenRound, RevealRound
from stratroom.model.workshop import About, Workshop
from stratroom.rehearsal import MemoryRoom
from stratroom.stages.welcome.rules import AddParticipant, StartWorkshop


def planned(*stages: str) -> tuple[PlannedStage, ...]:
    """A programme of these stages, each of 20 minutes and called as it is in English."""
    return tuple(PlannedStage(StageId(stage), stage.capitalize(), 20) for stage in stages)


PROGRAMME = planned("welcome", "statements", "reveal", "tradeoffs", "priorities")
WHOLE_PROGRAMME = planned(*(kind.stage for kind in catalogue.STAGES))
"""Every kind of stage there is."""


def started(*names: str, without_vote: tuple[str, ...] = ()) -> MemoryRoom:
    """A workshop that has begun, with these people; the id of each is the name in lower case."""
    room = MemoryRoom(rule_book())
    room.do(StartWorkshop(About("A day"), PROGRAMME))
    for name in names:
        room.do(AddParticipant(who(name), name, decides=name not in without_vote))
    return room


def at(room: MemoryRoom, item: str) -> MemoryRoom:
    """The room, gone to this line of the programme."""
    room.do(EnterStage(ItemId(item)))
    return room


def who(name: str) -> ParticipantId:
    return ParticipantId(name.lower())


def after(room: MemoryRoom, *commands: Command) -> Workshop:
    """The workshop after these commands."""
    for command in commands:
        room.do(command)
    return room.workshop


def answered(room: MemoryRoom, round: str, **answers: Answer) -> Workshop:
    """The workshop after a whole round: opened, answered by these people, closed, shown. As a case tells it: a poll
    need not have a level."""
    id = RoundId(round)
    given = [HandIn(id, ParticipantId(by), answer) for by, answer in answers.items()]
    return after(room, OpenRound(id, without_level=True), *given, CloseRound(id), RevealRound(id))


def refused(room: MemoryRoom, command: Command) -> str:
    """The sentence this command is refused with; nothing has changed by it."""
    before = room.workshop
    with pytest.raises(Refused) as refusal:
        room.do(command)
    assert room.workshop is before
    return str(refusal.value)
