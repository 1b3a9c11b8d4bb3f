"""The talk of a trade-off as the record prints it: in which order people were to speak and why, who was given the
floor, and who argued the other side because they were assigned to."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from stratroom.model.workshop import Workshop
from stratroom.record.blocks import Block, Fact, Facts, Heading
from stratroom.stages.tradeoffs.nouns import Tradeoff
from stratroom.stages.tradeoffs.turns import Speaker, about_minority, after_first, after_poll
from stratroom.words import parted, say, say_of

_LEAST = 2


def talked(workshop: Workshop, item: Tradeoff) -> Iterator[Block]:
    """Nothing where there was no order, no floor and nobody assigned."""
    rows = [
        *_order(say("Order of speaking"), after_first(workshop, item), about_minority(workshop, item)),
        *_order(say("Heard after the gradients"), after_poll(workshop, item)),
        *_floors(workshop, item),
        *_assigned(workshop, item),
    ]
    if rows:
        yield Heading(say("The talk"))
        yield Facts(tuple(rows))


def _order(label: str, speakers: Sequence[Speaker], said: str = "") -> list[Fact]:
    if len(speakers) < _LEAST:
        return []
    turns = [
        say("{names} ({why})", names=", ".join(speaker.who.called for speaker in together), why=why)
        for why, together in groupby(speakers, key=lambda speaker: speaker.why)
    ]
    return [(label, " ".join(filter(None, (say("By the rule: {turns}.", turns=parted(turns)), said))))]


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
