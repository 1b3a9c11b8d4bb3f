"""Screens that come and go under random hands, and no frame with a sealed word: `tests/ui/test_plugs.py`, as often as
is asked for, in a program of its own.
"""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

_HERE = Path(__file__).parents[2]


def run(times: int, seed: int = 1) -> Iterator[str]:
    """So many plugs. Its own figures are passed on. What the tests around it were started with is not: a folder they
    share would be emptied."""
    call = [sys.executable, "-m", "pytest", "-q", "-s", "-p", "no:cacheprovider", "tests/ui/test_plugs.py"]
    told = {"QT_QPA_PLATFORM": "offscreen", "STRATROOM_PLUGS": str(times), "STRATROOM_PLUGS_SEED": str(seed)}
    own = {name: value for name, value in os.environ.items() if not name.startswith("PYTEST_")} | told
    with subprocess.Popen(
        call, cwd=_HERE, env=own, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    ) as plugging:
        assert plugging.stdout
        lines = [line.strip() for line in plugging.stdout]
    assert plugging.returncode == 0, f"seed {seed}: " + "\n".join(lines[-40:])
    yield f"{figures_in(lines, times)}, no frame with a sealed word; {lines[-1]}"


def figures_in(lines: list[str], times: int) -> str:
    """What the test says it has done. AssertionError where it was passed over: then nothing was looked at."""
    told = [line for line in lines if line.startswith(f"{times} plugs, ")]
    assert told, "no screen was plugged: " + "\n".join(lines[-5:])
    return told[0]
