"""A locked workshop: everything a plain one keeps, and nothing to be read, or to be opened with, outside of it."""

import os
import sqlite3
import unicodedata
from contextlib import closing
from pathlib import Path
from typing import Any, cast

import pytest
from sqlcipher3 import dbapi2

from stratroom.model.refusals import Refused, Trouble
from stratroom.storage import schema, snapshot
from stratroom.storage.copies import back_up
from stratroom.storage.damage import Damaged
from stratroom.storage.file import WorkshopFile
from stratroom.storage.header import check_header, is_workshop
from stratroom.storage.keys import derived, holding, key_for
from stratroom.storage.locked import DoesNotOpen, Locked, is_locked
from stratroom.storage.opening import Contents, open_to_read
from stratroom.storage.settings import connect
from stratroom.storage.verifying import verify
from tests.storage.locked_workshops import SECRET, closed, locked
from tests.storage.workshops import AT, KINDS, ROUND, joined, revealed, round_opened


def test_a_locked_file_shows_nothing(tmp_path: Path) -> None:
    path = closed(tmp_path)
    content = path.read_bytes()
    assert not content.startswith(b"SQLite")
    assert not any(
        told in content for told in (b"Ada", b"entries", b"Harbour", schema.APPLICATION_ID.to_bytes(4, "big"))
    )
    assert is_locked(path)
    assert is_workshop(path)


def test_it_opens_with_its_passphrase_alone(tmp_path: Path) -> None:
    path = closed(tmp_path)
    for read_only in (True, False):
        with pytest.raises(Locked, match="Open it with its passphrase"):
            WorkshopFile.open(path, KINDS, read_only=read_only)
        with pytest.raises(DoesNotOpen, match="That passphrase does not open"):
            WorkshopFile.open(path, KINDS, read_only=read_only, passphrase="an otter in the cafe")
        file = WorkshopFile.open(path, KINDS, read_only=read_only, passphrase=SECRET)
        assert len(file.recorded) == 4
        file.close()
    assert list(tmp_path.iterdir()) == [path]


def test_sqlcipher_alone_opens_it_with_the_same_passphrase(tmp_path: Path) -> None:
    """So guessing costs what it costs there, 256,000 rounds, and what was locked once opens in later versions."""
    with closing(cast("Any", dbapi2).connect(str(closed(tmp_path)))) as connection:
        connection.execute(f"PRAGMA key = '{SECRET}'")
        assert connection.execute("SELECT count(*) FROM entries").fetchone() == (4,)


def test_typed_on_another_keyboard(tmp_path: Path) -> None:
    path = closed(tmp_path)
    apart = unicodedata.normalize("NFD", SECRET)
    assert apart != SECRET
    WorkshopFile.open(path, KINDS, passphrase=apart).close()


@pytest.mark.parametrize("empty", ["", "  ", "\u200b", "\n"])
def test_an_empty_one_is_none(tmp_path: Path, empty: str) -> None:
    with pytest.raises(Refused, match="at least one letter") as refusal:
        WorkshopFile.create(tmp_path / "a.stratroom", KINDS, passphrase=empty)
    assert refusal.value.at == "passphrase"
    assert list(tmp_path.iterdir()) == []


def test_the_key_is_known_only_while_it_is_open(tmp_path: Path) -> None:
    file = locked(tmp_path)
    salt = file.path.read_bytes()[:16]
    key = key_for(salt)
    assert key
    assert key.raw.hex() not in repr(key)
    file.close()
    file.close()
    assert key_for(salt) is None


def test_the_key_stays_until_the_last_has_closed(tmp_path: Path) -> None:
    file = locked(tmp_path)
    reader = WorkshopFile.open(file.path, KINDS, read_only=True)
    file.close()
    assert verify(reader.path, KINDS) == []
    reader.close()
    assert verify(reader.path, KINDS) == ["“harbour.stratroom” is locked. Open it with its passphrase."]


