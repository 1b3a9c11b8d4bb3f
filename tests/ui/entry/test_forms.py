"""What is written in an entry arrives: every form of answer, with nothing cut."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractSpinBox, QLineEdit, QPlainTextEdit, QSpinBox, QWidget
from pytestqt.qtbot import QtBot

from stratroom.ballots import ballot
from stratroom.model.forms import Gradient, Points, Position, Ranking, Sentence
from stratroom.model.names import OptionId, ParticipantId, RoundId
from stratroom.model.rounds import CloseRound, HandIn, OpenRound, RevealRound
from stratroom.room import Room
from stratroom.stages.tradeoffs.acts import Propose, PutTradeoff
from stratroom.stages.welcome.rules import AddParticipant
from stratroom.ui.entry.ballot import Ballot
from stratroom.ui.entry.entry_page import EntryPage
from stratroom.ui.entry.forms.gradient import GradientForm
from stratroom.ui.entry.forms.points import PointsForm
from stratroom.ui.entry.forms.position import PositionForm
from stratroom.ui.entry.forms.ranking import RankingForm
from stratroom.ui.entry.forms.sentence import SentenceForm
from stratroom.ui.entry.hand_over import HandedInPage
from tests.ui.entry.passing import TRADEOFF, entered, field, list_options, passing, statements_revealed, texts
from tests.ui.rooms import NAMES, STATEMENTS, click, key


def type_number(box: QSpinBox, number: str) -> None:
    box.setFocus()
    box.selectAll()
    QTest.keyClicks(box, number)


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
    assert "One sentence. About 35 words; longer is kept whole." in texts(page)
    assert "The projector shows only the question and who has handed in." in texts(page)
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
    assert page.notice.isHidden(), "it is chosen now"
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
    words = " ".join(texts(page))
    assert "MINE" in words
    assert "THEIRS" not in words
    assert isinstance(page.form, PositionForm)
    assert page.form.moved_by.isVisible()


def test_who_gave_no_first_answer_is_not_asked_what_moved_them(qtbot: QtBot, room: Room) -> None:
    room.do(PutTradeoff(TRADEOFF, "Fresh", "Cheap"))
    _positions_revealed(room)
    joined = ParticipantId("new")
    room.do(AddParticipant(joined, "New", ""))
    room.do(OpenRound(RoundId("second:t1")))
    shown = ballot(room.workshop, RoundId("second:t1"), joined)
    form = PositionForm(shown)
    qtbot.addWidget(form)
    form.show()
    assert not form.moved_by.isVisible()
    assert "You gave no first answer, so nobody asks what moved you." in texts(form)
    form.steps.choose(2)
    assert form.answer() == Position(2)


def test_a_gradient_is_chosen_with_a_digit(qtbot: QtBot, room: Room) -> None:
    room.do(PutTradeoff(TRADEOFF, "Fresh", "Cheap"))
    room.do(Propose(TRADEOFF, "Fresh in 120 stores.", "No veto."))
    page = entered(passing(qtbot, room, RoundId("gradients:t1")))
    assert isinstance(page.form, GradientForm)
    key(page.form.steps.buttons[1], Qt.Key.Key_6)
    assert page.form.answer() == Gradient(6)
    assert "Needed: No veto." in texts(page)


def test_points_are_counted_and_never_rescaled(qtbot: QtBot, room: Room) -> None:
    options = list_options(room)
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
    a, b, c, d = list_options(room)
    laptop = passing(qtbot, room, RoundId("rankings"))
    page = entered(laptop)
    form = page.form
    assert isinstance(form, RankingForm)
    for option, place in ((a, "2"), (b, "1"), (c, "2")):
        type_number(form.numbers.boxes[option], place)
    assert form.said.text().endswith(f"No opinion: Option {d}")
    click(page.hand_in)
    said = f"No place yet: “Option {d}”. Give it one, or hand in once more: then it counts as no opinion."
    assert page.notice.sentence == said
    assert form.numbers.values == {a: 2, b: 1, c: 2, d: 0}
    click(page.hand_in)
    assert isinstance(laptop.page, HandedInPage)
    room.do(CloseRound(RoundId("rankings")))
    room.do(RevealRound(RoundId("rankings")))
    answer = room.workshop.rounds[RoundId("rankings")].answers_by()[ParticipantId("ceo")]
    assert isinstance(answer, Ranking)
    assert [set(step) for step in answer.order] == [{b}, {a, c}]


def test_an_option_that_loses_its_place_later_is_pointed_out_too(qtbot: QtBot, room: Room) -> None:
    a, b, c, d = list_options(room)
    page = entered(passing(qtbot, room, RoundId("rankings")))
    form = page.form
    assert isinstance(form, RankingForm)
    click(page.hand_in)
    assert page.notice.sentence == "Nothing is ranked. Give at least one option a place."
    for option, place in ((a, 1), (b, 2), (c, 3)):
        form.numbers.boxes[option].setValue(place)
    click(page.hand_in)
    assert page.notice.sentence.startswith(f"No place yet: “Option {d}”.")
    form.numbers.boxes[c].setValue(0)
    assert page.notice.isHidden(), "what was said is said no longer of what stands there"
    click(page.hand_in)
    assert page.notice.sentence.endswith("hand in once more: then they count as no opinion.")
    assert form.answer() == Ranking(((a,), (b,)))


def test_what_is_counted_how_stands_above_the_numbers(qtbot: QtBot, room: Room) -> None:
    list_options(room)
    laptop = passing(qtbot, room, RoundId("rankings"))
    assert "An option without a place counts as no opinion" in " ".join(texts(entered(laptop)))


def test_up_and_down_move_between_numbers(qtbot: QtBot, room: Room) -> None:
    list_options(room)
    page = entered(passing(qtbot, room, RoundId("points")))
    assert isinstance(page.form, PointsForm)
    rows = list(page.form.numbers.boxes.values())
    key(rows[0], Qt.Key.Key_Down)
    assert rows[1].hasFocus()
    key(rows[1], Qt.Key.Key_Up)
    assert rows[0].hasFocus()
    assert [box.value() for box in rows] == [0, 0, 0, 0]


def test_options_stand_in_an_order_of_each_persons_own(room: Room) -> None:
    list_options(room)
    room.do(OpenRound(RoundId("points")))
    orders = {ballot(room.workshop, RoundId("points"), ParticipantId(name.lower())).options for name in NAMES}
    assert len(orders) > 1
    assert ballot(room.workshop, RoundId("points"), ParticipantId("ceo")).options in orders


@pytest.mark.parametrize("form", ["sentence", "position", "gradient", "points", "ranking", "recognition"])
def test_every_field_and_button_has_a_name(qtbot: QtBot, room: Room, form: str) -> None:
    options = ((OptionId("a"), "A"), (OptionId("b"), "B"))
    asked = Ballot("", "Why?", "", form, 35, "A", "B", options=options, is_second=True)  # type: ignore[arg-type]
    page = EntryPage(room.workshop.people[0], asked, "", ())
    qtbot.addWidget(page)
    inside_a_number = [box.lineEdit() for box in page.findChildren(QAbstractSpinBox)]
    for kind in (QAbstractButton, QPlainTextEdit, QAbstractSpinBox, QLineEdit):
        for widget in page.findChildren(kind):
            assert widget.accessibleName() or widget in inside_a_number, widget


# What is pressed in the end stays in sight


@pytest.mark.parametrize("size", [(1280, 760), (1024, 740)])
@pytest.mark.parametrize(
    "round", ["statements", "first:t1", "second:t1", "gradients:t1", "points", "rankings", "recognition"]
)
def test_hand_in_stays_in_sight_and_so_does_what_is_missing(
    qtbot: QtBot, room: Room, round: str, size: tuple[int, int]
) -> None:
    room.do(PutTradeoff(TRADEOFF, "Fresh quality in every store", "The lowest price in town"))
    list_options(room)
    if round == "second:t1":
        _positions_revealed(room)
    if round == "gradients:t1":
        room.do(Propose(TRADEOFF, "Fresh in 120 stores.", "No veto."))
    if round == "recognition":
        statements_revealed(room)
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
