"""Taking a workshop off the computer takes long: how far it is, given up while that is honest, then gone on with."""

from collections.abc import Iterator
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from stratroom.app import new_application
from stratroom.planned import as_it_is
from stratroom.ui.start.remove_page import RemovePage
from stratroom.ui.widgets.how_far import AFTER
from stratroom.ui.working import Step, wait_for_all
from stratroom.wiping import Wipe
from tests.ui.rooms import click, key


class Slowly:
    """Looks, writes and removes in three steps each; a step is done when it may be."""

    def __init__(self, folder: Path) -> None:
        self.file = folder / "day.stratroom"
        self.file.write_text("day")
        self.may, self.steps = Event(), list[str]()

    def look(self, _passphrase: str, step: Step) -> Wipe:
        self._do("looked", step)
        return Wipe(self.file, (as_it_is(self.file),))

    def write(self, _folder: Path, _passphrase: str, step: Step) -> list[str]:
        self._do("written", step)
        return ["Written."]

    def remove(self, _found: object, step: Step) -> list[str]:
        self._do("removed", step)
        return []

    def _do(self, what: str, step: Step) -> None:
        for number in range(1, 4):
            step(number, 3)
            assert self.may.wait(30)
            self.steps.append(what)


@pytest.fixture
def slowly(tmp_path: Path) -> Iterator[Slowly]:
    slow = Slowly(tmp_path)
    yield slow
    slow.may.set()
    wait_for_all()


@pytest.fixture
def page(slowly: Slowly, qtbot: QtBot, tmp_path: Path) -> RemovePage:
    new_application()
    page = RemovePage("day", slowly.look, slowly.write, slowly.remove, lambda _page: tmp_path)
    qtbot.addWidget(page)
    page.show()
    return page


def looked(page: RemovePage, slowly: Slowly, qtbot: QtBot) -> None:
    slowly.may.set()
    qtbot.waitUntil(lambda: page.work is None, timeout=30_000)
    slowly.may.clear()
    slowly.steps.clear()


def test_how_far_it_is_is_seen_once_it_takes_long(page: RemovePage, slowly: Slowly, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: (page.how_far.value(), page.how_far.maximum()) == (1, 3))
    assert page.how_far._soon.interval() == AFTER == 1000
    qtbot.waitUntil(page.how_far.isVisible)
    looked(page, slowly, qtbot)
    assert not page.how_far.isVisible()
    assert page.leave.label == "Back"


def test_looking_is_given_up_without_waiting(page: RemovePage, slowly: Slowly, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: page.how_far.maximum() == 3)
    assert page.leave.label == "Cancel"
    with qtbot.waitSignal(page.done):
        key(page, Qt.Key.Key_Escape)
    slowly.may.set()
    wait_for_all()
    assert slowly.steps == ["looked"], "no further file is looked into"


def test_writing_is_given_up_and_nothing_is_removed(page: RemovePage, slowly: Slowly, qtbot: QtBot) -> None:
    looked(page, slowly, qtbot)
    click(page.write_out)
    page.finished.click()
    click(page.leave)
    assert (page.state.text(), page.notice.sentence) == ("Giving up …", "")
    assert not page.remove.isEnabled(), "while something may still be written"
    slowly.may.set()
    qtbot.waitUntil(lambda: page.work is None, timeout=30_000)
    assert page.notice.sentence.startswith("Given up. What was written whole by then stays")
    assert set(slowly.steps) <= {"written"}
    assert len(slowly.steps) <= 1
    assert slowly.file.exists()


def test_it_is_given_up_also_where_it_has_ended_a_moment_ago(page: RemovePage, slowly: Slowly, qtbot: QtBot) -> None:
    """The worker has ended, and the window has not heard of it yet."""
    looked(page, slowly, qtbot)
    click(page.write_out)
    slowly.may.set()
    wait_for_all()
    page.leave.click()
    qtbot.waitUntil(lambda: page.work is None, timeout=30_000)
    assert page.leave.isEnabled()


def test_once_erasing_has_begun_it_is_gone_on_with(page: RemovePage, slowly: Slowly, qtbot: QtBot) -> None:
    looked(page, slowly, qtbot)
    page.finished.click()
    click(page.remove)
    assert (page.leave.label, page.leave.isEnabled()) == ("Back", False), "nothing is cancelled any more"
    assert "gone on with to the end" in page.state.text()
    key(page, Qt.Key.Key_Escape)
    page.leave_off()
    with qtbot.waitSignal(page.removed, timeout=30_000):
        slowly.may.set()
    assert slowly.steps == ["removed"] * 3, "also where the window is closed meanwhile"


def test_erasing_goes_on_to_the_end_also_where_its_page_is_gone(slowly: Slowly, qtbot: QtBot) -> None:
    page = RemovePage("day", slowly.look, slowly.write, slowly.remove, lambda _page: None)
    page.show()
    looked(page, slowly, qtbot)
    page.finished.click()
    click(page.remove)
    delete(page)
    slowly.may.set()
    wait_for_all()
    assert slowly.steps == ["removed"] * 3
