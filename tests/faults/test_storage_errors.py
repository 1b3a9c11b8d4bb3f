"""The disk errs at any step of an act: acknowledged and there, or refused and not there; nothing in between."""

import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from stratroom.model.entries import RoundRevealed
from stratroom.model.forms import Sentence
from stratroom.model.names import ParticipantId, StageId
from stratroom.model.refusals import Trouble
from stratroom.model.rounds import CloseRound, HandIn, OpenRound, RevealRound
from stratroom.room import Room
from stratroom.stages.welcome.rules import Promise
from stratroom.storage import desk
from stratroom.storage.damage import could_not_save
from stratroom.storage.file import WorkshopFile
from stratroom.storage.ledger import Row
from stratroom.storage.settings import connect
from stratroom.storage.verifying import verify
from tests.storage.workshops import AT, KINDS, joined, workshop
from tests.ui.rooms import NAMES, STATEMENTS, room_in

DOUBT = " The disk does not answer, so it may be in the file already; trying again never saves it twice."


class Disk:
    """Counts the statements that reach the file; the one numbered `errs_at` fails, after it was done if `late`, and so
    do those that follow it, `times` in all."""

    def __init__(self, errs_at: int, *, late: bool, times: int) -> None:
        self.done = 0
        self.errs_at = errs_at
        self.late = late
        self.times = times

    def errs(self) -> bool:
        return self.errs_at <= self.done < self.errs_at + self.times


class Faulty:
    """A connection on such a disk."""

    def __init__(self, path: Path, disk: Disk) -> None:
        self._connection = connect(path)
        self._disk = disk

    def execute(self, statement: str, parameters: tuple[str | int | bytes, ...] = ()) -> sqlite3.Cursor:
        return self._do(lambda: self._connection.execute(statement, parameters))

    def executemany(self, statement: str, rows: list[Row]) -> sqlite3.Cursor:
        return self._do(lambda: self._connection.executemany(statement, rows))

    def rollback(self) -> None:
        self._connection.rollback()

    def close(self) -> None:
        self._connection.close()

    def _do(self, work: Callable[[], sqlite3.Cursor]) -> sqlite3.Cursor:
        self._disk.done += 1
        if self._disk.errs() and not self._disk.late:
            raise _error()
        if self._disk.errs():
            work().close()
            raise _error()
        return work()


def _error() -> sqlite3.OperationalError:
    error = sqlite3.OperationalError("database disk image is malformed")
    error.sqlite_errorcode, error.sqlite_errorname = sqlite3.SQLITE_IOERR, "SQLITE_IOERR"
    return error


def _on(monkeypatch: pytest.MonkeyPatch, file: WorkshopFile, disk: Disk) -> None:
    assert file._desk
    file._desk._drop()
    monkeypatch.setattr(desk, "connect", lambda path, key: Faulty(path, disk))


def _until_done(file: WorkshopFile, act: Callable[[], object]) -> None:
    """Press Retry until it is saved; each time it is not, memory is as it was."""
    before = list(file.recorded)
    while (trouble := _trouble(act)) is not None:
        said = str(trouble)
        assert said.removesuffix(DOUBT) == "Could not save. Your text is still here. Try again, or save elsewhere."
        assert isinstance(trouble.__cause__, sqlite3.Error)
        assert file.recorded == before


def _trouble(act: Callable[[], object]) -> Trouble | None:
    try:
        act()
    except Trouble as trouble:
        return trouble
    return None


def _told(path: Path) -> int:
    return len(WorkshopFile.open(path, KINDS, read_only=True).recorded)


@pytest.mark.parametrize("late", [False, True])
@pytest.mark.parametrize("times", [1, 2, 3])
@pytest.mark.parametrize("errs_at", range(1, 6))
def test_an_entry(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, errs_at: int, times: int, late: bool) -> None:
    file = workshop(tmp_path)
    _on(monkeypatch, file, Disk(errs_at, late=late, times=times))
    _until_done(file, lambda: file.append(AT, joined(7)))
    assert [recorded.entry for recorded in file.recorded[4:]] == [joined(7)]
    _until_done(file, lambda: file.append(AT, joined(8)))
    assert (file.path.name, _told(file.path)) == ("harbour.stratroom", 6)
    file.close()


def _collecting(folder: Path, *, named: bool) -> Room:
    room = room_in(folder)
    if not named:
        room.do(Promise(StageId("statements"), "unattributed"))
    room.do(OpenRound(STATEMENTS))
    return room


