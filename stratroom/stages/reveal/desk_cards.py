"""The cards and groups of the sorting that is being made, as the console draws them."""

from stratroom.model.cards import Card, author
from stratroom.model.names import CardId
from stratroom.model.workshop import Workshop
from stratroom.stages.reveal.counting import first_words
from stratroom.stages.reveal.showing import on_the_wall
from stratroom.stages.reveal.sortings import Sorting
from stratroom.ui.console.answer_line import Mark, NumberedAnswer
from stratroom.ui.console.answer_list import NEW
from stratroom.ui.console.card import BoardCard
from stratroom.ui.console.pile import BoardPile
from stratroom.words import say

_AT_MOST = 12
"""Sentences told in one line of the list by their first words; more are told by their marks and their number."""


def board_cards(workshop: Workshop) -> dict[CardId, BoardCard]:
    """All cards in the order of the wall, by their id."""
    return {card.id: _board_card(workshop, card) for card in on_the_wall(workshop)}


def piles(made: Sorting) -> tuple[BoardPile, ...]:
    """The groups with their numbers."""
    return tuple(BoardPile(group.id, group.name, group.cards, n) for n, group in enumerate(made.groups, 1))


def answers_so_far(made: Sorting, cards: dict[CardId, BoardCard]) -> tuple[NumberedAnswer, ...]:
    """The groups to choose from, and last the new answer, which is number 0."""
    found = [_answer(number, group.id, group.name, group.cards, cards) for number, group in enumerate(made.groups, 1)]
    return (*found, NumberedAnswer(NEW, 0, say("A new answer"), (), ()))


def _answer(
    number: int, id: str, name: str, inside: tuple[CardId, ...], cards: dict[CardId, BoardCard]
) -> NumberedAnswer:
    lying = [card for key, card in cards.items() if key in inside]
    words = tuple(first_words(card.text) for card in lying[:_AT_MOST])
    more = len(lying) - len(words)
    return NumberedAnswer(id, number, name, (*words, say("{n} more", n=more)) if more else words, _marks(lying))


def _marks(lying: list[BoardCard]) -> tuple[Mark, ...]:
    return tuple((card.seat, card.initials, card.name) for card in lying if card.seat is not None)


def _board_card(workshop: Workshop, card: Card) -> BoardCard:
    person = author(workshop, card)
    if person is None:
        return BoardCard(card.id, None, "", "", card.text)
    return BoardCard(card.id, person.seat, person.initials, person.known_as, card.text)
