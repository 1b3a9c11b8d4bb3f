"""The priorities' pages in the record: what was agreed with owners and stops, and every allocation behind it."""

from collections.abc import Iterator, Sequence

from stratroom.analysis.ranking import in_words, pairwise
from stratroom.figures.points import points
from stratroom.figures.table import Option as FigureOption
from stratroom.model.forms import Points, Ranking
from stratroom.model.names import PRIORITIES, OptionId, ParticipantId, RoundId
from stratroom.model.people import Participant
from stratroom.model.public import missing_words
from stratroom.model.rounds import Round
from stratroom.model.workshop import Workshop
from stratroom.record import dissenting, polls
from stratroom.record.blocks import (
    Block,
    Bullets,
    Columns,
    Decision,
    Facts,
    GlanceRow,
    Heading,
    Paragraph,
    Picture,
    Section,
    Table,
    Together,
)
from stratroom.record.earlier import again
from stratroom.record.measures import MEASURE
from stratroom.record.people import name_of, tag
from stratroom.record.wording import day, moment, sentence
from stratroom.stages.priorities.acts import Option, Priority
from stratroom.stages.priorities.rules import (
    GRADIENTS,
    POINTS,
    RANKINGS,
    in_order,
    option_text,
    priorities,
    ties,
    totals,
)
from stratroom.words import listed, say, say_of

_TEXT, _ROW, _CROWD_ROW, _AROUND_ROWS = 8.5, 22.0, 25.5, 34.0
_CROWD = 20
_ON_ONE_PICTURE, _ACROSS = 12, 10
Given = dict[ParticipantId, dict[OptionId, int]]
Numbers = dict[OptionId, int]


def section(workshop: Workshop) -> Section | None:
    """None where nothing was listed."""
    if not priorities(workshop).options:
        return None
    above, options = counts(workshop)
    running = say("{count} of {options} options agreed", count=above, options=options)
    return Section(say("Priorities"), running, tuple(_in_full(workshop)))


def as_shown(workshop: Workshop, id: RoundId) -> tuple[Block, ...]:
    """Points, rankings or the poll as they are printed; empty where it is none of them, or not shown."""
    if id == POINTS:
        return tuple(_points(workshop))
    if id == RANKINGS:
        return tuple(_rankings(workshop))
    return polls.poll(workshop, id) if id == GRADIENTS else ()


def glance(workshop: Workshop) -> tuple[Block, ...]:
    """What is funded in order with totals, beside what stops and who sees to it. Empty before a line is drawn."""
    if not priorities(workshop).agreed:
        return ()
    return (Columns(_funded(workshop), _stopping(workshop), equal=True),)


def glance_rows(workshop: Workshop) -> tuple[GlanceRow, ...]:
    """The list as a whole among the decisions: its dissents and its poll. Empty where nothing was listed."""
    if not priorities(workshop).options:
        return ()
    dissents = dissenting.at_a_glance(workshop, PRIORITIES)
    notes = ("" if dissents else say(dissenting.NONE), polls.in_words(workshop, GRADIENTS))
    return (
        GlanceRow(
            number="P",
            text=say("Priorities: {agreed}", agreed=_agreed_words(workshop)),
            note=" ".join(filter(None, notes)),
            dissents=dissents,
            picture=polls.small(workshop, GRADIENTS),
        ),
    )


def counts(workshop: Workshop) -> tuple[int, int]:
    """How many options stand above the cut line, and how many there are."""
    part = priorities(workshop)
    return len(part.agreed), len(part.options)


# At a glance


def _funded(workshop: Workshop) -> tuple[Block, ...]:
    total, shown = totals(workshop), workshop.shown(POINTS)
    rows = [
        (str(number), option_text(workshop, agreed.option), str(total.get(agreed.option, "")))
        for number, agreed in enumerate(priorities(workshop).agreed, 1)
    ]
    points_head = say("points of {given}", given=100 * len(shown.answers)) if shown else ""
    head = ("", say("Funded, in this order"), points_head)
    return (Table(head, tuple(rows), (0.07, 0.63, 0.3), ("left", "left", "right")),)


