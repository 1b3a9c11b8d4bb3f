"""Binds the record: asks every stage for its pages and puts a front page before them.

Pages and fonts are the PDF room's; what stands on a stage's own pages is the stage's.
"""

from collections.abc import Iterator

from stratroom.model.workshop import Workshop
from stratroom.record import dissenting, method, parked
from stratroom.record.blocks import Block, Glance, Heading, Paragraph, Section
from stratroom.record.book import Book
from stratroom.record.wording import counted, day, listed, moment
from stratroom.stages.breaks import record as breaks
from stratroom.stages.priorities import record as priorities
from stratroom.stages.reveal import record as reveal
from stratroom.stages.statements import record as statements
from stratroom.stages.tradeoffs import record as tradeoffs
from stratroom.stages.welcome import record as welcome


def book(workshop: Workshop, words: tuple[str, ...], written_at: str) -> Book:
    """The whole record in order. `words` name the ledger's last entry, written at `written_at` (ISO 8601).

    The same workshop, words and time always give the same book.
    """
    about = workshop.about
    return Book(
        title=about.title,
        organisation=about.organisation,
        date=day(about.date),
        subtitle=lead(workshop),
        sections=tuple(_sections(workshop, written_at)),
        footer=" · ".join(filter(None, (about.organisation, day(about.date), method.NOT_MINUTES))),
        words=" ".join(words),
    )


def lead(workshop: Workshop) -> str:
    """The day in countable words."""
    return " ".join(f"{said}." for said in _said(workshop) if said)


def _said(workshop: Workshop) -> Iterator[str]:
    counted_by_room = reveal.count(workshop)
    yield f"{counted_by_room}, by the room’s own count" if counted_by_room else statements.answered(workshop)
    outcomes = tradeoffs.outcomes(workshop)
    decided = [counted(count, f"was {outcome}", f"were {outcome}") for outcome, count in outcomes.items() if count]
    asked = len(tradeoffs.glance(workshop))
    yield f"Of {counted(asked, 'trade-off', 'trade-offs')}, {listed(decided) or 'none was decided'}" if asked else ""
    above, options = priorities.counts(workshop)
    stand = counted(options, "option", "options") + (" stands" if above == 1 else " stand")
    yield f"{above} of {stand} above the cut line" if above else ""
    said = dissenting.tally(workshop.dissents)
    yield f"In their authors’ words: {said}" if said else ""


def _sections(workshop: Workshop, written_at: str) -> Iterator[Section]:
    yield Section("Decisions", f"Written {moment(written_at)}", tuple(_front(workshop)))
    yield from tradeoffs.sections(workshop)
    after = (
        priorities.section(workshop),
        parked.section(workshop),
        statements.section(workshop, reveal.group_names(workshop), after=reveal.blocks(workshop)),
        welcome.section(workshop, after=breaks.blocks(workshop)),
    )
    yield from filter(None, after)
    yield method.section(workshop)


def _front(workshop: Workshop) -> Iterator[Block]:
    yield Paragraph(_where(workshop), "small")
    yield Heading("Decisions at a glance", aside="each mark is one person, where they placed themselves")
    yield welcome.key(workshop)
    rows = (*tradeoffs.glance(workshop), *priorities.glance_rows(workshop))
    yield Glance(rows) if rows else Paragraph("Nothing was put to a decision.", "small")
    yield from priorities.glance(workshop)


def _where(workshop: Workshop) -> str:
    facts = (f"{label}: {text}" for label, text in welcome.title_facts(workshop) if label != "Date")
    return " · ".join(facts)
