"""Trade-offs put before the room comes to them: at home, or in a break. They come before the room in this order."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from stratroom.model.names import TradeoffId
from stratroom.model.workshop import Workshop
from stratroom.stages.tradeoffs.acts import MoveTradeoff, PutTradeoff, RemoveTradeoff, RewordTradeoff
from stratroom.stages.tradeoffs.asking import may_be_removed, may_be_worded, prepared
from stratroom.stages.tradeoffs.nouns import Tradeoff, tradeoffs
from stratroom.ui.console.form import WRITE
from stratroom.ui.console.fresh import fresh_id
from stratroom.ui.console.in_view import bring_into_view
from stratroom.ui.console.page import section
from stratroom.ui.console.panel import Preparation
from stratroom.ui.console.put_form import PutForm
from stratroom.ui.console.rows import Rows
from stratroom.ui.console.steps import Fold
from stratroom.ui.console.wording_form import WordingForm
from stratroom.ui.widgets import PlainButton, PlainLabel, PrimaryButton
from stratroom.words import say

_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


def put(form: PutForm, workshop: Workshop) -> None:
    """Ask for what stands in the form as the next trade-off; it is cleared once that is there."""
    id = TradeoffId(fresh_id("t", tradeoffs(workshop).ids))
    command = PutTradeoff(id, *(field.text() for field in form.fields))
    form.ask(command, lambda workshop: any(item.id == id for item in tradeoffs(workshop).items))


class Preparing(Preparation):
    """Those that are put, each to be worded again, moved or removed; and the next one."""

    def __init__(self) -> None:
        super().__init__()
        self.title = say("Prepared trade-offs")
        self.about = say("The room sees none of them before it comes to the trade-offs. They come up in this order.")
        self._workshop = Workshop()
        self._none = PlainLabel(say("None is prepared yet."), "quiet")
        self._keys = PlainLabel(say("Alt with an arrow key moves a trade-off up or down."), "quiet")
        self.put = PutForm(PrimaryButton(say("Put the trade-off"), in_field=WRITE))
        self.primary = self.put.submit
        self.put.asked.connect(self.asked)
        self.put.submitted.connect(lambda: put(self.put, self._workshop))
        column, lines = QVBoxLayout(self), QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(24)
        lines.setSpacing(0)
        self.rows = Rows[Tradeoff](lines, lambda item: item.id, self._row)
        column.addWidget(self._none)
        column.addWidget(self._keys)
        column.addLayout(lines)
        column.addWidget(section(say("Put a trade-off"), self.put))

    @property
    def is_written(self) -> bool:
        return self.put.is_written or any(self.row(id).form.is_written for id in self.rows.widgets)

    def first_hold(self) -> QWidget:
        return self.put.prefer

    def show_workshop(self, workshop: Workshop) -> None:
        self._workshop = workshop
        items = tradeoffs(workshop).items
        self._none.setVisible(not items)
        self.rows.show(items)
        still = prepared(workshop)
        self._keys.setVisible(len(still) > 1)
        for item in items:
            row = self.row(item.id)
            row.show_open(may_be_worded(workshop, item.id), may_be_removed(workshop, item))
            row.show_ways(up=item.id in still[1:], down=item.id in still[:-1])
        self.put.settle(workshop)

    def row(self, id: str) -> "PreparedRow":
        row = self.rows.widgets[id]
        assert isinstance(row, PreparedRow)
        return row

    def _row(self, item: Tradeoff) -> QWidget:
        row, id = PreparedRow(), item.id
        row.header.clicked.connect(row.press)
        row.form.submitted.connect(
            lambda: self.asked.emit(RewordTradeoff(id, *(field.text() for field in row.form.fields)))
        )
        row.remove.clicked.connect(lambda: self.asked.emit(RemoveTradeoff(id)))
        row.stepped.connect(lambda step: self._move(row, MoveTradeoff(id, up=step < 0)))
        return row

    def _move(self, row: "PreparedRow", command: MoveTradeoff) -> None:
        """It is seen where it has come to, once it stands there."""
        self.asked.emit(command)
        bring_into_view(row)


class PreparedRow(Fold):
    """One of them: its words in a line, and unfolded the form they can be changed in. `stepped` when it is to move up
    (−1) or down (+1)."""

    stepped = Signal(int)

    def __init__(self) -> None:
        self.form, self.remove = WordingForm(PlainButton(say("Word it again"))), PlainButton(say("Remove"))
        self.form.last_line(self.remove)
        self.up, self.down = PlainButton("↑"), PlainButton("↓")
        self._is_open = False
        super().__init__("", self.form, self.up, self.down)
        self.up.clicked.connect(lambda: self.stepped.emit(-1))
        self.down.clicked.connect(lambda: self.stepped.emit(1))
        for part in self.findChildren(QWidget):
            part.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Alt with an arrow moves it from wherever the hands are in it."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            step = _STEPS.get(Qt.Key(event.key()))
            if step and event.modifiers() & Qt.KeyboardModifier.AltModifier:
                self.stepped.emit(step)
                return True
        return super().eventFilter(watched, event)

    def show_item(self, item: Tradeoff) -> None:
        """Folded once it was worded again."""
        self.header.set_title(item.wording)
        self.form.show_words(item.words)
        self.remove.setAccessibleName(say("Remove: {words}", words=item.wording))
        self.up.setAccessibleName(say("Move {title} up", title=item.wording))
        self.down.setAccessibleName(say("Move {title} down", title=item.wording))
        self._fold(is_open=False)

    def show_open(self, may_be_worded: bool, may_be_removed: bool) -> None:
        """Whether it can still be worded again, and removed."""
        self.form.show_open(may_be_worded)
        self.remove.setVisible(may_be_removed)

    def show_ways(self, *, up: bool, down: bool) -> None:
        """Where it can be moved. The hands go to the other way where theirs has come to its end."""
        held = QApplication.focusWidget()
        for way, is_way in ((self.up, up), (self.down, down)):
            way.setVisible(up or down)
            way.setEnabled(is_way)
        if held in (self.up, self.down) and not held.isEnabled():
            next((way for way in (self.up, self.down) if way.isEnabled()), self.header).setFocus()

    def press(self) -> None:
        """Unfold it, or fold it."""
        self._fold(is_open=not self._is_open)
        if self._is_open:
            self.form.prefer.setFocus()

    def _fold(self, *, is_open: bool) -> None:
        held = QApplication.focusWidget()
        if not is_open and held and self.isAncestorOf(held):
            self.header.setFocus()
        self._is_open = is_open
        self.set_open(is_open)
