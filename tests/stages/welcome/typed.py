"""What the tests of the welcome type, and who is there then."""

from PySide6.QtCore import Qt

from tests.stages.hands import Hands

RETURN, SPACE = Qt.Key.Key_Return, Qt.Key.Key_Space


def names(hands: Hands) -> list[tuple[str, str]]:
    return [(person.name, person.role) for person in hands.room.workshop.people]
