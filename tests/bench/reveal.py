"""The reveal and the way back to all cards at once, from the key to both windows, against a bare commit."""

from collections.abc import Iterator
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from PySide6.QtCore import Qt

from stratroom.model.cards import STATEMENTS
from stratroom.model.forms import Sentence
from stratroom.model.names import CardId, GroupId, ItemId, ParticipantId
from stratroom.model.programme import EnterStage
from stratroom.model.rounds import CloseRound, HandIn, OpenRound
from stratroom.room import LONG_SLOT
from stratroom.stages.reveal.acts import ChooseWay, MakeGroup
from tests.analysis.teams import teams
from tests.bench.commit import BareCommit
from tests.bench.desk import TimedDesk
from tests.bench.figure import Figure
from tests.bench.timing import milliseconds

SIZES, TIMES, TURNS = (8, 60), 5, 5


def figures() -> Iterator[Figure]:
    for people in SIZES:
        reveals, turns = [], []
        for _time in range(TIMES):
            with TemporaryDirectory() as folder:
                desk = TimedDesk(Path(folder), people)
                _fill(desk, people)
                reveals.append(_once(desk, Qt.Key.Key_Space, people * LONG_SLOT))
                turns += [_back(desk, number) for number in range(TURNS)]
                desk.put_away()
        yield _figure(f"{people} people: reveal their sentences", reveals)
        yield _figure(f"{people} people: from card by card to all cards", turns)


def _figure(what: str, pairs: list[tuple[float, float]]) -> Figure:
    ours, commit = (median(column) for column in zip(*pairs, strict=True))
    return Figure(f"{what}, from the key to both windows; a bare commit", ours, commit)


def _fill(desk: TimedDesk, people: int) -> None:
    """Everybody has handed in, the round is closed, and the reveal is next."""
    said = [text for team in teams("tuned", "seen", "unseen") for _by, text in team.sentences]
    desk.do(EnterStage(ItemId("statements")))
    desk.do(OpenRound(STATEMENTS))
    for number in range(people):
        desk.do(HandIn(STATEMENTS, ParticipantId(f"p{number}"), Sentence(said[number])))
    desk.do(CloseRound(STATEMENTS))
    desk.do(EnterStage(ItemId("reveal")))


def _back(desk: TimedDesk, number: int) -> tuple[float, float]:
    """Card by card a group is made of another card each time; J then shows all cards with it."""
    desk.do(ChooseWay("card-by-card"))
    desk.do(MakeGroup(GroupId(f"g{number}"), "", (CardId(f"p{number % 8}"),)))
    return _once(desk, Qt.Key.Key_J, 0)


def _once(desk: TimedDesk, key: Qt.Key, box_bytes: int) -> tuple[float, float]:
    desk.settle()
    before = desk.room.file.head
    took = milliseconds(lambda: desk.press(key))
    assert desk.room.file.head != before, "nothing was written"
    with BareCommit(desk.room.file.path.parent, box_bytes) as bare:
        return took, milliseconds(bare)
