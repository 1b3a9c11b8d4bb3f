"""Undo takes an act back and no words: what was typed for it stands where it was typed again, as a draft.

Nothing of it is kept in the file: what was taken back did not happen.
"""

from typing import NamedTuple

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from stratroom.model.entries import Entry, Undone
from stratroom.ui.bridge import Bridge
from stratroom.ui.console.steps import Steps
from stratroom.ui.console.takes_back import TakesBack


class _Typed(NamedTuple):
    entry: Entry
    where: TakesBack
    stood: object


class Drafts(QObject):
    """Remembers, for as long as the window is open, what was typed where for which entry."""

    def __init__(self, whole: QWidget, bridge: Bridge) -> None:
        super().__init__(whole)
        self._whole, self._bridge, self._typed = whole, bridge, list[_Typed]()
        bridge.changed.connect(lambda _: self._remember())
        bridge.undone.connect(self._take_up_again)

    def _remember(self) -> None:
        entry = self._bridge.room.file.recorded[-1].entry
        for where in self._whole.findChildren(TakesBack):
            if where.asking is not None:
                self._typed.append(_Typed(entry, where, where.asking))
            over, where.typed_over = where.typed_over, None
            if over is not None and isinstance(entry, Undone):
                where.write_again(over)

    def _take_up_again(self, undone: Entry) -> None:
        """What was undone was the last act, so what was typed for it was typed last."""
        if not self._typed or self._typed[-1].entry != undone:
            return
        typed = self._typed.pop()
        where = typed.where.opened_again()
        if where is None:
            return
        for steps in self._whole.findChildren(Steps):
            steps.open_for(where)
        where.write_again(typed.stood)
