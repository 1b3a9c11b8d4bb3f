"""Where three people stand, and the keys of the panel."""

from PySide6.QtCore import Qt

from stratroom.model.forms import Position
from stratroom.model.names import TradeoffId

RETURN, SPACE = Qt.Key.Key_Return, Qt.Key.Key_Space
CONTROL = Qt.KeyboardModifier.ControlModifier
T1, T2 = TradeoffId("t1"), TradeoffId("t2")
STANDS = {"ceo": Position(3, "Towns miss us"), "cfo": Position(-2, "Cities pay"), "coo": Position(0)}
