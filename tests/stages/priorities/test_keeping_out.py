"""Whoever keeps out of the priorities owns none."""

from stratroom.model.names import PRIORITIES, OptionId, ParticipantId
from stratroom.model.recusals import Recuse, WithdrawRecusal
from stratroom.programmes import rehearsed
from stratroom.rehearsal import MemoryRoom, acts, try_out
from stratroom.retelling import retell
from stratroom.stages.priorities.acts import AgreePriority, DrawCutLine, ListOption, PriorityAgreed, priorities
from stratroom.stages.priorities.console import Panel
from stratroom.stages.priorities.public import agreed
from stratroom.stages.priorities.record import glance, section
from stratroom.stages.welcome.rules import NotePresence
from tests.older import put_as_before
from tests.record.reading import read
from tests.stages.hands import Hands
from tests.stages.priorities.at_the_panel import B
from tests.telling import after, refused, started

X = OptionId("x")
ANN, BEN = ParticipantId("ann"), ParticipantId("ben")
CEO, CFO = ParticipantId("ceo"), ParticipantId("cfo")
OUT = "Ben keeps out of this. Choose somebody who takes part."


def above() -> MemoryRoom:
    room = started("Ann", "Ben")
    after(room, ListOption(X, "Vans"), ListOption(OptionId("y"), "Rotas"), DrawCutLine((X,)))
    return room


def test_they_are_named_owner_of_none() -> None:
    room = above()
    after(room, Recuse(PRIORITIES, BEN))
    assert refused(room, AgreePriority(X, BEN)) == OUT
    assert after(room, AgreePriority(X, ANN))
    assert priorities(room.workshop).agreed[0].owner == ANN


def test_who_owned_one_before_stays_until_another_does_and_it_is_told_in_that_order() -> None:
    room = above()
    after(room, AgreePriority(X, BEN), Recuse(PRIORITIES, BEN))
    assert priorities(room.workshop).agreed[0].owner == BEN
    assert refused(room, AgreePriority(X, BEN, first_result="Ten vans")) == OUT
    told = retell(room.workshop)
    assert told.priorities
    assert [kept.since for kept in told.priorities.recused] == ["my_time"]
    try_out(list(acts(told, rehearsed())), room.rules)


def test_what_was_agreed_so_before_still_opens() -> None:
    room = above()
    after(room, Recuse(PRIORITIES, BEN))
    put_as_before(room, PriorityAgreed(option=X, text="Vans", owner=BEN))
    assert priorities(room.workshop).agreed[0].owner == BEN
    try_out(list(acts(retell(room.workshop), rehearsed())), room.rules)


def test_an_owner_who_keeps_out_or_leaves_is_said_to_everywhere(pointed: Hands, panel: Panel) -> None:
    pointed.do(DrawCutLine((B,)), AgreePriority(B, CFO), Recuse(PRIORITIES, CFO))
    panel.steps.turn_to("owners")
    said = "CFO, who owns 1 of 1 priority, keeps out of this question."
    assert said in pointed.can_be_read
    assert "CFO (keeps out)" in pointed.can_be_read
    workshop = pointed.room.workshop
    assert agreed(workshop).left_since == (said,)
    told = read((section(workshop), glance(workshop)))
    assert told.count("CFO; has kept out of this question since") == 2
    assert said in told
    pointed.do(WithdrawRecusal(PRIORITIES, CFO), NotePresence(CFO, present=False))
    assert "CFO, who owns 1 of 1 priority, is not in the room now." in pointed.can_be_read
    workshop = pointed.room.workshop
    assert read((section(workshop), glance(workshop))).count("CFO; absent at the end") == 2


def test_the_list_of_owners_is_without_them(pointed: Hands, panel: Panel) -> None:
    pointed.do(DrawCutLine((B,)), Recuse(PRIORITIES, CFO))
    choice = panel.owners.form(B).owner
    assert "CFO" not in [choice.itemText(n) for n in range(choice.count())]
    pointed.do(AgreePriority(B, CEO), Recuse(PRIORITIES, CEO))
    assert "CEO" in [choice.itemText(n) for n in range(choice.count())], "who owns it stays in sight"
    assert "CEO" in panel.owners.rows.widgets[B].header.accessibleDescription()  # pyright: ignore[reportAttributeAccessIssue]
