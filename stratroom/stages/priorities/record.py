"""The priorities' pages in the record: what was agreed with owners and stops, and every allocation behind it."""

from collections.abc import Iterator, Mapping

from stratroom.model.names import PRIORITIES, OptionId, SubjectId
from stratroom.model.recusing import keeps_out
from stratroom.model.week import in_days
from stratroom.model.workshop import Workshop
from stratroom.record import dissenting, polls
from stratroom.record.blocks import (
    Block,
    Bullets,
    Decision,
    Facts,
    GlanceRow,
    Heading,
    Listed,
    Section,
    Table,
    Together,
)
from stratroom.record.due import Due
from stratroom.record.earlier import again
from stratroom.record.origins import Origin
from stratroom.record.people import ELSEWHERE, owner_of, without_column
from stratroom.record.recusals import kept_out, recused
from stratroom.record.wording import day, moment
from stratroom.stages.priorities.acts import GRADIENTS, ON_THE_LIST, POINTS, RANKINGS, Option, Priority, priorities
from stratroom.stages.priorities.answers import points, poll, rankings
from stratroom.stages.priorities.asked_on import other_list, polled_on, said_of, with_owners
from stratroom.stages.priorities.carried import carried, times
from stratroom.stages.priorities.line import ABOVE, BELOW, not_by_points, through_equals
from stratroom.stages.priorities.ordered import in_order, totals
from stratroom.stages.priorities.rules import option_text
from stratroom.words import joined, parted, say, say_of

Origins = Mapping[SubjectId, Origin]
NOWHERE: Origins = {}


def section(workshop: Workshop, decisions: Origins = NOWHERE, read_back: str = "") -> Section | None:
    """None where nothing was listed, or said against it. `decisions` are what an option may come from, `read_back` is
    what the room said of the list at the end."""
    if not _has_pages(workshop):
        return None
    above, options = counts(workshop)
    running = say("{count} of {options} options agreed", count=above, options=options)
    return Section(say("Priorities"), running, tuple(_in_full(workshop, decisions, read_back)))


def glance(workshop: Workshop) -> tuple[Block, ...]:
    """What is funded, in order: whose it is, what stops for it, its total; and what is below the line. Empty before
    one is drawn."""
    if not priorities(workshop).agreed:
        return ()
    shown = workshop.shown(POINTS)
    points_head = say("points of {given}", given=100 * len(shown.answers)) if shown else ""
    head = ("", say("Funded, in this order"), say("Owner"), say("We stop"), points_head)
    shares = (0.05, 0.32, 0.17, 0.34, 0.12) if shown else (0.05, 0.36, 0.19, 0.4, 0)
    table = Table(head, _funded(workshop), shares, ("left", "left", "left", "left", "right"))
    return (without_column(table, 2) if workshop.names_withheld else table, *_not_funded(workshop))


def glance_rows(workshop: Workshop) -> tuple[GlanceRow, ...]:
    """The list as a whole among the decisions: its dissents and its poll. Empty where nothing was listed."""
    if not _has_pages(workshop):
        return ()
    dissents, other = dissenting.at_a_glance(workshop, PRIORITIES, said_of(workshop)), other_list(workshop, GRADIENTS)
    answers, drawn = polls.in_words(workshop, GRADIENTS), polls.small(workshop, GRADIENTS)
    notes = ("" if dissents else say(dissenting.NONE), "" if other else answers)
    whole = GlanceRow(
        number="",
        text=_agreed_words(workshop),
        note=" ".join(filter(None, notes)),
        dissents=dissents,
        picture=None if other else drawn,
        section=say("Priorities"),
    )
    if other is None or drawn is None:
        return (whole,)
    return whole, GlanceRow(number="", text=polled_on(workshop), note=answers, picture=drawn)


def due(workshop: Workshop) -> Iterator[Due]:
    """When the first result of each priority is to be there, as far as a day was set."""
    for agreed in priorities(workshop).agreed:
        if agreed.by:
            option = option_text(workshop, agreed.option)
            facts = ((say("Priority"), option if agreed.first_result else ""), (say("What stops"), agreed.stops))
            yield Due(
                f"{agreed.option} first result",
                agreed.by,
                say("{label}: {text}", label=say("First result"), text=agreed.first_result or option),
                owner_of(workshop, agreed.owner),
                "\n".join(say("{label}: {text}", label=label, text=text) for label, text in facts if text),
            )


def _has_pages(workshop: Workshop) -> bool:
    """Whether anything was listed; or said against a list that is empty now."""
    return bool(priorities(workshop).options or dissenting.about(workshop, PRIORITIES))


def counts(workshop: Workshop) -> tuple[int, int]:
    """How many options stand above the cut line, and how many there are."""
    part = priorities(workshop)
    return len(part.agreed), len(part.options)


# At a glance


def _funded(workshop: Workshop) -> tuple[tuple[str, ...], ...]:
    total = totals(workshop)
    return tuple(
        (
            str(number),
            option_text(workshop, agreed.option),
            _called(workshop, agreed),
            agreed.stops or say("Nothing was named"),
            str(total.get(agreed.option, "")),
        )
        for number, agreed in enumerate(priorities(workshop).agreed, 1)
    )


