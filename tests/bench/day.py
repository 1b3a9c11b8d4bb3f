"""Eight hours of facilitation, compressed: is the memory after the eighth hour what it was after the second?

Every hour has a trade-off with both positions, arguments, a poll, a decision and a dissent by twelve people, things
typed and undone, stages gone to and back, pages turned on the projector and an hour of seconds on the clock.
"""

import gc
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import Qt

from stratroom.model.dissents import ConfirmDissent, WriteDissent
from stratroom.model.forms import Answer, Gradient, Position
from stratroom.model.names import ArgumentId, DissentId, ItemId, ParkedId, ParticipantId, RoundId, SubjectId, TradeoffId
from stratroom.model.parked import Park
from stratroom.model.programme import EnterStage
from stratroom.model.rounds import CloseRound, HandIn, OpenRound, RevealRound
from stratroom.stages.tradeoffs.acts import (
    Decide,
    MakeArgument,
    Propose,
    PutTradeoff,
    TakeUpTradeoff,
)
from stratroom.stages.tradeoffs.nouns import round_of
from tests.bench.desk import TimedDesk
from tests.bench.figure import Figure

HOURS, PEOPLE, WARM = 8, 12, 2
_WORDS = "Because every town that lost its shop this year lost it to somebody who came a little earlier than we did. "


def figures() -> Iterator[Figure]:
    with TemporaryDirectory() as folder:
        desk = TimedDesk(Path(folder), PEOPLE)
        weighed = [_hour(desk, number) for number in range(1, HOURS + 1)]
        desk.put_away()
    what = f"memory: {HOURS} h with {PEOPLE} people compressed, after hour {HOURS}; after hour {WARM}"
    yield Figure(what, weighed[-1], weighed[WARM - 1], "MB", "≤ 1.1×")


def _hour(desk: TimedDesk, number: int) -> float:
    id = TradeoffId(f"t{number}")
    desk.do(EnterStage(ItemId("tradeoffs")))
    desk.settle()
    desk.do(PutTradeoff(id, f"Depth in small towns {number}", f"A presence in the cities {number}"))
    if number > 1:
        desk.do(TakeUpTradeoff(id))
    _ask(desk, round_of("first", id), [Position(by % 7 - 3, f"{by} {_WORDS}") for by in range(PEOPLE)])
    for n in range(6):
        desk.do(
            MakeArgument(id, ArgumentId(f"a{n}"), "prefer" if n % 2 else "over", _WORDS * 2, "evidence", "A report")
        )
        desk.opened.bridge.undo()
        desk.settle()
    _ask(desk, round_of("second", id), [Position(by % 5 - 1, moved_by=_WORDS) for by in range(PEOPLE)])
    desk.do(Propose(id, f"We choose {_WORDS}", "No veto."))
    _ask(desk, round_of("gradients", id), [Gradient(by % 8 + 1) for by in range(PEOPLE)])
    desk.do(Decide(id, "agreed", f"We choose {_WORDS}", owner=ParticipantId("p0")))
    dissent = DissentId(f"d{number}")
    desk.do(WriteDissent(dissent, SubjectId(id), ParticipantId("p1"), "dissent", _WORDS))
    desk.do(ConfirmDissent(dissent))
    desk.do(EnterStage(ItemId("reveal")))
    desk.do(Park(ParkedId(f"k{number}"), _WORDS))
    _look(desk)
    return _megabytes()


def _ask(desk: TimedDesk, round: RoundId, answers: list[Answer]) -> None:
    """The round is put, everybody answers, it is revealed; both windows are painted after each act."""
    desk.do(OpenRound(round, without_level=True))
    for by, answer in enumerate(answers):
        desk.do(HandIn(round, ParticipantId(f"p{by}"), answer))
        desk.settle()
    desk.do(CloseRound(round))
    desk.do(RevealRound(round))
    desk.settle()


def _look(desk: TimedDesk) -> None:
    """Pages turned back and on, as somebody does who is asked to show it again."""
    desk.console.desk.setFocus()
    for key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_B, Qt.Key.Key_B):
        for _time in range(15):
            desk.press(key, desk.console.desk)


def _megabytes() -> float:
    """What the process holds now."""
    gc.collect()
    pages = int(Path("/proc/self/statm").read_text("ascii").split()[1])
    return pages * 4096 / 1024 / 1024
