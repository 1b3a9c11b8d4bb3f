"""The same ledger gives the same bytes in every form: in another process, with other hashes, in another place of the
world, on another day."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from stratroom.record.forms import FORMS
from tests.at_the_door import NORTHFIELD, run

UNLIKE = (
    {"PYTHONHASHSEED": "1", "TZ": "UTC", "LC_ALL": "C"},
    {"PYTHONHASHSEED": "2", "TZ": "Pacific/Kiritimati", "LC_ALL": "C.UTF-8"},
)


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("ledger") / "n.stratroom"
    assert run("rehearse", NORTHFIELD, "--to", path) == 0
    return path


def exported(file: Path, folder: Path, around: dict[str, str], edition: str) -> dict[str, bytes]:
    """Every form of the record, written by processes of their own; by the names of the files."""
    folder.mkdir()
    code = (
        "import sys; from stratroom.cli import main\n"
        f"targets = [*(('--to', 'r' + form) for form in {FORMS}), ('--tables', 'tables')]\n"
        "for to in targets: assert main(['record', sys.argv[1], *to, '--edition', sys.argv[2]]) == 0"
    )
    where = {**os.environ, **around, "PYTHONPATH": str(Path(__file__).parents[2])}
    subprocess.run([sys.executable, "-c", code, str(file), edition], cwd=folder, env=where, check=True)
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@pytest.mark.parametrize("edition", ["attributed", "unattributed"])
def test_every_form_is_the_same_wherever_it_is_written(edition: str, file: Path, tmp_path: Path) -> None:
    here, there = (exported(file, tmp_path / str(n), around, edition) for n, around in enumerate(UNLIKE))
    assert len(here) > len(FORMS) + 10
    assert here.keys() == there.keys()
    assert [name for name, content in here.items() if there[name] != content] == []
