"""What programs without a window write: only what they were asked for, and no word of it on a terminal."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.faults.markers import found_in, found_in_text
from tests.record.reading import NORTHFIELD as CASE

HERE = Path(__file__).parents[2]


def files(*folders: Path) -> set[Path]:
    return {path for folder in folders for path in folder.rglob("*") if path.is_file()}


@pytest.fixture
def at_home(tmp_path: Path) -> dict[str, str]:
    """A home, a temporary folder and everything between of one's own."""
    home = tmp_path / "home"
    kept = {f"XDG_{kind}_HOME": str(home / kind.lower()) for kind in ("CONFIG", "CACHE", "DATA", "STATE")}
    for folder in (home, tmp_path / "temporary", tmp_path / "out"):
        folder.mkdir()
    places = {"HOME": str(home), "USERPROFILE": str(home), "TMPDIR": str(tmp_path / "temporary")}
    return {**os.environ, **kept, **places, "PYTHONDONTWRITEBYTECODE": "1"}


def told(home: dict[str, str], *words: str) -> str:
    """What a command says, to whichever stream."""
    command = [sys.executable, "-m", "stratroom", *words]
    ran = subprocess.run(command, env=home, cwd=HERE, capture_output=True, text=True, check=False, timeout=120)
    assert ran.returncode == 0, ran.stderr
    return ran.stdout + ran.stderr


def test_a_rehearsal_and_what_is_made_of_it_leaves_nothing_else(tmp_path: Path, at_home: dict[str, str]) -> None:
    said = [statement["text"] for statement in json.loads(CASE.read_text("utf-8"))["statements"]]
    out, day = tmp_path / "out", tmp_path / "out" / "day.stratroom"
    heard = told(at_home, "rehearse", str(CASE), "--to", str(day), "--record", str(out / "day.pdf"))
    for edition in ("attributed", "unattributed"):
        heard += told(at_home, "record", str(day), "--to", str(out / f"{edition}.docx"), "--edition", edition)
    heard += told(at_home, "export", str(day), "--to", str(out / "case.json"))
    heard += told(at_home, "verify", str(day))
    assert found_in_text(heard, said) == []
    assert {path.name for path in files(tmp_path)} == {
        "day.stratroom",
        "day.pdf",
        "attributed.docx",
        "unattributed.docx",
        "case.json",
    }
    assert {path.parent for path in files(tmp_path)} == {out}
    assert found_in([out], said), "there they are looked for"
