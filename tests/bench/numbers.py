"""Everything that is counted of twelve people and nine options: computed alone, and from the key to both windows."""

import random
from collections.abc import Iterator
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from PySide6.QtCore import Qt

from stratroom.analysis import counted_words, first_in_points
from stratroom.analysis.counted import UNRANKED, counted
from stratroom.analysis.ranking import Ballot, kemeny, kendall_w
from stratroom.model.forms import Answer, Points, Ranking
from stratroom.model.names import ItemId, OptionId, ParticipantId, RoundId
from stratroom.model.programme import EnterStage
from stratroom.model.rounds import CloseRound, HandIn, OpenRound
from stratroom.room import LONG_SLOT
from stratroom.stages.priorities.acts import POINTS, RANKINGS, ListOption
from tests.bench.commit import BareCommit
from tests.bench.desk import TimedDesk
from tests.bench.figure import Figure
from tests.bench.timing import milliseconds

PEOPLE, TIMES = 12, 7
OPTIONS = [OptionId(f"o{number}") for number in range(9)]
NAMES = {str(option): f"Option {option} with some words to it" for option in OPTIONS}
WHO = [f"Person Number{number}" for number in range(PEOPLE)]
AIM = "≤ 100 ms"


def figures() -> Iterator[Figure]:
    """Each time other answers are given, so that nothing was counted before."""
    chance = random.Random(5)
    pairs = [_computed(chance) for _time in range(TIMES)]
    yield _figure("12 people, 9 options: every number and its words; reading each ballot once", pairs)
    for round, what in ((RANKINGS, "rankings"), (POINTS, "points")):
        pairs = [_revealed(round, chance) for _time in range(TIMES)]
        yield _figure(f"12 people, 9 options: reveal the {what}, from the key to both windows; a bare commit", pairs)


def _figure(what: str, pairs: list[tuple[float, float]]) -> Figure:
    ours, bare = (median(column) for column in zip(*pairs, strict=True))
    return Figure(what, ours, bare, aim=AIM)


def _computed(chance: random.Random) -> tuple[float, float]:
    ballots = tuple(Ballot(tuple((option,) for option in _order(chance))) for _person in range(PEOPLE))
    points = [{str(option): given for option, given in _points(chance).points.items()} for _person in range(PEOPLE)]
    return milliseconds(lambda: _count(ballots, points)), milliseconds(lambda: _read(ballots))


def _count(ballots: tuple[Ballot, ...], points: list[dict[str, int]]) -> None:
    found = counted(ballots, tuple(OPTIONS))
    for said in (counted_words.finding, counted_words.both_ways, counted_words.unplaced):
        said(found, NAMES)
    counted_words.one_fewer(found, NAMES, WHO)
    counted_words.without_one(found, NAMES, WHO, "condorcet")
    first_in_points.one_fewer(WHO, points, [str(option) for option in OPTIONS[:4]], NAMES)
    kemeny(ballots, UNRANKED)
    kendall_w(ballots, UNRANKED)


def _read(ballots: tuple[Ballot, ...]) -> int:
    """The least there is to do: who stands before whom on each ballot, once."""
    table = dict.fromkeys([(a, b) for a in OPTIONS for b in OPTIONS], 0)
    for ballot in ballots:
        order = [option for tier in ballot.tiers for option in tier]
        for place, option in enumerate(order):
            for other in order[place + 1 :]:
                table[OptionId(option), OptionId(other)] += 1
    return sum(table.values())


def _revealed(round: RoundId, chance: random.Random) -> tuple[float, float]:
    with TemporaryDirectory() as folder:
        desk = TimedDesk(Path(folder), PEOPLE)
        _fill(desk, round, chance)
        desk.settle()
        before = desk.room.file.head
        took = milliseconds(lambda: desk.press(Qt.Key.Key_Space))
        assert desk.room.file.head != before, "nothing was written"
        with BareCommit(desk.room.file.path.parent, PEOPLE * LONG_SLOT) as bare:
            pair = took, milliseconds(bare)
        desk.put_away()
    return pair


def _fill(desk: TimedDesk, round: RoundId, chance: random.Random) -> None:
    """Everybody has handed in, the round is closed, and the reveal is next."""
    desk.do(EnterStage(ItemId("priorities")))
    for option in OPTIONS:
        desk.do(ListOption(option, NAMES[option]))
    desk.do(OpenRound(round, without_level=True))
    for number in range(PEOPLE):
        desk.do(HandIn(round, ParticipantId(f"p{number}"), _answer(round, chance)))
    desk.do(CloseRound(round))


def _answer(round: RoundId, chance: random.Random) -> Answer:
    return _points(chance) if round == POINTS else Ranking(tuple((option,) for option in _order(chance)))


def _order(chance: random.Random) -> list[OptionId]:
    return chance.sample(OPTIONS, len(OPTIONS))


def _points(chance: random.Random) -> Points:
    return Points(dict(zip(_order(chance), (40, 25, 15, 10, 5, 5), strict=False)))
