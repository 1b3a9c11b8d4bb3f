"""The priorities as a case tells them, in the order it happens in the room."""

from collections.abc import Container, Iterator, Sequence

from stratroom.case_priorities import Allocation, Option, Priorities, Ranked, Since
from stratroom.model.forms import Points, Ranking, Sentence
from stratroom.model.names import PRIORITIES, ItemId, OptionId, ParticipantId, RoundId, SubjectId
from stratroom.model.programme import EnterStage
from stratroom.played import Act, Given, misplaced, played_round
from stratroom.stages.priorities.acts import (
    GRADIENTS,
    MY_TIME,
    POINTS,
    RANKINGS,
    STAGE,
    AgreePriority,
    DrawCutLine,
    FixLevel,
    ListOption,
)
from stratroom.stages.welcome.rules import Promise
from stratroom.told_votes import dissents, graded, recused
from stratroom.words import phrase, say

_NO_NAMES = phrase("The points carry no names, so the rankings carry none. Take it out.")


def priorities_acts(told: Priorities, tradeoffs: Container[str]) -> Iterator[Act]:
    """`tradeoffs` are the ids an option may come from."""
    yield "priorities", EnterStage(ItemId("priorities"))
    for n, option in enumerate(told.options):
        yield f"priorities.options[{n}]", _listed(f"priorities.options[{n}]", option, tradeoffs)
    yield from _keeping_out(told, "")
    yield from _points(told)
    yield from _keeping_out(told, "rankings")
    yield from _rankings(told, is_promised=bool(told.points) and not _is_named(told.points))
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
        yield from _asked("priorities.points", POINTS, told.points, given, is_promised=False)


def _rankings(told: Priorities, *, is_promised: bool) -> Iterator[Act]:
    """`is_promised`: points were given without names already, so rankings are, too."""
    if told.rankings:
        ranked = [
            (f"priorities.rankings[{n}]", r.by, Ranking(tuple(tuple(map(OptionId, step)) for step in r.order)))
            for n, r in enumerate(told.rankings)
        ]
        yield from _asked("priorities.rankings", RANKINGS, told.rankings, ranked, is_promised=is_promised)


def _asked(
    place: str, round: RoundId, told: Sequence[Allocation | Ranked], given: Sequence[Given], *, is_promised: bool
) -> Iterator[Act]:
    """With names, or promised beforehand without any. Refused where only some have one."""
    is_named = _is_named(told)
    for n, one in enumerate(told):
        if is_promised and one.by:
            raise misplaced(f"{place}[{n}].by", say(_NO_NAMES))
        if is_named and not one.by:
            raise misplaced(f"{place}[{n}]", say("the key “{key}” is missing. Add it.", key="by"))
    if not is_named and not is_promised:
        yield place, Promise(STAGE, "unattributed")
    yield from played_round(place, round, given, is_named=is_named)


def _is_named(told: Sequence[Allocation | Ranked]) -> bool:
    return any(one.by for one in told)


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
