"""By role, revealed without roles: the way on where more answers stand under a role than people have it."""

import pytest

from stratroom.memory_room import MemoryRoom
from stratroom.model.cards import cards
from stratroom.model.entries import RoundRevealed
from stratroom.model.forms import RevealedAnswer, Sentence
from stratroom.model.names import PhraseId
from stratroom.model.public import how_many, missing_words
from stratroom.model.rounds import AskAgain, CloseRound, HandIn, OpenRound, RevealRound
from stratroom.record.earlier import section as asked_before
from stratroom.stages.meanings.acts import TakeUpPhrase, meanings_of
from stratroom.stages.meanings.answers import answered, given
from stratroom.stages.meanings.public import SideBySide, views
from stratroom.stages.reveal.showing import OrderCards, can_stand_by_role, order
from stratroom.stages.statements import record as statements
from stratroom.stages.statements.public import views as projected
from stratroom.stages.welcome import record as welcome
from stratroom.stages.welcome.rules import Promise
from stratroom.ui.console.briefly import briefly
from stratroom.ui.round_words import state_sentence
from tests.model.test_by_role import BY_ROLE, PEOPLE, ROUND, STATEMENTS, everybody_writes, put, room
from tests.record.reading import read
from tests.telling import after, refused, who

AFTER_READING, WITHOUT_NAMES = Promise(STATEMENTS, "after-reading"), Promise(STATEMENTS, "unattributed")
BARE = RevealRound(ROUND, without_roles=True)
WHY = "more answers stood under a role than people have it"


def handed_in(begun: MemoryRoom) -> MemoryRoom:
    after(begun, *(HandIn(ROUND, who(name), Sentence(f"{name}’s.")) for name in PEOPLE), CloseRound(ROUND))
    return begun


def shown() -> MemoryRoom:
    begun = handed_in(put())
    after(begun, BARE)
    return begun


def test_what_lies_in_the_box_is_counted_though_nobody_is_known_to_have_handed_in() -> None:
    begun = handed_in(put())
    assert briefly(begun.workshop, ROUND, in_box=5) == "5 of 5 handed in, closed"


@pytest.mark.parametrize(("in_box", "said"), [(0, "0 to 4 of 5 handed in"), (4, "4 of 5 handed in")])
def test_while_the_count_moves_in_steps_no_number_is_said_that_need_not_be_so(in_box: int, said: str) -> None:
    assert briefly(put().workshop, ROUND, in_box) == said


def test_no_role_stands_anywhere_beside_an_answer() -> None:
    begun = shown()
    round = begun.workshop.rounds[ROUND]
    assert [(given.by, given.role) for given in round.answers] == [(None, None)] * 5
    assert (round.roles, round.shows_roles, round.is_named) == ({}, False, False)
    assert (round.naming, round.seen_as) == ("by-role", "unattributed"), "what was promised, and what is seen"
    assert {(card.by, card.role) for card in cards(begun.workshop)} == {(None, None)}
    assert order(begun.workshop) == "shuffled"
    assert not can_stand_by_role(begun.workshop)
    assert "would tell who wrote what" in refused(begun, OrderCards("by-role"))


def test_the_room_and_the_record_are_told_why() -> None:
    workshop = shown().workshop
    round = workshop.rounds[ROUND]
    assert WHY in missing_words(workshop, round)
    assert "somebody may have answered twice" in missing_words(workshop, round)
    counted = "5 were asked; 5 answers were shown"
    told = (how_many(round), state_sentence(workshop, round, 0), repr(projected(workshop)), briefly(workshop, ROUND))
    assert [counted in said for said in told] == [True, True, True, False]
    assert not any("5 of 5" in said for said in told), "how many people that were nobody knows"
    printed = statements.section(workshop, {})
    assert printed
    assert f"Shown without roles, as {WHY}: " in read(printed.blocks)
    assert "without names and in no order" in read(printed.blocks)
    assert "shown all at once by role" not in read(printed.blocks)
    of_the_room = welcome.section(workshop)
    assert of_the_room
    assert f"“{round.title}” was promised by role: {WHY}." in read(of_the_room.blocks)
    assert "5 were asked the opening question; 5 answers were shown." in read(printed.blocks), "not how many people"
    assert "all are shown by role, without names." in read(of_the_room.blocks), "what was promised stays"


