"""What is marked in the sentences, told to the facilitator: who shares which words, what only one says, what to ask.

Nobody is named here whom the wall does not name. The questions stand here and nowhere else.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from stratroom.analysis.marks import Marks
from stratroom.analysis.shared import Phrase, Unique
from stratroom.model.roles import with_counts
from stratroom.stages.reveal.public import PublicCard, Wall
from stratroom.ui.console.phrase_list import PhraseItem, PhraseList
from stratroom.ui.console.portions import Portions
from stratroom.ui.console.quotes import Quote, QuoteList
from stratroom.ui.console.steps import Steps
from stratroom.words import joined, parted, say, say_of

_PHRASES, _ALONE, _MEASURES, _ASK = "phrases", "alone", "measures", "ask"
_BETWEEN = "  ·  "
_MOST_NAMES = 8
"""More people than this are counted."""


class WordsTold(QWidget):
    """Folds, one of them open. A list is drawn only while its fold is open: with many people it is long."""

    def __init__(self) -> None:
        super().__init__()
        self.phrases = PhraseList()
        self.alone, self.measures, self.questions = QuoteList(), QuoteList(), QuoteList()
        self._parts = {
            _PHRASES: Portions(self.phrases, self.phrases.show_phrases),
            _ALONE: Portions(self.alone, self.alone.show_quotes),
            _MEASURES: Portions(self.measures, self.measures.show_quotes),
        }
        self.folds = Steps(
            {
                _PHRASES: (say("Shared words"), self._parts[_PHRASES]),
                _ALONE: (say("What only one person says"), self._parts[_ALONE]),
                _MEASURES: (say("Amounts and dates"), self._parts[_MEASURES]),
                _ASK: (say("Ask the room"), self.questions),
            }
        )
        self._wall: Wall | None = None
        self._marks = Marks()
        self._unique: tuple[Unique, ...] = ()
        self.folds.turned_to.connect(self._fill)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.folds)

    def show_marks(self, wall: Wall | None, marks: Marks) -> None:
        """Hidden while nothing is marked. Where marks come, the shared words stand open."""
        is_new = marks != self._marks
        self._wall, self._marks = wall, marks
        self._unique = marks.unique if wall and len(wall.cards) > 1 else ()
        self.setVisible(wall is not None and marks != Marks(loss=marks.loss))
        self._say_states(len(wall.cards) if wall else 0)
        if is_new:
            self.folds.turn_to(_PHRASES)
        self._fill()

    @property
    def phrase(self) -> Phrase | None:
        """The phrase the keys stand on."""
        return self._marks.phrases[int(self.phrases.current)] if self.phrases.current else None

    def _say_states(self, everybody: int) -> None:
        marks = self._marks
        alone, measured = len({unique.by for unique in self._unique}), len({m.place.by for m in marks.measures})
        self.folds.say(_PHRASES, _counted(len(marks.phrases)))
        self.folds.say(_ALONE, say("{count} of {all}", count=alone, all=everybody))
        self.folds.say(_MEASURES, say("{count} of {all}", count=measured, all=everybody))
        self.folds.say(_ASK, say_of(len(marks.questions), "{n} question", "{n} questions"))

    def _fill(self, _opened: str = "") -> None:
        """The phrases always: keys stand on one of them."""
        wall, marks, opened = self._wall, self._marks, self.folds.opened
        cards = wall.cards if wall else ()
        self._parts[_PHRASES].show_items(tuple(phrase_items(cards, marks.phrases)))
        said = [(unique.by, unique.text) for unique in self._unique]
        self._parts[_ALONE].show_items(tuple(_by_card(cards, said)) if opened == _ALONE else ())
        named = [(measured.place.by, measured.text) for measured in marks.measures]
        self._parts[_MEASURES].show_items(tuple(_by_card(cards, named)) if opened == _MEASURES else ())
        asked = (Quote(str(n), text, "") for n, text in enumerate(marks.questions))
        self.questions.show_quotes(asked if opened == _ASK else ())


def phrase_items(cards: Iterable[PublicCard], phrases: Iterable[Phrase]) -> Iterator[PhraseItem]:
    """Each phrase by its number, with who used it as they sit, as far as the cards name them."""
    seated = sorted((card.by.seat, card.by.called, card.id) for card in cards if card.by)
    for number, phrase in enumerate(phrases):
        people = say_of(len(phrase.by), "{n} person", "{n} people")
        who = joined(", ", with_counts(name for _seat, name, card in seated if card in phrase.by))
        yield PhraseItem(str(number), " ".join(phrase.text.split()), people, who)


def shared_line(cards: Sequence[PublicCard], shares: Mapping[str, Sequence[str]]) -> str:
    """What one card shares with which others: “Shares “stores” with CFO, COO.” By number where they carry no names, or
    are many. "" for nothing."""
    told = []
    for words in dict.fromkeys(text for texts in shares.values() for text in texts):
        others = [card for card in cards if words in shares.get(card.id, ())]
        names = sorted((card.by.seat, card.by.called) for card in others if card.by)
        who = joined(", ", with_counts(name for _seat, name in names))
        if not names or len(names) > _MOST_NAMES:
            who = say_of(len(others), "{n} card", "{n} cards")
        told.append(say("“{phrase}” with {who}", phrase=" ".join(words.split()), who=who))
    return say("Shares {words}.", words=parted(told)) if told else ""


def _by_card(cards: Iterable[PublicCard], said: Iterable[tuple[str, str]]) -> Iterator[Quote]:
    """What is marked on each card, in the order of the wall; cards with nothing are left out."""
    found: dict[str, list[str]] = {}
    for by, text in said:
        found.setdefault(by, []).append(" ".join(text.split()))
    for card in cards:
        if card.id in found:
            words = joined(_BETWEEN, found[card.id])
            mark = card.by
            yield (
                Quote(card.id, mark.called, words, seat=mark.seat, initials=mark.initials)
                if mark
                else Quote(card.id, "", words)
            )


def _counted(phrases: int) -> str:
    return say_of(phrases, "{n} phrase", "{n} phrases")
