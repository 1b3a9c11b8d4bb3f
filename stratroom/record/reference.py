"""Numbers for whoever wants to check them, at the end of the record: never on a screen, never without what they are.

Which rounds they come from is the stages' business and handed in as blocks.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from stratroom.analysis.agreement import one_voice_range, van_der_eijk
from stratroom.analysis.counted import UNRANKED, Counted
from stratroom.analysis.counted_words import Names, without_one
from stratroom.analysis.ranking import Method, kemeny, kendall_w
from stratroom.record.blocks import Block, Facts, Heading, Paragraph, Section, Table, Together
from stratroom.words import decimal, joined, phrase, say

_A_FROM, _KEMENY_AT_MOST = 5, 12
"""Fewer people than this have no A; more options than this no order by Kemeny: it would keep the record waiting."""
_OF_ONE = 2
"""Blocks of one spread: its title, its numbers."""
_WAYS: dict[Method, str] = {
    "condorcet": phrase("Before each other one"),
    "schulze": phrase("Schulze"),
    "borda": phrase("Borda"),
}
SCHULZE = phrase(
    "Schulze compares two options at a time. A win is as strong as more people put the one before the other than after "
    "it; a way over several wins is as strong as the weakest of them; the stronger way decides. Equal ones are tied."
)
BORDA = phrase(
    "Borda adds up, over all rankings, how many options stand below each, and half of those beside it. An option "
    "without a place on a ranking neither gains nor gives anything there."
)
W = phrase(
    "It is 1 where all rankings are the same and 0 where they cancel each other out. It says how alike the rankings "
    "are, not whether the order is right."
)
A = phrase(
    "Van der Eijk’s A says how positions are spread: 1 where all stand at one step, 0 where as many stand at each, −1 "
    "where half stand at each end. In a small group one person moves it far, so it stands with its range if one person "
    "were missing or stood one step aside."
)


def section(blocks: Iterable[Block]) -> Section | None:
    """None where there is nothing to look up."""
    found = tuple(blocks)
    if not found:
        return None
    return Section(say("Appendix"), say("Numbers to look up"), (Heading(say("Numbers to look up"), 1), *found))


def rankings(counted: Counted, names: Names, numbers: Mapping[str, int], people: Sequence[str]) -> Iterator[Block]:
    """How the rankings were counted in each way. `numbers` are those the options carry in the record."""
    yield Heading(say("How the rankings were counted"), aside=say("the options carry the numbers of the priorities"))
    yield Table(
        (say("Option"), say("Place by Schulze"), say("Borda’s count")),
        tuple(_rows(counted, names, numbers)),
        (0.6, 0.2, 0.2),
        ("left", "right", "right"),
    )
    yield from (Paragraph(say(words), "small") for words in (SCHULZE, BORDA))
    yield Paragraph(_kemeny(counted, numbers), "small")
    yield Paragraph(_likeness(counted), "small")
    if len(people) > 1:
        yield Heading(say("Without any one person"), 3)
        yield Facts(
            tuple(
                (say(words), without_one(counted, names, people, way) or _nobody(counted, way))
                for way, words in _WAYS.items()
            )
        )


def spread(title: str, rounds: Sequence[tuple[str, Sequence[int]]]) -> tuple[Block, ...]:
    """A of positions, for each round its name and how many stand at each step; empty where none has five people."""
    told = tuple((when, _spread(counts)) for when, counts in rounds if sum(counts) >= _A_FROM)
    return (Heading(title, 3), Facts(told)) if told else ()


def spreads(blocks: Iterable[Block]) -> Iterator[Block]:
    """The spread of all trade-offs under one heading, with what the number is."""
    found = tuple(blocks)
    if found:
        head = Heading(say("How positions were spread")), Paragraph(say(A), "small")
        first = found[:_OF_ONE]
        yield Together((*head, *first))
        yield from found[_OF_ONE:]


def _nobody(counted: Counted, way: Method) -> str:
    if not counted.winners(way):
        return say("No option does, and nobody changes that.")
    return say("Nobody changes what comes first.")


def _rows(counted: Counted, names: Names, numbers: Mapping[str, int]) -> Iterator[tuple[str, str, str]]:
    place = 1
    for step in counted.schulze.order:
        for option in sorted(step, key=lambda option: numbers[option]):
            stands = say("{n}, tied", n=place) if len(step) > 1 else str(place)
            yield joined(". ", (str(numbers[option]), names[option])), stands, halves(counted.borda.scores[option])
        place += len(step)
    for option in counted.unplaced:
        yield joined(". ", (str(numbers[option]), names[option])), "–", "–"


def halves(count: float) -> str:
    """A count of options and halves of them.

    >>> halves(4.5), halves(0.5), halves(3.0), halves(0.0)
    ('4½', '½', '3', '0')
    """
    whole, half = divmod(round(2 * count), 2)
    return f"{whole or ''}½" if half else str(whole)


def _kemeny(counted: Counted, numbers: Mapping[str, int]) -> str:
    """An order only where there is one that is best: of several that are equally good none is picked."""
    if len(counted.placed) > _KEMENY_AT_MOST:
        return say("Kemeny’s order is not counted for more than {most} options.", most=_KEMENY_AT_MOST)
    best = kemeny(counted.ballots, UNRANKED)
    if best.optima == 1:
        order = say(", then ").join(str(numbers[option]) for option in best.order)
        return say(
            "Kemeny’s order goes against fewest of the comparisons people made, {cost} of them: {order}.",
            cost=best.cost,
            order=order,
        )
    return say(
        "Kemeny looks for the order that goes against fewest of the comparisons people made: {n} orders are equally "
        "good, each against {cost}, so none of them is printed.",
        n=best.optima,
        cost=best.cost,
    )


def _likeness(counted: Counted) -> str:
    likeness = kendall_w(counted.ballots, UNRANKED)
    if likeness is None:
        return say(
            "Kendall’s W is not defined here: options are without a place on some rankings, or everything is tied."
        )
    return say("Kendall’s W: {number}. {what}", number=decimal(likeness, 2), what=say(W))


def _spread(counts: Sequence[int]) -> str:
    agreement, (least, most) = van_der_eijk(counts), one_voice_range(counts)
    assert agreement is not None
    return say(
        "A {number}, from {least} to {most} with one person missing or one step aside; {n} people",
        number=_signed(agreement),
        least=_signed(least),
        most=_signed(most),
        n=sum(counts),
    )


def _signed(number: float) -> str:
    return decimal(round(number, 2) + 0.0, 2).replace("-", "−")
