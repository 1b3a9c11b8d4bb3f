"""Passing the laptop: one person at a time; who is not there, who comes again."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from stratroom.model.forms import Sentence
from stratroom.model.names import ParticipantId, StageId
from stratroom.model.rounds import CloseRound, RevealRound
from stratroom.room import Room
from stratroom.stages.welcome.rules import AddParticipant, NotePresence, Promise
from stratroom.ui.entry.entry_page import EntryPage
from stratroom.ui.entry.hand_over import EverybodyInPage, HandedInPage, HandOverPage, PeoplePage
from tests.ui.entry.passing import entered, field, held, passing, texts
from tests.ui.rooms import NAMES, STATEMENTS, click, key


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


def test_not_yet_erases_what_was_typed_only_when_it_is_pressed_once_more(qtbot: QtBot, room: Room) -> None:
    laptop = passing(qtbot, room)
    page = entered(laptop)
    QTest.keyClicks(field(page), "Half a thought")
    click(page.not_yet)
    assert laptop.page is page
    assert page.notice.sentence == "What stands here is not kept: press once more and it is erased, or hand it in."
    assert field(page).toPlainText() == "Half a thought"
    QTest.keyClicks(field(page), " more")
    click(page.not_yet)
    assert laptop.page is page, "who writes on is asked again"
    click(page.not_yet)
    assert isinstance(laptop.page, HandOverPage)


def test_escape_leads_from_the_list_of_people_back_to_the_console(qtbot: QtBot, room: Room) -> None:
    laptop = passing(qtbot, room)
    assert isinstance(laptop.page, HandOverPage)
    click(laptop.page.other)
    assert isinstance(laptop.page, PeoplePage)
    assert laptop.page.back.key == "Esc"
    with qtbot.waitSignal(laptop.done):
        key(laptop.page.list, Qt.Key.Key_Escape)


def test_two_people_of_one_name_are_told_apart_by_role(qtbot: QtBot, room: Room) -> None:
    for id, role in (("ana", "Sales"), ("ana-2", "Finance")):
        room.do(AddParticipant(ParticipantId(id), "Ana Costa", role))
    laptop = passing(qtbot, room)
    laptop.start(STATEMENTS, ParticipantId("ana-2"))
    assert isinstance(laptop.page, HandOverPage)
    assert laptop.page.here.label == "I am Ana Costa, Finance"
    assert laptop.page.away.label == "Ana Costa, Finance is not in the room"


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
    assert "The projector shows only the question and how many have handed in." in texts(page)
    QTest.keyClicks(field(page), "What nobody says.")
    click(page.hand_in)
    assert isinstance(laptop.page, HandedInPage)
    assert "Your answer is off the screen and hidden until the reveal." in texts(laptop.page)
    click(laptop.page.other)
    assert isinstance(laptop.page, PeoplePage)
    listed = [laptop.page.list.item(n).text() for n in range(laptop.page.list.count())]
    assert listed == [f"{name}, Head of {name}" for name in NAMES[1:]]


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
    assert "Everybody here has handed in." in texts(laptop.page)
    with qtbot.waitSignal(laptop.done):
        key(held(laptop), Qt.Key.Key_Return)


def test_where_nobody_is_there_nobody_is_said_to_have_handed_in(qtbot: QtBot, room: Room) -> None:
    laptop = passing(qtbot, room)
    for _ in NAMES:
        assert isinstance(laptop.page, HandOverPage)
        click(laptop.page.away)
    assert isinstance(laptop.page, EverybodyInPage)
    assert "Nobody who is asked is in the room." in texts(laptop.page)
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
    assert "CEO has handed in. A second answer replaces the first, which nobody sees." in texts(laptop.page)
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
    assert said in texts(laptop.page)


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
