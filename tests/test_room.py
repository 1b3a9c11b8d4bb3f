"""The room on a real file: acknowledged means on disk, undo stops at a reveal, unattributed means no trace."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from msgspec import structs

from stratroom.catalogue import rule_book
from stratroom.model.dissents import ConfirmDissent, WriteDissent
from stratroom.model.entries import AnswerHandedIn, Recorded, RoundRevealed, Undone
from stratroom.model.forms import Points, Ranking, Sentence
from stratroom.model.names import DissentId, OptionId, ParticipantId, RoundId, StageId, SubjectId, TradeoffId
from stratroom.model.refusals import Refused
from stratroom.model.rounds import (
    AbandonRound,
    AskAgain,
    CloseRound,
    HandIn,
    HandInOnPaper,
    OpenRound,
    Phase,
    RevealRound,
)
from stratroom.model.workshop import About
from stratroom.room import Room, missing_from_boxes
from stratroom.stages.priorities.acts import POINTS, RANKINGS
from stratroom.stages.tradeoffs.acts import PutTradeoff
from stratroom.stages.welcome.rules import AddParticipant, NotePresence, Promise, StartWorkshop
from stratroom.storage.file import WorkshopFile
from tests.older import list_as_before
from tests.telling import PROGRAMME, who

STATEMENTS = RoundId("statements")
NAMES = "ABCDEF"


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Room]:
    rules = rule_book()
    opened = Room(WorkshopFile.create(tmp_path / "day.stratroom", rules.kinds), rules)
    opened.do(StartWorkshop(About("A day"), PROGRAMME))
    for name in NAMES:
        opened.do(AddParticipant(who(name), name))
    yield opened
    opened.close()


def hand_in(room: Room, by: str, text: str) -> None:
    room.do(HandIn(STATEMENTS, who(by), Sentence(text)))


def reopened(room: Room) -> Room:
    room.close()
    return Room(WorkshopFile.open(room.file.path, room.rules.kinds), room.rules)


def test_the_bell_rings_after_the_act_is_in_the_file(room: Room) -> None:
    heard: list[int] = []
    room.when_changed(lambda workshop: heard.append(len(workshop.people)))
    room.do(AddParticipant(ParticipantId("g"), "G"))
    assert heard == [7]
    assert len(reopened(room).workshop.people) == 7


def test_mid_round_everything_comes_back_but_the_words(room: Room) -> None:
    room.do(OpenRound(STATEMENTS))
    hand_in(room, "A", "hidden words of A")
    again = reopened(room)
    assert set(again.workshop.rounds[STATEMENTS].handed_in) == {"a"}
    assert "hidden words" not in repr(again.workshop)
    assert b"hidden words" not in again.file.path.read_bytes()
    again.do(CloseRound(STATEMENTS))
    again.do(RevealRound(STATEMENTS))
    assert again.workshop.rounds[STATEMENTS].answers_by() == {"a": Sentence("hidden words of A")}
    again.close()


def test_an_answer_can_be_replaced_until_the_close_and_counts_once(room: Room) -> None:
    room.do(OpenRound(STATEMENTS))
    hand_in(room, "A", "first try")
    hand_in(room, "A", "second thought")
    assert room.in_box(STATEMENTS) == 1
    room.do(CloseRound(STATEMENTS))
    room.do(RevealRound(STATEMENTS))
    assert room.workshop.rounds[STATEMENTS].answers_by() == {"a": Sentence("second thought")}
    assert b"first try" not in room.file.path.read_bytes()


def test_undo_takes_back_slips_and_stops_at_answers_and_reveals(room: Room) -> None:
    room.do(NotePresence(who("A"), present=False))
    assert room.what_undo_takes_back() == "A absent"
    room.undo()
    assert room.workshop.people[0].present
    room.do(OpenRound(STATEMENTS))
    room.undo()
    assert STATEMENTS not in room.workshop.rounds
    room.do(OpenRound(STATEMENTS))
    hand_in(room, "A", "x")
    assert room.what_undo_takes_back() == ""
    with pytest.raises(Refused, match="cannot be undone"):
        room.undo()
    room.do(CloseRound(STATEMENTS))
    room.do(RevealRound(STATEMENTS))
    with pytest.raises(Refused, match="cannot be undone"):
        room.undo()


def forged(room: Room, sequence: int) -> list[Recorded]:
    """The ledger with an undoing of that entry at its end, as whoever has the file can write one."""
    ledger = room.file.recorded
    return [*ledger, Recorded(len(ledger) + 1, ledger[-1].at, Undone(sequence=sequence))]


def test_a_forged_undoing_of_a_reveal_does_not_follow(room: Room) -> None:
    """Else an entry put at the end would take every answer away, and nothing before it would have changed."""
    room.do(OpenRound(STATEMENTS))
    hand_in(room, "A", "x")
    room.do(CloseRound(STATEMENTS))
    room.do(RevealRound(STATEMENTS))
    last = len(room.file.recorded)
    assert room.rules.first_that_does_not_fold(forged(room, last)) == [
        f"Entry {last + 1} (undone) does not follow from those before it."
    ]
    with pytest.raises(ValueError, match=str(last)):
        room.rules.fold(forged(room, last))


@pytest.mark.parametrize("from_the_end", [-1, 1, 2])
def test_an_undoing_takes_back_the_last_act_alone(room: Room, from_the_end: int) -> None:
    for present in (False, True):
        room.do(NotePresence(who("A"), present=present))
    last = len(room.file.recorded)
    assert room.rules.follow(forged(room, last)) == last + 1
    assert room.rules.follow(forged(room, last - from_the_end)) == last


def test_an_opening_is_not_undone_over_unattributed_answers(room: Room) -> None:
    room.do(Promise(StageId("statements"), "unattributed"))
    room.do(OpenRound(STATEMENTS))
    hand_in(room, "A", "x")
    with pytest.raises(Refused, match="Somebody has answered already"):
        room.undo()
    assert room.in_box(STATEMENTS) == 1


def test_unattributed_answers_leave_no_author_order_or_entry(room: Room) -> None:
    room.do(Promise(StageId("statements"), "unattributed"))
    room.do(OpenRound(STATEMENTS))
    before = len(room.file.recorded)
    for name in NAMES:
        hand_in(room, name, f"words {name}")
    assert len(room.file.recorded) == before
    assert room.workshop.rounds[STATEMENTS].handed_in == {}
    room.do(CloseRound(STATEMENTS))
    revealed = room.do(RevealRound(STATEMENTS))
    assert revealed is not None
    assert isinstance(revealed.entry, RoundRevealed)
    assert {given.by for given in revealed.entry.answers} == {None}
    assert len(revealed.entry.answers) == 6


def test_one_person_hands_in_once_without_a_name_and_the_count_goes_in_fives(room: Room) -> None:
    room.do(Promise(StageId("statements"), "unattributed"))
    room.do(OpenRound(STATEMENTS))
    hand_in(room, "A", "x")
    with pytest.raises(Refused, match="handed in already"):
        hand_in(room, "A", "again")
    round = room.workshop.rounds[STATEMENTS]
    assert room.counted(round) == 0
    for name in "BCDE":
        hand_in(room, name, "x")
    assert room.counted(round) == 5
    hand_in(room, "F", "x")
    assert room.counted(round) == 6


def test_a_box_with_fewer_answers_than_were_handed_in_is_not_revealed(room: Room) -> None:
    room.do(OpenRound(STATEMENTS))
    hand_in(room, "A", "x")
    entry = AnswerHandedIn(round=STATEMENTS, by=who("B"), slot="a slot that is not there")
    room.file.append("2026-10-15T10:00:00+00:00", entry)
    forged = Room(room.file, room.rules)
    forged.do(CloseRound(STATEMENTS))
    with pytest.raises(Refused, match="not those that were handed in"):
        forged.do(RevealRound(STATEMENTS))
    assert forged.in_box(STATEMENTS) == 1


def test_a_round_given_up_is_erased_unread(room: Room) -> None:
    room.do(OpenRound(STATEMENTS))
    hand_in(room, "A", "never to be seen")
    room.do(AbandonRound(STATEMENTS, "wrong question"))
    assert room.workshop.rounds[STATEMENTS].phase is Phase.ABANDONED
    assert "never to be seen" not in repr(room.file.recorded)


@pytest.mark.parametrize("count", [2, 60])
def test_every_answer_that_is_admitted_fits_in_the_box(room: Room, count: int) -> None:
    longest = ParticipantId('"' * 50 + "\U0001f600" * 50)
    options = [OptionId(f"{n:02}" + '"' * 48 + "\U0001f600" * 50) for n in range(count)]
    room.do(AddParticipant(longest, "Long"))
    list_as_before(room, {option: option for option in options})
    for round, answer in (
        (POINTS, Points({option: 100 if option == options[0] else 0 for option in options})),
        (RANKINGS, Ranking(tuple((option,) for option in options))),
    ):
        room.do(OpenRound(round, without_level=True))
        room.do(HandIn(round, longest, answer))
        room.do(CloseRound(round))
        room.do(RevealRound(round))
        assert longest in room.workshop.rounds[round].answers_by()


def test_what_is_too_long_changes_nothing(room: Room) -> None:
    room.do(OpenRound(STATEMENTS))
    with pytest.raises(Refused, match="5,001 characters"):
        hand_in(room, "A", "x" * 5_001)
    hand_in(room, "A", "👍" * 5_000)
    assert room.in_box(STATEMENTS) == 1


def test_cards_without_names_lie_in_the_box_and_nowhere_else(room: Room) -> None:
    room.do(Promise(StageId("statements"), "unattributed"))
    room.do(OpenRound(STATEMENTS))
    hand_in(room, "A", "words of A")
    before = len(room.file.recorded)
    for number in range(5):
        assert room.do(HandInOnPaper(STATEMENTS, Sentence(f"words on card {number}"))) is None
    assert len(room.file.recorded) == before
    assert b"words on card" not in room.file.path.read_bytes()
    with pytest.raises(Refused, match="No card can be added"):
        room.do(HandInOnPaper(STATEMENTS, Sentence("one too many")))
    assert room.in_box(STATEMENTS) == 6
    assert [name for name in NAMES if room.has_had_the_laptop(STATEMENTS, who(name))] == ["A"]


def test_a_round_put_anew_hands_the_laptop_to_everybody_again(room: Room) -> None:
    room.do(Promise(StageId("statements"), "unattributed"))
    room.do(OpenRound(STATEMENTS))
    hand_in(room, "A", "first")
    room.do(AbandonRound(STATEMENTS, "wrong question"))
    room.do(OpenRound(STATEMENTS))
    hand_in(room, "A", "second")
    assert room.in_box(STATEMENTS) == 1


def test_asking_again_can_be_undone_until_somebody_answers(room: Room) -> None:
    room.do(OpenRound(STATEMENTS))
    hand_in(room, "A", "what was shown")
    room.do(CloseRound(STATEMENTS))
    room.do(RevealRound(STATEMENTS))
    shown = room.workshop
    room.do(AskAgain(STATEMENTS, "a slip"))
    room.undo()
    assert room.workshop == shown
    room.do(AskAgain(STATEMENTS, "one was missing"))
    room.do(OpenRound(STATEMENTS))
    room.undo()
    room.do(OpenRound(STATEMENTS))
    hand_in(room, "B", "what is hidden")
    with pytest.raises(Refused, match="cannot be undone"):
        room.undo()
    again = reopened(room)
    assert again.workshop.rounds[STATEMENTS].earlier[0].round.answers_by() == {"a": Sentence("what was shown")}
    assert "what is hidden" not in repr(again.workshop)
    again.close()


def test_what_its_author_confirmed_is_no_slip_of_the_hand(room: Room) -> None:
    tradeoff, dissent = TradeoffId("t1"), DissentId("d1")
    room.do(PutTradeoff(tradeoff, "Towns", "Cities"))
    room.do(WriteDissent(dissent, SubjectId("t1"), who("A"), "dissent", "Too soon."))
    room.undo()
    room.do(WriteDissent(dissent, SubjectId("t1"), who("A"), "dissent", "Far too soon."))
    room.do(ConfirmDissent(dissent))
    with pytest.raises(Refused, match="confirmed"):
        room.undo()
    assert reopened(room).workshop.dissents[0].is_confirmed


def test_a_hidden_box_is_no_box_of_a_sealed_round(room: Room) -> None:
    """Somebody who may write the file could put one in its place, and read the answers."""
    room.do(OpenRound(STATEMENTS))
    assert missing_from_boxes(room.workshop, room.file) == []
    sealed = structs.replace(room.workshop.rounds[STATEMENTS], keeper=who("A"))
    forged = structs.replace(room.workshop, rounds={STATEMENTS: sealed})
    assert len(missing_from_boxes(forged, room.file)) == 1
