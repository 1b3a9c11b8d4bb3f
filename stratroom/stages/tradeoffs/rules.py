"""Trade-offs: *A* even over *B*, both good. Blind position, debate, blind second position, proposal, decision.

What was answered blind lies in the rounds; here is what the room wrote down in between.
"""

from stratroom.analysis.camps import is_unanimous
from stratroom.model.commands import Command
from stratroom.model.entries import Entry
from stratroom.model.forms import Position
from stratroom.model.names import PRIORITIES, SubjectId, TradeoffId
from stratroom.model.recusing import refuse_recused
from stratroom.model.refusals import Refused
from stratroom.model.rulebook import StageRules
from stratroom.model.text import identifier, optional, required
from stratroom.model.workshop import Workshop
from stratroom.stages.tradeoffs import arguing, deciding
from stratroom.stages.tradeoffs.acts import (
    COMMANDS,
    AmendArgument,
    AssignAdvocate,
    ConfirmReverse,
    Decide,
    GiveFloor,
    MakeArgument,
    MoveTradeoff,
    Propose,
    PutTradeoff,
    RemoveTradeoff,
    RewordTradeoff,
    SaySupport,
    TakeUpTradeoff,
    WithdrawArgument,
)
from stratroom.stages.tradeoffs.asking import (
    advocate_of,
    is_settled,
    may_ask_again,
    may_be_removed,
    may_be_worded,
    prepared,
    question,
)
from stratroom.stages.tradeoffs.entries import (
    ENTRIES,
    AdvocateAssigned,
    FloorGiven,
    ReverseConfirmed,
    TradeoffMoved,
    TradeoffPut,
    TradeoffRemoved,
    TradeoffReworded,
    TradeoffTakenUp,
)
from stratroom.stages.tradeoffs.folding import evolve, follow
from stratroom.stages.tradeoffs.nouns import STAGE, Tradeoff, Tradeoffs, round_of, tradeoffs
from stratroom.words import phrase, say

LEVEL = phrase("No veto, and most of those with a vote at support with reservations or better.")
"""The level the console offers to begin with; the room fixes its own words."""
LONGEST_FLOOR = 60


def decide(workshop: Workshop, command: Command) -> Entry:
    """Refused for unknown trade-offs, empty sides, what is out of its time, and dates that are none."""
    match command:
        case PutTradeoff():
            return _put(workshop, command)
        case RewordTradeoff(id):
            _not_yet_asked(workshop, id)
            return TradeoffReworded(tradeoff=_known(workshop, id).id, **_worded(command))
        case RemoveTradeoff(id):
            return _remove(workshop, _known(workshop, id))
        case MoveTradeoff(id, up):
            return _move(workshop, _known(workshop, id), up=up)
        case TakeUpTradeoff(id):
            return _take_up(workshop, _known(workshop, id))
        case ConfirmReverse(id):
            return _confirm_reverse(workshop, _known(workshop, id), command)
        case AssignAdvocate(id):
            return _assign(workshop, _known(workshop, id), command)
        case GiveFloor(id):
            return _give_floor(workshop, _known(workshop, id), command)
        case _:
            return _decide_on_words(workshop, command)


def _decide_on_words(workshop: Workshop, command: Command) -> Entry:
    match command:
        case MakeArgument(id):
            return arguing.made(workshop, _known(workshop, id), command)
        case AmendArgument(id):
            return arguing.amended(workshop, _known(workshop, id), command)
        case WithdrawArgument(id, argument):
            return arguing.withdrawn(_known(workshop, id), argument)
        case SaySupport(id):
            return arguing.supported(workshop, _known(workshop, id), command)
        case Propose(id, text, needed):
            return deciding.proposed(workshop, _known(workshop, id), text, needed)
        case Decide(id):
            return deciding.decided(workshop, _known(workshop, id), command)
        case _:
            raise TypeError(f"tradeoffs does not own {type(command).__name__}")


def _known(workshop: Workshop, id: TradeoffId) -> Tradeoff:
    for item in tradeoffs(workshop).items:
        if item.id == id:
            return item
    raise Refused(say("There is no trade-off “{id}”.", id=id))


