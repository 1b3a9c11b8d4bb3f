"""The days to come as a calendar file (RFC 5545): an all-day event each, whom it concerns in words.

It invites nobody: no organiser, no attendee, no alarm. An event keeps its UID as long as what it is of, so a later
calendar of the same workshop takes the place of an earlier one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path

from stratroom.model.refusals import Refused
from stratroom.record.book import Book
from stratroom.record.due import Due
from stratroom.record.steps import IsCancelled, Progress, Steps
from stratroom.words import say
from stratroom.writing import write_whole

_LONGEST = 75
"""Octets one line may have, its end not counted."""
_ESCAPED = str.maketrans({"\\": "\\\\", ";": "\\;", ",": "\\,", "\n": "\\n"})
_NOT_IN_TEXT = re.compile("[\x00-\x08\x0b-\x1f\x7f]")


def write(book: Book, path: Path, *, progress: Progress | None = None, cancelled: IsCancelled | None = None) -> None:
    """Write the calendar; the same book gives the same bytes. `progress` is told events told and events in all. Refused
    where no day was set, Cancelled when `cancelled` says so, Trouble where it cannot be written."""
    if not book.due:
        raise Refused(say("No review, condition or first result has a day. There is nothing to put in a calendar."))
    lines = [folded for line in _calendar(book, Steps(len(book.due), progress, cancelled)) for folded in _folded(line)]
    write_whole(path, "".join(f"{line}\r\n" for line in lines).encode())


def _calendar(book: Book, steps: Steps) -> Iterator[str]:
    yield from ("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Stratroom//Record//EN", "CALSCALE:GREGORIAN")
    yield f"X-WR-CALNAME:{_text(book.title)}"
    for due in sorted(book.due, key=lambda due: due.day):
        yield from _event(book, due)
        steps.step()
    yield "END:VCALENDAR"


def _event(book: Book, due: Due) -> Iterator[str]:
    yield from ("BEGIN:VEVENT", f"UID:{_uid(book, due)}", f"DTSTAMP:{_stamp(book.written)}")
    yield f"DTSTART;VALUE=DATE:{due.day.replace('-', '')}"
    yield f"SUMMARY:{_text(due.what)}"
    yield f"DESCRIPTION:{_text(_description(book, due))}"
    yield from ("TRANSP:TRANSPARENT", "END:VEVENT")


def _description(book: Book, due: Due) -> str:
    owner = say("{label}: {text}", label=say("Owner"), text=due.whose) if due.whose else ""
    return "\n".join(filter(None, (owner, due.note, book.title, book.footer, book.stamp)))


def _uid(book: Book, due: Due) -> str:
    return f"{sha256(f'{book.origin} {due.id}'.encode()).hexdigest()[:32]}@stratroom"


def _stamp(at: str) -> str:
    return f"{datetime.fromisoformat(at).astimezone(UTC):%Y%m%dT%H%M%SZ}"


def _text(words: str) -> str:
    r"""
    >>> _text("A; b, c\\d\ne")
    'A\\; b\\, c\\\\d\\ne'
    """
    return _NOT_IN_TEXT.sub("", words.replace("\r\n", "\n").replace("\r", "\n")).translate(_ESCAPED)


def _folded(line: str) -> Iterator[str]:
    """Lines of 75 octets at most, those that go on beginning with a space; no letter is taken apart."""
    head, room = "", _LONGEST
    for letter in line:
        octets = len(letter.encode())
        if octets > room:
            yield head
            head, room = " ", _LONGEST - 1
        head, room = head + letter, room - octets
    yield head