def test_another_passphrase_that_is_tried_takes_nothing_from_the_one_that_is_open(tmp_path: Path) -> None:
    """A copy of an open workshop begins with the same salt."""
    file = locked(tmp_path)
    assert file.key
    with pytest.raises(DoesNotOpen):
        WorkshopFile.open(file.path, KINDS, read_only=True, passphrase="wrong")
    assert key_for(file.key.salt) == file.key
    back_up(file.taken, tmp_path, "1")
    file.close()
    assert file.key is None


def test_another_passphrase_that_is_tried_while_a_backup_is_read_back_spoils_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = locked(tmp_path)
    assert file.key
    wrong = derived("wrong", file.key.salt)

    def tried_meanwhile(*told: Any) -> Contents:
        with holding(wrong):
            return open_to_read(*told)

    monkeypatch.setattr(snapshot, "open_to_read", tried_meanwhile)
    backup = back_up(file.taken, tmp_path, "1")
    file.close()
    assert len(WorkshopFile.open(backup, KINDS, read_only=True, passphrase=SECRET).recorded) == 4


def test_every_setting_is_in_force(tmp_path: Path) -> None:
    file = locked(tmp_path)
    with closing(connect(file.path)) as connection:
        asked = ("journal_mode", "synchronous", "secure_delete", "trusted_schema", "cell_size_check", "temp_store")
        assert [connection.execute(f"PRAGMA {name}").fetchone()[0] for name in asked] == ["delete", 3, 1, 0, 1, 2]
    file.close()


def test_what_sqlcipher_derives_is_the_same_key(tmp_path: Path) -> None:
    from sqlcipher3 import dbapi2

    path = closed(tmp_path)
    with closing(cast("Any", dbapi2).connect(str(path))) as connection:
        connection.execute(f"PRAGMA key = '{SECRET}'")
        assert connection.execute("SELECT count(*) FROM entries").fetchone() == (4,)


def test_a_sealed_round_goes_through(tmp_path: Path) -> None:
    file = locked(tmp_path)
    file.open_round(AT, round_opened(2, "unattributed"), ROUND, 2, 1024)
    file.put(AT, None, ROUND, file.seal(ROUND, b"what was said"))
    with_box = file.path.stat().st_size
    file.reveal(AT, ROUND, revealed)
    assert file.path.stat().st_size <= with_box
    file.close()
    assert len(WorkshopFile.open(file.path, KINDS, read_only=True, passphrase=SECRET).recorded) == 6


def test_backups_and_rescue_copies_are_locked_too(tmp_path: Path) -> None:
    file = locked(tmp_path)
    backup = back_up(file.taken, tmp_path, "1")
    (tmp_path / "elsewhere").mkdir()
    rescue = file.continue_in(tmp_path / "elsewhere")
    file.append(AT, joined(9))
    file.close()
    for copy, entries in ((backup, 4), (rescue, 5)):
        assert is_locked(copy)
        opened = WorkshopFile.open(copy, KINDS, passphrase=SECRET)
        assert len(opened.recorded) == entries
        opened.close()


def test_a_rescue_copy_of_a_file_that_is_gone_is_locked(tmp_path: Path) -> None:
    file = locked(tmp_path)
    file.path.unlink()
    with pytest.raises(Trouble, match="Work goes on in a rescue copy"):
        file.append(AT, joined(9))
    file.append(AT, joined(9))
    file.close()
    assert is_locked(file.path)
    assert verify(file.path, KINDS) == ["“harbour rescued.stratroom” is locked. Open it with its passphrase."]


def test_an_older_format_is_kept_locked_and_upgraded(tmp_path: Path) -> None:
    path, key = tmp_path / "old.stratroom", derived(SECRET)
    old = Path(__file__).parent / "files"
    source = next(iter(sorted(old.glob("*1*.stratroom"))))
    path.touch()
    with closing(connect(path, key=key)) as connection:
        _copy_into(source, connection)
    for read_only in (True, False):
        file = WorkshopFile.open(path, KINDS, read_only=read_only, passphrase=SECRET)
        assert file.recorded
        file.close()
    (kept,) = tmp_path.glob("*before the upgrade*")
    assert is_locked(kept)
    with holding(key):
        assert check_header(kept).format == 1


