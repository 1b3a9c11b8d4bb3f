"""What the room sees of the priorities: the options, everyone's points, the cut line, who owns what, what stops."""

from dataclasses import dataclass, replace

from stratroom.analysis import counted_words
from stratroom.model.forms import FormName, how
from stratroom.model.names import PRIORITIES, Attribution, RoundId
from stratroom.model.promises import held
from stratroom.model.public import (
    Collecting,
    Gradients,
    PersonMark,
    PublicDissent,
    answered_words,
    collecting,
    mark,
    marks,
)
from stratroom.model.public import gradients as poll_of
from stratroom.model.roles import initials_in_words
from stratroom.model.rounds import ATTRIBUTION, Round
from stratroom.model.seen_dissents import dissents, one_by_one
from stratroom.model.week import in_days
from stratroom.model.workshop import Workshop
from stratroom.stages.priorities.acts import (
    GRADIENTS,
    MY_TIME,
    ON_THE_LIST,
    POINTS,
    RANKINGS,
    STAGE,
    Priority,
    priorities,
)
from stratroom.stages.priorities.asked_on import list_lines, numbered_words, other_list, polled_on, said_of
from stratroom.stages.priorities.line import BELOW, at_line, before_it_is_drawn
from stratroom.stages.priorities.load import left_since, out_since, too_much
from stratroom.stages.priorities.my_time import my_time
from stratroom.stages.priorities.ordered import allocations, by_what, given, in_order, one_fewer, ranked, ties, totals
from stratroom.stages.priorities.rules import option_text
from stratroom.words import in_sentences, say

_TIME_OF_DAY = slice(11, 16)
"""Where an ISO moment has its hour and minute."""


@dataclass(frozen=True, slots=True)
class Options:
    """What there is to choose from, and how it will be counted: a label and a sentence for each way of asking."""

    texts: tuple[str, ...]
    rules: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class PointsRow:
    """One option with everybody's points, in the order of `PointsTable.people`; None: did not answer."""

    text: str
    owner: str
    points: tuple[int | None, ...]
    total: int


@dataclass(frozen=True, slots=True)
class PointsTable:
    """Every allocation visible. The first `above` rows are above the cut line; None while it is not drawn.

    `drawn` is the time of day at which it was, "14:02"; `stops` is what the priorities above the line stop; `one_fewer`
    says whether one person changes which options have most points, as many as stand above the line; `at_line` that the
    line runs between equals, or might, or is not by points. Of `people` is each None where points carry no names; by
    role it stands for somebody of whom the role alone is known.
    """

    people: tuple[PersonMark | None, ...]
    rows: tuple[PointsRow, ...]
    above: int | None
    given: int
    missing: str
    ties: str = ""
    drawn: str = ""
    stops: tuple[str, ...] = ()
    one_fewer: str = ""
    at_line: str = ""

    @property
    def heads(self) -> list[str]:
        """What stands above each column: initials, "" without a name."""
        return [person.initials if person else "" for person in self.people]


@dataclass(frozen=True, slots=True)
class Compared:
    """Rankings, two options at a time: `table[a][b]` people put option a before b (0 on the diagonal). `both_ways` says
    what Borda and Schulze put first, `one_fewer` whether one person changes that, `further_down` what goes round in a
    circle below what comes first."""

    texts: tuple[str, ...]
    table: tuple[tuple[int, ...], ...]
    ballots: int
    in_words: str
    missing: str
    both_ways: str = ""
    one_fewer: str = ""
    further_down: str = ""


@dataclass(frozen=True, slots=True)
class PublicPriority:
    """One agreed priority; `by` is an ISO date or "", `days` what of its owner's week it takes, in words."""

    text: str
    owner: PersonMark | None
    first_result: str
    by: str
    people: str
    money: str
    stops: str
    days: str = ""
    owner_was_away: bool = False


@dataclass(frozen=True, slots=True)
class Agreed:
    """The priorities in order, the options left below the line, the poll and the dissent. `polled_on` is the list the
    poll was put on, in words, where that is not this one, "" otherwise. `not_now` is what it means to be below,
    `at_line` that the line runs between equals or is not by points, `too_much` who carries more than goes, `order`
    what the order comes from and what is equal in it, `left_since` which owners keep out of it or are not in the room
    any more, `read_back` what the room says of it at the end, "" outside the read-back."""

    priorities: tuple[PublicPriority, ...]
    below: tuple[str, ...]
    gradients: Gradients | None
    dissents: tuple[PublicDissent, ...]
    not_now: str = ""
    at_line: str = ""
    too_much: tuple[str, ...] = ()
    polled_on: str = ""
    order: str = ""
    left_since: tuple[str, ...] = ()
    read_back: str = ""


def views(workshop: Workshop, in_box: int = 0) -> tuple[object, ...]:
    """Everything the room has seen of the priorities, oldest first. The table with the line comes after what the room
    knew when it drew it, the poll before what it was about with what was said against it."""
    part = priorities(workshop)
    if not part.options:
        return ()
    found: list[object] = [Options(tuple(option.text for option in part.options), _rules(workshop))]
    counted = (points_table(workshop), compared(workshop))
    found += filter(None, (*(reversed(counted) if part.cut_at else counted), my_time(workshop), gradients(workshop)))
    if (
        any(priority.owner for priority in part.agreed)
        or (part.agreed and gradients(workshop))
        or (part.cut_at and not totals(workshop))
    ):
        whole = agreed(workshop)
        found += [replace(whole, dissents=some) for some in one_by_one(workshop, PRIORITIES, said_of(workshop))]
    pending = (workshop.round(round) for round in (POINTS, RANKINGS, MY_TIME, GRADIENTS))
    found += [_collecting(workshop, round, in_box) for round in pending if round and round.is_pending]
    return tuple(found)


