"""What the room sees of the read-back: the decision that is read out, as its own stage shows it, and the register."""

from dataclasses import dataclass

from stratroom.model.recusing import keeps_out
from stratroom.model.standing import Register, Standing
from stratroom.model.workshop import Workshop
from stratroom.stages.readback.acts import Confirmed
from stratroom.stages.readback.states import Item, State, current, items
from stratroom.words import listed, say

_TIME_OF_DAY = slice(11, 16)


@dataclass(frozen=True, slots=True)
class RegisterRow:
    """One decision in brief. `number` is its number in the record, 0 for the list of priorities; `text` is "" while it
    is being decided again. `review` is ISO or "", `said` how it stands in the read-back."""

    number: int
    title: str
    text: str
    outcome: str
    owner: str
    review: str
    said: str
    state: State


@dataclass(frozen=True, slots=True)
class PublicRegister:
    """Every decision that stands, in the order of the record."""

    rows: tuple[RegisterRow, ...]


def views(workshop: Workshop, register: Register) -> tuple[object, ...]:
    """The decision that was read out, then the register. A decision on which something is being asked, or was shown
    since, is held back, as in its own stage."""
    standing = register.standing(workshop)
    if not standing:
        return ()
    now = current(workshop, standing)
    overview = PublicRegister(tuple(_row(workshop, item) for item in items(workshop, standing)))
    if now is None or now.standing.waits:
        return (overview,)
    return register.shown(workshop, now.standing.subject, said_to_room(now)), overview


def said_to_room(item: Item) -> str:
    """How it stands in the read-back, in words for the picture of the decision; who did not confirm is not in it."""
    last = item.last
    match item.state:
        case "unread":
            return say("Is this what we decided?")
        case "confirmed":
            assert isinstance(last, Confirmed)
            return confirmed_words(last)
        case "changed":
            assert last is not None
            return say("Changed since it was confirmed at {time}: is this what we decided?", time=last.at[_TIME_OF_DAY])
        case "to amend":
            return say("To be amended")
        case "amended":
            return say("Amended: is this what we decided?")


def confirmed_words(last: Confirmed) -> str:
    """When and by how many, of those who were there."""
    return say(
        "Confirmed {time} by {count} of {of} who could confirm it",
        time=last.at[_TIME_OF_DAY],
        count=last.count,
        of=last.of,
    )


def _row(workshop: Workshop, item: Item) -> RegisterRow:
    standing = item.standing
    return RegisterRow(
        number=standing.number,
        title=standing.title,
        text="" if standing.waits else standing.text,
        outcome=say(standing.outcome) if standing.outcome else "",
        owner="" if standing.waits else _owner(workshop, standing),
        review=standing.review,
        said=say("Not read back: it is being decided again") if standing.waits else briefly(item),
        state=item.state,
    )


def briefly(item: Item) -> str:
    """How it stands in the read-back, for a list."""
    last = item.last
    match item.state:
        case "unread":
            return say("not confirmed yet")
        case "confirmed":
            assert isinstance(last, Confirmed)
            return say("confirmed {time}, {count} of {of}", time=last.at[_TIME_OF_DAY], count=last.count, of=last.of)
        case "changed":
            return say("changed since it was confirmed")
        case "to amend":
            return say("to be amended")
        case "amended":
            return say("amended, to be confirmed")


def _owner(workshop: Workshop, standing: Standing) -> str:
    """Who owns it, each once; of a priority without one it is said that nobody does."""
    names = [_called(workshop, standing, owner) for owner in standing.owners if owner]
    missing = [say("no owner yet")] if None in standing.owners else []
    return listed([*dict.fromkeys(names), *missing])


def _called(workshop: Workshop, standing: Standing, owner: str) -> str:
    person = next(person for person in workshop.people if person.id == owner)
    if keeps_out(workshop, standing.subject, person.id):
        return say("{name}, keeps out of this question", name=person.called)
    return person.called
