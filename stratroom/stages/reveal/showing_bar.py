"""What can be shown of the sentences beside their words: the names, once the room has read, and another order."""

from PySide6.QtWidgets import QVBoxLayout

from stratroom.model.workshop import Workshop
from stratroom.stages.reveal.showing import OrderCards, ShowNames, can_show_names, can_stand_by_role, order
from stratroom.stages.reveal.sortings import Order
from stratroom.ui.console.page import beside
from stratroom.ui.console.panel import Asking
from stratroom.ui.widgets import Choice, PlainButton, PlainLabel
from stratroom.words import phrase, said, say

_ORDERS = {"by-role": phrase("By role"), "shuffled": phrase("Shuffled")}


class NamesBar(Asking):
    """The button while names are to come; hidden before, after, and where they never do."""

    def __init__(self) -> None:
        super().__init__()
        self.names = PlainButton(say("Show the names"), "H")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(beside(self.names, PlainLabel(say("When the room has read. They stay."), "small")))
        self.names.clicked.connect(lambda: self.asked.emit(ShowNames()))

    def show_workshop(self, workshop: Workshop) -> None:
        """Whether they may be shown now."""
        self.setVisible(can_show_names(workshop))


class OrderBar(Asking):
    """The orders; hidden while one of them would tell whose a sentence is."""

    def __init__(self) -> None:
        super().__init__()
        self._held: Order = "by-role"
        self.order = Choice(say("Order of the sentences"), said(_ORDERS))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(beside(self.order))
        self.order.chosen.connect(self._choose)

    def show_workshop(self, workshop: Workshop) -> None:
        """The order that holds."""
        self._held = order(workshop)
        self.order.show_value(self._held)
        self.setVisible(can_stand_by_role(workshop))

    def _choose(self, word: str) -> None:
        """The choice shows what holds until the room has heard of another order."""
        self.order.show_value(self._held)
        wanted: Order = "by-role" if word == "by-role" else "shuffled"
        if wanted != self._held:
            self.asked.emit(OrderCards(wanted))
