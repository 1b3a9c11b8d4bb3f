"""Killed in the real windows: the acts, the stage, the person and what was being typed are there again."""

import os

import pytest

from tests.faults.windows_killed import run

pytestmark = pytest.mark.skipif(os.name == "nt", reason="kills as POSIX does")


def test_it_stands_where_it_was_killed() -> None:
    assert list(run(6))[-1].startswith("6 kills in 1 workshops")
