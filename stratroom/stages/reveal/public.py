"""What the room sees at the reveal: all sentences at once, then the groups as the room makes them."""

from dataclasses import dataclass

from stratroom.model.cards import STATEMENTS, cards
from stratroom.model.names import CardId
from stratroom.model.public import PersonMark, collecting, mark, missing_words
from stratroom.model.workshop import Workshop
from stratroom.stages.reveal import recognised
from stratroom.stages.reveal.asking import at_hand
from stratroom.stages.reveal.showing import on_the_wall
from stratroom.stages.reveal.sortings import different_answers, sorting
from stratroom.words import say, say_of


@dataclass(frozen=True, slots=True)
class PublicCard:
    """A revealed sentence; `by` is None where statements are not attributed, and until names come after reading."""

    id: CardId
    text: str
    by: PersonMark | None


@dataclass(frozen=True, slots=True)
class Wall:
    """All sentences at once."""

    prompt: str
    cards: tuple[PublicCard, ...]
    missing: str


@dataclass(frozen=True, slots=True)
class PublicGroup:
    """One answer as the room sorted it; a card left alone is a group of one without a name."""

    name: str
    cards: tuple[PublicCard, ...]


@dataclass(frozen=True, slots=True)
class Groups:
    """The sorting so far. `headline` is the room’s count, "" until the room has confirmed it; `at` is ISO time."""

    groups: tuple[PublicGroup, ...]
    people: int
    headline: str
    largest: str
    at: str


def views(workshop: Workshop, in_box: int = 0) -> tuple[object, ...]:
    """Before the reveal the closed round; afterwards the wall, who recognises whom once that is shown, and the groups
    once there are any. A recognition round that is collected comes last."""
    revealed = on_the_wall(workshop)
    round = workshop.round(STATEMENTS)
    marking = workshop.round(at_hand(workshop))
    marked = (collecting(workshop, marking),) if marking and marking.is_pending else ()
    if not revealed:
        return (collecting(workshop, round, in_box),) if round and round.is_pending else marked
    people = {person.id: mark(person) for person in workshop.people}
    public = tuple(PublicCard(card.id, card.text, people[card.by] if card.by else None) for card in revealed)
    assert round is not None
    wall = Wall(round.prompt, public, missing_words(workshop, round))
    part, seen = sorting(workshop), recognised.view(workshop)
    made = (_groups(workshop, public),) if part.groups or part.confirmed_at else ()
    return (wall, *((seen,) if seen else ()), *made, *marked)


def _groups(workshop: Workshop, public: tuple[PublicCard, ...]) -> Groups:
    part = sorting(workshop)
    grouped = {card for group in part.groups for card in group.cards}
    made = tuple(
        PublicGroup(group.name, tuple(card for card in public if card.id in group.cards)) for group in part.groups
    )
    single = tuple(PublicGroup("", (card,)) for card in public if card.id not in grouped)
    return Groups(
        groups=made + single,
        people=len(public),
        headline=headline(workshop),
        largest=largest(workshop),
        at=part.confirmed_at,
    )


def headline(workshop: Workshop) -> str:
    """“8 people. 6 noticeably different answers.” once the room has confirmed its groups, "" before."""
    if not sorting(workshop).confirmed_at:
        return ""
    people, different = len(cards(workshop)), different_answers(workshop, sorting(workshop))
    counted = say_of(people, "{n} person.", "{n} people.")
    answers = say_of(different, "{n} noticeably different answer.", "{n} noticeably different answers.")
    return f"{counted} {answers}"


def largest(workshop: Workshop) -> str:
    """How many share the answer that most share, in words."""
    size = max((len(group.cards) for group in sorting(workshop).groups), default=1)
    return say("The largest is shared by {size}.", size=size) if size > 1 else say("No two share one.")
