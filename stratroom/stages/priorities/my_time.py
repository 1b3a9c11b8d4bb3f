"""What the priorities mean for each person's time, in their own words, beside what they own themselves."""

from collections.abc import Sequence
from dataclasses import dataclass

from stratroom.model.forms import Sentence
from stratroom.model.names import ParticipantId
from stratroom.model.public import PersonMark, mark, missing_words
from stratroom.model.week import in_days
from stratroom.model.workshop import Workshop
from stratroom.stages.priorities.acts import MY_TIME, PutOn
from stratroom.stages.priorities.asked_on import asked_on, numbered_words, other_list
from stratroom.stages.priorities.load import Load, carried_of, loads
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
    """Everybody's words, as they sit. `other_list` is the list they were asked about, in words, where that is not the
    one of today, with its owners; "" otherwise. What each owns is what they owned when they were asked."""

    question: str
    said: tuple[TimeWords, ...]
    missing: str
    other_list: str = ""


def my_time(workshop: Workshop) -> MyTime | None:
    """None until the answers are shown."""
    shown = workshop.shown(MY_TIME)
    if shown is None:
        return None
    given = {by: answer.text for by, answer in shown.answers_by().items() if isinstance(answer, Sentence)}
    put, other = asked_on(workshop, MY_TIME), other_list(workshop, MY_TIME)
    said = (
        TimeWords(mark(person), given[person.id], _owned(workshop, person.id, put) if put else "")
        for person in workshop.people
        if person.id in given
    )
    return MyTime(shown.prompt, tuple(said), missing_words(workshop, shown), asked_about(other) if other else "")


def owned_by(workshop: Workshop, by: ParticipantId) -> str:
    """What somebody owns above the line and for how long a week, in words; "" for nothing."""
    load = next((load for load in loads(workshop) if load.by == by), None)
    return _with_days([option_text(workshop, priority.option) for priority in load.owns], load) if load else ""


def asked_about(other: PutOn) -> str:
    """That people were asked about another list, with that list."""
    return say(
        "Asked on another list, or other owners, than today’s: {list}. What each owns is as it was then.",
        list=numbered_words(other),
    )


def _owned(workshop: Workshop, by: ParticipantId, put: PutOn) -> str:
    load = next((load for load in carried_of(workshop, put.agreed) if load.by == by), None)
    texts = [text for text, priority in zip(put.texts, put.agreed, strict=True) if priority.owner == by]
    return _with_days(texts, load) if load else ""


def _with_days(texts: Sequence[str], load: Load) -> str:
    owns, days = parted(texts), in_days(load.half_days)
    return say("{owns} ({days})", owns=owns, days=days) if days else owns
