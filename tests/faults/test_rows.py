"""The table of rows: each can be run by its name."""

import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest

from tests.faults.__main__ import ROWS, Row


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.name)
def test_each_row_has_a_module_and_a_test(row: Row) -> None:
    assert find_spec(f"tests.faults.{row.module}")
    assert list(Path(__file__).parent.glob(f"test_{row.module}*.py"))


def test_names_are_told_apart() -> None:
    assert len({row.name for row in ROWS}) == len(ROWS)


def test_a_name_that_is_no_row_is_refused() -> None:
    command = [sys.executable, "-m", "tests.faults", "nothing"]
    done = subprocess.run(command, cwd=Path(__file__).parents[2], capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert "invalid choice: 'nothing'" in done.stderr


def test_programs_share_the_tries_of_each_row_also_where_several_are_run() -> None:
    command = [sys.executable, "-m", "tests.faults", "clocks", "kills", "--times", "1", "--workers", "2"]
    done = subprocess.run(command, cwd=Path(__file__).parents[2], capture_output=True, text=True, check=True)
    begun = [line for line in done.stdout.splitlines() if "tries, seed" in line]
    assert begun == [f"{name}: 1 tries, seed 1, workers 2" for name in ("kills", "clocks")], done.stdout
