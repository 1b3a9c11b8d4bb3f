"""Killed in the real windows: the acts, the stage, the person and what was being typed are there again."""

import os

import pytest

from tests.faults.windows_killed import Killer, figures, run, run_control

pytestmark = pytest.mark.skipif(os.name == "nt", reason="kills as POSIX does")


def test_it_stands_where_it_was_killed() -> None:
    """Until somebody was killed while typing, and it could be told who had the laptop; at least four times in all."""
    killer = Killer(1)
    list(figures(killer, 40, lambda: killer.kills >= 4 and bool(killer.lost) and bool(killer.returns.persons)))
    assert killer.returns.all == killer.kills
    assert killer.returns.persons, "of no return it could be told whether the same person has the laptop"
    assert killer.lost, "nothing was being typed at any kill"


def test_nor_does_an_answer_without_a_name_that_is_being_typed_lie_anywhere() -> None:
    killer = Killer(2)
    list(figures(killer, 40, lambda: killer.nameless >= 2))
    assert killer.nameless >= 2, "no answer without a name was being typed"


def test_drafts_that_are_written_once_a_minute_are_found() -> None:
    assert list(run_control(40))


def test_as_many_are_killed_as_was_asked() -> None:
    assert list(run(2, seed=2))[-1].startswith("2 kills in 1 workshops")


@pytest.mark.parametrize(("sequence", "head"), [(2, "b"), (3, "x"), (4, "d")])
def test_what_comes_back_must_be_what_lay_there(sequence: int, head: str) -> None:
    """Nothing less, nothing else and nothing more than the file held once it was killed."""
    killer, place = Killer(1), {"stage": "statements", "round": "", "person": ""}
    killer._chain, killer._last = ["a", "b", "c"], [{"there": place, "sequence": 3}]
    with pytest.raises(AssertionError, match="is not what lay there"):
        killer._compare([{"there": place, "sequence": sequence, "head": head, "typed": {}}])
