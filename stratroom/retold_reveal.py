"""The reveal told as a case: who recognises whom, the groups as the room confirmed them, and what a case has no place
for."""

from collections.abc import Iterator

from stratroom.analysis.recognition import are_laid_so
from stratroom.case import Group, Recognition
from stratroom.model import forms
from stratroom.model.cards import authors, cards, names_are_shown
from stratroom.model.workshop import Workshop
from stratroom.stages.reveal import asking
from stratroom.stages.reveal.asking import proposed
from stratroom.stages.reveal.counting import sorted_by
from stratroom.stages.reveal.showing import is_another_order
from stratroom.stages.reveal.sortings import Way, pair, sorting
from stratroom.stages.statements.rules import STAGE as STATEMENTS_STAGE
from stratroom.words import say


def recognition(workshop: Workshop) -> tuple[Recognition, ...]:
    """Whom each who answered marked, whether those answered or not; in seating order."""
    shown = asking.recognition(workshop)
    given = shown.answers_by() if shown else {}
    marked = ((person.id, given[person.id]) for person in workshop.people if person.id in given)
    return tuple(Recognition(by, tuple(told.same_as)) for by, told in marked if isinstance(told, forms.Recognition))


def groups(workshop: Workshop) -> tuple[Group, ...]:
    """Those the room has named, once it has confirmed them."""
    part = sorting(workshop)
    if not part.confirmed_at:
        return ()
    wrote = authors(workshop)
    told = (group for group in part.groups if group.name)
    return tuple(Group(group.name, tuple(wrote[card] for card in group.cards)) for group in told)


def left_of_reveal(workshop: Workshop) -> Iterator[str]:
    """What a case has no place for."""
    yield from _left_of_statements(workshop)
    yield from _left_of_showing(workshop)
    yield from _left_of_sortings(workshop)


def _left_of_statements(workshop: Workshop) -> Iterator[str]:
    part = sorting(workshop)
    if workshop.attribution(STATEMENTS_STAGE) != "named" and cards(workshop):
        yield say("The statements and their groups: they carry no names, and a case says who wrote what.")
    elif cards(workshop) and not names_are_shown(workshop):
        yield say("The statements and their groups: their names are not shown yet, and a case says who wrote what.")
    elif part.groups and not part.confirmed_at:
        yield say("The groups: the room has not confirmed them yet.")
    elif part.confirmed_at and not groups(workshop):
        yield say("The room’s count: every statement stands alone, and a case counts named groups.")


def _left_of_showing(workshop: Workshop) -> Iterator[str]:
    if workshop.naming(STATEMENTS_STAGE) == "after-reading":
        yield say("That names come after reading: a case is rehearsed with names from the reveal on.")
    if is_another_order(workshop):
        yield say("The order in which the sentences stand: a case is rehearsed with them by role.")


def _left_of_sortings(workshop: Workshop) -> Iterator[str]:
    both = pair(workshop)
    if both.first.confirmed_at and both.first.ways not in ((), _ways_told(workshop)):
        yield say("How the statements were sorted ({how}): a case tells the groups.", how=sorted_by(both.first))
    if both.second:
        yield say("The second sorting, by {who}: a case tells the room’s.", who=both.second.by)


def _ways_told(workshop: Workshop) -> tuple[Way, ...]:
    """How the groups come about when they are rehearsed: from the recognition round where they are its own."""
    told, wrote = groups(workshop), authors(workshop)
    found = [[wrote[card] for card in group] for group in proposed(workshop)]
    return ("recognition",) if are_laid_so([group.members for group in told], found) else ("free",)
