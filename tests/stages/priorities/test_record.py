import pytest

from stratroom.figures.shapes import Circle, Text
from stratroom.model.forms import Gradient, Points, Ranking, Sentence
from stratroom.model.names import PRIORITIES, OptionId, ParticipantId, RoundId, SubjectId, TradeoffId
from stratroom.record.origins import Origin
from stratroom.rehearsal import MemoryRoom
from stratroom.stages.priorities.acts import AgreePriority, DrawCutLine, FixLevel, ListOption
from stratroom.stages.priorities.answers import as_shown
from stratroom.stages.priorities.record import counts, glance, glance_rows, section
from stratroom.stages.tradeoffs.acts import Decide, PutTradeoff
from stratroom.stages.tradeoffs.record import origins
from tests.older import list_as_before
from tests.record.reading import AT, AT_IN_WORDS, away, dissented, everything, read, room
from tests.telling import after, answered, refused

A, B, C, D = (OptionId(letter) for letter in "abcd")
LATER = "2031-03-02T10:00:00+01:00"
CFO = ParticipantId("cfo")


@pytest.fixture
def listed() -> MemoryRoom:
    begun = room("CEO", "CFO", "COO")
    after(begun, *(ListOption(id, text) for id, text in ((A, "Fresh & fast"), (B, "City exit"), (C, "Rotas"))))
    return begun


def test_each_priority_has_owner_first_result_date_means_and_what_stops(listed: MemoryRoom) -> None:
    agreed = AgreePriority(B, CFO, "Two points open", "2027-02-28", "3 people", "0.6m", "City refits")
    words = read(section(after(listed, DrawCutLine((B,)), agreed)))
    assert "1. City exit\n" in words
    for said in ("CFO, Head of CFO", "Two points open", "28 February 2027", "3 people", "0.6m", "City refits"):
        assert said in words
    assert "1 of 3 options above the cut line." in words
    assert f"Line drawn\n{AT_IN_WORDS}" in words
    assert "Below the cut line\nFresh & fast\nRotas" in words


def test_what_nobody_named_is_said(listed: MemoryRoom) -> None:
    workshop = after(listed, DrawCutLine((B,)))
    assert "No owner was named" in read(section(workshop))
    assert "Nothing was named" in read(section(workshop))
    assert "City exit\nNo owner was named\nNothing was named" in read(glance(workshop))


def test_every_allocation_stands_in_figures(listed: MemoryRoom) -> None:
    away(listed, "coo")
    workshop = answered(listed, "points", ceo=Points({A: 70, B: 30}), cfo=Points({B: 100}))
    words = read(section(workshop))
    assert "2 of 3 answered. 1 absent (COO)." in words
    assert "CEO\nHead of CEO\nCEO\n30\n70\n0" in words
    assert "CFO\nHead of CFO\nCFO\n100\n0\n0" in words
    assert "COO\nHead of COO\nCOO\n–\n–\n–" in words


def test_the_picture_has_every_option_and_the_cut_line(listed: MemoryRoom) -> None:
    answered(listed, "points", ceo=Points({A: 70, B: 30}))
    parts = everything(section(after(listed, DrawCutLine((A,)))))
    drawn = " ".join(part.text for part in parts if isinstance(part, Text))
    for said in ("Fresh & fast", "City exit", "Rotas", "Cut line", f"drawn by the room, {AT_IN_WORDS}"):
        assert said in drawn


def test_below_the_cut_line_dots_are_grey_on_every_picture() -> None:
    begun = room("CEO")
    options = [OptionId(f"o{number}") for number in range(20)]
    list_as_before(begun, {id: f"Option {id}" for id in options})
    answered(begun, "points", ceo=Points(dict.fromkeys(options, 5)))
    parts = everything(section(after(begun, DrawCutLine((options[0],)))))
    dots = [part for part in parts if isinstance(part, Circle) and part.fill in {"dot", "dotOff"}]
    assert [dot.fill for dot in dots] == ["dot"] + ["dotOff"] * 19
    assert len({dot.r for dot in dots}) == 1


def test_many_options_are_paged_and_none_is_lost() -> None:
    begun = room("CEO", "CFO")
    options = [OptionId(f"o{number}") for number in range(23)]
    list_as_before(begun, {id: f"Option {id}" for id in options})
    answered(begun, "points", ceo=Points(dict.fromkeys(options, 4) | {options[0]: 12}))
    after(begun, DrawCutLine(tuple(options[:20])))
    drawn = [part.text for part in everything(section(begun.workshop)) if isinstance(part, Text)]
    assert all(drawn.count(f"Option {id}") == 1 for id in options)
    assert drawn.count("Cut line") == 1
    assert "\n23\n" in read(section(begun.workshop))


