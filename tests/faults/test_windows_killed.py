"""Killed in the real windows: the acts, the stage, the person and what was being typed are there again."""

import os

import pytest

from tests.faults.windows_killed import Killer, run

pytestmark = pytest.mark.skipif(os.name == "nt", reason="kills as POSIX does")


def test_it_stands_where_it_was_killed() -> None:
    assert list(run(6))[-1].startswith("6 kills in 1 workshops")


@pytest.mark.parametrize(("sequence", "head"), [(2, "b"), (3, "x"), (4, "d")])
def test_what_comes_back_must_be_what_lay_there(sequence: int, head: str) -> None:
    """Nothing less, nothing else and nothing more than the file held once it was killed."""
    killer, place = Killer(1), {"stage": "statements", "round": "", "person": ""}
    killer._chain, killer._last = ["a", "b", "c"], [{"there": place, "sequence": 3}]
    with pytest.raises(AssertionError, match="is not what lay there"):
        killer._compare([{"there": place, "sequence": sequence, "head": head, "typed": {}}])
