"""Clocks that jump, for a moment: the order stays, no time runs backwards, and a clock that jumps is found."""

from tests.faults.clocks import run, run_control


def test_nothing_runs_backwards() -> None:
    assert "no time ran backwards" in list(run(60))[-1]


def test_a_clock_that_jumps_is_found() -> None:
    assert "runs backwards" in list(run_control(60))[-1]
