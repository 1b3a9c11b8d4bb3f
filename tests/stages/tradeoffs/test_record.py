import pytest

from stratroom.figures.shapes import Text
from stratroom.model.forms import Gradient, Position
from stratroom.model.names import ArgumentId, ParticipantId, RoundId, TradeoffId
from stratroom.model.rounds import AskAgain, CloseRound, OpenRound
from stratroom.record.blocks import Heading, Picture, Table, Together
from stratroom.record.pdf.style import ROOM
from stratroom.record.wording import moment
from stratroom.rehearsal import MemoryRoom
from stratroom.stages.tradeoffs.acts import (
    AssignAdvocate,
    Decide,
    GiveFloor,
    MakeArgument,
    Propose,
    PutTradeoff,
)
from stratroom.stages.tradeoffs.nouns import round_of
from stratroom.stages.tradeoffs.record import UNDECIDED, glance, outcomes, sections
from stratroom.stages.welcome.rules import AddParticipant
from tests.record.reading import AT_IN_WORDS, away, dissented, everything, read, room
from tests.telling import after, answered

TOWNS = TradeoffId("towns")
CFO = ParticipantId("cfo")


@pytest.fixture
def put() -> MemoryRoom:
    begun = room("CEO", "CFO", "COO", "GC", without_vote=("GC",))
    after(begun, PutTradeoff(TOWNS, "Towns", "Cities", "Where?", "9 % of sales", "City refits"))
    return begun


def decide(text: str, review: str = "", rationale: str = "", tripwire: str = "") -> Decide:
    return Decide(TOWNS, "agreed", text, rationale, ("Towns only", "Both"), CFO, review, tripwire)


def test_both_rounds_with_every_word_that_was_written(put: MemoryRoom) -> None:
    answered(put, "first:towns", ceo=Position(1, "Who we are"), cfo=Position(3), coo=Position(-2, "Seen", "Before"))
    workshop = answered(put, "second:towns", ceo=Position(2, "Still", "The loss"), cfo=Position(3))
    words = read(sections(workshop))
    assert "Before: 2 lean to “Towns”, 1 leans to “Cities”. 3 of 3 answered." in words
    after = "After: Everybody who answered leans to “Towns”. 2 of 3 answered."
    assert f"{after} 1 did not answer (COO)." in words
    assert "1 moved toward “Towns”, 1 stayed. 2 of 3 answered both times." in words
    assert "Before, and why\nAfter, and what moved them\nWhy now\n" in words
    assert "← a little\nWho we are\n← more\nThe loss\nStill" in words
    (table,) = (part for part in everything(sections(workshop)) if isinstance(part, Table) and "Why now" in part.head)
    assert min(table.widths[1:]) > 0.25, "words have room where all of them are there"
    assert "more →\nSeen\nBefore\nno answer" in words


def test_the_figure_shows_everybody_who_was_asked(put: MemoryRoom) -> None:
    drawn = {shape.text for shape in everything(sections(answered(put, "first:towns", ceo=Position(1))))
             if isinstance(shape, Text)}  # fmt: skip
    assert {"CEO", "CFO", "COO"} <= drawn
    assert "GC" not in drawn


@pytest.mark.parametrize(("people", "figures"), [(8, 1), (20, 1), (36, 2)])
def test_everybody_has_a_row_on_figures_that_leave_no_page_half_empty(people: int, figures: int) -> None:
    names = [f"P{number}" for number in range(people)]
    begun = room(*names)
    after(begun, PutTradeoff(TOWNS, "Towns", "Cities", "Where?", "9 % of sales", "City refits"))
    given = {name.lower(): Position(number % 7 - 3) for number, name in enumerate(names)}
    found = [
        part for part in everything(sections(answered(begun, "first:towns", **given))) if isinstance(part, Picture)
    ]
    assert len(found) == figures
    assert all(picture.drawing.height < ROOM / 2 - 40 for picture in found)
    drawn = [shape.text for shape in everything(tuple(found)) if isinstance(shape, Text) and shape.text in names]
    assert sorted(drawn) == sorted(names)


def test_a_second_round_nobody_has_seen_yet_is_not_there(put: MemoryRoom) -> None:
    answered(put, "first:towns", ceo=Position(1, "Who we are"))
    words = read(sections(after(put, OpenRound(round_of("second", TOWNS)), CloseRound(round_of("second", TOWNS)))))
    assert "Before the debate" in words
    assert "After" not in words


