"""Killed while a workshop is played: nothing that was acknowledged is lost, and it goes on to its end."""

import os

import pytest

from tests.faults.kills import run, run_control
from tests.faults.shim import WHY_NOT

pytestmark = pytest.mark.skipif(os.name == "nt", reason="kills as POSIX does")


def test_nothing_acknowledged_is_lost() -> None:
    assert "60 kills (journal DELETE): 0 lost, 0 damaged" in list(run(60))[-1]


@pytest.mark.skipif(bool(WHY_NOT), reason=WHY_NOT or "it can")
def test_what_is_not_safe_is_found() -> None:
    assert list(run_control(30))
