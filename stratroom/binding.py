"""Binds the record: asks every stage for its pages and puts a front page before them.

Pages and fonts are the PDF room's; what stands on a stage's own pages is the stage's.
"""

from collections.abc import Iterator

from stratroom.model.names import PRIORITIES, Edition, RoundId
from stratroom.model.withholding import with_marks, without_names
from stratroom.model.workshop import Workshop
from stratroom.record import dissenting, earlier, method, parked, reference, revealed_words
from stratroom.record.blocks import Block, Glance, Heading, Paragraph, Section, Together
from stratroom.record.book import Book
from stratroom.record.edition import explained, stamp
from stratroom.record.revealed_words import NONE_NOTED, Reveals
from stratroom.record.telling import Places, found_in
from stratroom.record.wording import day, moment
from stratroom.register import final_on, standing
from stratroom.stages.breaks import record as breaks
from stratroom.stages.meanings import record as meanings
from stratroom.stages.priorities import answers as priority_answers
from stratroom.stages.priorities import record as priorities
from stratroom.stages.readback import record as readback
from stratroom.stages.reveal import recognised_record
from stratroom.stages.reveal import record as reveal
from stratroom.stages.statements import record as statements
from stratroom.stages.tradeoffs import answers as tradeoff_answers
from stratroom.stages.tradeoffs import record as tradeoffs
from stratroom.stages.welcome import record as welcome
from stratroom.words import joined, listed, say, say_of, spelling


def book(
    workshop: Workshop, words: tuple[str, ...], written_at: str, edition: Edition = "attributed", origin: str = "",
    reveals: Reveals = NONE_NOTED,
) -> Book:  # fmt: skip
    """The whole record in order. `words` name the ledger's last entry, written at `written_at` (ISO 8601), `reveals`
    those of each round; `origin` is the digest of its first.

    The same workshop, words, time and edition always give the same book. Without names it is bound of a workshop that
    has none.
    """
    stamped, kept = stamp(edition, final_on(workshop)), sum(not word.is_withheld for word in workshop.judged_words)
    workshop = without_names(workshop) if edition == "unattributed" else workshop
    about = workshop.about
    return Book(
        title=about.title,
        organisation=about.organisation,
        date=day(about.date),
        subtitle=lead(workshop),
        sections=explained(about.title, tuple(_sections(workshop, written_at, reveals)), edition, kept),
        footer=joined(" · ", (about.organisation, day(about.date), say(method.NOT_MINUTES))),
        stamp=stamped,
        words=" ".join(words),
        written=written_at,
        language=spelling(),
        origin=origin,
        due=(*tradeoffs.due(workshop), *priorities.due(workshop)),
        edition=edition,
    )


def places(workshop: Workshop, written_at: str) -> Places:
    """What the unattributed edition withholds, and what of it may still tell who somebody is."""
    marked = with_marks(workshop)
    return found_in(workshop, marked.about.title, tuple(_sections(marked, written_at)))


def lead(workshop: Workshop) -> str:
    """The day in countable words."""
    return " ".join(f"{said}." for said in _said(workshop) if said)


def _said(workshop: Workshop) -> Iterator[str]:
    counted_by_room = reveal.count(workshop)
    if counted_by_room:
        yield say("{count}, by the room’s own count", count=counted_by_room)
    else:
        yield statements.answered(workshop)
    asked, decided = len(tradeoffs.glance(workshop)), listed(tradeoffs.outcomes(workshop)) or say("none was decided")
    yield say_of(asked, "Of {n} trade-off, {decided}", "Of {n} trade-offs, {decided}", decided=decided) if asked else ""
    above, options = priorities.counts(workshop)
    yield _above(above, options) if above else ""
    said = dissenting.tally([dissent for dissent in workshop.dissents if dissent.is_confirmed])
    yield say("In their authors’ words: {dissents}", dissents=said) if said else ""
    waiting = dissenting.tally([dissent for dissent in workshop.dissents if not dissent.is_confirmed])
    yield say("Not confirmed by its author yet: {dissents}", dissents=waiting) if waiting else ""


def _above(above: int, options: int) -> str:
    of = say_of(options, "{n} option", "{n} options")
    return say_of(
        above, "{n} of {options} stands above the cut line", "{n} of {options} stand above the cut line", options=of
    )


def _sections(workshop: Workshop, written_at: str, reveals: Reveals = NONE_NOTED) -> Iterator[Section]:
    yield Section(say("Decisions"), say("Written {at}", at=moment(written_at)), tuple(_front(workshop)))
    read_back = readback.said_of_each(workshop, standing(workshop))
    yield from tradeoffs.sections(workshop, read_back)
    after = (
        priorities.section(workshop, tradeoffs.origins(workshop), read_back.get(PRIORITIES, "")),
        readback.section(workshop, standing(workshop)),
        statements.section(workshop, reveal.group_names(workshop), after=reveal.blocks(workshop)),
        meanings.section(workshop),
        parked.section(workshop),
        welcome.section(workshop, after=breaks.blocks(workshop)),
    )
    yield from filter(None, (*after, earlier.section(workshop, _as_shown), reference.section(_to_look_up(workshop))))
    noted = revealed_words.blocks(workshop, reveals)
    yield method.section(workshop, has_count=bool(reveal.count(workshop)), after=noted)


def _to_look_up(workshop: Workshop) -> Iterator[Block]:
    yield from priority_answers.to_look_up(workshop)
    yield from reference.spreads(tradeoff_answers.to_look_up(workshop))


def _as_shown(workshop: Workshop, round: RoundId) -> tuple[Block, ...]:
    """A round that was shown, as its stage prints it."""
    if round == statements.ROUND:
        sentences = statements.as_shown(workshop, reveal.group_names(workshop))
        return (*sentences, *reveal.blocks(workshop))
    pages = (recognised_record.as_shown, meanings.as_shown, tradeoff_answers.as_shown, priority_answers.as_shown)
    return next(filter(None, (as_shown(workshop, round) for as_shown in pages)), ())


def _front(workshop: Workshop) -> Iterator[Block]:
    if where := _where(workshop):
        yield Paragraph(where, "small")
    rows, listed = tradeoffs.glance(workshop), priorities.glance_rows(workshop)
    list_head, whole = say("Priorities at a glance"), (Glance(listed), *priorities.glance(workshop))
    first = list_head if listed and not rows else say("Decisions at a glance")
    is_drawn = any(row.picture for row in (*rows, *listed))
    yield Heading(first, aside=say("each mark is one person, where they placed themselves") if is_drawn else "")
    yield from welcome.key(workshop)
    if rows and listed:
        yield from (Glance(rows), Together((Heading(list_head), *whole)))
    elif rows or listed:
        yield from (Glance(rows),) if rows else whole
    else:
        yield Paragraph(say("Nothing was put to a decision."), "small")


def _where(workshop: Workshop) -> str:
    facts = (say("{label}: {text}", label=label, text=text) for label, text in welcome.where_and_who(workshop))
    return joined(" · ", facts)
