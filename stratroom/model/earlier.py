"""The workshop as it stood before a question was asked again: what prints a round prints it then, too. Pure."""

from collections.abc import Iterator

from msgspec.structs import replace

from stratroom.model.rounds import Earlier, Round
from stratroom.model.workshop import Workshop


def asked_before(workshop: Workshop) -> Iterator[tuple[Round, Earlier, Workshop]]:
    """Every round that was asked again, each time it was: the round of today, what was shown, and the workshop with
    that in its place. Everything else in it is as it stands today."""
    for round in workshop.rounds.values():
        for number, earlier in enumerate(round.earlier):
            then = replace(earlier.round, earlier=round.earlier[:number])
            yield round, earlier, workshop.with_round(then)
