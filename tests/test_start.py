"""What is not loaded on the way to the first window, asked of a process that has just painted it."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

HEAVY = ("reportlab", "uharfbuzz", "bidi", "spacy", "sqlite_utils", "sqlite3", "cryptography", "networkx")
SCRIPT = """
import sys
from stratroom.cli import main
assert main(["--exit-after-start"]) == 0
print(*sorted(sys.modules))
print(__import__.__name__)
"""


@pytest.fixture(scope="module")
def said(tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    """The modules that were loaded; below them, the name of what imports."""
    config = tmp_path_factory.mktemp("config")
    started = subprocess.run(
        [sys.executable, "-c", SCRIPT],
        cwd=Path(__file__).parents[1],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "XDG_CONFIG_HOME": str(config)},
        capture_output=True,
        text=True,
        check=True,
    )
    return started.stdout.splitlines()


@pytest.mark.parametrize("heavy", HEAVY)
def test_the_first_window_needs_no(heavy: str, said: list[str]) -> None:
    assert heavy not in said[0].split()


def test_the_first_window_was_really_there(said: list[str]) -> None:
    assert "stratroom.ui.start.window" in said[0].split()


def test_python_imports_by_itself(said: list[str]) -> None:
    """Not PySide6 in its place, which reads the source of everything it imports."""
    assert said[1] == "__import__"
