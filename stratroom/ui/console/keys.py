"""The keys of the console on one sheet (F1). Escape goes back."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout

from stratroom.ui.entry.column import Column, beside
from stratroom.ui.entry.large import LargeLabel
from stratroom.ui.widgets import PlainButton, PlainLabel

KEYS = {
    "Space": "The large button of the stage",
    "Ctrl 1 … Ctrl 9": "Go to a stage of the programme",
    "Shift F10": "What can be done with the stage of the programme that has the focus",
    "T": "5 minutes more for this stage",
    "P": "Pause the clock, and let it go on",
    "V": "Somebody’s time to speak; once more pauses it",
    "A": "Show the clock to all on the projector, and take it off",
    "K": "Park a point for later; Esc leads back to the stage",
    "Page Down, a clicker’s forward": "Show on the projector what comes next",
    "Page Up, a clicker’s back": "Show again what was before it",
    "B": "Blank the projector, and show it again",
    "F": "Freeze the projector, and thaw it",
    "D": "Dark or light on the projector",
    "S": "Swap the screens of console and projector",
    "F5": "With one screen: the room’s picture over the console; Esc or F5 leads back",
    "F6": "The test pattern, and how far away the last row sits",
    "Ctrl Z": "Take back the last act; never past a reveal",
    "Ctrl E": "Write the record",
    "Ctrl W": "Close the workshop",
    "Tab, arrow keys, Return": "Move, choose, confirm",
    "Esc": "Leave a field, for the large button",
    "F1": "This sheet",
}


class KeysSheet(Column):
    """`done` when it is put away."""

    done = Signal()

    def __init__(self) -> None:
        super().__init__(remark="Letters do nothing while you write in a field, nor in a burst of typing beside one.")
        self.back = PlainButton("Back to the console", "Esc")
        self.back.clicked.connect(self.done)
        rows = QGridLayout()
        rows.setHorizontalSpacing(40)
        rows.setVerticalSpacing(10)
        rows.setColumnStretch(1, 1)
        for number, (key, what) in enumerate(KEYS.items()):
            rows.addWidget(PlainLabel(key, "strong"), number, 0)
            rows.addWidget(PlainLabel(what, "body"), number, 1)
        self.add(LargeLabel.headline("Keys"), rows, beside(self.back))
