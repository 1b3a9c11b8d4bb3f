"""What was answered blind on the priorities, as the record prints it: every allocation and every ranking."""

from collections.abc import Iterator, Sequence

from stratroom.analysis import counted_words
from stratroom.analysis.ranking import Table as PairTable
from stratroom.figures.points import points as points_figure
from stratroom.figures.table import Option as FigureOption
from stratroom.model.forms import Ranking
from stratroom.model.names import OptionId, RoundId
from stratroom.model.people import Participant
from stratroom.model.public import how_many, missing_words
from stratroom.model.roles import initials_in_words
from stratroom.model.rounds import Round
from stratroom.model.workshop import Workshop
from stratroom.record import polls, reference
from stratroom.record.blocks import Block, Heading, Paragraph, Picture, Table, Together
from stratroom.record.measures import MEASURE
from stratroom.record.people import table_of
from stratroom.record.wording import moment, sentence
from stratroom.stages.priorities.acts import GRADIENTS, MY_TIME, POINTS, RANKINGS, Option, priorities
from stratroom.stages.priorities.asked_on import asked_on, numbered_words, other_list
from stratroom.stages.priorities.carried import times
from stratroom.stages.priorities.ordered import (
    Allocation,
    Ranked,
    allocations,
    answers_to,
    by_what,
    in_order,
    one_fewer,
    ranked,
    ties,
    totals,
)
from stratroom.words import joined, listed, say

_TEXT, _ROW, _CROWD_ROW, _AROUND_ROWS = 8.5, 22.0, 25.5, 34.0
_CROWD = 20
_WHO, _ROLE = 0.24, 0.38
"""How much of the measure whose ranking it is takes: a role is longer than initials."""
_ON_ONE_PICTURE, _ACROSS = 12, 10
Column = tuple[Participant | None, Allocation | None]
"""Who gave, None without a name and a role, and what; None where nothing was."""
Numbers = dict[OptionId, int]


def as_shown(workshop: Workshop, id: RoundId) -> tuple[Block, ...]:
    """Points, rankings or the poll as they are printed; empty where it is none of them, or not shown."""
    if id == POINTS:
        return tuple(points(workshop))
    if id == RANKINGS:
        return tuple(rankings(workshop))
    if id == MY_TIME:
        return tuple(times(workshop))
    return poll(workshop) if id == GRADIENTS else ()


def poll(workshop: Workshop) -> tuple[Block, ...]:
    """The poll with the list it was put on; empty until it is shown."""
    put = asked_on(workshop, GRADIENTS)
    on = numbered_words(put) if put else ""
    if other_list(workshop, GRADIENTS):
        on = say("{list} (another list than today’s)", list=on)
    return polls.poll(workshop, GRADIENTS, polls.needed(workshop, GRADIENTS), on)


# 100 points


def points(workshop: Workshop) -> Iterator[Block]:
    """Everyone’s 100 points, drawn and in figures. Empty until they are shown."""
    shown = workshop.shown(POINTS)
    if shown is None:
        return
    options, columns = _put_to(workshop, shown), allocations(workshop, shown)
    if workshop.names_withheld:
        columns = sorted(columns, key=lambda column: _amounts(column, options), reverse=True)
    yield Heading(say("Everyone’s 100 points"), aside=_how_drawn(columns))
    for start in range(0, len(options), _ON_ONE_PICTURE):
        yield _picture(workshop, options, start, columns)
    answered = sentence(how_many(shown))
    missing, short = missing_words(workshop, shown), initials_in_words(by for by, _ in columns)
    said = (answered, sentence(missing), sentence(short), by_what(workshop), ties(workshop))
    yield Paragraph(" ".join(filter(None, said)))
    yield from (Paragraph(words) for words in filter(None, (one_fewer(workshop, brief=False),)))
    yield Heading(say("Every allocation in figures"), 3)
    for start in range(0, len(options), _ACROSS):
        yield _allocations(workshop, options[start : start + _ACROSS], start, columns)


def _how_drawn(columns: Sequence[Column]) -> str:
    if all(given is not None for _, given in columns):
        return say("the area of a dot is the points given")
    return say("the area of a dot is the points given; – no answer")


def _put_to(workshop: Workshop, shown: Round) -> list[Option]:
    """The options that were there to be weighed, in today's order: one listed later has no zero here."""
    return [option for option in in_order(workshop) if option.id in shown.options]


def _picture(workshop: Workshop, options: Sequence[Option], start: int, columns: Sequence[Column]) -> Picture:
    """The options from `start` on, as many as go on one picture; those of the other pictures share its scale."""
    part, end = priorities(workshop), start + _ON_ONE_PICTURE
    owners = {p.option: workshop.participant(p.owner).initials for p in part.agreed if p.owner}
    every = [
        FigureOption(option.text, [_amount(column, option) for column in columns], owners.get(option.id, ""))
        for option in options
    ]
    rows, heads = every[start:end], [person.initials if person else "" for person, _ in columns]
    return Picture(
        points_figure(
            rows,
            heads,
            width=MEASURE,
            height=_AROUND_ROWS + (_ROW if len(columns) <= _CROWD else _CROWD_ROW) * len(rows),
            text_size=_TEXT,
            cut_after=len(part.agreed) if part.cut_at else None,
            cut_words=say("drawn by the room, {at}", at=moment(part.cut_at)) if part.cut_at else "",
            first_number=start + 1,
            elsewhere=[*every[:start], *every[end:]],
        )
    )


