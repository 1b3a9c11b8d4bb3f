"""A box sealed with a keeper's words: it is written without them and opened by nothing else."""

import sqlite3
from contextlib import closing
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from stratroom.model.names import ParticipantId
from stratroom.model.refusals import Refused
from stratroom.model.sealing import Seal
from stratroom.storage import first_boxes, schema
from stratroom.storage.box import new_box
from stratroom.storage.copies import back_up
from stratroom.storage.damage import Damaged
from stratroom.storage.file import WorkshopFile
from stratroom.storage.first_views import VIEWS
from stratroom.storage.keeping import DRAWN, drawn_words, new_seal, unlocked
from stratroom.storage.ledger import add_rows
from stratroom.storage.settings import connect
from stratroom.storage.six_words import WORDS
from tests.storage.workshops import AT, KINDS, ROUND, SLOT, handed_in, many_rows, revealed, round_opened, workshop

KEEPER = ParticipantId("p1")
CHOSEN = "wet harbour, nine lamps"


@cache
def seal() -> Seal:
    """One for all tests that only read it: making one is slow on purpose."""
    return new_seal(CHOSEN, KEEPER)


def sealed_file(folder: Path) -> WorkshopFile:
    file = workshop(folder, 3)
    file.open_round(AT, round_opened(3), ROUND, 3, SLOT, seal())
    return file


def answered(file: WorkshopFile, *texts: bytes) -> None:
    for number, text in enumerate(texts):
        sealed = file.seal(ROUND, text)
        file.put(AT, handed_in(file, number, sealed), ROUND, sealed)


def test_only_the_words_open_it_whatever_their_capitals_and_spaces() -> None:
    key = unlocked(seal(), CHOSEN)
    assert unlocked(seal(), f"  {CHOSEN.upper()}\u00a0") == key
    for other in ("wet harbour, nine lamp", "", "nine lamps wet harbour,"):
        with pytest.raises(Refused, match="not the words that were chosen"):
            unlocked(seal(), other)


def test_the_same_words_lock_two_rounds_differently() -> None:
    other = new_seal(CHOSEN, KEEPER)
    assert len({other.salt, seal().salt, other.locked_key, seal().locked_key, other.public_key, seal().public_key}) == 6
    with pytest.raises(Refused):
        unlocked(replace(seal(), salt=other.salt), CHOSEN)


def test_guessing_costs_what_was_promised() -> None:
    """Argon2id with 64 MiB and three passes. With other numbers what was sealed with these would be shut for good."""
    made = Argon2id(salt=seal().salt, length=32, iterations=3, lanes=4, memory_cost=64 * 1024).derive(CHOSEN.encode())
    assert ChaCha20Poly1305(made).decrypt(bytes(12), seal().locked_key, seal().public_key) == unlocked(seal(), CHOSEN)


def test_a_flip_in_any_of_it_opens_nothing() -> None:
    for field in ("public_key", "salt", "locked_key"):
        whole: bytes = getattr(seal(), field)
        spoilt = bytes([whole[0] ^ 1]) + whole[1:]
        with pytest.raises(Refused):
            unlocked(replace(seal(), **{field: spoilt}), CHOSEN)


def test_neither_words_nor_key_lie_in_the_file_and_answers_go_in_without_them(tmp_path: Path) -> None:
    file = sealed_file(tmp_path)
    answered(file, b"Grow", b"Shrink")
    file.close()
    content = file.path.read_bytes()
    for secret in (unlocked(seal(), CHOSEN), b"harbour, nine", b"Shrink"):
        assert secret not in content
    file = WorkshopFile.open(file.path, KINDS)
    first = next(iter(file.digests(ROUND) or ()))
    again = file.seal(ROUND, b"Stay")
    file.put(AT, None, ROUND, again, replaces=first)
    assert file.answers(ROUND) == 2
    found = file.sealing(ROUND, KEEPER)
    assert found == seal()
    opened: list[bytes] = []
    file.reveal(AT, ROUND, lambda given: opened.extend(given) or revealed(given), unlocked(seal(), CHOSEN))
    assert len(opened) == 2
    assert b"Stay" in opened
    file.close()


