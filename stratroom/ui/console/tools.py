"""The line of small controls under every stage: its time, somebody's time to speak, the parking lot. One key each."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from stratroom.model.time_plan import TimePlan
from stratroom.ui.console.line_acts import STEP
from stratroom.ui.widgets import PlainButton, rule
from stratroom.ui.widgets.flow import FlowLayout
from stratroom.words import say


class Tools(QWidget):
    """Buttons only; what they do is connected where the desk is built."""

    def __init__(self) -> None:
        super().__init__()
        self.more = _Small(say("+{minutes} min", minutes=STEP), "T")
        self.pause = _Small("", "P")
        self.speak = _Small(say("Speaking time"), "V")
        self.park = _Small(say("Parking lot"), "K")
        self.show_clock = _Small("", "A")
        buttons = QWidget()
        self._line = line = FlowLayout(buttons, spacing=6)
        for button in (self.more, self.pause, self.speak, self.park, self.show_clock):
            line.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(rule())
        column.addWidget(buttons)

    def set_margin(self, side: int) -> None:
        """As the panel above has it."""
        self._line.setContentsMargins(side, 7, side, 7)

    def show_plan(self, plan: TimePlan, *, is_shown: bool, is_speaking: bool) -> None:
        """Labels that follow the clock; what says the same is not drawn again."""
        _say(self.pause, _start(plan))
        if is_speaking:
            _say(self.show_clock, say("Hide speaking time") if is_shown else say("Show speaking time"))
        else:
            _say(self.show_clock, say("Hide clock") if is_shown else say("Show clock"))

    def show_waiting(self, count: int) -> None:
        """How many points wait in the parking lot."""
        _say(self.park, say("Parking lot: {count}", count=count) if count else say("Parking lot"))


class _Small(PlainButton):
    """Stands in a narrow line; a press with the mouse leaves the focus, and so Space, where it was."""

    height_wanted, pad, key_gap = 36, 6, 7

    def __init__(self, label: str, key: str) -> None:
        super().__init__(label, key)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)


def _start(plan: TimePlan) -> str:
    if plan.is_running:
        return say("Pause clock")
    return say("Start clock") if plan.behind is None else say("Clock on")


def _say(button: PlainButton, label: str) -> None:
    if button.label != label:
        button.set_label(label)
