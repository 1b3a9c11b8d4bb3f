"""Whoever keeps out of the priorities owns none."""

from stratroom.model.names import PRIORITIES, OptionId, ParticipantId
from stratroom.model.recusals import Recuse
from stratroom.programmes import rehearsed
from stratroom.rehearsal import MemoryRoom, acts, try_out
from stratroom.retelling import retell
from stratroom.stages.priorities.acts import AgreePriority, DrawCutLine, ListOption, PriorityAgreed, priorities
from stratroom.stages.priorities.console import Panel
from tests.older import put_as_before
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


def test_the_list_of_owners_is_without_them(pointed: Hands, panel: Panel) -> None:
    pointed.do(DrawCutLine((B,)), Recuse(PRIORITIES, CFO))
    choice = panel.owners.form(B).owner
    assert "CFO" not in [choice.itemText(n) for n in range(choice.count())]
    pointed.do(AgreePriority(B, CEO), Recuse(PRIORITIES, CEO))
    assert "CEO" in [choice.itemText(n) for n in range(choice.count())], "who owns it stays in sight"
    assert "CEO" in panel.owners.rows.widgets[B].header.accessibleDescription()  # pyright: ignore[reportAttributeAccessIssue]
