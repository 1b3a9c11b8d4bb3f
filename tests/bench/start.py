"""From the command to the first painted window, whole processes."""

from collections.abc import Iterator
from pathlib import Path

from tests.bench.figure import Figure
from tests.bench.processes import python, run
from tests.bench.timing import in_turns

RUNS = 9
OURS = python("-m", "stratroom", "--exit-after-start")
BARE = python(str(Path(__file__).parent / "bare_window.py"))


def figures() -> Iterator[Figure]:
    ours, bare = in_turns(lambda: run(OURS), lambda: run(BARE), RUNS)
    yield Figure("start to the first painted window; a bare PySide6 window", ours, bare, aim="≤ 2×")
