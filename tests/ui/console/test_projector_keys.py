"""The console’s keys for the projector, and what lies over the desk."""

import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QShortcut

from stratroom.house import OpenWorkshop
from stratroom.model.forms import Position, Sentence
from stratroom.model.names import CardId, GroupId, ItemId, ParticipantId, RoundId, TradeoffId
from stratroom.model.programme import EnterStage
from stratroom.model.public import PublicParked
from stratroom.model.rounds import CloseRound, HandIn, OpenRound, RevealRound
from stratroom.stages.reveal.acts import MakeGroup
from stratroom.stages.tradeoffs.acts import Propose, PutTradeoff
from stratroom.stages.welcome.rules import NotePresence
from stratroom.ui.console.keys import KEYS
from tests.ui.console.pressing import CONTROL, press
from tests.ui.rooms import STATEMENTS, click, key


def test_frozen_next_is_what_thaw_will_show(opened: OpenWorkshop) -> None:
    projector, audience = opened.console.desk.projector, opened.audience
    press(opened.console, Qt.Key.Key_F)
    assert (projector.next.title.text(), projector.freeze.label) == ("Next, at the thaw", "Thaw")
    assert projector.next.said.text() == "The picture that stands frozen."
    opened.bridge.do(EnterStage(ItemId("priorities")))
    assert projector.freeze.label == "Thaw →"
    assert "Priorities" in projector.next.words
    before = set(projector.next.words)
    press(opened.console, Qt.Key.Key_F)
    audience.grab()
    assert before <= set(audience.words), "what was previewed is what is shown"
    assert (projector.next.title.text(), projector.freeze.label) == ("Next", "Freeze")


def test_blank_next_is_what_will_be_shown_again(opened: OpenWorkshop) -> None:
    projector = opened.console.desk.projector
    press(opened.console, Qt.Key.Key_B)
    opened.bridge.do(EnterStage(ItemId("priorities")))
    assert projector.next.title.text() == "When shown again"
    assert "Priorities" in projector.next.words
    press(opened.console, Qt.Key.Key_F)
    opened.bridge.do(EnterStage(ItemId("reveal")))
    assert "Priorities" in projector.next.words, "it is frozen under the blank"
    assert projector.next.said.text() == "The picture that stands frozen."


def test_letters_blank_freeze_and_darken(opened: OpenWorkshop) -> None:
    console, audience = opened.console, opened.audience
    press(console, Qt.Key.Key_B)
    assert audience.is_blank
    assert console.desk.projector.state.text() == "Blank"
    press(console, Qt.Key.Key_B)
    press(console, Qt.Key.Key_F)
    assert audience.is_frozen
    assert console.desk.projector.state.text() == "Frozen"
    press(console, Qt.Key.Key_F)
    press(console, Qt.Key.Key_D)
    assert audience.theme.shade == "dark"
    assert console.desk.projector.state.text() == "Live"


def test_words_typed_at_nothing_leave_projector_and_round_alone(opened: OpenWorkshop) -> None:
    opened.bridge.do(EnterStage(ItemId("statements")))
    opened.console.stray.clock = lambda: 0.0
    for letter in (Qt.Key.Key_O, Qt.Key.Key_F, Qt.Key.Key_Space, Qt.Key.Key_B, Qt.Key.Key_D):
        press(opened.console, letter)
    audience = opened.audience
    assert (audience.is_blank, audience.is_frozen, audience.theme.shade) == (False, False, "light")
    assert opened.room.workshop.open_round is None


def test_page_keys_step_through_what_the_room_has_seen(opened: OpenWorkshop) -> None:
    for command in (
        EnterStage(ItemId("statements")),
        OpenRound(STATEMENTS),
        HandIn(STATEMENTS, ParticipantId("ceo"), Sentence("Win the small town.")),
        CloseRound(STATEMENTS),
        EnterStage(ItemId("reveal")),
        RevealRound(STATEMENTS),
    ):
        assert opened.bridge.do(command)
    opened.bridge.do(MakeGroup(GroupId("g1"), "Towns", (CardId("ceo"),)))
    assert opened.console.desk.projector.place.text() == "View 1 of 2"
    press(opened.console, Qt.Key.Key_PageDown)
    assert opened.console.desk.projector.place.text() == "View 2 of 2"
    press(opened.console, Qt.Key.Key_PageUp)
    assert opened.console.desk.projector.place.text() == "View 1 of 2"
    press(opened.console, Qt.Key.Key_PageDown)
    assert opened.console.desk.projector.place.text() == "View 2 of 2"


def test_next_counts_the_views_as_live_does_when_one_more_comes(opened: OpenWorkshop) -> None:
    projector, bridge = opened.console.desk.projector, opened.bridge
    round = RoundId("first:t1")
    for command in (
        EnterStage(ItemId("tradeoffs")),
        PutTradeoff(TradeoffId("t1"), "Fresh", "Cheap"),
        OpenRound(round, without_level=True),
        HandIn(round, ParticipantId("ceo"), Position(3, "People come back for it.")),
        CloseRound(round),
        RevealRound(round),
    ):
        assert bridge.do(command)
    before, said = projector.place.text(), projector.next.said.text()
    assert bridge.do(Propose(TradeoffId("t1"), "Buy fresh only.", "No veto."))
    assert projector.place.text() != before, "the proposal is a view more"
    assert said != projector.next.said.text()
    assert projector.next.said.text().endswith(f"{projector.place.text().split()[-1]}.")


