"""The keys of the console on one sheet (F1). Escape or F1 goes back; the arrow keys scroll."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout

from stratroom.ui.entry.column import Column, beside
from stratroom.ui.entry.large import LargeLabel
from stratroom.ui.laptop_shade import LaptopShadeChoice
from stratroom.ui.settings import Settings
from stratroom.ui.widgets import PlainButton, PlainLabel
from stratroom.ui.widgets.buttons import pressed_by
from stratroom.words import phrase, say

LETTERS = phrase("Letters do nothing while you write in a field, nor in a burst of typing beside one.")
KEYS = {
    phrase("Space"): phrase("The large button of the stage"),
    phrase("Ctrl 1 … Ctrl 9, Ctrl 0"): phrase("Go to a stage of the programme"),
    phrase("Shift F10"): phrase("What can be done with the stage of the programme that has the focus"),
    phrase("G, N, M, O, C"): phrase("At the reveal: group, name, merge, take out, confirm the groups"),
    phrase("R"): phrase("At the reveal: open the recognition round, and fold it"),
    phrase("J"): phrase("At the reveal: sort card by card, or freely again"),
    phrase("0 … 9"): phrase("At the reveal: into the group of that number; 0 makes a new one"),
    phrase("E"): phrase("Card by card: leave the card for later"),
    phrase("Z"): phrase("At the reveal: sort a second time, and turn between the two sortings"),
    phrase("L"): phrase("At the reveal: one sentence large before the room; once more, all of them"),
    phrase("H"): phrase("At the reveal: show the names, where they come after reading"),
    phrase("U, Y, I, Q"): phrase(
        "At the reveal: shared words marked before the room, who used them, what only one says, amounts and dates"
    ),
    phrase("T"): phrase("5 minutes more for this stage"),
    phrase("P"): phrase("Pause the clock, and let it go on"),
    phrase("V"): phrase("Somebody’s time to speak; once more pauses it"),
    phrase("A"): phrase("The clock on the projector, for all to see, and off it"),
    phrase("K"): phrase("Park a point for later; Esc leads back to the stage"),
    phrase("Page Down, a clicker’s forward"): phrase("Show on the projector what comes next"),
    phrase("Page Up, a clicker’s back"): phrase("Show again what was before it"),
    phrase("B, or a full stop: a clicker’s blank"): phrase("Blank the projector, and show it again"),
    phrase("F7"): phrase("The same, also while the laptop is passed or something is written"),
    phrase("F"): phrase("Freeze the projector, and thaw it"),
    phrase("D"): phrase("Dark or light on the projector"),
    phrase("S"): phrase("Swap the screens of console and projector"),
    phrase("F5"): phrase("With one screen: the room’s picture over the console; Esc or F5 leads back"),
    phrase("Esc, twice"): phrase("After the console lost its screen: fetch it, even onto the projector"),
    phrase("F6"): phrase("The test pattern, and how far away the last row sits"),
    phrase("Ctrl Z"): phrase("Take back the last act; never past a reveal"),
    phrase("Ctrl R, Ctrl Shift S"): phrase("Where something could not be saved: try it again, or save elsewhere"),
    phrase("Ctrl B"): phrase("The backups of this workshop, and another one now"),
    phrase("Ctrl E"): phrase("Write the record"),
    phrase("Ctrl W"): phrase("Close the workshop"),
    phrase("Tab, arrow keys, Return"): phrase("Move, choose, confirm"),
    phrase("Arrow keys, on the line of a step"): phrase("To the steps before and after it"),
    phrase("W"): phrase("Into the field of the step that is open"),
    phrase("Esc"): phrase("Leave a field, for the large button"),
    phrase("Ctrl Return"): phrase("Take what is written, from any field of a form"),
    phrase("F1"): phrase("This sheet, and back"),
    phrase("F2"): phrase("What is not defended, and back, also while somebody writes"),
}


class KeysSheet(Column):
    """`done` when it is put away."""

    done = Signal()

    def __init__(self, settings: Settings) -> None:
        super().__init__(remark=say(LETTERS))
        self.shade = LaptopShadeChoice(settings)
        self.back = PlainButton(say("Back to the console"), "Esc")
        self.back.clicked.connect(self.done)
        pressed_by("F1", self.back)
        rows = QGridLayout()
        rows.setHorizontalSpacing(40)
        rows.setVerticalSpacing(10)
        rows.setColumnStretch(1, 1)
        for number, (key, what) in enumerate(KEYS.items()):
            rows.addWidget(PlainLabel(say(key), "strong"), number, 0)
            rows.addWidget(PlainLabel(say(what), "body"), number, 1)
        self.add(LargeLabel.headline(say("Keys")), rows)
        self.limits = PlainButton(say("What is not defended"))
        self.limits.show_key("F2")
        self.add(beside(PlainLabel(say("This laptop"), "strong"), self.shade), beside(self.back, self.limits))
