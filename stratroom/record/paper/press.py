"""Cards to a PDF file: as many on a sheet as fit, cut lines between them, written whole or not at all."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

from stratroom.record.paper import card, style
from stratroom.record.paper.deck import Deck
from stratroom.record.paper.marks import cut_line
from stratroom.record.pdf.archive import About
from stratroom.record.pdf.canvas import content, new_paper
from stratroom.record.pdf.flow import Flow, Stack, gap, pages
from stratroom.record.pdf.ink import Paper
from stratroom.record.pdf.pieces import text
from stratroom.record.pdf.style import SIZES
from stratroom.record.pdf.undrawn import sentence_of
from stratroom.record.steps import Cancelled
from stratroom.words import say
from stratroom.writing import write_whole

_NOTE = 5.0


def write(
    deck: Deck,
    path: Path,
    size: str = "A4",
    *,
    progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> None:
    """Write the deck to `path`. `size` is a key of `SIZES`; `progress` is told cards done and cards in all.

    Cancelled when `cancelled` says so, Trouble where the file cannot be written.
    """
    sheet = SIZES[size]
    paper = new_paper(sheet, About(deck.title, deck.organisation, deck.date, language=deck.language))
    undrawn = sentence_of(deck)
    for done, on_it in _sheets(deck, *sheet):
        if cancelled and cancelled():
            raise Cancelled
        _print(paper, on_it)
        _note(paper, undrawn)
        paper.turn()
        if progress:
            progress(done, deck.count)
    write_whole(path, content(paper))


def _sheets(deck: Deck, width: float, height: float) -> Iterator[tuple[int, list[Flow]]]:
    """The cards of each sheet, from the top, after how many cards are done then."""
    measure = width - 2 * style.MARGIN
    whole = [Stack((card.head(deck, n, "", measure), *card.body(deck, n, measure))).height for n in _unlike(deck)]
    least = max(whole)
    if least > height - 2 * style.PAD:
        yield from _long(deck, measure, height)
        return
    each = next(n for n in range(style.MOST_ON_A_PAGE, 0, -1) if least <= height / n - 2 * style.PAD)
    spare = height / each - 2 * style.PAD - least
    insides = {number: card.body(deck, number, measure, spare) for number in _unlike(deck)}
    cards = [
        Stack((card.head(deck, number, "", measure), *insides.get(number, insides[1])))
        for number in range(1, deck.count + 1)
    ]
    for start in range(0, deck.count, each):
        on_it: list[Flow] = [*cards[start : start + each]]
        yield min(start + each, deck.count), on_it + [Stack(())] * (each - len(on_it))


def _long(deck: Deck, measure: float, height: float) -> Iterator[tuple[int, list[Flow]]]:
    """A card that fills more than a sheet: its head stands on each, with “1 of 2”."""
    which = say("{page} of {all}", page=9, all=9)
    head = card.head(deck, deck.count, which, measure).height + style.UNDER_HEAD
    for number in range(1, deck.count + 1):
        parts = pages(card.body(deck, number, measure), height - 2 * style.PAD - head)
        for page, part in enumerate(parts, 1):
            which = say("{page} of {all}", page=page, all=len(parts)) if len(parts) > 1 else ""
            yield number, [Stack((card.head(deck, number, which, measure), gap(style.UNDER_HEAD), part))]


def _unlike(deck: Deck) -> range:
    """The cards that are to be laid out each for itself: all where each has words of its own, else the first."""
    return range(1, (deck.count if any(deck.firsts) else 1) + 1)


def _print(paper: Paper, cards: list[Flow]) -> None:
    each = paper.height / len(cards)
    for place, flow in enumerate(cards):
        flow.draw(paper, style.MARGIN, place * each + style.PAD)
        if place:
            cut_line(paper, place * each)


def _note(paper: Paper, undrawn: str) -> None:
    """Which signs are drawn as boxes, at the very foot of the sheet."""
    if undrawn:
        note = text(undrawn, style.PROMISE, paper.width - 2 * style.MARGIN)
        note.draw(paper, style.MARGIN, paper.height - note.height - _NOTE)
