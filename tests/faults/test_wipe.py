"""A finished workshop is removed under kills; and the bench would see what is left over or taken from others."""

import os
from pathlib import Path

import pytest

from stratroom import wiping
from tests.faults import wipe

pytestmark = pytest.mark.skipif(os.name == "nt", reason="kills as POSIX has them")


def test_kills() -> None:
    (*_, last) = wipe.run(12)
    assert last.startswith("12 removed under ")
    assert last.endswith("; 12 with nothing left over and all of others' there")


def test_the_bench_sees_what_is_left_over(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(wiping, "erase", lambda _file: None)
    with pytest.raises(AssertionError, match="is left"):
        list(wipe.run(2))


def test_the_bench_sees_what_is_taken_from_others(monkeypatch: pytest.MonkeyPatch) -> None:
    real = wiping.erase

    def takes_more(file: Path) -> None:
        real(file)
        for other in file.parent.glob("other.stratroom"):
            other.unlink()

    monkeypatch.setattr(wiping, "erase", takes_more)
    with pytest.raises((AssertionError, FileNotFoundError)):
        list(wipe.run(2))
