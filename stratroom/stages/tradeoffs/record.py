"""A trade-off's pages in the record: the decision with its dissents beside it, then everything it grew out of.

What people wrote stands to the letter. Nothing is drawn from it here but counts.
"""

from collections.abc import Iterator, Mapping

from stratroom.model.names import SubjectId
from stratroom.model.workshop import Workshop
from stratroom.record import blocks, dissenting, polls
from stratroom.record.blocks import Block, Facts, GlanceRow, Heading, Paragraph, Section
from stratroom.record.due import Due
from stratroom.record.earlier import again
from stratroom.record.origins import Origin
from stratroom.record.people import owner_of
from stratroom.record.recusals import kept_out, recused
from stratroom.record.wording import day
from stratroom.stages.tradeoffs.answers import positions
from stratroom.stages.tradeoffs.argued_record import arguments
from stratroom.stages.tradeoffs.decided_on import as_it_stood, polled_in_words, said_of
from stratroom.stages.tradeoffs.decision_record import (
    assumed_now,
    decided,
    since_in_words,
    stood_before,
    undecided_since,
    whether_gone,
    why,
    wordings,
)
from stratroom.stages.tradeoffs.nouns import (
    OUTCOME,
    POLLS,
    Decision,
    Tradeoff,
    reverse_in_words,
    round_of,
    tradeoffs,
)
from stratroom.stages.tradeoffs.replaced_record import replaced
from stratroom.stages.tradeoffs.talked import talked
from stratroom.words import headed, phrase, say, say_of

NOT_READ_BACK: Mapping[SubjectId, str] = {}
UNDECIDED = phrase("No decision was recorded.")


def sections(workshop: Workshop, read_back: Mapping[SubjectId, str] = NOT_READ_BACK) -> tuple[Section, ...]:
    """One for each trade-off, in the order they were put; `read_back` is what the room said of each at the end."""
    items = tradeoffs(workshop).items
    return tuple(_section(workshop, item, number, len(items), read_back) for number, item in enumerate(items, 1))


def _section(
    workshop: Workshop, item: Tradeoff, number: int, count: int, read_back: Mapping[SubjectId, str]
) -> Section:
    running = say("Trade-off {number} of {count}", number=number, count=count)
    said = read_back.get(SubjectId(item.id), "")
    return Section(_title(item, number), running, tuple(_in_full(workshop, item, number, said)))


def glance(workshop: Workshop) -> tuple[GlanceRow, ...]:
    """Every trade-off with what came of it, its dissents, the poll small, owner and review."""
    return tuple(_row(workshop, item, number) for number, item in enumerate(tradeoffs(workshop).items, 1))


def outcomes(workshop: Workshop) -> list[str]:
    """How many decisions of each kind hold, in words; those of which there are none are left out."""
    held = [item.decision.outcome for item in tradeoffs(workshop).items if item.decision]
    agreed, against, parked = (held.count(outcome) for outcome in OUTCOME)
    said = (
        (agreed, say_of(agreed, "{n} was agreed", "{n} were agreed")),
        (against, say_of(against, "{n} was not agreed", "{n} were not agreed")),
        (parked, say_of(parked, "{n} was parked", "{n} were parked")),
    )
    return [words for count, words in said if count]


def due(workshop: Workshop) -> Iterator[Due]:
    """When each decision is reviewed and the tests of its conditions are due, as far as days were set."""
    for item in tradeoffs(workshop).items:
        if item.decision and item.decision.review:
            yield _review(workshop, item, item.decision)
        for condition in item.conditions:
            if condition.due:
                what = say("{label}: {text}", label=say("Condition"), text=condition.text)
                test = say("{label}: {text}", label=say("Test"), text=condition.test) if condition.test else ""
                whose = owner_of(workshop, condition.owner)
                yield Due(f"{item.id} {condition.id} due", condition.due, what, whose, test)


def _review(workshop: Workshop, item: Tradeoff, held: Decision) -> Due:
    what, whose = say("{label}: {text}", label=say("Review"), text=held.text), owner_of(workshop, held.owner)
    tripwire = say("{label}: {text}", label=say("Tripwire"), text=held.tripwire) if held.tripwire else ""
    return Due(f"{item.id} review", held.review, what, whose, tripwire)


def origins(workshop: Workshop) -> dict[SubjectId, Origin]:
    """What the record calls each trade-off or its decision, and how that stands."""
    return {SubjectId(item.id): _origin(item, number) for number, item in enumerate(tradeoffs(workshop).items, 1)}


