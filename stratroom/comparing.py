"""A record held against the workshop file it is said to be of: of which entry its words are, and whether its bytes are
those that the file gives. The words alone say nothing of the pages: whoever changes those can leave the words.

The record says how it was printed; exactly that is printed again, of the workshop as it stood then.
"""

from collections.abc import Callable, Generator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from stratroom import __version__
from stratroom.binding import book
from stratroom.catalogue import rule_book
from stratroom.model.entries import Recorded
from stratroom.model.refusals import Refused
from stratroom.noted import reveals
from stratroom.record.imprint import Imprint, Printing, bytes_of, imprint_in
from stratroom.record.leaving_out import without_numbers
from stratroom.record.wording import moment
from stratroom.room import Room, begun
from stratroom.storage.file import WorkshopFile
from stratroom.words import LANGUAGES, in_sentences, language, phrase, say, say_of

Progress = Callable[[int, int], None]
OWN_LOGO = phrase(
    "Its logo is the record’s own: a workshop file holds none. Name its picture with --logo to compare that, too."
)


@dataclass(frozen=True)
class _Compared:
    """The record with its six words, which entry of the file they name, how many were added since."""

    record: Path
    words: tuple[str, ...]
    of: Recorded
    since: int


def compared(file: Path, record: Path, logo: Path | None = None, progress: Progress | None = None) -> str:
    """What is said of a record with the bytes that this file, which is whole, gives. `logo` is the picture that stands
    on its first page; `progress` is told steps done and steps in all.

    Refused, with what is known, where none of its entries has the record's words or the bytes are others.
    """
    imprint, rules = imprint_in(record), rule_book()
    _refuse_logo_without(imprint, record, logo)
    room = begun(WorkshopFile.open(file, rules.kinds, read_only=True), rules)
    try:
        of = room.file.entry_with(imprint.words)
        if of is None:
            raise Refused(
                say(
                    "{record} was not written from {file}: no entry of it has the words {words}.",
                    record=record,
                    file=file,
                    words=" ".join(imprint.words),
                )
            )
        found = _Compared(record, imprint.words, of, room.file.recorded[-1].sequence - of.sequence)
        if others := _why_not_the_same(room, found, imprint, progress):
            raise Refused(in_sentences((_has_the_words(found), others)))
    finally:
        room.close()
    return in_sentences((_is_the_same(found), _of_the_logo(imprint, record, logo)))


def _refuse_logo_without(imprint: Imprint, record: Path, logo: Path | None) -> None:
    if logo and imprint.printing and not imprint.printing.has_logo:
        raise Refused(say("{record} says that it was written without a logo. Leave --logo out.", record=record))


def _is_the_same(found: _Compared) -> str:
    if not found.since:
        return say("{record} was written from this file as it stands, to the last byte.", record=found.record)
    return say_of(
        found.since,
        "{record} was written from this file as it stood after entry {sequence}, {at}, to the last byte. {n} entry was "
        "added since.",
        "{record} was written from this file as it stood after entry {sequence}, {at}, to the last byte. {n} entries "
        "were added since.",
        record=found.record,
        sequence=found.of.sequence,
        at=moment(found.of.at),
    )


def _has_the_words(found: _Compared) -> str:
    if not found.since:
        return say("{record} has the words of this file as it stands.", record=found.record)
    return say(
        "{record} has the words of this file as it stood after entry {sequence}, {at}.",
        record=found.record,
        sequence=found.of.sequence,
        at=moment(found.of.at),
    )


def _of_the_logo(imprint: Imprint, record: Path, logo: Path | None) -> str:
    """Its pages are the same with the logo they have; whether that is the picture they should have."""
    if not imprint.printing or not imprint.printing.has_logo:
        return ""
    if logo is None:
        return say(OWN_LOGO)
    from stratroom.record.pdf.logo import logo_in, read_logo

    if read_logo(logo) == logo_in(bytes_of(record)):
        return say("Its logo is {file}.", file=logo)
    raise Refused(
        say("But for the logo, which is not {file}, {record} is what this file gives.", file=logo, record=record)
    )


def _why_not_the_same(room: Room, found: _Compared, imprint: Imprint, progress: Progress | None) -> str:
    """Nothing where its bytes are those that the file gives."""
    printing = imprint.printing
    if printing is None:
        return say("It does not say how it was printed, so its pages are not compared. Compare them with a new record.")
    if printing.version != __version__:
        return say(
            "It was written by Stratroom {version}, and this is {own}: its pages are not compared. Compare them with a "
            "new record.",
            version=printing.version,
            own=__version__,
        )
    if _printed(room, found, printing, progress) == bytes_of(found.record):
        return ""
    return say(
        "Its bytes are not those that are written from it now. It was changed, or written by another build of "
        "Stratroom: compare its pages with a new record."
    )


def _printed(room: Room, found: _Compared, printing: Printing, progress: Progress | None) -> bytes:
    """The same record once more; nothing where what it says of itself cannot be."""
    from stratroom.record.pdf.logo import logo_in
    from stratroom.record.pdf.press import Look, printed
    from stratroom.record.pdf.style import SIZES

    code = printing.language.partition("-")[0]
    logo = logo_in(bytes_of(found.record)) if printing.has_logo else None
    if printing.size not in SIZES or code not in LANGUAGES or (printing.has_logo and logo is None):
        return b""
    workshop = room.rules.fold([each for each in room.file.recorded if each.sequence <= found.of.sequence])
    with _said_in(code):
        bound = book(
            workshop,
            found.words,
            found.of.at,
            printing.edition,
            room.file.origin,
            reveals(room.file, found.of.sequence),
        )
        some = without_numbers(bound, printing.left_out)
        return printed(some, Look(printing.size, logo, boxes=True), progress=progress).content


@contextmanager
def _said_in(code: str) -> Generator[None]:
    """The language of the record while it is printed, then again the one that was spoken."""
    before = language()
    if before == code:
        yield
        return
    from stratroom.ui.languages import use

    use(code)
    try:
        yield
    finally:
        use(before)
