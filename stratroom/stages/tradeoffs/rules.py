"""Trade-offs: *A* even over *B*, both good. Blind position, debate, blind second position, proposal, decision.

What was answered blind lies in the rounds; here is what the room wrote down in between.
"""

from collections.abc import Callable
from dataclasses import replace

from stratroom.model.commands import Command
from stratroom.model.entries import Entry, Recorded
from stratroom.model.names import PRIORITIES, ArgumentId, SubjectId, TradeoffId
from stratroom.model.refusals import Refused
from stratroom.model.rounds import Phase
from stratroom.model.rulebook import StageRules
from stratroom.model.text import identifier, iso_date, optional, required
from stratroom.model.workshop import Workshop
from stratroom.stages.tradeoffs.acts import (
    COMMANDS,
    ENTRIES,
    STAGE,
    Argument,
    ArgumentMade,
    ArgumentWithdrawn,
    Decide,
    Decided,
    Decision,
    MakeArgument,
    Propose,
    Proposed,
    PutTradeoff,
    RemoveTradeoff,
    RewordTradeoff,
    TakeUpTradeoff,
    Tradeoff,
    TradeoffPut,
    TradeoffRemoved,
    TradeoffReworded,
    Tradeoffs,
    TradeoffTakenUp,
    WithdrawArgument,
    round_of,
    tradeoffs,
)
from stratroom.stages.tradeoffs.asking import may_ask_again, question, times_shown
from stratroom.words import phrase, say

LEVEL = phrase("No veto, and most of those with a vote at support with reservations or better.")
"""The level the console offers to begin with; the room fixes its own words."""


def decide(workshop: Workshop, command: Command) -> Entry:
    """Refused for unknown trade-offs, empty sides, what is out of its time, and dates that are none."""
    match command:
        case PutTradeoff():
            return _put(workshop, command)
        case RewordTradeoff():
            _not_yet_asked(workshop, command.tradeoff)
            return TradeoffReworded(tradeoff=_known(workshop, command.tradeoff).id, **_worded(command))
        case RemoveTradeoff(id):
            return _remove(workshop, _known(workshop, id))
        case TakeUpTradeoff(id):
            return _take_up(workshop, _known(workshop, id))
        case MakeArgument():
            return _argue(workshop, command)
        case WithdrawArgument(id, argument):
            return _withdraw(_known(workshop, id), argument)
        case Propose(id, text, needed):
            return _propose(workshop, _known(workshop, id), text, needed)
        case Decide():
            return _decide(workshop, command)
        case _:
            raise TypeError(f"tradeoffs does not own {type(command).__name__}")


def _known(workshop: Workshop, id: TradeoffId) -> Tradeoff:
    for item in tradeoffs(workshop).items:
        if item.id == id:
            return item
    raise Refused(say("There is no trade-off “{id}”.", id=id))


def _put(workshop: Workshop, command: PutTradeoff) -> TradeoffPut:
    id = command.tradeoff
    if any(item.id == id for item in tradeoffs(workshop).items):
        raise Refused(say("The id “{id}” is taken. Give each trade-off an id of its own.", id=id), "id")
    identifier(id, say("The id of a trade-off"))
    if id == PRIORITIES:
        raise Refused(say("“{id}” cannot be the id of a trade-off. Give it another one.", id=id), "id")
    return TradeoffPut(tradeoff=id, **_worded(command))


def _worded(command: PutTradeoff | RewordTradeoff) -> dict[str, str]:
    prefer = required(command.prefer, say("The side before “even over”"), "prefer")
    over = required(command.over, say("The side after “even over”"), "over")
    if prefer.casefold() == over.casefold():
        raise Refused(say("Both sides say the same. A trade-off needs two good things to choose between."), "over")
    return {
        "prefer": prefer,
        "over": over,
        "question": optional(command.question, say("The question"), "question"),
        "cost": optional(command.cost, say("What it costs"), "cost"),
        "stops": optional(command.stops, say("What stops"), "stops"),
    }


def _not_yet_asked(workshop: Workshop, id: TradeoffId) -> None:
    first = workshop.round(round_of("first", id))
    if first and (first.earlier or first.phase is not Phase.ABANDONED):
        raise Refused(say("Positions on this trade-off were asked, so its wording stays. Put a new one instead."))


def _remove(workshop: Workshop, item: Tradeoff) -> TradeoffRemoved:
    _not_yet_asked(workshop, item.id)
    if item.decisions or item.arguments or any(dissent.subject == item.id for dissent in workshop.dissents):
        raise Refused(say("Something was said on this trade-off, so it stays. Park it instead: Decision, parked."))
    return TradeoffRemoved(tradeoff=item.id)


def _take_up(workshop: Workshop, item: Tradeoff) -> TradeoffTakenUp:
    if tradeoffs(workshop).current == item.id:
        raise Refused(say("That trade-off is before the room already."))
    return TradeoffTakenUp(tradeoff=item.id, wording=item.wording)


