"""The priorities as a case tells them, in the order it happens in the room."""

from collections.abc import Container, Iterator

from stratroom.case_priorities import Option, Priorities, Since
from stratroom.model.forms import Points, Ranking, Sentence
from stratroom.model.names import PRIORITIES, ItemId, OptionId, ParticipantId, SubjectId
from stratroom.model.programme import EnterStage
from stratroom.played import Act, misplaced, played_round
from stratroom.stages.priorities.acts import (
    GRADIENTS,
    MY_TIME,
    POINTS,
    RANKINGS,
    AgreePriority,
    DrawCutLine,
    FixLevel,
    ListOption,
)
from stratroom.told_votes import dissents, graded, recused
from stratroom.words import say


def priorities_acts(told: Priorities, tradeoffs: Container[str]) -> Iterator[Act]:
    """`tradeoffs` are the ids an option may come from."""
    yield "priorities", EnterStage(ItemId("priorities"))
    for n, option in enumerate(told.options):
        yield f"priorities.options[{n}]", _listed(f"priorities.options[{n}]", option, tradeoffs)
    yield from _keeping_out(told, "")
    yield from _points(told)
    yield from _keeping_out(told, "rankings")
    yield from _rankings(told)
    yield from dissents("priorities.dissents", PRIORITIES, told.dissents, earlier=True)
    yield from _agreed(told)
    yield from _keeping_out(told, "my_time")
    yield from _my_time(told)
    yield from _keeping_out(told, "gradients")
    if told.needed:
        yield "priorities.needed", FixLevel(told.needed)
    yield from graded("priorities.gradients", GRADIENTS, told.gradients, told.needed)
    yield from _keeping_out(told, "dissents")
    yield from dissents("priorities.dissents", PRIORITIES, told.dissents)


def _listed(place: str, option: Option, tradeoffs: Container[str]) -> ListOption:
    if option.out_of and option.out_of not in tradeoffs:
        raise misplaced(f"{place}.out_of", say("There is no trade-off “{id}”.", id=option.out_of))
    return ListOption(OptionId(option.id), option.text, SubjectId(option.out_of))


def _keeping_out(told: Priorities, since: Since) -> Iterator[Act]:
    those = [(n, recusal) for n, recusal in enumerate(told.recused) if recusal.since == since]
    yield from recused("priorities.recused", PRIORITIES, those)


def _points(told: Priorities) -> Iterator[Act]:
    if told.points:
        given = [
            (f"priorities.points[{n}]", p.by, Points({OptionId(o): given for o, given in p.points.items()}))
            for n, p in enumerate(told.points)
        ]
        yield from played_round("priorities.points", POINTS, given)


def _rankings(told: Priorities) -> Iterator[Act]:
    if told.rankings:
        ranked = [
            (f"priorities.rankings[{n}]", r.by, Ranking(tuple(tuple(map(OptionId, step)) for step in r.order)))
            for n, r in enumerate(told.rankings)
        ]
        yield from played_round("priorities.rankings", RANKINGS, ranked)


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
                half_days=agreed.half_days,
            ),
        )


def _my_time(told: Priorities) -> Iterator[Act]:
    if told.my_time:
        said = [(f"priorities.my_time[{n}]", time.by, Sentence(time.text)) for n, time in enumerate(told.my_time)]
        yield from played_round("priorities.my_time", MY_TIME, said)
