"""A record held against its workshop file: however it was printed it is known to the last byte, and nothing else is."""

import json
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image

from stratroom import __version__
from stratroom.binding import book
from stratroom.catalogue import rule_book
from stratroom.comparing import OWN_LOGO, compared
from stratroom.model.names import Edition, ParkedId
from stratroom.model.parked import Park
from stratroom.model.refusals import Refused
from stratroom.noted import reveals
from stratroom.record.book import Book
from stratroom.record.forms import write
from stratroom.record.imprint import Printing, imprint_in
from stratroom.record.leaving_out import optional, without
from stratroom.room import Room, begun
from stratroom.storage.file import WorkshopFile
from stratroom.ui.languages import use
from stratroom.words import ENGLISH, language
from tests.at_the_door import NORTHFIELD, run
from tests.record.unnamed import MARKS

PICTURES = {"ours.png": (40, 60, 90), "theirs.png": (200, 30, 30)}


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A workshop in which somebody wrote a sign that no font has."""
    folder = tmp_path_factory.mktemp("file")
    told = json.loads(NORTHFIELD.read_bytes())
    told["statements"][0]["text"] += " \u0f40"
    (folder / "n.json").write_text(json.dumps(told), "utf-8")
    assert run("rehearse", folder / "n.json", "--to", folder / "n.stratroom") == 0
    return folder / "n.stratroom"


@pytest.fixture(autouse=True)
def _english_after() -> Iterator[None]:
    yield
    use(ENGLISH)


def bound(file: Path, edition: Edition = "attributed") -> Book:
    rules = rule_book()
    room = begun(WorkshopFile.open(file, rules.kinds, read_only=True), rules)
    try:
        return book(
            room.workshop, room.file.words, room.file.recorded[-1].at, edition, room.file.origin, reveals(room.file)
        )
    finally:
        room.close()


def picture(folder: Path, name: str) -> Path:
    Image.linear_gradient("L").resize((90, 40)).convert("RGB").save(folder / name)
    with Image.open(folder / name) as image:
        image.paste(PICTURES[name], (0, 0, 30, 40))
        image.save(folder / name)
    return folder / name


@pytest.mark.parametrize("code", ["en", "de", "fr"])
@pytest.mark.parametrize("edition", ["attributed", "unattributed"])
def test_it_is_known_in_every_language_and_edition(code: str, edition: Edition, file: Path, tmp_path: Path) -> None:
    use(code)
    write(bound(file, edition), record := tmp_path / "r.pdf", size="Letter", boxes=True)
    use(ENGLISH)
    assert compared(file, record) == f"{record} was written from this file as it stands, to the last byte."
    assert language() == ENGLISH


def test_it_is_known_with_sections_left_out(file: Path, tmp_path: Path) -> None:
    whole = bound(file, "unattributed")
    left = (optional(whole)[0], optional(whole)[2])
    write(without(whole, left), record := tmp_path / "r.pdf", boxes=True)
    printing = imprint_in(record).printing
    assert printing == Printing(__version__, "unattributed", "A4", "en-GB", (2, 4))
    assert compared(file, record).endswith("to the last byte.")


def test_it_is_known_with_a_logo_and_whose_that_is_only_where_it_is_named(file: Path, tmp_path: Path) -> None:
    ours, theirs = (picture(tmp_path, name) for name in PICTURES)
    write(bound(file), record := tmp_path / "r.pdf", logo=ours, boxes=True)
    same = f"{record} was written from this file as it stands, to the last byte."
    assert compared(file, record) == f"{same} {OWN_LOGO}"
    assert compared(file, record, ours) == f"{same} Its logo is {ours}."
    with pytest.raises(Refused, match=r"But for the logo, which is not .*theirs\.png"):
        compared(file, record, theirs)


def test_a_logo_named_for_a_record_without_one_is_refused(file: Path, tmp_path: Path) -> None:
    write(bound(file), record := tmp_path / "r.pdf", boxes=True)
    with pytest.raises(Refused, match=r"without a logo\. Leave --logo out"):
        compared(file, record, picture(tmp_path, "ours.png"))


def test_it_is_known_as_the_workshop_stood_then(file: Path, tmp_path: Path) -> None:
    (tmp_path / "n.stratroom").write_bytes(file.read_bytes())
    file = tmp_path / "n.stratroom"
    write(bound(file), record := tmp_path / "r.pdf", boxes=True)
    rules = rule_book()
    room = Room(WorkshopFile.open(file, rules.kinds), rules)
    entries = len(room.file.recorded)
    room.do(Park(ParkedId("a"), "Pensions"))
    room.undo()
    room.close()
    said = compared(file, record)
    assert f"as it stood after entry {entries}, " in said
    assert said.endswith(", to the last byte. 2 entries were added since.")
    content = record.read_bytes()
    record.write_bytes(content.replace(b"/Marked true", b"/Marked null"))
    with pytest.raises(Refused, match=f"as it stood after entry {entries}, .* Its bytes are not those"):
        compared(file, record)


@pytest.mark.parametrize(
    ("was", "now"),
    [
        (b"/Marked true", b"/Marked null"),
        (b"; A4;", b"; A5;"),
        (b"; A4;", b"; Letter;"),
        (b"; attributed;", b"; unattributed;"),
        (b"; en-GB", b"; xx"),
        (b"; en-GB", b"; de"),
        (b"; en-GB", b"; en-GB; without 2"),
        (b"; en-GB", b"; en-GB; without 9999"),
        (b"; en-GB", b"; en-GB; logo"),
    ],
)
def test_a_record_that_was_changed_is_told(was: bytes, now: bytes, file: Path, tmp_path: Path) -> None:
    write(bound(file), record := tmp_path / "r.pdf", boxes=True)
    assert was in record.read_bytes()
    record.write_bytes(record.read_bytes().replace(was, now))
    with pytest.raises(Refused, match=r"as it stands. Its bytes are not those that are written from it now") as refused:
        compared(file, record)
    assert "to the last byte" not in str(refused.value)
    assert language() == ENGLISH


def test_a_logo_that_was_changed_or_taken_away_is_told(file: Path, tmp_path: Path) -> None:
    write(bound(file), record := tmp_path / "r.pdf", logo=picture(tmp_path, "ours.png"), boxes=True)
    content = record.read_bytes()
    at = content.index(b"/Subtype /Image")
    for changed in (
        content.replace(b"/Width 90", b"/Width 91"),
        content.replace(b"/Height 40", b"/Height 0"),
        content[: at + 70] + b"\0" + content[at + 71 :],
        content.replace(b"/Subtype /Image", b"/Subtype /Imago"),
    ):
        assert changed != content
        record.write_bytes(changed)
        with pytest.raises(Refused, match="Its bytes are not those"):
            compared(file, record)


def test_another_version_and_one_that_says_nothing_are_told(file: Path, tmp_path: Path) -> None:
    write(bound(file), record := tmp_path / "r.pdf", boxes=True)
    content = record.read_bytes()
    record.write_bytes(content.replace(f"; Stratroom {__version__};".encode(), b"; Stratroom 9.7.1;"))
    with pytest.raises(
        Refused, match=f"written by Stratroom 9.7.1, and this is {__version__}: its pages are not compared"
    ):
        compared(file, record)
    words = bound(file).words
    said = f"{words}; Stratroom {__version__}; attributed; A4; en-GB"
    record.write_bytes(content.replace(said.encode(), words.encode()))
    with pytest.raises(Refused, match="does not say how it was printed"):
        compared(file, record)


def test_how_it_was_printed_names_nobody_and_nothing(tmp_path: Path) -> None:
    named = Book(" ".join(MARKS), MARKS[0], "", "", (), words="oak olive opal orange orbit otter")
    write(replace(named, left_out=(3,), edition="unattributed"), record := tmp_path / "r.pdf")
    (line,) = {part.split(b")")[0] for part in record.read_bytes().split(b"/Keywords (")[1:]}
    said = f"oak olive opal orange orbit otter; Stratroom {__version__}; unattributed; A4; en-GB; without 3"
    assert line.decode() == said


def test_steps_are_told_up_to_the_last(file: Path, tmp_path: Path) -> None:
    write(bound(file), record := tmp_path / "r.pdf", boxes=True)
    told = list[tuple[int, int]]()
    compared(file, record, progress=lambda *step: told.append(step))
    assert len(told) > 10
    assert [done for done, _ in told] == sorted(done for done, _ in told)
    assert told[-1][0] == told[-1][1]


def test_on_a_terminal_it_is_said_how_far_it_is(
    file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    write(bound(file), record := tmp_path / "r.pdf", boxes=True)
    assert run("verify", file, "--against", record) == 0
    assert capsys.readouterr().err == ""
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    assert run("verify", file, "--against", record) == 0
    said = capsys.readouterr().err
    assert said.startswith("\rPrinting the record again: step 1 of ")
    assert said.endswith("\n")
    assert said.count("\n") == 1


@pytest.mark.parametrize("was", ["entries", "no words"])
def test_at_the_door_what_is_not_the_same_ends_in_two(
    was: str, file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    record, logo = tmp_path / "r.pdf", picture(tmp_path, "ours.png")
    write(bound(file), record, logo=logo, boxes=True)
    assert run("verify", file, "--against", record, "--logo", logo) == 0
    assert capsys.readouterr().out.endswith(f"to the last byte. Its logo is {logo}.\n")
    spoilt = {"entries": b"/Marked true", "no words": b"Keywords"}[was]
    record.write_bytes(record.read_bytes().replace(spoilt, spoilt.swapcase()))
    assert run("verify", file, "--against", record) == 2
    said = capsys.readouterr()
    assert said.out.startswith("Whole: ")
    assert said.out.count("\n") == 1
    assert said.err.count("\n") == 1