def test_without_its_key_it_stays_shut_and_whole(tmp_path: Path) -> None:
    file = sealed_file(tmp_path)
    answered(file, b"Grow")
    hidden = new_box("other", 1, 64)
    for key in (b"", b"no key", seal().locked_key, hidden.private_key):
        with pytest.raises(Refused, match="This round is sealed"):
            file.reveal(AT, ROUND, revealed, key)
    assert (file.answers(ROUND), len(file.recorded)) == (1, 6)
    file.close()
    assert WorkshopFile.open(file.path, KINDS, read_only=True).answers(ROUND) == 1


def test_a_hidden_one_has_nothing_to_be_tried(tmp_path: Path) -> None:
    file = workshop(tmp_path, 3)
    file.open_round(AT, round_opened(3), ROUND, 3, SLOT)
    assert file.sealing(ROUND, KEEPER) is None
    file.close()


def test_it_can_be_given_up_and_undone_without_words(tmp_path: Path) -> None:
    file = sealed_file(tmp_path)
    file.drop_empty_box(AT, revealed([]), ROUND)
    file.open_round(AT, round_opened(3), ROUND, 3, SLOT, seal())
    answered(file, b"Grow")
    file.abandon(AT, revealed([]), ROUND)
    file.close()
    assert seal().locked_key not in file.path.read_bytes()


def test_copies_take_the_locked_key_along(tmp_path: Path) -> None:
    file = sealed_file(tmp_path)
    answered(file, b"Grow")
    backup = back_up(file.taken, tmp_path, "2026")
    (tmp_path / "stick").mkdir()
    rescue = file.continue_in(tmp_path / "stick")
    file.close()
    for copy in (backup, rescue):
        there = WorkshopFile.open(copy, KINDS)
        opened: list[bytes] = []
        there.reveal(AT, ROUND, lambda given: opened.extend(given) or revealed(given), unlocked(seal(), CHOSEN))  # noqa: B023
        assert opened == [b"Grow"]
        there.close()


@pytest.mark.parametrize("column", ["private_key", "salt", "public_key"])
def test_a_changed_key_or_salt_is_found_when_the_file_is_opened(tmp_path: Path, column: str) -> None:
    file = sealed_file(tmp_path)
    answered(file, b"Grow")
    file.close()
    with closing(sqlite3.connect(file.path)) as connection:
        (value,) = connection.execute(f"SELECT {column} FROM boxes").fetchone()
        connection.execute(f"UPDATE boxes SET {column} = ?", (bytes([value[0] ^ 4]) + value[1:],))
        connection.commit()
    with pytest.raises(Damaged, match="answers in the box of the round"):
        WorkshopFile.open(file.path, KINDS)


def test_a_box_of_an_older_format_is_upgraded_and_stays_hidden(tmp_path: Path) -> None:
    """A round was open when the older Stratroom was closed."""
    path, box = tmp_path / "old.stratroom", new_box(ROUND, 3, SLOT)
    path.touch()
    with closing(connect(path)) as connection:
        for statement in (*first_boxes.TABLES, *VIEWS):
            connection.execute(statement)
        connection.execute("BEGIN")
        add_rows(connection, many_rows(2))
        connection.execute(
            "INSERT INTO boxes VALUES (?, ?, ?, ?, ?, ?, ?)",
            (ROUND, box.public_key, box.private_key, SLOT, 0, b"".join(box.slots), box.digest()),
        )
        connection.execute("COMMIT")
        connection.execute(f"PRAGMA application_id = {schema.APPLICATION_ID}")
        connection.execute("PRAGMA user_version = 1")
    for read_only in (True, False):
        file = WorkshopFile.open(path, KINDS, read_only=read_only)
        assert (file.answers(ROUND), file.sealing(ROUND, KEEPER)) == (0, None)
        file.close()


def test_words_are_drawn_from_the_list_and_never_twice_the_same() -> None:
    drawn = {drawn_words() for _ in range(50)}
    assert len(drawn) == 50
    assert all(len(words.split()) == DRAWN and set(words.split()) <= set(WORDS) for words in drawn)
