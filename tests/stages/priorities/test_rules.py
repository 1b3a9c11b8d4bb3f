"""Priorities: the list, blind points and rankings, the line the room draws, and who owns what."""

from dataclasses import replace

from stratroom.catalogue import rule_book
from stratroom.model.forms import Points, Ranking
from stratroom.model.names import OptionId, ParticipantId, RoundId
from stratroom.model.rounds import OpenRound
from stratroom.rehearsal import MemoryRoom
from stratroom.stages.priorities.acts import (
    STAGE,
    AgreePriority,
    DrawCutLine,
    ListOption,
    RemoveOption,
    RewordOption,
    priorities,
)
from stratroom.stages.priorities.ordered import by_what, in_order, one_fewer, places, ties, totals
from stratroom.stages.priorities.public import Agreed, agreed, compared, points_table, views
from tests.telling import after, answered, refused, started

W, X, Y, Z = (OptionId(letter) for letter in "wxyz")


def listed(*ids: str) -> MemoryRoom:
    room = started("A", "B")
    after(room, *(ListOption(OptionId(id), f"Option {id}") for id in ids or "xyz"))
    return room


def test_options_are_told_apart_and_stay_once_people_were_asked() -> None:
    room = listed()
    assert "in the same words" in refused(room, ListOption(OptionId("w"), "Option x"))
    assert "id “x” is taken" in refused(room, ListOption(X, "Another"))
    after(room, RewordOption(X, "Fresh"), RemoveOption(Z), OpenRound(RoundId("points")))
    for command in (ListOption(Z, "Late"), RewordOption(X, "Other"), RemoveOption(X)):
        assert "stays as it is" in refused(room, command)


def test_there_is_nothing_to_weigh_with_one_option() -> None:
    room = started("A")
    after(room, ListOption(X, "Only"))
    assert "fewer than two options" in refused(room, OpenRound(RoundId("points")))


def test_every_allocation_is_visible_and_absence_is_not_zero() -> None:
    workshop = answered(listed(), "points", a=Points({X: 30, Z: 70}))
    table = points_table(workshop)
    assert table is not None
    assert [(row.text, row.points, row.total) for row in table.rows] == [
        ("Option z", (70, None), 70),
        ("Option x", (30, None), 30),
        ("Option y", (0, None), 0),
    ]
    assert (table.given, table.missing) == (100, "1 of 2 answered; 1 did not answer (B)")


def test_the_room_draws_the_line_where_it_wants() -> None:
    room = listed()
    answered(room, "points", a=Points({X: 30, Z: 70}), b=Points({X: 100}))
    workshop = after(room, DrawCutLine((Y, X)))
    assert totals(workshop) == {X: 130, Y: 0, Z: 70}
    assert [option.id for option in in_order(workshop)] == [Y, X, Z]
    assert "twice" in refused(room, DrawCutLine((X, X)))
    assert "no option “q”" in refused(room, DrawCutLine((OptionId("q"),)))


def test_the_line_carries_the_time_of_day_at_which_it_was_drawn() -> None:
    drawn = after(listed(), DrawCutLine((X,)))
    at = replace(priorities(drawn), cut_at="2027-06-30T14:02:09+02:00")
    room = MemoryRoom(rule_book())
    room.workshop = drawn.with_part(STAGE, at)
    table = points_table(answered(room, "points", a=Points({X: 100})))
    assert table
    assert table.drawn == "14:02"


def test_what_is_above_the_line_has_an_owner_who_is_here_and_keeps_it_when_the_line_moves() -> None:
    room = listed()
    after(room, DrawCutLine((X, Y)))
    own = AgreePriority(X, ParticipantId("a"), "First stores", "2027-03-31", "14", "2.4m", "Resets")
    assert "below the cut line" in refused(room, AgreePriority(Z, ParticipantId("a")))
    assert "no participant" in refused(room, AgreePriority(X, ParticipantId("ghost")))
    assert "not a date" in refused(room, AgreePriority(X, ParticipantId("a"), by="soon"))
    view = agreed(after(room, own, DrawCutLine((X,))))
    assert [(p.text, p.stops) for p in view.priorities] == [("Option x", "Resets")]
    assert view.below == ("Option y", "Option z")
    assert isinstance(views(room.workshop)[-1], Agreed)


