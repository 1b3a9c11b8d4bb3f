"""The open workshop file: every act, and what it refuses."""

import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from typing import NoReturn

import pytest

from stratroom.model.entries import AnswerHandedIn, RoundAbandoned, Undone
from stratroom.model.names import ParticipantId
from stratroom.model.refusals import Refused, Trouble
from stratroom.storage import desk
from stratroom.storage.file import WorkshopFile
from stratroom.storage.settings import connect
from tests.storage.workshops import (
    AT,
    KINDS,
    ROUND,
    SLOT,
    closed_file,
    handed_in,
    joined,
    revealed,
    round_opened,
    started,
    with_open_round,
    workshop,
)


@pytest.mark.parametrize("lies_there", [True, False])
def test_while_the_journal_lies_there_it_is_sure_that_nothing_was_committed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, lies_there: bool
) -> None:
    file = workshop(tmp_path)
    journal = Path(f"{file.path}-journal")

    def errs(*_: object) -> NoReturn:
        if lies_there:
            journal.write_bytes(bytes.fromhex("d9d505f920a163d7"))
        raise sqlite3.OperationalError("disk I/O error")

    with monkeypatch.context() as patch:
        patch.setattr(desk, "write", errs)
        patch.setattr(desk, "has_landed", errs)
        with pytest.raises(Trouble, match=r"^Could not save\. Your text is still here\."):
            file.append(AT, joined(9))
    assert file.is_in_doubt == (not lies_there)
    journal.unlink(missing_ok=True)
    file.append(AT, joined(9))
    file.close()


def test_what_is_written_is_read_again(tmp_path: Path) -> None:
    file = workshop(tmp_path)
    told, words = list(file.recorded), file.words
    file.close()
    with closing(WorkshopFile.open(file.path, KINDS)) as again:
        assert again.recorded == told
        assert again.words == words
        assert [recorded.sequence for recorded in told] == [1, 2, 3, 4]


def test_every_act_changes_the_words(tmp_path: Path) -> None:
    file = workshop(tmp_path, people=0)
    seen = {file.words}
    for number in range(5):
        file.append(AT, joined(number))
        seen.add(file.words)
    assert len(seen) == 6
    file.close()


def test_a_file_is_never_made_over_another(tmp_path: Path) -> None:
    path = closed_file(tmp_path)
    before = path.read_bytes()
    with pytest.raises(Refused, match="exists already"):
        WorkshopFile.create(path, KINDS)
    assert path.read_bytes() == before


def test_nothing_but_the_file_is_left_behind(tmp_path: Path) -> None:
    path = closed_file(tmp_path)
    assert list(tmp_path.iterdir()) == [path]


def test_a_missing_folder_is_trouble(tmp_path: Path) -> None:
    with pytest.raises(Trouble, match=r"choose another folder\.$"):
        WorkshopFile.create(tmp_path / "none" / "harbour.stratroom", KINDS)


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("trusted_schema", 0),
        ("cell_size_check", 1),
        ("mmap_size", 0),
        ("temp_store", 2),
        ("foreign_keys", 1),
        ("secure_delete", 1),
        ("synchronous", 3),
        ("journal_mode", "delete"),
    ],
)
def test_the_settings_are_in_force(tmp_path: Path, name: str, expected: int | str) -> None:
    with closing(connect(closed_file(tmp_path))) as connection:
        assert connection.execute(f"PRAGMA {name}").fetchone()[0] == expected


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE entries SET body = '{}'",
        "DELETE FROM entries WHERE sequence = 4",
        "INSERT OR REPLACE INTO entries VALUES (2, 'a', 'b', 'c', 'd')",
        "INSERT INTO entries VALUES (9, 'a', 'b', 'c', 'd')",
        "INSERT INTO entries (at, kind, body, chain) VALUES ('a', 'b', 'c', 'd')",
    ],
)
def test_entries_are_only_added_at_the_end(tmp_path: Path, statement: str) -> None:
    with closing(sqlite3.connect(closed_file(tmp_path))) as connection, pytest.raises(sqlite3.IntegrityError):
        connection.execute(statement)


def test_a_second_program_may_read_and_not_write(tmp_path: Path) -> None:
    file = workshop(tmp_path)
    script = (
        "import sys; from pathlib import Path; from tests.storage.workshops import *\n"
        "path = Path(sys.argv[1])\n"
        "print(len(WorkshopFile.open(path, KINDS, read_only=True).recorded))\n"
        "try: WorkshopFile.open(path, KINDS)\n"
        "except Exception as error: print(error)\n"
    )
    command, here = [sys.executable, "-c", script, file.path], Path(__file__).parents[2]
    said = subprocess.run(command, cwd=here, capture_output=True, text=True, check=True).stdout
    assert said == (
        "4\n“harbour.stratroom” is already open in another Stratroom. Close it there, or open it to read only.\n"
    )
    file.close()
    WorkshopFile.open(file.path, KINDS).close()


def test_a_file_open_to_read_only_takes_no_act(tmp_path: Path) -> None:
    file = WorkshopFile.open(closed_file(tmp_path), KINDS, read_only=True)
    before = file.path.read_bytes()
    assert file.is_read_only
    with pytest.raises(Refused, match="read only"):
        file.append(AT, joined(9))
    file.close()
    assert (file.path.read_bytes(), len(file.recorded)) == (before, 4)


