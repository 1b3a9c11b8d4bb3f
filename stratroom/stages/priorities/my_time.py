"""What the priorities mean for each person's time, in their own words, beside what they own themselves."""

from dataclasses import dataclass

from stratroom.model.forms import Sentence
from stratroom.model.names import ParticipantId
from stratroom.model.public import PersonMark, mark, missing_words
from stratroom.model.week import in_days
from stratroom.model.workshop import Workshop
from stratroom.stages.priorities.acts import MY_TIME
from stratroom.stages.priorities.load import Load, loads
from stratroom.stages.priorities.rules import option_text
from stratroom.words import parted, say


@dataclass(frozen=True, slots=True)
class TimeWords:
    """One person's words; `owns` is what they own in words, "" for nothing."""

    by: PersonMark
    text: str
    owns: str


@dataclass(frozen=True, slots=True)
class MyTime:
    """Everybody's words, as they sit."""

    question: str
    said: tuple[TimeWords, ...]
    missing: str


def my_time(workshop: Workshop) -> MyTime | None:
    """None until the answers are shown."""
    shown = workshop.shown(MY_TIME)
    if shown is None:
        return None
    given = {by: answer.text for by, answer in shown.answers_by().items() if isinstance(answer, Sentence)}
    said = (
        TimeWords(mark(person), given[person.id], owned_by(workshop, person.id))
        for person in workshop.people
        if person.id in given
    )
    return MyTime(shown.prompt, tuple(said), missing_words(workshop, shown))


def owned_by(workshop: Workshop, by: ParticipantId) -> str:
    """What somebody owns above the line and for how long a week, in words; "" for nothing."""
    load = next((load for load in loads(workshop) if load.by == by), None)
    if load is None:
        return ""
    owns = parted([option_text(workshop, priority.option) for priority in load.owns])
    return _with_days(owns, load)


def _with_days(owns: str, load: Load) -> str:
    days = in_days(load.half_days)
    return say("{owns} ({days})", owns=owns, days=days) if days else owns
