"""What can be shown of the sentences beside their words: the names, once the room has read, and another order."""

from PySide6.QtWidgets import QVBoxLayout

from stratroom.model.cards import names_are_shown
from stratroom.model.workshop import Workshop
from stratroom.stages.reveal.showing import OrderCards, ShowNames, can_show_names, order
from stratroom.stages.reveal.sortings import Order
from stratroom.ui.console.page import beside
from stratroom.ui.console.panel import Asking
from stratroom.ui.widgets import Choice, PlainButton, PlainLabel
from stratroom.words import phrase, said, say

_ORDERS = {"by-role": phrase("By role"), "shuffled": phrase("Shuffled")}


class ShowingBar(Asking):
    """The button while names are to come, the orders while there is a choice; hidden where there is neither."""

    def __init__(self) -> None:
        super().__init__()
        self._held: Order = "by-role"
        self.names = PlainButton(say("Show the names"), "H")
        self._once = PlainLabel(say("When the room has read; a recognition round shows them, too. They stay."), "small")
        self.order = Choice(say("Order of the sentences"), said(_ORDERS))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(beside(self.names, self._once, self.order))
        self.names.clicked.connect(lambda: self.asked.emit(ShowNames()))
        self.order.chosen.connect(self._choose)

    def show_workshop(self, workshop: Workshop) -> None:
        """What may be shown now."""
        waits, stand = can_show_names(workshop), names_are_shown(workshop)
        self._held = order(workshop)
        self.order.show_value(self._held)
        for part in (self.names, self._once):
            part.setVisible(waits)
        self.order.setVisible(stand)
        self.setVisible(waits or stand)

    def _choose(self, word: str) -> None:
        """The choice shows what holds until the room has heard of another order."""
        self.order.show_value(self._held)
        wanted: Order = "by-role" if word == "by-role" else "shuffled"
        if wanted != self._held:
            self.asked.emit(OrderCards(wanted))
