"""Killed while a workshop is played: nothing that was acknowledged is lost, and it goes on to its end."""

import os
import re
from dataclasses import replace
from pathlib import Path

import pytest

from stratroom.storage.box import slot_digest
from stratroom.storage.making import make_file
from tests.faults import kills
from tests.faults.kills import Killer, run, run_control
from tests.faults.rehearsed import NAMELESS, Day, State, state_of
from tests.faults.shim import WHY_NOT

pytestmark = pytest.mark.skipif(os.name == "nt", reason="kills as POSIX does")


def test_nothing_acknowledged_is_lost() -> None:
    told = list(run(60))[-1]
    assert "60 kills (journal DELETE): 0 lost, 0 damaged" in told
    assert re.search(r" [1-9]\d* workshops to their end", told), told


@pytest.mark.skipif(bool(WHY_NOT), reason=WHY_NOT or "it can")
def test_what_is_not_safe_is_found() -> None:
    assert list(run_control(30))


SHORT = Day("short", NAMELESS.steps[:4])


@pytest.fixture
def killer(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Killer:
    monkeypatch.setattr(kills, "WHY_NOT", "no call of this program is to be struck")
    monkeypatch.setattr(kills, "DAYS", (SHORT,))
    return Killer(tmp_path, 1, "DELETE")


def lives(killer: Killer, steps: int, *, forgets: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """One child that does so many steps and is killed; the next finds so many fewer, and goes on from there."""
    room, said = SHORT.begin(killer._path), list[State]()
    for step in (lambda _: None, *SHORT.steps[:steps]):
        step(room)
        said.append(state_of(len(room.file.recorded), room.file.head.hex(), room.file._contents.boxes))
    room.close()
    told = [said, said[len(said) - 1 - forgets :]]
    monkeypatch.setattr(killer, "_live_and_die", lambda: (told.pop(0), False))
    for _ in (1, 2):
        killer.kill()


def test_what_the_next_start_does_not_find_is_lost(killer: Killer, monkeypatch: pytest.MonkeyPatch) -> None:
    """Also where it does the same again, so that the file is then as it should be."""
    lives(killer, 3, forgets=1, monkeypatch=monkeypatch)
    assert killer.found["lost"] == 1


def test_what_it_finds_is_not(killer: Killer, monkeypatch: pytest.MonkeyPatch) -> None:
    lives(killer, 3, forgets=0, monkeypatch=monkeypatch)
    assert (killer.found["kills"], killer.found["lost"]) == (2, 0)


def test_a_file_with_less_than_was_said_is_lost_and_no_crash(killer: Killer) -> None:
    room = SHORT.begin(killer._path)
    SHORT.steps[0](room)
    room.close()
    killer._last = state_of(3, "0" * 64, {})
    assert not killer._judge()
    assert killer.found["lost"] == 1


ANSWERED = Day("answered", NAMELESS.steps[:14])
"""Three have answered without names."""


@pytest.mark.parametrize("exchanged", [0, 1, 2])
def test_an_act_more_leaves_every_answer_where_it_was(killer: Killer, exchanged: int, tmp_path: Path) -> None:
    """Of three one is new, the next another than before, then both that were said."""
    room, killer._day = ANSWERED.begin(tmp_path / "other.stratroom"), ANSWERED
    for step in ANSWERED.steps:
        killer._last = state_of(len(room.file.recorded), room.file.head.hex(), dict(room.file._contents.boxes))
        step(room)
    contents, (box,) = room.file._contents, room.file._contents.boxes.values()
    room.close()
    assert killer._last
    ((_, _, *said),) = killer._last[2]
    others = {slot: box.seal(b"{}") for slot in [slot for slot in box.slots if slot_digest(slot) in said][:exchanged]}
    slots = tuple(others.get(slot, slot) for slot in box.slots)
    make_file(killer._path, contents.rows, [replace(box, slots=slots)])
    assert killer._judge() == (not exchanged)
    assert (killer.found["lost"], killer.found["ahead"]) == (bool(exchanged), not exchanged)
