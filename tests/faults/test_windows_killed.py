"""Killed in the real windows: the acts, the stage, the person and what was being typed are there again."""

import os
from collections.abc import Iterator
from contextlib import nullcontext
from dataclasses import replace
from pathlib import Path
from typing import cast

import pytest
from msgspec import structs

from stratroom.house import new_room
from stratroom.model.entries import RoundRevealed
from stratroom.model.forms import Sentence
from stratroom.model.names import ParticipantId
from stratroom.model.rounds import CloseRound, HandIn, OpenRound, RevealRound
from stratroom.model.workshop import About
from stratroom.room import Room
from stratroom.stages.welcome.rules import AddParticipant
from tests.faults.hands.beginning import PEOPLE
from tests.faults.hands.boxes import boxes_in, lost_answers
from tests.faults.windows_killed import Killer, figures, run, run_control
from tests.telling import PROGRAMME
from tests.ui.rooms import STATEMENTS

pytestmark = pytest.mark.skipif(os.name == "nt", reason="kills as POSIX does")


def test_it_stands_where_it_was_killed() -> None:
    """That somebody was found again, and a draft compared, the row asserts itself."""
    assert list(run(4))


def test_nor_does_an_answer_without_a_name_that_is_being_typed_lie_anywhere() -> None:
    """Of one workshop three kills: later that is typed no more."""
    killer = Killer(2)

    def is_enough() -> bool:
        if killer.kills % 3 == 0:
            killer._begin()
            killer._begin()  # in every second one answers have names
        return killer.nameless >= 2

    list(figures(killer, 2, 40, is_enough))
    assert killer.nameless >= 2, "no answer without a name was being typed"


def test_drafts_that_are_written_once_a_minute_are_found() -> None:
    assert list(run_control(40))


def test_a_workshop_played_to_its_end_is_no_kill(monkeypatch: pytest.MonkeyPatch) -> None:
    killer, runs = Killer(1), list[bool]()

    def kill() -> None:
        runs.append(len(runs) % 2 == 0)
        killer.kills += runs[-1]

    for name, instead in {"kill": kill, "in_folder": nullcontext, "looks_at_last": lambda: None}.items():
        monkeypatch.setattr(killer, name, instead)
    assert list(figures(killer, 3, 3, lambda: True))[-1].startswith("3 kills")
    assert runs == [True, False, True, False, True]


@pytest.mark.parametrize(("sequence", "head"), [(2, "b"), (3, "x"), (4, "d")])
def test_what_comes_back_must_be_what_lay_there(sequence: int, head: str) -> None:
    """Nothing less, nothing else and nothing more than the file held once it was killed."""
    killer, place = Killer(1), {"stage": "statements", "round": "", "person": ""}
    killer._chain, killer._last = ["a", "b", "c"], [{"there": place, "sequence": 3}]
    with pytest.raises(AssertionError, match="is not what lay there"):
        killer._compare([{"there": place, "sequence": sequence, "head": head, "boxes": {}, "typed": {}}])


@pytest.mark.parametrize("found", [[["x"], ["z"]], [["x", "y"], []], [["y", "x"], ["z"]], [["x", "y", "z"], []]])
def test_each_slot_comes_back(found: list[list[str]]) -> None:
    """An answer less, one of the free slots less, in another order, and a free one taken for an answer."""
    killer, place = Killer(1), {"stage": "statements", "round": "", "person": ""}
    killer._chain, killer._last = ["a"], [{"there": place, "sequence": 1}]
    killer._boxes = {"statements": [["x", "y"], ["z"]]}
    with pytest.raises(AssertionError, match="the boxes are not what lay there"):
        killer._compare([{"there": place, "sequence": 1, "head": "a", "boxes": {"statements": found}, "typed": {}}])


@pytest.fixture(params=["named", "unattributed"])
def room(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Room]:
    """All but the last have answered, and where answers have names the first of them twice."""
    room = new_room(About("Offsite"), PROGRAMME, tmp_path / "day.stratroom", promise=request.param)
    for name in PEOPLE:
        room.do(AddParticipant(ParticipantId(name), name))
    room.do(OpenRound(STATEMENTS))
    for name in (*PEOPLE[:-1], *(PEOPLE[:1] if request.param == "named" else ())):
        hands_in(room, name)
    yield room
    room.close()


def hands_in(room: Room, name: str) -> None:
    room.do(HandIn(STATEMENTS, ParticipantId(name), Sentence(f"We stay, {name}")))


def test_an_answer_that_is_gone_is_lost_also_without_a_name(room: Room) -> None:
    contents, before = room.file._contents, boxes_in(room.file._contents.boxes)
    box = contents.boxes[STATEMENTS]
    assert not lost_answers(before, 0, contents)
    contents.boxes[STATEMENTS] = replace(box, answers=3)
    assert lost_answers(before, 0, contents) == [f"of {STATEMENTS} 1 of 4 answers"]
    del contents.boxes[STATEMENTS]
    assert lost_answers(before, 0, contents) == [f"of {STATEMENTS} 4 of 4 answers"]


def test_what_is_settled_or_replaced_is_not(room: Room) -> None:
    contents = room.file._contents
    before, since = boxes_in(contents.boxes), len(contents.recorded)
    if room.workshop.rounds[STATEMENTS].is_named:
        hands_in(room, PEOPLE[0])
        assert boxes_in(contents.boxes)[STATEMENTS][0] != before[STATEMENTS][0]
    hands_in(room, PEOPLE[-1])
    assert not lost_answers(before, since, contents)
    room.do(CloseRound(STATEMENTS))
    room.do(RevealRound(STATEMENTS))
    assert not lost_answers(before, since, contents)


def test_a_reveal_that_leaves_one_out_settles_nothing_of_it(room: Room) -> None:
    hands_in(room, PEOPLE[-1])
    contents = room.file._contents
    before, since = boxes_in(contents.boxes), len(contents.recorded)
    room.do(CloseRound(STATEMENTS))
    room.do(RevealRound(STATEMENTS))
    last = contents.recorded[-1]
    shown = cast(RoundRevealed, last.entry)
    contents.recorded[-1] = replace(last, entry=structs.replace(shown, answers=shown.answers[:-1]))
    assert lost_answers(before, since, contents) == [f"of {STATEMENTS} 1 of 5 answers"]
