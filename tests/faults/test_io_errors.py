"""Some of the calls of a whole workshop fail: the long run of the same rows fails each."""

import pytest

from tests.faults.io_errors import run, run_leaving, run_passphrase, run_spoilt
from tests.faults.shim import WHY_NOT

with_shim = pytest.mark.skipif(bool(WHY_NOT), reason=WHY_NOT or "it can")


@with_shim
def test_a_failing_call_loses_nothing() -> None:
    assert "120 of" in list(run(120))[-1]


@with_shim
def test_nor_while_a_passphrase_is_changed() -> None:
    assert "60 of" in list(run_passphrase(60))[-1]


@with_shim
def test_nor_while_a_workshop_is_restored_written_out_or_removed() -> None:
    assert "120 of" in list(run_leaving(120))[-1]


@with_shim
def test_what_does_not_come_back_as_it_was_written_counts_for_nothing() -> None:
    assert "40 of" in list(run_spoilt(40))[-1]
