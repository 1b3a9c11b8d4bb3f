"""Who used a phrase in their sentence, and what each said they mean by it: facts, counted, for every face of it."""

from dataclasses import dataclass

from stratroom.analysis.phrases import uses
from stratroom.model.cards import STATEMENTS, author, cards, times_stated_before
from stratroom.model.forms import Sentence
from stratroom.model.names import CardId
from stratroom.model.people import Participant, places_by_role
from stratroom.model.roles import places_of, with_counts
from stratroom.model.rounds import Round
from stratroom.model.who_gave import who_gave
from stratroom.model.workshop import Workshop
from stratroom.stages.meanings.acts import Phrase
from stratroom.words import joined, say, say_of

_MOST_NAMES = 20
"""More people than this are counted and not named in a sentence."""


@dataclass(frozen=True, slots=True)
class Meaning:
    """What one person means by it; `by` is None where answers are not attributed, by role of whom the role alone is
    known."""

    by: Participant | None
    text: str


def marked(workshop: Workshop, item: Phrase) -> tuple[CardId, ...]:
    """The cards in which a phrase was marked when it was taken up; none where it was typed, or where other statements
    are shown by now."""
    return item.used_by if item.statements == times_stated_before(workshop) else ()


def users(workshop: Workshop, phrase: str, on: tuple[CardId, ...] = ()) -> tuple[int, tuple[Participant, ...]] | None:
    """How many used these words in their statement, and who: by name, by role, or nobody where statements have neither
    or none is said. Those `on` whose cards they are marked; without marks, to the letter. None before the statements
    are revealed."""
    if workshop.shown(STATEMENTS) is None:
        return None
    found = [card for card in cards(workshop) if (card.id in on if on else uses(card.text, phrase))]
    told = () if workshop.names_withheld else (author(workshop, card) for card in found)
    return len(found), tuple(filter(None, told))


def used(workshop: Workshop, phrase: str, on: tuple[CardId, ...] = ()) -> str:
    """“3 people used it: CEO, CFO, CMO.” "" before the statements are revealed."""
    found = users(workshop, phrase, on)
    if not found:
        return ""
    count, people = found
    if not count:
        return say("Nobody used these words in their sentence.")
    if not people or count > _MOST_NAMES:
        return say_of(count, "{n} person used it.", "{n} people used it.")
    names = joined(", ", with_counts(person.called for person in people))
    return say_of(count, "{n} person used it: {names}.", "{n} people used it: {names}.", names=names)


def named_users(workshop: Workshop, on: tuple[CardId, ...]) -> str:
    """Whose cards these are, by name; "" where statements have none, or there are too many to name."""
    count, people = users(workshop, "", on) or (0, ())
    return joined(", ", with_counts(person.called for person in people)) if count <= _MOST_NAMES else ""


def answered(shown: Round) -> str:
    """“8 people said what they mean by it.” Revealed without roles nobody knows how many people they are."""
    if shown.without_roles:
        count = len(shown.answers)
        return say_of(count, "{n} answer to what is meant by it.", "{n} answers to what is meant by it.")
    return say_of(len(shown.answers), "{n} person said what they mean by it.", "{n} people said what they mean by it.")


def used_it(workshop: Workshop, item: Phrase) -> str:
    """As `used`, of a phrase that was taken up."""
    return used(workshop, item.text, marked(workshop, item))


def counted(workshop: Workshop, item: Phrase, shown: Round) -> str:
    """“3 people used it. 8 people said what they mean by it.”"""
    found = users(workshop, item.text, marked(workshop, item))
    if not found:
        return answered(shown)
    by = say_of(found[0], "{n} person used it.", "{n} people used it.") if found[0] else say("Nobody used it.")
    return f"{by} {answered(shown)}"


def given(workshop: Workshop, shown: Round) -> tuple[Meaning, ...]:
    """What was answered: people of one role beside each other; as the reveal shuffled it where there are no names."""
    found = [
        Meaning(who_gave(workshop, answer, place), answer.answer.text)
        for place, answer in enumerate(shown.answers, 1)
        if isinstance(answer.answer, Sentence)
    ]
    people, roles = places_by_role(workshop.people), places_of(shown.roles)

    def place(meaning: Meaning) -> tuple[int, int]:
        if meaning.by is None:
            return (0, 0)
        return people.get(meaning.by.id) or (roles[meaning.by.role], 0)

    return tuple(sorted(found, key=place))
