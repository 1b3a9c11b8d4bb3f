"""Same words in the record: each phrase, who used it, everybody's meaning to the letter, and what the room agreed."""

from collections.abc import Iterator

from stratroom.model.names import RoundId
from stratroom.model.public import how_many, missing_words
from stratroom.model.rounds import Phase, Round
from stratroom.model.workshop import Workshop
from stratroom.record.blocks import Block, Facts, Heading, Paragraph, Quote, Section
from stratroom.record.earlier import again
from stratroom.record.people import tag
from stratroom.record.wording import moment, sentence
from stratroom.stages.meanings.acts import Phrase, Settled, outcome
from stratroom.stages.meanings.answers import given, used_it
from stratroom.stages.meanings.rules import meanings_of, phrases
from stratroom.words import phrase, quoted, say, say_of

_HOW = phrase(
    "A phrase from the statements was taken up; everybody was asked in private what they would fund, stop or measure "
    "by it. Who used it: whose statement holds these words to the letter, capitals aside; words that were marked as "
    "shared are counted in other forms too."
)
_NONE = phrase("No agreed meaning")


def section(workshop: Workshop) -> Section | None:
    """None where no words were taken up."""
    items = phrases(workshop).items
    if not items:
        return None
    head = (Heading(say("Same words"), 1), Paragraph(say(_HOW), "small"))
    blocks = tuple(block for item in items for block in _in_full(workshop, item))
    running = say_of(len(items), "{n} phrase taken up", "{n} phrases taken up")
    return Section(say("Same words"), running, (*head, *blocks))


def as_shown(workshop: Workshop, id: RoundId) -> tuple[Block, ...]:
    """One round as it is printed; empty where it asked about no phrase, or is not shown."""
    shown = workshop.shown(id)
    asked = any(meanings_of(item.id) == id for item in phrases(workshop).items)
    return tuple(_meanings(workshop, shown)) if shown and asked else ()


def _in_full(workshop: Workshop, item: Phrase) -> Iterator[Block]:
    yield Heading(quoted(item.text))
    if said := used_it(workshop, item):
        yield Paragraph(said)
    round = workshop.round(meanings_of(item.id))
    yield from again(round) if round else ()
    yield from _outcome(outcome(workshop, item))
    shown = workshop.shown(meanings_of(item.id))
    yield from _meanings(workshop, shown) if shown else _not_shown(round)
    yield from _earlier(workshop, item)


def _outcome(now: Settled | None) -> Iterator[Block]:
    if now is None:
        return
    yield Heading(say("What we mean by it") if now.meaning else say(_NONE), 3)
    yield from _settled(now)


def _settled(settled: Settled) -> Iterator[Block]:
    if settled.meaning:
        yield Paragraph(settled.meaning, "voice")
    yield Facts(((say("Recorded"), moment(settled.at)),))


def _meanings(workshop: Workshop, shown: Round) -> Iterator[Block]:
    yield Heading(say("What each means by it"), 3, aside=say("shown {at}", at=moment(shown.shown_at)))
    yield Paragraph(shown.prompt, "voice")
    yield Paragraph(" ".join(filter(None, map(sentence, (how_many(shown), missing_words(workshop, shown))))), "small")
    meanings = given(workshop, shown)
    for meaning in sorted(meanings, key=lambda each: each.text) if workshop.names_withheld else meanings:
        yield Quote(meaning.text, tag(meaning.by) if meaning.by and not workshop.names_withheld else None)


def _not_shown(round: Round | None) -> Iterator[Block]:
    yield Paragraph(_why_not_shown(round.phase if round else None), "small")


def _why_not_shown(phase: Phase | None) -> str:
    match phase:
        case None:
            return say("Nobody was asked what they mean by it.")
        case Phase.ABANDONED:
            return say("Asked and given up.")
        case Phase.AGAIN:
            return say("To be asked again.")
        case _:
            return say("What each means by it was not revealed.")


def _earlier(workshop: Workshop, item: Phrase) -> Iterator[Block]:
    """What the room had written down before, oldest first: amended is not erased, nor is what it made of answers that
    were asked for again."""
    round = workshop.round(meanings_of(item.id))
    asked_before = round.earlier if round else ()
    for before, after in zip(item.settled, (*item.settled[1:], None), strict=False):
        if after and after.asked == before.asked:
            yield Heading(_replaced(before, moment(after.at)), 3)
            yield from _settled(before)
        elif before.asked < len(asked_before):
            yield Heading(_asked_again(before, moment(asked_before[before.asked].at)), 3)
            yield from _settled(before)


def _replaced(was: Settled, at: str) -> str:
    if was.meaning:
        return say("What we meant by it, replaced {at}", at=at)
    return say("No agreed meaning, replaced {at}", at=at)


def _asked_again(was: Settled, at: str) -> str:
    if was.meaning:
        return say("What we meant by it, before it was asked again {at}", at=at)
    return say("No agreed meaning, before it was asked again {at}", at=at)
