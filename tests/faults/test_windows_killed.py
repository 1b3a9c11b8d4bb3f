"""Killed in the real windows: the acts, the stage, the person and what was being typed are there again."""

import os
from contextlib import nullcontext

import pytest

from tests.faults.windows_killed import Killer, figures, run, run_control

pytestmark = pytest.mark.skipif(os.name == "nt", reason="kills as POSIX does")


def test_it_stands_where_it_was_killed() -> None:
    """That somebody was found again, and a draft compared, the row asserts itself."""
    assert list(run(4))


def test_nor_does_an_answer_without_a_name_that_is_being_typed_lie_anywhere() -> None:
    killer = Killer(2)
    list(figures(killer, 2, 40, lambda: killer.nameless >= 2))
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
        killer._compare([{"there": place, "sequence": sequence, "head": head, "typed": {}}])