def test_beside_what_is_shown_aside_next_says_which_view_comes_back(opened: OpenWorkshop) -> None:
    projector = opened.console.desk.projector
    press(opened.console, Qt.Key.Key_PageUp)
    before = projector.next.said.text()
    projector.show_aside(PublicParked(()))
    assert projector.next.said.text() == f"Back to {projector.place.text()[0].lower()}{projector.place.text()[1:]}."
    projector.show_aside(None)
    assert projector.next.said.text() == before


def test_a_closed_audience_window_can_be_shown_again(opened: OpenWorkshop) -> None:
    opened.audience.close()
    assert opened.console.desk.projector.state.text() == "Closed"
    click(opened.console.desk.projector.reopen)
    assert opened.audience.isVisible()


def test_without_its_projector_nothing_is_said_to_be_live(opened: OpenWorkshop) -> None:
    column = opened.console.desk.projector
    opened.audience.projector_lost.emit()
    opened.bridge.do(NotePresence(ParticipantId("ceo"), False))
    assert column.lost.text() == "No projector"
    assert (column.lost.isVisible(), column.state.isVisible()) == (True, False)
    opened.audience.projector_found.emit()
    assert (column.lost.isVisible(), column.state.text()) == (False, "Live")
    assert column.state.isVisible()


def test_a_lost_projector_is_told_and_the_entry_covered(opened: OpenWorkshop) -> None:
    opened.bridge.do(EnterStage(ItemId("statements")))
    opened.bridge.do(OpenRound(STATEMENTS))
    opened.console.pass_laptop(STATEMENTS)
    key(opened.console.laptop, Qt.Key.Key_Space)
    assert opened.console.laptop.is_private
    opened.audience.projector_lost.emit()
    assert opened.console.laptop.is_covered
    notice = opened.console.desk.notice
    assert notice.is_trouble
    assert re.match(r"Projector disconnected \d\d:\d\d. Nothing lost. ", notice.sentence)
    opened.audience.projector_found.emit()
    assert notice.sentence == ""


# What lies over the desk


def test_while_the_laptop_is_passed_no_key_of_the_desk_works(opened: OpenWorkshop) -> None:
    opened.bridge.do(EnterStage(ItemId("statements")))
    opened.bridge.do(OpenRound(STATEMENTS))
    opened.console.pass_laptop(STATEMENTS)
    before = len(opened.room.file.recorded)
    for pressed in (Qt.Key.Key_F, Qt.Key.Key_D, Qt.Key.Key_F1, Qt.Key.Key_F6, Qt.Key.Key_S, Qt.Key.Key_Space):
        key(opened.console.laptop, pressed)
    for pressed in (Qt.Key.Key_1, Qt.Key.Key_Z, Qt.Key.Key_E, Qt.Key.Key_W):
        key(opened.console.laptop, pressed, CONTROL)
    assert len(opened.room.file.recorded) == before
    audience = opened.audience
    assert (audience.is_frozen, audience.is_test, audience.theme.shade) == (False, False, "light")
    assert opened.console.laptop.isVisible()


@pytest.mark.parametrize("back", [Qt.Key.Key_Escape, Qt.Key.Key_F1])
def test_f1_shows_the_keys_and_escape_or_f1_puts_them_away(opened: OpenWorkshop, back: Qt.Key) -> None:
    for _ in range(2):
        press(opened.console, Qt.Key.Key_F1)
        assert opened.console.keys.isVisible()
        assert any(pressed.startswith("B,") for pressed in KEYS)
        press(opened.console, back)
        assert opened.console.desk.isVisible()


def test_the_sheet_of_keys_scrolls_by_the_arrow_keys_and_leaves_the_projector_its_own(opened: OpenWorkshop) -> None:
    opened.console.resize(1024, 560)
    press(opened.console, Qt.Key.Key_F1)
    sheet, shown = opened.console.keys, opened.audience.words
    bar = sheet.verticalScrollBar()
    assert bar.maximum() > 0
    key(opened.console.focusWidget(), Qt.Key.Key_Down)
    assert bar.value() > 0
    for turned in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
        key(opened.console.focusWidget(), turned)
    assert sheet.isVisible()
    assert opened.audience.words == shown
    press(opened.console, Qt.Key.Key_F1)
    press(opened.console, Qt.Key.Key_F1)
    assert bar.value() == 0, "it is read from its top"


def test_every_key_of_the_console_stands_on_its_sheet(opened: OpenWorkshop) -> None:
    told = set(re.split("[ ,]+", " ".join(KEYS)))
    keys = {shortcut.key().toString() for shortcut in opened.console.findChildren(QShortcut)}
    assert {key for key in keys if re.fullmatch("[A-Z]|F[0-9]+", key)} - told == set()
