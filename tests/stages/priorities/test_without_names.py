"""Points and rankings without names: counted as ever, and nobody's in any picture, page or sentence."""

import pytest

from stratroom.ballots import ballot
from stratroom.figures.shapes import Text
from stratroom.model.forms import Points, Ranking
from stratroom.model.names import Edition, OptionId, ParticipantId, RoundId, StageId
from stratroom.model.public import Collecting
from stratroom.model.rounds import CloseRound, HandInOnPaper, OpenRound, RevealRound
from stratroom.model.withholding import without_names
from stratroom.rehearsal import MemoryRoom
from stratroom.stages.priorities.acts import GRADIENTS, POINTS, RANKINGS, ListOption
from stratroom.stages.priorities.answers import as_shown
from stratroom.stages.priorities.asking import question
from stratroom.stages.priorities.desk_rows import cut_items
from stratroom.stages.priorities.ordered import one_fewer
from stratroom.stages.priorities.public import compared, counted_how, points_table, views
from stratroom.stages.welcome.rules import Promise
from tests.record.reading import everything, read
from tests.telling import after, answered, refused, started

PRIORITIES = StageId("priorities")
A, B = OptionId("a"), OptionId("b")
TEAM = ("CEO", "CFO", "COO", "CMO", "GC", "CIO")


def promised(*names: str) -> MemoryRoom:
    room = started(*names)
    after(room, ListOption(A, "Fresh"), ListOption(B, "Cheap"), Promise(PRIORITIES, "unattributed"))
    return room


def given(room: MemoryRoom) -> MemoryRoom:
    """Five of six give points and rank."""
    after(room, OpenRound(POINTS))
    for amount in (70, 60, 60, 10, 50):
        after(room, HandInOnPaper(POINTS, Points({A: amount, B: 100 - amount})))
    after(room, CloseRound(POINTS), RevealRound(POINTS), OpenRound(RANKINGS))
    for order in (((A,), (B,)), ((A,), (B,)), ((A, B),), ((B,), (A,)), ((A,), (B,))):
        after(room, HandInOnPaper(RANKINGS, Ranking(order)))
    after(room, CloseRound(RANKINGS), RevealRound(RANKINGS))
    return room


def test_points_and_rankings_are_asked_without_names_and_gradients_with() -> None:
    workshop = promised(*TEAM).workshop
    asked = {id: question(workshop, id) for id in (POINTS, RANKINGS, GRADIENTS)}
    assert [each.attribution for each in asked.values() if each] == ["unattributed", "unattributed", "named"]


def test_they_need_five_who_may_answer_and_five_answers_to_be_shown() -> None:
    few = promised(*TEAM[:4])
    assert "at least five" in refused(few, OpenRound(POINTS))
    room = promised(*TEAM)
    after(room, OpenRound(POINTS))
    for _ in range(4):
        after(room, HandInOnPaper(POINTS, Points({A: 100})))
    after(room, CloseRound(POINTS))
    assert "five" in refused(room, RevealRound(POINTS))


def test_everybody_has_a_column_and_nobody_a_name() -> None:
    table = points_table(given(promised(*TEAM)).workshop)
    assert table is not None
    assert table.people == (None,) * 6
    assert [row.points[-1] for row in table.rows] == [None, None]
    assert sorted(row.total for row in table.rows) == [250, 250]
    assert table.given == 500
    assert "5 of 6 answered; 1 did not answer" in table.missing


def test_rankings_are_counted() -> None:
    view = compared(given(promised(*TEAM)).workshop)
    assert view is not None
    assert (view.ballots, view.table) == (5, ((0, 3), (1, 0)))


@pytest.mark.parametrize("edition", ["attributed", "unattributed"])
def test_the_record_prints_them_without_anybody(edition: Edition) -> None:
    workshop = given(promised(*TEAM)).workshop
    shown = workshop if edition == "attributed" else without_names(workshop)
    points, rankings = (as_shown(shown, id) for id in (POINTS, RANKINGS))
    assert "5 of 6 answered. 1 did not answer." in read(points)
    assert "70\n30\n" in read(points)
    assert "1, then 2" in read(rankings)
    drawn = {part.text for part in everything((points, rankings)) if isinstance(part, Text)}
    for name in TEAM:
        assert name not in read(points) + read(rankings)
        assert name not in drawn


def test_nobody_is_named_who_would_change_the_first_one() -> None:
    workshop = given(promised(*TEAM)).workshop
    said = one_fewer(workshop, brief=False)
    assert said
    assert not any(name in said for name in TEAM)


def test_the_console_tells_points_without_initials() -> None:
    told = [item.given for item in cut_items(given(promised(*TEAM)).workshop)]
    assert all("–" in each for each in told)
    assert not any(name in each for each in told for name in TEAM)


def test_nothing_is_promised_looser_and_nothing_while_it_lies_in_a_box() -> None:
    room = promised(*TEAM)
    assert "only be made tighter" in refused(room, Promise(PRIORITIES, "named"))
    named = started(*TEAM)
    after(named, ListOption(A, "Fresh"), ListOption(B, "Cheap"), OpenRound(POINTS))
    assert "is kept" in refused(named, Promise(PRIORITIES, "unattributed"))
    assert "after reading" in refused(room, Promise(PRIORITIES, "after-reading"))
    assert "always come with names" in refused(room, Promise(StageId("tradeoffs"), "unattributed"))


def test_what_follows_may_be_asked_under_a_tighter_promise() -> None:
    room = started(*TEAM)
    after(room, ListOption(A, "Fresh"), ListOption(B, "Cheap"))
    answered(room, "points", **{name.lower(): Points({A: 100}) for name in TEAM})
    workshop = after(room, Promise(PRIORITIES, "unattributed"), OpenRound(RANKINGS))
    assert [workshop.rounds[RoundId(id)].attribution for id in ("points", "rankings")] == ["named", "unattributed"]


def test_what_is_said_of_the_rule_is_true_of_the_promise() -> None:
    """On the projector, on the laptop and on the console alike."""
    room = promised(*TEAM)
    assert all("without" in rule for rule in counted_how(room.workshop).values())
    workshop = after(room, OpenRound(POINTS))
    assert "without names" in ballot(workshop, POINTS, ParticipantId("ceo")).rule
    assert "with their names" in counted_how(started(*TEAM).workshop)[POINTS]


def test_the_room_is_told_how_many_are_in_and_not_who() -> None:
    room = promised(*TEAM)
    workshop = after(room, OpenRound(POINTS))
    *_, view = views(workshop, 5)
    assert isinstance(view, Collecting)
    assert (view.done, view.count, view.asked) == (None, 5, 6)
