"""Whatever is said against a decision, added, withdrawn, and whoever keeps out: memory equals a fresh fold, the room
sees no word its author has not confirmed and no name that is not wanted, and everybody is counted once."""

import re
from itertools import pairwise

from hypothesis import HealthCheck, settings
from hypothesis.stateful import invariant, rule

from stratroom.catalogue import STAGES
from stratroom.model.entries import Undone
from stratroom.model.names import SubjectId
from stratroom.model.public import PublicDissent, collecting
from stratroom.model.refusals import Refused
from stratroom.model.rounds import Phase, Round
from stratroom.model.seen_dissents import one_by_one
from stratroom.record import dissenting
from tests.properties.apart import SUBJECTS, UNNAMED, UNREAD, Apart
from tests.properties.rounds import Rounds


class SetApart(Rounds, Apart):
    """Blind rounds, dissents and recusals at once, and what must hold after each act."""

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

    @invariant()
    def the_room_sees_only_confirmed_words(self) -> None:
        if hasattr(self, "room"):
            shown = _marked(repr([kind.views(self.room.workshop, 0) for kind in STAGES]))
            shown |= _marked(repr([one_by_one(self.room.workshop, about) for about in SUBJECTS]))
            assert shown <= self._confirmed()
            assert not _marked(repr(self.live.frame())) - self._confirmed()

    @invariant()
    def who_wants_no_name_has_none(self) -> None:
        if not hasattr(self, "room"):
            return
        theirs = {d.text for d in self.room.workshop.dissents if d.by == UNNAMED}
        for about in SUBJECTS:
            seen = [dissent for some in one_by_one(self.room.workshop, about) for dissent in some]
            assert all((dissent.by is None) == (dissent.text in theirs) for dissent in seen)
            printed = dissenting.in_full(self.room.workshop, about) + dissenting.at_a_glance(self.room.workshop, about)
            for text in printed:
                assert (text.by is None) == (text.text in theirs)
                assert text.text not in theirs or UNNAMED.upper() not in repr(text)

    @invariant()
    def each_confirmation_is_one_picture_more(self) -> None:
        if not hasattr(self, "room"):
            return
        for about in SUBJECTS:
            pictures = one_by_one(self.room.workshop, about)
            for before, after in pairwise(pictures):
                assert _shown(after) == _shown(before) + 1

    @invariant()
    def everybody_is_counted_once(self) -> None:
        if not hasattr(self, "room"):
            return
        for round in self.room.workshop.rounds.values():
            asked, out = set(round.eligible), set(round.recused)
            assert not asked & out
            assert len(round.recused) == len(out)
            assert set(round.handed_in) <= asked
            if round.phase is Phase.SHOWN and round.is_named:
                answered = set(round.answers_by())
                assert answered | set(round.missing) == asked
                assert not answered & set(round.missing)
                assert set(round.absent) <= set(round.missing)
            if round.is_pending:
                self._is_shown_apart(round)

    def _is_shown_apart(self, round: Round) -> None:
        out = {r.by for r in self.room.workshop.recusals if r.subject == round.subject != SubjectId("")}
        assert not out & set(round.eligible)
        view = collecting(self.room.workshop, round)
        assert {who.id for who in view.recused} == set(round.recused)
        assert {who.id for who in view.people} == set(round.eligible)
        assert not {who.id for who in view.recused} & set(view.away)

    def _confirmed(self) -> set[str]:
        said = [d for d in self.room.workshop.dissents if d.is_confirmed]
        words = [(d.text, d.would_change_my_mind, d.alternative, [a.text for a in d.additions]) for d in said]
        return _marked(repr(words))


def _marked(text: str) -> set[str]:
    return set(re.findall(rf"{UNREAD}\d+", text))


def _shown(some: tuple[PublicDissent, ...]) -> int:
    return sum(1 + len(dissent.additions) for dissent in some)


TestSetApart = SetApart.TestCase
TestSetApart.settings = settings(
    max_examples=30,
    stateful_step_count=40,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much],
)
