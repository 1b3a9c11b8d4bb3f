"""Which words may seal a round, who may keep them, and what the workshop knows of it."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stratroom.ballots import ballot
from stratroom.model.forms import Sentence
from stratroom.model.names import NOBODY, Naming
from stratroom.model.promises import PROMISE, SEALED, promise_of
from stratroom.model.public import collecting
from stratroom.model.refusals import Refused
from stratroom.model.rounds import AbandonRound, CloseRound, HandIn, OpenRound, RevealRound
from stratroom.model.sealing import Seal, as_counted, checked_words
from stratroom.model.withholding import without_names
from stratroom.rehearsal import MemoryRoom
from stratroom.stages.statements.rules import ROUND as STATEMENTS
from stratroom.stages.welcome.rules import NotePresence
from stratroom.storage.keeping import drawn_words
from tests.telling import after, refused, started, who

SEAL = Seal(who("COO"), b"public", b"salt", b"locked")


def sealed() -> MemoryRoom:
    room = started("CEO", "CFO", "COO")
    after(room, OpenRound(STATEMENTS, seal=SEAL))
    return room


def test_the_workshop_knows_who_keeps_the_words_and_nothing_of_them() -> None:
    room = sealed()
    round = room.workshop.rounds[STATEMENTS]
    assert (round.keeper, round.is_sealed) == ("coo", True)
    assert "locked" not in repr(room.workshop)
    assert "locked" not in repr(OpenRound(STATEMENTS, seal=SEAL))
    assert "secret" not in repr(RevealRound(STATEMENTS, b"secret"))


def test_without_a_keeper_a_round_is_hidden() -> None:
    round = after(started("CEO"), OpenRound(STATEMENTS)).rounds[STATEMENTS]
    assert (round.keeper, round.is_sealed) == (NOBODY, False)


def test_hidden_and_sealed_are_never_said_of_the_same_round() -> None:
    room = sealed()
    round = room.workshop.rounds[STATEMENTS]
    said = promise_of(room.workshop, round)
    assert "sealed with words that only COO knows" in said
    assert "hidden" not in said
    hidden = after(started("CEO"), OpenRound(STATEMENTS))
    said = promise_of(hidden, hidden.rounds[STATEMENTS])
    assert "answers are hidden" in said
    assert "seal" not in said


@pytest.mark.parametrize("naming", PROMISE)
def test_each_promise_says_which_it_is(naming: Naming) -> None:
    assert ("hidden" in PROMISE[naming], "seal" in PROMISE[naming]) == (True, False)
    assert ("hidden" in SEALED[naming], "seal" in SEALED[naming]) == (False, True)


def test_the_promise_is_the_same_to_the_room_and_to_whoever_answers() -> None:
    room = sealed()
    said = promise_of(room.workshop, room.workshop.rounds[STATEMENTS])
    assert collecting(room.workshop, room.workshop.rounds[STATEMENTS]).promise == said
    assert ballot(room.workshop, STATEMENTS, who("CEO")).promise == said


def test_a_keeper_is_somebody_who_is_in_the_room() -> None:
    room = started("CEO", "COO")
    after(room, NotePresence(who("COO"), present=False))
    assert "COO is not in the room" in refused(room, OpenRound(STATEMENTS, seal=SEAL))
    assert "nobody" in refused(room, OpenRound(STATEMENTS, seal=replace(SEAL, keeper=who("nobody"))))


def test_a_keeper_who_leaves_keeps_the_words() -> None:
    workshop = after(sealed(), NotePresence(who("COO"), present=False))
    assert workshop.rounds[STATEMENTS].keeper == "coo"


def test_given_up_and_asked_again_it_may_have_another_keeper_or_none() -> None:
    room = sealed()
    after(room, AbandonRound(STATEMENTS, "The words are forgotten."), OpenRound(STATEMENTS))
    assert not room.workshop.rounds[STATEMENTS].is_sealed
    after(room, AbandonRound(STATEMENTS, "Once more."), OpenRound(STATEMENTS, seal=replace(SEAL, keeper=who("CEO"))))
    assert room.workshop.rounds[STATEMENTS].keeper == "ceo"


def test_a_round_that_was_shown_still_says_who_kept_the_words() -> None:
    room = sealed()
    after(room, HandIn(STATEMENTS, who("CEO"), Sentence("Grow.")), CloseRound(STATEMENTS), RevealRound(STATEMENTS))
    assert room.workshop.rounds[STATEMENTS].keeper == "coo"


def test_an_edition_without_names_does_not_say_who_kept_them() -> None:
    workshop = without_names(sealed().workshop)
    assert "only one participant knows" in promise_of(workshop, workshop.rounds[STATEMENTS])


@pytest.mark.parametrize(
    ("words", "why"),
    [
        ("", "at least 16 letters"),
        ("blue horse lamp", "at least 16 letters"),
        ("a a a a a a a a a a a a a a a a a a a", "the same few letters"),
        ("abababababababababab", "the same few letters"),
        ("Harbour Strategy Day Ada Lovelace", "stands in the title"),
        ("x1!qwe" * 100, "Too long"),
    ],
)
def test_words_that_could_be_guessed_are_refused(words: str, why: str) -> None:
    with pytest.raises(Refused, match=why):
        checked_words(words, ["Harbour strategy day 2027", "Ada", "Lovelace"])


@pytest.mark.parametrize("words", ["wet harbour, nine lamps", "Donaudampfschifffahrt", "ωραία θάλασσα και ήλιος"])
def test_words_that_nobody_expects_are_taken(words: str) -> None:
    assert checked_words(words, ["Harbour strategy day", "Ada"]) == as_counted(words)


def test_drawn_words_are_always_strong_enough() -> None:
    for _ in range(300):
        drawn = drawn_words()
        assert checked_words(drawn, []) == drawn


@given(st.text(max_size=60))
def test_words_count_the_same_however_they_are_typed(words: str) -> None:
    counted = as_counted(words)
    assert as_counted(counted) == counted
    assert as_counted(f"  {words}\n") == counted
