"""Options at most nine, what one comes from, who carries what, where the line runs: the rules, without hands."""

from hypothesis import given
from hypothesis import strategies as st

from stratroom.model.forms import Gradient, Points, Ranking, Sentence
from stratroom.model.names import PRIORITIES, OptionId, ParticipantId, SubjectId
from stratroom.model.public import Collecting
from stratroom.model.recusals import Recuse
from stratroom.model.refusals import Refused
from stratroom.model.rounds import AskAgain, CloseRound, HandIn, OpenRound, RevealRound
from stratroom.rehearsal import MemoryRoom
from stratroom.stages.priorities.acts import (
    GRADIENTS,
    MOST,
    MY_TIME,
    POINTS,
    RANKINGS,
    AgreePriority,
    DrawCutLine,
    FixLevel,
    ListOption,
    RemoveOption,
    RewordOption,
    priorities,
)
from stratroom.stages.priorities.line import before_it_is_drawn, not_by_points, through_equals
from stratroom.stages.priorities.load import left_since, loads, too_much
from stratroom.stages.priorities.my_time import my_time
from stratroom.stages.priorities.public import agreed, gradients, points_table, views
from stratroom.stages.welcome.rules import NotePresence
from tests.telling import after, answered, refused, started

X, Y, Z = OptionId("x"), OptionId("y"), OptionId("z")
ANN, BEN = ParticipantId("ann"), ParticipantId("ben")


def listed(*ids: str) -> MemoryRoom:
    room = started("Ann", "Ben", "Cy")
    after(room, *(ListOption(OptionId(id), f"Option {id}") for id in ids or "xyz"))
    return room


def test_the_tenth_option_is_refused_and_the_way_out_is_said() -> None:
    room = listed(*"abcdefghi")
    assert "Take one out, or put two into one." in refused(room, ListOption(OptionId("j"), "Tenth"))
    after(room, RemoveOption(OptionId("a")), ListOption(OptionId("j"), "Tenth"))
    assert len(priorities(room.workshop).options) == MOST


def test_an_option_stays_once_points_were_given_and_the_way_on_is_said() -> None:
    room = listed()
    answered(room, "points", ann=Points({X: 100}))
    assert "below the cut line" in refused(room, RemoveOption(X))
    after(room, AskAgain(POINTS, "one was missing"))
    for command in (RemoveOption(X), RewordOption(X, "Other")):
        sentence = refused(room, command)
        assert "was answered on these options before" in sentence
        assert "List another one, or leave one below the cut line." in sentence


def test_half_days_are_those_of_a_week() -> None:
    room = listed()
    after(room, DrawCutLine((X,)))
    for half_days in (-1, 11):
        sentence = refused(room, AgreePriority(X, ANN, half_days=half_days))
        assert sentence == "A week has 10 half days. Give 0 to 10."
    assert agreed(after(room, AgreePriority(X, ANN, half_days=5))).priorities[0].days == "2½ days a week"


def test_what_was_agreed_is_kept_below_the_line_and_counts_nowhere_there() -> None:
    room = listed()
    whole = AgreePriority(Y, ANN, "A first one", "2031-03-04", "14", "2.4m", "The tours", 10)
    after(room, DrawCutLine((X, Y)), NotePresence(ANN, present=False), whole, NotePresence(ANN, present=True))
    stood = priorities(room.workshop).agreed[1]
    workshop = after(room, DrawCutLine((X,)))
    assert (loads(workshop), too_much(workshop)) == ((), ())
    assert "The tours" not in repr(views(workshop))
    after(room, DrawCutLine(()), DrawCutLine((Z, X)))
    assert priorities(room.workshop).set_aside == (stood,)
    assert priorities(after(room, DrawCutLine((Y, X)))).agreed[0] == stood
    assert priorities(room.workshop).set_aside == ()
    assert stood.owner_was_away


def test_of_an_option_that_was_taken_out_nothing_is_kept() -> None:
    room = listed()
    after(room, DrawCutLine((X, Y)), AgreePriority(Y, ANN), DrawCutLine((X,)), RemoveOption(Y))
    assert priorities(room.workshop).set_aside == ()


def test_an_owner_who_was_not_in_the_room_is_said() -> None:
    room = listed()
    after(room, DrawCutLine((X, Y)), NotePresence(BEN, present=False), AgreePriority(X, BEN), AgreePriority(Y, ANN))
    assert [one.owner_was_away for one in agreed(room.workshop).priorities] == [True, False]
    after(room, NotePresence(BEN, present=True))
    assert agreed(room.workshop).priorities[0].owner_was_away, "they were away when they were named"