def _revealed(room: Room) -> set[str]:
    entry = room.file.recorded[-1].entry
    assert isinstance(entry, RoundRevealed)
    return {given.answer.text for given in entry.answers if isinstance(given.answer, Sentence)}


@pytest.mark.parametrize("late", [False, True])
@pytest.mark.parametrize("times", [1, 3])
@pytest.mark.parametrize("errs_at", range(1, 8))
@pytest.mark.parametrize("named", [True, False])
def test_an_answer(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, errs_at: int, times: int, late: bool, named: bool
) -> None:
    """Sealed and shuffled anew at each try, as the windows do."""
    room = _collecting(tmp_path, named=named)
    _on(monkeypatch, room.file, Disk(errs_at, late=late, times=times))
    given = {name: f"Word of {name}" for name in NAMES}
    for name, said in (*given.items(), *((NAMES[0], "Wait") for _ in range(named))):
        answer = HandIn(STATEMENTS, ParticipantId(name.lower()), Sentence(said))
        _until_done(room.file, lambda answer=answer: room.do(answer))
    assert room.in_box(STATEMENTS) == len(NAMES)
    _until_done(room.file, lambda: room.do(CloseRound(STATEMENTS)))
    _until_done(room.file, lambda: room.do(RevealRound(STATEMENTS)))
    assert _revealed(room) == set((given | {NAMES[0]: "Wait"} if named else given).values())
    assert room.file.path.name == "day.stratroom"
    room.close()
    assert verify(room.file.path, KINDS) == []


@pytest.mark.parametrize("late", [False, True])
@pytest.mark.parametrize("errs_at", range(1, 8))
def test_a_reveal(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, errs_at: int, late: bool) -> None:
    """In another order at each try; what stands in the file is shown, with its six words."""
    room = _collecting(tmp_path, named=False)
    for name in NAMES:
        room.do(HandIn(STATEMENTS, ParticipantId(name.lower()), Sentence(f"Word of {name}")))
    room.do(CloseRound(STATEMENTS))
    _on(monkeypatch, room.file, Disk(errs_at, late=late, times=2))
    _until_done(room.file, lambda: room.do(RevealRound(STATEMENTS)))
    room.close()
    again = WorkshopFile.open(room.file.path, KINDS, read_only=True)
    assert (again.words, again.recorded) == (room.file.words, room.file.recorded)
    assert room.file.path.name == "day.stratroom"
    assert _revealed(room) == {f"Word of {name}" for name in NAMES}


def test_the_reason_is_said_where_it_is_known() -> None:
    said: set[str] = set()
    for code in (sqlite3.SQLITE_FULL, sqlite3.SQLITE_BUSY, sqlite3.SQLITE_READONLY_DBMOVED, sqlite3.SQLITE_CANTOPEN):
        error = sqlite3.OperationalError("words of the library")
        error.sqlite_errorcode = code
        said.add(str(could_not_save(error)))
    assert len(said) == 4
    assert all("words of the library" not in sentence and sentence.endswith("save elsewhere.") for sentence in said)


def _opens_to_read_only(monkeypatch: pytest.MonkeyPatch, file: WorkshopFile, times: int) -> None:
    """As SQLite does where opening to write gives an error; it says so at the first write."""
    assert file._desk
    file._desk._drop()
    first = iter(range(times))
    monkeypatch.setattr(desk, "connect", lambda path, key: connect(path, read_only=next(first, None) is not None))


def test_opened_to_read_only_as_the_disk_erred_it_is_opened_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = workshop(tmp_path)
    _opens_to_read_only(monkeypatch, file, times=1)
    assert file.append(AT, joined(7)).sequence == 5
    file.close()
    assert _told(file.path) == 5


def test_opened_to_read_only_again_and_again_is_said_and_one_can_try_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = workshop(tmp_path)
    _opens_to_read_only(monkeypatch, file, times=3)
    with pytest.raises(Trouble, match="The file may not be written: allow it, then try again"):
        file.append(AT, joined(7))
    assert file.append(AT, joined(7)).sequence == 5
    file.close()


def test_it_is_said_where_the_disk_does_not_tell(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = workshop(tmp_path)
    _on(monkeypatch, file, Disk(4, late=True, times=2))
    with pytest.raises(Trouble, match="may be in the file already; trying again never saves it twice"):
        file.append(AT, joined(7))
    assert file.append(AT, joined(7)).sequence == 5
    file.close()
    assert _told(file.path) == 5
