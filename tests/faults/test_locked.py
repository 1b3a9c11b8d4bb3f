"""The passphrase is set, changed and removed under kills and on a full disk; and the bench would see it if it broke."""

import os
import resource
import signal
from pathlib import Path

import pytest

from stratroom.model.refusals import Trouble
from stratroom.storage import desk
from stratroom.storage.file import WorkshopFile
from stratroom.storage.locked import is_locked
from tests.faults import locked
from tests.storage.workshops import AT, KINDS, joined, workshop

pytestmark = pytest.mark.skipif(os.name == "nt", reason="kills and limits as POSIX has them")

SECRET = "an otter in the café"


def test_kills() -> None:
    lines = list(locked.run(6))
    assert lines[-1].startswith("6 kills, 6 opened whole")


def test_the_bench_sees_a_file_that_opens_with_neither(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(locked, "passphrase", lambda _number: "another")
    with pytest.raises(AssertionError, match="seed 1, kill 0"):
        list(locked.run(1))


@pytest.mark.parametrize(("old", "new"), [(None, SECRET), (SECRET, "another"), (SECRET, None)])
def test_a_full_disk(tmp_path: Path, old: str | None, new: str | None) -> None:
    file = workshop(tmp_path)
    if old:
        file.relock(file.relocking(None, old)())()
    writing = file.relocking(old, new)
    writing()
    needed = file.path.with_name(f".{file.path.name}.anew").stat().st_size
    before, limit = file.path.read_bytes(), resource.getrlimit(resource.RLIMIT_FSIZE)
    handler = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    try:
        for most in (0, 4096, 12_288, needed - 1):
            resource.setrlimit(resource.RLIMIT_FSIZE, (most, limit[1]))
            with pytest.raises(Trouble, match="so its passphrase is as it was"):
                writing()
            assert (file.path.read_bytes(), len(list(tmp_path.iterdir()))) == (before, 2)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limit)
        signal.signal(signal.SIGXFSZ, handler)
    file.append(AT, joined(9))
    file.close()
    assert is_locked(file.path) == (old is not None)


def test_a_second_name_that_cannot_be_is_not_needed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """On a stick without second names the old file is overwritten all the same, through what it was opened as."""
    file, seen = workshop(tmp_path), list[bytes]()
    other = os.open(file.path, os.O_RDONLY)
    monkeypatch.setattr(Path, "hardlink_to", _no_second_name)
    finish = desk.finish
    monkeypatch.setattr(desk, "finish", lambda path, held: (finish(path, held), seen.append(os.read(other, 1 << 20))))
    file.relock(file.relocking(None, SECRET)())()
    os.close(other)
    assert len(seen) == 1
    assert set(seen[0]) == {0}
    file.close()
    assert WorkshopFile.open(file.path, KINDS, read_only=True, passphrase=SECRET).recorded == file.recorded


def _no_second_name(_self: Path, _target: Path) -> None:
    raise OSError(95, "not supported")