def _stopping(workshop: Workshop) -> tuple[Block, ...]:
    stops = tuple(_stop(workshop, agreed) for agreed in priorities(workshop).agreed if agreed.stops)
    rows = stops or ((say("Nothing was named"), ""),)
    return (Table((say("We stop"), say("owner")), rows, (0.7, 0.3), ("left", "right")),)


def _stop(workshop: Workshop, agreed: Priority) -> tuple[str, str]:
    return agreed.stops, workshop.participant(agreed.owner).name if agreed.owner else ""


# In full


def _in_full(workshop: Workshop) -> Iterator[Block]:
    yield Decision(
        say("Priorities"), _agreed_words(workshop), _line(workshop), dissenting.in_full(workshop, PRIORITIES)
    )
    for number, agreed in enumerate(priorities(workshop).agreed, 1):
        yield _priority(workshop, agreed, number)
    yield from _below(workshop)
    for round in filter(None, map(workshop.round, (POINTS, RANKINGS, GRADIENTS))):
        yield from again(round)
    yield from _points(workshop)
    yield from _rankings(workshop)
    yield from polls.poll(workshop, GRADIENTS)


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
    order = [(str(number), option_text(workshop, agreed.option)) for number, agreed in enumerate(part.agreed, 1)]
    return (*order, (say("Line drawn"), moment(part.cut_at))) if part.cut_at else ()


def _priority(workshop: Workshop, agreed: Priority, number: int) -> Block:
    facts = [
        (say("Owner"), name_of(workshop, agreed.owner) or say("No owner was named")),
        (say("First result"), agreed.first_result),
        (say("By", "a date"), day(agreed.by)),
        (say("People", "who does it"), agreed.people),
        (say("Money"), agreed.money),
        (say("What stops"), agreed.stops or say("Nothing was named")),
    ]
    rows = tuple((label, text) for label, text in facts if text)
    return Together((Heading(f"{number}. {option_text(workshop, agreed.option)}"), Facts(rows)))


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


# 100 points


def _points(workshop: Workshop) -> Iterator[Block]:
    shown = workshop.shown(POINTS)
    if shown is None:
        return
    given: Given = {by: answer.points for by, answer in shown.answers_by().items() if isinstance(answer, Points)}
    people, options = _asked(workshop, shown), _put_to(workshop, shown)
    yield Heading(say("Everyone’s 100 points"), aside=say("the area of a dot is the points given; – no answer"))
    for start in range(0, len(options), _ON_ONE_PICTURE):
        yield _picture(workshop, options[start : start + _ON_ONE_PICTURE], start, people, given)
    answered = say("{count} of {asked} answered.", count=len(given), asked=len(people))
    missing = sentence(missing_words(workshop, shown))
    yield Paragraph(" ".join(filter(None, (answered, missing, ties(workshop)))))
    yield Heading(say("Every allocation in figures"), 3)
    for start in range(0, len(options), _ACROSS):
        yield _allocations(options[start : start + _ACROSS], start, people, given)


def _put_to(workshop: Workshop, shown: Round) -> list[Option]:
    """The options that were there to be weighed, in today's order: one listed later has no zero here."""
    return [option for option in in_order(workshop) if option.id in shown.options]


def _picture(
    workshop: Workshop, options: Sequence[Option], start: int, people: Sequence[Participant], given: Given
) -> Picture:
    part = priorities(workshop)
    owners = {p.option: workshop.participant(p.owner).initials for p in part.agreed if p.owner}
    rows = [
        FigureOption(option.text, [_amount(given, person, option) for person in people], owners.get(option.id, ""))
        for option in options
    ]
    cut = len(part.agreed) - start if part.cut_at else None
    return Picture(
        points(
            rows,
            [person.initials for person in people],
            width=MEASURE,
            height=_AROUND_ROWS + (_ROW if len(people) <= _CROWD else _CROWD_ROW) * len(rows),
            text_size=_TEXT,
            cut_after=cut if cut is not None and 0 <= cut <= len(rows) else None,
            cut_words=say("drawn by the room, {at}", at=moment(part.cut_at)) if part.cut_at else "",
            first_number=start + 1,
        )
    )


