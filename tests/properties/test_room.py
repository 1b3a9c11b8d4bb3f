"""Whatever people do, in whatever order: memory equals a fresh fold, undoing equals never having done it, and no
public view nor any audience picture holds a word that is still hidden."""

import re

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import invariant, rule
from PySide6.QtCore import QSize

from stratroom.ballots import ballot
from stratroom.catalogue import STAGES, views
from stratroom.faces import scenes
from stratroom.model.entries import Undone
from stratroom.model.public import Frame
from stratroom.model.refusals import Refused
from stratroom.model.rounds import Phase
from stratroom.stages.reveal import recognised
from stratroom.ui.audience.frame import picture
from stratroom.ui.live import frame_of
from stratroom.ui.theme import light
from tests.properties.begun import HIDDEN
from tests.properties.rounds import Rounds
from tests.properties.sorted import Sorted
from tests.properties.talk import CARD, Talk

SCENES = scenes()


class Workshops(Rounds, Sorted, Talk):
    """Everything at once, and what must hold after each of it."""

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

    @rule()
    def look_at_the_projector(self) -> None:
        workshop = self.room.workshop
        for view in views(workshop):
            self._holds_nothing_hidden(frame_of(workshop, view))

    @rule(how=st.sampled_from(["on", "back", "stay", "stay"]))
    def look_at_what_comes_next(self, how: str) -> None:
        """What the console shows as next, from wherever the facilitator stands: neither its source nor its picture."""
        if how == "on":
            self.live.go_on()
        elif how == "back":
            self.live.go_back()
        self.live.has_pages(self._holds_nothing_hidden(self.live.frame()))
        if following := self.live.next_frame():
            self._holds_nothing_hidden(following)

    @rule()
    def look_at_the_ballots(self) -> None:
        """Whoever is asked whose sentences say the same finds their own, and all others, whatever was asked again."""
        workshop = self.room.workshop
        for round in workshop.rounds.values():
            if round.form == "recognition" and round.is_pending:
                for by in round.eligible:
                    mine = ballot(workshop, round.id, by)
                    assert mine.own
                    assert {id for id, _ in mine.options} == set(round.options) - {by}

    @invariant()
    def who_did_not_answer_is_recognised_by_nobody(self) -> None:
        seen = recognised.view(self.room.workshop) if hasattr(self, "room") else None
        if seen:
            here, away = {person.id for person in seen.people}, {person.id for person in (*seen.absent, *seen.silent)}
            assert not here & away
            assert len(here | away) == seen.asked

    def _holds_nothing_hidden(self, frame: Frame) -> int:
        """How many pages it has."""
        shown = picture(frame, SCENES, QSize(1024, 768), light())
        said = f"{frame!r} {' '.join(shown.words)}"
        assert not self._hidden() & set(re.findall(rf"{HIDDEN}\d+", said))
        return shown.page_count

    @invariant()
    def memory_equals_a_fresh_fold(self) -> None:
        if hasattr(self, "room"):
            assert self.room.workshop == self.book.fold(self.room.file.recorded)

    @invariant()
    def nothing_public_holds_a_hidden_word(self) -> None:
        if not hasattr(self, "room"):
            return
        found = repr([kind.views(self.room.workshop, 0) for kind in STAGES]) + repr(self.room.workshop)
        assert not self._hidden() & set(re.findall(rf"{HIDDEN}\d+", found))

    @invariant()
    def no_other_stage_shows_a_card_of_the_trade_offs(self) -> None:
        if hasattr(self, "room"):
            others = [kind.views(self.room.workshop, 0) for kind in STAGES if kind.stage != "tradeoffs"]
            assert CARD not in repr(others)

    def _hidden(self) -> set[str]:
        """Every word that was handed in and is not in an answer the room has been shown."""
        rounds = self.room.workshop.rounds.values()
        shown = [round.answers for round in rounds if round.phase is Phase.SHOWN]
        shown += [earlier.round.answers for round in rounds for earlier in round.earlier]
        told = set(re.findall(rf"{HIDDEN}\d+", repr(shown)))
        return {f"{HIDDEN}{number}" for number in range(1, self.answers + 1)} - told


TestWorkshops = Workshops.TestCase
TestWorkshops.settings = settings(
    max_examples=120,
    stateful_step_count=40,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much],
)
