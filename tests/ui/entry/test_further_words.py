"""What is to be added to a confirmed dissent is read back by its author, below the words that stand."""

import pytest
from pytestqt.qtbot import QtBot

from stratroom.model.dissents import AddToDissent, ConfirmDissent, Dissent, WriteDissent
from stratroom.model.names import DissentId, ParticipantId, SubjectId
from stratroom.room import Room
from stratroom.stages.tradeoffs.acts import PutTradeoff
from stratroom.ui.entry.wording_page import AddingPage, WordingPage
from stratroom.ui.entry.words_page import WordsPage
from tests.ui.entry.passing import TRADEOFF, handed_back, reading, texts
from tests.ui.rooms import click

D1 = DissentId("d1")


@pytest.fixture
def confirmed(room: Room) -> Room:
    """The CFO has confirmed all of it, and wants to say more."""
    room.do(PutTradeoff(TRADEOFF, "Fresh", "Cheap"))
    words = ("It costs what we lack.", "Two good years.", True, False, "Wait a year.")
    room.do(WriteDissent(D1, SubjectId(TRADEOFF), ParticipantId("cfo"), "reservation", *words))
    return room


def adding(room: Room) -> Room:
    room.do(ConfirmDissent(D1))
    room.do(AddToDissent(D1, "And the leases."))
    return room


def held(room: Room) -> Dissent:
    return room.workshop.dissents[0]


def test_the_author_sees_all_of_it(qtbot: QtBot, confirmed: Room) -> None:
    page = reading(qtbot, confirmed, D1).page
    assert isinstance(page, WordsPage)
    shown = texts(page)
    for said in (
        "Reservation: with it, on a condition", "It costs what we lack.", "What I would do instead", "Wait a year.",
        "What would change my mind", "Two good years.", "Commits to carrying it out: Yes",
    ):  # fmt: skip
        assert said in shown
    assert any(text.startswith("In the record: without my name.") for text in shown)


def test_what_they_would_do_instead_is_worded_again_with_the_rest(qtbot: QtBot, confirmed: Room) -> None:
    words = reading(qtbot, confirmed, D1)
    assert isinstance(words.page, WordsPage)
    click(words.page.change)
    assert isinstance(words.page, WordingPage)
    assert words.page.alternative.toPlainText() == "Wait a year."
    words.page.alternative.setPlainText("Wait two years.")
    click(words.page.keep)
    assert isinstance(words.page, WordsPage)
    assert (held(confirmed).alternative, held(confirmed).text) == ("Wait two years.", "It costs what we lack.")


def test_further_words_stand_below_those_that_stay(qtbot: QtBot, confirmed: Room) -> None:
    page = reading(qtbot, adding(confirmed), D1).page
    assert isinstance(page, WordsPage)
    shown = texts(page)
    stays, first, added, more = (
        shown.index(text)
        for text in (
            "You confirmed this before, and it stays:",
            "It costs what we lack.",
            "To be added, once you confirm it",
            "And the leases.",
        )
    )
    assert stays < first < added < more


def test_confirmed_they_are_added_and_read_below_the_next_ones(qtbot: QtBot, confirmed: Room) -> None:
    words = reading(qtbot, adding(confirmed), D1)
    assert isinstance(words.page, WordsPage)
    click(words.page.confirm)
    handed_back(qtbot, words)
    assert [added.text for added in held(confirmed).additions] == ["And the leases."]
    confirmed.do(AddToDissent(D1, "And the vans."))
    page = reading(qtbot, confirmed, D1).page
    assert isinstance(page, WordsPage)
    shown = texts(page)
    assert shown.index("Said later") < shown.index("And the leases.") < shown.index("And the vans.")


def test_left_unconfirmed_they_wait(qtbot: QtBot, confirmed: Room) -> None:
    words = reading(qtbot, adding(confirmed), D1)
    assert isinstance(words.page, WordsPage)
    click(words.page.leave_it)
    assert "Not confirmed. Hand the laptop back." in texts(words.page)
    handed_back(qtbot, words)
    assert (held(confirmed).adding, held(confirmed).additions) == ("And the leases.", ())


def test_changed_only_the_further_words_are(qtbot: QtBot, confirmed: Room) -> None:
    words = reading(qtbot, adding(confirmed), D1)
    assert isinstance(words.page, WordsPage)
    click(words.page.change)
    assert isinstance(words.page, AddingPage)
    words.page.text.setPlainText(" ")
    click(words.page.keep)
    assert "empty" in words.page.notice.sentence
    words.page.text.setPlainText("And the leases in Kent.")
    click(words.page.keep)
    assert isinstance(words.page, WordsPage)
    assert (held(confirmed).text, held(confirmed).adding) == ("It costs what we lack.", "And the leases in Kent.")
