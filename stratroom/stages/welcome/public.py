"""What the room sees at the welcome: why we are here, who is here, and what is promised."""

from dataclasses import dataclass
from typing import ClassVar

from stratroom.model.names import Naming
from stratroom.model.naming import ANSWERS, CAN_BE, EVER_TIGHTER, STATEMENTS
from stratroom.model.promises import PROMISE, UNTIL_SHOWN, WHEN_NAMES_COME, held
from stratroom.model.public import PersonMark, mark
from stratroom.model.roles import alone_among, alone_in_words
from stratroom.model.workshop import Workshop
from stratroom.words import parted, say

_TIGHTEST_FIRST: tuple[Naming, ...] = ("unattributed", "by-role", "after-reading")


@dataclass(frozen=True, slots=True)
class TitlePage:
    """The first picture of the day. `date` is ISO 8601 or ""; `who_sees` what of the answers, where it is not the same
    for all."""

    opens: ClassVar[bool] = True
    title: str
    organisation: str
    date: str
    place: str
    purpose: str
    people: tuple[PersonMark, ...]
    promise: str
    who_sees: tuple[str, ...] = ()


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
            who_sees=_who_sees(workshop),
        ),
    )


def _promise(workshop: Workshop) -> str:
    """What holds for every answer, where that is one thing; else what holds for all of them, before who sees which."""
    return say(UNTIL_SHOWN) if _who_sees(workshop) else say(PROMISE["named"])


def _who_sees(workshop: Workshop) -> tuple[str, ...]:
    """A line for each way in which names come, with the answers it holds for, and by role how many roles are one
    person's; none where all come with names."""
    planned = {STATEMENTS, *(line.stage for line in workshop.programme)}
    by = {naming: [a for a in CAN_BE if a in planned and held(workshop, a) == naming] for naming in EVER_TIGHTER}
    if not any(by[naming] for naming in _TIGHTEST_FIRST):
        return ()
    told = [(WHEN_NAMES_COME[naming], parted(say(ANSWERS[a]) for a in by[naming])) for naming in _TIGHTEST_FIRST]
    told = [(when, answers) for when, answers in told if answers]
    rest = (WHEN_NAMES_COME["named"], say("everything else"))
    lines = (say("{label}: {text}", label=say(when), text=answers) for when, answers in (*told, rest))
    alone = alone_in_words(alone_among(workshop.people)) if by["by-role"] else ""
    return tuple(filter(None, (*lines, alone)))
