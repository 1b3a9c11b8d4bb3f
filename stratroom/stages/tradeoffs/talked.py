"""The talk of a trade-off as the record prints it: in which order people were to speak and why, who was given the
floor, and who argued the other side because they were assigned to."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from stratroom.analysis.speaking import Why
from stratroom.model.workshop import Workshop
from stratroom.record.blocks import Block, Fact, Facts, Heading
from stratroom.stages.tradeoffs.nouns import Tradeoff
from stratroom.stages.tradeoffs.turns import Speaker, about_minority, after_first, after_poll
from stratroom.words import parted, say, say_of

_LEAST = 2


def talked(workshop: Workshop, item: Tradeoff) -> Iterator[Block]:
    """Nothing where there was no order, no floor and nobody assigned."""
    rows = [
        *_order(say("Order of speaking, by the rule"), after_first(workshop, item), about_minority(workshop, item)),
        *_order(say("Heard after the gradients, by the rule"), after_poll(workshop, item)),
        *_floors(workshop, item),
        *_assigned(workshop, item),
    ]
    if rows:
        yield Heading(say("The talk"))
        yield Facts(tuple(rows))


def _order(label: str, speakers: Sequence[Speaker], said: str = "") -> list[Fact]:
    """A sentence for each group of those who speak for the same reason."""
    if len(speakers) < _LEAST:
        return []
    groups = [list(together) for _, together in groupby(speakers, key=lambda speaker: speaker.turn)]
    turns = [_turn(those[0].turn, ", ".join(map(_called, those)), is_first=not n) for n, those in enumerate(groups)]
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


def _floors(workshop: Workshop, item: Tradeoff) -> list[Fact]:
    given = [
        say_of(floor.minutes, "{name}, {n} min", "{name}, {n} min", name=workshop.participant(floor.to).called)
        for floor in item.floors
    ]
    return [(say("The floor, uninterrupted"), parted(given))] if given else []


def _assigned(workshop: Workshop, item: Tradeoff) -> list[Fact]:
    if item.advocate is None:
        return []
    name = workshop.participant(item.advocate).called
    said = say("{name} was assigned to argue the other side, as everybody stood on one in the first round.", name=name)
    return [(say("Assigned"), said)]
