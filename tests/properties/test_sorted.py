"""Six sentences are shown and sorted at random, nothing else: deeper into sorting than a whole day comes."""

from hypothesis import HealthCheck, settings
from hypothesis.stateful import initialize, invariant, rule

from stratroom.model.cards import STATEMENTS
from stratroom.model.entries import Undone
from stratroom.model.forms import Recognition, Sentence
from stratroom.model.names import OptionId
from stratroom.model.refusals import Refused
from stratroom.model.rounds import CloseRound, HandIn, OpenRound, RevealRound
from stratroom.stages.reveal.acts import SortAgain
from stratroom.stages.reveal.sortings import RECOGNITION
from tests.properties.begun import PEOPLE
from tests.properties.sorted import Sorted


class Sortings(Sorted):
    """Everybody has said a sentence, and who recognises whom is shown: each of three pairs."""

    @initialize()
    def begin(self) -> None:
        super().begin()
        self.room.do(OpenRound(STATEMENTS))
        for by in PEOPLE:
            self.room.do(HandIn(STATEMENTS, by, Sentence(f"Sentence of {by}.")))
        for command in (CloseRound(STATEMENTS), RevealRound(STATEMENTS), OpenRound(RECOGNITION)):
            self.room.do(command)
        for number, by in enumerate(PEOPLE):
            self.room.do(HandIn(RECOGNITION, by, Recognition((OptionId(PEOPLE[number ^ 1]),))))
        for command in (CloseRound(RECOGNITION), RevealRound(RECOGNITION)):
            self.room.do(command)

    @rule()
    def sort_a_second_time(self) -> None:
        self.confirm()
        self.attempt(SortAgain("Finance"))

    @rule()
    def undo(self) -> None:
        before = list(self.room.file.recorded)
        try:
            undone = self.room.undo()
        except Refused:
            return
        assert isinstance(undone.entry, Undone)
        kept = [r for r in before if r.sequence != undone.entry.sequence]
        assert self.room.workshop == self.book.fold(kept)

    @invariant()
    def memory_equals_a_fresh_fold(self) -> None:
        if hasattr(self, "room"):
            assert self.room.workshop == self.book.fold(self.room.file.recorded)


TestSortings = Sortings.TestCase
TestSortings.settings = settings(
    max_examples=60,
    stateful_step_count=50,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much],
)
