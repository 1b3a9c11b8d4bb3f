"""The disk fills up: nothing acknowledged is lost, and work goes on once there is space, or elsewhere."""

import os

import pytest

from tests.faults.full import run

pytestmark = pytest.mark.skipif(os.name == "nt", reason="limits a file as POSIX does")


def test_a_disk_that_fills_up() -> None:
    assert "25 times a " in list(run(25))[-1]


def test_a_file_that_may_not_grow() -> None:
    assert "15 times a limit to each file" in list(run(15, may_mount=False))[-1]
