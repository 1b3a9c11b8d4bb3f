"""Killed while statements are carried in: those that were acknowledged stay, and the same file goes on from there."""

import os
import random
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from stratroom.house import new_room, open_room
from stratroom.model.forms import Sentence
from stratroom.model.names import ParticipantId, RoundId
from stratroom.model.rounds import CloseRound, OpenRound, RevealRound
from stratroom.model.workshop import About
from stratroom.prework import prework
from stratroom.stages.welcome.rules import AddParticipant
from stratroom.statement_list import read
from stratroom.storage.keeping import new_seal, unlocked
from tests.telling import PROGRAMME

pytestmark = pytest.mark.skipif(os.name == "nt", reason="kills as POSIX does")

WORDS = "wet harbour, nine lamps"
STATEMENTS = RoundId("statements")
PEOPLE = [ParticipantId(f"p{n}") for n in range(40)]


@pytest.mark.parametrize("is_sealed", [False, True])
def test_a_carrier_killed_midway_loses_nothing_it_acknowledged(tmp_path: Path, is_sealed: bool) -> None:
    """Also where the round is sealed: what goes on knows no words, and only they open it in the end."""
    seal = new_seal(WORDS, PEOPLE[0]) if is_sealed else None
    path, file, chance = tmp_path / "day.stratroom", tmp_path / "before.csv", random.Random(4)
    file.write_text("".join(f"{by};SECRET of {by}\n" for by in PEOPLE))
    room = new_room(About("Offsite"), PROGRAMME, path)
    for by in PEOPLE:
        room.do(AddParticipant(by, by.upper()))
    room.do(OpenRound(STATEMENTS, seal=seal))
    room.close()
    said = _carried_and_killed(path, file, after_lines=chance.randint(3, 20))
    assert b"SECRET" not in path.read_bytes()
    again = open_room(path)
    inside = again.workshop.rounds[STATEMENTS].handed_in
    assert again.in_box(STATEMENTS) == len(inside)
    assert set(said) <= set(inside)
    assert len(inside) <= len(said) + 1
    found = prework(again.workshop, STATEMENTS, read(file), 35)
    assert {person.id for person in found.replaced} == set(inside)
    for command in found.commands:
        again.do(command)
    again.do(CloseRound(STATEMENTS))
    again.do(RevealRound(STATEMENTS, unlocked(seal, WORDS) if seal else b""))
    assert again.workshop.rounds[STATEMENTS].answers_by() == {by: Sentence(f"SECRET of {by}") for by in PEOPLE}
    again.close()


def _carried_and_killed(path: Path, file: Path, after_lines: int) -> list[str]:
    """Whom the carrier said to be in, until it was killed after so many."""
    command, here = [sys.executable, "-m", "tests.faults.carrier", path, file], Path(__file__).parents[2]
    with subprocess.Popen(command, cwd=here, stdout=subprocess.PIPE) as carrier:
        assert carrier.stdout
        said = [carrier.stdout.readline() for _ in range(after_lines)]
        carrier.send_signal(signal.SIGKILL)
        said += carrier.stdout.readlines()
    return [line.decode().strip() for line in said if line.endswith(b"\n")]
