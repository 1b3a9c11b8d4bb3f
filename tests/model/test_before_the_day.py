"""Answers collected before the day: known as such, never over one that was written in the room, never without names."""

from pathlib import Path

import pytest

from stratroom.model.commands import Command
from stratroom.model.forms import Sentence
from stratroom.model.names import How, RoundId, StageId
from stratroom.model.promises import promise_of
from stratroom.model.refusals import Refused
from stratroom.model.rounds import AbandonRound, AskAgain, CloseRound, HandIn, OpenRound, RevealRound
from stratroom.record.blocks import Block, Bullets
from stratroom.record.method import section
from stratroom.retelling import left_out
from stratroom.room import Room
from stratroom.stages.welcome.rules import Promise
from stratroom.ui.round_words import state_of, state_sentence
from tests.telling import after, refused, started, who
from tests.ui.rooms import room_in

STATEMENTS = RoundId("statements")
SEEN = "Collected before the day: whoever collected them has seen those."


def said(name: str, how: How = "before", text: str = "Grow.") -> HandIn:
    return HandIn(STATEMENTS, who(name), Sentence(text), how)


def bullets(blocks: tuple[Block, ...]) -> list[str]:
    return [item for block in blocks if isinstance(block, Bullets) for item in block.items]


def test_who_collected_an_answer_has_seen_it_and_that_is_said_wherever_the_promise_is() -> None:
    room = started("CEO", "CFO")
    workshop = after(room, OpenRound(STATEMENTS))
    assert SEEN not in promise_of(workshop, workshop.rounds[STATEMENTS])
    workshop = after(room, said("CEO"), said("CFO", "laptop"))
    round = workshop.rounds[STATEMENTS]
    assert round.beforehand == {"ceo"}
    assert promise_of(workshop, round).endswith(SEEN)
    assert state_sentence(workshop, round, 0) == "2 of 2 handed in (1 before the day). Everybody has answered."
    assert [state_of(person, round) for person in workshop.people] == ["before the day", "handed in"]
    workshop = after(room, CloseRound(STATEMENTS), RevealRound(STATEMENTS))
    assert "That answers to “Statements” were collected before the day, and whose." in left_out(workshop)
    assert "Statements: 1 answer of 2 was collected before the day; whoever collected it had seen it." in bullets(
        section(workshop, has_count=False).blocks
    )


def on_file(folder: Path, *commands: Command) -> Room:
    """A room of five on a real file, where a second answer takes the place of the first; the question is put."""
    room = room_in(folder)
    for command in (OpenRound(STATEMENTS), *commands):
        room.do(command)
    return room


def test_what_is_written_in_the_room_takes_its_place_and_not_the_other_way_round(tmp_path: Path) -> None:
    room = on_file(tmp_path, said("CEO"), said("CFO", "paper"))
    for written_in_the_room in (said("CFO", "paper"), said("CEO", "laptop")):
        room.do(written_in_the_room)
        with pytest.raises(Refused, match="has answered in the room"):
            room.do(said(written_in_the_room.by))
    assert room.workshop.rounds[STATEMENTS].beforehand == frozenset()


def test_a_later_file_takes_the_place_of_an_earlier_one(tmp_path: Path) -> None:
    room = on_file(tmp_path, said("CEO", text="At first."), said("CEO", text="Later."), CloseRound(STATEMENTS))
    room.do(RevealRound(STATEMENTS))
    shown = room.workshop.rounds[STATEMENTS]
    assert shown.answers_by() == {"ceo": Sentence("Later.")}
    assert shown.beforehand == {"ceo"}


def test_a_card_in_its_place_is_a_card(tmp_path: Path) -> None:
    round = on_file(tmp_path, said("CEO"), said("CEO", "paper")).workshop.rounds[STATEMENTS]
    assert (round.beforehand, round.on_paper) == (frozenset(), {"ceo"})


def test_what_has_an_author_is_refused_where_none_is_kept() -> None:
    room = started(*"ABCDE")
    after(room, Promise(StageId("statements"), "unattributed"), OpenRound(STATEMENTS))
    assert "could tell whose each answer is" in refused(room, said("A"))


def test_a_round_that_is_empty_once_more_forgets_who_came_before() -> None:
    room = started("CEO")
    given_up = after(room, OpenRound(STATEMENTS), said("CEO"), AbandonRound(STATEMENTS, "wrong question"))
    assert given_up.rounds[STATEMENTS].beforehand == frozenset()
    after(room, OpenRound(STATEMENTS), said("CEO"), CloseRound(STATEMENTS), RevealRound(STATEMENTS))
    again = after(room, AskAgain(STATEMENTS, "a better question")).rounds[STATEMENTS]
    assert again.beforehand == frozenset()
    assert again.earlier[0].round.beforehand == {"ceo"}
