"""What would have to be true, each with a tick for what is assumed to be. Their words are the room's."""

from collections.abc import Iterable

from stratroom.ui.console.ticked_rows import TickedRow, TickedRows
from stratroom.ui.widgets import PlainLabel
from stratroom.words import say

_Condition = tuple[str, str]
"""An id and its words."""


class Conditions(TickedRows[_Condition]):
    """`changed` when one was ticked, by hand or by the workshop."""

    def __init__(self) -> None:
        super().__init__(say("Assumed to be true"), lambda condition: condition[0], lambda _: _Row())
        self._given = frozenset[str]()

    @property
    def is_written(self) -> bool:
        """Whether somebody has ticked one, or taken a tick away, since they were last shown."""
        return set(self.ticked) != self._given & set(self.ids)

    def show_ticked(self, ids: Iterable[str]) -> None:
        self._given = frozenset(ids)
        self.write(self._given)

    def write(self, ids: Iterable[str]) -> None:
        """As if somebody ticked them: it is not taken yet."""
        wanted = set(ids)
        for id in self.ids:
            self.row(id).tick.setChecked(id in wanted)


class _Row(TickedRow):
    def __init__(self) -> None:
        super().__init__(PlainLabel("", "voice"))

    def show_item(self, condition: _Condition) -> None:
        self.words.setText(condition[1])
        self.tick.setAccessibleName(say("Assumed to be true: {words}", words=condition[1]))
