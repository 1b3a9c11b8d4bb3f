"""A trade-off as a case tells it, in the order it happens in the room."""

from collections.abc import Iterator, Sequence

from stratroom.case_tradeoffs import Decision, Since, Stand, Support, Tradeoff
from stratroom.model.forms import Position
from stratroom.model.names import ParticipantId, SubjectId, TradeoffId
from stratroom.played import Act, misplaced, played_round
from stratroom.stages.tradeoffs.acts import (
    AssignAdvocate,
    ConfirmReverse,
    Decide,
    Propose,
    PutTradeoff,
    SaySupport,
    TakeUpTradeoff,
)
from stratroom.stages.tradeoffs.nouns import Poll, round_of
from stratroom.told_arguments import argument_id, arguments, conditions
from stratroom.told_votes import dissents, graded, person, recused
from stratroom.words import say


def put(told: Tradeoff) -> PutTradeoff:
    return PutTradeoff(TradeoffId(told.id), told.prefer, told.over, told.question, told.cost, told.stops, told.feels)


def tradeoff_acts(place: str, number: int, told: Tradeoff) -> Iterator[Act]:
    id = TradeoffId(told.id)
    if number:
        yield place, TakeUpTradeoff(id)
    if told.reverse_by is not None:
        yield f"{place}.reverse_by", ConfirmReverse(id, ParticipantId(told.reverse_by))
    yield from _keeping_out(place, told, "")
    yield from _positions(place, "first", id, told.first)
    if told.advocate is not None:
        yield f"{place}.advocate", AssignAdvocate(id, ParticipantId(told.advocate))
    yield from arguments(f"{place}.arguments", id, told.arguments)
    yield from _support(f"{place}.support", id, told.support)
    yield from _keeping_out(place, told, "second")
    yield from _positions(place, "second", id, told.second)
    if told.proposal or told.needed or told.gradients:
        yield place, Propose(id, told.proposal or _wording_polled(told), told.needed)
    yield from _keeping_out(place, told, "gradients")
    yield from graded(f"{place}.gradients", round_of("gradients", id), told.gradients, told.needed)
    yield from _keeping_out(place, told, "decision")
    yield from dissents(f"{place}.dissents", SubjectId(told.id), told.dissents, earlier=True)
    if told.decision:
        yield f"{place}.decision", decide(f"{place}.decision", told, told.decision)
    yield from _keeping_out(place, told, "dissents")
    yield from dissents(f"{place}.dissents", SubjectId(told.id), told.dissents)


def _wording_polled(told: Tradeoff) -> str:
    """What a poll without a proposal is on: the trade-off as it is worded. Without a poll there is nothing."""
    return say("{prefer} even over {over}", prefer=told.prefer, over=told.over) if told.gradients else ""


def _keeping_out(place: str, told: Tradeoff, since: Since) -> Iterator[Act]:
    those = [(n, recusal) for n, recusal in enumerate(told.recused) if recusal.since == since]
    yield from recused(f"{place}.recused", SubjectId(told.id), those)


def _positions(place: str, poll: Poll, id: TradeoffId, stands: Sequence[Stand]) -> Iterator[Act]:
    if not stands:
        return
    given = [
        (f"{place}.{poll}[{n}]", stand.by, Position(stand.position, stand.reason, stand.moved_by))
        for n, stand in enumerate(stands)
    ]
    yield from played_round(f"{place}.{poll}", round_of(poll, id), given)


def _support(place: str, id: TradeoffId, told: Sequence[Support]) -> Iterator[Act]:
    for n, said in enumerate(told):
        if said.by in [earlier.by for earlier in told[:n]]:
            raise misplaced(f"{place}[{n}].by", say("“{by}” has said so already. One answer each.", by=said.by))
        yield f"{place}[{n}]", SaySupport(id, ParticipantId(said.by), said.would, said.text)


def decide(place: str, told: Tradeoff, decided: Decision) -> Decide:
    """What is decided on this trade-off, as it is told at this place."""
    return Decide(
        tradeoff=TradeoffId(told.id),
        outcome=decided.outcome,
        text=decided.text,
        rationale=decided.rationale,
        options=decided.options,
        owner=person(decided.owner),
        review=decided.review,
        tripwire=decided.tripwire,
        changed_because=decided.changed_because,
        accepted=decided.accepted,
        conditions=tuple(map(argument_id, conditions(f"{place}.conditions", told, decided.conditions))),
        reversible=decided.reversible,
        reached=decided.reached,
    )
