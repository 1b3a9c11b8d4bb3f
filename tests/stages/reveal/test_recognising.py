"""The recognition round on the console: folded until wanted, one large button at every turn."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from stratroom.ballots import ballot
from stratroom.model.cards import STATEMENTS
from stratroom.model.commands import Command
from stratroom.model.forms import Recognition, Sentence
from stratroom.model.names import CardId, GroupId, OptionId, ParticipantId, RoundId, StageId
from stratroom.model.public import collecting
from stratroom.model.rounds import AbandonRound, AskAgain, CloseRound, HandIn, OpenRound, Phase, RevealRound
from stratroom.rehearsal import MemoryRoom
from stratroom.stages.reveal.acts import (
    ChooseWay,
    ConfirmGroups,
    MakeGroup,
    RenameGroup,
    SortAgain,
    TakeOut,
    TakeProposal,
    proposed_id,
)
from stratroom.stages.reveal.console import Panel
from stratroom.stages.reveal.sortings import RECOGNITION, Way, at_hand, sorting
from stratroom.stages.welcome.rules import NotePresence, Promise
from stratroom.ui.widgets import PrimaryButton
from tests.stages.hands import Hands
from tests.telling import after, answered, at, started

NAMES = ("CEO", "CFO", "COO", "CMO", "GC")
R, SPACE = Qt.Key.Key_R, Qt.Key.Key_Space


def same(*ids: str) -> Recognition:
    return Recognition(tuple(OptionId(id) for id in ids))


def on_the_wall(room: MemoryRoom) -> MemoryRoom:
    people = room.workshop.people
    answered(room, "statements", **{person.id: Sentence(f"{person.name} says") for person in people})
    return at(room, "reveal")


@pytest.fixture
def hands(qtbot: QtBot) -> Hands:
    """The sentences of five hang before the room."""
    hands = Hands(qtbot, Panel(), on_the_wall(started(*NAMES)))
    hands.panel.first_hold().setFocus()
    return hands


def panel(hands: Hands) -> Panel:
    assert isinstance(hands.panel, Panel)
    return hands.panel


def large(hands: Hands) -> str:
    """What the one large button says that can be seen."""
    seen = [button for button in hands.panel.findChildren(PrimaryButton) if button.isVisible()]
    assert seen == [hands.panel.primary], [button.label for button in seen]
    return seen[0].label


def steps(hands: Hands) -> list[tuple[str, str, bool]]:
    return [(step.title, step.state, step.is_present) for step in hands.panel.progress()]


def test_it_is_folded_until_wanted_and_folds_again(hands: Hands) -> None:
    assert large(hands) == "To the next of 5 cards in no group"
    assert "Each marks, unseen by the others" not in hands.can_be_read
    hands.press(R)
    assert "Each marks, unseen by the others" in hands.can_be_read
    assert "until all are shown with names" in hands.can_be_read, "the promise is told beforehand"
    assert large(hands) == "Ask who says the same"
    hands.press(R)
    assert large(hands) == "To the next of 5 cards in no group"


def test_space_leads_from_the_question_to_the_groups(hands: Hands) -> None:
    hands.press(R)
    hands.press(SPACE)
    assert hands.room.workshop.rounds[RECOGNITION].phase is Phase.OPEN
    assert large(hands) == "Pass the laptop"
    assert steps(hands)[1] == ("Recognition round", "0 of 5 handed in", True)
    hands.press(SPACE)
    assert hands.laptops == ["recognition"]
    marks = {"ceo": same("coo"), "coo": same("ceo"), "cfo": same("ceo"), "cmo": same()}
    hands.do(*(HandIn(RECOGNITION, ParticipantId(by), given) for by, given in marks.items()))
    hands.do(NotePresence(ParticipantId("gc"), present=False))
    assert "recognises" not in hands.can_be_read
    assert large(hands) == "Close the round"
    hands.press(SPACE)
    assert large(hands) == "Reveal who recognises whom"
    hands.press(SPACE)
    for words in (
        "Revealed. 4 of 5 answered; 1 absent (GC).",
        "1 pair recognises each other; 1 recognition is one-sided.",
        "Both say so: CEO and COO",
        "One says so of the other: CFO recognises CEO",
    ):
        assert words in hands.can_be_read
    assert large(hands) == "Lay the cards so: 1 group"
    assert "Confirm once more" not in hands.can_be_read
    hands.press(SPACE)
    assert "Confirm once more" not in hands.can_be_read, "two cards were not looked over yet"
    assert [set(group.cards) for group in sorting(hands.room.workshop).groups] == [{"ceo", "coo"}]
    assert large(hands) == "To the next of 3 cards in no group"
    assert steps(hands)[1:3] == [("Recognition round", "4 of 5, revealed", False), ("Sorting", "2 of 5", True)]
    assert hands.refusals == []


def test_what_the_room_laid_is_not_given_up_by_the_large_button(hands: Hands) -> None:
    hands.do(MakeGroup(GroupId("g1"), "Towns", (CardId("cfo"), CardId("cmo"))))
    hands.show_answers(RECOGNITION, ceo=same("coo"), coo=same("ceo"))
    assert large(hands) == "To the next of 3 cards in no group"
    hands.press(R)
    assert "Lay the cards so instead" in [button.accessibleName() for button in hands.controls()]
    assert large(hands) == "To the next of 3 cards in no group"
    panel(hands).recognising.take_instead.click()
    assert [set(group.cards) for group in sorting(hands.room.workshop).groups] == [{"ceo", "coo"}]
    assert panel(hands).recognising.take_instead.isHidden()


def test_where_no_two_recognise_each_other_the_room_sorts(hands: Hands) -> None:
    hands.show_answers(RECOGNITION, ceo=same("coo"), coo=same())
    assert large(hands) == "To the next of 5 cards in no group"
    hands.press(R)
    assert "No two recognise each other; 1 recognition is one-sided." in hands.can_be_read
    assert "There is no group to lay. The room sorts." in hands.can_be_read


def test_marks_on_somebody_absent_are_counted(hands: Hands) -> None:
    hands.do(NotePresence(ParticipantId("gc"), present=False))
    hands.show_answers(RECOGNITION, ceo=same("gc"), coo=same("gc"))
    hands.press(R)
    assert (
        "Among those who answered nobody recognises another’s sentence as their own. 2 marks fell" in hands.can_be_read
    )


def test_without_names_it_says_why_not_and_asks_nothing(qtbot: QtBot) -> None:
    room = started(*NAMES)
    room.do(Promise(StageId("statements"), "unattributed"))
    hands = Hands(qtbot, Panel(), on_the_wall(room))
    hands.press(R)
    assert "nobody’s own can be told from the others" in hands.can_be_read
    assert "Ask who says the same" not in [button.accessibleName() for button in hands.controls()]
    assert large(hands) == "To the next of 5 cards in no group"


def test_where_names_come_after_reading_it_says_beforehand_that_its_reveal_shows_them(qtbot: QtBot) -> None:
    room = started(*NAMES)
    room.do(Promise(StageId("statements"), "after-reading"))
    hands = Hands(qtbot, Panel(), on_the_wall(room))
    hands.press(R)
    said = "Its reveal shows whose the sentences are."
    assert said in hands.can_be_read
    hands.show_answers(RECOGNITION, ceo=same("coo"), coo=same("ceo"))
    assert said not in hands.can_be_read
    assert "Both say so: CEO and COO" in hands.can_be_read


def test_it_is_not_there_before_the_reveal_nor_for_one_sentence(qtbot: QtBot) -> None:
    before = Hands(qtbot, Panel(), at(started(*NAMES), "reveal"))
    assert "Recognition round" not in before.can_be_read
    alone = started("CEO", "CFO")
    answered(alone, "statements", ceo=Sentence("Towns"))
    assert "Recognition round" not in Hands(qtbot, Panel(), at(alone, "reveal")).can_be_read


def test_given_up_it_is_folded_and_no_step_of_the_work(hands: Hands) -> None:
    hands.press(R)
    hands.do(OpenRound(RECOGNITION), AbandonRound(RECOGNITION, "We know enough."))
    assert large(hands) == "To the next of 5 cards in no group"
    assert [title for title, _, _ in steps(hands)] == ["All at once", "Sorting", "The room’s count"]


def test_asked_again_it_is_put_once_more(hands: Hands) -> None:
    hands.show_answers(RECOGNITION, ceo=same("coo"), coo=same("ceo"))
    hands.do(AskAgain(RECOGNITION, "Two were away"))
    assert large(hands) == "Ask who says the same"
    assert "recognises" not in hands.can_be_read
    hands.show_answers(RECOGNITION, ceo=same("cfo"), cfo=same("ceo"))
    assert "Both say so: CEO and CFO" in hands.can_be_read


def test_a_round_that_waits_while_its_sentences_are_asked_for_again_can_be_ended(hands: Hands) -> None:
    hands.do(OpenRound(RECOGNITION), HandIn(RECOGNITION, ParticipantId("ceo"), same("coo")))
    hands.do(AskAgain(STATEMENTS, "One word was wrong"))
    assert large(hands) == "Pass the laptop"
    hands.do(CloseRound(RECOGNITION))
    assert large(hands) == "Reveal who recognises whom"
    hands.press(SPACE)
    assert large(hands) == "Put the question"
    hands.show_answers(STATEMENTS, ceo=Sentence("New"), cfo=Sentence("Newer"))
    hands.press(R)
    hands.press(SPACE)
    assert hands.room.workshop.rounds[RoundId("recognition-2")].phase is Phase.OPEN


def test_undone_groups_can_be_laid_again(hands: Hands) -> None:
    hands.show_answers(RECOGNITION, ceo=same("coo"), coo=same("ceo"))
    before = hands.room.workshop
    hands.do(TakeProposal())
    assert large(hands) == "To the next of 3 cards in no group"
    hands.panel.show_workshop(before)
    assert large(hands) == "Lay the cards so: 1 group"


@pytest.mark.parametrize(
    "before",
    [
        (ChooseWay("card-by-card"),),
        (ConfirmGroups(),),
    ],
    ids=["card by card", "confirmed"],
)
def test_however_the_room_sorts_there_is_one_large_button(hands: Hands, before: tuple[Command, ...]) -> None:
    hands.do(*before)
    other = large(hands)
    hands.press(R)
    assert large(hands) == "Ask who says the same"
    hands.press(R)
    assert large(hands) == other
    hands.show_answers(RECOGNITION, ceo=same("coo"), coo=same("ceo"))
    assert large(hands) == "Lay the cards so: 1 group"
    hands.press(SPACE)
    assert [set(group.cards) for group in at_hand(hands.room.workshop).groups] == [{"ceo", "coo"}]
    assert large(hands)


def test_who_sort_a_second_time_have_the_cards_alone_and_hear_nothing_of_the_first(hands: Hands) -> None:
    hands.show_answers(RECOGNITION, ceo=same("coo"), coo=same("ceo"))
    hands.do(TakeProposal(), RenameGroup(proposed_id(0), "Towns"), ConfirmGroups())
    assert steps(hands)[-1] == ("The room’s count", "4", True)
    hands.do(SortAgain("The assistants"))
    other = large(hands)
    hands.press(R)
    assert large(hands) == other
    assert not [words for words in ("CEO and COO", "recognises each other", "Lay the cards so") if words in read(hands)]
    assert steps(hands)[-1] == ("The room’s count", "", False)
    hands.do(ConfirmGroups())
    assert "Recognition round" in read(hands)
    assert steps(hands)[-1] == ("The room’s count", "4", True)


@pytest.mark.parametrize("way", ["free", "card-by-card"])
def test_a_round_that_waits_can_be_ended_while_a_second_sorting_is_made(hands: Hands, way: Way) -> None:
    hands.do(OpenRound(RECOGNITION), HandIn(RECOGNITION, ParticipantId("ceo"), same("coo")))
    hands.do(ConfirmGroups(), SortAgain("The assistants"), *([ChooseWay(way)] if way != "free" else []))
    assert large(hands) == "Pass the laptop"
    hands.do(CloseRound(RECOGNITION))
    hands.press(SPACE)
    assert "Recognition round" not in read(hands)
    assert large(hands)


def test_groups_that_lie_so_are_not_offered_again_when_a_single_card_is_named(hands: Hands) -> None:
    hands.show_answers(RECOGNITION, ceo=same("coo"), coo=same("ceo"))
    hands.do(TakeProposal(), MakeGroup(GroupId("g1"), "Towns", (CardId("cfo"),)))
    hands.press(R)
    assert "Lay the cards so" not in read(hands)
    hands.do(TakeOut((CardId("coo"),)))
    assert "Lay the cards so instead" in read(hands)


def read(hands: Hands) -> str:
    """All that is read or can be pressed."""
    return " ".join([hands.can_be_read, *(button.accessibleName() for button in hands.controls())])


def test_everything_a_hand_can_be_put_on_has_a_name(hands: Hands) -> None:
    hands.press(R)
    assert all(widget.accessibleName() for widget in hands.controls())
    hands.do(OpenRound(RECOGNITION), HandIn(RECOGNITION, ParticipantId("ceo"), same("coo")), CloseRound(RECOGNITION))
    hands.do(RevealRound(RECOGNITION))
    assert all(widget.accessibleName() for widget in hands.controls())


def test_the_room_and_each_author_read_beforehand_that_names_come_with_it() -> None:
    room = started(*NAMES)
    room.do(Promise(StageId("statements"), "after-reading"))
    workshop = after(on_the_wall(room), OpenRound(RECOGNITION))
    said = "Its reveal shows whose the sentences are."
    assert said in collecting(workshop, workshop.rounds[RECOGNITION]).promise
    assert said in ballot(workshop, RECOGNITION, ParticipantId("ceo")).promise
