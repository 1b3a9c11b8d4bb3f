"""The rows of the priorities panel: the options beside the cut line, and each priority with its owner."""

from collections.abc import Iterator

from stratroom.model.names import PRIORITIES, OptionId
from stratroom.model.public import PersonMark
from stratroom.model.recusing import keeps_out, to_choose_from
from stratroom.model.workshop import Workshop
from stratroom.stages.priorities import public
from stratroom.stages.priorities.acts import Priority, priorities
from stratroom.stages.priorities.ordered import in_order, places, totals
from stratroom.stages.priorities.rules import option_text
from stratroom.ui.console.cut_list import CutItem
from stratroom.ui.console.owners import Owned
from stratroom.words import joined, say

_MANY = 20
"""More people than this are told as a range on the console; the projector and the record show every one."""


def cut_items(workshop: Workshop) -> Iterator[CutItem]:
    """Every option in order with what was given to it."""
    table, total, place = public.points_table(workshop), totals(workshop), places(workshop)
    above, kept = {priority.option for priority in priorities(workshop).agreed}, _kept(workshop)
    for row, option in enumerate(in_order(workshop)):
        told = (_given(table, row) if table else "", place.get(option.id, ""), kept.get(option.id, ""))
        given = joined("   ·   ", told)
        yield CutItem(option.id, option.text, given, total.get(option.id), option.id in above)


def _kept(workshop: Workshop) -> dict[OptionId, str]:
    """Of what is below the line now: that nothing is lost which was agreed of it."""
    return {
        aside.option: say("kept from when it was above: owner {name}", name=person.called)
        for aside in priorities(workshop).set_aside
        for person in workshop.people
        if person.id == aside.owner
    }


def owned(workshop: Workshop, priority: Priority) -> Owned:
    """One priority as its form has it."""
    words = (priority.first_result, priority.by, priority.people, priority.money, priority.stops)
    text = option_text(workshop, priority.option)
    days, was_away = priority.half_days, priority.owner_was_away
    people = to_choose_from(workshop, PRIORITIES, priority.owner)
    is_out = priority.owner is not None and keeps_out(workshop, PRIORITIES, priority.owner)
    return Owned(priority.option, text, priority.owner, words, people, days, was_away, is_out)


def _given(table: public.PointsTable, place: int) -> str:
    """Everybody's points for one option; of many people how many gave any, and from what to what."""
    points = table.rows[place].points
    if len(table.people) <= _MANY:
        told = zip(table.people, points, strict=True)
        return joined("   ", (_one(who, given) for who, given in told))
    answered = [given for given in points if given is not None]
    gave = sum(given > 0 for given in answered)
    return say(
        "{count} of {asked} gave it points; from {least} to {most}",
        count=gave,
        asked=len(answered),
        least=min(answered),
        most=max(answered),
    )


def _one(who: PersonMark | None, given: int | None) -> str:
    amount = "–" if given is None else str(given)
    return joined(" ", (who.initials, amount)) if who else amount
