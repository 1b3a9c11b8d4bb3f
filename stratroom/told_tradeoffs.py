"""A trade-off as a case tells it, in the order it happens in the room."""

from collections.abc import Iterator, Sequence

from stratroom.case import Argument, Stand, Tradeoff
from stratroom.model.forms import Position
from stratroom.model.names import ArgumentId, SubjectId, TradeoffId
from stratroom.played import Act, played_round
from stratroom.stages.tradeoffs.acts import Decide, MakeArgument, Propose, TakeUpTradeoff
from stratroom.stages.tradeoffs.nouns import Poll, round_of
from stratroom.told_votes import dissents, graded, person


def tradeoff_acts(place: str, number: int, told: Tradeoff) -> Iterator[Act]:
    id = TradeoffId(told.id)
    if number:
        yield place, TakeUpTradeoff(id)
    yield from _positions(place, "first", id, told.first)
    for n, argument in enumerate(told.arguments):
        yield f"{place}.arguments[{n}]", _argument(id, n, argument)
    yield from _positions(place, "second", id, told.second)
    if told.proposal or told.needed:
        yield place, Propose(id, told.proposal, told.needed)
    yield from graded(f"{place}.gradients", round_of("gradients", id), told.gradients)
    if told.decision:
        decided = told.decision
        yield (
            f"{place}.decision",
            Decide(
                tradeoff=id,
                outcome=decided.outcome,
                text=decided.text,
                rationale=decided.rationale,
                options=decided.options,
                owner=person(decided.owner),
                review=decided.review,
                tripwire=decided.tripwire,
                changed_because=decided.changed_because,
            ),
        )
    yield from dissents(f"{place}.dissents", SubjectId(told.id), told.dissents)


def _positions(place: str, poll: Poll, id: TradeoffId, stands: Sequence[Stand]) -> Iterator[Act]:
    if not stands:
        return
    given = [
        (f"{place}.{poll}[{n}]", stand.by, Position(stand.position, stand.reason, stand.moved_by))
        for n, stand in enumerate(stands)
    ]
    yield from played_round(f"{place}.{poll}", round_of(poll, id), given)


def _argument(id: TradeoffId, number: int, told: Argument) -> MakeArgument:
    return MakeArgument(
        tradeoff=id,
        argument=ArgumentId(f"a{number + 1}"),
        side=told.side,
        text=told.text,
        basis=told.basis,
        source=told.source,
        by=person(told.by),
    )
