"""What holds for every test: no screen is needed, a slow machine is not a failure, no window outlives its test."""

import os
import sys
from collections.abc import Iterator

import pytest
from hypothesis import settings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

settings.register_profile("patient", deadline=None)
settings.load_profile("patient")


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
