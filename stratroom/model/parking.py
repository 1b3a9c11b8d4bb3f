"""What may be asked of the parking lot. A point is settled once; undo takes a slip of the hand back."""

from dataclasses import replace

from stratroom.model.parked import Park, ParkedPoint, ParkedPointSettled, PointParked, SettleParked
from stratroom.model.refusals import Refused
from stratroom.model.text import identifier, required
from stratroom.model.workshop import Workshop
from stratroom.words import say


def decide_parked(workshop: Workshop, command: Park | SettleParked) -> PointParked | ParkedPointSettled:
    """Refused for an empty text, a point that is parked already, one that is not there or is settled."""
    match command:
        case Park(point, text):
            identifier(point, say("a parked point"))
            if any(parked.id == point for parked in workshop.parked):
                raise Refused(say("This point is parked already."))
            return PointParked(point=point, text=required(text, say("The point"), "text"), title=workshop.here.title)
        case SettleParked(point, how):
            settled = required(how, say("What became of it"), "how")
            return ParkedPointSettled(point=_waiting(workshop, point).id, how=settled)


def _waiting(workshop: Workshop, point: str) -> ParkedPoint:
    found = next((parked for parked in workshop.parked if parked.id == point), None)
    if found is None:
        raise Refused(say("That point is no longer in the parking lot."))
    if found.how:
        raise Refused(say("That point is settled already: “{how}”.", how=found.how))
    return found


def parked_after(parked: tuple[ParkedPoint, ...], entry: PointParked | ParkedPointSettled) -> tuple[ParkedPoint, ...]:
    """The parking lot after one of these happened."""
    match entry:
        case PointParked(point, text, title):
            return (*parked, ParkedPoint(point, text, title))
        case ParkedPointSettled(point, how):
            return tuple(replace(each, how=how) if each.id == point else each for each in parked)
