"""How tight a promise of who sees the answers can be made, stage by stage. What is promised in a workshop is not here.

Where a stage is not in the table its answers are shown with names: who recognises whom, who speaks first and who is
heard first are made of them.
"""

from stratroom.model.names import Naming, StageId
from stratroom.words import phrase

STATEMENTS, MEANINGS, PRIORITIES = StageId("statements"), StageId("meanings"), StageId("priorities")
EVER_TIGHTER: tuple[Naming, ...] = ("named", "after-reading", "by-role", "unattributed")
"""From the loosest promise to the tightest."""
CAN_BE: dict[StageId, tuple[Naming, ...]] = {
    STATEMENTS: EVER_TIGHTER,
    MEANINGS: ("named", "by-role", "unattributed"),
    PRIORITIES: ("named", "by-role", "unattributed"),
}
"""What may be promised for the answers of a stage, from the loosest to the tightest."""
ANSWERS: dict[StageId, str] = {
    STATEMENTS: phrase("Statements"),
    MEANINGS: phrase("What each means by a phrase"),
    PRIORITIES: phrase("Points and rankings"),
}
"""The answers of a stage that a promise is about. Gradients, and what the priorities mean for people's time, come with
names: those who are against are heard first, and time is a person's."""


def tighter(one: Naming, other: Naming) -> Naming:
    """The tighter of two promises."""
    return one if EVER_TIGHTER.index(one) >= EVER_TIGHTER.index(other) else other
