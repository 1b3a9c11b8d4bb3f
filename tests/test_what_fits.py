"""A workshop whose pending round has lost its box: what is saved ends before that question and can be gone on with.

Also of a locked one, and of one whose first page a power cut has torn.
"""

import sqlite3
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from stratroom.house import open_room
from stratroom.kept_copies import look_at_what_fits, save_what_fits
from stratroom.model.entries import Recorded
from stratroom.model.forms import Sentence
from stratroom.model.names import ParticipantId, StageId
from stratroom.model.rounds import AbandonRound, CloseRound, HandIn, OpenRound, Phase, RevealRound
from stratroom.model.rulebook import RuleBook
from stratroom.model.workshop import Workshop
from stratroom.room import Room
from stratroom.stages.welcome.rules import Promise
from stratroom.storage.boxes import read_boxes
from stratroom.storage.engine import open_locked
from stratroom.storage.keys import Key, holding
from stratroom.storage.ledger import Row
from stratroom.storage.locked import key_of
from stratroom.storage.making import make_file
from tests.faults.edits import chained
from tests.ui.rooms import STATEMENTS, room_in

PASSPHRASE = "seven grey herons by the weir"


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Room]:
    found = room_in(tmp_path)
    found.do(OpenRound(STATEMENTS))
    for who in ("ceo", "cfo"):
        found.do(HandIn(STATEMENTS, ParticipantId(who), Sentence(f"As {who} sees it.")))
    yield found
    found.close()


def changed(path: Path, change: str, key: Key | None = None) -> Path:
    """As somebody with a tool for such files does, or a bad disk."""
    opened = sqlite3.connect(path) if key is None else open_locked(f"{path.as_uri()}?mode=rw", key)
    with closing(opened) as connection:
        connection.execute(change)
        connection.commit()
    return path


def saved(path: Path, folder: Path) -> Room:
    folder.mkdir()
    return open_room(save_what_fits(path, folder))


@pytest.mark.parametrize(
    "change", ["DELETE FROM boxes", "UPDATE boxes SET digest = x'00'", "UPDATE boxes SET answers = 1"]
)
def test_what_is_saved_ends_before_the_question_whose_answers_are_gone(room: Room, tmp_path: Path, change: str) -> None:
    path, count = room.file.path, len(room.file.recorded)
    room.close()
    changed(path, change)
    found = look_at_what_fits(path)
    assert found.entries == count - 3, "the question and two answers are not in it"
    with closing(saved(path, tmp_path / "saved")) as again:
        assert STATEMENTS not in again.workshop.rounds
        assert [person.name for person in again.workshop.people] == ["CEO", "CFO", "COO", "CMO", "GC"]
        again.do(OpenRound(STATEMENTS))
        again.do(HandIn(STATEMENTS, ParticipantId("ceo"), Sentence("Said once more.")))
        again.do(CloseRound(STATEMENTS))
        again.do(RevealRound(STATEMENTS))
        assert [given.answer for given in again.workshop.rounds[STATEMENTS].answers] == [Sentence("Said once more.")]


def test_a_box_that_is_whole_comes_along_and_is_opened(room: Room, tmp_path: Path) -> None:
    path = room.file.path
    room.close()
    with closing(saved(path, tmp_path / "saved")) as again:
        again.do(CloseRound(STATEMENTS))
        again.do(RevealRound(STATEMENTS))
        assert len(again.workshop.rounds[STATEMENTS].answers) == 2


def test_a_box_that_no_name_finds_is_gone(room: Room) -> None:
    """The name of its round was written over: in its row NULL stands there."""
    path, count = room.file.path, len(room.file.recorded)
    room.close()
    with closing(sqlite3.connect(path)) as connection:
        (root,) = connection.execute("SELECT rootpage FROM sqlite_schema WHERE name = 'boxes'").fetchone()
        (size,) = connection.execute("PRAGMA page_size").fetchone()
    content = bytearray(path.read_bytes())
    name = content.index(STATEMENTS.encode(), (root - 1) * size)
    head = next(name - back for back in range(9, 20) if content[name - back] == back)
    content[head + 1] = 0
    path.write_bytes(content)
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("SELECT round FROM boxes").fetchall() == [(None,)]
    assert look_at_what_fits(path).entries == count - 3


def test_another_answer_in_the_box_than_was_handed_in_is_no_answer(room: Room, tmp_path: Path) -> None:
    """As many, and each opens: but somebody put the box of an earlier moment back."""
    path = room.file.path
    with closing(sqlite3.connect(path)) as connection:
        (before,) = connection.execute("SELECT quote(slots) FROM boxes")
        (digest,) = connection.execute("SELECT quote(digest) FROM boxes")
    room.do(HandIn(STATEMENTS, ParticipantId("cfo"), Sentence("I have changed my mind.")))
    count = len(room.file.recorded)
    room.close()
    changed(path, f"UPDATE boxes SET slots = {before[0]}, digest = {digest[0]}")
    assert look_at_what_fits(path).entries == count - 4


