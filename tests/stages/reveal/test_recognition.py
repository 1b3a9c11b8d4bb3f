"""The recognition round: whom it is put to, what follows from it, and how its groups become the room's."""

import msgspec
import pytest
from msgspec.structs import replace

from stratroom.ballots import ballot, paper_ballot
from stratroom.decks import deck
from stratroom.model.entries import RoundOpened
from stratroom.model.forms import Recognition, Sentence
from stratroom.model.names import CardId, GroupId, OptionId, ParticipantId, RoundId, StageId
from stratroom.model.rounds import AskAgain, CloseRound, HandIn, OpenRound, Phase, RevealRound
from stratroom.rehearsal import MemoryRoom
from stratroom.room import slot_bytes
from stratroom.stages.reveal.acts import ConfirmGroups, MakeGroup, RenameGroup, TakeOut, TakeProposal
from stratroom.stages.reveal.asking import at_hand, proposed, recognised
from stratroom.stages.reveal.public import views
from stratroom.stages.reveal.sortings import RECOGNITION, sorting
from stratroom.stages.welcome.rules import NotePresence, Promise
from stratroom.storage.slots import room_in
from tests.telling import after, answered, refused, started

SECOND = RoundId("recognition-2")


def same(*ids: str) -> Recognition:
    return Recognition(tuple(OptionId(id) for id in ids))


def revealed(*names: str) -> MemoryRoom:
    room = started(*(names or ("a", "b", "c", "d")), without_vote=("d",))
    answered(room, "statements", **{name: Sentence(f"Sentence of {name}") for name in names or "abcd"})
    return room


def test_everybody_who_gave_a_sentence_is_asked_with_a_vote_or_without() -> None:
    room = started("a", "b", "c", "d", without_vote=("b",))
    answered(room, "statements", a=Sentence("A"), b=Sentence("B"), c=Sentence("C"))
    round = after(room, OpenRound(RECOGNITION)).rounds[RECOGNITION]
    assert round.eligible == ("a", "b", "c")
    assert round.options == ("a", "b", "c")
    assert round.is_named


def test_it_cannot_be_put_before_the_reveal_or_without_authors_or_about_one_sentence() -> None:
    said = "No stage asks a question called “recognition”."
    assert refused(started("a", "b"), OpenRound(RECOGNITION)) == said
    alone = started("a", "b")
    answered(alone, "statements", a=Sentence("A"))
    assert refused(alone, OpenRound(RECOGNITION)) == said
    nameless = started(*"abcde")
    nameless.do(Promise(StageId("statements"), "unattributed"))
    answered(nameless, "statements", **{name: Sentence(name) for name in "abcde"})
    assert refused(nameless, OpenRound(RECOGNITION)) == said


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        (same("a"), "Mark only sentences of others: everybody says the same as they do themselves."),
        (same("b", "z"), "There is no option “z” in this round. Choose from: a, b, c, d."),
        (Sentence("The same"), "“Who says the same as I do?” asks for marks beside the sentences, not a sentence."),
    ],
)
def test_what_cannot_be_marked_is_refused(answer: Recognition | Sentence, said: str) -> None:
    room = revealed()
    room.do(OpenRound(RECOGNITION))
    assert refused(room, HandIn(RECOGNITION, ParticipantId("a"), answer)) == said


def test_marks_count_where_both_answered_and_none_is_an_answer() -> None:
    room = revealed()
    workshop = answered(room, "recognition", a=same("b", "d"), b=same("c", "a"), c=same())
    assert recognised(workshop) == {"a": ("b",), "b": ("a", "c"), "c": ()}
    assert proposed(workshop) == (("a", "b"),)


def test_nothing_is_known_of_it_before_it_is_shown() -> None:
    room = revealed()
    workshop = after(room, OpenRound(RECOGNITION), HandIn(RECOGNITION, ParticipantId("a"), same("b")))
    assert recognised(workshop) == {}
    assert proposed(workshop) == ()
    assert refused(room, TakeProposal()).startswith("Who recognises whom has not been revealed yet.")


def test_before_the_reveal_the_workshop_is_the_same_whatever_was_marked() -> None:
    stands: list[object] = []
    for marks in (same(), same("b", "c", "d")):
        room = revealed()
        workshop = after(room, OpenRound(RECOGNITION), HandIn(RECOGNITION, ParticipantId("a"), marks))
        waiting = workshop.rounds[RECOGNITION]
        assert list(waiting.handed_in) == ["a"]
        stands.append((workshop.with_round(replace(waiting, handed_in={})), views(workshop)))
    assert stands[0] == stands[1]


def test_the_groups_are_taken_unnamed_and_changed_by_the_room() -> None:
    room = revealed()
    answered(room, "recognition", a=same("b"), b=same("a"), c=same("d"), d=same("c"))
    after(room, MakeGroup(GroupId("g1"), "Another way", (CardId("a"), CardId("c"))), TakeProposal())
    laid = sorting(room.workshop)
    assert [(group.name, group.cards) for group in laid.groups] == [("", ("a", "b")), ("", ("c", "d"))]
    assert laid.ways == ("recognition",)
    assert refused(room, TakeProposal()) == "These groups are taken already."
    assert refused(room, ConfirmGroups()).startswith("Groups 1, 2 have no name yet.")
    first, second = (group.id for group in laid.groups)
    workshop = after(
        room, RenameGroup(first, "Towns"), RenameGroup(second, "Margin"), TakeOut((CardId("d"),)), ConfirmGroups()
    )
    assert sorting(workshop).ways == ("recognition", "free")
    assert [group.cards for group in sorting(workshop).groups] == [("a", "b"), ("c",)]


