"""Trade-offs put before the room comes to them: at home, or in a break. They come before the room in this order."""

from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from stratroom.model.names import TradeoffId
from stratroom.model.workshop import Workshop
from stratroom.stages.tradeoffs.acts import PutTradeoff, RemoveTradeoff, RewordTradeoff
from stratroom.stages.tradeoffs.asking import may_be_removed, may_be_worded
from stratroom.stages.tradeoffs.nouns import Tradeoff, tradeoffs
from stratroom.ui.console.form import WRITE
from stratroom.ui.console.fresh import fresh_id
from stratroom.ui.console.page import section
from stratroom.ui.console.panel import Preparation
from stratroom.ui.console.put_form import PutForm
from stratroom.ui.console.rows import Rows
from stratroom.ui.console.steps import Fold
from stratroom.ui.console.wording_form import WordingForm
from stratroom.ui.widgets import PlainButton, PlainLabel, PrimaryButton
from stratroom.words import say


def put(form: PutForm, workshop: Workshop) -> None:
    """Ask for what stands in the form as the next trade-off; it is cleared once that is there."""
    id = TradeoffId(fresh_id("t", tradeoffs(workshop).ids))
    command = PutTradeoff(id, *(field.text() for field in form.fields))
    form.ask(command, lambda workshop: any(item.id == id for item in tradeoffs(workshop).items))


class Preparing(Preparation):
    """Those that are put, each to be worded again or removed; and the next one."""

    def __init__(self) -> None:
        super().__init__()
        self.title = say("Prepared trade-offs")
        self.about = say("The room sees none of them before it comes to the trade-offs. They come up in this order.")
        self._workshop = Workshop()
        self._none = PlainLabel(say("None is prepared yet."), "quiet")
        self.put = PutForm(PrimaryButton(say("Put the trade-off"), in_field=WRITE))
        self.put.asked.connect(self.asked)
        self.put.submitted.connect(lambda: put(self.put, self._workshop))
        column, lines = QVBoxLayout(self), QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(24)
        lines.setSpacing(0)
        self.rows = Rows[Tradeoff](lines, lambda item: item.id, self._row)
        column.addWidget(self._none)
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
        for item in items:
            self.row(item.id).show_open(may_be_worded(workshop, item.id), may_be_removed(workshop, item))
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
        return row


class PreparedRow(Fold):
    """One of them: its words in a line, and unfolded the form they can be changed in."""

    def __init__(self) -> None:
        self.form, self.remove = WordingForm(PlainButton(say("Word it again"))), PlainButton(say("Remove"))
        self.form.last_line(self.remove)
        self._is_open = False
        super().__init__("", self.form)

    def show_item(self, item: Tradeoff) -> None:
        """Folded once it was worded again."""
        self.header.set_title(item.wording)
        self.form.show_words(item.words)
        self.remove.setAccessibleName(say("Remove: {words}", words=item.wording))
        self._fold(is_open=False)

    def show_open(self, may_be_worded: bool, may_be_removed: bool) -> None:
        """Whether it can still be worded again, and removed."""
        self.form.show_open(may_be_worded)
        self.remove.setVisible(may_be_removed)

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
