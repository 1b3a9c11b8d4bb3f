"""The table of rows: each can be run by its name."""

import ast
import subprocess
import sys
from functools import cache
from importlib.util import find_spec
from pathlib import Path

import pytest

from tests.faults.__main__ import ROWS, Row

_IN_PARTS = {"hostile": "days"}
"""A row that takes minutes for its least, and the function by which a test does part of it."""


@cache
def called() -> set[tuple[str, str]]:
    """Module and name of every function of this folder that one of its tests calls."""
    found = set[tuple[str, str]]()
    for path in Path(__file__).parent.glob("test_*.py"):
        tree = ast.parse(path.read_text("utf-8"))
        names = dict[str, tuple[str, str]]()
        for each in ast.walk(tree):
            if isinstance(each, ast.ImportFrom) and (each.module or "").startswith("tests.faults"):
                at = (each.module or "").removeprefix("tests.faults").removeprefix(".")
                names |= {name.asname or name.name: (at, name.name) for name in each.names}
        for test in ast.walk(tree):
            if isinstance(test, ast.FunctionDef) and test.name.startswith("test_"):
                found |= {_of(each.func, names) for each in ast.walk(test) if isinstance(each, ast.Call)}
    return found


def _of(function: ast.expr, names: dict[str, tuple[str, str]]) -> tuple[str, str]:
    match function:
        case ast.Name(id=name):
            return names.get(name, ("", name))
        case ast.Attribute(value=ast.Name(id=module), attr=name) if names.get(module, ("-",))[0] == "":
            return module, name
        case _:
            return "", ""


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.name)
def test_each_row_is_run_in_a_test(row: Row) -> None:
    assert find_spec(f"tests.faults.{row.module}")
    assert (row.module, _IN_PARTS.get(row.module, row.function)) in called()


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
