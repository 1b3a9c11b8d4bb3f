"""The trade-offs after one more entry."""

from collections.abc import Callable
from dataclasses import replace

from stratroom.model.entries import Recorded, RoundOpened
from stratroom.model.names import SubjectId, TradeoffId
from stratroom.model.recusing import with_subject, without_recusals
from stratroom.model.workshop import Workshop
from stratroom.stages.tradeoffs.asking import asked_of, polls_shown, prepared, times_shown
from stratroom.stages.tradeoffs.deciding import as_decided
from stratroom.stages.tradeoffs.entries import (
    AdvocateAssigned,
    ArgumentAmended,
    ArgumentMade,
    ArgumentWithdrawn,
    Decided,
    FloorGiven,
    Proposed,
    ReverseConfirmed,
    SupportSaid,
    TradeoffMoved,
    TradeoffPut,
    TradeoffRemoved,
    TradeoffReworded,
    TradeoffTakenUp,
)
from stratroom.stages.tradeoffs.nouns import (
    STAGE,
    Argument,
    Assigned,
    Floor,
    Proposal,
    Support,
    Tradeoff,
    tradeoffs,
)


def evolve(workshop: Workshop, recorded: Recorded) -> Workshop:
    """The trade-offs after one more entry."""
    part = tradeoffs(workshop)
    match recorded.entry:
        case TradeoffPut() as put:
            new = Tradeoff(put.tradeoff, put.prefer, put.over, put.question, put.cost, put.stops, put.feels)
            return workshop.with_part(STAGE, part.with_put(new))
        case TradeoffRemoved(id):
            return without_recusals(workshop, SubjectId(id)).with_part(STAGE, part.without(id))
        case TradeoffMoved(_, order):
            has_begun = part.current not in prepared(workshop)
            return workshop.with_part(STAGE, part.ordered(order, has_begun=has_begun))
        case TradeoffTakenUp(id):
            return workshop.with_part(STAGE, replace(part, current=id, is_taken_up=True))
        case ArgumentMade() | ArgumentAmended() | ArgumentWithdrawn() | SupportSaid():
            entry = recorded.entry
            return _changed(workshop, entry.tradeoff, lambda item: _argued(item, entry))
        case Decided() as entry:
            decided = as_decided(workshop, entry, recorded.at, times_shown(workshop, entry.tradeoff))
            return _changed(workshop, entry.tradeoff, lambda t: replace(t, decisions=(*t.decisions, decided)))
        case Proposed(id, text, needed):
            fixed = Proposal(text, needed, recorded.at, polls_shown(workshop, id))
            return _changed(workshop, id, lambda t: replace(t, proposals=(*t.proposals, fixed)))
        case FloorGiven(id, to, _, minutes):
            floor = Floor(to, minutes, recorded.at, polls_shown(workshop, id))
            return _changed(workshop, id, lambda t: replace(t, floors=(*t.floors, floor)))
        case TradeoffReworded() | ReverseConfirmed() | AdvocateAssigned():
            entry, at = recorded.entry, recorded.at
            shown = polls_shown(workshop, entry.tradeoff, "first")
            return _changed(workshop, entry.tradeoff, lambda item: _talked(item, entry, at, shown))
        case _:
            raise TypeError(f"tradeoffs does not own {type(recorded.entry).__name__}")


def follow(workshop: Workshop, recorded: Recorded) -> Workshop:
    """What is asked of a trade-off is about it, in files of older versions too."""
    entry = recorded.entry
    if not isinstance(entry, RoundOpened):
        return workshop
    item = asked_of(workshop, entry.round)
    return with_subject(workshop, entry.round, SubjectId(item.id)) if item else workshop


def _changed(workshop: Workshop, id: TradeoffId, change: Callable[[Tradeoff], Tradeoff]) -> Workshop:
    part = tradeoffs(workshop)
    items = tuple(change(item) if item.id == id else item for item in part.items)
    return workshop.with_part(STAGE, replace(part, items=items))


def _talked(
    item: Tradeoff, entry: TradeoffReworded | ReverseConfirmed | AdvocateAssigned, at: str, shown: int
) -> Tradeoff:
    """`shown`: how often first positions had been shown by then."""
    match entry:
        case TradeoffReworded():
            return _reworded(item, entry)
        case ReverseConfirmed():
            return replace(item, reverse_by=entry.by)
        case AdvocateAssigned():
            return replace(item, advocates=(*item.advocates, Assigned(entry.to, at, shown)))


def _reworded(item: Tradeoff, entry: TradeoffReworded) -> Tradeoff:
    """Who called the reverse sensible did so of these two sides: of others nobody has said it yet."""
    is_same = (item.prefer, item.over) == (entry.prefer, entry.over)
    return replace(
        item,
        prefer=entry.prefer,
        over=entry.over,
        question=entry.question,
        cost=entry.cost,
        stops=entry.stops,
        feels=entry.feels,
        reverse_by=item.reverse_by if is_same else None,
    )


def _argued(item: Tradeoff, entry: ArgumentMade | ArgumentAmended | ArgumentWithdrawn | SupportSaid) -> Tradeoff:
    match entry:
        case ArgumentMade():
            return replace(item, arguments=(*item.arguments, _made(entry)))
        case ArgumentAmended():
            arguments = tuple(_amended(a, entry) if a.id == entry.argument else a for a in item.arguments)
            return replace(item, arguments=arguments)
        case ArgumentWithdrawn():
            return replace(item, arguments=tuple(a for a in item.arguments if a.id != entry.argument))
        case SupportSaid(_, by, _, would, text):
            others = tuple(said for said in item.support if said.by != by)
            return replace(item, support=(*others, Support(by, would, text, item.conditions)))


def _made(entry: ArgumentMade) -> Argument:
    return Argument(
        id=entry.argument,
        side=entry.side,
        text=entry.text,
        basis=entry.basis,
        source=entry.source,
        by=entry.by,
        owner=entry.owner,
        test=entry.test,
        standard=entry.standard,
        due=entry.due,
        out_of=entry.out_of,
        as_advocate=entry.as_advocate,
    )


def _amended(argument: Argument, entry: ArgumentAmended) -> Argument:
    if entry.side is not None:
        argument = replace(argument, side=entry.side, by=entry.by, as_advocate=entry.as_advocate)
    return replace(
        argument,
        text=entry.text,
        basis=entry.basis,
        source=entry.source,
        owner=entry.owner,
        test=entry.test,
        standard=entry.standard,
        due=entry.due,
    )