def test_who_did_not_answer_is_not_counted() -> None:
    """Somebody may be in it twice: then one more is missing than the answers say."""
    begun = room()
    after(begun, BY_ROLE, OpenRound(ROUND))
    round = begun.workshop.rounds[ROUND]
    answers = tuple(RevealedAnswer(Sentence(f"{n}")) for n in range(4))
    begun._evolve(RoundRevealed(round=ROUND, title=round.title, answers=answers, without_roles=True))
    assert "did not answer" not in missing_words(begun.workshop, begun.workshop.rounds[ROUND])


def test_asked_again_it_is_by_role_as_before() -> None:
    begun = shown()
    after(begun, AskAgain(ROUND, "Somebody was in it twice."))
    assert not begun.workshop.rounds[ROUND].without_roles
    after(begun, OpenRound(ROUND))
    again = begun.workshop.rounds[ROUND]
    assert (again.shows_roles, again.without_roles, len(again.roles)) == (True, False, len(PEOPLE))
    everybody_writes(begun)
    assert {card.role for card in cards(begun.workshop)} == {"CEO", "Manager", ""}
    assert WHY not in missing_words(begun.workshop, begun.workshop.rounds[ROUND])
    before = asked_before(begun.workshop, lambda then, _: statements.as_shown(then, {}))
    assert before
    assert f"Shown without roles, as {WHY}" in read(before.blocks)


@pytest.mark.parametrize("promised", [(), (AFTER_READING,), (WITHOUT_NAMES,)])
def test_where_there_are_no_roles_none_can_be_left_out(promised: tuple[Promise, ...]) -> None:
    begun = room()
    after(begun, *promised, OpenRound(ROUND))
    handed_in(begun)
    assert refused(begun, BARE) == "“Statements” is not by role: it has no roles to leave out."
    after(begun, RevealRound(ROUND))


def test_a_forged_reveal_is_none() -> None:
    begun = handed_in(put())
    kept = RoundRevealed(round=ROUND, title="S", answers=(RevealedAnswer(Sentence("x"), role="CEO"),))
    with pytest.raises(ValueError, match="answers of other roles"):
        begun._evolve(RoundRevealed(round=ROUND, title="S", answers=kept.answers, without_roles=True))
    named = room()
    after(named, OpenRound(ROUND), CloseRound(ROUND))
    with pytest.raises(ValueError, match="no roles to leave out"):
        named._evolve(RoundRevealed(round=ROUND, title="S", answers=(), without_roles=True))


def test_it_is_told_by_its_name() -> None:
    assert RoundRevealed(ROUND, "Statements", ()).describe() == "Revealed: Statements"
    assert RoundRevealed(ROUND, "Statements", (), without_roles=True).describe() == "Revealed without roles: Statements"


def test_of_meanings_it_is_not_said_how_many_people_gave_them() -> None:
    begun = room()
    id = PhraseId("p1")
    after(begun, BY_ROLE, TakeUpPhrase(id, "growth"), OpenRound(meanings_of(id)))
    after(begun, *(HandIn(meanings_of(id), who(name), Sentence(f"{name}’s.")) for name in PEOPLE))
    after(begun, CloseRound(meanings_of(id)), RevealRound(meanings_of(id), without_roles=True))
    shown = begun.workshop.rounds[meanings_of(id)]
    assert answered(shown) == "5 answers to what is meant by it."
    assert {meaning.by for meaning in given(begun.workshop, shown)} == {None}
    (view,) = [view for view in views(begun.workshop) if isinstance(view, SideBySide)]
    assert WHY in view.missing
