"""How the sentences stand before the room: when their names come, and in which order. No group enters here."""

from dataclasses import dataclass, replace
from typing import ClassVar

from stratroom.model.cards import STATEMENTS, Card, cards, names_are_shown, times_stated_before, with_names_shown
from stratroom.model.commands import Command
from stratroom.model.entries import Entry, Recorded, RoundRevealed
from stratroom.model.people import places_by_role
from stratroom.model.refusals import Refused
from stratroom.model.rounds import Round
from stratroom.model.workshop import Workshop
from stratroom.stages.reveal.sortings import STAGE, Order, recognition_of, sortings
from stratroom.words import say


@dataclass(frozen=True, slots=True)
class ShowNames(Command):
    """The room has read: put the names to the sentences."""


@dataclass(frozen=True, slots=True)
class OrderCards(Command):
    """Put the sentences in another order, on the wall and on the console."""

    order: Order


class NamesShown(Entry, frozen=True):
    kind: ClassVar[str] = "names-shown"
    can_undo: ClassVar[bool] = False
    shows: ClassVar[bool] = True

    def describe(self) -> str:
        return say("Names shown")


class CardsOrdered(Entry, frozen=True):
    kind: ClassVar[str] = "cards-ordered"
    order: Order

    def describe(self) -> str:
        return say("Sentences put in order by role") if self.order == "by-role" else say("Sentences shuffled")


SHOWING_COMMANDS: tuple[type[Command], ...] = (ShowNames, OrderCards)
SHOWING_ENTRIES: tuple[type[Entry], ...] = (NamesShown, CardsOrdered)


def order(workshop: Workshop) -> Order:
    """As it was put; before that by role where names or roles stand with each from the reveal on, else shuffled."""
    shown = workshop.shown(STATEMENTS)
    if shown is None:
        return "shuffled"
    return sortings(workshop).orders.get(times_stated_before(workshop)) or _at_first(shown)


def is_another_order(workshop: Workshop) -> bool:
    """Whether somebody put the sentences in another order than they were shown in."""
    shown = workshop.shown(STATEMENTS)
    return shown is not None and order(workshop) != _at_first(shown)


def on_the_wall(workshop: Workshop) -> tuple[Card, ...]:
    """The revealed sentences in the order in which they stand before the room; empty before the reveal."""
    found = cards(workshop)
    if order(workshop) == "shuffled":
        return tuple(sorted(found, key=lambda card: card.place))
    shown = workshop.shown(STATEMENTS)
    if shown and shown.shows_roles:
        return found
    places = places_by_role(workshop.people)
    return tuple(sorted(found, key=lambda card: places[card.by] if card.by else (card.place, 0)))


def can_stand_by_role(workshop: Workshop) -> bool:
    """Whether an order by role tells nothing that does not stand with each sentence."""
    shown = workshop.shown(STATEMENTS)
    return shown is not None and (shown.shows_roles or shown.has_names_shown)


def can_show_names(workshop: Workshop) -> bool:
    """Whether names were promised for after reading and are still to be shown."""
    shown = workshop.shown(STATEMENTS)
    return shown is not None and shown.is_named and not shown.has_names_shown


def decide_showing(workshop: Workshop, command: ShowNames | OrderCards) -> Entry:
    """Refused before the reveal, for names that are there or never come, and by role while no names are shown."""
    if workshop.shown(STATEMENTS) is None:
        raise Refused(say("There are no sentences to show before the statements are revealed."))
    match command:
        case ShowNames():
            return _show_names(workshop)
        case OrderCards(wanted):
            return _order(workshop, wanted)


def evolve_showing(workshop: Workshop, entry: NamesShown | CardsOrdered, recorded: Recorded) -> Workshop:
    """The workshop with the names, or with the sentences in this order."""
    match entry:
        case NamesShown():
            return with_names_shown(workshop, recorded.at)
        case CardsOrdered(wanted):
            part = sortings(workshop)
            return workshop.with_part(
                STAGE, replace(part, orders={**part.orders, times_stated_before(workshop): wanted})
            )


def follow(workshop: Workshop, recorded: Recorded) -> Workshop:
    """Who recognises whom cannot be seen without seeing whose the sentences are: from then on the names stand there."""
    entry = recorded.entry
    tells = isinstance(entry, RoundRevealed) and entry.round == recognition_of(workshop)
    return with_names_shown(workshop, recorded.at) if tells else workshop


def _show_names(workshop: Workshop) -> NamesShown:
    if names_are_shown(workshop):
        raise Refused(say("The names stand with the sentences already."))
    if not can_show_names(workshop):
        raise Refused(say("These sentences were promised to stay without names. The file holds none."))
    return NamesShown()


def _order(workshop: Workshop, wanted: Order) -> CardsOrdered:
    if order(workshop) == wanted:
        raise Refused(say("The sentences stand in that order already."))
    if not can_stand_by_role(workshop):
        raise Refused(say("An order by role would tell who wrote what. The sentences stay shuffled without names."))
    return CardsOrdered(order=wanted)


def _at_first(shown: Round) -> Order:
    return "by-role" if shown.seen_as in ("named", "by-role") else "shuffled"
