"""The programme of a workshop that is going on: changed around what has begun, through the real room; or kept."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from stratroom.model.names import ItemId
from stratroom.model.programme import EnterStage
from stratroom.own_designs import OwnDesigns
from stratroom.programmes import BREAKS
from stratroom.ui.bridge import Bridge
from stratroom.ui.programme.page import ProgrammePage
from stratroom.ui.programme.running import programme_page
from tests.ui.rooms import click, room_in


@pytest.fixture
def bridge(tmp_path: Path) -> Iterator[Bridge]:
    bridge = Bridge(room_in(tmp_path))
    bridge.do(EnterStage(ItemId("statements")))
    yield bridge
    bridge.room.close()


@pytest.fixture
def own(tmp_path: Path) -> OwnDesigns:
    return OwnDesigns(tmp_path / "programmes")


@pytest.fixture
def page(qtbot: QtBot, bridge: Bridge, own: OwnDesigns) -> ProgrammePage:
    page = programme_page(bridge, own)
    qtbot.addWidget(page)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    return page


def test_the_room_takes_what_was_written(page: ProgrammePage, bridge: Bridge, qtbot: QtBot) -> None:
    page.editor.add_line(BREAKS)
    page.editor.starts.set_text("9:15")
    with qtbot.waitSignal(page.done):
        click(page.save)
    assert bridge.workshop.programme[-1].stage == BREAKS
    assert bridge.workshop.starts == "09:15"
    assert bridge.room.what_undo_takes_back() == "Programme changed"


def test_what_the_rules_refuse_stands_on_the_page_and_is_not_lost(
    page: ProgrammePage, bridge: Bridge, qtbot: QtBot
) -> None:
    click(page.editor.row("reveal").remove)
    with qtbot.assertNotEmitted(page.done):
        click(page.save)
    assert "put a Reveal after them" in page.notice.sentence
    assert "reveal" not in [line.key for line in page.editor.draft.lines]
    assert bridge.workshop.plans(bridge.workshop.programme[2].stage)


def test_what_began_meanwhile_stays_by_the_rules(page: ProgrammePage, bridge: Bridge) -> None:
    bridge.do(EnterStage(ItemId("tradeoffs")))
    click(page.editor.row("tradeoffs").remove)
    click(page.save)
    assert "has begun and stays" in page.notice.sentence


def test_saving_what_is_as_it_was_goes_back(page: ProgrammePage, bridge: Bridge, qtbot: QtBot) -> None:
    before = len(bridge.room.file.recorded)
    with qtbot.waitSignal(page.done):
        click(page.save)
    assert len(bridge.room.file.recorded) == before


def test_it_is_kept_as_a_design_once_under_each_name(page: ProgrammePage, own: OwnDesigns) -> None:
    for _ in range(2):
        click(page.keep_as.ask)
        QTest.keyClicks(page.keep_as.name, "As we did it")
        click(page.keep_as.keep)
    assert "called “As we did it” already" in page.notice.sentence
    assert [each.design.title for each in own.listed().designs] == ["As we did it"]
    assert page.keep_as.name.text() == "As we did it", "another name can be made of it"
