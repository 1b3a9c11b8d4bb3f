"""What holds for every test: no screen is needed, a slow machine is not a failure, no window outlives its test, no
language is loaded where no words are looked at, nothing is kept in the home of whoever runs it, and no disk is waited
for."""

import os
import sys
from collections.abc import Iterator
from itertools import count

import pytest
from hypothesis import settings

from stratroom.analysis import kept
from stratroom.analysis.marks import Marks
from stratroom.ui import rests
from tests.faults.shim import quick_folder

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

settings.register_profile("patient", deadline=None)
settings.load_profile("patient")
_homes = count()


def pytest_configure() -> None:
    """Every act is synced before it counts; on a disk a test of the windows spends a quarter of its time on that."""
    os.environ.setdefault("PYTEST_DEBUG_TEMPROOT", str(quick_folder()))


@pytest.fixture(autouse=True)
def _reads_no_language(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Windows that reveal would load spaCy, which takes seconds; a test of the marks in them is `reads_language`."""
    if not request.node.get_closest_marker("reads_language"):
        monkeypatch.setattr(kept, "marks", lambda _sentences, _usual: Marks())


@pytest.fixture(autouse=True)
def _keeps_nothing_at_home(monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory) -> None:
    """What windows keep beside a workshop is each test's own."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path_factory.getbasetemp() / f"home{next(_homes)}"))


@pytest.fixture(autouse=True)
def _hands_are_quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """A test presses Space again at once, knowing what came; how long hands rest has tests of its own."""
    monkeypatch.setattr(rests, "LARGE_BUTTON", 0.0)


@pytest.fixture(autouse=True)
def _no_window_outlives_its_test() -> Iterator[None]:
    """The next test in the same process counts the windows it sees. Tests without windows load none."""
    yield
    if "PySide6.QtWidgets" in sys.modules:
        from PySide6.QtCore import QCoreApplication, QEvent
        from PySide6.QtWidgets import QApplication

        if QApplication.instance():
            for window in QApplication.topLevelWidgets():
                window.hide()
                window.deleteLater()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
