"""The facilitator of every story: sits down at the start screen, and closes everything in the end."""

import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.stories.driver import Facilitator


@pytest.fixture(autouse=True)
def _at_home(monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory) -> None:
    """Each story has a home and a temporary folder of its own, so that what is left there can be looked for."""
    home, temporary = tmp_path_factory.mktemp("home"), tmp_path_factory.mktemp("temporary")
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setenv("USERPROFILE", str(home))
    for kind in ("CONFIG", "CACHE", "DATA", "STATE"):
        monkeypatch.setenv(f"XDG_{kind}_HOME", str(home / kind.lower()))
    monkeypatch.setattr(tempfile, "tempdir", str(temporary))
    monkeypatch.setenv("TMPDIR", str(temporary))


@pytest.fixture
def facilitator(qtbot: QtBot, tmp_path: Path) -> Iterator[Facilitator]:
    at_the_console = Facilitator(qtbot, tmp_path)
    yield at_the_console
    at_the_console.goes_home()
