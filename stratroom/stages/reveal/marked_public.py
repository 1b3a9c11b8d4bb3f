"""What the room may see of single sentences and of their words, each in place of the wall for a while. Facts only.

Which words are marked is not decided here. What is not on the wall is in no view of it.
"""

from dataclasses import dataclass

from stratroom.model.workshop import Workshop
from stratroom.stages.reveal.public import PublicCard, Wall, views


@dataclass(frozen=True, slots=True)
class Large:
    """One sentence alone."""

    card: PublicCard


def wall_of(workshop: Workshop) -> Wall | None:
    """The wall as the room may see it now; None before the reveal."""
    return next((view for view in views(workshop) if isinstance(view, Wall)), None)


def large(workshop: Workshop, id: str) -> Large | None:
    """The card with this id; None where there is no such card."""
    wall = wall_of(workshop)
    return next((Large(card) for card in wall.cards if card.id == id), None) if wall else None
