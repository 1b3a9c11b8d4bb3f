"""The phrases that are marked in the sentences, for the facilitator to pick one: Return puts it into the field.

Which is worth the time is the facilitator's to choose: they stand in the order of how many used them.
"""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from stratroom.analysis.marks import Marks
from stratroom.analysis.shared import Phrase
from stratroom.model.cards import cards
from stratroom.model.names import CardId
from stratroom.model.workshop import Workshop
from stratroom.stages.meanings.answers import named_users
from stratroom.ui.console.card import Places
from stratroom.ui.console.page import show_words
from stratroom.ui.console.phrase_list import PhraseItem, PhraseList
from stratroom.ui.console.portions import Portions
from stratroom.ui.widgets import PlainLabel
from stratroom.words import say, say_of


class Offered(QWidget):
    """`picked` carries the words. Hidden where nothing is marked and nothing is to be said of it."""

    picked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._marks = Marks()
        self._how, self.said, self.list = PlainLabel("", "small"), PlainLabel("", "quiet"), PhraseList()
        self._how.setText(say("Marked in the sentences. Arrow keys move, Return puts one into the field."))
        self.list.picked.connect(self._pick)
        self._portions = Portions(self.list, self.list.show_phrases)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 8)
        column.setSpacing(8)
        for part in (self._how, self._portions, self.said):
            column.addWidget(part)
        self.hide()

    def _pick(self, number: str) -> None:
        self.picked.emit(on_one_line(self._marks.phrases[int(number)]))

    def show_marks(self, workshop: Workshop, marks: Marks, said: str) -> None:
        """What is marked now, and a sentence about what is not."""
        self._marks = marks if cards(workshop) else Marks()
        phrases = self._marks.phrases
        self._portions.show_items([_item(workshop, str(number), phrase) for number, phrase in enumerate(phrases)])
        show_words(self.said, said if cards(workshop) else "")
        for part in (self._how, self._portions):
            part.setVisible(bool(phrases))
        self.setVisible(bool(phrases) or bool(self.said.text()))

    def used_by(self, words: str) -> tuple[CardId, ...]:
        """The cards on which these words are marked; none where they are no marked phrase."""
        found = self._of(words)
        return tuple(CardId(by) for by in found.by) if found else ()

    def places(self, words: str) -> dict[CardId, Places]:
        """Where these words are marked on each card; {} where they are no marked phrase."""
        places: dict[CardId, Places] = {}
        found = self._of(words)
        for place in sorted(found.places) if found else ():
            places[CardId(place.by)] = (*places.get(CardId(place.by), ()), (place.start, place.end))
        return places

    def _of(self, words: str) -> Phrase | None:
        wanted = " ".join(words.split()).casefold()
        return next((each for each in self._marks.phrases if on_one_line(each).casefold() == wanted), None)


def on_one_line(phrase: Phrase) -> str:
    return " ".join(phrase.text.split())


def _item(workshop: Workshop, id: str, phrase: Phrase) -> PhraseItem:
    people = say_of(len(phrase.by), "{n} person", "{n} people")
    return PhraseItem(id, on_one_line(phrase), people, named_users(workshop, tuple(map(CardId, phrase.by))))
