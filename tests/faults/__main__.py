"""`python -m tests.faults [NAME…] [--times N] [--seed S] [--workers W]`: what must never be lost, tried often.

Each row is a module with `run(times, seed)`, which yields lines with figures and raises AssertionError, naming seed and
try, when a promise is broken. Without names all rows are run, each in a process of its own, so that one that crashes
ends nothing else. Without `--times` each is tried as often as its row says; with it, at most so often. Ends with 1 when
one was broken, also when it crashed; rows that cannot be run here are named apart.
"""

import logging
import os
import subprocess
import sys
import time
from argparse import ArgumentParser
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from traceback import print_exc
from typing import NamedTuple

from tests.faults.shim import NotHere, workers


class Row(NamedTuple):
    """`times` is the long run; `module` stands in tests.faults and is loaded only when the row is run."""

    name: str
    times: int
    module: str
    function: str = "run"


LEFT_OUT = 77
"""How a row ends that cannot be run on this machine. It is no row that held."""

ROWS = (
    Row("edits", 10_000, "edits"),
    Row("mutated", 10_000, "mutated"),
    Row("hostile", 500, "hostile"),
    Row("foreign", 200, "foreign"),
    Row("kills", 10_000, "kills"),
    Row("kills-control", 200, "kills", "run_control"),
    Row("errors", 200_000, "io_errors"),
    Row("errors-passphrase", 20_000, "io_errors", "run_passphrase"),
    Row("errors-leaving", 20_000, "io_errors", "run_leaving"),
    Row("errors-spoilt", 1_000, "io_errors", "run_spoilt"),
    Row("exports", 2_000, "exports"),
    Row("full", 1_000, "full"),
    Row("flips", 10_000, "flips"),
    Row("moved", 1_000, "moved"),
    Row("crowd", 2_400, "crowd"),
    Row("power", 100_000, "power"),
    Row("power-twice", 10_000, "power", "run_double"),
    Row("power-passphrase", 5_000, "power", "run_relocking"),
    Row("power-control", 2_000, "power", "run_control"),
    Row("power-copies", 2_000, "lasting"),
    Row("power-copies-control", 200, "lasting", "run_control"),
    Row("linkers", 1_000, "linkers"),
    Row("passphrase", 500, "locked"),
    Row("wipe", 500, "wipe"),
    Row("windows", 500, "windows_killed"),
    Row("windows-control", 30, "windows_killed", "run_control"),
    Row("clocks", 10_000, "clocks"),
    Row("clocks-control", 200, "clocks", "run_control"),
    Row("plugs", 1_000, "plugs"),
)


def main() -> int:
    """1 when a row was broken; of one row alone also LEFT_OUT."""
    asked = _asked()
    rows = [row for row in ROWS if row.name in asked.names or not asked.names]
    if len(rows) == 1:
        os.environ["STRATROOM_WORKERS"] = str(asked.workers)
        return _run(rows[0], _times(rows[0], asked.times), asked.seed)
    ended = {row.name: _run_apart(row, _times(row, asked.times), asked.seed, asked.workers) for row in rows}
    left_out = [name for name, code in ended.items() if code == LEFT_OUT]
    broken = [name for name, code in ended.items() if code not in (0, LEFT_OUT)]
    print(f"{len(rows) - len(left_out) - len(broken)} rows ok")
    for what, names in (("left out", left_out), ("BROKEN", broken)):
        if names:
            print(f"{what}: {', '.join(names)}")
    return 1 if broken else 0


def _asked():
    parser = ArgumentParser(prog="python -m tests.faults", description=__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME", choices=[[], *(row.name for row in ROWS)])
    parser.add_argument("--times", type=int, help="at most so many tries of each row")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--workers", type=int, default=1, help="programs that share the tries of a row, where it can")
    return parser.parse_args()


def _times(row: Row, most: int | None) -> int:
    return row.times if most is None else min(most, row.times)


def _run_apart(row: Row, times: int, seed: int, programs: int) -> int:
    asked = {"--times": times, "--seed": seed, "--workers": programs}
    command = [sys.executable, "-m", "tests.faults", row.name, *(str(part) for one in asked.items() for part in one)]
    return subprocess.run(command, cwd=Path(__file__).parents[2], check=False).returncode


def _run(row: Row, times: int, seed: int) -> int:
    """Each line with the name of its row and the time since it began."""
    logging.getLogger("stratroom").setLevel(logging.ERROR)  # what it warns of is what these rows do to it
    print(f"{row.name}: {times} tries, seed {seed}, workers {workers()}", flush=True)
    begun = time.monotonic()
    try:
        for line in _lines(row, times, seed):
            print(f"{row.name} {time.monotonic() - begun:7.1f} s  {line}", flush=True)
    except NotHere as reason:
        print(f"{row.name}: left out, {reason}", flush=True)
        return LEFT_OUT
    except AssertionError:
        print_exc()
        print(f"{row.name} {time.monotonic() - begun:7.1f} s  BROKEN", flush=True)
        return 1
    took = time.monotonic() - begun
    print(f"{row.name} {took:7.1f} s  ok, {took / max(times, 1) * 1000:.1f} ms a try", flush=True)
    return 0


def _lines(row: Row, times: int, seed: int) -> Iterator[str]:
    return getattr(import_module(f"tests.faults.{row.module}"), row.function)(times, seed)


if __name__ == "__main__":
    sys.exit(main())
