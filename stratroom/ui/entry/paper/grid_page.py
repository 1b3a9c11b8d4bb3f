"""The grid cards are typed into, twenty rows at a time. It keeps what is typed until it is left, then nothing."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from stratroom.ui.entry.ballot import Ballot
from stratroom.ui.entry.column import Column, beside
from stratroom.ui.entry.paper.card_row import LABEL, CardRow, across
from stratroom.ui.entry.paper.rows import Cells, Row, columns
from stratroom.ui.widgets import Notice, PlainButton, PlainLabel, PrimaryButton, rule
from stratroom.words import say

AT_ONCE = 20


class GridPage(Column):
    """Rows from `first` on. `looked` when they are to be looked at, `turned` by so many rows, `left` to give up."""

    looked = Signal()
    turned = Signal(int)
    left = Signal()

    def __init__(
        self, ballot: Ballot, rows: Sequence[Row], first: int, typed: Mapping[str, Cells], wrong: Mapping[str, str]
    ) -> None:
        super().__init__(say("You see what stands here; the room does not."), remark=_keys())
        self.notice, self.asked = Notice(), Notice()
        self.look = PrimaryButton(say("Look once more"), key="Ctrl+Return")
        self.leave = PlainButton(say("Leave; what is typed here is erased"))
        shown = rows[first : first + AT_ONCE]
        self.rows = [CardRow(row, ballot, typed.get(row.key, ()), wrong.get(row.key, "")) for row in shown]
        self.look.clicked.connect(self.looked)
        self.leave.clicked.connect(self.left)
        for place, row in enumerate(self.rows):
            row.moved.connect(lambda step, column, place=place: self._move(place + step, column))
        self._lay_out(ballot, len(rows), first)

    def typed(self) -> dict[str, Cells]:
        """What stands in the rows that are shown."""
        return {row.row.key: row.typed() for row in self.rows}

    def begin(self, key: str = "") -> None:
        """Into the row of this key; into the first without one."""
        row = next((row for row in self.rows if row.row.key == key), self.rows[0])
        row.cells[0].setFocus()
        self.ensureWidgetVisible(row)

    def refuse(self, sentence: str) -> None:
        self.notice.refuse(sentence)

    def _move(self, place: int, column: int) -> None:
        if 0 <= place < len(self.rows):
            cells = self.rows[place].cells
            field = cells[min(column, len(cells) - 1)]
            field.setFocus(Qt.FocusReason.TabFocusReason)
            self.ensureWidgetVisible(self.rows[place])
        elif place == len(self.rows):
            self.look.setFocus()

    def _lay_out(self, ballot: Ballot, count: int, first: int) -> None:
        self.add(PlainLabel(ballot.prompt, "lead"))
        self.add(*([PlainLabel(ballot.rule, "small")] if ballot.rule else []), *_legend(ballot))
        self.add(self.notice, rule(heavy=True), _heads(ballot), *self.rows, rule())
        self.add(beside(self.look))
        self.add(beside(*self._turns(count, first), self.leave), self.asked)

    def _turns(self, count: int, first: int) -> tuple[PlainButton, ...]:
        if count <= AT_ONCE:
            return ()
        before, after = PlainButton(say("The rows before")), PlainButton(say("The next rows"))
        before.setEnabled(first > 0)
        after.setEnabled(first + AT_ONCE < count)
        before.clicked.connect(lambda: self.turned.emit(-AT_ONCE))
        after.clicked.connect(lambda: self.turned.emit(AT_ONCE))
        self.add(PlainLabel(_which(first, count), "small"))
        return before, after


def _which(first: int, count: int) -> str:
    last = min(first + AT_ONCE, count)
    return say("Rows {first} to {last} of {count}", first=first + 1, last=last, count=count)


def _keys() -> str:
    return say(
        "Tab to the next cell, Return to the next card, Up and Down between cards. An empty card is not handed in."
    )


def _legend(ballot: Ballot) -> tuple[QWidget, ...]:
    """What the numbers stand for."""
    if ballot.form == "position":
        sides = say("+3 all the way to “{prefer}”, −3 all the way to “{over}”", prefer=ballot.prefer, over=ballot.over)
        return (PlainLabel(sides, "small"),)
    return tuple(_numbered(number, words) for number, (_, words) in enumerate(ballot.options, 1))


def _numbered(number: int, words: str) -> QWidget:
    """Each on a line of its own: words that read leftwards, or take several lines, stay beside their number."""
    whole = QWidget()
    line = QHBoxLayout(whole)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(12)
    line.addWidget(PlainLabel(str(number), "strong"), 0, Qt.AlignmentFlag.AlignTop)
    line.addWidget(PlainLabel(words, "small"), 1)
    return whole


def _heads(ballot: Ballot) -> QWidget:
    whole = QWidget()
    line = QHBoxLayout(whole)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(16)
    first = PlainLabel(say("Card"), "small")
    first.setFixedWidth(LABEL)
    line.addWidget(first, 0, Qt.AlignmentFlag.AlignTop)
    heads = [PlainLabel(cell.head, "small") for cell in columns(ballot)]
    for head, cell in zip(heads, columns(ballot), strict=True):
        if not cell.lines:
            head.setFixedWidth(76)
    line.addLayout(across(heads, columns(ballot)), 1)
    return whole
