"""Files that are well written and tell no workshop, or one that is not finished: what the door says of them."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from stratroom.catalogue import rule_book
from stratroom.cli import main
from stratroom.model.dissents import WriteDissent
from stratroom.model.entries import Entry, RoundClosed, WorkshopStarted
from stratroom.model.forms import Sentence
from stratroom.model.names import DissentId, GroupId, ParticipantId, RoundId, SubjectId, TradeoffId
from stratroom.model.rounds import HandIn, OpenRound
from stratroom.model.workshop import About
from stratroom.room import Room
from stratroom.stages.reveal.acts import GroupsMerged
from stratroom.stages.tradeoffs.acts import PutTradeoff
from stratroom.stages.welcome.rules import AddParticipant, StartWorkshop
from stratroom.storage.file import WorkshopFile
from tests.telling import PROGRAMME

Happened = tuple[Entry, ...]
BEGUN = WorkshopStarted(title="A day", programme=PROGRAMME)


def run(*arguments: str | Path) -> int:
    return main([str(argument) for argument in arguments])


@pytest.mark.parametrize(
    ("happened", "said"),
    [
        ((), "never begun"),
        ((WorkshopStarted(title="A day", programme=()),), "Entry 1 (workshop-started) does not follow"),
        ((BEGUN, RoundClosed(round=RoundId("x"), title="X")), "Entry 2 (round-closed) does not follow"),
        ((BEGUN, GroupsMerged(into=GroupId("a"), other=GroupId("b"))), "Entry 2 (groups-merged) does not follow"),
    ],
)
def test_a_file_that_tells_no_workshop_is_refused(
    happened: Happened, said: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "n.stratroom"
    file = WorkshopFile.create(path, rule_book().kinds)
    for entry in happened:
        file.append("2026-11-22T10:00:00+01:00", entry)
    file.close()
    assert run("verify", path) == (2 if happened else 0)
    capsys.readouterr()
    for command in ("record", "export"):
        assert run(command, path, "--to", tmp_path / "out.pdf") == 2
        assert said in capsys.readouterr().err
    assert not (tmp_path / "out.pdf").exists()


@pytest.mark.parametrize("forge", ["DELETE FROM boxes", "UPDATE boxes SET round = 'other'"])
def test_an_answer_that_is_no_longer_in_the_box_is_found(
    forge: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path, rules, round = tmp_path / "n.stratroom", rule_book(), RoundId("statements")
    room = Room(WorkshopFile.create(path, rules.kinds), rules)
    room.do(StartWorkshop(About("A day"), PROGRAMME))
    room.do(AddParticipant(ParticipantId("ceo"), "CEO"))
    room.do(OpenRound(round, without_level=True))
    room.do(HandIn(round, ParticipantId("ceo"), Sentence("Grow.")))
    room.close()
    assert run("verify", path) == 0
    with closing(sqlite3.connect(path)) as other:
        other.execute(forge)
        other.commit()
    assert run("verify", path) == 2
    assert capsys.readouterr().err.count("\n") == 1


def test_words_their_author_has_not_confirmed_are_left_out_of_an_export_and_said(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path, rules = tmp_path / "n.stratroom", rule_book()
    room = Room(WorkshopFile.create(path, rules.kinds), rules)
    room.do(StartWorkshop(About("A day"), PROGRAMME))
    room.do(AddParticipant(ParticipantId("ceo"), "CEO"))
    room.do(PutTradeoff(TradeoffId("t"), "Towns", "cities"))
    room.do(WriteDissent(DissentId("d"), SubjectId("t"), ParticipantId("ceo"), "dissent", "Not read back."))
    room.close()
    assert run("export", path, "--to", tmp_path / "n.json") == 0
    assert "has not confirmed it yet" in capsys.readouterr().err
    assert "Not read back." not in (tmp_path / "n.json").read_text(encoding="utf-8")
