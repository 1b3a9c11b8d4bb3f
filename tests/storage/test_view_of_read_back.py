"""What other tools read of the read-back: each confirmation with counts and names, each amendment with its reason."""

import sqlite3
from contextlib import closing
from pathlib import Path

from stratroom.catalogue import rule_book
from stratroom.model.names import SubjectId, TradeoffId
from stratroom.model.workshop import About
from stratroom.room import Room
from stratroom.stages.readback.acts import AskAmendment, ConfirmDecision
from stratroom.stages.tradeoffs.acts import Decide, PutTradeoff
from stratroom.stages.welcome.rules import AddParticipant, StartWorkshop
from stratroom.storage.file import WorkshopFile
from tests.telling import WHOLE_PROGRAMME, who

ONE, T1 = SubjectId("t1"), TradeoffId("t1")


def test_each_act_of_the_read_back_is_a_row(tmp_path: Path) -> None:
    rules = rule_book()
    room = Room(WorkshopFile.create(tmp_path / "w.stratroom", rules.kinds), rules)
    for command in (
        StartWorkshop(About("A day"), WHOLE_PROGRAMME),
        AddParticipant(who("CEO"), "Anna"),
        AddParticipant(who("CFO"), "Ben"),
        PutTradeoff(T1, "Towns", "Cities"),
        Decide(T1, "agreed", "Towns."),
        ConfirmDecision(ONE, (who("CEO"),)),
        AskAmendment(ONE, "Not all."),
        ConfirmDecision(ONE, (who("CFO"),), names=False),
        AskAmendment(ONE, "A slip."),
    ):
        room.do(command)
    room.undo()
    room.close()
    with closing(sqlite3.connect(tmp_path / "w.stratroom")) as file:
        query = "SELECT decision, title, what, reason, confirmed_by, of_present, names, not_by FROM read_back"
        found = file.execute(query).fetchall()
    assert found == [
        ("t1", "Decision 1", "confirmed", "", 1, 2, '["Anna"]', '["Ben"]'),
        ("t1", "Decision 1", "to be amended", "Not all.", None, None, "[]", "[]"),
        ("t1", "Decision 1", "confirmed", "", 1, 2, "[]", "[]"),
    ]
