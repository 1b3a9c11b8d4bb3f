"""The programme down the left side: what was planned, what it took, and what comes of it for the day. It only asks.

The sentences come from `plan_words`, what can be done with a line from `line_acts`.
"""

from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QFrame, QMenu, QScrollArea, QVBoxLayout, QWidget

from stratroom.model.names import ItemId, StageId
from stratroom.model.time_plan import BREAKS, PlanLine, TimePlan
from stratroom.model.workshop import Workshop
from stratroom.ui.console.in_view import bring_into_view
from stratroom.ui.console.line_acts import LineAct, acts_on
from stratroom.ui.console.panel import Step
from stratroom.ui.console.plan_words import line_in_words, plan_in_words, time_of_day
from stratroom.ui.console.reopening import Reopening
from stratroom.ui.console.rows import Rows
from stratroom.ui.console.stage_row import RailLine, StageRow, left_margin
from stratroom.ui.key_words import key_words
from stratroom.ui.time_words import date_in_words
from stratroom.ui.widgets import PlainButton, PlainLabel, rule
from stratroom.ui.widgets.flow import FlowLayout
from stratroom.words import joined, say


class Rail(QWidget):
    """`stage_asked` carries a line's id: go there; `asked` a command; `programme_asked` when the programme itself
    should be changed; `prepare_asked` a kind of stage that should be made ready, one of those it `prepares`."""

    stage_asked = Signal(str)
    prepare_asked = Signal(str)
    asked = Signal(object)
    programme_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("surface", "ground")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._workshop, self._plan = Workshop(), None
        self.prepares: frozenset[StageId] = frozenset()
        self._steps: tuple[Step, ...] = ()
        self._organisation = PlainLabel("", "section")
        self._title = PlainLabel("", "small")
        self._lines = QWidget()
        self._lines.setProperty("surface", "ground")
        column = QVBoxLayout(self._lines)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._rows = Rows[RailLine](column, lambda line: line.key, self._make)
        column.addStretch(1)
        self.standing, self.consequence = PlainLabel("", "strong"), PlainLabel("", "small")
        self.why = Reopening()
        self._foot, self._insets = QWidget(), list[QVBoxLayout]()
        self.programme = _Narrow(say("Programme…"), name=say("Change the programme…"))
        self.file = _Narrow(say("File…"), name=say("The file of this workshop: passphrase, finish and remove"))
        self.file_menu = QMenu(self)
        self.passphrase, self.finish = QAction(say("Passphrase…"), self), QAction(say("Finish and remove…"), self)
        self.file_menu.addActions((self.passphrase, self.finish))
        self.keys = _Narrow(say("Keys"), "F1")
        self.close_workshop = _Narrow(say("Close"), "Ctrl+W", name=say("Close the workshop"))
        self.menu: QMenu | None = None
        self._item = ""
        self._connect()
        self._lay_out()

    @property
    def rows(self) -> dict[str, StageRow]:
        """The lines that are shown, by their ids, from the top."""
        lines = self._plan.lines if self._plan else ()
        widgets = ((line.stage.key, self._rows.widgets[line.stage.key]) for line in lines)
        return {key: row for key, row in widgets if isinstance(row, StageRow)}

    def show_workshop(self, workshop: Workshop, plan: TimePlan, steps: tuple[Step, ...] = ()) -> None:
        """`steps` are those of the present stage, shown under it."""
        self._steps = steps
        about = workshop.about
        self._organisation.setText(about.organisation or about.title)
        title = about.title if about.organisation else ""
        self._title.setText(joined(", ", (title, date_in_words(about.date))))
        self._workshop = workshop
        self.why.settle(workshop)
        self.show_plan(plan)
        if workshop.item != self._item:
            self._item = workshop.item
            bring_into_view(self.rows[workshop.item])

    def show_plan(self, plan: TimePlan) -> None:
        """The same programme, so many seconds later: what says the same is not drawn again."""
        self._plan = plan
        self._rows.show([_shown(number, line, self._steps) for number, line in enumerate(plan.lines, 1)])
        standing, consequence = plan_in_words(plan)
        self.standing.setText(standing)
        self.consequence.setText(consequence)

    def _make(self, line: RailLine) -> QWidget:
        row, key = StageRow(line), line.key
        row.clicked.connect(lambda: self.stage_asked.emit(key))
        row.acts_asked.connect(lambda where: self._open_menu(key, where))
        return row

    # What is done with a line

    def _open_menu(self, key: str, where: QPoint) -> None:
        assert self._plan is not None
        number, line = next((n, each) for n, each in enumerate(self._plan.lines, 1) if each.stage.key == key)
        self.menu = menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.aboutToHide.connect(self._menu_closed)
        can_prepare = line.stage.stage in self.prepares
        for act in acts_on(self._workshop, line, number, can_prepare=can_prepare):
            label = act.label.replace("&", "&&") + (f"\t{key_words(act.key)}" if act.key else "")
            menu.addAction(label).triggered.connect(partial(self._act, act, line))
        menu.popup(where)

    def _menu_closed(self) -> None:
        self.menu = None

    def _act(self, act: LineAct, line: PlanLine, _checked: bool = False) -> None:
        if act.does == "why":
            self.why.ask_why(ItemId(line.stage.key), line.stage.title)
        elif act.does == "prepare":
            self.prepare_asked.emit(line.stage.stage)
        else:
            self.asked.emit(act.does)

    def _open_file_menu(self) -> None:
        """Above its button, which stands at the foot of the window; the keys are on what is there first."""
        above = self.file.mapToGlobal(QPoint(0, -self.file_menu.sizeHint().height()))
        self.file_menu.popup(above)
        self.file_menu.setActiveAction(self.passphrase)

    def _show_why(self) -> None:
        """In the place of the foot; in a low window it is scrolled to."""
        self._show_foot(is_asking=True)
        bring_into_view(self.why, self.why.reason)

    def _show_foot(self, *, is_asking: bool) -> None:
        for part in (self.standing, self.consequence, self._foot):
            part.setVisible(not is_asking)

    def _connect(self) -> None:
        self.why.asked.connect(self.asked)
        self.why.opened.connect(self._show_why)
        self.why.closed.connect(lambda: self._show_foot(is_asking=False))
        self.programme.clicked.connect(self.programme_asked)
        self.file.clicked.connect(self._open_file_menu)

    def _lay_out(self) -> None:
        scroll = QScrollArea()
        scroll.setProperty("surface", "ground")
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(self._whose_and_lines())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 22, 0, 14)
        column.setSpacing(6)
        column.addLayout(self._inset(PlainLabel("Stratroom", "section")))
        column.addWidget(scroll, 1)
        buttons = FlowLayout(self._foot, spacing=6)
        for button in (self.programme, self.file, self.keys, self.close_workshop):
            buttons.addWidget(button)
        for part in (rule(), self.standing, self.consequence, self._foot):
            column.addLayout(self._inset(part))

    def _whose_and_lines(self) -> QWidget:
        """What scrolls: whose workshop it is, however long that is, and the lines of the programme."""
        whole = QWidget()
        whole.setProperty("surface", "ground")
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for part in (self._organisation, self._title):
            column.addLayout(self._inset(part))
        column.addSpacing(10)
        column.addWidget(self._lines)
        column.addStretch(1)
        column.addLayout(self._inset(self.why))
        return whole

    def _inset(self, part: QWidget) -> QVBoxLayout:
        line = QVBoxLayout()
        line.addWidget(part)
        self._insets.append(line)
        return line

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        for line in self._insets:
            line.setContentsMargins(left_margin(self.width()), 0, left_margin(self.width()), 0)


class _Narrow(PlainButton):
    """A press with the mouse leaves the focus, and so Space, where it was."""

    height_wanted, pad, key_gap = 36, 6, 6

    def __init__(self, label: str, key: str = "", *, name: str = "") -> None:
        super().__init__(label, key, name=name)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)


def _shown(number: int, line: PlanLine, steps: tuple[Step, ...]) -> RailLine:
    stage = line.stage
    return RailLine(
        key=stage.key,
        number=number,
        time=time_of_day(line.planned) if line.planned else "",
        title=stage.title,
        minutes=line_in_words(line),
        is_current=line.standing == "here",
        is_over=line.standing in ("done", "passed", "skipped"),
        is_break=stage.stage == BREAKS,
        steps=steps if line.standing == "here" else (),
    )
