"""What the room sees at the welcome: why we are here, who is here, and what is promised."""

from dataclasses import dataclass
from typing import ClassVar

from stratroom.model.names import StageId
from stratroom.model.promises import PROMISE
from stratroom.model.public import PersonMark, mark
from stratroom.model.workshop import Workshop
from stratroom.words import say

_STATEMENTS = StageId("statements")


@dataclass(frozen=True, slots=True)
class TitlePage:
    """The first picture of the day. `date` is ISO 8601 or ""."""

    opens: ClassVar[bool] = True
    title: str
    organisation: str
    date: str
    place: str
    purpose: str
    people: tuple[PersonMark, ...]
    promise: str


def views(workshop: Workshop, in_box: int = 0) -> tuple[object, ...]:
    """The title page."""
    about = workshop.about
    return (
        TitlePage(
            title=about.title,
            organisation=about.organisation,
            date=about.date,
            place=about.place,
            purpose=about.purpose,
            people=tuple(mark(person) for person in workshop.people if person.present),
            promise=_promise(workshop),
        ),
    )


def _promise(workshop: Workshop) -> str:
    """What holds for every answer; where the statements were promised otherwise, what holds for those."""
    promised = workshop.naming(_STATEMENTS)
    promise = say(PROMISE[promised])
    return promise if promised == "named" else say("{label}: {text}", label=say("Statements"), text=promise)
