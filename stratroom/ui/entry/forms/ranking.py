"""The options in order: a place for each. The same place twice is a tie; no place means no opinion."""

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout

from stratroom.model.forms import Ranking
from stratroom.model.names import OptionId
from stratroom.model.refusals import Refused
from stratroom.ui.entry.ballot import Ballot
from stratroom.ui.entry.forms.form import AnswerForm
from stratroom.ui.entry.forms.numbers import Numbers
from stratroom.ui.widgets.labels import PlainLabel
from stratroom.words import joined, listed, phrase, quoted, say, say_of


class RankingForm(AnswerForm):
    """What the places mean is said back in words while they are typed."""

    hand_in_label = phrase("Hand in my ranking")
    says_rule = True
    untouched = phrase("Nothing is ranked. Give at least one option a place.")

    def __init__(self, ballot: Ballot) -> None:
        super().__init__()
        self._words = dict(ballot.options)
        self._pointed_out: set[OptionId] = set()
        self.numbers = Numbers(ballot.options, say("Place of"), most=len(ballot.options), none="–")
        self.said = PlainLabel("", "small")
        self.numbers.changed.connect(self._say)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(PlainLabel(f"{say('Type a place: 1 is first.')} {ballot.rule}".strip(), "small"))
        column.addWidget(self.numbers)
        column.addWidget(self.said)
        self._say()

    def answer(self) -> Ranking:
        """Options without a place are pointed out once, where others have one; handed in once more they have none."""
        left = self._left()
        if set(left) - self._pointed_out and len(left) < len(self._words):
            self._pointed_out |= set(left)
            raise Refused(_without_a_place([self._words[option] for option in left]))
        return Ranking(steps(self.numbers.values))

    def begin(self) -> None:
        self.numbers.begin()

    def _say(self) -> None:
        order = steps(self.numbers.values)
        placed = [joined(" = ", (self._words[option] for option in step)) for step in order]
        left = [self._words[option] for option in self._left()]
        lines = [joined(". ", (str(number), words)) for number, words in enumerate(placed, 1)]
        lines += [say("No opinion: {options}", options=joined(", ", left))] if left else []
        self.said.setText("   ".join(lines))
        self.chosen.emit()

    def _left(self) -> list[OptionId]:
        return [option for option, place in self.numbers.values.items() if not place]


def _without_a_place(options: Sequence[str]) -> str:
    return say_of(
        len(options),
        "No place yet: {options}. Give it one, or hand in once more: then it counts as no opinion.",
        "No place yet: {options}. Give them one each, or hand in once more: then they count as no opinion.",
        options=listed([quoted(option) for option in options]),
    )


def steps(places: dict[OptionId, int]) -> tuple[tuple[OptionId, ...], ...]:
    """
    >>> steps({"a": 2, "b": 1, "c": 2, "d": 0})
    (('b',), ('a', 'c'))
    """
    ranks = sorted({place for place in places.values() if place})
    return tuple(tuple(option for option, place in places.items() if place == rank) for rank in ranks)
