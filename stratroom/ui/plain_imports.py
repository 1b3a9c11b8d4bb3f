"""Gives Python its own import back after PySide6 has come in. Nothing else may be done here.

PySide6 puts an import of its own in the place of Python's, for `from __feature__ import …`, which this house does not
use. It reads the source of every module that is imported from then on, a tenth of the time to the first window
(PYSIDE-2029; seen in 6.11). Once PySide6 no longer does that, this file can go.
"""

import builtins
import importlib


def load_qt() -> None:
    """Import PySide6 for the first time. Call it before anything else does."""
    plain = builtins.__import__
    importlib.import_module("PySide6.QtCore")
    builtins.__import__ = plain