def test_an_answer_goes_from_the_box_to_the_ledger(tmp_path: Path) -> None:
    file = with_open_round(tmp_path, people=3)
    texts = [b"Grow", "Wachsen – größer".encode(), b""]
    for number, text in enumerate(texts):
        sealed = file.seal(ROUND, text)
        file.put(AT, handed_in(file, number, sealed), ROUND, sealed)
    file.close()
    file = WorkshopFile.open(file.path, KINDS)
    assert file.answers(ROUND) == 3
    opened: list[bytes] = []
    file.reveal(AT, ROUND, lambda answers: opened.extend(answers) or revealed(answers))
    assert sorted(opened) == sorted(texts)
    with pytest.raises(Refused, match="no box"):
        file.answers(ROUND)
    file.close()


def test_an_unattributed_answer_leaves_nothing_in_the_ledger(tmp_path: Path) -> None:
    file = with_open_round(tmp_path, people=5)
    head = file.head
    for _ in range(5):
        assert file.put(AT, None, ROUND, file.seal(ROUND, b"Grow")) is None
    assert (file.head, file.answers(ROUND)) == (head, 5)
    file.close()


def test_a_retry_never_counts_twice(tmp_path: Path) -> None:
    file = with_open_round(tmp_path, people=3)
    sealed = file.seal(ROUND, b"Grow")
    first = file.put(AT, handed_in(file, 0, sealed), ROUND, sealed)
    again = file.put("2026-03-04T09:31:00+01:00", handed_in(file, 0, sealed), ROUND, sealed)
    assert (again, file.answers(ROUND), len(file.recorded)) == (first, 1, 6)
    quiet = file.seal(ROUND, b"Shrink")
    assert file.put(AT, None, ROUND, quiet) is file.put(AT, None, ROUND, quiet) is None
    assert file.answers(ROUND) == 2
    file.close()


def test_a_later_answer_replaces_the_earlier_one(tmp_path: Path) -> None:
    file = with_open_round(tmp_path, people=2)
    first, second, other = (file.seal(ROUND, text) for text in (b"first", b"second", b"other"))
    file.put(AT, handed_in(file, 1, other), ROUND, other)
    file.put(AT, handed_in(file, 0, first), ROUND, first)
    file.put(AT, handed_in(file, 0, second), ROUND, second, replaces=file.digest(first))
    opened: list[bytes] = []
    assert file.answers(ROUND) == 2
    file.reveal(AT, ROUND, lambda answers: opened.extend(answers) or revealed(answers))
    assert sorted(opened) == [b"other", b"second"]
    file.close()


def test_replacing_what_is_not_there_is_refused(tmp_path: Path) -> None:
    file = with_open_round(tmp_path, people=2)
    with pytest.raises(Refused, match="no longer in the box"):
        file.put(AT, None, ROUND, file.seal(ROUND, b"x"), replaces="0" * 64)
    assert file.answers(ROUND) == 0
    file.close()


def test_a_full_box_and_a_long_answer_are_refused(tmp_path: Path) -> None:
    file = with_open_round(tmp_path, people=1)
    file.put(AT, None, ROUND, file.seal(ROUND, bytes(SLOT - 52)))
    with pytest.raises(Refused, match="Close the round"):
        file.put(AT, None, ROUND, file.seal(ROUND, b"x"))
    with pytest.raises(Refused, match="Shorten it"):
        file.seal(ROUND, bytes(SLOT - 51))
    file.close()


def test_a_round_has_one_box_at_a_time(tmp_path: Path) -> None:
    file = with_open_round(tmp_path, people=2)
    with pytest.raises(Refused, match="has a box already"):
        file.open_round(AT, round_opened(2), ROUND, 2, SLOT)
    file.close()


def test_an_opening_nobody_answered_can_be_undone(tmp_path: Path) -> None:
    file = with_open_round(tmp_path, people=2)
    undone = Undone(sequence=4, what="Round opened")
    file.drop_empty_box(AT, undone, ROUND)
    file.open_round(AT, round_opened(2), ROUND, 2, SLOT)
    file.put(AT, None, ROUND, file.seal(ROUND, b"x"))
    with pytest.raises(Refused, match="Somebody has answered"):
        file.drop_empty_box(AT, undone, ROUND)
    file.close()


def test_a_round_given_up_is_erased_unread(tmp_path: Path) -> None:
    file = with_open_round(tmp_path, people=2)
    sealed = file.seal(ROUND, b"x")
    file.put(AT, None, ROUND, sealed)
    file.abandon(AT, RoundAbandoned(round=ROUND, title="Statements", reason="Wrong question"), ROUND)
    file.close()
    assert sealed not in file.path.read_bytes()


def test_a_reveal_that_cannot_be_told_leaves_the_box_as_it_was(tmp_path: Path) -> None:
    file = with_open_round(tmp_path, people=1)
    file.put(AT, None, ROUND, file.seal(ROUND, b"x"))

    def stumble(_answers: list[bytes]) -> AnswerHandedIn:
        raise Refused("These answers cannot be shown.")

    with pytest.raises(Refused, match="cannot be shown"):
        file.reveal(AT, ROUND, stumble)
    assert (file.answers(ROUND), len(file.recorded)) == (1, 3)
    file.close()


def test_an_entry_that_could_not_be_read_again_is_not_written(tmp_path: Path) -> None:
    file = workshop(tmp_path)
    wrong = AnswerHandedIn(round=ROUND, by=ParticipantId("p1"), slot=7)  # pyright: ignore[reportArgumentType]
    with pytest.raises(Trouble):
        file.append(AT, wrong)
    assert file.append(AT, joined(7)).sequence == 5
    file.close()


def test_closing_twice_is_quiet(tmp_path: Path) -> None:
    file = workshop(tmp_path)
    file.close()
    file.close()


def test_memory_holds_what_reading_would_give(tmp_path: Path) -> None:
    file = workshop(tmp_path)
    file.append(AT, started("Second"))
    assert WorkshopFile.open(file.path, KINDS, read_only=True).recorded == file.recorded
    file.close()
