"""Which list a question was put on, or words were said against, and whether that is the list of today: an answer counts
for the list it was given to, and for no other."""

from stratroom.model.dissents import SaidOf
from stratroom.model.names import ParticipantId, RoundId
from stratroom.model.workshop import Workshop
from stratroom.stages.priorities.acts import GRADIENTS, PutOn, priorities
from stratroom.stages.priorities.rules import option_text
from stratroom.words import joined, numbered, say


def asked_on(workshop: Workshop, id: RoundId) -> PutOn | None:
    """The list as it stood when this round was put, the last time or the time it stands for; None until it is."""
    round = workshop.round(id)
    found = (put for put in priorities(workshop).put_on if round and (put.round, put.nth) == (id, len(round.earlier)))
    return next(found, None)


def other_list(workshop: Workshop, id: RoundId) -> PutOn | None:
    """The list it was put on where that is not the one of today: other options, another order or other words; of what
    people own, other owners or half days, too."""
    put = asked_on(workshop, id)
    return put if put and _seen(put, id) != _seen(_today(workshop), id) else None


def polled_on(workshop: Workshop) -> str:
    """That the gradients were put on another list, with that list; "" where they were not."""
    other = other_list(workshop, GRADIENTS)
    return say("Polled on another list than today’s: {list}", list=numbered_words(other)) if other else ""


def numbered_words(put: PutOn) -> str:
    """The list in one line, "1. Boats; 2. Trains", each number on the line of its words."""
    return _numbered(put.texts)


def said_of(workshop: Workshop) -> SaidOf:
    """Words against another list are not against the one of today; nor where somebody who was to own a part of it has
    it no more. Owners who were named only later were not spoken against."""
    part = priorities(workshop)
    lists = {said.nth: said for said in part.said_on}
    owners = tuple(priority.owner for priority in part.agreed)

    def told(nth: int, time: str) -> str:
        said = lists[nth]
        is_same = (said.texts, said.is_drawn) == (_today(workshop).texts, bool(part.cut_at))
        if is_same and all(before in (None, now) for before, now in zip(said.owners, owners, strict=True)):
            return ""
        if not said.is_drawn:
            before = say("Said before the line was drawn.")
            return say("Said before the line was drawn, {time}.", time=time) if time else before
        pairs = zip(said.texts, said.owners, strict=True)
        listed = _numbered(tuple(_with_owner(workshop, text, owner) for text, owner in pairs))
        if is_same:
            plain = say("Said of this list with other owners: {list}", list=listed)
            return say("Said of this list with other owners, {time}: {list}", time=time, list=listed) if time else plain
        plain = say("Said of another list than today’s: {list}", list=listed)
        return say("Said of another list than today’s, {time}: {list}", time=time, list=listed) if time else plain

    return told


def _numbered(texts: tuple[str, ...]) -> str:
    return numbered(texts) or say("nothing above the cut line")


def todays_texts(workshop: Workshop) -> tuple[str, ...]:
    """The words of what is on the list of today, in its order."""
    return _today(workshop).texts


def list_lines(workshop: Workshop) -> tuple[str, ...]:
    """The list of today, an option with its owner on each line."""
    return tuple(joined(". ", (str(place), words)) for place, words in enumerate(with_owners(workshop), 1))


def with_owners(workshop: Workshop) -> tuple[str, ...]:
    """What is on the list of today in its order, each with its owner."""
    agreed = priorities(workshop).agreed
    return tuple(_with_owner(workshop, option_text(workshop, each.option), each.owner) for each in agreed)


def _today(workshop: Workshop) -> PutOn:
    agreed = priorities(workshop).agreed
    return PutOn(GRADIENTS, 0, agreed, tuple(option_text(workshop, priority.option) for priority in agreed))


def _seen(put: PutOn, id: RoundId) -> object:
    owned = [(priority.owner, priority.half_days) for priority in put.agreed]
    return put.texts, owned if id != GRADIENTS else []


def _with_owner(workshop: Workshop, text: str, owner: ParticipantId | None) -> str:
    name = workshop.participant(owner).called if owner and not workshop.names_withheld else ""
    return say("{option} (owner {name})", option=text, name=name) if name else text
