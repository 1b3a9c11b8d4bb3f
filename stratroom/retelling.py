"""The other way round: a workshop told as a case. Rehearsing what is told here gives the same workshop."""

from collections.abc import Iterator

import msgspec

from stratroom.case import Case, Meaning, Person, Phrase, Statement
from stratroom.model.cards import cards, names_are_shown
from stratroom.model.entries import PlannedStage
from stratroom.model.forms import Sentence
from stratroom.model.names import ParticipantId, StageId
from stratroom.model.text import LONGEST_NAME, LONGEST_ROLE
from stratroom.model.workshop import Workshop
from stratroom.programmes import rehearsed
from stratroom.retold_priorities import left_of_priorities, too_many_told
from stratroom.retold_priorities import retold as retold_priorities
from stratroom.retold_read_back import left_of_read_back
from stratroom.retold_read_back import retold as retold_read_back
from stratroom.retold_reveal import groups, left_of_reveal, recognition
from stratroom.retold_sealed import left_of_sealed, retold_sealed
from stratroom.retold_tradeoffs import left_of_tradeoffs
from stratroom.retold_tradeoffs import retold as retold_tradeoffs
from stratroom.retold_votes import answers, authors_told, left_of_dissents
from stratroom.stages.meanings import acts as meaning_acts
from stratroom.stages.meanings.answers import marked, users
from stratroom.stages.meanings.rules import meanings_of, phrases
from stratroom.told_meanings import left_of_settled, settled
from stratroom.words import say, say_of

_WITHOUT_VOTE = ("sentence", "recognition")
"""What is asked of people without a vote, too."""


def retell(workshop: Workshop) -> Case:
    """The workshop in the form of a case; people, answers and dissents in seating order or as they were written."""
    about, people = workshop.about, workshop.people
    named, voted = names_are_shown(workshop), _voted(workshop)
    case = Case(
        stratroom_case=1,
        title=about.title,
        participants=tuple(Person(p.id, p.name, p.role, p.decides or p.id in voted, p.leads) for p in people),
        organisation=about.organisation,
        date=about.date,
        facilitator=about.facilitator,
        place=about.place,
        purpose=about.purpose,
        question=workshop.question,
        statements=tuple(Statement(card.by, card.text) for card in cards(workshop) if card.by) if named else (),
        recognition=recognition(workshop) if named else (),
        groups=groups(workshop) if named else (),
        meanings=tuple(_phrase(workshop, item) for item in phrases(workshop).items if _can_be_told(workshop, item)),
        tradeoffs=retold_tradeoffs(workshop),
        priorities=retold_priorities(workshop),
        read_back=retold_read_back(workshop),
        withheld=tuple(judged.word for judged in workshop.judged_words if judged.is_withheld),
        kept=tuple(judged.word for judged in workshop.judged_words if not judged.is_withheld),
    )
    return msgspec.structs.replace(case, sealed=retold_sealed(workshop, case))


def left_out(workshop: Workshop) -> tuple[str, ...]:
    """What a case has no place for, one sentence each; empty when everything is told."""
    return tuple(sentence for of in _LEFT_OUT for sentence in of(workshop))


def to_know(workshop: Workshop) -> tuple[str, ...]:
    """What to know of the case before it is passed on or rehearsed, one sentence each."""
    return tuple(sentence for of in (authors_told, too_many_told, _long_names_told) for sentence in of(workshop))


def _long_names_told(workshop: Workshop) -> Iterator[str]:
    """Names and roles that are told as they are, and are longer than they may be today: older versions had no limit."""
    for person in workshop.people:
        if len(person.name) > LONGEST_NAME:
            yield say(
                "The case holds a name of {count} characters, “{name}”, and a case is rehearsed with at most {most}. "
                "Shorten it there before you rehearse it.",
                count=len(person.name),
                name=person.name,
                most=LONGEST_NAME,
            )
        if len(person.role) > LONGEST_ROLE:
            yield say(
                "The case holds a role of {count} characters, “{role}”, and a case is rehearsed with at most {most}. "
                "Shorten it there before you rehearse it.",
                count=len(person.role),
                role=person.role,
                most=LONGEST_ROLE,
            )


def _voted(workshop: Workshop) -> set[ParticipantId]:
    """Everybody who answered a round that asks for a vote, whether they still have one or not."""
    asked = (r for r in workshop.rounds.values() if r.form not in _WITHOUT_VOTE)
    return {by for round in asked for by in round.answers_by()}


def _left_of_people(workshop: Workshop) -> Iterator[str]:
    for person in workshop.people:
        if not person.decides and person.id in _voted(workshop):
            yield say(
                "That {name} has no vote any more: a case in which they answered tells them with one.", name=person.name
            )
        if not person.present:
            yield say("That {name} is absent: a case does not say who left.", name=person.name)


def _left_of_programme(workshop: Workshop) -> Iterator[str]:
    if _times(workshop.programme) != _times(rehearsed()):
        yield say("The programme: a case is rehearsed with the one-day design.")
    for reopened in workshop.reopened:
        yield say("That {title} was reopened, and why.", title=reopened.title)
    if workshop.parked:
        yield say_of(len(workshop.parked), "The parked point.", "The {n} parked points.")


def _times(programme: tuple[PlannedStage, ...]) -> list[tuple[StageId, int]]:
    """What a design plans, in whatever language it is told."""
    return [(planned.stage, planned.minutes) for planned in programme]


def _left_of_meanings(workshop: Workshop) -> Iterator[str]:
    for item in phrases(workshop).items:
        if not _can_be_told(workshop, item):
            yield say(
                "“{phrase}” and its meanings: they carry no names, and a case says who wrote what.", phrase=item.text
            )
        if users(workshop, item.text, marked(workshop, item)) != users(workshop, item.text):
            yield say("Who used “{phrase}” in another form: a case counts these words to the letter.", phrase=item.text)
        yield from left_of_settled(workshop, item, is_told=_can_be_told(workshop, item))


def _left_of_rounds(workshop: Workshop) -> Iterator[str]:
    for round in workshop.rounds.values():
        if round.is_pending:
            yield say("“{title}”: it is not revealed yet.", title=round.title)
        if round.given_up:
            yield say("That “{title}” was given up, and why.", title=round.title)
        for earlier in round.earlier:
            yield say(
                "The answers to “{title}” that were shown before it was asked again ({count}), and why it was.",
                count=len(earlier.round.answers),
                title=round.title,
            )
        if round.on_paper:
            yield say("That answers to “{title}” came on paper, and whose.", title=round.title)
        if round.beforehand:
            yield say("That answers to “{title}” were collected before the day, and whose.", title=round.title)


def _left_of_sealed(workshop: Workshop) -> Iterator[str]:
    return left_of_sealed(workshop, retell(workshop))


def _can_be_told(workshop: Workshop, item: meaning_acts.Phrase) -> bool:
    """Whether it was shown with names, or not at all."""
    shown = workshop.shown(meanings_of(item.id))
    return shown is None or shown.is_named


def _phrase(workshop: Workshop, item: meaning_acts.Phrase) -> Phrase:
    given = answers(workshop, meanings_of(item.id))
    told = tuple(Meaning(by, answer.text) for by, answer in given if isinstance(answer, Sentence))
    return Phrase(item.text, told, *settled(workshop, item))


_LEFT_OUT = (
    _left_of_people,
    _left_of_programme,
    left_of_reveal,
    _left_of_meanings,
    _left_of_rounds,
    _left_of_sealed,
    left_of_tradeoffs,
    left_of_dissents,
    left_of_priorities,
    left_of_read_back,
)