def test_the_decision_says_owner_review_and_reason(put: MemoryRoom) -> None:
    workshop = after(put, decide("Towns only.", review="2027-06-30", rationale="They pay", tripwire="Fewer than 40 %"))
    words = read(sections(workshop))
    assert "Decision 1: agreed\nTowns only.\nOwner\nCFO, Head of CFO" in words
    for said in ("30 June 2027", "They pay", "Fewer than 40 %", "Towns only", "Both"):
        assert said in words
    assert f"Recorded\n{AT_IN_WORDS}" in words
    assert outcomes(workshop) == ["1 was agreed"]


def test_an_amended_decision_keeps_its_earlier_wording(put: MemoryRoom) -> None:
    words = read(sections(after(put, decide("Towns first.", rationale="Old reason"), decide("Towns only."))))
    assert words.index("Towns only.") < words.index("Earlier wordings of this decision") < words.index("Towns first.")
    assert "Old reason" in words


def test_arguments_stand_with_basis_source_and_author(put: MemoryRoom) -> None:
    workshop = after(
        put,
        MakeArgument(TOWNS, ArgumentId("a"), "prefer", "They pay", "evidence", "Accounts", CFO),
        MakeArgument(TOWNS, ArgumentId("b"), "over", "The press", "conjecture"),
        MakeArgument(TOWNS, ArgumentId("c"), "condition", "Towns notice", "inference"),
    )
    words = read(sections(workshop))
    assert "For “Towns”\nThey pay\nEvidence\nAccounts\nCFO" in words
    assert "For “Cities”\nThe press\nConjecture" in words
    assert "What would have to be true\nTowns notice" in words
    assert "Inference" not in words


def test_the_poll_says_who_stood_where_and_out_of_how_many(put: MemoryRoom) -> None:
    after(put, Propose(TOWNS, "Towns only?", "No veto"))
    away(put, "coo")
    words = read(sections(answered(put, "gradients:towns", ceo=Gradient(2), cfo=Gradient(7))))
    assert "Towns only?\nLevel needed\nNo veto" in words
    assert "1 will act on it. 1 opposed. 2 of 3 answered. 1 absent (COO)." in words
    assert "Opposed\nSerious disagreement\nCFO\n1" in words


def test_what_was_polled_stands_on_the_page_of_its_picture(put: MemoryRoom) -> None:
    after(put, Propose(TOWNS, "We end the fourth sailing.", "No veto."))
    answered(put, "gradients:towns", ceo=Gradient(1))
    poll = next(
        each for each in everything(sections(put.workshop)) if isinstance(each, Together) and "No veto." in read(each)
    )
    assert {Heading, Picture} <= {type(block) for block in poll.blocks}


def test_a_proposal_that_was_never_polled_is_still_there(put: MemoryRoom) -> None:
    words = read(sections(after(put, Propose(TOWNS, "Towns only?", "No veto"))))
    assert "Proposal, not polled\nTowns only?" in words
    assert "No veto" in words
    assert "Proposal, its poll not revealed" in read(
        sections(after(put, OpenRound(round_of("gradients", TOWNS), without_level=True)))
    )


def test_dissents_stand_beside_the_decision_in_their_own_words(put: MemoryRoom) -> None:
    after(put, decide("Towns only."))
    workshop = dissented(put, "towns", "cfo", "Not on <one> year.", commits=False, would_change_my_mind="Two years")
    words = read(sections(workshop))
    assert "Dissent, CFO\nNot on <one> year." in words
    assert (
        "What would change my mind\nTwo years\nCommits to carrying it out\nNo\nRead back to its author and confirmed."
        in words
    )
    assert "Dissent, CFO\nNot on <one> year." in read(glance(workshop))
    assert "No dissent recorded." not in read(glance(workshop))


def test_a_dissent_without_a_name_gives_nobody_away(put: MemoryRoom) -> None:
    workshop = dissented(put, "towns", "coo", "I will not say it aloud.", kind="stand aside", named=False)
    for part in (sections(workshop), glance(workshop)):
        assert "Stand aside, without a name\nI will not say it aloud." in read(part)
        assert "COO" not in read(part)
        assert not any(getattr(found, "initials", "") == "COO" for found in everything(part))


def test_words_that_were_not_read_back_say_so(put: MemoryRoom) -> None:
    workshop = dissented(put, "towns", "cfo", "Wait.", kind="reservation", read_back=False)
    assert "Reservation, CFO (not confirmed)\nWait." in read(sections(workshop))
    assert "Reservation, CFO (not confirmed)\nWait." in read(glance(workshop))
    assert "Not confirmed by its author yet." in read(sections(workshop))