def _collecting(workshop: Workshop, round: Round, in_box: int) -> Collecting:
    """With the list, where that is what is asked about."""
    return replace(collecting(workshop, round, in_box), lines=list_lines(workshop) if round.id in ON_THE_LIST else ())


def _rules(workshop: Workshop) -> tuple[tuple[str, str], ...]:
    rules = counted_how(workshop)
    return (say("100 points"), rules[POINTS]), (say("Ranking"), rules[RANKINGS])


def counted_how(workshop: Workshop) -> dict[RoundId, str]:
    """How points and rankings are counted and who sees them: as they were put, or would be now."""
    asked = {id: workshop.round(id) for id in (POINTS, RANKINGS)}
    put: dict[RoundId, Attribution] = {
        id: ATTRIBUTION[round.seen_as] for id, round in asked.items() if round and not round.can_be_put
    }
    now = ATTRIBUTION[held(workshop, STAGE)]
    forms: dict[RoundId, FormName] = {POINTS: "points", RANKINGS: "ranking"}
    return {id: how(form, put.get(id, now)) for id, form in forms.items()}


def points_table(workshop: Workshop) -> PointsTable | None:
    """Everybody's points once shown, above the line first, then by total."""
    shown = workshop.shown(POINTS)
    if shown is None:
        return None
    columns, part, total = allocations(workshop, shown), priorities(workshop), totals(workshop)
    owners = {p.option: workshop.participant(p.owner).initials for p in part.agreed if p.owner}
    rows = tuple(
        PointsRow(
            text=option.text,
            owner=owners.get(option.id, ""),
            points=tuple(None if points is None else points.get(option.id, 0) for _, points in columns),
            total=total[option.id],
        )
        for option in in_order(workshop)
    )
    above = len(part.agreed) if part.cut_at else None
    return PointsTable(
        people=tuple(mark(person) if person else None for person, _ in columns),
        rows=rows,
        above=above,
        given=100 * len(given(workshop)),
        missing=in_sentences((answered_words(workshop, shown), initials_in_words(by for by, _ in columns))),
        ties=ties(workshop),
        drawn=part.cut_at[_TIME_OF_DAY],
        stops=tuple(priority.stops for priority in part.agreed if priority.stops),
        one_fewer=one_fewer(workshop, brief=True),
        at_line=at_line(workshop) or ("" if part.cut_at else before_it_is_drawn(workshop)),
    )


def compared(workshop: Workshop) -> Compared | None:
    """The rankings once shown, two options at a time, in the order in which the options stand everywhere."""
    shown, rankings = workshop.shown(RANKINGS), ranked(workshop)
    if shown is None or rankings is None:
        return None
    counted, names = rankings.counted, rankings.names
    notes = (answered_words(workshop, shown), counted_words.unplaced(counted, names))
    first = counted_words.one_fewer(counted, names, rankings.people, brief=True)
    is_said = len(priorities(workshop).agreed) < 2 or totals(workshop)
    at_line_too = "" if is_said else one_fewer(workshop, brief=True)
    put = [str(option.id) for option in in_order(workshop) if option.id in names]
    return Compared(
        texts=tuple(names[option] for option in put),
        table=tuple(tuple(0 if a == b else counted.table[(a, b)] for b in put) for a in put),
        ballots=len(counted.ballots),
        in_words=counted_words.finding(counted, names),
        missing=in_sentences(notes),
        both_ways=counted_words.both_ways(counted, names),
        one_fewer=" ".join(filter(None, (first, at_line_too))),
        further_down=counted_words.further_down(counted, names),
    )


def gradients(workshop: Workshop) -> Gradients | None:
    """The poll on the list, once shown; on which list, where that is not the one of today."""
    shown = workshop.shown(GRADIENTS)
    poll = poll_of(workshop, GRADIENTS, needed=shown.needed if shown else "")
    return replace(poll, on=polled_on(workshop)) if poll else None


def agreed(workshop: Workshop) -> Agreed:
    """What is above the line, with owners and stops, and what is below it."""
    part = priorities(workshop)
    above = {priority.option for priority in part.agreed}
    return Agreed(
        priorities=tuple(_priority(workshop, priority) for priority in part.agreed),
        below=tuple(option.text for option in in_order(workshop) if option.id not in above),
        gradients=gradients(workshop),
        dissents=dissents(workshop, PRIORITIES, said_of(workshop)),
        not_now=say(BELOW),
        at_line=at_line(workshop),
        too_much=too_much(workshop),
        left_since=(*out_since(workshop), *left_since(workshop)),
        polled_on=_polled_on(workshop),
        order=in_sentences((by_what(workshop), ties(workshop))),
    )


def _polled_on(workshop: Workshop) -> str:
    other = other_list(workshop, GRADIENTS) if workshop.shown(GRADIENTS) else None
    return numbered_words(other) if other else ""


def _priority(workshop: Workshop, priority: Priority) -> PublicPriority:
    owner = next(iter(marks(workshop, (priority.owner,))), None) if priority.owner else None
    return PublicPriority(
        text=option_text(workshop, priority.option),
        owner=owner,
        first_result=priority.first_result,
        by=priority.by,
        people=priority.people,
        money=priority.money,
        stops=priority.stops,
        days=in_days(priority.half_days),
        owner_was_away=priority.owner_was_away,
    )
