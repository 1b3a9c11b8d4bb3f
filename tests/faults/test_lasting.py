"""The power goes right after something was said to be written."""

import pytest

from tests.faults.lasting import run, run_control
from tests.faults.shim import WHY_NOT

with_shim = pytest.mark.skipif(bool(WHY_NOT), reason=WHY_NOT or "it can")


@with_shim
def test_what_was_written_lasts() -> None:
    assert list(run(40)) == ["320 cuts after 8 kinds of writing: 0 not there, or not whole"]


@with_shim
def test_what_is_not_synced_is_found() -> None:
    assert len(list(run_control(40))) == 2
