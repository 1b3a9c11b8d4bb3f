"""Who recognises whom, made up for the pictures."""

from stratroom.stages.reveal.recognised import Recognised, counted, headline, not_drawn
from tests.screens.made_up import Words, people
from tests.screens.told import Told


def recognised(count: int, words: Words) -> Told:
    """Some in pairs, some of one side, one alone, one absent, one silent: as many as there are people for."""
    team = people(count, words)
    absent, silent = team[-1:] if count > 3 else (), team[-2:-1] if count > 8 else ()
    here = team[: count - len(absent) - len(silent)]
    both = tuple((n, n + 1) for n in range(0, len(here) - 2, 3))
    one = tuple(
        (n + 2, (n * 5 + 1) % len(here)) for n in range(0, len(here) - 2, 2) if (n * 5 + 1) % len(here) != n + 2
    )
    one = tuple(pair for pair in one if tuple(sorted(pair)) not in both)
    in_vain = (0, 1) if absent else ()
    view = Recognised(here, both, one, absent, silent, count, "1 absent (CFO)" if absent else "", in_vain)
    names = [here[place].name for pair in (*both, *one) for place in pair]
    return Told(view, (*names, headline(view), counted(view), not_drawn(view), view.missing))
