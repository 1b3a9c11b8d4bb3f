"""The door without a window: which edition is written, and which entry of a file a record was written of."""

from pathlib import Path

import pytest
from pypdf import PdfReader, PdfWriter

from stratroom.binding import book
from stratroom.catalogue import rule_book
from stratroom.comparing import compared
from stratroom.model.names import ParkedId
from stratroom.model.parked import Park
from stratroom.noted import reveals
from stratroom.record.forms import write
from stratroom.room import Room, begun
from stratroom.storage.file import WorkshopFile
from tests.at_the_door import NORTHFIELD, SAME_WORDS, run


@pytest.fixture
def file(tmp_path: Path) -> Path:
    assert run("rehearse", NORTHFIELD, "--to", tmp_path / "n.stratroom") == 0
    return tmp_path / "n.stratroom"


def pages(record: Path) -> str:
    return " ".join("".join(page.extract_text() for page in PdfReader(record).pages).split())


def test_an_edition_without_names_is_asked_for_by_name(file: Path, tmp_path: Path) -> None:
    assert run("record", file, "--to", tmp_path / "plain.pdf") == 0
    assert run("record", file, "--to", tmp_path / "named.pdf", "--edition", "attributed") == 0
    assert run("record", file, "--to", tmp_path / "nameless.pdf", "--edition", "unattributed") == 0
    assert (tmp_path / "plain.pdf").read_bytes() == (tmp_path / "named.pdf").read_bytes()
    assert "CFO" in pages(tmp_path / "named.pdf")
    assert "CFO" not in pages(tmp_path / "nameless.pdf")
    assert "This edition names nobody" in pages(tmp_path / "nameless.pdf")


def test_the_edition_without_names_has_the_same_bytes_each_time(file: Path, tmp_path: Path) -> None:
    for name in ("a.pdf", "b.pdf"):
        assert run("record", file, "--to", tmp_path / name, "--edition", "unattributed") == 0
    assert (tmp_path / "a.pdf").read_bytes() == (tmp_path / "b.pdf").read_bytes()


def test_what_is_withheld_and_what_may_still_tell_is_said(
    file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    capsys.readouterr()
    assert run("record", file, "--to", tmp_path / "r.pdf") == 0
    assert capsys.readouterr().err == ""
    assert run("record", file, "--to", tmp_path / "r.pdf", "--edition", "unattributed") == 0
    first, *of_roles = capsys.readouterr().err.splitlines()
    assert (first, of_roles[0]) == ("1 place is withheld.", "4 words may still tell who somebody is.")
    assert [line.split("”")[0] for line in of_roles[1:]] == ["“strategy", "“people", "“sales", "“operating"]
    room = Room(WorkshopFile.open(file, (rules := rule_book()).kinds), rules)
    room.do(Park(ParkedId("a"), "Cathy’s number: 0044 1632 960001. The CTO and the cto."))
    room.close()
    assert run("record", file, "--to", tmp_path / "r.pdf", "--edition", "unattributed") == 0
    assert capsys.readouterr().err.splitlines()[:3] == [
        "3 places are withheld.",
        "5 words may still tell who somebody is.",
        "“0044 1632 960001”: a number to call; 1 place, first in “Parked”.",
    ]


def test_there_is_no_other_edition(file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("record", file, "--to", tmp_path / "r.pdf", "--edition", "secret") == 2
    said = capsys.readouterr().err
    assert "secret" in said
    assert "attributed" in said
    assert "unattributed" in said
    assert not (tmp_path / "r.pdf").exists()


@pytest.mark.parametrize("edition", ["attributed", "unattributed"])
def test_a_record_is_known_by_the_entry_it_was_written_of(
    edition: str, file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    record = tmp_path / "r.pdf"
    assert run("record", file, "--to", record, "--edition", edition) == 0
    capsys.readouterr()
    assert run("verify", file, "--against", record) == 0
    _whole, against = capsys.readouterr().out.splitlines()
    assert against == f"{record} was written from this file as it stands, to the last byte."
    rules = rule_book()
    room = Room(WorkshopFile.open(file, rules.kinds), rules)
    entries = len(room.file.recorded)
    for id in ("a", "b"):
        room.do(Park(ParkedId(id), "Pensions"))
    room.close()
    assert run("verify", file, "--against", record) == 0
    against = capsys.readouterr().out.splitlines()[1]
    assert f"was written from this file as it stood after entry {entries}, " in against
    assert against.endswith(", to the last byte. 2 entries were added since.")


def test_pages_that_were_changed_under_the_same_words_are_told(
    file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    record = tmp_path / "r.pdf"
    assert run("record", file, "--to", record) == 0
    writer = PdfWriter(clone_from=record)
    writer.remove_page(4)
    writer.write(record)
    capsys.readouterr()
    assert run("verify", file, "--against", record) == 2
    against = capsys.readouterr().err
    assert "has the words of this file as it stands. Its bytes are not those that are written from it now" in against


def test_a_record_on_the_other_sheet_is_known_to_the_byte(file: Path, tmp_path: Path) -> None:
    rules = rule_book()
    room = begun(WorkshopFile.open(file, rules.kinds, read_only=True), rules)
    at, noted = room.file.recorded[-1].at, reveals(room.file)
    bound = book(room.workshop, room.file.words, at, "unattributed", room.file.origin, noted)
    room.close()
    write(bound, record := tmp_path / "r.pdf", size="Letter")
    assert compared(file, record) == f"{record} was written from this file as it stands, to the last byte."


def test_the_record_of_another_file_is_refused(file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    other, record = tmp_path / "o.stratroom", tmp_path / "o.pdf"
    assert run("rehearse", SAME_WORDS, "--to", other, "--record", record) == 0
    capsys.readouterr()
    assert run("verify", file, "--against", record) == 2
    said = capsys.readouterr()
    assert f"{record} was not written from {file}: no entry of it has the words " in said.err
    assert said.out.startswith("Whole: ")


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (None, "cannot be read"),
        (b"hello", "is no PDF"),
        (b"%PDF-1.7\nnothing", "does not carry the words"),
        (b"%PDF-1.7 /Keywords (one two three)", "does not carry the words"),
        (b"%PDF-1.7 /Keywords (a b c d e f) <pdf:Keywords>a b c d e g</pdf:Keywords>", "does not carry the words"),
        (b"%PDF-1.7 /Keywords (a b c d e f)", "no entry of it has the words a b c d e f"),
    ],
)
def test_what_is_no_record_is_refused(
    content: bytes | None, said: str, file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    if content is not None:
        (tmp_path / "r.pdf").write_bytes(content)
    assert run("verify", file, "--against", tmp_path / "r.pdf") == 2
    assert said in capsys.readouterr().err


def test_a_file_that_is_not_whole_is_compared_with_nothing(
    file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("record", file, "--to", tmp_path / "r.pdf") == 0
    content = file.read_bytes()
    file.write_bytes(content[: len(content) // 2])
    capsys.readouterr()
    assert run("verify", file, "--against", tmp_path / "r.pdf") == 2
    assert "was written from" not in capsys.readouterr().out