def _put(workshop: Workshop, command: PutTradeoff) -> TradeoffPut:
    id = command.tradeoff
    if id in tradeoffs(workshop).ids:
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
        "feels": optional(command.feels, say("Who feels it"), "feels"),
    }


def _not_yet_asked(workshop: Workshop, id: TradeoffId) -> None:
    if not may_be_worded(workshop, id):
        raise Refused(say("Answers on this trade-off were asked for, so its wording stays. Put a new one instead."))


def _remove(workshop: Workshop, item: Tradeoff) -> TradeoffRemoved:
    _not_yet_asked(workshop, item.id)
    if not may_be_removed(workshop, item):
        raise Refused(say("Something was said on this trade-off, so it stays. Park it instead: Decision, parked."))
    return TradeoffRemoved(tradeoff=item.id)


def _move(workshop: Workshop, item: Tradeoff, *, up: bool) -> TradeoffMoved:
    """Only among those the room has not come to: the number of one it has talked about stays."""
    still = prepared(workshop)
    if item.id not in still:
        raise Refused(say("The room has come to this trade-off, so its place stays. Move one that is only prepared."))
    place = still.index(item.id) + (-1 if up else 1)
    if not 0 <= place < len(still):
        raise Refused(
            say("No prepared trade-off comes before this one.")
            if up
            else say("No prepared trade-off comes after this one.")
        )
    swapped = {item.id: still[place], still[place]: item.id}
    order = tuple(swapped.get(each.id, each.id) for each in tradeoffs(workshop).items)
    return TradeoffMoved(tradeoff=item.id, order=order, wording=item.wording)


def _take_up(workshop: Workshop, item: Tradeoff) -> TradeoffTakenUp:
    if tradeoffs(workshop).current == item.id:
        raise Refused(say("That trade-off is before the room already."))
    return TradeoffTakenUp(tradeoff=item.id, wording=item.wording)


def _confirm_reverse(workshop: Workshop, item: Tradeoff, command: ConfirmReverse) -> ReverseConfirmed:
    if command.by == item.reverse_by:
        raise Refused(say("That stands already."))
    name = workshop.participant(command.by, "by").name if command.by is not None else ""
    if command.by is not None:
        refuse_recused(workshop, SubjectId(item.id), command.by, "by")
    return ReverseConfirmed(tradeoff=item.id, by=command.by, name=name)


def _assign(workshop: Workshop, item: Tradeoff, command: AssignAdvocate) -> AdvocateAssigned:
    """Real voices of a minority are worth more than a part that is played, so only where there is none."""
    if not may_have_advocate(workshop, item):
        raise Refused(
            say(
                "Somebody is assigned to argue the other side only where everybody stood on one side in the first "
                "round. Hear those who think otherwise instead."
            )
        )
    if is_settled(workshop, item):
        raise Refused(
            say("A decision was recorded on these answers, so the talk on them is over. Ask the positions again first.")
        )
    if advocate_of(workshop, item) == command.to:
        raise Refused(say("That stands already."))
    name = workshop.participant(command.to, "to").name if command.to is not None else ""
    if command.to is not None:
        refuse_recused(workshop, SubjectId(item.id), command.to, "to")
    return AdvocateAssigned(tradeoff=item.id, to=command.to, name=name)


def may_have_advocate(workshop: Workshop, item: Tradeoff) -> bool:
    """Whether the first round as it is shown now was unanimous."""
    first = workshop.shown(round_of("first", item.id))
    given = first.answers_by().values() if first else ()
    return is_unanimous([answer.position for answer in given if isinstance(answer, Position)])


def _give_floor(workshop: Workshop, item: Tradeoff, command: GiveFloor) -> FloorGiven:
    if not 1 <= command.minutes <= LONGEST_FLOOR:
        raise Refused(say("The floor is given for 1 to {most} minutes.", most=LONGEST_FLOOR), "minutes")
    person = workshop.participant(command.to, "to")
    refuse_recused(workshop, SubjectId(item.id), person.id, "to")
    return FloorGiven(tradeoff=item.id, to=person.id, name=person.name, minutes=command.minutes)


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
    follow=follow,
)
