"""The one Qt application, dressed, and where it proposes to keep things. No window and no workshop is known here."""

import os
import sys
from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QApplication

from stratroom.model.refusals import Refused
from stratroom.ui.styling import dress
from stratroom.words import say

NAME = "Stratroom"
_DISPLAYS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")


def refuse_without_display() -> None:
    """Qt would abort the process where there is nothing to show a window on."""
    if sys.platform == "linux" and not any(map(os.environ.get, _DISPLAYS)):
        raise Refused(say("There is no display here to open a window on. See --help for what works without one."))


def new_application() -> QApplication:
    """The one application, dressed in the house's type and colours."""
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    if app.applicationName() != NAME:
        app.setApplicationName(NAME)
        dress(app)
    return app


def documents() -> Path:
    """Where a new workshop's file is proposed: a folder that is there, which on a bare machine Documents is not."""
    folder = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
    return folder if folder.is_absolute() and folder.is_dir() else Path.home()


def wait_for_readers() -> None:
    """Before Python begins to end: see `ui/marking.py: wait_for_all`; and nothing is broken off that is written."""
    from stratroom.ui import marking, working

    marking.wait_for_all()
    working.wait_for_all()