def _origin(item: Tradeoff, number: int) -> Origin:
    held, title = item.decision, _title(item, number)
    if held is None:
        return Origin(title)
    return Origin(title, "" if held.outcome == "agreed" else say(OUTCOME[held.outcome]), held.at)


def _title(item: Tradeoff, number: int) -> str:
    return say("Decision {number}", number=number) if item.decision else say("Trade-off {number}", number=number)


# At a glance


def _row(workshop: Workshop, item: Tradeoff, number: int) -> GlanceRow:
    held, subject = item.decision, SubjectId(item.id)
    seen = as_it_stood(workshop, item, held) if held else workshop
    facts = ((say("Owner"), _owner(workshop, item, held)), (say("Review"), day(held.review))) if held else ()
    return GlanceRow(
        number=str(number),
        text=held.text if held else _sides(item),
        note=" ".join(filter(None, _notes(workshop, item))),
        dissents=dissenting.at_a_glance(workshop, subject, said_of(item)),
        picture=polls.small(seen, round_of("gradients", item.id)),
        facts=tuple((label, text) for label, text in facts if text),
        section=_title(item, number),
    )


def _owner(workshop: Workshop, item: Tradeoff, held: Decision) -> str:
    if held.owner is None:
        return say("No owner was named")
    return whether_gone(workshop, item, held, workshop.participant(held.owner).called)


def _notes(workshop: Workshop, item: Tradeoff) -> Iterator[str]:
    held = item.decision
    yield f"{headed(say(OUTCOME[held.outcome]))}." if held else say(UNDECIDED)
    if not dissenting.about(workshop, SubjectId(item.id)):
        yield say(dissenting.NONE)
    yield polled_in_words(workshop, item, held) if held else ""
    yield polls.in_words(as_it_stood(workshop, item, held) if held else workshop, round_of("gradients", item.id))
    yield since_in_words(workshop, item, held) if held else ""


# In full


def _in_full(workshop: Workshop, item: Tradeoff, number: int, read_back: str) -> Iterator[Block]:
    yield _decision(workshop, item, number, read_back)
    if item.decision:
        yield from why(workshop, item.decision, assumed_now(item, item.decision))
        yield from undecided_since(workshop, item, item.decision)
    yield from _wording(workshop, item)
    for round in filter(None, (workshop.round(round_of(poll, item.id)) for poll in POLLS)):
        yield from again(round)
    yield from positions(workshop, item)
    yield from talked(workshop, item)
    yield from arguments(workshop, item)
    yield from _poll(workshop, item)
    yield from wordings(workshop, item)
    yield from replaced(workshop, item)


def _decision(workshop: Workshop, item: Tradeoff, number: int, read_back: str) -> Block:
    held, subject = item.decision, SubjectId(item.id)
    dissents = dissenting.in_full(workshop, subject, said_of(item))
    out = (*recused(workshop, subject), *kept_out(workshop, subject))
    if held is None:
        title = say("Trade-off {number}: not decided", number=number)
        return blocks.Decision(title, _sides(item), ((say("Outcome"), say(UNDECIDED)), *out), dissents, say(UNDECIDED))
    title = say("Decision {number}: {outcome}", number=number, outcome=say(OUTCOME[held.outcome]))
    said = ((say("Read back"), read_back),) if read_back else ()
    return blocks.Decision(
        title,
        held.text,
        (*decided(workshop, item, held), *said, *stood_before(workshop, item, held), *out),
        dissents,
        headed(say(OUTCOME[held.outcome])),
    )


def _sides(item: Tradeoff) -> str:
    return say("“{prefer}” even over “{over}”", prefer=item.prefer, over=item.over)


def _wording(workshop: Workshop, item: Tradeoff) -> Iterator[Block]:
    facts = [
        (say("Question"), item.question),
        (say("What it costs"), item.cost),
        (say("What stops"), item.stops),
        (say("Who feels it"), item.feels),
        (say("The reverse"), reverse_in_words(workshop, item)),
    ]
    told = Facts(tuple((label, text) for label, text in facts if text))
    yield blocks.Together((Heading(say("The trade-off")), Paragraph(_sides(item), "voice"), told))


# The poll


def _poll(workshop: Workshop, item: Tradeoff) -> Iterator[Block]:
    round = workshop.round(round_of("gradients", item.id))
    found = polls.poll(workshop, round_of("gradients", item.id), item.needed)
    if found:
        yield from found
    elif item.proposal or item.needed:
        yield Heading(
            say("Proposal, its poll not revealed") if round and round.is_pending else say("Proposal, not polled")
        )
        yield Paragraph(item.proposal, "voice")
        yield from (Facts(((say("Level needed"), item.needed),)),) if item.needed else ()
