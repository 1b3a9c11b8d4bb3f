"""A day that is set is a day to come, counted from the day it is written down; what was set before may have come."""

import pytest

from stratroom.app import new_application
from stratroom.case import Case, from_json
from stratroom.catalogue import rule_book
from stratroom.memory_room import MemoryRoom
from stratroom.model.names import ArgumentId, OptionId, ParticipantId, TradeoffId
from stratroom.model.refusals import Refused
from stratroom.model.text import coming_date
from stratroom.model.workshop import About
from stratroom.programmes import rehearsed
from stratroom.rehearsal import acts, try_out
from stratroom.rehearsed_day import when_tried_out
from stratroom.stages.priorities.acts import AgreePriority, DrawCutLine, ListOption, priorities
from stratroom.stages.tradeoffs.acts import Decide, MakeArgument, PutTradeoff
from stratroom.stages.tradeoffs.nouns import tradeoffs
from stratroom.stages.welcome.rules import AddParticipant, NotePresence, StartWorkshop
from stratroom.ui.languages import use
from stratroom.words import ENGLISH

T1, CFO = TradeoffId("t1"), ParticipantId("cfo")
YESTERDAY, TODAY, TOMORROW = "2027-02-28", "2027-03-01", "2027-03-02"


def room(day: str = TODAY) -> MemoryRoom:
    begun = MemoryRoom(rule_book(), f"{day}T09:00:00+01:00")
    for command in (
        StartWorkshop(About("Offsite"), rehearsed()),
        AddParticipant(CFO, "CFO", "Finance"),
        PutTradeoff(T1, "Towns", "Cities"),
        ListOption(OptionId("a"), "Counters"),
        ListOption(OptionId("b"), "Rotas"),
        DrawCutLine((OptionId("a"),)),
    ):
        begun.do(command)
    return begun


def test_the_day_is_that_of_the_last_entry() -> None:
    assert room().workshop.day == TODAY


def test_today_is_a_day_to_come_and_yesterday_is_not() -> None:
    assert coming_date(TODAY, "The date", TODAY) == TODAY
    assert coming_date("", "The date", TODAY) == ""
    assert coming_date(YESTERDAY, "The date", "") == YESTERDAY, "without a day nothing is over"
    with pytest.raises(Refused, match="before today") as said:
        coming_date(YESTERDAY, "The date", TODAY, "by")
    assert str(said.value) == "The date is 28 February 2027, before today, 1 March 2027. Choose a day to come."
    assert said.value.at == "by"


@pytest.mark.parametrize(
    "command",
    [
        Decide(T1, "agreed", "Towns", review=YESTERDAY),
        MakeArgument(T1, ArgumentId("a1"), "condition", "Towns pay", "conjecture", due=YESTERDAY),
        AgreePriority(OptionId("a"), CFO, by=YESTERDAY),
    ],
)
def test_a_day_that_is_over_is_refused_and_changes_nothing(command: Decide | MakeArgument | AgreePriority) -> None:
    begun = room()
    before = begun.workshop
    with pytest.raises(Refused, match="before today"):
        begun.do(command)
    assert begun.workshop is before


def test_a_day_that_came_since_it_was_set_stays() -> None:
    """Months later the wording is amended; the review date that stood is not what is wrong."""
    begun = room()
    begun.do(Decide(T1, "agreed", "Towns", review=TOMORROW))
    begun.do(AgreePriority(OptionId("a"), CFO, by=TOMORROW))
    later = MemoryRoom(rule_book(), "2027-06-01T09:00:00+01:00")
    later.workshop = begun.workshop
    later.do(Decide(T1, "agreed", "Small towns", review=TOMORROW))
    later.do(AgreePriority(OptionId("a"), CFO, by=TOMORROW, stops="Refits"))
    decided = tradeoffs(later.workshop).items[0].decision
    assert decided
    assert (decided.text, decided.review) == ("Small towns", TOMORROW)
    assert priorities(later.workshop).agreed[0].by == TOMORROW


def test_who_owns_without_being_in_the_room_is_known() -> None:
    """It is not refused: somebody may have agreed beforehand. Who reads it later can tell."""
    begun = room()
    begun.do(Decide(T1, "agreed", "Towns", owner=CFO))
    begun.do(NotePresence(CFO, present=False))
    begun.do(Decide(T1, "agreed", "Small towns", owner=CFO))
    begun.do(AgreePriority(OptionId("a"), CFO))
    here, away = tradeoffs(begun.workshop).items[0].decisions
    assert (here.owner_was_away, away.owner_was_away) == (False, True)
    assert priorities(begun.workshop).agreed[0].owner_was_away


def told(day: str, review: str) -> Case:
    """A case with one decision that is looked at again then."""
    decision = f'{{"outcome": "parked", "text": "Towns", "review": "{review}"}}'
    tradeoff = f'{{"id": "t1", "prefer": "Towns", "over": "Cities", "first": [], "decision": {decision}}}'
    person = '{"id": "cfo", "name": "CFO", "role": "Finance"}'
    text = (
        f'{{"stratroom_case": 1, "title": "X", "date": "{day}", "participants": [{person}], "tradeoffs": [{tradeoff}]}}'
    )
    return from_json(text.encode())


def test_a_case_counts_from_its_own_day() -> None:
    """A workshop of years ago is rehearsed as it was; one whose review lies before it is refused at its place."""
    programme, rules = rehearsed(), rule_book()

    def tried(case: Case) -> None:
        try_out(list(acts(case, programme)), rules, when_tried_out(programme, case.date))

    tried(told("2020-03-02", "2020-09-01"))
    with pytest.raises(Refused, match=r"^tradeoffs\[0\].decision.review: .* before today, 2 March 2020"):
        tried(told("2020-03-02", "2019-09-01"))
    with pytest.raises(Refused, match="2019-13-01"):
        tried(told("2019-13-01", "2019-09-01"))


def test_a_day_that_is_over_is_said_as_people_write_it() -> None:
    new_application()
    use("de")
    try:
        with pytest.raises(Refused) as said:
            coming_date(YESTERDAY, "Das Datum", TODAY, "by")
    finally:
        use(ENGLISH)
    assert "28. Februar 2027" in str(said.value)
    assert "1. März 2027" in str(said.value)
