"""The revealed sentences beside the phrase on the console: who used it, and where it stands in their words. Facts.

Nothing is drawn from them: which words are worth the time is the facilitator's to choose.
"""

from collections.abc import Iterator, Mapping

from PySide6.QtWidgets import QVBoxLayout, QWidget

from stratroom.analysis.phrases import places
from stratroom.model.cards import Card, author, cards
from stratroom.model.names import CardId
from stratroom.model.workshop import Workshop
from stratroom.ui.console.card import Places
from stratroom.ui.console.page import section
from stratroom.ui.console.quotes import Quote, QuoteList
from stratroom.words import joined, say

_MOST = 20
"""More sentences than this are not all read here: then only those that use the words stand here."""


class Sentences(QWidget):
    """Hidden before the statements are revealed."""

    def __init__(self) -> None:
        super().__init__()
        self.list = QuoteList()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(section(say("The sentences"), self.list))

    def show_for(self, workshop: Workshop, phrase: str, shared: Mapping[CardId, Places]) -> None:
        """Mark this phrase in them; "" marks nothing. `shared` are the places of one that is marked as shared, on each
        card: where there are any they hold, in whatever form the words stand there."""
        quotes = tuple(_quotes(workshop, phrase, shared))
        self.list.show_quotes(quotes)
        self.setVisible(bool(quotes))


def _quotes(workshop: Workshop, phrase: str, shared: Mapping[CardId, Places]) -> Iterator[Quote]:
    found = cards(workshop)
    for card in found:
        marked = shared.get(card.id, ()) if shared else places(card.text, phrase)
        if marked or len(found) <= _MOST:
            yield _quote(workshop, card, marked)


def _quote(workshop: Workshop, card: Card, marked: Places) -> Quote:
    used = say("used it") if marked else ""
    person = author(workshop, card)
    if person is None:
        return Quote(card.id, used, card.text, marked=marked)
    head = joined(" · ", (person.known_as, used))
    return Quote(card.id, head, card.text, seat=person.seat, initials=person.initials, marked=marked)
