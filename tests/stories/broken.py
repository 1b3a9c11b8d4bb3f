"""Real faults for the stories: a disk without room, a folder nobody may write in, a stick pulled."""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

posix = pytest.mark.skipif(os.name == "nt", reason="limits a process as POSIX does")


@contextmanager
def full_disk() -> Iterator[None]:
    """No file of this process grows by a byte."""
    import resource

    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


@contextmanager
def blocked(file: Path) -> Iterator[None]:
    """Nothing can be saved in this one file: something lies where its journal has to be."""
    in_the_way = Path(f"{file}-journal")
    in_the_way.mkdir()
    try:
        yield
    finally:
        in_the_way.rmdir()


@contextmanager
def not_to_be_written(folder: Path) -> Iterator[None]:
    """A folder one may look into and write nothing in. Root may do anything, so it is somebody else meanwhile."""
    is_root = os.geteuid() == 0
    for above in folder.parents:
        if is_root and above.owner() == "root" and not above.stat().st_mode & 0o001:
            above.chmod(0o755)
    before = folder.stat().st_mode
    folder.chmod(0o555)
    if is_root:
        os.seteuid(65534)
    try:
        yield
    finally:
        if is_root:
            os.seteuid(0)
        folder.chmod(before)


def pulls(stick: Path) -> None:
    """The stick, with everything on it."""
    shutil.rmtree(stick)
