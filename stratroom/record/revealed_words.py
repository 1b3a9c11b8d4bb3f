"""The six words of each reveal, as the room could note them then: a list at the end of the record, for whoever holds a
note against it. Of what was revealed nothing but the title of its round enters here.
"""

from collections.abc import Iterator, Mapping
from types import MappingProxyType

from stratroom.model.names import RoundId
from stratroom.model.rounds import Phase, Round
from stratroom.model.workshop import Workshop
from stratroom.record.blocks import Block, Heading, Paragraph, Table
from stratroom.record.wording import moment
from stratroom.words import phrase, say

Reveals = Mapping[tuple[RoundId, int], str]
"""The six words of each reveal, by its round and which time it was shown, from 1."""
NONE_NOTED: Reveals = MappingProxyType({})

TO_COMPARE = phrase(
    "These words stood on the projector when the answers were shown. Whoever noted them then can compare: with the "
    "same words here, nothing up to that reveal was changed since."
)
_WIDTHS = (0.34, 0.24, 0.42)


def blocks(workshop: Workshop, reveals: Reveals) -> tuple[Block, ...]:
    """Round, moment and words of each reveal, in the order of the reveals; nothing where none is told of."""
    rows = tuple(sorted(_rows(workshop, reveals)))
    if not rows:
        return ()
    head = say("Question"), say("Shown"), say("Six words")
    table = Table(head, tuple((title, moment(at), words) for at, title, words in rows), _WIDTHS)
    return Heading(say("The six words of each reveal"), 3), Paragraph(say(TO_COMPARE), "small"), table


def _rows(workshop: Workshop, reveals: Reveals) -> Iterator[tuple[str, str, str]]:
    """ISO 8601 time, title, words."""
    for round in workshop.rounds.values():
        for time, shown in enumerate(_shown(round), 1):
            if words := reveals.get((round.id, time)):
                yield shown.shown_at, shown.title, words


def _shown(round: Round) -> Iterator[Round]:
    """The round as it was at each of its reveals, the first one first."""
    yield from (earlier.round for earlier in round.earlier)
    if round.phase is Phase.SHOWN:
        yield round
