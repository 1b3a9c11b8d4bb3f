"""The talk of a trade-off as the record prints it: in which order people were to speak and why, who was given the
floor, and who argued the other side because they were assigned to."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from stratroom.analysis.camps import is_unanimous
from stratroom.analysis.speaking import Why
from stratroom.model.rounds import Round
from stratroom.model.workshop import Workshop
from stratroom.record.blocks import Block, Fact, Facts, Heading
from stratroom.record.wording import moment
from stratroom.stages.tradeoffs.in_words import given
from stratroom.stages.tradeoffs.nouns import Assigned, Floor, Tradeoff, round_of
from stratroom.stages.tradeoffs.turns import Speaker, about_minority, after_first, after_poll
from stratroom.words import joined, parted, phrase, say, say_of

_LEAST = 2


def talked(workshop: Workshop, item: Tradeoff) -> Iterator[Block]:
    """Nothing where there was no order, no floor and nobody assigned. Without names who spoke when is not told."""
    if workshop.names_withheld:
        yield from _in_counts(workshop, item)
        return
    rows = [
        *_order(say("Order of speaking, by the rule"), after_first(workshop, item), about_minority(workshop, item)),
        *_floors(workshop, say("The floor, uninterrupted"), [floor for floor in item.floors if not floor.polls]),
        *_order(say("Heard after the gradients, by the rule"), after_poll(workshop, item)),
        *_floors(workshop, say("The floor after the gradients"), [floor for floor in item.floors if floor.polls]),
        *_assigned(workshop, item),
    ]
    if rows:
        yield Heading(say("The talk"))
        yield Facts(tuple(rows))


def _in_counts(workshop: Workshop, item: Tradeoff) -> Iterator[Block]:
    """How often somebody had the floor to themselves, and when somebody was to argue the other side."""
    given = len(item.floors)
    times = say_of(given, "Given to somebody {n} time.", "Given to somebody {n} times.") if given else ""
    rows = [*([(say("The floor, uninterrupted"), times)] if times else []), *_assigned(workshop, item)]
    if rows:
        yield Heading(say("The talk"))
        yield Facts(tuple(rows))


def _order(label: str, speakers: Sequence[Speaker], said: str = "") -> list[Fact]:
    """A sentence for each group of those who speak for the same reason."""
    if len(speakers) < _LEAST:
        return []
    groups = [list(together) for _, together in groupby(speakers, key=lambda speaker: speaker.turn)]
    turns = [_turn(those[0].turn, joined(", ", map(_called, those)), is_first=not n) for n, those in enumerate(groups)]
    return [(label, " ".join(filter(None, (*turns, said))))]


def _called(speaker: Speaker) -> str:
    name = speaker.who.called
    return say("{names} ({why})", names=name, why=speaker.at) if speaker.at else name


def _turn(why: Why, names: str, *, is_first: bool) -> str:
    match why:
        case "minority":
            return say("First the minority: {names}.", names=names)
        case "apart" if is_first:
            return say("First those furthest apart, in turns: {names}.", names=names)
        case "apart":
            return say("Then the far end of the other side: {names}.", names=names)
        case "against":
            return say("First those at 5 to 8: {names}.", names=names)
        case "with reservations" if is_first:
            return say("Those at 3: {names}.", names=names)
        case "with reservations":
            return say("Then those at 3: {names}.", names=names)
        case "drawn" if is_first:
            return say("As drawn: {names}.", names=names)
        case "drawn":
            return say("Then as drawn: {names}.", names=names)
        case "leads":
            return say("Last, as leader: {names}.", names=names)


def _floors(workshop: Workshop, label: str, floors: Sequence[Floor]) -> list[Fact]:
    """Who was given the floor, and what was planned: how long they spoke nobody knows."""
    given = [
        say_of(
            floor.minutes, "{name} ({n} min planned)", "{name} ({n} min planned)",
            name=workshop.participant(floor.to).called,
        )
        for floor in floors
    ]  # fmt: skip
    return [(label, parted(given))] if given else []


def _assigned(workshop: Workshop, item: Tradeoff) -> list[Fact]:
    """Every assignment in its order, each with the first round it came after."""
    if not item.advocates:
        return []
    return [(say("Assigned"), " ".join(_assignment(workshop, item, each) for each in item.advocates))]


def _assignment(workshop: Workshop, item: Tradeoff, assigned: Assigned) -> str:
    if assigned.to is None:
        return say("{at}: nobody argues the other side any more.", at=moment(assigned.at))
    name, first = workshop.participant(assigned.to).called, _first_round(workshop, item, assigned.shown)
    at, shown = moment(assigned.at), moment(first.shown_at)
    return say(_reason(first), at=at, name=name, shown=shown)


def _reason(first: Round) -> str:
    """Earlier versions offered it, too, where everybody stood in the middle: that is no side."""
    if not is_unanimous([answer.position for answer in given(first).values()]):
        return phrase(
            "{at}: {name} was to argue the other side; everybody who answered stood in the middle in the first round, "
            "shown {shown}."
        )
    if first.missing or first.recused:
        return phrase(
            "{at}: {name} was to argue the other side, as everybody who answered stood on one in the first round, "
            "shown {shown}."
        )
    return phrase(
        "{at}: {name} was to argue the other side, as everybody stood on one in the first round, shown {shown}."
    )


def _first_round(workshop: Workshop, item: Tradeoff, shown: int) -> Round:
    """The first round as it was shown that time, counted from 1."""
    now = workshop.rounds[round_of("first", item.id)]
    return (*(earlier.round for earlier in now.earlier), now)[shown - 1]