def test_an_owner_who_left_after_they_were_named_is_said_once_with_how_much_they_own() -> None:
    room = listed()
    after(room, DrawCutLine((X, Y, Z)), AgreePriority(X, BEN), AgreePriority(Y, ANN), AgreePriority(Z, BEN))
    assert agreed(room.workshop).left_since == ()
    workshop = after(room, NotePresence(BEN, present=False))
    left = ("Ben, who owns 2 of 3 priorities, is not in the room now.",)
    assert (agreed(workshop).left_since, left_since(workshop)) == (left, left)
    ended = ("Ben, who owns 2 of 3 priorities, was absent at the end.",)
    assert left_since(workshop, at_the_end=True) == ended
    assert left_since(after(room, AgreePriority(X, ANN), AgreePriority(Z, BEN))) == (), "away when they were named"
    assert left_since(after(room, NotePresence(BEN, present=True))) == ()


def test_the_level_is_fixed_before_the_poll_and_stands_wherever_the_poll_does() -> None:
    room = listed()
    after(room, DrawCutLine((X,)))
    assert "No level needed is fixed yet. Write it first" in refused(room, OpenRound(GRADIENTS))
    assert "The level needed is empty" in refused(room, FixLevel(" "))
    after(room, FixLevel("Nobody opposed"), OpenRound(GRADIENTS))
    assert [view.needed for view in views(room.workshop) if isinstance(view, Collecting)] == ["Nobody opposed"]
    assert "the level needed stays" in refused(room, FixLevel("Less"))
    after(room, HandIn(GRADIENTS, ANN, Gradient(1)), CloseRound(GRADIENTS), RevealRound(GRADIENTS))
    poll = gradients(room.workshop)
    assert poll is not None
    assert poll.needed == "Nobody opposed"


def test_nothing_on_the_list_changes_while_it_is_answered() -> None:
    room = listed()
    after(room, DrawCutLine((X,)), OpenRound(MY_TIME))
    for command in (DrawCutLine((Y,)), AgreePriority(X, ANN)):
        assert "“My time”" in refused(room, command)


def test_my_time_is_asked_of_what_is_above_the_line_and_says_what_each_owns() -> None:
    room = listed()
    assert "below at least one option" in refused(room, OpenRound(MY_TIME))
    after(room, DrawCutLine((X, Y)), AgreePriority(X, ANN, half_days=3), AgreePriority(Y, ANN))
    after(room, NotePresence(ParticipantId("cy"), present=False))
    workshop = answered(room, "my-time", ben=Sentence("Nothing changes."), ann=Sentence("Fridays are gone."))
    shown = my_time(workshop)
    assert shown is not None
    assert [(said.by.name, said.text, said.owns) for said in shown.said] == [
        ("Ann", "Fridays are gone.", "Option x; Option y (1½ days a week)"),
        ("Ben", "Nothing changes.", ""),
    ]
    assert shown.missing == "1 absent (Cy)"
    assert shown in views(workshop)


def test_who_keeps_out_of_the_list_is_not_asked_about_their_time() -> None:
    room = listed()
    after(room, DrawCutLine((X,)), Recuse(PRIORITIES, BEN))
    shown = my_time(answered(room, "my-time", ann=Sentence("Less."), cy=Sentence("More.")))
    assert shown is not None
    assert shown.missing == "1 recused (Ben)"


def test_a_line_between_equals_is_said_before_and_after_and_may_be_drawn() -> None:
    room = listed()
    answered(room, "points", ann=Points({X: 40, Y: 30, Z: 30}))
    table = points_table(room.workshop)
    assert table is not None
    assert table.at_line == before_it_is_drawn(room.workshop) == "A line between equals is the room’s to draw."
    workshop = after(room, DrawCutLine((X, Y)))
    tied = "“Option y” and “Option z” have 30 points each: the line runs between equals; the room decides."
    table = points_table(workshop)
    assert table is not None
    assert (through_equals(workshop), table.at_line, agreed(workshop).at_line) == (tied, tied, tied)
    assert before_it_is_drawn(workshop) == ""
    for above in ((X,), (X, Y, Z), ()):
        assert through_equals(after(room, DrawCutLine(above))) == "", "equals on one side of the line"


def test_a_line_that_is_not_by_points_says_so_and_names_which() -> None:
    room = listed(*"abcde")
    a, b, c, d, e = (OptionId(letter) for letter in "abcde")
    points = Points({a: 22, b: 29, c: 20, d: 10, e: 19})
    answered(room, "points", ann=points, ben=points)
    workshop = after(room, DrawCutLine((a, b, c, d)))
    departs = "The line is not by points: “Option e” has more points than “Option d”."
    table = points_table(workshop)
    assert table is not None
    assert (table.at_line, agreed(workshop).at_line, not_by_points(workshop)) == (departs, departs, departs)
    assert table.one_fewer == (
        "Without any one person “Option a”, “Option b”, “Option c” and “Option e” still have the most points."
    )
    assert not_by_points(after(room, DrawCutLine((d, c)))) == (
        "The line is not by points: “Option a” and “Option b” have more points than “Option d” and “Option c”; "
        "“Option e” has more points than “Option d”."
    )
    for by_points in ((), (b,), (e, c, a, b), (a, b, c, d, e)):
        assert not_by_points(after(room, DrawCutLine(by_points))) == ""