def _amounts(column: Column, options: Sequence[Option]) -> list[int]:
    """All that one person gave, in the options' order; those who gave none come last."""
    return [-1 if amount is None else amount for amount in (_amount(column, option) for option in options)]


def _amount(column: Column, option: Option) -> int | None:
    given = column[1]
    return None if given is None else given.get(option.id, 0)


def _allocations(workshop: Workshop, options: Sequence[Option], start: int, columns: Sequence[Column]) -> Table:
    """A row for each person; the columns carry the options' numbers as in the picture above."""
    head = ("", *(str(number) for number in range(start + 1, start + 1 + len(options))))
    rows = [(column[0], tuple(_figure(_amount(column, option)) for option in options)) for column in columns]
    by_option = [[_amount(column, option) for column in columns] for option in options]
    ends = ((say("Total"), *map(_total, by_option)), (say("Least to most"), *map(_range, by_option)))
    widths = (0.24, *(0.76 / len(options) for _ in options))
    return table_of(workshop, rows, head, widths, ("left", *("right" for _ in options)), ends, has_order=True)


def _total(column: Sequence[int | None]) -> str:
    return str(sum(amount or 0 for amount in column))


def _range(column: Sequence[int | None]) -> str:
    """From the least to the most that anybody gave who answered: how far they are apart.

    >>> _range([40, None, 0]), _range([10]), _range([None])
    ('0–40', '10', '–')
    """
    amounts = [amount for amount in column if amount is not None]
    ends = sorted({min(amounts), max(amounts)}) if amounts else []
    return "–".join(map(str, ends)) or "–"


def _figure(amount: int | None) -> str:
    return "–" if amount is None else str(amount)


# Rankings


def rankings(workshop: Workshop) -> Iterator[Block]:
    """Everyone’s ranking and how they compare. Empty until they are shown."""
    shown, found = workshop.shown(RANKINGS), ranked(workshop)
    if shown is None or found is None:
        return
    ballots = [(by, answer.order) for by, answer in answers_to(workshop, shown) if isinstance(answer, Ranking)]
    options, numbers = _put_to(workshop, shown), _numbers(workshop)
    ids: list[OptionId] = [option.id for option in options]
    yield Heading(say("Everyone’s ranking"), aside=say("the options carry the numbers of the list below"))
    yield from (Paragraph(words) for words in _said(found))
    answered = sentence(how_many(shown))
    order = () if totals(workshop) else (by_what(workshop), ties(workshop), one_fewer(workshop, brief=False))
    yield Paragraph(" ".join(filter(None, (answered, sentence(missing_words(workshop, shown)), *order))))
    yield Paragraph(say("Those who put both level, or left one out, are in neither number."), "small")
    for start in range(0, len(ids), _ACROSS):
        yield _compared(options, ids[start : start + _ACROSS], numbers, found.counted.table)
    rows = [(person, (_order(ballot, numbers),)) for person, ballot in ballots]
    who = _WHO if shown.is_named else _ROLE
    table = table_of(workshop, rows, ("", say("Order")), (who, 1 - who))
    yield Together((Heading(say("Every ranking, first to last"), 3), table))


def to_look_up(workshop: Workshop) -> Iterator[Block]:
    """The rankings counted in every way, for the end of the record. Empty until they are shown."""
    found = ranked(workshop)
    if found:
        numbers = {str(id): number for id, number in _numbers(workshop).items()}
        yield from reference.rankings(found.counted, found.names, numbers, found.people)


def _said(found: Ranked) -> Iterator[str]:
    yield counted_words.finding(found.counted, found.names)
    if circles := counted_words.further_down(found.counted, found.names):
        yield circles
    both = (
        counted_words.both_ways(found.counted, found.names),
        counted_words.one_fewer(found.counted, found.names, found.people, brief=True),
        counted_words.unplaced(found.counted, found.names),
    )
    yield from filter(None, (" ".join(filter(None, both)),))


def _numbers(workshop: Workshop) -> Numbers:
    return {option.id: number for number, option in enumerate(in_order(workshop), 1)}


def _compared(options: Sequence[Option], across: Sequence[OptionId], numbers: Numbers, table: PairTable) -> Table:
    """How many put the option of the row before the option of the column."""
    head = (say("How many put this before option …"), *(str(numbers[id]) for id in across))
    rows = [
        (joined(". ", (str(numbers[option.id]), option.text)), *(_before(table, option.id, other) for other in across))
        for option in options
    ]
    return Table(head, tuple(rows), (0.4, *(0.6 / len(across) for _ in across)), ("left", *("right" for _ in across)))


def _before(table: PairTable, a: OptionId, b: OptionId) -> str:
    return "" if a == b else str(table[(a, b)])


def _order(ballot: Sequence[Sequence[OptionId]], numbers: Numbers) -> str:
    """
    >>> a, b, c = map(OptionId, "abc")
    >>> _order([[a], [b, c]], {a: 1, b: 2, c: 3})
    '1, then 2 and 3 level'
    """
    steps = [_step([str(number) for number in sorted(numbers[id] for id in step)]) for step in ballot]
    return say(", then ").join(steps)


def _step(options: Sequence[str]) -> str:
    return say("{options} level", options=listed(options)) if len(options) > 1 else listed(options)
