"""Whatever people do: an edition without names holds nothing that tells who somebody is, and would be the same if all
of them sat elsewhere under other names, or had given each other's answers."""

import re
from collections.abc import Sequence
from dataclasses import replace

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import initialize, rule
from msgspec.structs import replace as with_fields

from stratroom.binding import book
from stratroom.model.forms import Answer, Ranking
from stratroom.model.names import OptionId, ParticipantId, RoundId, SubjectId
from stratroom.model.rounds import OpenRound, Round
from stratroom.model.workshop import Workshop
from stratroom.record.book import Book
from tests.properties.begun import PEOPLE, ROUNDS
from tests.properties.rounds import Rounds
from tests.properties.sorted import Sorted
from tests.properties.talk import Talk
from tests.record.unnamed import standing_out, strings, tells_of

WORDS = ("amber", "boat", "cedar", "delta", "ember", "flint")
AT = "2026-10-15T10:42:00+02:00"
APART = (("first:t1", "second:t1"), ("gradients:t1",), ("points",), ("rankings",), ("gradients:priorities",))
"""Rounds that nothing may tie to each other, but what is tied by being asked twice."""


def unnamed(workshop: Workshop) -> Book:
    return book(workshop, WORDS, AT, "unattributed")


class WithoutNames(Rounds, Sorted, Talk):
    """A day on which everything was asked and answered, and whatever comes after it."""

    @initialize()
    def begin(self) -> None:
        super().begin()
        self.everything_is_answered([3, -2, 1, 0, -3, 2])

    @rule(numbers=st.lists(st.integers(-3, 3), min_size=len(PEOPLE), max_size=len(PEOPLE)))
    def everything_is_answered(self, numbers: list[int]) -> None:
        self.debate(2, "Because.")
        for turn, round in enumerate(ROUNDS):
            self.ask_again(round)
            self.attempt(OpenRound(round, without_level=True))
            if asked := self.room.workshop.open_round:
                turned = [numbers[(place + turn) % len(numbers)] for place, _ in enumerate(PEOPLE)]
                given = zip(PEOPLE, turned, strict=True)
                self._whole(round, {by: self._answer(asked.form, self._within(asked.form, n)) for by, n in given})
        self.draw_the_line(["x", "y"], PEOPLE[2])
        for by in PEOPLE[:3]:
            self.decide_and_dissent(by, SubjectId("t1"))

    def _answer(self, form: str, number: int) -> Answer:
        if form != "ranking":
            return super()._answer(form, number)
        turned = [OptionId("xyz"[(place + number) % 3]) for place in range(3)]
        return Ranking(((turned[0],), tuple(turned[1:])) if number % 2 else tuple((option,) for option in turned))

    def _within(self, form: str, number: int) -> int:
        self.answers += 1
        return number + 4 if form == "gradient" else number

    @rule()
    def nobody_is_told_of(self) -> None:
        assert tells_of(unnamed(standing_out(self.room.workshop))) == []
        texts = strings(unnamed(self.room.workshop))
        assert [text for text in texts if re.search(r"(?<!^)(?<![.:] )One of those in the room", text)] == []

    @rule(order=st.permutations(range(len(PEOPLE))))
    def nobody_is_known_by_their_seat(self, order: list[int]) -> None:
        workshop = self.room.workshop
        people = [replace(person, seat=seat) for seat, person in zip(order, workshop.people, strict=True)]
        elsewhere = with_fields(workshop, people=tuple(sorted(people, key=lambda person: person.seat)))
        assert unnamed(elsewhere) == unnamed(workshop)

    @rule(order=st.permutations(PEOPLE))
    def no_round_tells_whose_answers_stand_in_another(self, order: list[ParticipantId]) -> None:
        workshop = self.room.workshop
        told = unnamed(workshop)
        for rounds in APART:
            asked = [round for id in rounds if (round := workshop.shown(RoundId(id)))]
            assert unnamed(_swapped(workshop, asked, order)) == told

    def teardown(self) -> None:
        if hasattr(self, "room"):
            self.nobody_is_told_of()
            self.no_round_tells_whose_answers_stand_in_another([*PEOPLE[1:], PEOPLE[0]])
        super().teardown()


def _swapped(workshop: Workshop, rounds: Sequence[Round], order: Sequence[ParticipantId]) -> Workshop:
    """With the same answers, each by another of those who gave some in all of these rounds."""
    some = [by for by in PEOPLE if all(by in round.answers_by() for round in rounds)]
    others = dict(zip(some, [by for by in order if by in some], strict=True))
    for round in rounds:
        given = (with_fields(each, by=others.get(each.by, each.by)) for each in round.answers if each.by)
        workshop = workshop.with_round(with_fields(round, answers=tuple(given)))
    return workshop


TestWithoutNames = WithoutNames.TestCase
TestWithoutNames.settings = settings(
    max_examples=25,
    stateful_step_count=40,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much],
)
