"""A workshop that is driven at random: a real room on a real file, everything put that a day can ask."""

import sqlite3
import tempfile
from contextlib import closing
from pathlib import Path

from hypothesis.stateful import RuleBasedStateMachine, initialize

from stratroom.app import new_application
from stratroom.catalogue import rule_book, views
from stratroom.model.commands import Command
from stratroom.model.entries import PlannedStage
from stratroom.model.names import OptionId, ParticipantId, PhraseId, RoundId, StageId, TradeoffId
from stratroom.model.refusals import Refused
from stratroom.model.workshop import About, Workshop
from stratroom.room import Room
from stratroom.stages.meanings.acts import TakeUpPhrase
from stratroom.stages.priorities.acts import ListOption
from stratroom.stages.tradeoffs.acts import PutTradeoff
from stratroom.stages.welcome.rules import AddParticipant, StartWorkshop
from stratroom.storage.file import WorkshopFile
from stratroom.ui.live import Live
from tests.telling import PROGRAMME

PEOPLE = tuple(ParticipantId(f"p{n}") for n in range(6))
ROUNDS = tuple(
    map(
        RoundId,
        (
            "statements",
            "meaning:m1",
            "first:t1",
            "second:t1",
            "gradients:t1",
            "points",
            "rankings",
            "gradients:priorities",
            "recognition",
            "recognition-2",
        ),
    )
)
DAY = (*PROGRAMME, PlannedStage(StageId("meanings"), "Same words", 20))
HIDDEN = "HIDDEN"


class Begun(RuleBasedStateMachine):
    """Six people and a day. `answers` is how many were tried; the words of each carry its number behind HIDDEN.
    `told_to_others` is what the view of the groups must hold at the end, None where nobody says."""

    told_to_others: set[tuple[str, str, str]] | None = None

    @initialize()
    def begin(self) -> None:
        new_application()
        self.folder = tempfile.TemporaryDirectory()
        self.book = rule_book()
        path = Path(self.folder.name) / "day.stratroom"
        self.room = Room(WorkshopFile.create(path, self.book.kinds), self.book)
        self.room.do(StartWorkshop(About("A day"), DAY))
        for id in PEOPLE:
            self.room.do(AddParticipant(id, id.upper(), decides=id != "p5"))
        self.room.do(PutTradeoff(TradeoffId("t1"), "A", "B"))
        for id in "xyz":
            self.room.do(ListOption(OptionId(id), f"Option {id}"))
        self.room.do(TakeUpPhrase(PhraseId("m1"), "grow"))
        self.answers = 0
        self.live = Live(views)
        self.follow(self.room.workshop)
        self.room.when_changed(self.follow)

    def follow(self, workshop: Workshop) -> None:
        self.live.follow(workshop, 0, self.room.file.recorded[-1])

    def attempt(self, command: Command) -> None:
        before = self.room.workshop
        try:
            self.room.do(command)
        except Refused as refusal:
            assert str(refusal).endswith(".")  # noqa: PT017
            assert self.room.workshop is before

    def teardown(self) -> None:
        if hasattr(self, "room"):
            path = self.room.file.path
            self.room.close()
            again = Room(WorkshopFile.open(path, self.book.kinds), self.book)
            assert again.workshop == self.room.workshop
            again.close()
            if self.told_to_others is not None:
                with closing(sqlite3.connect(path)) as connection:
                    read = set(connection.execute("SELECT group_id, group_name, card FROM groups"))
                assert read == self.told_to_others
            self.folder.cleanup()
