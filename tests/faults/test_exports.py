"""A record in every form, written over an earlier one and struck at its calls to the system."""

import pytest

from tests.faults.exports import run
from tests.faults.shim import WHY_NOT


@pytest.mark.skipif(bool(WHY_NOT), reason=WHY_NOT or "it can")
def test_the_earlier_one_or_the_whole_new_one() -> None:
    assert list(run(36))[-1].startswith("36 written over another")
