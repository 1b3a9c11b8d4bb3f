"""A record that is written over an earlier one while the process is killed or the disk is full: one of the two stands
there, whole. A DOCX is written as the other files are. `STRATROOM_STRUCK=N` strikes N times."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

TIMES = os.environ.get("STRATROOM_STRUCK", "200")


@pytest.mark.parametrize("how", ["kill", "full"])
@pytest.mark.parametrize("what", [".pdf", "tables", ".md", ".ics"])
def test_the_earlier_record_or_the_whole_new_one(what: str, how: str, tmp_path: Path) -> None:
    command = [sys.executable, "-m", "tests.faults.struck", str(tmp_path), TIMES, how, what]
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=Path(__file__).parents[2])
    assert done.returncode == 0, done.stderr
    _, earlier, _, new = done.stdout.replace(",", "").split()
    assert int(earlier) + int(new) == int(TIMES)
    assert int(earlier) > 0
    assert int(new) > 0
