"""One workshop file of every format there has been: never edited, always opened, and then of today's format."""

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from stratroom.catalogue import rule_book
from stratroom.checking import verify
from stratroom.model.names import ItemId
from stratroom.model.programme import EnterStage
from stratroom.room import Room
from stratroom.stages.reveal.sortings import sorting
from stratroom.stages.tradeoffs.nouns import tradeoffs
from stratroom.storage import schema
from stratroom.storage.file import WorkshopFile
from stratroom.storage.genuine import format_of

FILES = sorted((Path(__file__).parent / "files").glob("*.stratroom"))


@pytest.fixture(params=FILES, ids=lambda path: path.stem)
def old(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    copy = tmp_path / request.param.name
    shutil.copy(request.param, copy)
    copy.chmod(0o600)
    return copy


def test_there_is_one_of_every_older_format() -> None:
    formats = []
    for path in FILES:
        with closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as connection:
            formats.append(format_of(connection))
    assert sorted(formats) == list(range(1, schema.FORMAT))


def test_an_old_file_tells_the_same_workshop_once_it_is_of_today(old: Path) -> None:
    rules = rule_book()
    before = rules.fold(WorkshopFile.open(old, rules.kinds, read_only=True).recorded)
    WorkshopFile.open(old, rules.kinds).close()
    with closing(sqlite3.connect(old)) as connection:
        assert format_of(connection) == schema.FORMAT
        assert [name for (name,) in connection.execute("SELECT name FROM recusals")] == []
        said = connection.execute("SELECT text FROM arguments").fetchall()
    assert rules.fold(WorkshopFile.open(old, rules.kinds, read_only=True).recorded) == before
    assert said == [(argument.text,) for item in tradeoffs(before).items for argument in item.arguments]


def test_an_old_file_is_whole_and_goes_on(old: Path) -> None:
    assert verify(old) == []
    rules = rule_book()
    room = Room(WorkshopFile.open(old, rules.kinds), rules)
    people = [person.name for person in room.workshop.people]
    assert room.workshop.about.organisation == "Harbour Ferries"
    assert len(people) == 8
    assert all(round.answers for round in room.workshop.rounds.values())
    about = {round.subject for round in room.workshop.rounds.values() if round.stage in ("tradeoffs", "priorities")}
    assert about == set(rules.subjects(room.workshop)), "who keeps out of one is taken out of what is asked on it"
    room.do(EnterStage(ItemId("welcome")))
    room.close()
    with closing(sqlite3.connect(old)) as connection:
        assert format_of(connection) == schema.FORMAT
        assert [name for (name,) in connection.execute("SELECT name FROM participants")] == people
        assert connection.execute(
            "SELECT count(*) FROM statements WHERE round = 'statements' AND holds"
        ).fetchone() == (8,)
        groups = {name for (name,) in connection.execute("SELECT group_name FROM groups")}
        assert groups == {group.name for group in sorting(room.workshop).groups}
