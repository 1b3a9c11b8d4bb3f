"""The disk is full: the act is not acknowledged, everything before it is there, and work can go on elsewhere."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from stratroom.storage.file import WorkshopFile
from stratroom.storage.verifying import verify
from tests.storage.workshops import AT, KINDS, closed_file, joined

pytestmark = pytest.mark.skipif(os.name == "nt", reason="limits a file as POSIX does")


@pytest.mark.parametrize("room", [70_000, 72_000, 90_000])
def test_everything_acknowledged_is_there(tmp_path: Path, room: int) -> None:
    path = closed_file(tmp_path)
    command, here = [sys.executable, "-m", "tests.faults.writer", path, str(room)], Path(__file__).parents[2]
    said = subprocess.run(command, cwd=here, capture_output=True, text=True, check=True)
    *numbers, sentence, held = said.stdout.splitlines()
    assert said.stderr == ""
    assert sentence.startswith("Could not save. Your text is still here.")
    assert "malformed" not in sentence
    assert held == numbers[-1]
    assert verify(path, KINDS) == []
    file = WorkshopFile.open(path, KINDS)
    assert len(file.recorded) == int(held)
    assert file.append(AT, joined(1)).sequence == int(held) + 1
    file.close()
