"""A finished workshop is written out and removed from the start screen, and gone on with after it was stopped."""

from collections.abc import Iterator
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from stratroom import wiping
from stratroom.app import FrontDoor, new_application
from stratroom.backups import Backups
from stratroom.finishing import _write_out
from stratroom.house import new_room, open_room
from stratroom.model.workshop import About
from stratroom.own_designs import OwnDesigns
from stratroom.storage.erasing import stays_elsewhere
from stratroom.ui.notes_file import notes_folder
from stratroom.ui.recent import Recent
from stratroom.ui.start.remove_page import RemovePage
from stratroom.ui.working import LeftOff
from stratroom.wiping import carry_out, plan
from tests.telling import PROGRAMME
from tests.ui.rooms import click, key

SECRET = "an otter in the café"


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    home = tmp_path / "home"
    home.mkdir()
    for name, folder in {"HOME": "", "XDG_DATA_HOME": "data", "XDG_CONFIG_HOME": "config"}.items():
        monkeypatch.setenv(name, str(home / folder))
    return home


@pytest.fixture
def front(qtbot: QtBot, tmp_path: Path, home: Path) -> Iterator[FrontDoor]:
    new_application()
    door = FrontDoor(Recent(tmp_path / "recent.json"), tmp_path, OwnDesigns(tmp_path / "programmes"))
    qtbot.addWidget(door.start)
    door.start.show()
    yield door
    door.openings.end()


def workshop(folder: Path, passphrase: str | None = None) -> tuple[Path, list[Path]]:
    """A closed one, and what there is of it besides."""
    room = new_room(About("Offsite", "Aldermoor"), PROGRAMME, folder / "day.stratroom", passphrase=passphrase)
    told: list[str] = []
    backups = Backups(room, told.append)
    backups.keep()
    assert told == []
    notes = notes_folder() / f"{room.file.origin}.json"
    notes.parent.mkdir(parents=True)
    notes.write_text("{}")
    room.close()
    return room.file.path, [*backups.folder.iterdir(), notes]


def page_for(front: FrontDoor, path: Path, qtbot: QtBot) -> RemovePage:
    front._recent.remember(path, is_open=False)
    front.start.list_recent()
    click(front.start.home.files.finish)
    which = front.start.going_back.page
    assert which
    click(which.lines[0])  # type: ignore[attr-defined]
    page = front.start.removing.page
    assert page
    settled(page, qtbot)
    return page


def settled(page: RemovePage, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: page.work is None, timeout=30_000)


def test_written_out_and_removed(front: FrontDoor, tmp_path: Path, qtbot: QtBot) -> None:
    path, besides = workshop(tmp_path)
    page = page_for(front, path, qtbot)
    assert all(f"{file.parent}" in page.files.text() for file in (path, *besides))
    assert "Nothing brings it back" in page.state.text()
    assert not page.without_key.isVisible()
    out = tmp_path / "out"
    out.mkdir()
    front.start.ask_folder = lambda _window, _folder: out
    click(page.write_out)
    settled(page, qtbot)
    assert page.notice.sentence.startswith(f"Written into {out}: day.pdf, day tables and day.json.")
    assert {file.name for file in out.iterdir()} == {"day.pdf", "day tables", "day.json"}
    click(page.write_out)
    settled(page, qtbot)
    assert page.notice.sentence == f"{out / 'day.pdf'} exists already. Choose another folder, or move it."
    assert not page.remove.isEnabled()
    page.finished.click()
    click(page.remove)
    qtbot.waitUntil(lambda: front.start.removing.page is None, timeout=30_000)
    assert front.start.notice.sentence == "“day” is removed from this computer."
    assert not any(file.exists() for file in (path, *besides, path.with_name("day backups")))
    assert front._recent.paths() == ()
    assert front.start.home.isVisible()


def test_saved_elsewhere_the_earlier_file_is_listed_with_it(front: FrontDoor, tmp_path: Path, qtbot: QtBot) -> None:
    docs, stick = tmp_path / "docs", tmp_path / "stick"
    for folder in (docs, stick):
        folder.mkdir()
    path, besides = workshop(docs)
    room = open_room(path)
    elsewhere = room.file.continue_in(stick)
    room.close()
    front._recent.remember(path, is_open=False)
    page = page_for(front, elsewhere, qtbot)
    assert f"{stick}" in page.files.text()
    assert all(f"{file.parent}" in page.files.text() for file in (path, *besides))
    page.finished.click()
    click(page.remove)
    qtbot.waitUntil(lambda: front.start.removing.page is None, timeout=30_000)
    assert not any(file.exists() for file in (elsewhere, path, *besides))


def test_what_has_another_name_on_the_disk_is_named_before_and_after(
    front: FrontDoor, tmp_path: Path, qtbot: QtBot
) -> None:
    path, _besides = workshop(tmp_path)
    second, before = tmp_path / "kept by somebody", path.read_bytes()
    second.hardlink_to(path)
    page = page_for(front, path, qtbot)
    assert page.left.isVisible()
    assert "overwritten but for what is named below" in page.state.text()
    assert page.left.text() == (
        "Will be removed here, but not overwritten, as the same file has another name on this disk, and all it holds "
        "stays there: day.stratroom"
    )
    assert page.finished.text().endswith("what is named above stays")
    page.finished.click()
    click(page.remove)
    qtbot.waitUntil(lambda: front.start.removing.page is None, timeout=30_000)
    assert front.start.notice.sentence == f"Of “day” something may be left.\n{stays_elsewhere('day.stratroom')}"
    assert second.read_bytes() == before