def test_rankings_are_compared_two_at_a_time_and_a_circle_is_said() -> None:
    room = started("A", "B", "C")
    after(room, *(ListOption(id, f"Option {id}") for id in (X, Y, Z)))
    ranked = {"a": Ranking(((X,), (Y,), (Z,))), "b": Ranking(((Y,), (Z,), (X,))), "c": Ranking(((Z,), (X,), (Y,)))}
    shown = compared(answered(room, "rankings", **ranked))
    assert shown is not None
    assert shown.table == ((0, 2, 1), (1, 0, 2), (2, 1, 0))
    assert "they go round in a circle" in shown.in_words
    assert shown.in_words.startswith("Among 3 rankings")


def test_a_circle_below_the_first_place_is_said_and_not_called_equal() -> None:
    room = started("A", "B", "C", "D", "E")
    after(room, *(ListOption(id, f"Option {id}") for id in (W, X, Y, Z)))
    orders = ((W, X, Y, Z), (W, Y, Z, X), (W, Z, X, Y), (W, X, Y, Z), (W, Y, Z, X))
    ranked = {by: Ranking(tuple((id,) for id in order)) for by, order in zip("abcde", orders, strict=True)}
    shown = compared(answered(room, "rankings", **ranked))
    assert shown is not None
    around = "“Option x”, “Option y”, “Option z”, “Option x”"
    assert shown.further_down == f"Further down these go round in a circle, each before the next: {around}."
    undecided = "Undecided by the count (a circle), and shown in the order of the list: “Option x” and “Option y”."
    assert ties(room.workshop) == undecided
    told = ties(after(room, DrawCutLine((Y, X))))
    assert (
        told == "Undecided by the count (a circle), above the line in the room’s own order: “Option x” and “Option y”."
    )


def test_with_rankings_only_whoever_changes_what_is_above_the_line_is_named() -> None:
    room = started("A", "B", "C")
    after(room, *(ListOption(id, f"Option {id}") for id in (W, X, Y, Z)))
    orders = ((W, X, Y, Z), (W, X, Y, Z), (W, Y, X, Z))
    ranked = {by: Ranking(tuple((id,) for id in order)) for by, order in zip("abc", orders, strict=True)}
    answered(room, "rankings", **ranked)
    assert one_fewer(room.workshop, brief=True) == ""
    shown = compared(after(room, DrawCutLine((W, X))))
    assert shown is not None
    tied = "“Option x” and “Option y” would be tied, too many for the first 2 by the rankings"
    first = "Without any one person the same option stays first."
    assert shown.one_fewer == f"{first} Without A alone, or B alone, {tied}. Nobody else changes it."


def test_equal_totals_are_said_and_never_ranked_in_silence() -> None:
    room = listed()
    table = points_table(answered(room, "points", a=Points({X: 50, Z: 50})))
    assert table is not None
    assert table.ties == "Equal, and shown in the order of the list: “Option x”, “Option z” (50 each)."


def test_equals_above_the_line_stand_in_the_rooms_order_and_those_below_in_the_lists() -> None:
    room = listed("w", "x", "y", "z")
    answered(room, "points", a=Points(dict.fromkeys((W, X, Y, Z), 25)))
    told = ties(after(room, DrawCutLine((Y, X))))
    assert told == (
        "Equal above the line, in the room’s own order: “Option x”, “Option y” (25 each). "
        "Equal, and shown in the order of the list: “Option w”, “Option z” (25 each)."
    )
    assert "order of the list" not in ties(after(room, DrawCutLine((Y, X, W))))
    everything = after(room, DrawCutLine((Y, X, W, Z)))
    assert by_what(everything) == "Order: the room’s own."
    assert ties(everything).startswith("Equal above the line, in the room’s own order: ")


def test_with_rankings_only_what_is_agreed_says_what_is_equal_in_its_order() -> None:
    room = listed("w", "x", "y", "z")
    answered(room, "rankings", a=Ranking(((Z,), (X, Y))), b=Ranking(((Z,), (X, Y))))
    assert agreed(after(room, DrawCutLine((Z,)))).order == (
        "Order: the room’s own above the line, by the rankings (Schulze) below it. "
        "Equal, and shown in the order of the list: “Option x” and “Option y”. "
        "Without a place on any ranking, and shown last: “Option w”."
    )


