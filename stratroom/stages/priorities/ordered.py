"""In what order the options stand, and by what: points where they were given, otherwise the rankings, otherwise the
list. Options that are equal by that are said to be; nothing breaks a tie but the room, by moving an option by hand.
"""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass

from stratroom.analysis import first_in_points, first_in_rankings
from stratroom.analysis.counted import Counted, counted
from stratroom.analysis.ranking import Ballot
from stratroom.analysis.ranking_words import is_level
from stratroom.model.forms import Answer, Points, Ranking
from stratroom.model.names import OptionId
from stratroom.model.people import Participant
from stratroom.model.roles import InRole, places_of
from stratroom.model.rounds import Round
from stratroom.model.who_gave import who_gave
from stratroom.model.workshop import Workshop
from stratroom.stages.priorities.acts import POINTS, RANKINGS, Option, priorities
from stratroom.words import listed, parted, phrase, quoted, say, say_of

Allocation = dict[OptionId, int]
_BY_ROOM = phrase("Equal above the line, in the room’s own order: {tied}.")
_BY_LIST = phrase("Equal, and shown in the order of the list: {tied}.")
_UNDECIDED_BY_ROOM = phrase("Undecided by the count (a circle), above the line in the room’s own order: {tied}.")
_UNDECIDED_BY_LIST = phrase("Undecided by the count (a circle), and shown in the order of the list: {tied}.")


@dataclass(frozen=True, slots=True)
class Ranked:
    """The rankings once shown: counted, with the options' words, and who ranked in the order they sit; "" for each
    where names are withheld or there are none."""

    counted: Counted
    names: dict[str, str]
    people: tuple[str, ...]


def ranked(workshop: Workshop) -> Ranked | None:
    """None until the rankings are shown. An option that is not listed any more counts on none of them."""
    shown = workshop.shown(RANKINGS)
    if shown is None:
        return None
    orders = [(by, answer.order) for by, answer in answers_to(workshop, shown) if isinstance(answer, Ranking)]
    names = {str(option.id): option.text for option in priorities(workshop).options if option.id in shown.options}
    ballots = [Ballot(tuple(_kept(order, names))) for _, order in orders]
    return Ranked(counted(ballots, tuple(names)), names, tuple(_names(workshop, [by for by, _ in orders])))


def _kept(order: Iterable[tuple[OptionId, ...]], names: dict[str, str]) -> Iterable[tuple[str, ...]]:
    return filter(None, (tuple(option for option in step if option in names) for step in order))


def answers_to(workshop: Workshop, shown: Round) -> list[tuple[Participant | None, Answer]]:
    """Each answer with its author in the order they sit; by role those of one role beside each other; otherwise as the
    reveal shuffled them, without anybody."""
    if not shown.is_named:
        roles = places_of(shown.roles)
        placed = sorted(enumerate(shown.answers, 1), key=lambda one: roles.get(one[1].role or "", 0))
        return [(who_gave(workshop, given, place), given.answer) for place, given in placed]
    answers = shown.answers_by()
    return [(person, answers[person.id]) for person in workshop.people if person.id in answers]


def allocations(workshop: Workshop, shown: Round) -> list[tuple[Participant | None, Allocation | None]]:
    """A column of points for each person asked, None for who gave none: by seat, or where answers are not attributed
    one for each answer first and then the missing ones. None of those where it was shown without roles: how many people
    answered is not known then."""
    found = [(by, answer.points) for by, answer in answers_to(workshop, shown) if isinstance(answer, Points)]
    if not shown.is_named:
        missing = 0 if shown.without_roles else len(shown.eligible) - len(found)
        return [*found, *[(None, None)] * missing]
    gave = {by.id: points for by, points in found if by}
    return [(person, gave.get(person.id)) for person in workshop.people if person.id in shown.eligible]


def given(workshop: Workshop) -> list[tuple[Participant | None, Allocation]]:
    """What each person gave, in the order of `allocations`; once shown, empty before."""
    shown = workshop.shown(POINTS)
    return [(by, points) for by, points in (allocations(workshop, shown) if shown else ()) if points is not None]


def totals(workshop: Workshop) -> dict[OptionId, int]:
    """Points per option over all who answered, once shown; empty before."""
    points = [points for _, points in given(workshop)]
    if not points:
        return {}
    return {option.id: sum(p.get(option.id, 0) for p in points) for option in priorities(workshop).options}


def one_fewer(workshop: Workshop, *, brief: bool) -> str:
    """Whether one person changes which options have most points, as many as stand above the line, or the one with most
    while none is above it; where there are only rankings, which stand first by them, "" before there is a line. In a
    picture many different results are told `brief`."""
    part, points, rankings = priorities(workshop), given(workshop), ranked(workshop)
    if rankings and not totals(workshop):
        above = [str(one.option) for one in part.agreed]
        names = {str(option.id): option.text for option in part.options}
        return first_in_rankings.one_fewer(rankings.counted, above, names, rankings.people, brief=brief)
    people = _names(workshop, [by for by, _ in points])
    names = {str(option.id): option.text for option in part.options}
    gave = [{str(option): many for option, many in each.items()} for _, each in points]
    return first_in_points.one_fewer(people, gave, [str(one.option) for one in part.agreed], names, brief=brief)


