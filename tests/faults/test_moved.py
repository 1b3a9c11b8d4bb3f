"""The file goes while a workshop is played: it is found before the next act is acknowledged."""

import os

import pytest

from tests.faults.moved import run


@pytest.mark.skipif(os.name == "nt", reason="moves open files as POSIX does")
def test_work_goes_on_in_a_rescue_copy() -> None:
    assert "12 times" in list(run(12))[-1]
