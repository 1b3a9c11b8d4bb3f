"""Fields above one button. What is typed stays until the workshop comes back with the act in it.

A form knows no rules: it asks, and the room may refuse; then nothing in it has changed. What cannot be left empty is
said on the button, which then leads there.
"""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from stratroom.model.commands import Command
from stratroom.model.workshop import Workshop
from stratroom.ui.console.draft_line import DraftLine
from stratroom.ui.console.in_view import bring_into_view
from stratroom.ui.console.page import beside
from stratroom.ui.console.person_choice import PersonChoice
from stratroom.ui.console.standing import Standing, standing
from stratroom.ui.console.takes_back import TakesBack
from stratroom.ui.widgets import Asked, Choice, Field, PlainButton, PlainLabel, PrimaryButton
from stratroom.ui.widgets.large_key import IS_FORM
from stratroom.words import first_words

WRITE = "Ctrl+Return"
_BRIEF = 40
"""Letters that tell one thing somebody wrote from another."""
IsTaken = Callable[[Workshop], bool]
Part = Field | PersonChoice | Choice


class Form(TakesBack):
    """`submitted` when the button is pressed; `asked` carries what `ask` was given. Subclasses lay out the lines.

    Return in a one-line field or Ctrl+Return anywhere presses the button; Return never leaves a form half done.
    `edited` when something in it was written or chosen, by hand or by the workshop. `title`: what is written in it, for
    who cannot see it; "" where its first field says so.
    """

    asked = Signal(object)
    submitted = Signal()
    edited = Signal()

    def __init__(self, submit: PlainButton) -> None:
        super().__init__()
        self.setProperty(IS_FORM, True)
        self.submit = submit
        self.fields: list[Field] = []
        self._verb = submit.label
        self.title = ""
        self._needs: list[tuple[Part, str]] = []
        self._places: dict[str, Asked] = {}
        self._is_taken: IsTaken | None = None
        self._source: object = None
        self.draft = DraftLine(self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(12)
        self.draft.thrown_away.connect(self._begin_anew)
        submit.clicked.connect(self._press)
        if not isinstance(submit, PrimaryButton):
            submit.show_key(WRITE)
        everywhere = QShortcut(QKeySequence(WRITE), self, self._press_it)
        everywhere.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    @property
    def act(self) -> PlainButton:
        """The button that Return and Ctrl+Return press."""
        return self.submit

    def _begin_anew(self) -> None:
        self.fields[0].setFocus()

    def _press_it(self) -> None:
        self.act.click()

    def line(self, *parts: QWidget) -> None:
        """The next line of the form: these, side by side in equal widths."""
        row = QHBoxLayout()
        row.setSpacing(16)
        says_below = any(isinstance(part, Asked) for part in parts)
        at = Qt.AlignmentFlag.AlignTop if says_below else Qt.AlignmentFlag(0)
        for part in parts:
            row.addWidget(part, 1, at)
            for inner in (part, *part.findChildren(PersonChoice)):
                if isinstance(inner, Field | PersonChoice):
                    self._take_in(inner)
        self._column.addLayout(row)

    def last_line(self, *others: QWidget) -> None:
        """The line with the button; above it stands whether all this is a draft."""
        self._column.addWidget(self.draft)
        if not isinstance(self.submit, PrimaryButton):
            self._column.addWidget(beside(self.submit, *others))
            return
        row = QHBoxLayout()
        row.setSpacing(12)
        for part in (self.submit, *others):
            row.addWidget(part)
        self._column.addLayout(row)

    def need(self, part: Part, asking: str) -> None:
        """While nothing stands in it the button says `asking`, and leads there."""
        self._needs.append((part, asking))
        if isinstance(part, Choice):
            part.changed.connect(self._edit)
        self._say_need()

    def ask_for(self, part: Part, asking: str) -> None:
        """What the button says from now on while nothing stands in a part that is needed."""
        self._needs = [(each, asking if each is part else before) for each, before in self._needs]
        self._say_need()

    def refuses_at(self, at: str, field: Asked) -> None:
        """What is refused of this field of the command is said below this one."""
        self._places[at] = field

    def refuse(self, at: str, sentence: str) -> bool:
        """Say it where it was written, and lead there; whether it was asked for from here, and has such a place."""
        if self.asking is None or at not in self._places:
            return False
        self._places[at].refuse(sentence)
        self._places[at].setFocus()
        return True

    def call(self, verb: str) -> None:
        """What the button says while nothing is missing."""
        self._verb = verb
        self._say_need()

    def ask(self, command: Command, is_taken: IsTaken) -> None:
        """Ask, and clear the fields once `is_taken` holds for the workshop that comes back."""
        self._is_taken = is_taken
        self.asked.emit(command)

    def settle(self, workshop: Workshop) -> bool:
        """Clear the fields if what was asked has been taken, and whether it has; the first is ready for the next."""
        if self._is_taken is None or not self._is_taken(workshop):
            return False
        self._is_taken = None
        self.draft.let_go()
        self.reset()
        self.draft.end()
        if (held := QApplication.focusWidget()) and self.isAncestorOf(held):
            self.fields[0].setFocus()
        return True

    def reset(self) -> None:
        """Nothing of what was written is left for the next person's words."""
        for field in self.fields:
            field.clear()

    @property
    def is_written(self) -> bool:
        """Whether anything in it would be lost with it."""
        return any(field.is_written for field in self.fields)

    @property
    def first_words(self) -> str:
        """What somebody has begun to write, enough to tell it from other things; else what the form would do."""
        written = (field.text().strip() for field in self.fields)
        return next((first_words(text, _BRIEF) for text in written if text), "") or self._verb

    def differs_from(self, source: object) -> bool:
        """Whether this is another source than the fields were last filled from: fill them only then."""
        if source == self._source:
            return False
        self._source = source
        self.typed_over = standing(self) if self.asking is None and self.is_written else None
        self.draft.end()
        return True

    def write_again(self, stood: object) -> None:
        """A form that shows what stands keeps the newest words; in one for the next thing nobody's are written over."""
        assert isinstance(stood, tuple), "what stands in a form is its parts"
        if self._source is None and self.is_written:
            self.draft.wait(stood)
        elif not self.draft.is_draft:
            self.draft.write(stood)
        if self.isVisible() and self.draft.is_draft and not self.submit.isHidden():
            self.submit.setFocus()
        bring_into_view(self, self.fields[0], self.draft)

    def come_back(self, before: Standing) -> None:
        """What was typed and chosen here when the workshop was left stands here again, over what stood `before`."""
        self.draft.come_back(before)
        self._edit()

    def _take_in(self, part: Field | PersonChoice) -> None:
        if isinstance(part, Field):
            self.fields.append(part)
            part.submitted.connect(self._press_it)
            part.changed.connect(self._edit)
        else:
            part.currentIndexChanged.connect(self._edit)

    def _edit(self) -> None:
        self._say_need()
        self.draft.follow()
        self.edited.emit()

    def _missing(self) -> tuple[Part, str] | None:
        return next(((part, asking) for part, asking in self._needs if _is_empty(part)), None)

    def _say_need(self) -> None:
        missing = self._missing()
        label = missing[1] if missing else self._verb
        if label != self.submit.label:
            self.submit.set_label(label)

    def _press(self) -> None:
        if missing := self._missing():
            missing[0].setFocus()
            return
        self.asking = standing(self)
        try:
            self._submit()
        finally:
            self.asking = None

    def _submit(self) -> None:
        self.submitted.emit()


def _is_empty(part: Part) -> bool:
    match part:
        case PersonChoice():
            return part.person is None
        case Choice():
            return part.value is None
        case Field():
            return not part.text().strip()


class Labelled(QWidget):
    """A control and its label, which are seen together."""


class Named:
    """A widget that begins with its `name`: what it is about, seen together with whatever below it has the hands."""

    name: QWidget


def labelled(label: str, part: QWidget) -> QWidget:
    """A control with its label above, as fields have it."""
    whole = Labelled()
    column = QVBoxLayout(whole)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(5)
    column.addWidget(PlainLabel(label, "small"))
    column.addWidget(part)
    return whole
