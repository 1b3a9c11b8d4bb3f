"""Workshops to try the file with, made of the real entries of the model."""

from pathlib import Path

from stratroom.catalogue import rule_book
from stratroom.model.entries import AnswerHandedIn, RoundOpened, RoundRevealed, WorkshopStarted
from stratroom.model.names import ParticipantId, RoundId, StageId
from stratroom.model.people_noted import ParticipantJoined
from stratroom.storage.codec import encode
from stratroom.storage.file import WorkshopFile
from stratroom.storage.ledger import EMPTY, Row, Tip, row_after

KINDS = rule_book().kinds
AT = "2026-03-04T09:30:00+01:00"
ROUND = RoundId("statements")
SLOT = 1024


def started(title: str = "Harbour") -> WorkshopStarted:
    return WorkshopStarted(title=title, programme=())


def joined(number: int, name: str = "Ada") -> ParticipantJoined:
    return ParticipantJoined(participant=ParticipantId(f"p{number}"), name=f"{name} {number}")


def round_opened(people: int, attribution: str = "named") -> RoundOpened:
    return RoundOpened(
        round=ROUND,
        stage=StageId("statements"),
        title="Statements",
        prompt="What is our strategy?",
        form="sentence",
        attribution="named" if attribution == "named" else "unattributed",
        eligible=tuple(ParticipantId(f"p{number}") for number in range(people)),
    )


def handed_in(file: WorkshopFile, number: int, sealed: bytes) -> AnswerHandedIn:
    return AnswerHandedIn(round=ROUND, by=ParticipantId(f"p{number}"), slot=file.digest(sealed))


def revealed(_answers: list[bytes]) -> RoundRevealed:
    return RoundRevealed(round=ROUND, title="Statements", answers=())


def workshop(folder: Path, people: int = 3) -> WorkshopFile:
    """A new file with a few entries in it, open."""
    file = WorkshopFile.create(folder / "harbour.stratroom", KINDS)
    file.append(AT, started())
    for number in range(people):
        file.append(AT, joined(number))
    return file


def with_open_round(folder: Path, people: int, slot_bytes: int = SLOT) -> WorkshopFile:
    """A file in which a round is open and nobody has answered."""
    file = workshop(folder, people)
    file.open_round(AT, round_opened(people), ROUND, people, slot_bytes)
    return file


def closed_file(folder: Path, people: int = 3) -> Path:
    """The same, closed."""
    file = workshop(folder, people)
    file.close()
    return file.path


def many_rows(count: int) -> list[Row]:
    """A long ledger, chained, not written anywhere."""
    rows: list[Row] = []
    tip = EMPTY
    for number in range(count):
        rows.append(row_after(tip, AT, *encode(joined(number))))
        tip = Tip(rows[-1].sequence, bytes.fromhex(rows[-1].chain))
    return rows
