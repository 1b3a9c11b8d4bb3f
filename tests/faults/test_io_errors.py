"""Some of the calls of a whole workshop fail: the long run of the same row fails each."""

import pytest

from tests.faults.io_errors import run
from tests.faults.shim import WHY_NOT


@pytest.mark.skipif(bool(WHY_NOT), reason=WHY_NOT or "it can")
def test_a_failing_call_loses_nothing() -> None:
    assert "120 of" in list(run(120))[-1]
