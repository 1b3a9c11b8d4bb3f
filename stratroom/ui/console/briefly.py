"""Where a blind round stands, in two or three words beside a step's title."""

from stratroom.model.names import RoundId
from stratroom.model.rounds import Phase
from stratroom.model.workshop import Workshop
from stratroom.words import say


def briefly(workshop: Workshop, id: RoundId) -> str:
    """“5 of 8 handed in”, “revealed”; "" before the round was put."""
    round = workshop.round(id)
    if round is None or round.phase is Phase.ABANDONED:
        return ""
    if round.phase is Phase.AGAIN:
        return say("to be asked again")
    if round.phase is Phase.SHOWN:
        return f"{len(round.answers)} of {len(round.eligible)}, revealed"
    counted = f"{len(round.handed_in)} of {len(round.eligible)} handed in"
    return counted if round.phase is Phase.OPEN else f"{counted}, closed"
