"""The step of a debate in which the room argues: arguments, what would have to be true, who would support it then.

One form is open at a time; what was typed into another waits there. What the forms ask is the stage's to say.
"""

from collections.abc import Callable, Collection, Iterator

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget
from shiboken6 import isValid

from stratroom.ui.console.argument_form import ArgumentAgain, ArgumentForm
from stratroom.ui.console.argument_list import ArgumentList
from stratroom.ui.console.begun import Begun
from stratroom.ui.console.condition_form import ConditionForm
from stratroom.ui.console.form import Form
from stratroom.ui.console.in_view import bring_into_view
from stratroom.ui.console.page import section, stack
from stratroom.ui.console.quotes import QuoteList
from stratroom.ui.console.support_form import SupportForm
from stratroom.ui.widgets import PlainLabel
from stratroom.words import say

Opened = ArgumentAgain | ConditionForm


class ArgumentStep(QWidget):
    """`argument` is the form for a new one; `open` puts another in its place until it is taken or left. `asked` carries
    what any of the forms asks for."""

    asked = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.arguments, self.conditions, self.said = ArgumentList(), ArgumentList(), QuoteList()
        self.argument, self.support = ArgumentForm(), SupportForm()
        self.answers = PlainLabel("", "quiet")
        self.begun = Begun()
        self._opened: dict[str, Opened] = {}
        self._key = ""
        self._forms = QVBoxLayout()
        self._forms.addWidget(self.argument)
        self._true = section(say("What would have to be true"), self.conditions)
        self._then = section(
            say("If all these were true, would you support it?"), self.answers, self.said, self.support
        )
        self._lay_out()
        for form in (self.argument, self.support):
            form.asked.connect(self.asked)
        self.begun.opened.connect(self._turn_to)

    @property
    def form(self) -> Form:
        """The form that is open."""
        return self._opened.get(self._key, self.argument)

    @property
    def forms(self) -> tuple[Form, ...]:
        """Every form in which something may be written."""
        return self.argument, self.support, *self._opened.values()

    def open(self, key: str, make: Callable[[], Opened]) -> None:
        """Put the form of this key in place of the open one, made anew unless somebody was writing in it."""
        if key not in self._opened:
            form = self._opened[key] = make()
            form.open_again = lambda: self._opened_again(key, make)
            form.asked.connect(self.asked)
            form.left.clicked.connect(self._leave)
            self._forms.addWidget(form)
        self._turn_to(key)

    def _opened_again(self, key: str, make: Callable[[], Opened]) -> Opened | None:
        """A form that went with what was taken from it comes back with its words."""
        if not isValid(self):
            return None
        self.open(key, make)
        return self._opened[key]

    def _turn_to(self, key: str) -> None:
        self._show(key)
        self.form.fields[0].setFocus()
        bring_into_view(self.form, self.form.fields[0])

    def opened(self) -> Iterator[tuple[str, Opened]]:
        """The forms that were put in place of the first, by key, whether open or waiting."""
        return iter(tuple(self._opened.items()))

    def drop(self, key: str) -> None:
        """What was written in it is taken, or what it is about is gone."""
        form = self._opened.pop(key)
        form.hide()
        form.deleteLater()
        self._show("" if key == self._key else self._key)

    def keep(self, keys: Collection[str]) -> None:
        """Those of other keys are about something that is gone: they go unless somebody wrote in them."""
        for key, form in self.opened():
            if key not in keys and not form.is_written:
                self.drop(key)

    def show_parts(self, *, has_conditions: bool, is_answered: bool) -> None:
        """What would have to be true shows once there is some; whoever answered stays in sight when it is gone."""
        self._true.setVisible(has_conditions)
        self._then.setVisible(has_conditions or is_answered)
        self.support.setVisible(has_conditions)

    def _show(self, key: str) -> None:
        self._key = key
        self.argument.setVisible(not key)
        for each, form in self._opened.items():
            form.setVisible(each == key)
        waiting = {each: form for each, form in self._opened.items() if each != key and form.is_written}
        self.begun.show_waiting((each, form.first_words) for each, form in waiting.items())

    def _leave(self) -> None:
        """Back to new arguments; what was begun waits in sight."""
        if not self.form.is_written:
            self.drop(self._key)
        self._show("")
        self.argument.fields[0].setFocus()

    def _lay_out(self) -> None:
        forms = QWidget()
        self._forms.setContentsMargins(0, 0, 0, 0)
        forms.setLayout(self._forms)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(stack(self.arguments, self.begun, forms, self._true, self._then, spacing=16))