def _copy_into(source: Path, connection: sqlite3.Connection) -> None:
    """A plain file of an older format, locked as it is."""
    with closing(sqlite3.connect(source)) as plain:
        for statement in plain.iterdump():
            connection.execute(statement)
        for name in ("application_id", "user_version"):
            connection.execute(f"PRAGMA {name} = {plain.execute(f'PRAGMA {name}').fetchone()[0]}")


def test_each_broken_page_is_named(tmp_path: Path) -> None:
    path = closed(tmp_path)
    whole = path.read_bytes()
    for page in range(2, len(whole) // 4096 + 1):
        spoilt = bytearray(whole)
        spoilt[(page - 1) * 4096 + 137] ^= 4
        path.write_bytes(spoilt)
        with pytest.raises(Damaged, match=f"page {page} is not as it was written"):
            WorkshopFile.open(path, KINDS, passphrase=SECRET)
    spoilt = bytearray(whole)
    spoilt[137] ^= 4
    path.write_bytes(spoilt)
    with pytest.raises(DoesNotOpen, match="the beginning of the file is damaged"):
        WorkshopFile.open(path, KINDS, passphrase=SECRET)


def test_a_schema_that_was_forged(tmp_path: Path) -> None:
    path = closed(tmp_path)
    with holding(derived(SECRET, path.read_bytes()[:16])), closing(connect(path)) as connection:
        connection.execute("CREATE TABLE notes (text)")
    with pytest.raises(Damaged, match="its tables are not as Stratroom makes them"):
        WorkshopFile.open(path, KINDS, passphrase=SECRET)


def test_a_database_that_another_program_locked(tmp_path: Path) -> None:
    path, key = tmp_path / "other.stratroom", derived(SECRET)
    path.touch()
    with closing(connect(path, key=key)) as connection:
        connection.execute("CREATE TABLE entries (x)")
    with pytest.raises(Refused, match="is not a Stratroom workshop"):
        WorkshopFile.open(path, KINDS, passphrase=SECRET)


def test_a_journal_is_not_applied_by_a_passphrase_that_does_not_open(tmp_path: Path) -> None:
    path = tmp_path / "other.stratroom"
    path.write_bytes(os.urandom(8192))
    journal = Path(f"{path}-journal")
    journal.write_bytes(b"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7" + bytes(504))
    before = path.read_bytes()
    with pytest.raises(DoesNotOpen):
        WorkshopFile.open(path, KINDS, passphrase=SECRET)
    assert (path.read_bytes(), journal.exists()) == (before, True)


def test_a_first_page_torn_in_a_commit_comes_back_from_the_journal(tmp_path: Path) -> None:
    file = locked(tmp_path)
    with closing(connect(file.path)) as connection:
        connection.execute("PRAGMA cache_size = 1")
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("PRAGMA user_version = 3")
        connection.execute("CREATE TABLE more AS SELECT zeroblob(400000) AS text")
        journal, torn = Path(f"{file.path}-journal").read_bytes(), file.path.read_bytes()
        connection.execute("ROLLBACK")
    file.close()
    file.path.write_bytes(torn[:512] + os.urandom(3584) + torn[4096:])
    Path(f"{file.path}-journal").write_bytes(journal)
    for read_only in (True, False):
        again = WorkshopFile.open(file.path, KINDS, read_only=read_only, passphrase=SECRET)
        assert len(again.recorded) == 4
        again.close()


@pytest.mark.parametrize("content", [b"%PDF-1.7" + os.urandom(9000), b"PK\3\4" + os.urandom(9000), os.urandom(300)])
def test_other_files_are_not_taken_for_locked_ones(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "other.stratroom"
    path.write_bytes(content)
    with pytest.raises(Refused, match="is not a Stratroom workshop"):
        WorkshopFile.open(path, KINDS, passphrase=SECRET)
    assert not is_workshop(path)
