"""Words of the tests at the priorities panel: three options, what was given to them, the keys."""

from PySide6.QtCore import Qt

from stratroom.model.forms import Points
from stratroom.model.names import OptionId
from stratroom.stages.priorities.acts import priorities
from tests.stages.hands import Hands

A, B, C = OptionId("o1"), OptionId("o2"), OptionId("o3")
RETURN, SPACE, UP, DOWN = Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_Up, Qt.Key.Key_Down
ALT, CONTROL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
POINTS_GIVEN = {"ceo": Points({A: 60, B: 40}), "cfo": Points({B: 100})}


def above(hands: Hands) -> list[str]:
    return [agreed.option for agreed in priorities(hands.room.workshop).agreed]
