"""What the platform must not do: facts about PySide6 and Python, held to the installed versions."""

from __future__ import annotations

import sys

import pytest
from PySide6.QtCore import QCoreApplication, QObject, Signal

ROUNDS = 100
SLACK = 10
"""References other code may take or drop meanwhile; the fault loses one for each of the ROUNDS."""


class Bell(QObject):
    rung = Signal(int)


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="True and None are immortal from Python 3.12 on")
class TestReferencesAreKept:
    """PySide6 6.12 drops them on Python 3.11, until `bool_dealloc` aborts the workshop; 6.11 does not."""

    def test_emitting_a_signal_keeps_true(self, qapp: QCoreApplication) -> None:
        bell = Bell()
        bell.rung.connect(lambda count: None)
        bell.rung.emit(0)
        before = sys.getrefcount(True)
        for count in range(ROUNDS):
            bell.rung.emit(count)
        assert abs(sys.getrefcount(True) - before) <= SLACK

    def test_a_call_without_result_keeps_none(self, qapp: QCoreApplication) -> None:
        qapp.processEvents()
        before = sys.getrefcount(None)
        for _ in range(ROUNDS):
            qapp.processEvents()
        assert abs(sys.getrefcount(None) - before) <= SLACK