def test_rankings_are_compared_two_at_a_time_and_each_is_printed(listed: MemoryRoom) -> None:
    ceo, cfo, coo = Ranking(((A,), (B, C))), Ranking(((C,), (A,))), Ranking(((A,),))
    workshop = answered(listed, "rankings", ceo=ceo, cfo=cfo, coo=coo)
    words = read(section(workshop))
    assert "3 of 3 answered." in words
    assert "1. Fresh & fast\n1\n1" in words
    assert "2. Rotas\n1\n0\n" in words
    assert "1, then 2 and 3 level" in words
    assert "2, then 1" in words


def test_at_a_glance_totals_stops_and_dissents(listed: MemoryRoom) -> None:
    answered(listed, "points", ceo=Points({A: 70, B: 30}), cfo=Points({A: 100}))
    after(listed, DrawCutLine((A,)), AgreePriority(A, CFO, stops="The leaflet"))
    answered(listed, "gradients:priorities", ceo=Gradient(1), cfo=Gradient(8))
    workshop = dissented(listed, "priorities", "coo", "Rotas first.")
    head = "Funded, in this order\nOwner\nWe stop\npoints of 200"
    assert f"{head}\n1\nFresh & fast\nCFO\nThe leaflet\n170" in read(glance(workshop))
    assert "Below the cut line\nCity exit; Rotas" in read(glance(workshop))
    row = read(glance_rows(workshop))
    assert row.startswith("1 of 3 options above the cut line.")
    assert "1 will act on it. 1 veto. 2 of 3 answered. 1 did not answer (COO)." in row
    assert "Dissent, COO\nRotas first." in row
    assert "No dissent recorded." not in row
    assert counts(workshop) == (1, 3)


def test_no_dissent_is_said_only_where_there_is_none(listed: MemoryRoom) -> None:
    assert "No dissent recorded." in read(glance_rows(listed.workshop))
    silent = dissented(listed, "priorities", "coo", "Rotas first.", named=False)
    assert "Dissent, without a name\nRotas first." in read(glance_rows(silent))
    assert "COO" not in read(glance_rows(silent)) + read(section(silent))


def test_nothing_listed_leaves_no_pages() -> None:
    empty = room("CEO").workshop
    assert section(empty) is None
    assert glance(empty) == ()
    assert glance_rows(empty) == ()


def test_points_have_totals_and_what_was_least_and_most(listed: MemoryRoom) -> None:
    away(listed, "coo")
    workshop = answered(listed, "points", ceo=Points({A: 70, B: 30}), cfo=Points({B: 100}))
    words = read(section(workshop))
    assert "Total\n130\n70\n0\nLeast to most\n30–100\n0–70\n0" in words
    assert "Order: by points." in words
    drawn = read(section(after(listed, DrawCutLine((B,)))))
    assert "Without CFO, “Fresh & fast” would have the most points. Nobody else changes it." in drawn


def test_the_rankings_say_both_ways_of_counting(listed: MemoryRoom) -> None:
    workshop = answered(listed, "rankings", ceo=Ranking(((A,), (B,))), cfo=Ranking(((A,), (B,))))
    words = read(section(workshop))
    assert "Borda and Schulze agree: “Fresh & fast” comes first." in words
    assert "Without any one person the same option stays first." in words
    assert "No ranking has a place for “Rotas”: it is compared with nothing." in words


def test_a_circle_below_the_first_place_is_told_and_called_neither_equal_nor_level(listed: MemoryRoom) -> None:
    after(listed, ListOption(OptionId("o4"), "Depot"))
    d = OptionId("o4")
    orders = [Ranking(tuple((id,) for id in order)) for order in ((A, B, C, d), (A, C, d, B), (A, d, B, C))]
    answered(listed, "rankings", ceo=orders[0], cfo=orders[1], coo=orders[2])
    words = read(section(after(listed, DrawCutLine((A, B)))))
    around = "“City exit”, “Rotas”, “Depot”, “City exit”"
    assert f"Further down these go round in a circle, each before the next: {around}." in words
    assert "are undecided by the count (a circle): the line runs between them; the room decides." in words
    assert "Equal" not in words
    assert "level in" not in words


def test_the_line_says_what_it_means_and_that_it_runs_between_equals(listed: MemoryRoom) -> None:
    answered(listed, "points", ceo=Points({A: 50, B: 50}))
    words = read(section(after(listed, DrawCutLine((A,)))))
    assert "Above the line: funded now, with an owner. Below the line: not now." in words
    tied = "“Fresh & fast” and “City exit” have 50 points each: the line runs between equals; the room decides."
    assert f"At the line\n{tied}" in words
    assert "At the line" not in read(section(after(listed, DrawCutLine((A, B)))))


def test_with_rankings_only_the_record_says_what_its_order_comes_from_and_what_is_equal(listed: MemoryRoom) -> None:
    ranked = answered(listed, "rankings", ceo=Ranking(((C,), (A, B))), cfo=Ranking(((C,), (A, B))))
    equal = "Equal, and shown in the order of the list: “Fresh & fast” and “City exit”."
    assert f"1 did not answer (COO). Order: by the rankings (Schulze). {equal}" in read(section(ranked))