def _names(workshop: Workshop, people: Iterable[Participant | None]) -> list[str]:
    """What each is called; "" where names are withheld or there are none: a role may be that of several."""
    known = (None if workshop.names_withheld or isinstance(person, InRole) else person for person in people)
    return [person.called if person else "" for person in known]


def in_order(workshop: Workshop) -> tuple[Option, ...]:
    """Options above the line as agreed; then by points or else by the rankings, equal ones as they were listed."""
    part, steps = priorities(workshop), levels(workshop)
    options = {option.id: option for option in part.options}
    above = [options[agreed.option] for agreed in part.agreed]
    below = [option for option in part.options if option not in above]
    return (*above, *sorted(below, key=lambda option: _step(option.id, steps)))


def by_what(workshop: Workshop) -> str:
    """What the order comes from, in a sentence; above the line it is the room's own."""
    if totals(workshop):
        by = say("by points")
    elif ranked(workshop):
        by = say("by the rankings (Schulze)")
    else:
        by = say("as listed")
    part = priorities(workshop)
    if part.agreed and len(part.agreed) == len(part.options):
        return say("Order: the room’s own.")
    if part.agreed:
        return say("Order: the room’s own above the line, {by} below it.", by=by)
    return say("Order: {by}.", by=by)


def ties(workshop: Workshop) -> str:
    """Options that are equal by what the order comes from, in words; "" when no two are. Above the line their order is
    the room’s; else it is the list’s, as it is for those without a place on any ranking."""
    above, steps = {str(agreed.option) for agreed in priorities(workshop).agreed}, levels(workshop)
    said = (
        *_tied(workshop, [step & above for step in steps], _BY_ROOM, _UNDECIDED_BY_ROOM),
        *_tied(workshop, [step - above for step in steps], _BY_LIST, _UNDECIDED_BY_LIST),
        _after_all(workshop, above.union(*steps)) if steps else "",
    )
    return " ".join(filter(None, said))


def _tied(workshop: Workshop, steps: list[frozenset[str]], equal: str, undecided: str) -> Iterator[str]:
    """Of those that stand on one step: which are equal, and which the count does not tell apart all the same."""
    tied = [step for step in steps if len(step) > 1]
    for words, are_equal in ((equal, True), (undecided, False)):
        if told := parted(_equal(workshop, step) for step in tied if is_equal(workshop, step) == are_equal):
            yield say(words, tied=told)


def is_equal(workshop: Workshop, step: Collection[str]) -> bool:
    """Whether options on one step have as many points, or as many put each of them before each other one as after it.
    Where they are not and still on one step, their comparisons go round in a circle: Schulze’s ways are as strong."""
    rankings = None if totals(workshop) else ranked(workshop)
    return rankings is None or is_level(rankings.counted.table, step)


def places(workshop: Workshop) -> dict[OptionId, str]:
    """Where each option stands by the rankings, in words, once they are shown; empty before."""
    rankings = ranked(workshop)
    if rankings is None:
        return {}
    found = {OptionId(option): say("no place on any ranking") for option in rankings.counted.unplaced}
    before = 0
    for step in rankings.counted.schulze.order:
        words = say("place {n} by Schulze", n=before + 1)
        words = say("tied for place {n} by Schulze", n=before + 1) if len(step) > 1 else words
        found |= {OptionId(option): words for option in step}
        before += len(step)
    return found


def levels(workshop: Workshop) -> list[frozenset[str]]:
    """The options from first to last by what decides, those that are equal together; none before anything does."""
    if total := totals(workshop):
        points = sorted(set(total.values()), reverse=True)
        return [frozenset(option for option in total if total[option] == many) for many in points]
    rankings = ranked(workshop)
    return list(rankings.counted.schulze.order) if rankings else []


def _step(option: OptionId, steps: list[frozenset[str]]) -> int:
    """Which step an option stands on; one that is on none, as it has no place on any ranking, stands after all."""
    return next((number for number, step in enumerate(steps) if option in step), len(steps))


def _after_all(workshop: Workshop, standing: Collection[str]) -> str:
    left = [quoted(option.text) for option in priorities(workshop).options if option.id not in standing]
    return say_of(
        len(left),
        "Without a place on any ranking, and shown last: {options}.",
        "Without a place on any ranking, and shown last in the order of the list: {options}.",
        options=listed(left),
    ) if left else ""  # fmt: skip


def _equal(workshop: Workshop, step: frozenset[str]) -> str:
    options, total = [option for option in priorities(workshop).options if option.id in step], totals(workshop)
    words = [quoted(option.text) for option in options]
    if total:
        return say("{options} ({points} each)", options=", ".join(words), points=total[options[0].id])
    return listed(words)
