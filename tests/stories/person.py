"""The participants of a story: each is handed the laptop when it is their turn, and writes by key."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QSpinBox

from tests.stories.driver import CONTROL, Facilitator


def it_is_me(name: str) -> str:
    """What the large button says before somebody takes the laptop."""
    return f"I am the {name}" if name.isupper() else f"I am {name}"


class Person:
    """A participant who is handed the laptop when it is their turn."""

    def __init__(self, facilitator: Facilitator, name: str) -> None:
        self._facilitator, self.name = facilitator, name

    def writes(self, sentence: str) -> None:
        self._takes_the_laptop()
        self._facilitator.secrets.append(sentence)
        self._facilitator.writes("Your sentence", sentence)
        self._hands_in()

    def stands(self, position: int, reason: str = "", moved_by: str = "") -> None:
        """−3…+3, with the arrow keys from the left end, then the lines."""
        self._takes_the_laptop()
        for _ in range(4 - position):
            self._facilitator.types(Qt.Key.Key_Right)
        for field, words in (("Why, in one line", reason), ("What moved me", moved_by)):
            if words:
                self._facilitator.secrets.append(words)
                self._facilitator.writes(field, words)
        self._hands_in()

    def grades(self, gradient: int) -> None:
        self._takes_the_laptop()
        self._facilitator.types(Qt.Key(Qt.Key.Key_0 + gradient))
        self._hands_in()

    def gives(self, **points: int) -> None:
        """Points by the first word of an option."""
        self._takes_the_laptop()
        boxes = self._facilitator.window.findChildren(QSpinBox)
        for word, number in points.items():
            box = next(b for b in boxes if b.isVisible() and b.accessibleName().startswith(f"Points for: {word}"))
            self._facilitator.writes(box.accessibleName(), str(number))
        self._hands_in()

    def ranks(self, **places: int) -> None:
        """A place by the first word of an option; those that are not named have none."""
        self._takes_the_laptop()
        boxes = self._facilitator.window.findChildren(QSpinBox)
        for word, place in places.items():
            box = next(b for b in boxes if b.isVisible() and b.accessibleName().startswith(f"Place of: {word}"))
            self._facilitator.writes(box.accessibleName(), str(place))
        self._hands_in()

    def recognises(self, *sentences: str) -> None:
        """Marks these of the others' sentences, from the first row down; none where none says the same."""
        self._takes_the_laptop()
        rows = [row for row in self._facilitator.window.findChildren(QCheckBox) if row.isVisible()]
        for row in rows:
            assert row.hasFocus(), "the arrow keys lead from row to row"
            if row.accessibleName().removeprefix("Says the same: ") in sentences:
                self._facilitator.types(Qt.Key.Key_Space)
            self._facilitator.types(Qt.Key.Key_Down)
        assert sum(row.isChecked() for row in rows) == len(sentences)
        self._facilitator.types(Qt.Key.Key_Return, CONTROL)
        self._facilitator.sees_no_secret()

    def is_away(self) -> None:
        """Said at the laptop, in their turn, by whoever has it."""
        self._facilitator.presses(f"{self.name} is not in the room")

    def confirms_the_words(self, words: str) -> None:
        """Reads a dissent back and says: yes."""
        self._takes_the_laptop()
        self._facilitator.presses("Yes, these are my words")
        self._facilitator.presses("I am the facilitator")
        assert any(d.text == words and d.is_confirmed for d in self._facilitator.workshop.dissents)

    def _takes_the_laptop(self) -> None:
        assert self._facilitator.large_button() == it_is_me(self.name)
        self._facilitator.types(Qt.Key.Key_Space)

    def _hands_in(self) -> None:
        self._facilitator.types(Qt.Key.Key_Return)
        self._facilitator.left_no_word()
