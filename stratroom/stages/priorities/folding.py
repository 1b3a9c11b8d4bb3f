"""What stands of the priorities after something happened: the list, what was agreed of it, what it was asked on."""

from dataclasses import replace

from stratroom.model.dissents import DissentConfirmed, confirmations
from stratroom.model.entries import Recorded, RoundOpened
from stratroom.model.names import PRIORITIES, OptionId, RoundId
from stratroom.model.recusing import with_subject
from stratroom.model.workshop import Workshop
from stratroom.stages.priorities.acts import (
    ON_OPTIONS,
    ON_THE_LIST,
    STAGE,
    CutLineDrawn,
    LevelFixed,
    Option,
    OptionListed,
    OptionRemoved,
    OptionReworded,
    Priorities,
    Priority,
    PriorityAgreed,
    PutOn,
    SaidOn,
    priorities,
)


def evolve(workshop: Workshop, recorded: Recorded) -> Workshop:
    """The list after one more entry."""
    after, before = _evolved(workshop, recorded), priorities(workshop)
    part = priorities(after)
    if _of_the_list(part) == _of_the_list(before):
        return after
    return after.with_part(STAGE, replace(part, changes=before.changes + 1))


def _of_the_list(part: Priorities) -> object:
    """What a room confirms of it: the options, what is above the line, and what was agreed of that."""
    return part.options, part.agreed, bool(part.cut_at)


def _evolved(workshop: Workshop, recorded: Recorded) -> Workshop:
    part = priorities(workshop)
    match recorded.entry:
        case OptionListed(id, text, out_of):
            options = (*part.options, Option(id, text, out_of, recorded.at))
            return workshop.with_part(STAGE, replace(part, options=options))
        case OptionReworded(id, text):
            options = tuple(replace(option, text=text) if option.id == id else option for option in part.options)
            return workshop.with_part(STAGE, replace(part, options=options))
        case OptionRemoved(id):
            return workshop.with_part(STAGE, _without(part, id))
        case CutLineDrawn(above):
            return workshop.with_part(STAGE, replace(_with_line(part, above), cut_at=recorded.at))
        case PriorityAgreed() as entry:
            new = _agreed(workshop, entry)
            agreed = tuple(new if priority.option == new.option else priority for priority in part.agreed)
            return workshop.with_part(STAGE, replace(part, agreed=agreed))
        case LevelFixed(needed):
            return workshop.with_part(STAGE, replace(part, needed=needed))
        case _:
            raise TypeError(f"priorities does not own {type(recorded.entry).__name__}")


def follow(workshop: Workshop, recorded: Recorded) -> Workshop:
    """What is asked here is about the priorities, in files of older versions too; what is said against them is about
    the list as it stands then."""
    entry = recorded.entry
    if isinstance(entry, DissentConfirmed):
        return _said_on(workshop, entry)
    if not isinstance(entry, RoundOpened) or entry.round not in (*ON_OPTIONS, *ON_THE_LIST):
        return workshop
    if not set(entry.options) <= {option.id for option in priorities(workshop).options}:
        raise ValueError(f"options of {entry.round} that were never listed")
    workshop = with_subject(workshop, entry.round, PRIORITIES)
    return _put_on(workshop, entry.round) if entry.round in ON_THE_LIST else workshop


def _said_on(workshop: Workshop, entry: DissentConfirmed) -> Workshop:
    """The list for the words that were confirmed last."""
    if not any(dissent.id == entry.dissent and dissent.subject == PRIORITIES for dissent in workshop.dissents):
        return workshop
    part = priorities(workshop)
    owners = tuple(priority.owner for priority in part.agreed)
    new = SaidOn(confirmations(workshop.dissents), _texts(part), bool(part.cut_at), owners)
    return workshop.with_part(STAGE, replace(part, said_on=(*part.said_on, new)))


def _texts(part: Priorities) -> tuple[str, ...]:
    words = {option.id: option.text for option in part.options}
    return tuple(words[priority.option] for priority in part.agreed)


def _put_on(workshop: Workshop, round: RoundId) -> Workshop:
    """What is asked about the list is asked about the list as it stands when it is put."""
    part, nth = priorities(workshop), len(workshop.rounds[round].earlier)
    new = PutOn(round, nth, part.agreed, _texts(part))
    others = (put for put in part.put_on if (put.round, put.nth) != (round, nth))
    return workshop.with_part(STAGE, replace(part, put_on=(*others, new)))


def _without(part: Priorities, id: OptionId) -> Priorities:
    return replace(
        part,
        options=tuple(option for option in part.options if option.id != id),
        agreed=tuple(priority for priority in part.agreed if priority.option != id),
        set_aside=tuple(priority for priority in part.set_aside if priority.option != id),
    )


def _with_line(part: Priorities, above: tuple[OptionId, ...]) -> Priorities:
    """What was agreed of an option is kept for it while it is below the line."""
    known = {priority.option: priority for priority in (*part.set_aside, *part.agreed)}
    return replace(
        part,
        agreed=tuple(known.get(id, Priority(id)) for id in above),
        set_aside=tuple(p for p in known.values() if p.owner is not None and p.option not in above),
    )


def _agreed(workshop: Workshop, entry: PriorityAgreed) -> Priority:
    return Priority(
        option=entry.option,
        owner=entry.owner,
        first_result=entry.first_result,
        by=entry.by,
        people=entry.people,
        money=entry.money,
        stops=entry.stops,
        half_days=entry.half_days,
        owner_was_away=not workshop.participant(entry.owner).present,
    )
