"""Killed while writing: nothing that was acknowledged is lost."""

import os
import random
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from stratroom.storage.file import WorkshopFile
from stratroom.storage.verifying import verify
from tests.storage.workshops import KINDS, closed_file

pytestmark = pytest.mark.skipif(os.name == "nt", reason="kills as POSIX does")

KILLS = int(os.environ.get("STRATROOM_KILLS", "24"))


def test_a_killed_writer_loses_nothing_it_acknowledged(tmp_path: Path) -> None:
    path, chance = closed_file(tmp_path), random.Random(11)
    for _ in range(KILLS):
        acknowledged = _write_and_kill(path, after_lines=chance.randint(1, 6), then=chance.uniform(0, 0.01))
        assert verify(path, KINDS) == []
        file = WorkshopFile.open(path, KINDS)
        assert len(file.recorded) in (acknowledged, acknowledged + 1)
        file.close()


def _write_and_kill(path: Path, after_lines: int, then: float) -> int:
    """The last number the writer said before it was killed, at an uneven moment: `then` seconds into its next acts."""
    command, here = [sys.executable, "-m", "tests.faults.writer", path], Path(__file__).parents[2]
    with subprocess.Popen(command, cwd=here, stdout=subprocess.PIPE) as writer:
        assert writer.stdout
        said = [writer.stdout.readline() for _ in range(after_lines)]
        try:
            writer.wait(timeout=then)
        except subprocess.TimeoutExpired:
            writer.send_signal(signal.SIGKILL)
        said += writer.stdout.readlines()
    whole = [line for line in said if line.endswith(b"\n")]
    return int(whole[-1])
