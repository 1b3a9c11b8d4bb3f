"""Dissents as the record prints them: in their authors' words, named only where the person wants to be.

Where names are withheld they are numbered positions on each decision, in the order of their words: which stands first
says nothing of whose it is, and ties nothing to another decision.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from stratroom.model.dissents import (
    ANSWER,
    COMMITS,
    INSTEAD,
    KIND,
    MEANING,
    MIND,
    Dissent,
    DissentKind,
    SaidOf,
    of_what_holds,
    said_later,
)
from stratroom.model.names import SubjectId
from stratroom.model.recusing import keeps_out
from stratroom.model.workshop import Workshop
from stratroom.record.blocks import DissentText, Fact
from stratroom.record.people import tag_of
from stratroom.record.wording import moment
from stratroom.words import headed, joined, listed, phrase, say, say_of

NONE = phrase("No dissent recorded.")


def about(workshop: Workshop, subject: SubjectId) -> tuple[Dissent, ...]:
    """What was said against one decision, in the order it was written down; without names in that of the words."""
    said = (dissent for dissent in workshop.dissents if dissent.subject == subject)
    return tuple(sorted(said, key=_words) if workshop.names_withheld else said)


def _words(dissent: Dissent) -> tuple[str, ...]:
    return (dissent.text, dissent.kind, dissent.alternative, dissent.would_change_my_mind)


def in_full(workshop: Workshop, subject: SubjectId, said_of: SaidOf = of_what_holds) -> tuple[DissentText, ...]:
    """Each with what they would do instead, what would change their mind, whether they commit to carrying the decision
    out, and whether they confirmed these words."""
    return tuple(
        replace(_text(workshop, dissent, said_of), facts=_facts(dissent), standing=(_standing(dissent),))
        for dissent in about(workshop, subject)
    )


def at_a_glance(workshop: Workshop, subject: SubjectId, said_of: SaidOf = of_what_holds) -> tuple[DissentText, ...]:
    """The words alone, with those that were said later."""
    return tuple(_text(workshop, dissent, said_of) for dissent in about(workshop, subject))


def tally(dissents: Sequence[Dissent]) -> str:
    """How many of each kind.

    >>> tally([])
    ''
    """
    found: list[tuple[DissentKind, int]] = [
        (kind, sum(dissent.kind == kind for dissent in dissents)) for kind in MEANING
    ]
    return listed([_many(kind, count) for kind, count in found if count])


def _many(kind: DissentKind, count: int) -> str:
    match kind:
        case "challenge":
            return say_of(count, "{n} challenge", "{n} challenges")
        case "reservation":
            return say_of(count, "{n} reservation", "{n} reservations")
        case "dissent":
            return say_of(count, "{n} dissent", "{n} dissents")
        case "stand aside":
            return say_of(count, "{n} stand-aside", "{n} stand-asides")


def whose(workshop: Workshop, dissent: Dissent) -> str:
    """What it is and whose: "Dissent, CFO"; "Position 1: dissent" where names are withheld."""
    if workshop.names_withheld:
        number = 1 + about(workshop, dissent.subject).index(dissent)
        return say("Position {number}: {kind}", number=number, kind=say(KIND[dissent.kind]))
    return joined(", ", (headed(say(KIND[dissent.kind])), _called(workshop, dissent)))


def _text(workshop: Workshop, dissent: Dissent, said_of: SaidOf) -> DissentText:
    title, at = whose(workshop, dissent), _moment(workshop, dissent, dissent.at)
    first = said_of(dissent.nth, at) if dissent.is_confirmed else ""
    return DissentText(
        title=title if dissent.is_confirmed else say("{title} (not confirmed)", title=title),
        text=dissent.text,
        by=tag_of(workshop, dissent.by) if dissent.named else None,
        later=tuple(_later(workshop, dissent, first, said_of)),
        said_of=first,
        kind=headed(say(KIND[dissent.kind])),
    )


def _called(workshop: Workshop, dissent: Dissent) -> str:
    """Who keeps out stands elsewhere by name: beside nameless words that would tell whose they are."""
    if not dissent.named:
        return say("without a name")
    name = workshop.participant(dissent.by).called
    is_out = keeps_out(workshop, dissent.subject, dissent.by)
    return say("{name}, keeps out of this question", name=name) if is_out else name


def _moment(workshop: Workshop, dissent: Dissent, at: str) -> str:
    """When they were confirmed beside a name; beside none nothing, for it may tell whose they are."""
    return moment(at) if dissent.named and at and not workshop.names_withheld else ""


def _later(workshop: Workshop, dissent: Dissent, first: str, said_of: SaidOf) -> Iterator[Fact]:
    for added in dissent.additions:
        at = _moment(workshop, dissent, added.at)
        plain = say("Said later, {at}", at=at) if at else say("Said later")
        yield said_later(first, said_of(added.nth, at), plain), added.text
    if dissent.adding:
        yield say("Said later (not confirmed)"), dissent.adding


def _facts(dissent: Dissent) -> tuple[Fact, ...]:
    facts = (
        (say(INSTEAD), dissent.alternative),
        (say(MIND), dissent.would_change_my_mind),
        (say(COMMITS), say(ANSWER[dissent.commits])),
    )
    return tuple((label, words) for label, words in facts if words)


def _standing(dissent: Dissent) -> str:
    if dissent.is_confirmed:
        return say("Read back to its author and confirmed.")
    return say("Not confirmed by its author yet.")