def _called(workshop: Workshop, agreed: Priority) -> str:
    if agreed.owner is None:
        return say("No owner was named")
    return _whether_gone(workshop, agreed, workshop.participant(agreed.owner).called)


def _not_funded(workshop: Workshop) -> Iterator[Block]:
    above = {agreed.option for agreed in priorities(workshop).agreed}
    if below := parted(option.text for option in in_order(workshop) if option.id not in above):
        yield Facts(((say("Below the cut line"), below),))


# In full


def _in_full(workshop: Workshop, decisions: Origins, read_back: str) -> Iterator[Block]:
    said = ((say("Read back"), read_back),) if read_back else ()
    facts = (*_line(workshop), *said, *recused(workshop, PRIORITIES), *kept_out(workshop, PRIORITIES))
    yield Decision(
        say("Priorities"), _agreed_words(workshop), facts, dissenting.in_full(workshop, PRIORITIES, said_of(workshop))
    )
    for number, agreed in enumerate(priorities(workshop).agreed, 1):
        yield _priority(workshop, agreed, number, decisions)
    yield from _below(workshop)
    yield from carried(workshop)
    for round in filter(None, map(workshop.round, (POINTS, RANKINGS, *ON_THE_LIST))):
        yield from again(round)
    yield from times(workshop)
    yield from points(workshop)
    yield from rankings(workshop)
    yield from poll(workshop)


def _agreed_words(workshop: Workshop) -> str:
    agreed, options = counts(workshop)
    if not priorities(workshop).cut_at:
        return say_of(
            options, "{n} option was listed. No cut line was drawn.", "{n} options were listed. No cut line was drawn."
        )
    return say_of(
        options,
        "{agreed} of {n} option above the cut line.",
        "{agreed} of {n} options above the cut line.",
        agreed=agreed,
    )


def _line(workshop: Workshop) -> tuple[tuple[str, str], ...]:
    part = priorities(workshop)
    order = [(str(number), words) for number, words in enumerate(with_owners(workshop), 1)]
    if not part.cut_at:
        return tuple(order)
    equals, departs = through_equals(workshop), not_by_points(workshop)
    return (
        *order,
        (say("Line drawn"), moment(part.cut_at)),
        (say("What it means"), f"{say(ABOVE)} {say(BELOW)}"),
        *([(say("At the line"), equals)] if equals else []),
        *([(say("Points"), departs)] if departs else []),
    )


def _priority(workshop: Workshop, agreed: Priority, number: int, decisions: Origins) -> Block:
    facts = [
        (say("Owner"), _owner(workshop, agreed)),
        (say("Of the owner’s week"), in_days(agreed.half_days)),
        (say("First result"), agreed.first_result),
        (say("By", "a date"), day(agreed.by)),
        (say("People", "who does it"), agreed.people),
        (say("Money"), agreed.money),
        (say("What stops"), agreed.stops or say("Nothing was named")),
        (say("Comes from"), _origin(workshop, agreed.option, decisions)),
    ]
    rows = tuple((label, text) for label, text in facts if text)
    named = option_text(workshop, agreed.option)
    told = (Heading(joined(". ", (str(number), named))), Facts(rows))
    return Listed(told, say("Priorities"), ((say("Number"), str(number)), (say("Priority"), named)))


def _owner(workshop: Workshop, agreed: Priority) -> str:
    name = owner_of(workshop, agreed.owner)
    if not name:
        return say("No owner was named")
    name = say("{name} (was not in the room)", name=name) if agreed.owner_was_away else name
    return _whether_gone(workshop, agreed, name)


def _whether_gone(workshop: Workshop, agreed: Priority, name: str) -> str:
    """The owner by this name, with what became of them since: they keep out of it, or were absent at the end. Where
    names are withheld that would tell who."""
    if workshop.names_withheld:
        return say(ELSEWHERE)
    assert agreed.owner is not None
    if keeps_out(workshop, PRIORITIES, agreed.owner):
        name = say("{name}; has kept out of this question since", name=name)
    is_absent = not agreed.owner_was_away and not workshop.participant(agreed.owner).present
    return say("{name}; absent at the end", name=name) if is_absent else name


def _origin(workshop: Workshop, id: OptionId, decisions: Origins) -> str:
    option = next(option for option in priorities(workshop).options if option.id == id)
    found = decisions.get(option.out_of, Origin(say("a decision of this workshop")))
    return found.told(option.at) if option.out_of else ""


def _below(workshop: Workshop) -> Iterator[Block]:
    above, total = {agreed.option for agreed in priorities(workshop).agreed}, totals(workshop)
    below = [option for option in in_order(workshop) if option.id not in above]
    if below:
        words = Bullets(tuple(_with_total(option, total) for option in below))
        yield Together((Heading(say("Below the cut line") if priorities(workshop).cut_at else say("Options")), words))


def _with_total(option: Option, total: dict[OptionId, int]) -> str:
    if option.id not in total:
        return option.text
    return say_of(total[option.id], "{option} ({n} point)", "{option} ({n} points)", option=option.text)
