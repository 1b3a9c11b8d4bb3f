"""Who owns a decision or a condition and can no longer see to it: they left, or keep out of it by now. Pure."""

from stratroom.model.names import SubjectId
from stratroom.model.recusing import keeps_out, recused_from
from stratroom.model.workshop import Workshop
from stratroom.stages.tradeoffs.nouns import Decision, Tradeoff
from stratroom.words import say, say_of


def owner_left(workshop: Workshop, held: Decision) -> bool:
    """Whether its owner was in the room when it was recorded and is not any more."""
    owner = workshop.participant(held.owner) if held.owner else None
    return owner is not None and not owner.present and not held.owner_was_away


def owner_keeps_out(workshop: Workshop, item: Tradeoff, held: Decision) -> bool:
    """Whether it is the decision that holds, and its owner keeps out of it: they were named before they did."""
    return held is item.decision and held.owner is not None and keeps_out(workshop, SubjectId(item.id), held.owner)


def owner_is_gone(workshop: Workshop, item: Tradeoff) -> str:
    """That whoever owns the decision keeps out of it or is not in the room, in a few words; "" where they take part."""
    held = item.decision
    if held is None or held.owner is None:
        return ""
    owner = workshop.participant(held.owner)
    if owner_keeps_out(workshop, item, held):
        return say("its owner {name} keeps out", name=owner.called)
    return "" if owner.present else say("its owner {name} is not in the room", name=owner.called)


def still_owned(workshop: Workshop, item: Tradeoff) -> str:
    """What those who keep out of it own of it all the same, and the way on; "" where nothing."""
    owners = [condition.owner for condition in item.conditions]
    said: list[str] = []
    for by in recused_from(workshop, SubjectId(item.id)):
        name = workshop.participant(by).called
        if item.decision and item.decision.owner == by:
            said.append(say("{name} owns the decision. Name another owner for it.", name=name))
        if by in owners:
            said.append(_conditions(name, owners.count(by)))
    return " ".join(said)


def _conditions(name: str, count: int) -> str:
    return say_of(
        count,
        "{name} owns {n} condition. Name another owner for it.",
        "{name} owns {n} conditions. Name another owner for them.",
        name=name,
    )
