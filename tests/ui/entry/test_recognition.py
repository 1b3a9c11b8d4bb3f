"""Whose sentences say the same: one's own always in sight, marks by keys and by mouse, none of them an answer too."""

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from stratroom.model.forms import Recognition
from stratroom.model.names import OptionId, ParticipantId, RoundId
from stratroom.model.people import Participant
from stratroom.model.rounds import CloseRound, RevealRound
from stratroom.room import Room
from stratroom.ui.entry.ballot import Ballot
from stratroom.ui.entry.entry_page import EntryPage
from stratroom.ui.entry.forms.recognition import RecognitionForm
from stratroom.ui.entry.hand_over import HandedInPage, HandOverPage
from stratroom.ui.entry.laptop import PassingLaptop
from tests.ui.entry.passing import CONTROL, entered, held, passing, statements_revealed, texts
from tests.ui.rooms import click, key

RECOGNITION = RoundId("recognition")
LONG = "We win with fresh food in every town, and pay for it with what we save on the breadth of the range. "


def at_the_marks(qtbot: QtBot, room: Room) -> tuple[PassingLaptop, EntryPage, RecognitionForm]:
    statements_revealed(room)
    laptop = passing(qtbot, room, RECOGNITION)
    page = entered(laptop)
    assert isinstance(page.form, RecognitionForm)
    return laptop, page, page.form


def given(room: Room) -> dict[ParticipantId, object]:
    room.do(CloseRound(RECOGNITION))
    room.do(RevealRound(RECOGNITION))
    return dict(room.workshop.rounds[RECOGNITION].answers_by())


def test_keys_move_and_mark_and_hand_in(qtbot: QtBot, room: Room) -> None:
    laptop, page, form = at_the_marks(qtbot, room)
    assert "Sentence of the CEO" in texts(page)
    assert not any(name in " ".join(texts(form.marks)) for name in ("Head of", "CEO"))
    options = list(form.marks.rows)
    assert page.hand_in.label == "Hand in: none says the same"
    key(held(laptop), Qt.Key.Key_Down)
    key(held(laptop), Qt.Key.Key_Space)
    assert page.hand_in.label == "Hand in: 1 says the same"
    key(held(laptop), Qt.Key.Key_End)
    key(held(laptop), Qt.Key.Key_Space)
    assert (page.hand_in.label, page.hand_in.accessibleName()) == ("Hand in: 2 say the same",) * 2
    key(held(laptop), Qt.Key.Key_Home)
    key(held(laptop), Qt.Key.Key_Up)
    key(held(laptop), Qt.Key.Key_Space)
    key(held(laptop), Qt.Key.Key_Space)
    assert form.marks.marked == (options[1], options[-1])
    key(held(laptop), Qt.Key.Key_Return, CONTROL)
    assert isinstance(laptop.page, HandedInPage)
    answer = given(room)[ParticipantId("ceo")]
    assert isinstance(answer, Recognition)
    assert set(answer.same_as) == {options[1], options[-1]}


def test_no_mark_can_be_read_in_the_file_before_the_reveal(qtbot: QtBot, room: Room) -> None:
    laptop, _, form = at_the_marks(qtbot, room)
    next(iter(form.marks.rows.values())).tick.setChecked(True)
    key(held(laptop), Qt.Key.Key_Return, CONTROL)
    folder = room.file.path.parent
    assert not any(b"same_as" in part.read_bytes() for part in folder.iterdir() if part.is_file())
    given(room)
    assert any(b"same_as" in part.read_bytes() for part in folder.iterdir() if part.is_file()), "it is found there now"


def test_none_is_an_answer_and_a_hasty_return_is_told_how_to_give_it(qtbot: QtBot, room: Room) -> None:
    laptop, page, form = at_the_marks(qtbot, room)
    key(held(laptop), Qt.Key.Key_Return)
    assert page.notice.sentence.startswith("Nothing is marked.")
    key(held(laptop), Qt.Key.Key_Space)
    assert page.notice.isHidden(), "something is marked now"
    key(held(laptop), Qt.Key.Key_Space)
    assert form.answer() == Recognition(())
    key(held(laptop), Qt.Key.Key_Return)
    assert given(room) == {"ceo": Recognition(())}


