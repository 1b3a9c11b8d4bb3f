"""The hands of the stories about trade-offs and priorities: what a facilitator does in each of their rounds."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager

from PySide6.QtCore import Qt

from tests.stories.driver import Facilitator
from tests.stories.pages import text_of
from tests.stories.person import Person

EIGHT = {
    "CEO": "Chief executive",
    "CFO": "Finance",
    "COO": "Operations",
    "CMO": "Marketing",
    "CHRO": "People",
    "CTO": "Technology",
    "CSO": "Strategy",
    "GC": "Legal",
}
PREFER, OVER = "Fresh in every town", "A counter in every city"
Room = Mapping[str, Person]


def sat_down(facilitator: Facilitator, names: Sequence[str]) -> Room:
    """The workshop has begun and these people are on the list."""
    facilitator.begins("One-day alignment", title="Choices", date="2027-03-01")
    facilitator.seats(*((name, EIGHT[name]) for name in names))
    return {name: Person(facilitator, name) for name in names}


def puts_a_tradeoff(facilitator: Facilitator, prefer: str = PREFER, over: str = OVER) -> None:
    facilitator.goes_to("tradeoffs")
    facilitator.writes("even over this one", over)
    facilitator.writes("This good thing", prefer)
    facilitator.presses("Put the trade-off")


@contextmanager
def blind(facilitator: Facilitator, answers: int) -> Iterator[None]:
    """The question is put, people answer at the laptop inside the block, then the round is closed and shown."""
    facilitator.asks(facilitator.large_button())
    yield
    facilitator.takes_the_laptop_back()
    facilitator.closes()
    facilitator.reveals(answers)


def positions(facilitator: Facilitator, people: Room, stands: Mapping[str, int], *, away: Sequence[str] = ()) -> None:
    """Everybody in the order of the list; those who are away are said to be."""
    with blind(facilitator, len(stands)):
        for name, person in people.items():
            if name in stands:
                person.stands(stands[name])
            elif name in away:
                person.is_away()


def proposes(facilitator: Facilitator, words: str, needed: str = "") -> None:
    facilitator.opens_step("Proposal and the level needed")
    facilitator.writes("The proposal, as it is read aloud", words)
    if needed:
        facilitator.writes("The level needed, fixed before anybody answers", needed)
    facilitator.presses("Fix the proposal")


def gradients(facilitator: Facilitator, people: Room, grades: Mapping[str, int]) -> None:
    with blind(facilitator, len(grades)):
        for name, person in people.items():
            if name in grades:
                person.grades(grades[name])


def lists(facilitator: Facilitator, *options: str) -> None:
    facilitator.goes_to("priorities")
    for option in options:
        facilitator.writes("Something the room could put first", option)
        facilitator.types(Qt.Key.Key_Return)


def record_of(facilitator: Facilitator) -> str:
    """Exports the record and reads it."""
    path = facilitator.folder / "record.pdf"
    facilitator.exports(path)
    return text_of(path)
