"""Answers that came on cards: whose they are where names are shown, nobody's where they are not, never one too many."""

from stratroom.model.forms import Sentence
from stratroom.model.names import RoundId, StageId
from stratroom.model.rounds import AbandonRound, CloseRound, HandIn, HandInOnPaper, OpenRound, RevealRound
from stratroom.retelling import left_out
from stratroom.stages.welcome.rules import Promise
from tests.telling import after, refused, started, who

STATEMENTS = RoundId("statements")


def test_a_named_round_knows_who_came_on_paper_until_they_write_on_the_laptop() -> None:
    room = started("CEO", "CFO")
    card = HandIn(STATEMENTS, who("CFO"), Sentence("Grow."), "paper")
    workshop = after(room, OpenRound(STATEMENTS), HandIn(STATEMENTS, who("CEO"), Sentence("Stay.")), card)
    assert workshop.rounds[STATEMENTS].on_paper == {"cfo"}
    shown = after(room, CloseRound(STATEMENTS), RevealRound(STATEMENTS)).rounds[STATEMENTS]
    assert shown.on_paper == {"cfo"}
    assert any("came on paper" in sentence for sentence in left_out(room.workshop))


def test_a_round_given_up_forgets_who_came_on_paper() -> None:
    room = started("CEO")
    card = HandIn(STATEMENTS, who("CEO"), Sentence("Grow."), "paper")
    workshop = after(room, OpenRound(STATEMENTS), card, AbandonRound(STATEMENTS, "wrong question"))
    assert workshop.rounds[STATEMENTS].on_paper == frozenset()


def test_a_card_without_a_name_is_refused_where_names_are_shown() -> None:
    room = started("CEO")
    assert "not been put yet" in refused(room, HandInOnPaper(STATEMENTS, Sentence("Grow.")))
    after(room, OpenRound(STATEMENTS))
    assert "Say whose card it is" in refused(room, HandInOnPaper(STATEMENTS, Sentence("Grow.")))


def test_cards_without_names_fill_the_round_and_no_more() -> None:
    room = started(*"ABCDE")
    after(room, Promise(StageId("statements"), "unattributed"), OpenRound(STATEMENTS))
    after(room, HandIn(STATEMENTS, who("A"), Sentence("Mine.")))
    before = room.sequence
    after(room, *(HandInOnPaper(STATEMENTS, Sentence(f"Card {n}.")) for n in range(4)))
    assert room.sequence == before, "a card leaves no entry"
    assert "No card can be added" in refused(room, HandInOnPaper(STATEMENTS, Sentence("One more.")))
    shown = after(room, CloseRound(STATEMENTS), RevealRound(STATEMENTS)).rounds[STATEMENTS]
    assert {given.by for given in shown.answers} == {None}
    assert len(shown.answers) == 5
