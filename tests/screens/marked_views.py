"""Views of single sentences and their words, made up for the pictures."""

from stratroom.model.names import CardId
from stratroom.stages.reveal.marked_public import Large
from stratroom.stages.reveal.public import PublicCard
from tests.screens.made_up import Words, people, unruly
from tests.screens.told import Told


def large(count: int, words: Words) -> Told:
    person = people(count, words)[-1]
    names = (person.name,) if words is unruly else ()
    return Told(Large(PublicCard(CardId("c1"), words(count), person)), (words(count), *names))


def large_without_name(count: int, words: Words) -> Told:
    return Told(Large(PublicCard(CardId("card-1"), words(count), None)), (words(count),))
