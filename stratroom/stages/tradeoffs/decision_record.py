"""A decision as the record prints it: who owns it, why, what is accepted and assumed, and how its proposal was worded.

The positions before it stand there in counts; what is to be made of both is not said.
"""

from collections.abc import Iterator, Sequence

from stratroom.model.rounds import Round
from stratroom.model.workshop import Workshop
from stratroom.record import blocks
from stratroom.record.blocks import Block, Bullets, Cell, Columns, Fact, Facts, Heading, Paragraph, Said, Table
from stratroom.record.people import ELSEWHERE, owner_of, without_column
from stratroom.record.wording import day, moment, sentence
from stratroom.stages.tradeoffs.answers import counted, in_counts
from stratroom.stages.tradeoffs.decided_on import as_it_stood, level_needed, other_wording, shown_since
from stratroom.stages.tradeoffs.nouns import Argument, Decision, Poll, Tradeoff
from stratroom.stages.tradeoffs.owning import owner_keeps_out, owner_left
from stratroom.stages.tradeoffs.versions import Version, came_to, level_of, ordinal, versions
from stratroom.words import headed, phrase, quoted, say

_REACHED = {True: phrase("Yes, says the room"), False: phrase("No, says the room"), None: phrase("Not said")}
SINCE = phrase("Shown after this decision was recorded; nothing is decided on it yet")
REASONS = {
    "rationale": phrase("Why"),
    "accepted": phrase("Trade-offs accepted"),
    "changed_because": phrase("Changed because of an objection"),
}
"""What each of the reasons of a decision is headed."""
_TAKEN_BACK = {True: phrase("Easily"), False: phrase("Hardly")}


def decided(workshop: Workshop, item: Tradeoff, held: Decision) -> tuple[Fact, ...]:
    """Who owns it, when it was recorded, when and why it is looked at again; of the poll it saw, which other words it
    was put on, the level needed, and whether the room says that it was reached."""
    return tuple((label, text) for label, text in facts_of(workshop, item, held).values() if text)


def facts_of(workshop: Workshop, item: Tradeoff, held: Decision) -> dict[str, Fact]:
    """The same by what each is of, in the order they are read; "" where nothing is to be said."""
    needed = level_needed(workshop, item, held)
    other = other_wording(workshop, item, held)
    is_told = bool(needed) or held.reached is not None
    return {
        "owner": (say("Owner"), _owner(workshop, item, held)),
        "at": (say("Recorded"), moment(held.at)),
        "other": (say("Polled on another wording"), quoted(other) if other else ""),
        "needed": (say("Level needed"), needed),
        "reached": (
            say("Was it reached?") if needed else say("Level reached?"),
            say(_REACHED[held.reached]) if is_told else "",
        ),
        "review": (say("Review"), day(held.review) or say("No date was set")),
        "tripwire": (say("Tripwire"), held.tripwire),
        "reversible": (
            say("Can it be taken back?"),
            say(_TAKEN_BACK[held.reversible]) if held.reversible is not None else "",
        ),
    }


def stood_before(workshop: Workshop, item: Tradeoff, held: Decision) -> tuple[Fact, ...]:
    """Where everybody had stood on the trade-off by then, in counts; nothing where nothing had been shown."""
    found = in_counts(as_it_stood(workshop, item, held), item)
    labels = (say("First position"), say("Second position"))
    return tuple((label, words) for label, words in zip(labels, found, strict=False))


def undecided_since(workshop: Workshop, item: Tradeoff, held: Decision) -> Iterator[Block]:
    """What was shown after it, which it says nothing of; nothing where it is the last word."""
    found = list(shown_since(workshop, item, held))
    if found:
        yield Heading(say(SINCE))
    for poll, shown in found:
        yield from _since(workshop, item, poll, shown)


def since_in_words(workshop: Workshop, item: Tradeoff, held: Decision) -> str:
    """The same in a line for the list of all decisions: what was shown last."""
    found = list(shown_since(workshop, item, held))
    if not found:
        return ""
    poll, shown = found[-1]
    return say("{label}: {text}", label=say(SINCE), text=_came_to(workshop, item, poll, shown))


