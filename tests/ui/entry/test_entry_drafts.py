"""What somebody has begun to answer when the program stops: theirs again, unseen by anybody; of an unattributed answer
there is nothing anywhere."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from stratroom.app import new_application
from stratroom.house import OpenWorkshop
from stratroom.model.forms import Position, Sentence
from stratroom.model.names import ItemId, Naming, ParticipantId, RoundId, StageId
from stratroom.model.programme import EnterStage
from stratroom.model.rounds import AbandonRound, HandIn, OpenRound
from stratroom.stages.tradeoffs.acts import PutTradeoff
from stratroom.stages.welcome.rules import Promise
from stratroom.storage.keeping import new_seal
from stratroom.ui.drafts_file import drafts_folder
from stratroom.ui.entry.entry_page import EntryPage
from stratroom.ui.entry.forms.position import PositionForm
from stratroom.ui.entry.hand_over import HandedInPage, HandOverPage, PeoplePage
from stratroom.ui.entry.laptop import STOPPED_SEALED, STOPPED_WITHOUT_NAMES
from stratroom.words import say
from tests.screens.measuring import settle
from tests.ui.entry.passing import TRADEOFF, field
from tests.ui.rooms import STATEMENTS, click, key, leave, room_in
from tests.ui.torn_off import file_of, on_disk, opened_again, shown, torn_off, wait_until_kept

MARKER = "Begin with harbours XYZZY"
FIRST = RoundId("first:t1")


@pytest.fixture(params=["named"])
def opened(qtbot: QtBot, tmp_path: Path, request: pytest.FixtureRequest) -> OpenWorkshop:
    new_application()
    naming: Naming = request.param
    workshop = OpenWorkshop(room_in(tmp_path), keeps_backups=False)
    if naming != "named":
        workshop.bridge.do(Promise(StageId("statements"), naming))
    workshop.bridge.do(EnterStage(ItemId("statements")))
    workshop.bridge.do(OpenRound(STATEMENTS))
    shown(workshop, qtbot)
    return workshop


def entered(opened: OpenWorkshop) -> EntryPage:
    page = opened.console.laptop.page
    assert isinstance(page, HandOverPage | HandedInPage)
    click(page.here)
    page = opened.console.laptop.page
    assert isinstance(page, EntryPage)
    return page


def writing(opened: OpenWorkshop, text: str = MARKER, *, by: str = "cfo") -> EntryPage:
    opened.console.hand_to(STATEMENTS, by)
    page = entered(opened)
    QTest.keyClicks(field(page), text)
    return page


def files_with(words: str, *folders: Path) -> list[Path]:
    wanted = [words.encode(form) for form in ("utf-8", "utf-16-le", "utf-16-be")]
    files = (path for folder in folders for path in folder.rglob("*") if path.is_file())
    return [path for path in files if any(form in path.read_bytes() for form in wanted)]


def test_it_is_theirs_again_once_they_say_it_is_them(opened: OpenWorkshop, qtbot: QtBot, tmp_path: Path) -> None:
    writing(opened)
    kept = wait_until_kept(opened, qtbot).laptop
    assert kept is not None
    assert (kept.round, kept.person, kept.is_passed, list(kept.drafts)) == (STATEMENTS, "cfo", True, ["cfo"])
    assert files_with("XYZZY", tmp_path, drafts_folder().parent) == [], "on the disk it lies sealed"
    again = opened_again(torn_off(opened), qtbot)
    page = again.console.laptop.page
    assert isinstance(page, HandOverPage)
    assert page.isVisible()
    assert "the laptop was with CFO" in page.notice.sentence
    assert "XYZZY" not in everything_on(again.console), "nobody's words before they say it is them"
    page = entered(again)
    assert page.person.id == "cfo"
    assert field(page).toPlainText() == MARKER
    assert page.notice.sentence == "What you had begun is here again. Nobody else has seen it."
    key(field(page), Qt.Key.Key_Return)
    assert isinstance(again.console.laptop.page, EntryPage), "the Return that came with the page does nothing"
    click(page.hand_in)
    assert isinstance(again.console.laptop.page, HandedInPage)
    assert list(again.room.workshop.rounds[STATEMENTS].handed_in) == ["cfo"]
    kept = wait_until_kept(again, qtbot).laptop
    assert kept is not None
    assert kept.drafts == {}
    leave(again.console)


def everything_on(window: QWidget) -> str:
    edits = [str(part.property("plainText") or part.property("text") or "") for part in window.findChildren(QWidget)]
    return "\n".join(edits)


def test_somebody_else_goes_first_and_it_still_waits(opened: OpenWorkshop, qtbot: QtBot) -> None:
    writing(opened)
    wait_until_kept(opened, qtbot)
    again = opened_again(torn_off(opened), qtbot)
    again.console.laptop.leave()
    page = writing(again, "Something of my own.", by="coo")
    assert field(page).toPlainText() == "Something of my own."
    wait_until_kept(again, qtbot)
    third = opened_again(torn_off(again), qtbot)
    assert field(entered(third)).toPlainText() == "Something of my own."
    click(third.console.laptop.page.hand_in)  # pyright: ignore[reportOptionalMemberAccess, reportAttributeAccessIssue]
    third.console.hand_to(STATEMENTS, "cfo")
    assert field(entered(third)).toPlainText() == MARKER
    leave(third.console)
    assert not file_of(third).path.exists(), "a workshop that is closed keeps nothing private"


@pytest.mark.parametrize("opened", ["unattributed"], indirect=True)
def test_of_an_answer_without_a_name_there_is_nothing(opened: OpenWorkshop, qtbot: QtBot, tmp_path: Path) -> None:
    page = writing(opened)
    assert "nothing of it is kept" in everything_on(page)
    kept = wait_until_kept(opened, qtbot).laptop
    assert kept is not None
    assert (kept.person, kept.drafts) == ("", {})
    assert b"cfo" not in file_of(opened).path.read_bytes(), "nor who has the laptop"
    again = opened_again(torn_off(opened), qtbot)
    page = again.console.laptop.page
    assert isinstance(page, PeoplePage), "who had it is not known: they say so"
    assert page.notice.sentence == say(STOPPED_WITHOUT_NAMES)
    assert files_with("XYZZY", tmp_path, drafts_folder().parent) == []
    leave(again.console)


def test_of_an_answer_that_a_keeper_seals_there_is_nothing_either(opened: OpenWorkshop, qtbot: QtBot) -> None:
    """Nobody but the keeper could open it again."""
    opened.bridge.do(AbandonRound(STATEMENTS, "Sealed instead."))
    opened.bridge.do(OpenRound(STATEMENTS, seal=new_seal("otter kettle marble window", ParticipantId("ceo"))))
    page = writing(opened)
    assert "nothing of it is kept" in everything_on(page)
    kept = wait_until_kept(opened, qtbot).laptop
    assert kept is not None
    assert (kept.person, kept.drafts) == ("cfo", {}), "who has it is known: who hands in will be"
    again = opened_again(torn_off(opened), qtbot)
    page = again.console.laptop.page
    assert isinstance(page, HandOverPage)
    assert page.notice.sentence == say(STOPPED_SEALED, person="CFO"), "nothing is said to be kept that is not"
    assert field(entered(again)).toPlainText() == ""
    leave(again.console)


def test_handed_in_at_the_last_moment_it_is_no_draft(opened: OpenWorkshop, qtbot: QtBot) -> None:
    page = writing(opened)
    before = wait_until_kept(opened, qtbot)
    click(page.hand_in)
    path = torn_off(opened)
    file_of(opened).write(before)
    again = opened_again(path, qtbot)
    assert field(entered(again)).toPlainText() == ""
    leave(again.console)


def test_a_round_that_is_given_up_takes_them_along(opened: OpenWorkshop, qtbot: QtBot) -> None:
    writing(opened)
    wait_until_kept(opened, qtbot)
    again = opened_again(torn_off(opened), qtbot)
    again.console.laptop.leave()
    assert wait_until_kept(again, qtbot).laptop is not None
    again.bridge.do(AbandonRound(STATEMENTS, "Put anew."))
    assert wait_until_kept(again, qtbot).laptop is None
    again.bridge.do(OpenRound(STATEMENTS))
    again.console.hand_to(STATEMENTS, "cfo")
    assert field(entered(again)).toPlainText() == ""
    leave(again.console)


def test_put_off_it_is_erased(opened: OpenWorkshop, qtbot: QtBot) -> None:
    page = writing(opened)
    wait_until_kept(opened, qtbot)
    click(page.not_yet)
    click(page.not_yet)
    kept = wait_until_kept(opened, qtbot).laptop
    assert kept is not None
    assert kept.drafts == {}
    leave(opened.console)


def test_every_kind_of_answer_comes_back(opened: OpenWorkshop, qtbot: QtBot) -> None:
    opened.bridge.do(AbandonRound(STATEMENTS, "Not now."))
    opened.bridge.do(EnterStage(ItemId("tradeoffs")))
    opened.bridge.do(PutTradeoff(TRADEOFF, "Small towns", "Big cities"))
    opened.bridge.do(OpenRound(FIRST))
    opened.console.hand_to(FIRST, "cfo")
    form = entered(opened).form
    assert isinstance(form, PositionForm)
    form.steps.choose(-2)
    form.reason.setFocus()
    QTest.keyClicks(form.reason, MARKER)
    wait_until_kept(opened, qtbot)
    again = opened_again(torn_off(opened), qtbot)
    form = entered(again).form
    assert form.answer() == Position(-2, MARKER)
    leave(again.console)


def test_an_answer_that_is_replaced_comes_back_too(opened: OpenWorkshop, qtbot: QtBot) -> None:
    opened.bridge.do(HandIn(STATEMENTS, ParticipantId("cfo"), Sentence("My first words.")))
    settle()
    writing(opened)
    assert wait_until_kept(opened, qtbot).laptop is not None
    again = opened_again(torn_off(opened), qtbot)
    assert field(entered(again)).toPlainText() == MARKER
    leave(again.console)
    assert on_disk(again).laptop is None
