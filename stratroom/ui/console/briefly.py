"""Where a blind round stands, in two or three words beside a step's title."""

from stratroom.model.names import RoundId
from stratroom.model.rounds import SHOWN_WITHOUT_NAMES_FROM, Phase
from stratroom.model.workshop import Workshop
from stratroom.ui.round_words import counts_in_steps, handed_in
from stratroom.words import say


def briefly(workshop: Workshop, id: RoundId, in_box: int = 0) -> str:
    """“5 of 8 handed in”, “revealed”; "" before the round was put. `in_box` counts for rounds without names only; while
    it moves in steps, “0 to 4 of 6 handed in”."""
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
    counted = say("{count} of {asked} handed in", count=handed_in(round, in_box), asked=len(round.eligible))
    if counts_in_steps(round, in_box):
        return _between(in_box, len(round.eligible))
    return counted if round.phase is Phase.OPEN else say("{counted}, closed", counted=counted)


def _between(least: int, asked: int) -> str:
    """All that the room may know of the box: the next step is not reached, and somebody is missing."""
    most = min(least + SHOWN_WITHOUT_NAMES_FROM, asked) - 1
    if most == least:
        return say("{count} of {asked} handed in", count=least, asked=asked)
    return say("{least} to {most} of {asked} handed in", least=least, most=most, asked=asked)