def _since(workshop: Workshop, item: Tradeoff, poll: Poll, shown: Round) -> Iterator[Block]:
    words = _came_to(workshop, item, poll, shown)
    if poll == "gradients":
        facts = [(say("Level needed"), level_of(item, shown)), (_polled_at(shown), words)]
        told = Facts(tuple((label, text) for label, text in facts if text))
        yield blocks.Together((Paragraph(shown.prompt, "voice"), told))
    else:
        yield Facts(((say("First position") if poll == "first" else say("Second position"), words),))


def _polled_at(poll: Round) -> str:
    return say("Polled {time}", time=moment(poll.shown_at))


def _came_to(workshop: Workshop, item: Tradeoff, poll: Poll, shown: Round) -> str:
    if poll == "gradients":
        return came_to(workshop, shown)
    return counted(workshop.with_round(shown), item, shown)


def why(workshop: Workshop, held: Decision, assumed: Sequence[Argument]) -> Iterator[Block]:
    """The reason, what is accepted and what was changed for it; the options; what is assumed to be true."""
    said = [(say(label), getattr(held, key)) for key, label in REASONS.items()]
    reason = tuple(block for label, text in said if text for block in (Heading(label, 3), Paragraph(text, "voice")))
    considered = (Heading(say("Options considered"), 3), Bullets(held.options)) if held.options else ()
    if reason or considered:
        yield blocks.Rule()
        yield Columns(reason, considered) if reason and considered else blocks.Together((*reason, *considered))
    yield from _assumed(workshop, assumed)


def wordings(workshop: Workshop, item: Tradeoff) -> Iterator[Block]:
    """The proposal as it was worded each time, with the level and what its polls came to; nothing where it was worded
    once."""
    found = versions(workshop, item)
    if len(found) < 2:
        return
    yield Heading(say("The proposal and its earlier wordings"))
    for version in found:
        head = say("{wording}, fixed {time}", wording=headed(ordinal(version.number)), time=moment(version.proposal.at))
        facts = tuple((label, text) for label, text in _polled(workshop, version) if text)
        yield blocks.Together((Heading(head, 3), Paragraph(version.proposal.text, "voice"), Facts(facts)))


def _owner(workshop: Workshop, item: Tradeoff, held: Decision) -> str:
    if held.owner_was_away:
        name = say("{name}; not in the room when this was recorded", name=owner_of(workshop, held.owner))
    else:
        name = owner_of(workshop, held.owner)
    return whether_gone(workshop, item, held, name) if name else say("No owner was named")


def whether_gone(workshop: Workshop, item: Tradeoff, held: Decision, name: str) -> str:
    """The owner by this name, with what became of them since: they keep out of it, or were absent at the end. Where
    names are withheld that would tell who."""
    if workshop.names_withheld:
        return say(ELSEWHERE)
    if owner_keeps_out(workshop, item, held):
        name = say("{name}; has kept out of this question since", name=name)
    return say("{name}; absent at the end", name=name) if owner_left(workshop, held) else name


def assumed_now(item: Tradeoff, held: Decision) -> tuple[Argument, ...]:
    """What the decision that holds assumes: its words stay while it holds, who sees to its test may be another."""
    return tuple(condition for condition in item.conditions if condition.id in held.conditions)


def _assumed(workshop: Workshop, assumed: Sequence[Argument]) -> Iterator[Block]:
    if not assumed:
        return
    rows = tuple(_row(workshop, condition) for condition in assumed)
    head = (say("Condition"), say("Owner"), say("Test"), say("Standard of proof"), say("By", "a date"))
    yield Heading(say("Assumed to be true"), 3)
    table = Table(head, rows, (0.3, 0.16, 0.2, 0.2, 0.14))
    yield without_column(table, 1) if workshop.names_withheld else table


def _row(workshop: Workshop, condition: Argument) -> tuple[Cell, ...]:
    """A condition with who sees to its test."""
    owner, due = owner_of(workshop, condition.owner), day(condition.due)
    return Said(condition.text), owner, Said(condition.test), Said(condition.standard), due


def _polled(workshop: Workshop, version: Version) -> Iterator[Fact]:
    yield say("Level needed"), version.proposal.needed
    if not version.polls:
        yield say("Poll"), say("Not polled.")
    for poll, reason in zip(version.polls, version.asked_again, strict=True):
        yield _polled_at(poll), came_to(workshop, poll)
        yield say("Asked again because"), sentence(reason.rstrip(".")) if reason else ""
