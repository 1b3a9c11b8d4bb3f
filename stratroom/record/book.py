"""The whole record in order, before it becomes pages. Plain nouns only."""

from dataclasses import dataclass

from stratroom.record.blocks import Section


@dataclass(frozen=True)
class Book:
    """The record of one workshop.

    `date` is in words, as it is to be read; `subtitle` opens the first page; `footer` stands on every page with
    the `words` that name the ledger's last entry, `written` (ISO 8601) when it was; `language` is the one the record's own sentences are in.
    """

    title: str
    organisation: str
    date: str
    subtitle: str
    sections: tuple[Section, ...]
    footer: str = ""
    words: str = ""
    written: str = ""
    language: str = "en-GB"
