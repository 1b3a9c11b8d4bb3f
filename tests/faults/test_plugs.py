"""Screens that come and go, by way of the bench."""

import pytest

from tests.faults.plugs import figures_in, run


def test_the_bench_plugs() -> None:
    (told,) = run(40)
    assert told.startswith("40 plugs, ")
    assert "nothing leaked, no frame with a sealed word; 1 passed" in told


def test_a_test_that_was_passed_over_is_no_figure() -> None:
    with pytest.raises(AssertionError, match="no screen was plugged"):
        figures_in(["s", "1 skipped in 0.42s"], 1_000)