def test_at_a_glance_an_open_question_is_not_passed_over(put: MemoryRoom) -> None:
    words = read(glance(put.workshop))
    assert f"“Towns” even over “Cities”\n{UNDECIDED} No dissent recorded." in words
    assert "Trade-off 1: not decided" in read(sections(put.workshop))
    assert "No positions on this trade-off were revealed." in read(sections(put.workshop))


def test_there_are_no_pages_without_trade_offs() -> None:
    assert sections(room("CEO").workshop) == ()
    assert glance(room("CEO").workshop) == ()


def test_the_order_the_floor_and_who_was_assigned_are_told(put: MemoryRoom) -> None:
    answered(put, "first:towns", ceo=Position(3), cfo=Position(1), coo=Position(2))
    after(put, AssignAdvocate(TOWNS, CFO), GiveFloor(TOWNS, CFO, 3), GiveFloor(TOWNS, ParticipantId("coo"), 1))
    words = read(sections(after(put, Propose(TOWNS, "Towns only."))))
    assert "Everybody who answered leans to “Towns”." in words
    order = "Order of speaking, by the rule\nFirst those furthest apart, in turns: {} Then as drawn: COO."
    assert order.format("CEO, CFO.") in words or order.format("CFO, CEO.") in words
    assert "The floor, uninterrupted\nCFO (3 min planned); COO (1 min planned)" in words
    assert "CFO was to argue the other side, as everybody stood on one in the first round, shown" in words


def test_every_assignment_is_told_with_the_first_round_it_came_after(put: MemoryRoom) -> None:
    one = {"ceo": Position(3), "cfo": Position(1), "coo": Position(2)}
    answered(put, "first:towns", **one)
    after(put, AssignAdvocate(TOWNS, CFO), AssignAdvocate(TOWNS, ParticipantId("coo")), AssignAdvocate(TOWNS, None))
    after(put, AskAgain(RoundId("first:towns"), "One word was wrong"))
    workshop = answered(put, "first:towns", **one | {"ceo": Position(-3)})
    said = "{} was to argue the other side, as everybody stood on one in the first round, shown"
    words, shown = read(sections(workshop)), moment(workshop.rounds[RoundId("first:towns")].earlier[0].round.shown_at)
    for name in ("CFO", "COO"):
        assert f"{said.format(name)} {shown}." in words
    assert "nobody argues the other side any more." in words


def test_who_did_not_answer_is_not_among_everybody(put: MemoryRoom) -> None:
    answered(put, "first:towns", ceo=Position(3), cfo=Position(1))
    words = read(sections(after(put, AssignAdvocate(TOWNS, CFO))))
    assert "CFO was to argue the other side, as everybody who answered stood on one" in words


def test_who_was_heard_after_the_gradients_is_told(put: MemoryRoom) -> None:
    after(put, Propose(TOWNS, "Towns only."))
    after(put, GiveFloor(TOWNS, ParticipantId("coo"), 1))
    answered(put, "gradients:towns", ceo=Gradient(1), cfo=Gradient(8), coo=Gradient(3))
    workshop = after(put, GiveFloor(TOWNS, CFO, 2))
    words = read(sections(workshop))
    before, later = "uninterrupted\nCOO (1 min planned)", "The floor after the gradients\nCFO (2 min planned)"
    assert words.index(before) < words.index("Heard after the gradients") < words.index(later)
    told = "First those at 5 to 8: CFO (8 Veto). Then those at 3: COO (3 Support with reservations)."
    assert f"Heard after the gradients, by the rule\n{told}" in read(sections(workshop))


def test_the_order_stands_in_groups_with_whoever_leads_last(put: MemoryRoom) -> None:
    after(put, *(AddParticipant(ParticipantId(id), id.upper(), "") for id in ("cmo", "cto")))
    after(put, AddParticipant(ParticipantId("chair"), "CHAIR", "", leads=True))
    stands = {"ceo": 3, "cfo": -1, "coo": 1, "cmo": -3, "cto": 1, "chair": 2}
    workshop = answered(put, "first:towns", **{by: Position(place) for by, place in stands.items()})
    words = read(sections(workshop))
    order = "First the minority: CMO, CFO. Then the far end of the other side: CEO. Then as drawn: {}. "
    order += "Last, as leader: CHAIR."
    assert order.format("COO, CTO") in words or order.format("CTO, COO") in words


def test_where_nobody_answered_there_is_no_talk(put: MemoryRoom) -> None:
    assert "The talk" not in read(sections(put.workshop))
