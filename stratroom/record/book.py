"""The whole record in order, before it becomes pages. Plain nouns only."""

from dataclasses import dataclass

from stratroom.model.names import Edition
from stratroom.record.blocks import Section
from stratroom.record.due import Due


@dataclass(frozen=True)
class Book:
    """The record of one workshop.

    `date` is in words, as it is to be read; `subtitle` opens the first page; `footer` and `stamp` (which edition, and
    whether it is final) stand on every page with the `words` that name the ledger's last entry, which was `written`
    then (ISO 8601). `language` is the one the record's own sentences are in. `origin` is the digest of
    the ledger's first entry, which every copy of the workshop shares; `due` are the days to come. `left_out`
    are the numbers, from 1, of the sections of the whole record that are not in this one.
    """

    title: str
    organisation: str
    date: str
    subtitle: str
    sections: tuple[Section, ...]
    footer: str = ""
    stamp: str = ""
    words: str = ""
    written: str = ""
    language: str = "en-GB"
    origin: str = ""
    due: tuple[Due, ...] = ()
    edition: Edition = "attributed"
    left_out: tuple[int, ...] = ()
