"""Screens that come and go, by way of the bench."""

from tests.faults.plugs import run


def test_the_bench_plugs() -> None:
    assert list(run(40))[-1].startswith("40 plugs, no frame with a sealed word")
