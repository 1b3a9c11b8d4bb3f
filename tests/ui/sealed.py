"""Every question a workshop can ask, and answers to them in words that are told apart: each is known to the letter.

What the room may see of them by now, and what not yet or never, is kept here; where they are looked for is not.
"""

from collections.abc import Iterator
from random import Random

from stratroom.model.commands import Command
from stratroom.model.forms import Answer, FormName, Gradient, Points, Position, Ranking, Recognition, Sentence
from stratroom.model.names import OptionId, ParticipantId, PhraseId, RoundId, StageId, TradeoffId
from stratroom.model.rounds import Round
from stratroom.stages.meanings.acts import TakeUpPhrase, meanings_of
from stratroom.stages.priorities.acts import GRADIENTS, POINTS, RANKINGS, ListOption
from stratroom.stages.reveal.sortings import RECOGNITION
from stratroom.stages.tradeoffs.acts import Propose, PutTradeoff
from stratroom.stages.tradeoffs.nouns import round_of
from tests.ui.rooms import STATEMENTS

_PHRASE, _TRADEOFF = PhraseId("p1"), TradeoffId("t1")
QUESTIONS: dict[RoundId, StageId] = {
    STATEMENTS: StageId("statements"),
    meanings_of(_PHRASE): StageId("meanings"),
    round_of("first", _TRADEOFF): StageId("tradeoffs"),
    round_of("second", _TRADEOFF): StageId("tradeoffs"),
    round_of("gradients", _TRADEOFF): StageId("tradeoffs"),
    POINTS: StageId("priorities"),
    RANKINGS: StageId("priorities"),
    GRADIENTS: StageId("priorities"),
    RECOGNITION: StageId("reveal"),
}
"""Every round, and the stage at which it is put."""


def prepared() -> Iterator[Command]:
    """What must be there before all of them can be asked."""
    yield TakeUpPhrase(_PHRASE, "sustainable growth")
    yield PutTradeoff(_TRADEOFF, "Fresh", "Cheap")
    yield Propose(_TRADEOFF, "Fresh in 120 stores")
    for option in ("Counters", "Data", "Leave"):
        yield ListOption(OptionId(option.lower()), option)


class Sealed:
    """`words` are all that nobody may see now; each stands in one field of one answer and is no part of another.

    A replaced answer, one that was given up and one that was never handed in stay among them for good.
    """

    def __init__(self, random: Random) -> None:
        self.words: set[str] = set()
        self._random, self._made = random, 0
        self._in_box: dict[RoundId, dict[ParticipantId, set[str]]] = {}
        self._given: set[str] = set()

    def new(self) -> str:
        """A word that was never said before."""
        self._made += 1
        word = f"SEALED{self._made:05}"
        self.words.add(word)
        self._given.add(word)
        return word

    def answer(self, round: Round) -> Answer:
        """One of the form that is asked for, with a new word wherever it holds words."""
        self._given = set()
        return self._of(round.form, round.options)

    def handed_in(self, round: RoundId, by: ParticipantId) -> None:
        """The answer just made lies in the box now, in the place of any earlier one of theirs."""
        self._in_box.setdefault(round, {})[by] = self._given

    def shown(self, round: RoundId) -> None:
        """From now on the room may see what lay in the box."""
        self.words.difference_update(*self._in_box.pop(round, {}).values())

    def erased(self, round: RoundId) -> None:
        """What lay in the box was given up and is seen by nobody."""
        self._in_box.pop(round, None)

    def _of(self, form: FormName, options: tuple[OptionId, ...]) -> Answer:
        match form:
            case "sentence":
                return Sentence(f"{self.new()} is what I want")
            case "position":
                return Position(self._random.randint(-3, 3), f"{self.new()} is why", f"{self.new()} moved me")
            case "gradient":
                return Gradient(self._random.randint(1, 8))
            case "points":
                return Points({self._random.choice(options): 100})
            case "ranking":
                return Ranking(tuple((option,) for option in self._random.sample(options, len(options))))
            case "recognition":
                return Recognition(tuple(self._random.sample(options, self._random.randint(0, len(options)))))