def test_escape_leaves_everything(front: FrontDoor, tmp_path: Path, qtbot: QtBot) -> None:
    path, besides = workshop(tmp_path)
    page = page_for(front, path, qtbot)
    key(page, Qt.Key.Key_Escape)
    assert front.start.home.isVisible()
    assert all(file.exists() for file in (path, *besides))


def test_of_a_locked_one_the_notes_are_found_with_its_passphrase(
    front: FrontDoor, tmp_path: Path, qtbot: QtBot
) -> None:
    path, besides = workshop(tmp_path, SECRET)
    page = page_for(front, path, qtbot)
    assert page.without_key.isVisible()
    assert str(besides[-1].parent) not in page.files.text()
    for typed, sentence in (("an otter", "That passphrase does not open"), (SECRET, "")):
        page.passphrase.set_text(typed)
        click(page.look_again)
        settled(page, qtbot)
        assert page.passphrase.said.text().startswith(sentence)
    assert str(besides[-1].parent) in page.files.text()
    assert not page.without_key.isVisible()


def test_removed_without_its_passphrase_it_says_what_stays(front: FrontDoor, tmp_path: Path, qtbot: QtBot) -> None:
    path, besides = workshop(tmp_path, SECRET)
    page = page_for(front, path, qtbot)
    stays = "Your notes and drafts of it were not found and stay on this computer."
    assert page.left.text() == stays
    assert "not all of it is found here" in page.finished.text()
    assert page.finished.accessibleName() == page.finished.text()
    page.finished.click()
    click(page.remove)
    qtbot.waitUntil(lambda: front.start.removing.page is None, timeout=30_000)
    assert front.start.notice.sentence == f"Of “day” something may be left.\n{stays}"
    assert not path.exists()
    assert besides[-1].exists()


@pytest.mark.parametrize("page_number", [0, 2])
def test_locked_and_damaged_all_of_it_is_found_with_its_passphrase(
    front: FrontDoor, tmp_path: Path, qtbot: QtBot, page_number: int
) -> None:
    path, besides = workshop(tmp_path, SECRET)
    with path.open("rb+") as file:
        file.seek(page_number * 4096)
        file.write(bytes(byte ^ 1 for byte in path.read_bytes()[page_number * 4096 :][:64]))
    page = page_for(front, path, qtbot)
    for typed, sentence in (("an otter", "That passphrase does not open"), (SECRET, "")):
        page.passphrase.set_text(typed)
        click(page.look_again)
        settled(page, qtbot)
        assert page.passphrase.said.text().startswith(sentence)
        assert ("not all of it" in page.finished.text()) == bool(sentence)
    page.finished.click()
    click(page.remove)
    qtbot.waitUntil(lambda: front.start.removing.page is None, timeout=30_000)
    assert front.start.notice.sentence == "“day” is removed from this computer."
    assert not any(file.exists() for file in (path, *besides))


def test_one_that_was_stopped_is_gone_on_with(
    front: FrontDoor, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, besides = workshop(tmp_path)

    def stops(_file: Path) -> None:
        raise KeyboardInterrupt

    found = plan(path)
    with monkeypatch.context() as stopped:
        stopped.setattr(wiping, "erase", stops)
        with pytest.raises(KeyboardInterrupt):
            carry_out(found)
    front.start.removing.go_on()
    page = front.start.removing.page
    assert page
    settled(page, qtbot)
    assert page.state.text().startswith("Its removing was stopped in the middle.")
    assert not page.write_out.isVisible()
    page.finished.click()
    click(page.remove)
    qtbot.waitUntil(lambda: front.start.removing.page is None, timeout=30_000)
    assert not any(file.exists() for file in (path, *besides))
    assert not front.start.removing.was_stopped


def test_no_other_workshop_is_opened_while_one_is_removed(
    front: FrontDoor, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, besides = workshop(tmp_path)
    other = new_room(About("Harbour"), PROGRAMME, tmp_path / "other.stratroom")
    other.close()
    page, may, erase = page_for(front, path, qtbot), Event(), wiping.erase

    def slowly(file: Path) -> None:
        assert may.wait(30)
        erase(file)

    monkeypatch.setattr(wiping, "erase", slowly)
    page.finished.click()
    click(page.remove)
    front.start.drop([other.file.path])
    assert not front.start.is_opening
    said = "“day” is being removed from this computer. Open another one when that is done."
    assert front.start.notice.sentence == said
    may.set()
    qtbot.waitUntil(lambda: front.start.removing.page is None, timeout=30_000)
    assert not any(file.exists() for file in (path, *besides))
    front.start.drop([other.file.path])
    assert front.start.is_opening
    front.start.opening_bar.leave_off()


def test_given_up_before_the_case_none_is_written(home: Path, tmp_path: Path) -> None:
    path, _besides = workshop(tmp_path)

    def step(_done: int, _of: int) -> None:
        if (home / "day tables").exists():
            raise LeftOff

    with pytest.raises(LeftOff):
        _write_out(path, home, "", step)
    assert not (home / "day.json").exists()
