"""What can be written of a workshop that is open, as it stands: its record, and the cards of a round. No window here.

What binds and presses comes in only when something is written.
"""

from pathlib import Path

from stratroom.decks import deck
from stratroom.model.judged_words import OfWords
from stratroom.model.names import Edition, RoundId
from stratroom.model.undoing import live
from stratroom.noted import reveals
from stratroom.record.book import Book
from stratroom.record.edition import status
from stratroom.record.telling import Places
from stratroom.register import final_on
from stratroom.room import Room
from stratroom.ui.exporting import IsCancelled, Progress, Write, refuse_workshop
from stratroom.ui.record.chosen import Chosen, WorkshopNow
from stratroom.ui.record.forms import writer


def record_writer(room: Room) -> Write:
    """What writes the whole record of the workshop as it stands now."""
    return writer(as_it_stands(room), Chosen())


def as_it_stands(room: Room) -> WorkshopNow:
    """What the page "The record" is handed of the workshop. What binds the record comes in only when it is called."""
    workshop, words, at = room.workshop, room.file.words, room.file.recorded[-1].at
    origin, noted = room.file.origin, reveals(room.file)

    def bind(edition: Edition) -> Book:
        from stratroom.binding import book

        return book(workshop, words, at, edition, origin, noted)

    def tell() -> Places:
        from stratroom.binding import places

        return places(workshop, at)

    final, last = final_on(workshop), live(room.file.recorded)[-1].entry
    undo = last.describe() if isinstance(last, OfWords) else ""
    told = (status(final), bool(final), workshop.about.date, room.file.path)
    return WorkshopNow(bind, tell, workshop.judged_words, undo, *told)


def cards_writer(room: Room, round: RoundId, size: str) -> Write:
    """What writes the cards of a round on this paper size. Refused where there is nothing to print yet."""
    cards = deck(room.workshop, room.rules, round)

    def write(path: Path, progress: Progress, is_cancelled: IsCancelled) -> bool:
        refuse_workshop(path)
        from stratroom.record.paper.press import write as write_cards
        from stratroom.record.steps import Cancelled

        try:
            write_cards(cards, path, size, progress=progress, cancelled=is_cancelled)
        except Cancelled:
            return False
        return True

    return write
