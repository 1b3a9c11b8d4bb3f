"""Passing the laptop: one person at a time, nothing left behind, nothing cut, no way back to others' words."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractSpinBox, QLabel, QLineEdit, QPlainTextEdit, QSpinBox, QWidget
from pytestqt.qtbot import QtBot

from stratroom.ballots import ballot
from stratroom.model.dissents import WriteDissent
from stratroom.model.forms import Gradient, Points, Position, Ranking, Sentence
from stratroom.model.names import DissentId, OptionId, ParticipantId, RoundId, StageId, SubjectId, TradeoffId
from stratroom.model.rounds import CloseRound, HandIn, OpenRound, RevealRound
from stratroom.room import Room
from stratroom.stages.priorities.acts import ListOption
from stratroom.stages.tradeoffs.acts import Propose, PutTradeoff
from stratroom.stages.welcome.rules import NotePresence, Promise
from stratroom.ui.bridge import Bridge
from stratroom.ui.entry.ballot import Ballot
from stratroom.ui.entry.entry_page import EntryPage
from stratroom.ui.entry.forms.gradient import GradientForm
from stratroom.ui.entry.forms.points import PointsForm
from stratroom.ui.entry.forms.position import PositionForm
from stratroom.ui.entry.forms.ranking import RankingForm
from stratroom.ui.entry.forms.sentence import SentenceForm
from stratroom.ui.entry.hand_over import EverybodyInPage, HandedInPage, HandOverPage, PeoplePage
from stratroom.ui.entry.laptop import PassingLaptop
from stratroom.ui.entry.onlookers import MIRRORED
from stratroom.ui.entry.read_back import ReadingBack
from stratroom.ui.entry.screen import PrivateScreen
from stratroom.ui.entry.words_page import WordingPage, WordsPage
from tests.ui.rooms import NAMES, STATEMENTS, click, key, laptop_for, room_in

CONTROL = Qt.KeyboardModifier.ControlModifier
TRADEOFF = TradeoffId("t1")
MISSING = {
    "first:t1": "No position is chosen yet. Choose one of the seven, then hand in.",
    "gradients:t1": "No gradient is chosen yet. Choose one of the eight, then hand in.",
}
"""What a Return says where nothing is chosen."""

AMONG_THE_GRADIENTS = "Where the gradients are shown with names, mine stays among them."


@pytest.fixture
def room(qtbot: QtBot, tmp_path: Path) -> Iterator[Room]:
    opened = room_in(tmp_path)
    yield opened
    opened.close()


def passing(qtbot: QtBot, room: Room, round: RoundId = STATEMENTS, *, idle: int = 60_000) -> PassingLaptop:
    laptop = laptop_for(Bridge(room), round, idle=idle)
    qtbot.addWidget(laptop)
    qtbot.waitUntil(laptop.isActiveWindow)
    return laptop


def entered(laptop: PassingLaptop) -> EntryPage:
    assert isinstance(laptop.page, HandOverPage | HandedInPage)
    click(laptop.page.here)
    assert isinstance(laptop.page, EntryPage)
    return laptop.page


def field(page: EntryPage) -> QPlainTextEdit:
    assert isinstance(page.form, SentenceForm)
    return page.form.text


def type_number(box: QSpinBox, number: str) -> None:
    box.setFocus()
    box.selectAll()
    QTest.keyClicks(box, number)


# One after the other


def test_everybody_is_handed_the_laptop_once(qtbot: QtBot, room: Room) -> None:
    laptop = passing(qtbot, room)
    for name in NAMES:
        page = entered(laptop)
        assert page.person.name == name
        QTest.keyClicks(field(page), f"As {name} sees it.")
        key(field(page), Qt.Key.Key_Return)
    assert isinstance(laptop.page, HandedInPage)
    assert laptop.page.here.label == "Back to the console"
    with qtbot.waitSignal(laptop.done):
        click(laptop.page.here)
    assert len(room.workshop.rounds[STATEMENTS].handed_in) == len(NAMES)


def test_not_yet_comes_back_at_the_end_and_the_absent_are_left_out(qtbot: QtBot, room: Room) -> None:
    room.do(NotePresence(ParticipantId("cfo"), False))
    laptop = passing(qtbot, room)
    click(entered(laptop).not_yet)
    order = []
    while not (isinstance(laptop.page, HandedInPage) and laptop.page.here.label == "Back to the console"):
        page = entered(laptop)
        order.append(page.person.name)
        QTest.keyClicks(field(page), "What I see.")
        click(page.hand_in)
    assert order == ["COO", "CMO", "GC", "CEO"]


def test_another_person_is_chosen_from_the_list_and_may_answer_again(qtbot: QtBot, room: Room) -> None:
    laptop = passing(qtbot, room)
    page = entered(laptop)
    QTest.keyClicks(field(page), "The first wording.")
    click(page.hand_in)
    assert isinstance(laptop.page, HandedInPage)
    click(laptop.page.other)
    assert isinstance(laptop.page, PeoplePage)
    assert laptop.page.list.item(0).text() == "CEO, Head of CEO   handed in"
    key(laptop.page.list, Qt.Key.Key_Return)
    again = entered(laptop)
    assert again.person.name == "CEO"
    assert field(again).toPlainText() == "", "nobody reads what was handed in, its author neither"
    QTest.keyClicks(field(again), "The second wording.")
    click(again.hand_in)
    room.do(CloseRound(STATEMENTS))
    room.do(RevealRound(STATEMENTS))
    assert room.workshop.rounds[STATEMENTS].answers_by() == {"ceo": Sentence("The second wording.")}


def test_without_names_no_screen_says_who_has_answered(qtbot: QtBot, room: Room) -> None:
    room.do(Promise(StageId("statements"), "unattributed"))
    laptop = passing(qtbot, room)
    page = entered(laptop)
    assert "The projector shows only the question and how many have handed in." in _texts(page)
    QTest.keyClicks(field(page), "What nobody says.")
    click(page.hand_in)
    assert isinstance(laptop.page, HandedInPage)
    assert "Your answer is off the screen and hidden until the reveal." in _texts(laptop.page)
    click(laptop.page.other)
    assert isinstance(laptop.page, PeoplePage)
    listed = [laptop.page.list.item(n).text() for n in range(laptop.page.list.count())]
    assert listed == [f"{name}, Head of {name}" for name in NAMES[1:]]


# Nothing is left behind


def test_the_next_person_gets_nothing_back(qtbot: QtBot, room: Room) -> None:
    QGuiApplication.clipboard().clear()
    laptop = passing(qtbot, room)
    page = entered(laptop)
    QTest.keyClicks(field(page), "MARKER one")
    for taking in (Qt.Key.Key_A, Qt.Key.Key_C, Qt.Key.Key_X):
        key(field(page), taking, CONTROL)
    click(page.hand_in)
    following = entered(laptop)
    for giving in (Qt.Key.Key_V, Qt.Key.Key_Z, Qt.Key.Key_Y):
        key(field(following), giving, CONTROL)
    assert field(following).toPlainText() == ""
    assert "MARKER" not in QGuiApplication.clipboard().text()


def test_fields_have_no_memory_no_menu_and_take_nothing_dropped(qtbot: QtBot, room: Room) -> None:
    text = field(entered(passing(qtbot, room)))
    assert not text.isUndoRedoEnabled()
    assert not text.acceptDrops()
    assert text.contextMenuPolicy() == Qt.ContextMenuPolicy.PreventContextMenu
    text.setPlainText("MARKER")
    text.selectAll()
    assert text.createMimeDataFromSelection().formats() == []


def test_an_entry_left_alone_is_covered_and_its_words_stay(qtbot: QtBot, room: Room) -> None:
    laptop = passing(qtbot, room, idle=30)
    page = entered(laptop)
    field(page).setPlainText("Half a sent")
    qtbot.waitUntil(lambda: laptop.is_covered)
    assert laptop.over.why == "The laptop was left alone. The words are still there, unseen."
    assert not page.isVisible()
    click(laptop.over.go_on)
    assert field(page).toPlainText() == "Half a sent"
    assert page.isVisible()


def held(screen: PrivateScreen) -> QWidget:
    """Where the keys of whoever sits at the laptop go."""
    return screen.focusWidget() or screen


def test_nobody_types_on_into_a_covered_entry(qtbot: QtBot, room: Room) -> None:
    laptop = passing(qtbot, room)
    page = entered(laptop)
    QTest.keyClicks(field(page), "Half a sent")
    laptop.cover()
    for pressed in (Qt.Key.Key_E, Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Tab, Qt.Key.Key_Enter):
        key(held(laptop), pressed)
    assert laptop.is_covered
    assert laptop.over.go_on.label == "Show the CEO’s entry"
    key(held(laptop), Qt.Key.Key_Return, CONTROL)
    assert (laptop.is_covered, field(page).toPlainText()) == (False, "Half a sent")


def test_the_cover_says_whose_words_are_read_back(qtbot: QtBot, room: Room) -> None:
    words = reading(qtbot, room, dissented(room))
    words.cover()
    assert words.over.go_on.label == "Show the CFO’s words"
    click(words.over.go_on)
    assert isinstance(words.page, WordsPage)
    assert words.page.isVisible()


def test_a_covered_entry_can_be_put_aside_unread(qtbot: QtBot, room: Room) -> None:
    laptop = passing(qtbot, room)
    field(entered(laptop)).setPlainText("Half a sent")
    with qtbot.waitSignal(laptop.covered):
        laptop.cover()
    click(laptop.over.put_aside)
    assert isinstance(laptop.page, HandOverPage)
    assert room.in_box(STATEMENTS) == 0


def test_a_covered_entry_is_put_aside_by_a_chord_as_well(qtbot: QtBot, room: Room) -> None:
    laptop = passing(qtbot, room)
    entered(laptop)
    laptop.cover()
    key(held(laptop), Qt.Key.Key_Return, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    assert isinstance(laptop.page, HandOverPage)


@pytest.mark.parametrize("round", ["statements", "first:t1", "gradients:t1", "points", "rankings"])
def test_the_return_that_says_who_it_is_presses_nothing_more(qtbot: QtBot, room: Room, round: str) -> None:
    room.do(PutTradeoff(TRADEOFF, "Fresh", "Cheap"))
    room.do(Propose(TRADEOFF, "Fresh in 120 stores.", "No veto."))
    _list_options(room)
    laptop = passing(qtbot, room, RoundId(round))
    for _ in range(3):
        key(held(laptop), Qt.Key.Key_Return)
    assert isinstance(laptop.page, EntryPage)
    assert laptop.page.notice.sentence == MISSING.get(round, "")
    assert room.in_box(RoundId(round)) == 0


def test_a_return_after_the_first_letter_hands_in(qtbot: QtBot, room: Room) -> None:
    laptop = passing(qtbot, room)
    key(held(laptop), Qt.Key.Key_Return)
    QTest.keyClicks(held(laptop), "Fresh.")
    key(held(laptop), Qt.Key.Key_Return)
    assert isinstance(laptop.page, HandedInPage)


def test_there_is_no_key_out_of_an_entry(qtbot: QtBot, room: Room) -> None:
    laptop = passing(qtbot, room)
    page = entered(laptop)
    for pressed in (Qt.Key.Key_Escape, Qt.Key.Key_Back, Qt.Key.Key_F1):
        key(field(page), pressed)
    key(field(page), Qt.Key.Key_W, CONTROL)
    assert laptop.page is page


def test_who_could_read_along_keeps_the_entry_shut(qtbot: QtBot, room: Room) -> None:
    laptop = passing(qtbot, room)
    laptop.onlookers = lambda: MIRRORED
    assert isinstance(laptop.page, HandOverPage)
    click(laptop.page.here)
    assert isinstance(laptop.page, HandOverPage)
    assert laptop.page.notice.sentence == MIRRORED


# What is written arrives


def test_an_empty_sentence_is_refused_beside_the_field(qtbot: QtBot, room: Room) -> None:
    page = entered(passing(qtbot, room))
    field(page).setPlainText("\u200b")
    click(page.hand_in)
    assert page.notice.sentence == "The sentence is empty. Write it, then try again."
    assert field(page).toPlainText() == "\u200b"


def test_a_long_sentence_is_counted_and_kept_whole(qtbot: QtBot, room: Room) -> None:
    laptop = passing(qtbot, room)
    page = entered(laptop)
    text = " ".join(f"word{n}" for n in range(60))
    field(page).setPlainText(text)
    assert isinstance(page.form, SentenceForm)
    assert "One sentence. About 35 words; longer is kept whole." in _texts(page)
    assert "The projector shows only the question and who has handed in." in _texts(page)
    assert page.form.count.text() == "60 words, 25 more than 35; it is kept whole"
    click(page.hand_in)
    room.do(CloseRound(STATEMENTS))
    room.do(RevealRound(STATEMENTS))
    assert room.workshop.rounds[STATEMENTS].answers_by()[ParticipantId("ceo")] == Sentence(text)


def test_a_position_is_chosen_with_the_keys(qtbot: QtBot, room: Room) -> None:
    room.do(PutTradeoff(TRADEOFF, "Fresh", "Cheap"))
    laptop = passing(qtbot, room, RoundId("first:t1"))
    page = entered(laptop)
    form = page.form
    assert isinstance(form, PositionForm)
    click(page.hand_in)
    assert page.notice.sentence == "No position is chosen yet. Choose one of the seven, then hand in."
    key(form.steps.buttons[3], Qt.Key.Key_Right)
    for _ in range(2):
        key(form.steps.buttons[3], Qt.Key.Key_Right)
    QTest.keyClicks(form.reason, "People come back for it.")
    assert form.answer() == Position(1, "People come back for it.")
    key(form.reason, Qt.Key.Key_Return)
    assert isinstance(laptop.page, HandedInPage)


def test_in_a_second_round_a_person_sees_their_own_first_answer_only(qtbot: QtBot, room: Room) -> None:
    room.do(PutTradeoff(TRADEOFF, "Fresh", "Cheap"))
    first = RoundId("first:t1")
    room.do(OpenRound(first))
    room.do(HandIn(first, ParticipantId("ceo"), Position(2, "MINE")))
    room.do(HandIn(first, ParticipantId("cfo"), Position(-3, "THEIRS")))
    room.do(CloseRound(first))
    room.do(RevealRound(first))
    page = entered(passing(qtbot, room, RoundId("second:t1")))
    words = " ".join(_texts(page))
    assert "MINE" in words
    assert "THEIRS" not in words
    assert isinstance(page.form, PositionForm)
    assert page.form.moved_by.isVisible()


def test_a_gradient_is_chosen_with_a_digit(qtbot: QtBot, room: Room) -> None:
    room.do(PutTradeoff(TRADEOFF, "Fresh", "Cheap"))
    room.do(Propose(TRADEOFF, "Fresh in 120 stores.", "No veto."))
    page = entered(passing(qtbot, room, RoundId("gradients:t1")))
    assert isinstance(page.form, GradientForm)
    key(page.form.steps.buttons[1], Qt.Key.Key_6)
    assert page.form.answer() == Gradient(6)
    assert "Needed: No veto." in _texts(page)


def test_points_are_counted_and_never_rescaled(qtbot: QtBot, room: Room) -> None:
    options = _list_options(room)
    laptop = passing(qtbot, room, RoundId("points"))
    page = entered(laptop)
    form = page.form
    assert isinstance(form, PointsForm)
    type_number(form.numbers.boxes[options[0]], "88")
    assert form.sum.text() == "88 given, 12 still to give"
    click(page.hand_in)
    assert page.notice.sentence == "The points add up to 88, not 100: 12 still to give."
    assert form.numbers.values[options[0]] == 88
    form.numbers.boxes[options[1]].setValue(12)
    click(page.hand_in)
    room.do(CloseRound(RoundId("points")))
    room.do(RevealRound(RoundId("points")))
    given = room.workshop.rounds[RoundId("points")].answers_by()
    assert given == {"ceo": Points({options[0]: 88, options[1]: 12})}


def test_a_ranking_has_ties_and_options_left_out(qtbot: QtBot, room: Room) -> None:
    a, b, c, d = _list_options(room)
    page = entered(passing(qtbot, room, RoundId("rankings")))
    form = page.form
    assert isinstance(form, RankingForm)
    for option, place in ((a, "2"), (b, "1"), (c, "2")):
        type_number(form.numbers.boxes[option], place)
    answer = form.answer()
    assert isinstance(answer, Ranking)
    assert [set(step) for step in answer.order] == [{b}, {a, c}]
    assert form.said.text().endswith(f"Not ranked: Option {d}")


def test_up_and_down_move_between_numbers(qtbot: QtBot, room: Room) -> None:
    _list_options(room)
    page = entered(passing(qtbot, room, RoundId("points")))
    assert isinstance(page.form, PointsForm)
    rows = list(page.form.numbers.boxes.values())
    key(rows[0], Qt.Key.Key_Down)
    assert rows[1].hasFocus()
    key(rows[1], Qt.Key.Key_Up)
    assert rows[0].hasFocus()
    assert [box.value() for box in rows] == [0, 0, 0, 0]


def test_options_stand_in_an_order_of_each_persons_own(room: Room) -> None:
    _list_options(room)
    room.do(OpenRound(RoundId("points")))
    orders = {ballot(room.workshop, RoundId("points"), ParticipantId(name.lower())).options for name in NAMES}
    assert len(orders) > 1
    assert ballot(room.workshop, RoundId("points"), ParticipantId("ceo")).options in orders


@pytest.mark.parametrize("form", ["sentence", "position", "gradient", "points", "ranking"])
def test_every_field_and_button_has_a_name(qtbot: QtBot, room: Room, form: str) -> None:
    options = ((OptionId("a"), "A"), (OptionId("b"), "B"))
    asked = Ballot("", "Why?", "", form, 35, "A", "B", options=options, is_second=True)  # type: ignore[arg-type]
    page = EntryPage(room.workshop.people[0], asked, "", ())
    qtbot.addWidget(page)
    inside_a_number = [box.lineEdit() for box in page.findChildren(QAbstractSpinBox)]
    for kind in (QAbstractButton, QPlainTextEdit, QAbstractSpinBox, QLineEdit):
        for widget in page.findChildren(kind):
            assert widget.accessibleName() or widget in inside_a_number, widget


# Reading a dissent back


def dissented(room: Room) -> DissentId:
    room.do(PutTradeoff(TRADEOFF, "Fresh", "Cheap"))
    id = DissentId("d1")
    room.do(WriteDissent(id, SubjectId(TRADEOFF), ParticipantId("cfo"), "dissent", "It costs what we lack."))
    return id


def reading(qtbot: QtBot, room: Room, id: DissentId) -> ReadingBack:
    words = ReadingBack(Bridge(room))
    qtbot.addWidget(words)
    words.resize(1440, 900)
    words.show()
    words.start(id)
    assert isinstance(words.page, HandOverPage)
    click(words.page.here)
    return words


def test_the_author_confirms_their_words(qtbot: QtBot, room: Room) -> None:
    words = reading(qtbot, room, dissented(room))
    assert isinstance(words.page, WordsPage)
    assert "It costs what we lack." in _texts(words.page)
    assert {"Did not say whether to carry it out.", "In the record: with my name."} <= set(_texts(words.page))
    with qtbot.waitSignal(words.done):
        click(words.page.confirm)
    assert room.workshop.dissents[0].is_confirmed


def handed_over(qtbot: QtBot, room: Room) -> ReadingBack:
    words = ReadingBack(Bridge(room))
    qtbot.addWidget(words)
    words.show()
    words.activateWindow()
    words.start(dissented(room))
    qtbot.waitUntil(words.isActiveWindow)
    return words


def test_nothing_is_confirmed_by_a_return_or_space_in_passing(qtbot: QtBot, room: Room) -> None:
    words = handed_over(qtbot, room)
    for pressed in (Qt.Key.Key_Return, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
        key(held(words), pressed)
    assert isinstance(words.page, WordsPage)
    assert not room.workshop.dissents[0].is_confirmed


def test_words_are_confirmed_by_moving_to_the_button_first(qtbot: QtBot, room: Room) -> None:
    words = handed_over(qtbot, room)
    for pressed in (Qt.Key.Key_Return, Qt.Key.Key_Tab, Qt.Key.Key_Return):
        key(held(words), pressed)
    assert room.workshop.dissents[0].is_confirmed


def test_words_are_confirmed_by_a_chord(qtbot: QtBot, room: Room) -> None:
    words = handed_over(qtbot, room)
    key(held(words), Qt.Key.Key_Return)
    key(held(words), Qt.Key.Key_Return, CONTROL)
    assert room.workshop.dissents[0].is_confirmed


def test_the_author_words_it_again_and_reads_it_once_more(qtbot: QtBot, room: Room) -> None:
    words = reading(qtbot, room, dissented(room))
    assert isinstance(words.page, WordsPage)
    click(words.page.change)
    wording = words.page
    assert isinstance(wording, WordingPage)
    wording.text.setPlainText(" ")
    click(wording.keep)
    assert wording.notice.sentence == "The dissent is empty. Write it, then try again."
    wording.text.setPlainText("It costs money we do not have.")
    click(wording.commits.button("yes"))
    click(wording.named.button("no"))
    click(wording.keep)
    assert isinstance(words.page, WordsPage)
    written = room.workshop.dissents[0]
    assert (written.text, written.commits, written.named) == ("It costs money we do not have.", True, False)
    assert {"Will carry it out all the same.", f"In the record: without my name. {AMONG_THE_GRADIENTS}"} <= set(
        _texts(words.page)
    )
    assert not written.is_confirmed


def _list_options(room: Room) -> list[OptionId]:
    options = [OptionId(letter) for letter in "abcd"]
    for option in options:
        room.do(ListOption(option, f"Option {option}"))
    return options


def _texts(page: QWidget) -> list[str]:
    return [label.text() for label in page.findChildren(QLabel)]


# Who is not there, who comes again


def test_who_is_not_in_the_room_is_noted_and_the_next_has_the_laptop(qtbot: QtBot, room: Room) -> None:
    laptop = passing(qtbot, room)
    assert isinstance(laptop.page, HandOverPage)
    assert laptop.page.away.label == "CEO is not in the room"
    click(laptop.page.away)
    assert not room.workshop.people[0].present
    assert isinstance(laptop.page, HandOverPage)
    assert laptop.page.here.label == "I am the CFO"
    page = entered(laptop)
    QTest.keyClicks(field(page), "Earn.")
    click(page.hand_in)
    assert isinstance(laptop.page, HandedInPage)
    assert laptop.page.away.label == "COO is not in the room", "the next one, not who has just handed in"
    click(laptop.page.away)
    assert isinstance(laptop.page, HandOverPage)
    assert laptop.page.here.label == "I am the CMO"


def test_the_last_one_not_there_is_the_end_and_no_hand_over_again(qtbot: QtBot, room: Room) -> None:
    for name in NAMES[2:]:
        room.do(NotePresence(ParticipantId(name.lower()), False))
    laptop = passing(qtbot, room)
    page = entered(laptop)
    QTest.keyClicks(field(page), "Grow.")
    click(page.hand_in)
    assert isinstance(laptop.page, HandedInPage)
    click(laptop.page.away)
    assert isinstance(laptop.page, EverybodyInPage)
    assert "Everybody here has handed in." in _texts(laptop.page)
    with qtbot.waitSignal(laptop.done):
        key(held(laptop), Qt.Key.Key_Return)


def test_where_nobody_is_there_nobody_is_said_to_have_handed_in(qtbot: QtBot, room: Room) -> None:
    laptop = passing(qtbot, room)
    for _ in NAMES:
        assert isinstance(laptop.page, HandOverPage)
        click(laptop.page.away)
    assert isinstance(laptop.page, EverybodyInPage)
    assert "Nobody who is asked is in the room." in _texts(laptop.page)
    click(laptop.page.other)
    assert isinstance(laptop.page, PeoplePage)


def test_who_comes_back_is_chosen_from_the_list_and_is_there_again(qtbot: QtBot, room: Room) -> None:
    room.do(NotePresence(ParticipantId("ceo"), False))
    laptop = passing(qtbot, room)
    assert isinstance(laptop.page, HandOverPage)
    click(laptop.page.other)
    assert isinstance(laptop.page, PeoplePage)
    assert laptop.page.list.item(0).text() == "CEO, Head of CEO   absent"
    key(laptop.page.list, Qt.Key.Key_Return)
    assert entered(laptop).person.name == "CEO"
    assert room.workshop.people[0].present


def test_who_has_handed_in_may_change_it_and_is_told_that_the_first_is_replaced(qtbot: QtBot, room: Room) -> None:
    laptop = passing(qtbot, room)
    page = entered(laptop)
    QTest.keyClicks(field(page), "First.")
    click(page.hand_in)
    assert isinstance(laptop.page, HandedInPage)
    click(laptop.page.change)
    assert isinstance(laptop.page, HandOverPage)
    assert "CEO has handed in. A second answer replaces the first, which nobody sees." in _texts(laptop.page)
    assert not laptop.page.away.isVisible(), "who has handed in was there"
    assert field(entered(laptop)).toPlainText() == ""


def test_without_names_nothing_handed_in_can_be_changed(qtbot: QtBot, room: Room) -> None:
    room.do(Promise(StageId("statements"), "unattributed"))
    laptop = passing(qtbot, room)
    page = entered(laptop)
    QTest.keyClicks(field(page), "First.")
    click(page.hand_in)
    assert isinstance(laptop.page, HandedInPage)
    assert not laptop.page.change.isVisible()
    said = "Without names nobody can find an answer again: what is handed in stays as it is."
    assert said in _texts(laptop.page)


def test_the_laptop_is_handed_to_one_person_first(qtbot: QtBot, room: Room) -> None:
    laptop = passing(qtbot, room)
    laptop.start(STATEMENTS, ParticipantId("gc"))
    assert isinstance(laptop.page, HandOverPage)
    assert laptop.page.here.label == "I am the GC"


def test_return_pressed_twice_hands_in_and_goes_no_further(qtbot: QtBot, room: Room) -> None:
    laptop = passing(qtbot, room)
    key(held(laptop), Qt.Key.Key_Space)
    QTest.keyClicks(held(laptop), "Fresh.")
    for _ in range(3):
        key(held(laptop), Qt.Key.Key_Return)
    assert isinstance(laptop.page, HandedInPage), "whoever handed in may still change it"
    key(held(laptop), Qt.Key.Key_Space)
    assert isinstance(laptop.page, EntryPage)


def test_return_presses_the_button_that_has_the_focus_and_not_the_large_one(qtbot: QtBot, room: Room) -> None:
    laptop = passing(qtbot, room)
    key(held(laptop), Qt.Key.Key_Space)
    QTest.keyClicks(held(laptop), "Fresh.")
    key(held(laptop), Qt.Key.Key_Return)
    page = laptop.page
    assert isinstance(page, HandedInPage)
    while held(laptop) is not page.change:
        key(held(laptop), Qt.Key.Key_Tab)
    key(held(laptop), Qt.Key.Key_Return)
    assert isinstance(laptop.page, HandOverPage)
    assert laptop.page.here.label == "I am the CEO", "and not whoever comes next"


# What is pressed in the end stays in sight


@pytest.mark.parametrize("size", [(1280, 760), (1024, 740)])
@pytest.mark.parametrize("round", ["statements", "first:t1", "second:t1", "gradients:t1", "points", "rankings"])
def test_hand_in_stays_in_sight_and_so_does_what_is_missing(
    qtbot: QtBot, room: Room, round: str, size: tuple[int, int]
) -> None:
    room.do(PutTradeoff(TRADEOFF, "Fresh quality in every store", "The lowest price in town"))
    _list_options(room)
    if round == "second:t1":
        _positions_revealed(room)
    if round == "gradients:t1":
        room.do(Propose(TRADEOFF, "Fresh in 120 stores.", "No veto."))
    laptop = passing(qtbot, room, RoundId(round))
    laptop.resize(*size)
    page = entered(laptop)
    qtbot.waitUntil(lambda: _is_in_sight(page.hand_in, page))
    click(page.hand_in)
    if laptop.page is page:
        qtbot.waitUntil(lambda: _is_in_sight(page.notice, page))
        assert _is_in_sight(page.hand_in, page)


def _positions_revealed(room: Room) -> None:
    first = RoundId("first:t1")
    room.do(OpenRound(first))
    room.do(HandIn(first, ParticipantId("ceo"), Position(2, "It is what we are known for.")))
    room.do(CloseRound(first))
    room.do(RevealRound(first))


def _is_in_sight(part: QWidget, page: QWidget) -> bool:
    return part.isVisible() and page.rect().contains(QRect(part.mapTo(page, QPoint(0, 0)), part.size()))