def test_groups_that_lie_so_are_not_taken_again_whatever_single_card_was_named() -> None:
    """Taking them would wipe the names and the room's count."""
    room = revealed()
    answered(room, "recognition", a=same("b"), b=same("a"), c=same(), d=same())
    after(room, TakeProposal(), MakeGroup(GroupId("g1"), "Alone", (CardId("c"),)))
    assert refused(room, TakeProposal()) == "These groups are taken already."
    after(room, TakeOut((CardId("b"),)))
    room.do(TakeProposal())
    assert [group.cards for group in sorting(room.workshop).groups] == [("a", "b")]


def test_where_no_two_recognise_each_other_there_is_nothing_to_take() -> None:
    room = revealed()
    answered(room, "recognition", a=same("b"), b=same("c"), c=same(), d=same())
    assert refused(room, TakeProposal()) == "No two recognise each other, so there is no group to take."


def test_sentences_that_are_asked_for_again_have_a_round_of_their_own() -> None:
    room = revealed()
    answered(room, "recognition", a=same("b"), b=same("a"))
    room.do(AskAgain(RoundId("statements"), "A year later"))
    answered(room, "statements", a=Sentence("New A"), b=Sentence("New B"))
    assert recognised(room.workshop) == {}
    assert refused(room, OpenRound(RECOGNITION)).startswith("No stage asks")
    assert at_hand(room.workshop) == SECOND
    answered(room, SECOND, a=same("b"), b=same())
    assert recognised(room.workshop) == {"a": ("b",), "b": ()}


def test_a_round_that_waits_while_its_sentences_are_asked_for_again_stays_what_it_was() -> None:
    room = revealed()
    room.do(OpenRound(RECOGNITION))
    room.do(AskAgain(RoundId("statements"), "One word was wrong"))
    assert at_hand(room.workshop) == RECOGNITION
    mine = ballot(room.workshop, RECOGNITION, ParticipantId("a"))
    assert mine.own == "Sentence of a"
    assert sorted(words for _, words in mine.options) == ["Sentence of b", "Sentence of c", "Sentence of d"]
    after(room, HandIn(RECOGNITION, ParticipantId("a"), same("b")), CloseRound(RECOGNITION), RevealRound(RECOGNITION))
    assert recognised(room.workshop) == {}, "it was about other sentences"
    assert at_hand(room.workshop) == SECOND


def test_it_may_be_asked_again_itself() -> None:
    room = revealed()
    answered(room, "recognition", a=same("b"), b=same("a"))
    room.do(AskAgain(RECOGNITION, "Two were away"))
    assert room.workshop.rounds[RECOGNITION].phase is Phase.AGAIN
    assert proposed(room.workshop) == ()
    answered(room, "recognition", a=same(), b=same())
    assert recognised(room.workshop) == {"a": (), "b": ()}


def test_an_absent_author_is_recognised_by_nobody() -> None:
    room = revealed()
    room.do(NotePresence(ParticipantId("c"), present=False))
    workshop = answered(room, "recognition", a=same("c"), b=same("c"), d=same())
    assert recognised(workshop) == {"a": (), "b": (), "d": ()}
    assert workshop.rounds[RECOGNITION].absent == ("c",)


# What each is shown


def test_a_ballot_holds_ones_own_sentence_and_the_others_without_names_in_an_order_of_ones_own() -> None:
    names = tuple("abcdefgh")
    room = revealed(*names)
    room.do(OpenRound(RECOGNITION))
    made = [ballot(room.workshop, RECOGNITION, ParticipantId(name)) for name in names]
    for name, mine in zip(names, made, strict=True):
        assert mine.own == f"Sentence of {name}"
        assert sorted(id for id, _ in mine.options) == [other for other in names if other != name]
    assert len({tuple(id for id, _ in mine.options if id not in "ab") for mine in made}) > 1
    assert made[0] == ballot(room.workshop, RECOGNITION, ParticipantId("a")), "the same when they come back"


def test_cards_hold_all_sentences_in_one_order_that_is_no_seating_order() -> None:
    room = revealed(*"abcdefgh")
    room.do(OpenRound(RECOGNITION))
    printed = deck(room.workshop, room.rules, RECOGNITION)
    assert printed.options == tuple(words for _, words in paper_ballot(room.workshop, RECOGNITION).options)
    assert sorted(printed.options) == [f"Sentence of {name}" for name in "abcdefgh"]
    assert list(printed.options) != sorted(printed.options)


@pytest.mark.parametrize("count", [2, 60, 200])
def test_whoever_marks_everybody_fits_into_the_box(count: int) -> None:
    names = [f"person-{number:03}-with-a-long-id-{'x' * 20}" for number in range(count)]
    room = revealed(*names)
    entry = room.rules.decide(room.workshop, OpenRound(RECOGNITION))
    assert isinstance(entry, RoundOpened)
    answer = same(*names)
    assert len(msgspec.json.encode(answer)) + 200 < room_in(slot_bytes(entry))
