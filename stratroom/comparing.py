"""A record held against the workshop file it is said to be of: of which entry its words are, and whether its bytes are
those that the file gives. The words alone say nothing of the pages: whoever changes those can leave the words.
"""

from collections.abc import Iterator
from itertools import product
from pathlib import Path
from typing import get_args

from stratroom.binding import book
from stratroom.catalogue import rule_book
from stratroom.model.names import Edition
from stratroom.model.refusals import Refused
from stratroom.record.wording import moment
from stratroom.record.words_in import words_in
from stratroom.room import Room, begun
from stratroom.storage.file import WorkshopFile
from stratroom.words import say, say_of


def compared(file: Path, record: Path) -> str:
    """What is said of a record and this file, which is whole. Refused where none of its entries has the record's words.

    Pages are compared where nothing was added since, in the language that is spoken.
    """
    carried, rules = words_in(record), rule_book()
    room = begun(WorkshopFile.open(file, rules.kinds, read_only=True), rules)
    try:
        of, last = room.file.entry_with(carried), room.file.recorded[-1].sequence
        if of is None:
            raise Refused(
                say(
                    "{record} was not written from {file}: no entry of it has the words {words}.",
                    record=record,
                    file=file,
                    words=" ".join(carried),
                )
            )
        if of.sequence == last:
            return _pages_compared(room, record)
    finally:
        room.close()
    return say_of(
        last - of.sequence,
        "{record} has the words of this file as it stood after entry {sequence}, {at}. {n} entry was added since, so "
        "its pages are not compared.",
        "{record} has the words of this file as it stood after entry {sequence}, {at}. {n} entries were added since, "
        "so its pages are not compared.",
        record=record,
        sequence=of.sequence,
        at=moment(of.at),
    )


def _pages_compared(room: Room, record: Path) -> str:
    if record.read_bytes() in _pages(room):
        return say("{record} was written from this file as it stands, to the last byte.", record=record)
    return say(
        "{record} has the words of this file as it stands, but not the bytes that are written from it now. It was "
        "changed, or written in another language, with a logo, with sections left out or by another version of "
        "Stratroom: compare its pages with a new record.",
        record=record,
    )


def _pages(room: Room) -> Iterator[bytes]:
    """The record in both editions, on both sheets."""
    from stratroom.record.pdf.press import Look, printed
    from stratroom.record.pdf.style import SIZES

    editions: tuple[Edition, ...] = get_args(Edition)
    for edition, size in product(editions, SIZES):
        bound = book(room.workshop, room.file.words, room.file.recorded[-1].at, edition, room.file.origin)
        yield printed(bound, Look(size, boxes=True)).content