def _amount(given: Given, person: Participant, option: Option) -> int | None:
    return given[person.id].get(option.id, 0) if person.id in given else None


def _allocations(options: Sequence[Option], start: int, people: Sequence[Participant], given: Given) -> Table:
    """A row for each person; the columns carry the options' numbers as in the picture above."""
    head = ("", *(str(number) for number in range(start + 1, start + 1 + len(options))))
    rows = [(tag(person), *(_figure(_amount(given, person, option)) for option in options)) for person in people]
    widths = (0.24, *(0.76 / len(options) for _ in options))
    return Table(head, tuple(rows), widths, ("left", *("right" for _ in options)))


def _figure(amount: int | None) -> str:
    return "–" if amount is None else str(amount)


# Rankings


def _rankings(workshop: Workshop) -> Iterator[Block]:
    shown = workshop.shown(RANKINGS)
    if shown is None:
        return
    ballots = {by: answer.order for by, answer in shown.answers_by().items() if isinstance(answer, Ranking)}
    options, numbers = _put_to(workshop, shown), _numbers(workshop)
    ids: list[OptionId] = [option.id for option in options]
    table = pairwise(list(ballots.values()), ids)
    yield Heading(say("Everyone’s ranking"), aside=say("the options carry the numbers of the list below"))
    yield Paragraph(in_words(table, ids, {str(option.id): option.text for option in options}, len(ballots)))
    answered = say("{count} of {asked} answered.", count=len(ballots), asked=len(shown.eligible))
    yield Paragraph(" ".join(filter(None, (answered, sentence(missing_words(workshop, shown))))))
    for start in range(0, len(ids), _ACROSS):
        yield _compared(options, ids[start : start + _ACROSS], numbers, table)
    people = [person for person in _asked(workshop, shown) if person.id in ballots]
    rows = tuple((tag(person), _order(ballots[person.id], numbers)) for person in people)
    yield Heading(say("Every ranking, first to last"), 3)
    yield Table(("", say("Order")), rows, (0.24, 0.76))


def _numbers(workshop: Workshop) -> Numbers:
    return {option.id: number for number, option in enumerate(in_order(workshop), 1)}


def _compared(
    options: Sequence[Option], across: Sequence[OptionId], numbers: Numbers, table: dict[tuple[str, str], int]
) -> Table:
    """How many put the option of the row before the option of the column."""
    head = (say("How many put this"), *(say("before {option}", option=numbers[id]) for id in across))
    rows = [
        (f"{numbers[option.id]}. {option.text}", *(_before(table, option.id, other) for other in across))
        for option in options
    ]
    return Table(head, tuple(rows), (0.4, *(0.6 / len(across) for _ in across)), ("left", *("right" for _ in across)))


def _before(table: dict[tuple[str, str], int], a: OptionId, b: OptionId) -> str:
    return "" if a == b else str(table[(a, b)])


def _order(ballot: Sequence[Sequence[OptionId]], numbers: Numbers) -> str:
    """
    >>> a, b, c = map(OptionId, "abc")
    >>> _order([[a], [b, c]], {a: 1, b: 2, c: 3})
    '1, then 2 and 3 level'
    """
    steps = [_step([str(numbers[id]) for id in step]) for step in ballot]
    return say(", then ").join(steps)


def _step(options: Sequence[str]) -> str:
    return say("{options} level", options=listed(options)) if len(options) > 1 else listed(options)


def _asked(workshop: Workshop, shown: Round) -> list[Participant]:
    return [person for person in workshop.people if person.id in shown.eligible]