def test_equal_places_on_the_rankings_are_equals_too() -> None:
    room = listed()
    answered(room, RANKINGS, ann=Ranking(((X,), (Y, Z))))
    tied = "“Option y” and “Option z” are level in the rankings: the line runs between equals; the room decides."
    assert through_equals(after(room, DrawCutLine((X, Z)))) == tied


def test_options_in_a_circle_are_no_equals_at_the_line() -> None:
    room = listed(*"wxyz")
    w, x, y, z = (OptionId(letter) for letter in "wxyz")
    orders = [Ranking(tuple((id,) for id in order)) for order in ((w, x, y, z), (w, y, z, x), (w, z, x, y))]
    answered(room, RANKINGS, **dict(zip(("ann", "ben", "cy"), orders, strict=True)))
    said = "A line between options that the count leaves undecided is the room’s to draw."
    assert before_it_is_drawn(room.workshop) == said
    undecided = "“Option x”, “Option y” and “Option z” are undecided by the count (a circle)"
    workshop = after(room, DrawCutLine((w, x)))
    assert through_equals(workshop) == f"{undecided}: the line runs between them; the room decides."


def test_more_than_a_week_and_more_than_half_of_all_are_named() -> None:
    room = listed(*"wxyz")
    after(room, DrawCutLine(tuple(map(OptionId, "wxyz"))))
    after(room, *(AgreePriority(OptionId(id), ANN, half_days=days) for id, days in zip("wx", (6, 4), strict=True)))
    assert too_much(room.workshop) == (), "ten half days are a week, two of four are half"
    after(room, AgreePriority(Y, ANN, half_days=3), AgreePriority(Z, BEN))
    assert too_much(room.workshop) == (
        "Ann: 6½ days a week in 3 priorities, more than a week has.",
        "Ann owns 3 of 4 priorities.",
    )
    assert agreed(room.workshop).too_much == too_much(room.workshop)


def test_of_two_priorities_one_person_may_own_both() -> None:
    room = listed("x", "y")
    assert too_much(after(room, DrawCutLine((X, Y)), AgreePriority(X, ANN), AgreePriority(Y, ANN))) == ()


@given(st.lists(st.tuples(st.sampled_from(["ann", "ben", "cy"]), st.integers(0, 10)), min_size=1, max_size=MOST))
def test_no_half_day_is_lost_and_nobody_carries_anothers(owned: list[tuple[str, int]]) -> None:
    ids = [f"o{number}" for number in range(len(owned))]
    room = listed(*ids)
    after(room, DrawCutLine(tuple(map(OptionId, ids))))
    after(
        room,
        *(AgreePriority(OptionId(id), ParticipantId(by), half_days=n) for id, (by, n) in zip(ids, owned, strict=True)),
    )
    found = loads(room.workshop)
    assert sum(load.half_days for load in found) == sum(half_days for _, half_days in owned)
    assert {str(load.by): [p.option for p in load.owns] for load in found} == {
        by: [id for id, (owner, _) in zip(ids, owned, strict=True) if owner == by] for by in {by for by, _ in owned}
    }
    carried = {by: sum(half_days for who, half_days in owned if who == by) for by, _ in owned}
    assert {str(load.by) for load in found if load.is_more_than_a_week} == {by for by in carried if carried[by] > 10}


@given(st.lists(st.one_of(st.text("ab", min_size=1, max_size=3), st.none()), max_size=25))
def test_there_are_never_more_than_nine_and_one_from_a_decision_keeps_its_words(words: list[str | None]) -> None:
    """None takes the first out again."""
    room = started("Ann")
    kept: dict[OptionId, tuple[str, str]] = {}
    for number, text in enumerate(words):
        id, out_of = OptionId(f"o{number}"), SubjectId(f"t{number}" if number % 2 else "")
        try:
            if text is None:
                first = next(iter(kept), id)
                room.do(RemoveOption(first))
                kept.pop(first)
            else:
                room.do(ListOption(id, text, out_of))
                kept[id] = (text, out_of)
        except Refused:
            continue
    options = priorities(room.workshop).options
    assert {option.id: (option.text, str(option.out_of)) for option in options} == kept
    assert len(options) <= MOST
