"""What the two rounds of positions look like, in words: by the written rules, with counts, never a coefficient."""

from collections.abc import Mapping

from stratroom.analysis import camps
from stratroom.analysis.camps import is_unanimous
from stratroom.model.forms import Position
from stratroom.model.names import ParticipantId, SubjectId
from stratroom.model.public import missing_words
from stratroom.model.recusing import keeps_out
from stratroom.model.rounds import Round
from stratroom.model.workshop import Workshop
from stratroom.stages.tradeoffs.asking import advocate_of
from stratroom.stages.tradeoffs.nouns import Poll, Tradeoff, round_of
from stratroom.words import joined, parted, say, say_of


def given(round: Round | None) -> dict[ParticipantId, Position]:
    """Each person's position in a shown round, in the order of the reveal; empty before."""
    found = round.answers_by() if round else {}
    return {by: answer for by, answer in found.items() if isinstance(answer, Position)}


def looks_like(workshop: Workshop, item: Tradeoff, poll: Poll) -> str:
    """Two camps, one voice apart, or everybody on one side, in one sentence; "" where it is none of them."""
    by = given(workshop.shown(round_of(poll, item.id)))
    stands = [(person.called, by[person.id].position) for person in workshop.people if person.id in by]
    return camps.in_words(stands, item.prefer, item.over)


def is_one_sided(workshop: Workshop, item: Tradeoff) -> bool:
    """Whether everybody who answered the first round stands on one side, once it is shown."""
    by = given(workshop.shown(round_of("first", item.id)))
    return is_unanimous([answer.position for answer in by.values()])


def advocate(workshop: Workshop, item: Tradeoff) -> str:
    """Who argues the other side because they were asked to, or is not there to do it; "" where nobody was asked."""
    now = advocate_of(workshop, item)
    if now is None:
        return ""
    person = workshop.participant(now)
    if keeps_out(workshop, SubjectId(item.id), now):
        return say("{name} was assigned to argue the other side and keeps out of this question.", name=person.called)
    if not person.present:
        return say("{name} was assigned to argue the other side and is not in the room now.", name=person.called)
    return say("{name} argues the other side, as assigned.", name=person.called)


def answered_twice(first: Round, second: Round) -> str:
    """How many of those who were asked at all answered both times."""
    both = given(first).keys() & given(second).keys()
    asked = {*first.eligible, *second.eligible}
    return say_of(
        len(both),
        "{n} of {asked} answered both times",
        "{n} of {asked} answered both times",
        asked=len(asked),
    )


def second_only(workshop: Workshop, first: Round, second: Round) -> str:
    """Who answered the second time only, as somebody who joined between the two; "" where nobody did."""
    before, after = given(first), given(second)
    names = _called(workshop, {by: answer for by, answer in after.items() if by not in before})
    if workshop.names_withheld:
        return say_of(len(names), "{n} the second time only", "{n} the second time only") if names else ""
    return say_of(
        len(names),
        "{n} the second time only ({names})",
        "{n} the second time only ({names})",
        names=joined(", ", names),
    ) if names else ""  # fmt: skip


def both_times(workshop: Workshop, first: Round, second: Round) -> str:
    """How many answered both times, how many the second time where that is not the same, and who did not, each with the
    reason that is known."""
    told = [answered_twice(first, second), _answered_again(first, second), missing_words(workshop, second)]
    return parted([*told, second_only(workshop, first, second)])


def _answered_again(first: Round, second: Round) -> str:
    """How many answered the second time; "" where they are those who answered both times, of as many."""
    count, asked = len(given(second)), {*first.eligible, *second.eligible}
    if given(second).keys() <= given(first).keys() and len(second.eligible) == len(asked):
        return ""
    return say_of(
        count,
        "{n} of {asked} answered the second time",
        "{n} of {asked} answered the second time",
        asked=len(second.eligible),
    )


def _called(workshop: Workshop, by: Mapping[ParticipantId, Position]) -> list[str]:
    return [person.called for person in workshop.people if person.id in by]
