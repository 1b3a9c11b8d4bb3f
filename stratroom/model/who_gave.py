"""Who stands with an answer that was shown: by name, by role, or nobody."""

from stratroom.model.forms import RevealedAnswer
from stratroom.model.people import Participant
from stratroom.model.roles import in_role
from stratroom.model.workshop import Workshop


def who_gave(workshop: Workshop, given: RevealedAnswer, place: int) -> Participant | None:
    """Its author; by role somebody of whom the role alone is known; None for nobody. `place` counts from 1, as the
    reveal shuffled."""
    if given.by:
        return workshop.participant(given.by)
    return None if given.role is None else in_role(given.role, f"answer-{place}")
