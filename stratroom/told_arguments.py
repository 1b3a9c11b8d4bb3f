"""The arguments of a trade-off as a case tells them: one that speaks of another names its place in the list, from 0."""

from collections.abc import Iterator, Sequence

from stratroom.case_tradeoffs import Argument, Tradeoff
from stratroom.model.names import ArgumentId, TradeoffId
from stratroom.played import Act, misplaced
from stratroom.stages.tradeoffs.acts import MakeArgument
from stratroom.told_votes import person
from stratroom.words import say


def argument_id(place: int) -> ArgumentId:
    return ArgumentId(f"a{place + 1}")


def arguments(place: str, id: TradeoffId, told: Sequence[Argument]) -> Iterator[Act]:
    """Refused where one is told to be made of another that does not stand before it."""
    for n, argument in enumerate(told):
        if argument.out_of is not None and not 0 <= argument.out_of < n:
            raise misplaced(
                f"{place}[{n}].out_of",
                say("There is no argument {out_of} before this one. The first is 0.", out_of=argument.out_of),
            )
        yield f"{place}[{n}]", _argument(id, n, argument)


def conditions(place: str, told: Tradeoff, assumed: Sequence[int]) -> Sequence[int]:
    """Those places as they are. Refused where there is no condition at one of them, or it is named twice."""
    for n, argument in enumerate(assumed):
        if not 0 <= argument < len(told.arguments) or told.arguments[argument].side != "condition":
            raise misplaced(
                f"{place}[{n}]",
                say("Argument {number} is not a condition. The first argument is 0.", number=argument),
            )
        if argument in assumed[:n]:
            raise misplaced(f"{place}[{n}]", say("Argument {number} is named twice.", number=argument))
    return assumed


def _argument(id: TradeoffId, number: int, told: Argument) -> MakeArgument:
    return MakeArgument(
        tradeoff=id,
        argument=argument_id(number),
        side=told.side,
        text=told.text,
        basis=told.basis,
        source=told.source,
        by=person(told.by),
        owner=person(told.owner),
        test=told.test,
        standard=told.standard,
        due=told.due,
        out_of=None if told.out_of is None else argument_id(told.out_of),
        as_advocate=told.as_advocate,
    )
