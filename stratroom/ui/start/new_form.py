"""The title page of a new workshop and where its file goes. The rules check it; what is typed stays until then."""

import re
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from stratroom.model.workshop import DEFAULT_QUESTION, About
from stratroom.programmes import Programme
from stratroom.ui.recent import ENDING
from stratroom.ui.widgets import Field, PlainButton, PlainLabel, PrimaryButton, rule


class NewForm(QWidget):
    """`new_asked` carries the title page, the programme and the path; `given_up` goes back to the designs."""

    new_asked = Signal(object, object, object)
    given_up = Signal()

    def __init__(self, design: Programme, folder: Path, today: str) -> None:
        super().__init__()
        self._design = design
        self._is_named, self._proposed = False, ""
        self.fields = {
            "title": Field("Title"),
            "organisation": Field("Organisation"),
            "date": Field("Date", hint="2027-06-30"),
            "facilitator": Field("Facilitator"),
            "place": Field("Place"),
            "purpose": Field("Purpose, one sentence"),
            "question": Field("The question everybody answers first", hint=DEFAULT_QUESTION, is_voice=True),
        }
        self.path = Field("The workshop’s file")
        self.choose = PlainButton("Choose…", name="Choose where the file goes")
        self.begin = PrimaryButton("Begin the workshop", key="Ctrl+Return")
        self.back = PlainButton("Back to the designs", "Esc")
        self.fields["date"].set_text(today)
        self._folder = folder
        self._propose()
        self._connect()
        self._lay_out()

    @property
    def about(self) -> About:
        return About(**{name: field.text() for name, field in self.fields.items()})

    def _connect(self) -> None:
        self.fields["title"].changed.connect(self._propose)
        self.path.changed.connect(self._named)
        self.choose.clicked.connect(self._choose)
        self.begin.clicked.connect(self._ask)
        self.back.clicked.connect(self.given_up)
        for field in (*self.fields.values(), self.path):
            field.submitted.connect(self._ask)

    def _ask(self) -> None:
        self.new_asked.emit(self.about, self._design.stages, Path(self.path.text().strip()).expanduser())

    def _propose(self) -> None:
        if not self._is_named:
            self._proposed = str(free_path(self._folder, self.fields["title"].text()))
            self.path.set_text(self._proposed)

    def _named(self, path: str) -> None:
        """A path that is not the proposed one was chosen by a person, and is left alone from then on."""
        self._is_named = path != self._proposed

    def _choose(self) -> None:
        name, _kind = QFileDialog.getSaveFileName(
            self, "The workshop’s file", self.path.text(), f"Workshop (*{ENDING})", "",
            QFileDialog.Option.DontConfirmOverwrite,
        )  # fmt: skip
        if name:
            self._is_named = True
            self.path.set_text(name if name.endswith(ENDING) else name + ENDING)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(9)
        column.addWidget(rule(heavy=True))
        column.addWidget(PlainLabel(f"New workshop: {self._design.title}", "section"))
        fields = self.fields
        for pair in (("title", "organisation"), ("date", "place"), ("facilitator", "purpose")):
            column.addLayout(_side_by_side(*(fields[name] for name in pair)))
        column.addWidget(fields["question"])
        column.addLayout(_side_by_side(self.path))
        column.addWidget(self.choose)
        column.addSpacing(6)
        column.addWidget(self.begin)
        column.addWidget(self.back)
        column.addStretch(1)


def free_path(folder: Path, title: str) -> Path:
    """A file name of plain letters made from the title, with a number behind it where the name is taken.

    >>> free_path(Path("/nowhere"), "Strategy offsite: Åre & Oslo").name
    'strategy-offsite-åre-oslo.stratroom'
    """
    stem = re.sub(r"[\W_]+", "-", title.lower()).strip("-")[:60] or "workshop"
    path, number = folder / f"{stem}{ENDING}", 1
    while path.exists():
        number += 1
        path = folder / f"{stem}-{number}{ENDING}"
    return path


def _side_by_side(*fields: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(18)
    for field in fields:
        row.addWidget(field, 1)
    return row
