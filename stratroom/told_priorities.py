"""The priorities as a case tells them, in the order it happens in the room."""

from collections.abc import Iterator

from stratroom.case import Priorities
from stratroom.model.forms import Points, Ranking
from stratroom.model.names import PRIORITIES, ItemId, OptionId, ParticipantId
from stratroom.model.programme import EnterStage
from stratroom.played import Act, played_round
from stratroom.stages.priorities.acts import GRADIENTS, POINTS, RANKINGS, AgreePriority, DrawCutLine, ListOption
from stratroom.told_votes import dissents, graded


def priorities_acts(told: Priorities) -> Iterator[Act]:
    yield "priorities", EnterStage(ItemId("priorities"))
    for n, option in enumerate(told.options):
        yield f"priorities.options[{n}]", ListOption(OptionId(option.id), option.text)
    if told.points:
        given = [
            (f"priorities.points[{n}]", p.by, Points({OptionId(o): given for o, given in p.points.items()}))
            for n, p in enumerate(told.points)
        ]
        yield from played_round("priorities.points", POINTS, given)
    if told.rankings:
        ranked = [
            (f"priorities.rankings[{n}]", r.by, Ranking(tuple(tuple(map(OptionId, step)) for step in r.order)))
            for n, r in enumerate(told.rankings)
        ]
        yield from played_round("priorities.rankings", RANKINGS, ranked)
    yield from _agreed(told)
    yield from graded("priorities.gradients", GRADIENTS, told.gradients)
    yield from dissents("priorities.dissents", PRIORITIES, told.dissents)


def _agreed(told: Priorities) -> Iterator[Act]:
    if told.agreed:
        yield "priorities.agreed", DrawCutLine(tuple(OptionId(agreed.option) for agreed in told.agreed))
    for n, agreed in enumerate(told.agreed):
        yield (
            f"priorities.agreed[{n}]",
            AgreePriority(
                option=OptionId(agreed.option),
                owner=ParticipantId(agreed.owner),
                first_result=agreed.first_result,
                by=agreed.by,
                people=agreed.people,
                money=agreed.money,
                stops=agreed.stops,
            ),
        )
