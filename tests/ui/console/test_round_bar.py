"""The round bar: the large button follows the round, and the state is a sentence."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from stratroom.house import OpenWorkshop
from stratroom.model.forms import Sentence
from stratroom.model.names import ParticipantId, StageId
from stratroom.model.rounds import AbandonRound, CloseRound, HandIn, OpenRound
from stratroom.stages.welcome.rules import NotePresence, Promise
from stratroom.ui.console.briefly import briefly
from stratroom.ui.console.round_bar import RoundBar
from tests.ui.beyond_roles import answered_twice
from tests.ui.rooms import NAMES, STATEMENTS, click, key


def label(bar: RoundBar) -> str:
    assert bar.primary_button
    return bar.primary_button.text()


def test_the_large_button_follows_the_round(bar: RoundBar, opened: OpenWorkshop, qtbot: QtBot) -> None:
    assert label(bar) == "Put the question"
    click(bar._primary)
    assert label(bar) == "Pass the laptop"
    with qtbot.waitSignal(bar.laptop_asked) as asked:
        click(bar._primary)
    assert asked.args == [STATEMENTS]
    for name in NAMES:
        opened.bridge.do(HandIn(STATEMENTS, ParticipantId(name.lower()), Sentence("Fresh.")))
    assert label(bar) == "Close the round"
    click(bar._primary)
    assert label(bar) == "Reveal all 5 at once"
    click(bar._primary)
    assert bar.primary_button is None


def test_the_state_is_a_sentence_with_its_denominator(bar: RoundBar, opened: OpenWorkshop) -> None:
    opened.bridge.do(NotePresence(ParticipantId("gc"), False))
    opened.bridge.do(OpenRound(STATEMENTS))
    opened.bridge.do(HandIn(STATEMENTS, ParticipantId("ceo"), Sentence("Fresh.")))
    assert bar._state.text() == "1 of 5 handed in, 3 still to answer, 1 absent"
    for name in NAMES[1:4]:
        opened.bridge.do(HandIn(STATEMENTS, ParticipantId(name.lower()), Sentence("Fresh.")))
    assert bar._state.text() == "4 of 5 handed in, 1 absent. Nobody in the room is missing."
    assert label(bar) == "Close the round"


def test_a_nameless_round_shows_the_count_alone(bar: RoundBar, opened: OpenWorkshop) -> None:
    opened.bridge.do(Promise(StageId("statements"), "unattributed"))
    opened.bridge.do(OpenRound(STATEMENTS))
    opened.bridge.do(HandIn(STATEMENTS, ParticipantId("ceo"), Sentence("Fresh.")))
    assert bar._state.text() == "0 of 5 handed in; the count moves in steps of five"
    assert briefly(opened.bridge.workshop, STATEMENTS, opened.bridge.in_box()) == "0 to 4 of 5 handed in"
    assert bar._close.label == "Close the round", "nobody is said not to have answered"
    assert not bar._people.isVisible()
    opened.bridge.do(CloseRound(STATEMENTS))
    assert bar._state.text() == "1 of 5 handed in. Closed: no answer can be added or changed."


def test_an_answer_that_nobody_gave_is_refused_and_nothing_offered_that_cannot_help(
    bar: RoundBar, opened: OpenWorkshop
) -> None:
    opened.bridge.do(Promise(StageId("statements"), "unattributed"))
    opened.bridge.do(OpenRound(STATEMENTS))
    for name in NAMES[:4]:
        opened.bridge.do(HandIn(STATEMENTS, ParticipantId(name.lower()), Sentence("Fresh.")))
    file = opened.room.file
    file.put("2026-01-01T00:00:00+00:00", None, STATEMENTS, file.seal(STATEMENTS, b"{}"))
    opened.bridge.do(CloseRound(STATEMENTS))
    click(bar._primary)
    notice = opened.console.desk.notice
    assert notice.sentence.startswith("The answers in the box are not those that were handed in: ")
    assert not notice.is_trouble, "neither trying again nor another folder would help"
    assert label(bar) == "Reveal all 5 at once", "nothing has changed"


def test_everybody_has_answered_without_a_name(bar: RoundBar, opened: OpenWorkshop) -> None:
    opened.bridge.do(Promise(StageId("statements"), "by-role"))
    opened.bridge.do(OpenRound(STATEMENTS))
    for name in NAMES:
        opened.bridge.do(HandIn(STATEMENTS, ParticipantId(name.lower()), Sentence("Fresh.")))
    assert bar._state.text() == "5 of 5 handed in. Everybody has answered."


def test_a_round_is_given_up_with_a_reason_only(bar: RoundBar, opened: OpenWorkshop, qtbot: QtBot) -> None:
    opened.bridge.do(OpenRound(STATEMENTS))
    click(bar._give_up)
    with qtbot.waitSignal(opened.bridge.refused) as said:
        key(bar._giving_up._reason, Qt.Key.Key_Return)
    assert said.args == ["The reason is empty. Write it, then try again."]
    with qtbot.waitSignal(bar.asked) as asked:
        bar._giving_up._reason.setText("The question was misread.")
        key(bar._giving_up._reason, Qt.Key.Key_Return)
    assert asked.args == [AbandonRound(STATEMENTS, "The question was misread.")]
    assert not bar._giving_up.isVisible()
    assert label(bar) == "Put the question"


def test_closed_with_no_answer_it_is_opened_again(bar: RoundBar, opened: OpenWorkshop) -> None:
    opened.bridge.do(OpenRound(STATEMENTS))
    opened.bridge.do(CloseRound(STATEMENTS))
    assert label(bar) == "Open again"
    assert bar._reopen.isHidden(), "one button for one act"
    click(bar._primary)
    assert label(bar) == "Pass the laptop"


def test_closed_with_too_few_to_hide_who_wrote_it_is_opened_again(bar: RoundBar, opened: OpenWorkshop) -> None:
    opened.bridge.do(Promise(StageId("statements"), "unattributed"))
    opened.bridge.do(OpenRound(STATEMENTS))
    for name in NAMES[:4]:
        opened.bridge.do(HandIn(STATEMENTS, ParticipantId(name.lower()), Sentence("Fresh.")))
    opened.bridge.do(CloseRound(STATEMENTS))
    assert label(bar) == "Open again"
    click(bar._primary)
    opened.bridge.do(HandIn(STATEMENTS, ParticipantId("gc"), Sentence("Fresh.")))
    opened.bridge.do(CloseRound(STATEMENTS))
    assert label(bar) == "Reveal all 5 at once"


def test_more_answers_than_people_under_a_role_can_be_revealed_without_roles(
    bar: RoundBar, opened: OpenWorkshop
) -> None:
    opened.bridge.beyond_roles.connect(lambda _round: bar.offer_without_roles())
    opened.bridge.do(Promise(StageId("statements"), "by-role"))
    opened.bridge.do(OpenRound(STATEMENTS))
    for name in NAMES[:4]:
        opened.bridge.do(HandIn(STATEMENTS, ParticipantId(name.lower()), Sentence("Fresh.")))
    answered_twice(opened.room, "Head of CEO")
    opened.bridge.do(CloseRound(STATEMENTS))
    assert not bar._bare.isVisible(), "not before it is needed"
    click(bar._primary)
    assert "Head of CEO (2 answers, 1 person)" in opened.console.desk.notice.sentence
    assert label(bar) == "Reveal all 5 at once", "nothing has changed"
    assert bar._bare.isVisible()
    opened.bridge.do(NotePresence(ParticipantId("gc"), False))
    assert bar._bare.isVisible(), "whatever else happens"
    click(bar._reopen)
    assert not bar._bare.isVisible(), "while it is open nothing can be revealed"
    click(bar._primary)
    assert not bar._bare.isVisible()
    click(bar._primary)
    click(bar._bare)
    assert bar.primary_button is None
    assert not bar._bare.isVisible()
    assert {given.role for given in opened.room.workshop.rounds[STATEMENTS].answers} == {None}


def test_it_is_offered_where_the_round_can_be_revealed_and_nowhere_else(opened: OpenWorkshop) -> None:
    opened.bridge.beyond_roles.emit(STATEMENTS)
    bars = [bar for panel in opened.console.desk.panels.values() for bar in panel.findChildren(RoundBar)]
    offering = [bar for bar in bars if bar._offers_bare]
    assert [(bar.round_id, bar._reveals) for bar in offering] == [(STATEMENTS, True)]
