"""Killed while writing: nothing that was acknowledged is lost."""

import os

import pytest

from tests.faults.kills import run

pytestmark = pytest.mark.skipif(os.name == "nt", reason="kills as POSIX does")


def test_a_killed_writer_loses_nothing_it_acknowledged() -> None:
    assert list(run(24, seed=11))
