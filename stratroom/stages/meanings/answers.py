"""Who used a phrase in their sentence, and what each said they mean by it: facts, counted, for every face of it."""

from dataclasses import dataclass

from stratroom.analysis.phrases import uses
from stratroom.model.cards import STATEMENTS, cards
from stratroom.model.forms import Sentence
from stratroom.model.names import ParticipantId
from stratroom.model.people import Participant
from stratroom.model.rounds import Round
from stratroom.model.workshop import Workshop
from stratroom.words import say, say_of

_MOST_NAMES = 20
"""More people than this are counted and not named in a sentence."""


@dataclass(frozen=True, slots=True)
class Meaning:
    """What one person means by it; `by` is None where answers are not attributed."""

    by: Participant | None
    text: str


def users(workshop: Workshop, phrase: str) -> tuple[int, tuple[Participant, ...]] | None:
    """How many used these words in their statement, and who: nobody by name where statements have none. None before
    the statements are revealed."""
    if workshop.shown(STATEMENTS) is None:
        return None
    found = [card.by for card in cards(workshop) if uses(card.text, phrase)]
    return len(found), tuple(person for person in workshop.people if person.id in found)


def used(workshop: Workshop, phrase: str) -> str:
    """“3 people used it: CEO, CFO, CMO.” "" before the statements are revealed."""
    found = users(workshop, phrase)
    if not found:
        return ""
    count, people = found
    if not count:
        return say("Nobody used these words in their sentence.")
    if not people or count > _MOST_NAMES:
        return say_of(count, "{n} person used it.", "{n} people used it.")
    names = ", ".join(person.called for person in people)
    return say_of(count, "{n} person used it: {names}.", "{n} people used it: {names}.", names=names)


def answered(shown: Round) -> str:
    """“8 people said what they mean by it.”"""
    return say_of(len(shown.answers), "{n} person said what they mean by it.", "{n} people said what they mean by it.")


def counted(workshop: Workshop, phrase: str, shown: Round) -> str:
    """“3 people used it. 8 people said what they mean by it.”"""
    found = users(workshop, phrase)
    if not found:
        return answered(shown)
    by = say_of(found[0], "{n} person used it.", "{n} people used it.") if found[0] else say("Nobody used it.")
    return f"{by} {answered(shown)}"


def given(workshop: Workshop, shown: Round) -> tuple[Meaning, ...]:
    """What was answered: in seating order, or as the reveal shuffled it where there are no names."""
    people: dict[ParticipantId, Participant] = {person.id: person for person in workshop.people}
    found = [
        Meaning(people[answer.by] if answer.by else None, answer.answer.text)
        for answer in shown.answers
        if isinstance(answer.answer, Sentence)
    ]
    return tuple(sorted(found, key=lambda meaning: meaning.by.seat if meaning.by else 0))
