"""The participants of a day that is led with the mouse: each writes with their own hands, nobody else's."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QSpinBox

from tests.stories.driver import type_letters
from tests.stories.mouse import MouseAndClicker


class Writer:
    """A participant: takes the laptop, writes with their own hands, hands in with the mouse. Before each, somebody
    plays with the clicker."""

    def __init__(self, facilitator: MouseAndClicker, name: str) -> None:
        self._facilitator, self.name = facilitator, name

    def writes(self, sentence: str, label: str = "Hand in my statement") -> None:
        self._takes_the_laptop()
        self._writes_into("Your sentence", sentence)
        self._hands_in(label)

    def stands(self, where: str, reason: str = "", moved_by: str = "") -> None:
        self._takes_the_laptop()
        self._facilitator.presses(where)
        for field, words in (("Why, in one line", reason), ("What moved me", moved_by)):
            if words:
                self._writes_into(field, words)
        self._hands_in("Hand in where I stand")

    def grades(self, gradient: str) -> None:
        self._takes_the_laptop()
        self._facilitator.presses(gradient)
        self._hands_in("Hand in my gradient")

    def gives(self, **points: int) -> None:
        """Points by the first word of an option: by the arrows, as nobody must type."""
        self._takes_the_laptop()
        for name, number in self._named("Points for", points):
            self._facilitator.steps(name, number)
        self._hands_in("Hand in my 100 points")

    def ranks(self, **places: int) -> None:
        self._takes_the_laptop()
        for name, place in self._named("Place of", places):
            self._facilitator.steps(name, place)
        self._hands_in("Hand in my ranking")

    def says(self, field: str, words: str) -> None:
        """At the console, where the facilitator asks them to: their words stand in a record that prints their name."""
        self._facilitator.presses_into(field)
        self._types(words)

    def says_and_returns(self, words: str) -> None:
        """Into the field that stands open, and Return."""
        self._types(words)
        self._facilitator.somebody_writes = self.name
        self._facilitator.types(Qt.Key.Key_Return)
        self._facilitator.somebody_writes = ""

    def confirms_the_words(self) -> None:
        self._takes_the_laptop()
        self._facilitator.presses("Yes, these are my words")
        self._facilitator.presses("I am the facilitator")

    def _takes_the_laptop(self) -> None:
        self._facilitator.plays_with_the_clicker()
        self._facilitator.presses(f"I am the {self.name}")
        self._facilitator.plays_with_the_clicker()

    def _hands_in(self, label: str) -> None:
        self._facilitator.plays_with_the_clicker()
        self._facilitator.presses(label)
        self._facilitator.left_no_word()

    def _writes_into(self, field: str, words: str) -> None:
        self._facilitator.secrets.append(words)
        self._facilitator.presses_into(field)
        self._types(words)

    def _types(self, words: str) -> None:
        field = self._facilitator.window.focusWidget()
        assert isinstance(field, QLineEdit | QPlainTextEdit), "nothing to write in has the focus"
        self._facilitator.somebody_writes = self.name
        type_letters(field, words)
        self._facilitator.somebody_writes = ""

    def _named(self, what: str, numbers: dict[str, int]) -> list[tuple[str, int]]:
        boxes = [box for box in self._facilitator.window.findChildren(QSpinBox) if box.isVisible()]
        named = [(box.accessibleName(), word) for box in boxes for word in numbers]
        return [(name, numbers[word]) for name, word in named if name.startswith(f"{what}: {word}")]
