"""A writer is killed at uneven moments: nothing that it acknowledged is lost."""

import random
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from stratroom.storage.file import WorkshopFile
from stratroom.storage.verifying import verify
from tests.storage.workshops import KINDS, closed_file


def run(times: int, seed: int = 1) -> Iterator[str]:
    """Kill it so often."""
    chance, ahead = random.Random(seed), 0
    with tempfile.TemporaryDirectory() as folder:
        path = closed_file(Path(folder))
        for number in range(times):
            acknowledged = _write_and_kill(path, after_lines=chance.randint(1, 6), then=chance.uniform(0, 0.01))
            assert verify(path, KINDS) == [], f"seed {seed}, kill {number}"
            file = WorkshopFile.open(path, KINDS)
            found = len(file.recorded)
            file.close()
            assert found in (acknowledged, acknowledged + 1), f"seed {seed}, kill {number}: {acknowledged}, {found}"
            ahead += found - acknowledged
    yield f"{times} kills, 0 lost, 0 damaged; {ahead} were one act ahead of what was said"


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