def test_a_press_on_the_words_marks_too_and_lets_go_beside_them(qtbot: QtBot, room: Room) -> None:
    _, _, form = at_the_marks(qtbot, room)
    (first, row), *_ = form.marks.rows.items()
    QTest.mouseClick(row, Qt.MouseButton.LeftButton, pos=QPoint(row.width() // 2, row.height() // 2))
    assert form.marks.marked == (first,)
    assert row.tick.hasFocus()
    QTest.mouseClick(row, Qt.MouseButton.RightButton)
    QTest.mouseRelease(row, Qt.MouseButton.LeftButton, pos=QPoint(5, row.height() + 40))
    assert form.marks.marked == (first,)


def test_what_is_marked_has_a_ground_of_its_own(qtbot: QtBot, room: Room) -> None:
    _, _, form = at_the_marks(qtbot, room)
    row = next(iter(form.marks.rows.values()))
    corner = QPoint(row.width() - 3, row.height() // 2)
    before = row.grab().toImage().pixelColor(corner)
    row.tick.setChecked(True)
    assert row.grab().toImage().pixelColor(corner) != before


def test_marks_are_something_that_would_be_lost(qtbot: QtBot, room: Room) -> None:
    laptop, page, form = at_the_marks(qtbot, room)
    next(iter(form.marks.rows.values())).tick.setChecked(True)
    assert not laptop.may_close()
    click(page.not_yet)
    assert laptop.page is page
    assert page.notice.sentence.startswith("What stands here is not kept")
    laptop.cover()
    assert not form.marks.isVisible()
    click(laptop.over.go_on)
    assert len(form.marks.marked) == 1
    click(page.not_yet)
    assert isinstance(laptop.page, HandOverPage)
    assert room.in_box(RECOGNITION) == 0


def test_whoever_comes_back_finds_nothing_marked_and_replaces_their_answer(qtbot: QtBot, room: Room) -> None:
    laptop, _, form = at_the_marks(qtbot, room)
    next(iter(form.marks.rows.values())).tick.setChecked(True)
    key(held(laptop), Qt.Key.Key_Return, CONTROL)
    assert isinstance(laptop.page, HandedInPage)
    click(laptop.page.change)
    page = entered(laptop)
    assert isinstance(page.form, RecognitionForm)
    assert page.form.marks.marked == ()
    key(held(laptop), Qt.Key.Key_Return, CONTROL)
    assert given(room) == {"ceo": Recognition(())}


# One's own sentence in sight


def shown(qtbot: QtBot, own: str, count: int = 60) -> tuple[EntryPage, RecognitionForm]:
    options = tuple((OptionId(f"p{number}"), LONG * (number % 4 + 1)) for number in range(count))
    asked = Ballot("", "Which?", "", "recognition", options=options, own=own)
    page = EntryPage(Participant(ParticipantId("ceo"), "CEO", "", True, False, True, 0), asked, "", ())
    qtbot.addWidget(page)
    page.resize(1024, 740)
    page.show()
    qtbot.waitUntil(page.isActiveWindow)
    page.begin()
    assert isinstance(page.form, RecognitionForm)
    return page, page.form


def test_ones_own_sentence_stays_in_sight_and_covers_no_row_one_stands_on(qtbot: QtBot) -> None:
    page, form = shown(qtbot, LONG * 2)
    assert form.pinned
    rows = list(form.marks.rows.values())
    for step in (Qt.Key.Key_Down, Qt.Key.Key_Up):
        for _ in rows[1:]:
            key(page.focusWidget(), step)
            row = page.focusWidget().parentWidget()
            assert row is not None
            qtbot.waitUntil(lambda row=row: _is_clear(row, page, form))
    assert _place(form.own, page).bottom() > 0 or form.pinned.isVisible()


def _is_clear(row: QWidget, page: EntryPage, form: RecognitionForm) -> bool:
    """In sight as a whole, beneath one's own sentence, which is in sight itself."""
    assert form.pinned
    covered = form.pinned.height() if form.pinned.isVisible() else 0
    own = covered > 0 or _place(form.own, page).top() >= 0
    place = _place(row, page)
    return own and place.top() >= covered and place.bottom() <= page.viewport().height()


def test_a_very_long_sentence_of_ones_own_leaves_room_for_the_others(qtbot: QtBot) -> None:
    page, form = shown(qtbot, LONG * 50)
    key(page.focusWidget(), Qt.Key.Key_End)
    assert form.pinned
    pinned = form.pinned
    qtbot.waitUntil(pinned.isVisible)
    qtbot.waitUntil(lambda: _is_clear(page.focusWidget().parentWidget(), page, form))  # type: ignore[arg-type]
    assert pinned.height() < page.viewport().height() * 0.45


def _place(part: QWidget, page: EntryPage) -> QRect:
    return QRect(part.mapTo(page, QPoint(0, 0)), part.size())
