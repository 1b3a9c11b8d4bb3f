"""The programme as a list that is written: lines added, removed, moved and timed, with the end of the day beside them.

One widget for a design and for the running workshop. It keeps what is being written; who saves it is not known here.
"""

from collections.abc import Collection
from dataclasses import replace
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from stratroom.model.names import ItemId, StageId
from stratroom.programmes import KINDS, ends_at, starting_times
from stratroom.ui.console.rows import Rows
from stratroom.ui.programme.draft import Draft, History, problem_of_start, problems
from stratroom.ui.programme.row import ProgrammeRow, RowItem
from stratroom.ui.programme.undo_keys import OneUndo
from stratroom.ui.promise_choice import NAMINGS, LoneRoles, PromiseChoice, naming_of
from stratroom.ui.time_words import hours
from stratroom.ui.usual_question import usual_question
from stratroom.ui.widgets import Asked, Field, PlainButton, PlainLabel, rule
from stratroom.words import phrase, say

_HOW_WIDE = 150
_HOW = phrase("Alt with an arrow key moves the line you are in; the dots at its left can be dragged.")


class ProgrammeEditor(QWidget):
    """`changed` after every change. With `asks_question` the question and the promise are written here, too."""

    changed = Signal()

    def __init__(self, kinds: Collection[StageId], *, asks_question: bool = True) -> None:
        super().__init__()
        self._kinds = tuple(kinds)
        self._history = History(Draft(()))
        self._held: ItemId | None = None
        self._one_undo = OneUndo(self)
        self.starts = Field(say("Begins at"), hint="09:00")
        self.question = Asked(say("The question everybody answers first"), usual=usual_question(), is_voice=True)
        self.promise = PromiseChoice()
        self.add, self.undo = PlainButton(say("Add a line…")), PlainButton(say("Undo"), "Ctrl+Z")
        self._menu = self._kinds_menu()
        self._sum, self._said = PlainLabel("", "strong"), PlainLabel("", "small", ink="caution")
        lines = QVBoxLayout()
        lines.setSpacing(0)
        self.rows = Rows[RowItem](lines, lambda item: item.line.key, self._row)
        self._lay_out(lines, asks_question=asks_question)
        self._listen()

    @property
    def draft(self) -> Draft:
        return self._history.draft

    @property
    def is_changed(self) -> bool:
        """Whether something is written that could be taken back."""
        return bool(self._history.what_undo_takes_back)

    def show_draft(self, draft: Draft, begun: Collection[ItemId] = ()) -> None:
        """Write on from here; nothing before it can be taken back. Lines that have `begun` stay."""
        self._history = History(draft, begun)
        self._held = None
        self._draw()

    def write_again(self, draft: Draft) -> None:
        """As if all of it was written by hand, at once."""
        self._change(draft, say("what was left"))

    def row(self, key: str) -> ProgrammeRow:
        """The row of a line."""
        row = self.rows.widgets[key]
        assert isinstance(row, ProgrammeRow)
        return row

    def add_line(self, stage: StageId) -> None:
        """One more of this kind, below the line the hands were last on; its title can be written at once."""
        title = say(KINDS[stage].title)
        before = {line.key for line in self.draft.lines}
        held = self._held if self._held in before else None
        self._change(self.draft.added(stage, held), say("{title} added", title=title))
        new = next(line.key for line in self.draft.lines if line.key not in before)
        self.row(new).title.setFocus()
        self.row(new).title.selectAll()

    def hold(self) -> None:
        """Put the hands where the writing begins."""
        first = self.draft.lines[0].key if self.draft.lines else None
        (self.row(first).title if first else self.add).setFocus()

    def _change(self, draft: Draft, what: str, spot: str = "") -> None:
        self._history.change(draft, what, spot)
        self._draw()
        self.changed.emit()

    def _undo(self) -> None:
        self._history.undo()
        self._draw()
        self.changed.emit()

    def _draw(self) -> None:
        draft, wrong = self.draft, problems(self.draft)
        times = starting_times(draft.lines, draft.begins)
        stays = say("It has begun, so it stays.")
        self.rows.show(
            RowItem(line, times.get(line.key, ""), wrong.get(line.key, ""), stays if self._has_begun(line.key) else "")
            for line in draft.lines
        )
        self._order_tabs()
        self.starts.set_text(draft.starts)
        self.question.set_text(draft.question)
        self.promise.show_value(draft.promise)
        self._say(draft)
        what = self._history.what_undo_takes_back
        self.undo.setEnabled(bool(what))
        self.undo.set_label(say("Undo: {what}", what=what) if what else say("Undo"))

    def _order_tabs(self) -> None:
        """Down the rows as they stand, whenever they were made."""
        rows = (stop for line in self.draft.lines for stop in self.row(line.key).stops)
        promise = (self.promise.button(key) for key in NAMINGS)
        for before, after in pairwise((self.starts, self.add, self.undo, *rows, self.question, *promise)):
            QWidget.setTabOrder(before, after)

    def _say(self, draft: Draft) -> None:
        ends = ends_at(draft.lines, draft.begins)
        planned = hours(draft.minutes)
        self._sum.setText(
            say("{planned} in all, ends at {time}", planned=planned, time=ends)
            if ends
            else say("{planned} in all", planned=planned)
        )
        wrong = problem_of_start(draft.starts) or ("" if draft.lines else say("The programme has no stages. Add one."))
        self._said.setText(wrong)
        self._said.setVisible(bool(wrong))

    def _has_begun(self, key: ItemId) -> bool:
        return key in self._history.begun

    def _row(self, item: RowItem) -> QWidget:
        row, key = ProgrammeRow(), item.line.key
        row.titled.connect(lambda title: self._change(self.draft.titled(key, title), self._of(key, "title"), f"t{key}"))
        row.timed.connect(lambda n: self._change(self.draft.timed(key, n), self._of(key, "minutes"), f"m{key}"))
        row.stepped.connect(lambda step: self._move(key, self.draft.stepped(key, step)))
        row.dragged.connect(lambda y: self._move(key, self.draft.moved(key, self._place_at(key, y)), f"drag {key}"))
        row.let_go.connect(self._history.rest)
        row.removed.connect(lambda: self._remove(key))
        row.reached.connect(lambda: self._reach(key))
        return row

    def _of(self, key: ItemId, what: str) -> str:
        title = self.draft.line(key).title
        return say("title of {title}", title=title) if what == "title" else say("minutes for {title}", title=title)

    def _reach(self, key: ItemId) -> None:
        self._held = key

    def _move(self, key: ItemId, draft: Draft, spot: str = "") -> None:
        """What has begun keeps its place: nothing is moved past it."""
        self._held = key
        if self._places_of_begun(draft) == self._places_of_begun(self.draft):
            self._change(draft, say("{title} moved", title=self.draft.line(key).title), spot)

    def _places_of_begun(self, draft: Draft) -> dict[ItemId, int]:
        return {line.key: place for place, line in enumerate(draft.lines) if self._has_begun(line.key)}

    def _place_at(self, key: ItemId, y: int) -> int:
        """The place of a line that is held there on the screen: below every other whose middle is above."""
        others = [self.row(line.key) for line in self.draft.lines if line.key != key]
        return sum(other.mapToGlobal(other.rect().center()).y() < y for other in others)

    def _remove(self, key: ItemId) -> None:
        keys = [line.key for line in self.draft.lines]
        place = keys.index(key)
        self._change(self.draft.removed(key), say("{title} removed", title=self.draft.line(key).title))
        left = [other for other in keys if other != key]
        (self.row(left[min(place, len(left) - 1)]).title if left else self.add).setFocus()

    def _kinds_menu(self) -> QMenu:
        menu = QMenu(self)
        for stage in self._kinds:
            menu.addAction(say(KINDS[stage].title), lambda stage=stage: self.add_line(stage))
        return menu

    def _open_menu(self) -> None:
        self._menu.popup(self.add.mapToGlobal(self.add.rect().bottomLeft()))

    def _listen(self) -> None:
        self.add.clicked.connect(self._open_menu)
        self.undo.clicked.connect(self._undo)
        self.starts.changed.connect(lambda text: self._retype(say("beginning"), "starts", starts=text))
        self.question.changed.connect(lambda text: self._retype(say("question"), "question", question=text))
        self.promise.chosen.connect(self._promise)
        self._one_undo.watch(self.starts.edit, self.question.edit)

    def _retype(self, what: str, spot: str, **changes: str) -> None:
        self._change(replace(self.draft, **changes), what, spot)

    def _promise(self, word: str) -> None:
        self._change(replace(self.draft, promise=naming_of(word)), say("promise"))

    def _lay_out(self, lines: QVBoxLayout, *, asks_question: bool) -> None:
        head = QHBoxLayout()
        head.setSpacing(16)
        self.starts.setFixedWidth(_HOW_WIDE)
        head.addWidget(self.starts)
        for part, share in ((self._sum, 1), (self.undo, 0), (self.add, 0)):
            head.addWidget(part, share, Qt.AlignmentFlag.AlignBottom)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(head)
        column.addWidget(self._said)
        column.addWidget(rule())
        column.addLayout(lines)
        column.addWidget(PlainLabel(say(_HOW), "quiet"))
        asked = QWidget()
        beneath = QVBoxLayout(asked)
        beneath.setContentsMargins(0, 0, 0, 0)
        for part in (self.question, self.promise, LoneRoles(self.promise)):
            beneath.addWidget(part)
        column.addWidget(asked)
        asked.setVisible(asks_question)