def _argue(workshop: Workshop, command: MakeArgument) -> ArgumentMade:
    item = _known(workshop, command.tradeoff)
    id = command.argument
    if any(argument.id == id for argument in item.arguments):
        raise Refused(say("The id “{id}” is taken. Give each argument an id of its own.", id=id))
    if command.by is not None:
        workshop.participant(command.by, "by")
    return ArgumentMade(
        tradeoff=item.id,
        argument=id,
        side=command.side,
        text=required(command.text, say("The argument"), "text"),
        basis=command.basis,
        source=optional(command.source, say("The source"), "source"),
        by=command.by,
    )


def _withdraw(item: Tradeoff, id: ArgumentId) -> ArgumentWithdrawn:
    if not any(argument.id == id for argument in item.arguments):
        raise Refused(say("That argument is no longer there."))
    return ArgumentWithdrawn(tradeoff=item.id, argument=id)


def _propose(workshop: Workshop, item: Tradeoff, text: str, needed: str) -> Proposed:
    poll = workshop.round(round_of("gradients", item.id))
    if poll and not poll.can_be_put:
        raise Refused(
            say(
                "The poll on this proposal was opened; its words and the level needed stay as they are. "
                "Ask it again to change them."
            )
        )
    return Proposed(
        tradeoff=item.id,
        text=required(text, say("The proposal"), "proposal"),
        needed=optional(needed, say("The level needed"), "needed"),
    )


def _decide(workshop: Workshop, command: Decide) -> Decided:
    item = _known(workshop, command.tradeoff)
    for poll in ("first", "second", "gradients"):
        round = workshop.round(round_of(poll, item.id))
        if round and round.is_pending:
            raise Refused(say("“{title}” is not revealed yet. Reveal it, then record the decision.", title=round.title))
    if command.owner is not None:
        workshop.participant(command.owner, "owner")
    return Decided(
        tradeoff=item.id,
        outcome=command.outcome,
        text=required(command.text, say("The decision"), "text"),
        rationale=optional(command.rationale, say("The reason"), "rationale"),
        options=tuple(filter(None, (optional(option, say("An option"), "options") for option in command.options))),
        owner=command.owner,
        review=iso_date(command.review, say("The review date"), "review"),
        tripwire=optional(command.tripwire, say("The tripwire"), "tripwire"),
        changed_because=optional(command.changed_because, say("What was changed"), "changed_because"),
    )


def evolve(workshop: Workshop, recorded: Recorded) -> Workshop:
    """The trade-offs after one more entry."""
    part = tradeoffs(workshop)
    match recorded.entry:
        case TradeoffPut(id, prefer, over, question, cost, stops):
            new = Tradeoff(id, prefer, over, question, cost, stops)
            return workshop.with_part(STAGE, Tradeoffs((*part.items, new), part.current or id))
        case TradeoffReworded(id, prefer, over, question, cost, stops):
            return _changed(
                workshop,
                id,
                lambda t: replace(t, prefer=prefer, over=over, question=question, cost=cost, stops=stops),
            )
        case TradeoffRemoved(id):
            left = tuple(item for item in part.items if item.id != id)
            now = part.current if part.current != id else (left[0].id if left else None)
            return workshop.with_part(STAGE, Tradeoffs(left, now))
        case TradeoffTakenUp(id):
            return workshop.with_part(STAGE, replace(part, current=id))
        case ArgumentMade(id, argument, side, text, basis, source, by):
            made = Argument(argument, side, text, basis, source, by)
            return _changed(workshop, id, lambda t: replace(t, arguments=(*t.arguments, made)))
        case ArgumentWithdrawn(id, argument):
            return _changed(
                workshop,
                id,
                lambda t: replace(t, arguments=tuple(a for a in t.arguments if a.id != argument)),
            )
        case Proposed(id, text, needed):
            return _changed(workshop, id, lambda t: replace(t, proposal=text, needed=needed))
        case Decided():
            entry = recorded.entry
            decided = _decision(entry, recorded.at, times_shown(workshop, entry.tradeoff))
            return _changed(workshop, entry.tradeoff, lambda t: replace(t, decisions=(*t.decisions, decided)))
        case _:
            raise TypeError(f"tradeoffs does not own {type(recorded.entry).__name__}")


def _changed(workshop: Workshop, id: TradeoffId, change: Callable[[Tradeoff], Tradeoff]) -> Workshop:
    part = tradeoffs(workshop)
    items = tuple(change(item) if item.id == id else item for item in part.items)
    return workshop.with_part(STAGE, replace(part, items=items))


def _decision(entry: Decided, at: str, shown: int) -> Decision:
    return Decision(
        outcome=entry.outcome,
        text=entry.text,
        rationale=entry.rationale,
        options=entry.options,
        owner=entry.owner,
        review=entry.review,
        tripwire=entry.tripwire,
        changed_because=entry.changed_because,
        at=at,
        shown=shown,
    )


def subjects(workshop: Workshop) -> tuple[SubjectId, ...]:
    """What somebody may dissent from: each trade-off."""
    return tuple(SubjectId(item.id) for item in tradeoffs(workshop).items)


RULES = StageRules(
    stage=STAGE,
    begin=Tradeoffs(),
    commands=COMMANDS,
    entries=ENTRIES,
    decide=decide,
    evolve=evolve,
    question=question,
    subjects=subjects,
    may_ask_again=may_ask_again,
)
