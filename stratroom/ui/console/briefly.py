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
        count = len(round.answers)
        if round.without_roles:
            return say("{count} answers, revealed", count=count)
        return say("{count} of {asked}, revealed", count=count, asked=len(round.eligible))
    counted = say("{count} of {asked} handed in", count=len(round.handed_in), asked=len(round.eligible))
    return counted if round.phase is Phase.OPEN else say("{counted}, closed", counted=counted)
