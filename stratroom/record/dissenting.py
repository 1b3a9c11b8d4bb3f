"""Dissents as the record prints them: in their authors' words, named only where the person wants to be."""

from collections.abc import Sequence

from stratroom.model.dissents import MEANING, Dissent
from stratroom.model.names import SubjectId
from stratroom.model.workshop import Workshop
from stratroom.record.blocks import DissentText, Fact
from stratroom.record.people import tag
from stratroom.record.wording import counted, listed

NONE = "No dissent recorded."
NOT_READ_BACK = "not read back"
_COMMITS = {True: "Yes", False: "No", None: "Did not say"}
_MANY = {
    "challenge": "challenges",
    "reservation": "reservations",
    "dissent": "dissents",
    "stand aside": "stand-asides",
}


def about(workshop: Workshop, subject: SubjectId) -> tuple[Dissent, ...]:
    """What was said against one decision, in the order it was written down."""
    return tuple(dissent for dissent in workshop.dissents if dissent.subject == subject)


def in_full(workshop: Workshop, subject: SubjectId) -> tuple[DissentText, ...]:
    """Each with what would change the person's mind and whether they carry the decision out."""
    return tuple(_text(workshop, dissent, _facts(dissent)) for dissent in about(workshop, subject))


def at_a_glance(workshop: Workshop, subject: SubjectId) -> tuple[DissentText, ...]:
    """The words alone."""
    return tuple(_text(workshop, dissent, ()) for dissent in about(workshop, subject))


def tally(dissents: Sequence[Dissent]) -> str:
    """How many of each kind.

    >>> tally([])
    ''
    """
    found = [(kind, sum(dissent.kind == kind for dissent in dissents)) for kind in MEANING]
    return listed([counted(count, kind.replace(" ", "-"), _MANY[kind]) for kind, count in found if count])


def _text(workshop: Workshop, dissent: Dissent, facts: tuple[Fact, ...]) -> DissentText:
    by = workshop.participant(dissent.by) if dissent.named else None
    title = f"{dissent.kind.capitalize()}, {by.name if by else 'without a name'}"
    return DissentText(
        title=title if dissent.is_confirmed else f"{title} ({NOT_READ_BACK})",
        text=dissent.text,
        by=tag(by) if by else None,
        facts=facts,
    )


def _facts(dissent: Dissent) -> tuple[Fact, ...]:
    changing = dissent.would_change_my_mind
    mind = (("What would change their mind", changing),) if changing else ()
    return (*mind, ("Carries it out all the same", _COMMITS[dissent.commits]))
