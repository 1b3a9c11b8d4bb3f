"""The bare machine: what `make` fetches is held to its digest; what it may not do itself it asks for in one line."""

import os
import re
import subprocess
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
LISTS = ("run", "dev")


def entries(purpose: str) -> list[str]:
    """The list for a purpose, one text per package with all its digests."""
    text = (ROOT / f".ci/requirements-{purpose}.txt").read_text("utf-8").replace("\\\n", " ")
    return [line for line in text.splitlines() if line and not line.startswith("#")]


def name(requirement: str) -> str:
    written = re.match(r"[\w.-]+", requirement)
    assert written, requirement
    return re.sub(r"[-_.]+", "-", written[0]).lower()


def wanted(purpose: str) -> set[str]:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    groups = project["dependency-groups"]
    extra = groups["setup"] + (groups["dev"] if purpose == "dev" else [])
    return {name(line) for line in project["project"]["dependencies"] + extra if isinstance(line, str)}


@pytest.mark.parametrize("purpose", LISTS)
def test_every_package_is_one_version_held_to_digests_from_anywhere(purpose: str) -> None:
    for entry in entries(purpose):
        assert re.match(r"[\w.-]+==\S+", entry), entry
        assert "--hash=sha256:" in entry, entry
        assert "://" not in entry, entry


@pytest.mark.parametrize("purpose", LISTS)
def test_the_list_holds_what_the_project_asks_for(purpose: str) -> None:
    assert wanted(purpose) <= {name(entry) for entry in entries(purpose)}


def test_what_runs_is_what_was_tested() -> None:
    assert {entry.split()[0] for entry in entries("run")} <= {entry.split()[0] for entry in entries("dev")}


def test_the_readme_names_commands_that_exist() -> None:
    named = re.findall(r"^    make (\w+)", (ROOT / "README.md").read_text("utf-8"), re.MULTILINE)
    targets = re.findall(r"^(\w+):", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE)
    assert named[:2] == ["run", "test"]
    assert set(named) <= set(targets)


@pytest.fixture
def bare(tmp_path: Path) -> dict[str, str]:
    """The surroundings of somebody without rights on a Debian without libraries; nothing can be installed."""
    says = {"uname": "echo Linux", "id": "echo 1000", "sudo": "exit 1", "ldconfig": "", "apt-get": "exit 9"}
    for command, line in says.items():
        (tmp_path / command).write_text(f"#!/bin/sh\n{line}\n", "utf-8")
        (tmp_path / command).chmod(0o755)
    return {"PATH": f"{tmp_path}{os.pathsep}{os.environ['PATH']}"}


@pytest.mark.skipif(os.name == "nt", reason="make and sh are not how Windows is set up")
@pytest.mark.parametrize("display", [False, True])
def test_without_rights_it_prints_the_line_to_type_and_stops(bare: dict[str, str], display: bool) -> None:
    surroundings = bare | ({"DISPLAY": ":0"} if display else {})
    setup = subprocess.run([ROOT / ".ci/setup", "run"], env=surroundings, capture_output=True, text=True, check=False)
    lines = [line for line in setup.stderr.splitlines() if "apt-get install" in line]
    assert setup.returncode == 1
    assert setup.stdout == ""
    assert len(lines) == 1
    assert "libegl1" in lines[0]
    assert ("libxcb-cursor0" in lines[0]) is display
