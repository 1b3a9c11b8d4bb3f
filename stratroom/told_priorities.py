"""The priorities as a case tells them, in the order it happens in the room."""

from collections.abc import Container, Iterator, Sequence

from stratroom.case_priorities import Allocation, Option, Priorities, Ranked, Since, WithoutRoles
from stratroom.model.forms import Points, Ranking, Sentence
from stratroom.model.names import PRIORITIES, Attribution, ItemId, OptionId, ParticipantId, RoundId, SubjectId
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
from stratroom.told_without_roles import asked, played_without_roles, refuse_what_is_not_told
from stratroom.words import phrase, say

_ROUND: dict[WithoutRoles, RoundId] = {"points": POINTS, "rankings": RANKINGS}
_LOOSER: dict[Attribution, str] = {
    "by-role": phrase("The points carry roles and no names, so the rankings carry no names. Take it out."),
    "unattributed": phrase("The points carry no names, so the rankings carry none. Take it out."),
}


def priorities_acts(told: Priorities, tradeoffs: Container[str], voters: Sequence[str]) -> Iterator[Act]:
    """`tradeoffs` are the ids an option may come from, `voters` those of the people with a vote."""
    refuse_what_is_not_told(told)
    yield "priorities", EnterStage(ItemId("priorities"))
    for n, option in enumerate(told.options):
        yield f"priorities.options[{n}]", _listed(f"priorities.options[{n}]", option, tradeoffs)
    yield from _keeping_out(told, "")
    yield from _points(told, voters)
    yield from _keeping_out(told, "rankings")
    yield from _rankings(told, voters)
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


def _points(told: Priorities, voters: Sequence[str]) -> Iterator[Act]:
    if told.points:
        given = [
            (f"priorities.points[{n}]", _whose(p), Points({OptionId(o): given for o, given in p.points.items()}))
            for n, p in enumerate(told.points)
        ]
        if "points" in told.without_roles:
            yield from _without_roles(told, "points", given, voters, "named")
        else:
            yield from _asked("priorities.points", POINTS, told.points, given, "named")


def _rankings(told: Priorities, voters: Sequence[str]) -> Iterator[Act]:
    """They carry no more than was promised of the points."""
    if told.rankings:
        ranked = [
            (f"priorities.rankings[{n}]", _whose(r), Ranking(tuple(tuple(map(OptionId, step)) for step in r.order)))
            for n, r in enumerate(told.rankings)
        ]
        promised = _promised(told)
        if "rankings" in told.without_roles:
            yield from _without_roles(told, "rankings", ranked, voters, promised)
        else:
            yield from _asked("priorities.rankings", RANKINGS, told.rankings, ranked, promised)


def _promised(told: Priorities) -> Attribution:
    """Of the points."""
    if "points" in told.without_roles:
        return "by-role"
    return _attribution(told.points) if told.points else "named"


def _without_roles(
    told: Priorities, part: WithoutRoles, given: Sequence[Given], voters: Sequence[str], promised: Attribution
) -> Iterator[Act]:
    place = f"priorities.{part}"
    if promised == "unattributed":
        raise misplaced(f"priorities.without_roles[{told.without_roles.index(part)}]", say(_LOOSER[promised]))
    if promised != "by-role":
        yield place, Promise(STAGE, "by-role")
    yield from played_without_roles(place, _ROUND[part], given, asked(told, part, voters))


def _asked(
    place: str, round: RoundId, told: Sequence[Allocation | Ranked], given: Sequence[Given], promised: Attribution
) -> Iterator[Act]:
    """With names, or promised beforehand without any. Refused where only some have one, or a role."""
    attribution = _attribution(told)
    for n, one in enumerate(told):
        if _is_looser(one, promised):
            raise misplaced(f"{place}[{n}].{'by' if one.by else 'role'}", say(_LOOSER[promised]))
        if one.by and one.role is not None:
            raise misplaced(f"{place}[{n}].role", say("Beside a name there is no role. Take one of the two out."))
        if key := _missing(one, attribution):
            raise misplaced(f"{place}[{n}]", say("the key “{key}” is missing. Add it.", key=key))
    if attribution != promised:
        yield place, Promise(STAGE, attribution)
    yield from played_round(place, round, given, attribution=attribution)


def _whose(one: Allocation | Ranked) -> str:
    return one.by or one.role or ""


def _attribution(told: Sequence[Allocation | Ranked]) -> Attribution:
    """What all of them carry, as far as one of them does."""
    if any(one.by for one in told):
        return "named"
    return "unattributed" if all(one.role is None for one in told) else "by-role"


def _is_looser(one: Allocation | Ranked, promised: Attribution) -> bool:
    """Whether it says more of whose it is than was promised."""
    return promised != "named" and bool(one.by or (one.role is not None and promised == "unattributed"))


def _missing(one: Allocation | Ranked, attribution: Attribution) -> str:
    """The key that all others of them have."""
    if attribution == "named":
        return "" if one.by else "by"
    return "role" if attribution == "by-role" and one.role is None else ""


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