def test_of_a_question_given_up_and_put_again_the_first_stays_given_up(room: Room, tmp_path: Path) -> None:
    room.do(AbandonRound(STATEMENTS, "Not now."))
    count = len(room.file.recorded)
    room.do(OpenRound(STATEMENTS))
    path = room.file.path
    room.close()
    changed(path, "DELETE FROM boxes")
    assert look_at_what_fits(path).entries == count
    with closing(saved(path, tmp_path / "saved")) as again:
        assert again.workshop.rounds[STATEMENTS].phase is Phase.ABANDONED


def test_of_answers_without_names_the_box_is_wanted_too(tmp_path: Path) -> None:
    """Nothing in the entries says how many there were."""
    room = room_in(tmp_path)
    room.do(Promise(StageId("statements"), "unattributed"))
    count = len(room.file.recorded)
    room.do(OpenRound(STATEMENTS))
    room.close()
    changed(room.file.path, "DELETE FROM boxes")
    assert look_at_what_fits(room.file.path).entries == count


def repeated(rows: list[Row], times: int) -> list[Row]:
    """Somebody sits down once more, again and again."""
    return [*rows, *[rows[3]] * times]


def put_over_each_other(rows: list[Row], times: int) -> list[Row]:
    """Two questions, each put before the other is given up, so that one is always out; neither has a box."""
    put = next(row for row in rows if row.kind == "round-opened")
    given_up = put._replace(kind="round-abandoned", body='{"round":"%s","title":"t","reason":"r"}')
    made = list(rows)
    for one, other in [("odd", "even"), ("even", "odd")] * (times // 4):
        made += [put._replace(body=put.body.replace(STATEMENTS, one)), given_up._replace(body=given_up.body % other)]
    return made


@pytest.mark.parametrize("forged", [repeated, put_over_each_other])
def test_of_a_forged_end_however_long_each_entry_is_looked_at_but_a_few_times(
    room: Room, monkeypatch: pytest.MonkeyPatch, forged: Callable[[list[Row], int], list[Row]]
) -> None:
    """Tried anew from each of its entries on, one of ten thousand kept the page of backups for minutes."""
    path, count = room.file.path, len(room.file.recorded)
    rows = forged(list(room.file.taken.rows), 200)
    room.close()
    with closing(sqlite3.connect(path)) as connection:
        boxes = read_boxes(connection, path.name).values()
    path.unlink()
    make_file(path, chained(rows), boxes)
    looked, evolve = Counter[str](), RuleBook.evolve

    def counted(rules: RuleBook, workshop: Workshop, recorded: Recorded) -> Workshop:
        looked["at"] += 1
        return evolve(rules, workshop, recorded)

    monkeypatch.setattr(RuleBook, "evolve", counted)
    assert look_at_what_fits(path).entries == count
    assert looked["at"] <= 3 * len(rows)


def test_a_locked_one_too_and_it_stays_locked(room: Room, tmp_path: Path) -> None:
    path, count = room.file.path, len(room.file.recorded)
    room.file.relock(room.file.relocking(None, PASSPHRASE)())()
    room.close()
    with holding(key_of(path, PASSPHRASE)):
        changed(path, "DELETE FROM boxes", key_of(path, PASSPHRASE))
        assert look_at_what_fits(path).entries == count - 3
        (tmp_path / "saved").mkdir()
        rescued = save_what_fits(path, tmp_path / "saved")
    with closing(open_room(rescued, passphrase=PASSPHRASE)) as again:
        assert again.file.is_locked
        assert STATEMENTS not in again.workshop.rounds


def test_a_torn_first_page_of_a_locked_one_is_mended_from_its_journal_in_a_copy(room: Room, tmp_path: Path) -> None:
    path, count = room.file.path, len(room.file.recorded)
    room.file.relock(room.file.relocking(None, PASSPHRASE)())()
    room.close()
    key = key_of(path, PASSPHRASE)
    changed(path, "DELETE FROM boxes", key)
    torn = torn_amid_an_act(path, key)
    with holding(key):
        assert look_at_what_fits(path).entries == count - 3
    assert path.read_bytes() == torn, "what cannot be opened is not written to"


def torn_amid_an_act(path: Path, key: Key) -> bytes:
    """The power goes while page 1 is written; the journal beside it has it whole. What stands in the file then."""
    with closing(open_locked(f"{path.as_uri()}?mode=rw", key)) as connection:
        connection.execute("PRAGMA cache_size = 1")
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("CREATE TABLE passing (x)")
        connection.executemany("INSERT INTO passing VALUES (?)", [("x" * 5000,)] * 200)
        journal = Path(f"{path}-journal").read_bytes()
        half = path.read_bytes()
    assert journal
    torn = half[:16] + bytes(1024) + half[1040:]
    path.write_bytes(torn)
    Path(f"{path}-journal").write_bytes(journal)
    return torn
