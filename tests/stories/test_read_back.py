"""The end of the day: each decision read out from the projector, confirmed or amended; once with keys alone, once with
the mouse."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from stratroom.register import is_read_back
from tests.stories.choosing import EIGHT, OVER, PREFER, record_of
from tests.stories.driver import Facilitator
from tests.stories.hands import OnlyKeys
from tests.stories.pages import plain

WORDS, AMENDED = "City counters first, for two years.", "City counters first, for one year."
WHY = "We said one year, and two would bind the next board."
DISSENT = "The towns pay for it."


@pytest.fixture(params=[Facilitator, OnlyKeys], ids=["mouse", "keys"])
def hands(request: pytest.FixtureRequest, qtbot: QtBot, tmp_path: Path) -> Iterator[Facilitator]:
    facilitator = request.param(qtbot, tmp_path)
    yield facilitator
    facilitator.goes_home()


def decides(facilitator: Facilitator) -> None:
    """Four people; one trade-off is put and decided."""
    facilitator.begins("Half-day alignment", title="Choices", date="2027-03-01")
    facilitator.seats(*((name, EIGHT[name]) for name in list(EIGHT)[:4]))
    facilitator.goes_to("tradeoffs")
    facilitator.writes("This good thing", PREFER)
    facilitator.writes("even over this one", OVER)
    facilitator.presses("Put the trade-off")
    facilitator.opens_step("Decision")
    facilitator.presses("Outcome: Agreed")
    facilitator.writes("The decision", WORDS)
    facilitator.presses("Record the decision")


def ticks(facilitator: Facilitator, name: str) -> None:
    """A box: with keys by Space."""
    if isinstance(facilitator, OnlyKeys):
        facilitator.tabs_to(name)
        facilitator.types(Qt.Key.Key_Space)
    else:
        facilitator.presses(name)


def test_before_anything_is_decided_there_is_a_way_on(hands: Facilitator) -> None:
    hands.begins("Half-day alignment", title="Choices", date="2027-03-01")
    hands.goes_to("readback")
    assert "there is nothing to read back" in hands.on_the_screen()
    assert plain(hands.projector()) == "Read-back 1 March 2027 7 Read-back Choices", "the title alone"
    assert hands.large_button() == "Write the record"


def test_decisions_are_read_back_amended_and_confirmed(hands: Facilitator) -> None:
    decides(hands)
    hands.goes_to("readback")
    assert WORDS not in hands.projector(), "nothing is shown before it is read out"
    hands.presses_the_large_button("Read out: Decision 1")
    seen = plain(hands.projector())
    assert "Decision Is this what we decided?" in seen
    assert WORDS in seen
    hands.presses("Amended, folded")
    hands.writes("Why? The record keeps it.", WHY)
    hands.writes("What was decided, in the words that hold from now on", AMENDED)
    hands.chooses("Owner", "COO")
    hands.presses("Record the amendment")
    seen = plain(hands.projector())
    assert "Amended: is this what we decided?" in seen
    assert AMENDED in seen
    assert "COO, Operations" in seen
    ticks(hands, "Confirms it: CMO")
    hands.presses_the_large_button("Confirmed by 3 of 4 present")
    assert "by 3 of 4 who could confirm it" in plain(hands.projector())
    assert is_read_back(hands.workshop)
    hands.presses_the_large_button("Show the register")
    assert "1 of 1 decision is confirmed" in plain(hands.projector())
    text = record_of(hands)
    for words in (
        "by 3 of 4 who could confirm it",
        "CEO, CFO and COO; not by CMO",
        WHY,
        WORDS,
        AMENDED,
        "Amended in the read-back",
    ):
        assert words in text, words


def test_a_confirmation_is_undone_as_a_slip_of_the_hand(hands: Facilitator) -> None:
    decides(hands)
    hands.goes_to("readback")
    hands.presses_the_large_button("Read out: Decision 1")
    hands.presses_the_large_button("Confirmed by all 4 present")
    assert is_read_back(hands.workshop)
    hands.undoes("Confirmed by the room: Decision 1")
    assert not is_read_back(hands.workshop)
    assert "Is this what we decided?" in plain(hands.projector())


def test_what_changes_after_it_was_confirmed_asks_again(hands: Facilitator) -> None:
    decides(hands)
    hands.goes_to("readback")
    hands.presses_the_large_button("Read out: Decision 1")
    hands.presses_the_large_button("Confirmed by all 4 present")
    hands.goes_to("tradeoffs")
    hands.opens_step("Decision")
    hands.writes("The decision", AMENDED)
    hands.presses("Record the new wording")
    hands.goes_to("readback")
    assert "It was changed since: read it out again." in hands.on_the_screen()
    assert "Changed since it was confirmed" in plain(hands.projector())
    assert "changed since, and not confirmed again" in record_of(hands)
    hands.presses_the_large_button("Confirmed by all 4 present")
    assert is_read_back(hands.workshop)


def test_the_register_undone_gives_the_decision_back_to_the_room(hands: Facilitator) -> None:
    decides(hands)
    hands.goes_to("readback")
    hands.presses_the_large_button("Read out: Decision 1")
    hands.presses_the_large_button("Confirmed by all 4 present")
    hands.presses_the_large_button("Show the register")
    assert "1 of 1 decision is confirmed" in plain(hands.projector())
    hands.undoes("Register shown")
    assert WORDS in plain(hands.projector())
    assert "1 of 1 decision is confirmed" not in plain(hands.projector())
    assert hands.large_button() == "Show the register"


def test_the_read_back_goes_on_where_it_was_when_the_file_is_opened_again(hands: Facilitator) -> None:
    decides(hands)
    hands.goes_to("readback")
    hands.presses_the_large_button("Read out: Decision 1")
    hands.presses_the_large_button("Confirmed by all 4 present")
    hands.closes_the_window()
    hands.opens_again("Choices")
    assert hands.workshop.stage == "readback"
    assert is_read_back(hands.workshop)
    assert "by 4 of 4 who could confirm it" in plain(hands.projector())
    hands.presses_the_large_button("Show the register")
    assert "1 of 1 decision is confirmed" in plain(hands.projector())


def test_who_is_absent_or_keeps_out_does_not_confirm_and_who_has_no_vote_does(hands: Facilitator) -> None:
    decides(hands)
    hands.opens_step("Who keeps out")
    hands.chooses("Who keeps out", "CFO")
    hands.writes("Why (stands in the record)", "Owns shares in it.")
    hands.presses("Keeps out")
    hands.goes_to("welcome")
    ticks(hands, "Is here: COO")
    ticks(hands, "Has a vote: CMO")
    hands.goes_to("readback")
    hands.presses_the_large_button("Read out: Decision 1")
    hands.presses_the_large_button("Confirmed by 2 of 2 who can confirm it")
    assert is_read_back(hands.workshop)
    text = record_of(hands)
    assert "by 2 of 2 who could confirm it" in text
    assert "CEO and CMO" in text


def test_what_was_true_of_the_words_before_is_pointed_out_and_put_right_with_them(hands: Facilitator) -> None:
    decides(hands)
    hands.opens_step("Decision")
    hands.writes("Changed because of an objection", "The six weekends were kept.")
    hands.presses("Record the new wording")
    hands.goes_to("readback")
    hands.presses_the_large_button("Read out: Decision 1")
    hands.presses("Amended, folded")
    hands.writes("Why? The record keeps it.", WHY)
    hands.writes("What was decided, in the words that hold from now on", AMENDED)
    pointed = "Still as it was, below: what was changed because of an objection. Does it hold with the new words?"
    assert pointed in hands.on_the_screen()
    hands.writes("Changed because of an objection", "Eight weekends were kept.")
    assert pointed not in hands.on_the_screen()
    hands.presses("Record the amendment")
    text = record_of(hands)
    decided, earlier = text.split("Earlier wordings of this decision")
    assert "Eight weekends were kept." in decided
    assert "The six weekends were kept." in earlier
