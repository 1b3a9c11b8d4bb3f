"""The title page of a new workshop, its programme, and where its file goes. The rules check it; what is typed stays.

What is refused is said beside the field it is about.
"""

from collections.abc import Mapping
from pathlib import Path

from msgspec.structs import replace
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from stratroom.model.workshop import About
from stratroom.programmes import Programme, ends_at, starting_times
from stratroom.slugs import slug
from stratroom.ui.programme.draft import Draft
from stratroom.ui.programme.framing import framed
from stratroom.ui.promise_choice import LoneRoles, PromiseChoice
from stratroom.ui.recent import ENDING
from stratroom.ui.start.lock_choice import LockChoice
from stratroom.ui.time_words import hours
from stratroom.ui.usual_question import usual_question
from stratroom.ui.widgets import Asked, DateField, Heading, PlainButton, PlainLabel, rule
from stratroom.words import say

_ABOUT = ("title", "organisation", "date", "facilitator", "place", "purpose", "question")


class NewForm(QWidget):
    """`new_asked` carries the title page, the design as it is now, the path, and the passphrase or None;
    `programme_asked` the draft to change; `given_up` goes back."""

    new_asked = Signal(object, object, object, object)
    programme_asked = Signal(object)
    given_up = Signal()

    def __init__(self, design: Programme, folder: Path, today: str) -> None:
        super().__init__()
        self.design = self.made_from = design
        self._folder = folder
        self._is_named, self._proposed = False, ""
        self.fields = {
            "title": Asked(say("Title")),
            "organisation": Asked(say("Organisation")),
            "date": DateField(say("Date")),
            "starts": Asked(say("Begins at"), hint="09:00"),
            "place": Asked(say("Place")),
            "facilitator": Asked(say("Facilitator")),
            "purpose": Asked(say("Purpose, one sentence")),
            "question": Asked(say("The question everybody answers first"), usual=usual_question(), is_voice=True),
            "path": Asked(say("The workshop’s file")),
        }
        self.path = self.fields["path"]
        self.promise, self.lock = PromiseChoice(design.promise), LockChoice()
        self.choose = PlainButton(say("Choose…"), name=say("Choose where the file goes"))
        self.change = PlainButton(say("Change the programme…"))
        self.begin = PlainButton(say("Begin the workshop"), "Ctrl+Return")
        self.back = PlainButton(say("Back"), name=say("Back to the designs"))
        self._lines, self._sum = QVBoxLayout(), PlainLabel("", "small")
        self.fields["date"].set_text(today)
        self.fields["starts"].set_text(design.starts)
        self.fields["question"].set_text(design.question)
        self._propose()
        self._at_first = {name: field.text() for name, field in self.fields.items()}
        self._show_lines()
        self._connect()
        self._lay_out()

    @property
    def written(self) -> tuple[object, ...]:
        """What was written and changed in it; empty when nothing was."""
        is_changed = self.design.stages != self.made_from.stages or self.promise.value != self.made_from.promise
        return (self._typed, self.design.stages, self.promise.value) if self._typed or is_changed else ()

    @property
    def _typed(self) -> dict[str, str]:
        """What stands in the fields otherwise than at first; a file that was proposed is nobody's writing."""
        texts = ((name, field.text()) for name, field in self.fields.items() if name != "path" or self._is_named)
        return {name: text for name, text in texts if text != self._at_first[name]}

    @property
    def about(self) -> About:
        return About(**{name: self.fields[name].text() for name in _ABOUT})

    def take(self, draft: Draft) -> None:
        """The programme as it was changed."""
        self.design = replace(self.design, stages=draft.lines)
        self.fields["starts"].set_text(draft.starts)
        self._show_lines()

    def take_over(self, other: "NewForm") -> None:
        """What was typed and changed in a form of the same design, told in another language."""
        if other.design.stages != other.made_from.stages:
            self.design = replace(self.design, stages=other.design.stages)
        for name, text in other._typed.items():
            self.fields[name].set_text(text)
        self.promise.show_value(other.promise.value)
        self._show_lines()

    def refuse_each(self, sentences: Mapping[str, str]) -> set[str]:
        """Say each beside the field it is about, and lead to the first of them; which fields those are."""
        self.clear_refusals()
        wrong = [name for name in self.fields if name in sentences]
        for name in wrong:
            self.fields[name].refuse(sentences[name])
        if wrong:
            self.fields[wrong[0]].setFocus()
        return set(wrong)

    def clear_refusals(self) -> None:
        """Nothing is wrong any more, or not yet."""
        for field in self.fields.values():
            field.refuse("")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes back; what is typed is there again when the design is chosen once more."""
        if event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
        else:
            super().keyPressEvent(event)

    def _connect(self) -> None:
        self.fields["title"].changed.connect(self._propose)
        self.fields["starts"].changed.connect(self._show_lines)
        self.path.changed.connect(self._named)
        self.choose.clicked.connect(self._choose)
        self.change.clicked.connect(self._change)
        self.begin.clicked.connect(self._ask)
        self.back.clicked.connect(self.given_up)
        self.lock.submitted.connect(self._ask)
        for field in self.fields.values():
            field.submitted.connect(self._ask)
            field.changed.connect(lambda _text, field=field: field.refuse(""))
            field.edit.setAcceptDrops(False)

    def _ask(self) -> None:
        self.clear_refusals()
        if not self.lock.is_in_order:
            return
        design = replace(self.design, starts=self.fields["starts"].text(), promise=self.promise.naming)
        path = Path(self.path.text().strip()).expanduser()
        self.new_asked.emit(self.about, design, path, self.lock.passphrase)

    def _change(self) -> None:
        question = self.fields["question"].text()
        self.programme_asked.emit(
            Draft(self.design.stages, self.fields["starts"].text(), question, self.promise.naming)
        )

    def _show_lines(self) -> None:
        """The programme with its times, as far as a beginning can be read."""
        stages = self.design.stages
        starts = Draft(stages, self.fields["starts"].text()).begins
        times = starting_times(stages, starts)
        while item := self._lines.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        for line in stages:
            self._lines.addWidget(_programme_line(times.get(line.key, ""), line.title, hours(line.minutes)))
        planned = hours(sum(line.minutes for line in stages))
        ends = ends_at(stages, starts)
        self._sum.setText(
            say("{planned} in all, ends at {time}", planned=planned, time=ends)
            if ends
            else say("{planned} in all", planned=planned)
        )

    def _propose(self) -> None:
        if not self._is_named:
            self._proposed = str(free_path(self._folder, self.fields["title"].text()))
            self.path.set_text(self._proposed)

    def _named(self, path: str) -> None:
        """A path that is not the proposed one was chosen by a person, and is left alone from then on."""
        self._is_named = path != self._proposed

    def _choose(self) -> None:
        name, _kind = QFileDialog.getSaveFileName(
            self, say("The workshop’s file"), self.path.text(), say("Workshops") + f" (*{ENDING})", "",
            QFileDialog.Option.DontConfirmOverwrite,
        )  # fmt: skip
        if name:
            self._is_named = True
            self.path.set_text(name if name.endswith(ENDING) else name + ENDING)

    def _lay_out(self) -> None:
        fields = self.fields
        page = QWidget()
        column = QVBoxLayout()
        column.setSpacing(8)
        column.addWidget(fields["title"])
        column.addWidget(fields["organisation"])
        for pair in (("date", "starts"), ("place", "facilitator")):
            column.addLayout(_side_by_side(*(fields[name] for name in pair)))
        for name in ("purpose", "question"):
            column.addWidget(fields[name])
        column.addWidget(PlainLabel(say("Who will see the statements"), "small"))
        column.addWidget(self.promise)
        column.addWidget(LoneRoles(self.promise))
        path = QHBoxLayout()
        path.setSpacing(12)
        path.addWidget(self.path, 1)
        path.addWidget(self.choose, 0, Qt.AlignmentFlag.AlignBottom)
        column.addLayout(path)
        column.addWidget(self.lock)
        column.addStretch(1)
        halves = QHBoxLayout(page)
        halves.setContentsMargins(0, 0, 0, 0)
        halves.setSpacing(48)
        halves.addLayout(column, 3)
        halves.addLayout(self._programme(), 2)
        heading = Heading(say("New workshop: {design}", design=self.design.title))
        framed(self, (heading, page), (self.begin, self.back))

    def _programme(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(8)
        column.addWidget(rule(heavy=True))
        column.addWidget(PlainLabel(say("The programme"), "section"))
        column.addWidget(self._sum)
        self._lines.setSpacing(0)
        column.addLayout(self._lines)
        row = QHBoxLayout()
        row.addWidget(self.change)
        row.addStretch(1)
        column.addLayout(row)
        column.addStretch(1)
        return column


def free_path(folder: Path, title: str) -> Path:
    """A file name of plain letters made from the title, with a number behind it where the name is taken.

    >>> free_path(Path("/nowhere"), "Strategy offsite: Åre & Oslo").name
    'strategy-offsite-åre-oslo.stratroom'
    """
    stem = slug(title, "workshop")
    path, number = folder / f"{stem}{ENDING}", 1
    while path.exists():
        number += 1
        path = folder / f"{stem}-{number}{ENDING}"
    return path


def _programme_line(at: str, title: str, length: str) -> QWidget:
    whole = QWidget()
    row = QHBoxLayout(whole)
    row.setContentsMargins(0, 3, 0, 3)
    row.setSpacing(12)
    time = PlainLabel(at, "small")
    time.setFixedWidth(44)
    row.addWidget(time)
    row.addWidget(PlainLabel(title, "strong"), 1)
    row.addWidget(PlainLabel(length, "small"))
    return whole


def _side_by_side(*fields: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(18)
    for field in fields:
        row.addWidget(field, 1, Qt.AlignmentFlag.AlignTop)
    return row
