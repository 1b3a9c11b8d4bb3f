"""Welcome: people, presence, promises, the way through the programme."""

import pytest

from stratroom.model.names import ItemId, ParticipantId, RoundId, StageId
from stratroom.model.programme import EnterStage
from stratroom.model.rounds import OpenRound
from stratroom.model.workshop import About
from stratroom.stages.welcome.public import TitlePage, views
from stratroom.stages.welcome.rules import (
    AddParticipant,
    AddParticipants,
    ChangeParticipant,
    DescribeWorkshop,
    NotePresence,
    Promise,
    RemoveParticipant,
    StartWorkshop,
)
from tests.telling import PROGRAMME, after, refused, started, who

STATEMENTS = StageId("statements")


def test_a_person_has_a_seat_for_the_whole_day() -> None:
    room = started("CEO", "CFO")
    workshop = after(room, RemoveParticipant(who("CEO")), AddParticipant(who("COO"), "COO"))
    assert [(person.name, person.seat) for person in workshop.people] == [("CFO", 1), ("COO", 2)]


def test_names_are_needed_and_told_apart() -> None:
    room = started("CEO")
    assert "name is empty" in refused(room, AddParticipant(ParticipantId("x"), "\u200b"))
    assert "on the list already" in refused(room, AddParticipant(ParticipantId("x"), "CEO"))
    assert "id “ceo” is taken" in refused(room, AddParticipant(who("CEO"), "Somebody"))
    after(room, AddParticipant(who("Ann"), "Ann", "Finance"))
    assert "on the list already" in refused(room, AddParticipant(ParticipantId("x"), "Ann", "Finance\x07"))


def test_a_list_of_people_is_one_act_and_all_or_none() -> None:
    room = started("CEO")
    ann, bob = AddParticipant(who("Ann"), "Ann", decides=False), AddParticipant(who("Bob"), "Bob", leads=True)
    workshop = after(room, AddParticipants((ann, bob)))
    assert [(p.name, p.seat, p.decides, p.leads) for p in workshop.people] == [
        ("CEO", 0, True, False),
        ("Ann", 1, False, False),
        ("Bob", 2, True, True),
    ]
    cy = AddParticipant(who("Cy"), "Cy")
    assert "nobody in the list" in refused(room, AddParticipants(()))
    assert "on the list already" in refused(room, AddParticipants((cy, AddParticipant(who("Di"), "Cy"))))
    assert "Bob leads already" in refused(room, AddParticipants((cy, AddParticipant(who("Di"), "Di", leads=True))))


@pytest.mark.parametrize("id", ["", "\u200b", "a\nb", "a\u2028b", "a\x07", "x" * 101])
def test_an_id_can_be_seen_and_told_apart(id: str) -> None:
    assert "one line of 1 to 100" in refused(started(), AddParticipant(ParticipantId(id), "Ann"))


def test_one_person_leads() -> None:
    room = started("CEO", "CFO")
    after(room, ChangeParticipant(who("CEO"), "CEO", leads=True))
    assert "CEO leads already" in refused(room, ChangeParticipant(who("CFO"), "CFO", leads=True))


def test_people_in_a_round_are_marked_absent_not_removed() -> None:
    room = started("CEO")
    after(room, OpenRound(RoundId("statements")))
    assert "Mark them absent" in refused(room, RemoveParticipant(who("CEO")))
    assert not after(room, NotePresence(who("CEO"), present=False)).people[0].present


def test_nobody_is_taken_off_the_list_once_the_day_has_begun() -> None:
    room = started("CEO")
    after(room, EnterStage(ItemId("tradeoffs")), EnterStage(ItemId("welcome")))
    assert "Mark them absent" in refused(room, RemoveParticipant(who("CEO")))


def test_a_vote_does_not_change_while_a_round_is_open() -> None:
    room = started("CEO")
    after(room, OpenRound(RoundId("statements")))
    assert "vote cannot change" in refused(room, ChangeParticipant(who("CEO"), "CEO", decides=False))


def test_promises_can_only_be_tightened() -> None:
    room = started("CEO")
    assert "promised already" in refused(room, Promise(STATEMENTS, "named"))
    after(room, Promise(STATEMENTS, "unattributed"))
    assert "only be made tighter" in refused(room, Promise(STATEMENTS, "named"))


def test_a_promise_is_kept_once_the_question_was_put() -> None:
    room = started("CEO")
    after(room, OpenRound(RoundId("statements")))
    assert "is kept" in refused(room, Promise(STATEMENTS, "unattributed"))


def test_the_title_page_needs_a_title_and_a_real_date() -> None:
    room = started()
    assert "title is empty" in refused(room, DescribeWorkshop(About(" ")))
    assert "“soon” is not a date" in refused(room, DescribeWorkshop(About("A day", date="soon")))
    assert after(room, DescribeWorkshop(About("B", date="2026-10-15"))).about.date == "2026-10-15"


def test_a_workshop_starts_once() -> None:
    assert "has started already" in refused(started(), StartWorkshop(About("Again"), PROGRAMME))


def test_stages_are_entered_in_any_order_and_only_those_of_the_programme() -> None:
    room = started()
    assert after(room, EnterStage(ItemId("priorities"))).stage == "priorities"
    assert "is at Priorities already" in refused(room, EnterStage(ItemId("priorities")))
    assert "no stage “lunch”" in refused(room, EnterStage(ItemId("lunch")))


def test_the_room_is_told_who_sees_what_in_one_short_list() -> None:
    room = started("CEO")
    (page,) = views(room.workshop)
    assert isinstance(page, TitlePage)
    assert page.promise.endswith("until all are shown with names.")
    assert page.who_sees == ()
    (page,) = views(after(room, Promise(STATEMENTS, "after-reading"), Promise(StageId("priorities"), "unattributed")))
    assert isinstance(page, TitlePage)
    assert page.promise.endswith("until all are shown.")
    assert page.who_sees == (
        "Without names: Points and rankings",
        "Names after reading: Statements",
        "With names: everything else",
    )
