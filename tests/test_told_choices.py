"""Trade-offs and priorities told in a case with all that belongs to them, played from it, and told again."""

from pathlib import Path

import pytest
from hypothesis import given

from stratroom import case, resources
from stratroom.case import Case
from stratroom.catalogue import rule_book
from stratroom.memory_room import MemoryRoom
from stratroom.programmes import rehearsed
from stratroom.rehearsal import acts
from stratroom.retelling import left_out, retell
from tests.at_the_door import NORTHFIELD, run
from tests.choices import any_case

SAMPLE = resources.path("samples", "harbour-ferries.json")


def played(told: Case) -> MemoryRoom:
    room = MemoryRoom(rule_book())
    for _, command in acts(told, rehearsed()):
        room.do(command)
    return room


@pytest.mark.parametrize("told", [SAMPLE, NORTHFIELD], ids=lambda told: told.stem)
def test_the_sample_and_a_case_are_told_to_the_letter_and_back(
    told: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file, out = tmp_path / "w.stratroom", tmp_path / "w.json"
    assert run("rehearse", told, "--to", file) == 0
    assert run("export", file, "--to", out) == 0
    assert case.read(out) == case.read(told)
    assert not capsys.readouterr().err


@given(any_case())
def test_whatever_is_told_of_choices_is_told_again(any: Case) -> None:
    told = case.from_json(case.to_json(any))
    assert told == any
    room = played(told)
    assert retell(room.workshop) == any
    assert left_out(room.workshop) == ()