def test_the_line_says_where_it_is_not_by_points(listed: MemoryRoom) -> None:
    answered(listed, "points", ceo=Points({A: 70, B: 30}))
    departs = "Points\nThe line is not by points: “Fresh & fast” has more points than “City exit”."
    assert departs in read(section(after(listed, DrawCutLine((B,)))))
    assert departs not in read(section(after(listed, DrawCutLine((A,)))))


def test_what_one_owns_and_for_how_long_stands_in_the_load_per_person(listed: MemoryRoom) -> None:
    away(listed, "coo")
    owned = [AgreePriority(id, ParticipantId("coo"), half_days=days) for id, days in ((A, 7), (B, 6))]
    workshop = after(listed, DrawCutLine((A, B, C)), *owned, AgreePriority(C, CFO))
    words = read(section(workshop))
    assert "Owner\nCOO, Head of COO (was not in the room)\nOf the owner’s week\n3½ days a week" in words
    assert "COO: 6½ days a week in 2 priorities, more than a week has. COO owns 2 of 3 priorities." in words
    assert "Load per person\nCFO" not in words
    assert words.count("more than a week has") == words.count("COO owns 2 of 3") == 1
    assert "Fresh & fast; City exit\n2\n6½ days a week" in words
    assert "Rotas\n1\nnot said" in words
    assert "Load per person" not in read(section(after(listed, DrawCutLine(()))))


def test_an_owner_who_left_later_is_pointed_out_once(listed: MemoryRoom) -> None:
    owned = [AgreePriority(id, ParticipantId("coo")) for id in (A, B)]
    after(listed, DrawCutLine((A, B, C)), *owned, AgreePriority(C, CFO))
    away(listed, "coo")
    words = read(section(listed.workshop))
    left = "COO owns 2 of 3 priorities. COO, who owns 2 of 3 priorities, was absent at the end."
    assert f"Load per person\n{left}\n" in words
    assert words.count("was absent at the end") == 1


def test_what_it_means_for_everybodys_time_stands_beside_what_they_own(listed: MemoryRoom) -> None:
    after(listed, DrawCutLine((A,)), AgreePriority(A, CFO, half_days=4))
    away(listed, "coo")
    workshop = answered(listed, "my-time", ceo=Sentence("Less in stores."), cfo=Sentence("Two days are gone."))
    words = read(section(workshop))
    assert "What do these priorities mean for my time?\n2 of 3 answered. 1 absent (COO)." in words
    assert "none of them\nLess in stores." in words
    assert "Fresh & fast (2 days a week)\nTwo days are gone." in words
    assert read(as_shown(workshop, RoundId("my-time"))) in words


def test_the_level_needed_stands_with_the_poll_and_where_an_option_comes_from(listed: MemoryRoom) -> None:
    after(listed, PutTradeoff(TradeoffId("t1"), "Depth", "Width"))
    after(listed, ListOption(OptionId("d"), "Fewer stores", SubjectId("t1")), DrawCutLine((A, OptionId("d"))))
    after(listed, FixLevel("Nobody opposed"))
    workshop = answered(listed, "gradients:priorities", ceo=Gradient(1))
    words = read(section(workshop, {SubjectId("t1"): Origin("Decision 1")}))
    assert "Level needed\nNobody opposed" in words
    assert words.count("Comes from\nDecision 1") == 1
    assert "Comes from\na decision of this workshop" in read(section(workshop)), "where no page tells of it"


def test_a_poll_that_was_put_without_a_level_says_so(listed: MemoryRoom) -> None:
    after(listed, DrawCutLine((A,)))
    workshop = answered(listed, "gradients:priorities", ceo=Gradient(1))
    assert "Level needed\nNone was fixed." in read(section(workshop))


def test_what_an_option_comes_from_is_said_as_it_stands_now(listed: MemoryRoom) -> None:
    about, t1 = SubjectId("t1"), TradeoffId("t1")
    assert "no decision “t1”. Name one that was put, or leave it out." in refused(listed, ListOption(D, "Late", about))
    assert "no decision “priorities”" in refused(listed, ListOption(D, "Late", PRIORITIES))
    after(listed, PutTradeoff(t1, "Depth", "Width"), Decide(t1, "agreed", "Fewer stores."))
    workshop = after(listed, ListOption(D, "Fewer stores.", about), DrawCutLine((D,)))
    assert origins(workshop) == {about: Origin("Decision 1", "", AT)}
    assert "Comes from\nDecision 1\n" in read(section(workshop, origins(workshop)))
    workshop = after(listed, Decide(t1, "parked", "Later."))
    assert origins(workshop) == {about: Origin("Decision 1", "parked", AT)}
    for origin, told in (
        (Origin("Decision 1", "parked", LATER), "Decision 1 (parked since)"),
        (Origin("Decision 1", "", LATER), "Decision 1 (amended since)"),
        (Origin("Decision 1", "parked", AT), "Decision 1 (parked)"),
    ):
        assert f"Comes from\n{told}\n" in read(section(workshop, {about: origin}))
