"""Who kept out of a decision as the record prints it, with the reason they gave."""

from stratroom.model.names import SubjectId
from stratroom.model.workshop import Workshop
from stratroom.record.blocks import Fact
from stratroom.words import parted, say


def recused(workshop: Workshop, subject: SubjectId) -> tuple[Fact, ...]:
    """One row naming all of them by seat; none where nobody keeps out."""
    reasons = {recusal.by: recusal.reason for recusal in workshop.recusals if recusal.subject == subject}
    people = [_one(person.called, reasons[person.id]) for person in workshop.people if person.id in reasons]
    return ((say("Keeps out"), parted(people)),) if people else ()


def _one(name: str, reason: str) -> str:
    return f"{name} ({reason})" if reason else name