def test_who_did_not_rank_and_what_has_no_place_are_two_sentences() -> None:
    room = listed()
    shown = compared(answered(room, "rankings", a=Ranking(((X,), (Y,)))))
    assert shown is not None
    assert ") No " not in shown.missing
    assert shown.missing.endswith(". No ranking has a place for “Option z”: it is compared with nothing.")


def test_rankings_say_both_ways_of_counting_and_who_changes_it() -> None:
    room = started("A", "B", "C")
    after(room, *(ListOption(id, f"Option {id}") for id in (X, Y, Z)))
    ranked = {"c": Ranking(((Y,), (X,))), "a": Ranking(((X,), (Y,))), "b": Ranking(((X,), (Y,)))}
    shown = compared(answered(room, "rankings", **ranked))
    assert shown is not None
    assert shown.both_ways == "Borda and Schulze agree: “Option x” comes first."
    tied = "“Option x” and “Option y” would be tied first by both ways of counting"
    assert shown.one_fewer == f"Without A alone, or B alone, {tied}. Nobody else changes it."
    assert shown.missing == "3 of 3 answered. No ranking has a place for “Option z”: it is compared with nothing."


def test_the_points_say_who_changes_which_options_have_most_once_there_is_a_line() -> None:
    room = listed()
    before = points_table(answered(room, "points", a=Points({X: 60, Y: 40}), b=Points({X: 50, Z: 50})))
    after_line = points_table(after(room, DrawCutLine((X, Z))))
    assert before is not None
    assert after_line is not None
    of_the_first = "“Option x” and “Option z” would be tied for the most points"
    assert before.one_fewer == f"Without A, {of_the_first}. Nobody else changes it."
    changed = "“Option y” would be among the 2 with most points and not “Option z”"
    assert after_line.one_fewer == f"Without B, {changed}. Nobody else changes it."


def test_the_order_comes_from_the_points_else_from_the_rankings_else_from_the_list() -> None:
    room = listed()
    assert (by_what(room.workshop), ties(room.workshop)) == ("Order: as listed.", "")
    ranked = answered(room, "rankings", a=Ranking(((Z,), (X, Y))), b=Ranking(((Z,), (X, Y))))
    assert [option.id for option in in_order(ranked)] == [Z, X, Y]
    assert by_what(ranked) == "Order: by the rankings (Schulze)."
    assert ties(ranked) == "Equal, and shown in the order of the list: “Option x” and “Option y”."
    assert places(ranked) == {
        Z: "place 1 by Schulze",
        X: "tied for place 2 by Schulze",
        Y: "tied for place 2 by Schulze",
    }
    pointed = answered(room, "points", a=Points({X: 60, Y: 40}), b=Points({X: 60, Y: 40}))
    assert [option.id for option in in_order(pointed)] == [X, Y, Z]
    assert by_what(pointed) == "Order: by points."
    assert by_what(after(room, DrawCutLine((Y,)))) == "Order: the room’s own above the line, by points below it."


def test_an_option_without_a_place_stands_after_the_others_and_is_said_to_have_none() -> None:
    room = listed()
    ranked = answered(room, "rankings", a=Ranking(((Z,), (Y,))), b=Ranking(((Z,),)))
    assert [option.id for option in in_order(ranked)] == [Z, Y, X]
    assert places(ranked)[X] == "no place on any ranking"


def test_the_pairs_stand_in_the_order_of_the_points_table() -> None:
    room = listed()
    answered(room, "rankings", a=Ranking(((Z,), (Y,), (X,))), b=Ranking(((Z,), (Y,), (X,))))
    answered(room, "points", a=Points({Y: 60, Z: 40}), b=Points({Y: 50, X: 50}))
    for workshop in (room.workshop, after(room, DrawCutLine((Z, X)))):
        table, pairs = points_table(workshop), compared(workshop)
        assert table is not None
        assert pairs is not None
        assert pairs.texts == tuple(row.text for row in table.rows)
        z, x = pairs.texts.index("Option z"), pairs.texts.index("Option x")
        assert (pairs.table[z][x], pairs.table[x][z]) == (2, 0)


def test_options_without_a_point_are_equal_too() -> None:
    """Their order is the list's and nobody's else."""
    table = points_table(answered(listed(), "points", a=Points({X: 100})))
    assert table is not None
    assert table.ties == "Equal, and shown in the order of the list: “Option y”, “Option z” (0 each)."
