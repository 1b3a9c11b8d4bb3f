"""A backup at each reveal: whole, thinned by storage, never while a round without names waits."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from stratroom.backups import Backups
from stratroom.catalogue import rule_book
from stratroom.house import OpenWorkshop
from stratroom.model.forms import Sentence
from stratroom.model.names import RoundId, StageId
from stratroom.model.rounds import CloseRound, HandIn, OpenRound, RevealRound
from stratroom.model.workshop import About
from stratroom.record.wording import moment
from stratroom.room import Room
from stratroom.stages.welcome.rules import AddParticipant, Promise, StartWorkshop
from stratroom.storage.copies import backups
from stratroom.storage.file import WorkshopFile
from tests.telling import PROGRAMME, who
from tests.ui.rooms import leave

STATEMENTS = RoundId("statements")


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Room]:
    rules = rule_book()
    opened = Room(WorkshopFile.create(tmp_path / "day.stratroom", rules.kinds), rules)
    opened.do(StartWorkshop(About("A day"), PROGRAMME))
    for name in "ABCDE":
        opened.do(AddParticipant(who(name), name))
    yield opened
    opened.close()


def reveal(room: Room) -> None:
    room.do(OpenRound(STATEMENTS))
    for name in "ABCDE":
        room.do(HandIn(STATEMENTS, who(name), Sentence(f"words of {name}")))
    room.do(CloseRound(STATEMENTS))
    room.do(RevealRound(STATEMENTS))


def test_a_reveal_leaves_a_whole_backup_with_everything_in_it(room: Room) -> None:
    kept = Backups(room, pytest.fail)
    reveal(room)
    newest = backups(room.file.path, kept.folder)[0]
    copy = WorkshopFile.open(newest, room.rules.kinds, read_only=True)
    assert room.rules.fold(copy.recorded) == room.workshop
    copy.close()


def test_asked_for_again_it_says_that_nothing_is_new(room: Room) -> None:
    told, kept_by = list[str](), Backups(room, pytest.fail)
    at = moment(room.file.recorded[-1].at)
    for _ in range(2):
        kept_by.keep_now(told.append)
    assert told == [
        f"Backed up, in {kept_by.folder}.",
        f"Nothing is new since the backup of {at}. It was written anew, in {kept_by.folder}.",
    ]
    (kept,) = kept_by.folder.iterdir()
    kept.unlink()
    kept_by.keep_now(told.append)
    assert kept.exists()
    room.do(AddParticipant(who("F"), "F"))
    kept_by.keep_now(told.append)
    assert told[2:] == [told[0], told[0]]
    assert len(list(kept_by.folder.iterdir())) == 2


def test_nothing_is_copied_while_answers_without_names_wait(room: Room) -> None:
    kept = Backups(room, pytest.fail)
    room.do(Promise(StageId("statements"), "unattributed"))
    room.do(OpenRound(STATEMENTS))
    room.do(HandIn(STATEMENTS, who("A"), Sentence("mine")))
    kept.keep()
    assert not kept.folder.exists()


def test_a_backup_that_cannot_be_made_is_said_and_the_reveal_stands(room: Room) -> None:
    said: list[str] = []
    kept = Backups(room, said.append)
    kept.folder.write_text("a file is in the way")
    reveal(room)
    assert len(said) == 1
    assert said[0].startswith("No backup was made.")
    assert room.workshop.shown(STATEMENTS)
    kept.folder.unlink()


def test_backups_follow_the_file_to_where_it_is(room: Room, tmp_path: Path) -> None:
    kept = Backups(room, pytest.fail)
    (tmp_path / "elsewhere").mkdir()
    room.file.continue_in(tmp_path / "elsewhere")
    reveal(room)
    assert kept.folder.parent == tmp_path / "elsewhere"
    assert any(kept.folder.iterdir())
    shutil.rmtree(kept.folder)


def test_a_reveal_does_not_wait_for_its_backup(room: Room, tmp_path: Path, qtbot: QtBot) -> None:
    opened = OpenWorkshop(room, notes=tmp_path / "notes")
    kept = tmp_path / "day backups"
    reveal(room)
    assert opened.room.workshop.shown(STATEMENTS)
    assert not kept.exists()
    qtbot.waitUntil(kept.exists)
    qtbot.waitUntil(lambda: opened.console.desk.status.backup.text().startswith("Backup "))
    leave(opened.console)


def test_a_backup_that_is_due_is_made_when_the_day_is_closed_at_once(room: Room, tmp_path: Path, qtbot: QtBot) -> None:
    opened = OpenWorkshop(room, notes=tmp_path / "notes")
    reveal(room)
    with qtbot.waitSignal(opened.closed):
        leave(opened.console)
    assert len(backups(room.file.path, tmp_path / "day backups")) == 1
