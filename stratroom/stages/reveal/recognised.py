"""Who recognises whom, once it is shown: what the room sees of it, and how it is said. Facts, counted."""

from collections.abc import Sequence
from dataclasses import dataclass

from stratroom.analysis.recognition import Recognised as Marked
from stratroom.analysis.recognition import mutual, one_sided, proposal
from stratroom.figures.piles import Person
from stratroom.figures.recognition import Seen
from stratroom.model.public import PersonMark, mark, marks, missing_words
from stratroom.model.workshop import Workshop
from stratroom.stages.reveal.asking import marked_in_vain, recognised, recognition
from stratroom.words import listed, parted, say, say_of

Pair = tuple[int, int]
"""Two people, by their places among those who answered."""


@dataclass(frozen=True, slots=True)
class Recognised:
    """`people` are those who answered; who recognise each other stand together, otherwise as they sit. Of a one-sided
    pair the first recognises the second. `absent` and `silent` did not answer; `missing` says so in words.

    `in_vain` are those who marked a sentence of somebody who did not answer, once for each: such a mark is counted and
    not drawn."""

    people: tuple[PersonMark, ...]
    both: tuple[Pair, ...]
    one_sided: tuple[Pair, ...]
    absent: tuple[PersonMark, ...]
    silent: tuple[PersonMark, ...]
    asked: int
    missing: str
    in_vain: tuple[int, ...] = ()


def view(workshop: Workshop) -> Recognised | None:
    """None before the recognition round of the sentences that are shown is revealed."""
    shown = recognition(workshop)
    if shown is None:
        return None
    seen = {str(by): [str(other) for other in others] for by, others in recognised(workshop).items()}
    order = _together(seen)
    place = {person: number for number, person in enumerate(order)}
    both = ((place[a], place[b]) for a, b in map(tuple, mutual(seen)))
    people = {str(person.id): mark(person) for person in workshop.people}
    return Recognised(
        people=tuple(people[person] for person in order),
        both=tuple(sorted((min(pair), max(pair)) for pair in both)),
        one_sided=tuple(sorted((place[by], place[other]) for by, other in one_sided(seen))),
        absent=marks(workshop, shown.absent),
        silent=marks(workshop, tuple(person for person in shown.missing if person not in shown.absent)),
        asked=len(shown.eligible),
        missing=missing_words(workshop, shown),
        in_vain=tuple(place[person] for person in marked_in_vain(workshop)),
    )


def _together(seen: Marked) -> tuple[str, ...]:
    """Those who answered: group after group, then those in none."""
    grouped = tuple(person for group in proposal(seen, tuple(seen)) for person in group)
    return (*grouped, *(person for person in seen if person not in grouped))


def drawn(view: Recognised) -> Seen:
    """The view as the figure takes it."""
    aside = ((say("Absent"), view.absent), (say("Did not answer"), view.silent))
    return Seen(
        people=tuple(map(_person, view.people)),
        both=view.both,
        one_sided=view.one_sided,
        aside=tuple((words, tuple(map(_away, away))) for words, away in aside if away),
    )


def _person(person: PersonMark) -> Person:
    return Person(person.seat, person.initials)


def _away(person: PersonMark) -> Person:
    """By name: the mark of who is away has no initials in it."""
    return Person(person.seat, person.called)


def headline(view: Recognised) -> str:
    """“3 pairs recognise each other; 4 recognitions are one-sided.”"""
    both, one = len(view.both), len(view.one_sided)
    pairs = say_of(both, "{n} pair recognises each other", "{n} pairs recognise each other")
    pairs = pairs if both else say("No two recognise each other")
    sides = say_of(one, "{n} recognition is one-sided", "{n} recognitions are one-sided")
    if not both and not one:
        return _nobody(view)
    return say("{pairs}; {sides}.", pairs=pairs, sides=sides) if one else say("{pairs}.", pairs=pairs)


def _nobody(view: Recognised) -> str:
    if view.in_vain:
        return say("Among those who answered nobody recognises another’s sentence as their own.")
    return say("Nobody recognises another’s sentence as their own.")


def counted(view: Recognised) -> str:
    """“7 of 8 marked whose sentences say the same as their own.”"""
    return say_of(
        len(view.people),
        "{n} of {asked} marked whose sentences say the same as their own.",
        "{n} of {asked} marked whose sentences say the same as their own.",
        asked=view.asked,
    )


def not_drawn(view: Recognised) -> str:
    """“2 marks fell on sentences of people who did not answer.” "" where none did."""
    if not view.in_vain:
        return ""
    return say_of(
        len(view.in_vain),
        "{n} mark fell on the sentence of somebody who did not answer.",
        "{n} marks fell on sentences of people who did not answer.",
    )


def both_in_words(view: Recognised) -> tuple[str, ...]:
    """“CEO and CSO”, a pair each."""
    return tuple(listed(_names(view, pair)) for pair in view.both)


def one_sided_in_words(view: Recognised) -> tuple[str, ...]:
    """“CMO recognises CEO and COO”, one line for each who does."""
    found = {who: [whom for by, whom in view.one_sided if by == who] for who, _ in view.one_sided}
    return tuple(
        say("{who} recognises {whom}", who=view.people[who].called, whom=listed(_names(view, whom)))
        for who, whom in found.items()
    )


def alone_in_words(view: Recognised) -> str:
    """Who answered, marked nobody and is recognised by nobody: their names, "" where there is no such person."""
    joined = {person for pair in (*view.both, *view.one_sided, view.in_vain) for person in pair}
    return listed(_names(view, [number for number in range(len(view.people)) if number not in joined]))


def in_words(view: Recognised) -> str:
    """The whole picture in sentences, for whoever does not see it."""
    alone, lists = alone_in_words(view), []
    for title, lines in (
        (say("Both say so"), both_in_words(view)),
        (say("One says so of the other"), one_sided_in_words(view)),
        (say("Recognise nobody, recognised by nobody"), (alone,) if alone else ()),
    ):
        lists += [say("{label}: {text}.", label=title, text=parted(lines))] if lines else []
    return " ".join(filter(None, (headline(view), *lists, not_drawn(view))))


def _names(view: Recognised, places: Sequence[int]) -> list[str]:
    return [view.people[place].called for place in places]
