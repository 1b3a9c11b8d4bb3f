"""Hostile texts through every field, on a few of the long run's five hundred days; and what the checks would find."""

import csv
import logging
import os
import re
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import docx
import pytest
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml.ns import qn
from msgspec import inspect
from pypdf import PdfWriter
from pypdf.annotations import FreeText, Link
from pypdf.generic import NameObject
from PySide6.QtCore import qWarning

from stratroom import binding
from stratroom.catalogue import rule_book
from stratroom.model.forms import Sentence
from stratroom.model.names import Edition, ParticipantId
from stratroom.model.refusals import Refused
from stratroom.model.rounds import CloseRound, HandIn, OpenRound, RevealRound
from stratroom.model.text import is_blank, tidy
from stratroom.model.withholding import reworded
from stratroom.model.workshop import Workshop
from stratroom.record import forms, spreadsheets
from stratroom.record.book import Book
from stratroom.stages.welcome.rules import AddParticipant
from stratroom.ui import sheet, spans
from tests.faults import hostile
from tests.faults import hostile_checks as checks
from tests.faults import hostile_ways as ways
from tests.faults.hostile_acts import Told
from tests.faults.hostile_found import KINDS, Executed, Leaked
from tests.faults.hostile_texts import BLANK, TEXTS
from tests.ui.rooms import STATEMENTS, room_in

DAY = 4


@pytest.mark.parametrize("day", [DAY, DAY + 1])
def test_nothing_is_executed_nothing_lost_no_export_aborted(day: int) -> None:
    """By role in small pictures; and without names in those of the full size."""
    (found,) = hostile.days(range(day, day + 1), Counter[str]())
    assert found["days"] == 1
    assert [found[kind] for kind in ("broken", *KINDS)] == [0, 0, 0, 0, 0]
    assert found["fields"] > 200
    assert found["pages"] > 100


def test_all_that_a_day_spoils_is_counted_and_said(
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    """Each form without what looks like markup and without all but ASCII; a way out that ends; a sentence that is
    turned; a line of the log; the record with names in place of the one without: none hides another."""
    monkeypatch.setattr(ways, "book", _bound_with_names)
    monkeypatch.setattr(ways, "write", lambda book, *rest, **more: forms.write(_spoilt(book), *rest, **more))
    monkeypatch.setattr(ways.spreadsheets, "write", lambda book, path: _write_tables(_spoilt(book), path))
    monkeypatch.setattr(sheet, "setting_of", lambda words, *rest: spans.setting_of(_spoilt(words), *rest))
    monkeypatch.setattr(ways, "go_out_and_in", _ends)
    monkeypatch.setattr(ways, "turns_nothing", lambda _: checks.turns_nothing("\u202e"))
    (found,) = hostile.days(range(DAY, DAY + 1), Counter[str]())
    said = capfd.readouterr().err
    assert (found["days"], found["broken"], found["executed"], found["leaked"], found["aborted"]) == (1, 1, 1, 7, 1)
    assert f"the day from text {DAY} on: aborted, a case told again: ValueError: spoilt" in said
    assert "leaked, the log: Leaked: in the log: q0z" in said
    for edition in ("attributed", "unattributed"):
        for form in (".pdf", ".docx", ".md", ".ics", " tables"):
            assert f"lost, {edition} edition, {form}: " in said
            assert (f"leaked, {edition} edition, {form}: " in said) == (edition == "unattributed")
    assert "lost, pictures: " in said
    assert found["lost"] > 300
    assert found["pages"] > 100


def _bound_with_names(workshop: Workshop, words: Any, at: str, edition: Edition, **more: Any) -> Book:
    return replace(binding.book(workshop, words, at, "attributed", **more), edition=edition)


def _ends(*_: object) -> None:
    logging.getLogger("stratroom").debug("q0z")
    raise ValueError("spoilt")


_write_tables = spreadsheets.write


def _spoilt(part: Any) -> Any:
    return reworded(part, lambda text: re.sub("<[^>]*>|[^\0-\x7f]", "", text))


def test_a_day_writes_in_every_text_of_every_entry(tmp_path: Path) -> None:
    """A field more in an entry is written in, too, or is said here to hold no words of people's."""
    reached = hostile.places_reached(4, tmp_path)
    asked = {
        place for kind in rule_book().kinds.values() for place in _texts_of(inspect.type_info(kind), kind.__name__)
    }
    assert {place for place in asked - reached if not _NO_WORDS.search(place)} == set()


_NO_WORDS = re.compile(
    r"\.(participant|round|stage|item|subject|tradeoff|argument|phrase|group|option|dissent|card|point|meaning|by|to|into"
    r"|other|owner|keeper|date|due|review|starts|slot|what|out_of|box)$|\[\]$|\.used_by|^CutLine"
    r"|\.title$(?<!About\.title)|^(FloorGiven|PresenceNoted|RecusalWithdrawn|ParticipantRemoved|NoMeaningAgreed"
    r"|OptionRemoved|PhraseDropped|PhraseReturnedTo|StageKept|Word\w+)\.|^TradeoffMoved\.wording"
    r"|^RoundRevealed\.answers\[\]\.role$"
)
"""Codes, dates, and words that are said again as they stood in an entry before: who wrote them is judged there. Words
that are withheld must stand in the record as they are: the tests of what is withheld write them."""


def _texts_of(kind: object, place: str) -> Iterator[str]:
    match kind:
        case inspect.StrType():
            yield place
        case inspect.UnionType():
            for one in kind.types:
                yield from _texts_of(one, place)
        case inspect.VarTupleType() | inspect.ListType():
            yield from _texts_of(kind.item_type, f"{place}[]")
        case inspect.StructType() | inspect.DataclassType():
            for one in kind.fields:
                yield from _texts_of(one.type, f"{place}.{one.name}")
        case _:
            return


def test_there_are_five_hundred_and_none_is_empty() -> None:
    assert len(set(TEXTS)) == 500
    assert not [text for text in TEXTS if is_blank(tidy(text))]
    assert all(is_blank(tidy(text)) for text in BLANK)


def test_halves_of_signs_that_no_json_holds_are_tidied_in_the_fields_themselves(tmp_path: Path) -> None:
    halves = [text for text in TEXTS if tidy(text) != text]
    room = room_in(tmp_path)
    room.do(OpenRound(STATEMENTS))
    for number, person in enumerate(("ceo", "cfo", "coo")):
        room.do(HandIn(STATEMENTS, ParticipantId(person), Sentence("\n".join(halves[number::3])[:4_900])))
    room.do(CloseRound(STATEMENTS))
    room.do(RevealRound(STATEMENTS))
    said = [given.answer for given in room.workshop.rounds[STATEMENTS].answers]
    assert sorted(answer.text for answer in said if isinstance(answer, Sentence)) == sorted(
        tidy("\n".join(halves[number::3])[:4_900]) for number in range(3)
    )
    room.close()


@pytest.mark.parametrize("blank", BLANK)
def test_what_shows_nothing_is_refused_at_its_field(blank: str, tmp_path: Path) -> None:
    room = room_in(tmp_path)
    with pytest.raises(Refused, match="is empty") as refused:
        room.do(AddParticipant(ParticipantId("x"), blank, ""))
    assert refused.value.at == "name"
    room.close()


# Controls: each check finds what it is there for


@pytest.mark.parametrize("cell", ["=1+1 q1z", " \xa0=1 q1z", "\u200b@x q1z", "a;=1 q1z", 'a\t "=1 q1z', "＝1 q1z"])
def test_the_check_of_tables_finds_a_formula_wherever_a_cell_may_begin(cell: str, tmp_path: Path) -> None:
    with (tmp_path / "one.csv").open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerow([cell])
    with pytest.raises(Executed, match="a formula"):
        checks.computes_nothing(tmp_path)


def _pdf(path: Path, change: Callable[[PdfWriter], object]) -> Path:
    writer = PdfWriter()
    writer.add_blank_page(100, 100)
    change(writer)
    writer.write(path)
    return path


@pytest.mark.parametrize(
    "change",
    [
        lambda writer: writer.root_object.update({NameObject("/OpenAction"): NameObject("/x")}),
        lambda writer: writer.add_attachment("x.txt", b"x"),
        lambda writer: writer.add_annotation(0, Link(rect=(0, 0, 9, 9), url="http://x.example")),
        lambda writer: writer.add_annotation(0, FreeText(text="x", rect=(0, 0, 9, 9))),
    ],
)
def test_the_check_of_a_pdf_finds_what_starts_something(change: Callable[[PdfWriter], object], tmp_path: Path) -> None:
    checks.pdf_starts_nothing(_pdf(tmp_path / "plain.pdf", lambda _: None))
    with pytest.raises(AssertionError, match="PDF"):
        checks.pdf_starts_nothing(_pdf(tmp_path / "x.pdf", change))


@pytest.mark.parametrize("field", ["DDEAUTO c:\\\\x", "HYPERLINK http://x", "INCLUDETEXT x"])
def test_the_check_of_a_docx_finds_links_and_fields(field: str, tmp_path: Path) -> None:
    path, document = tmp_path / "x.docx", docx.Document()
    document.part.relate_to("http://x.example", RELATIONSHIP_TYPE.HYPERLINK, is_external=True)
    document.save(str(path))
    with pytest.raises(AssertionError, match="a link goes out"):
        checks.docx_starts_nothing(path)
    document = docx.Document()
    instruction = document.add_paragraph().add_run()._r.makeelement(qn("w:instrText"), {})
    instruction.text = field
    document.paragraphs[0].runs[0]._r.append(instruction)
    document.save(str(path))
    with pytest.raises(AssertionError, match="a field in the DOCX"):
        checks.docx_starts_nothing(path)


@pytest.mark.parametrize("line", ["[x](http://x.example)", "![i](http://x/y.png)", "<script>x</script>", "`c`"])
def test_the_check_of_markdown_finds_what_is_more_than_words(line: str) -> None:
    checks.markdown_is_words("# A day\n\nwords\\[x\\]")
    with pytest.raises(AssertionError, match="in the Markdown"):
        checks.markdown_is_words(line)


def test_the_check_of_calendars_finds_another_entry() -> None:
    with pytest.raises(AssertionError, match="another entry"):
        checks.is_one_calendar("BEGIN:VEVENT\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nEND:VEVENT", 1)
    with pytest.raises(AssertionError, match="in the calendar"):
        checks.is_one_calendar("BEGIN:VEVENT\r\nATTENDEE:x\r\nEND:VEVENT", 1)


@pytest.mark.parametrize("said", ["“a\u202eb” is agreed", "“\u2066a” is agreed", "“a\u2069” is agreed"])
def test_the_check_of_sentences_finds_what_turns_them(said: str) -> None:
    checks.turns_nothing("“\u2068a\u202eb\u2069” is agreed")
    with pytest.raises(AssertionError, match=r"turns what follows|closes what is ours"):
        checks.turns_nothing(said)


def test_the_check_of_the_log_finds_words_and_what_qt_says() -> None:
    with checks.Listening() as heard:
        heard.assert_nothing_was_said()
        logging.getLogger("stratroom.ui").debug("q1z")
        with pytest.raises(Leaked, match="q1z"):
            heard.assert_nothing_was_said()
    for stream in (1, 2):
        with checks.Listening() as heard:
            os.write(stream, b"what another library says of q3z\n")
            with pytest.raises(Leaked, match="q3z"):
                heard.assert_nothing_was_said()
    with checks.Listening() as heard:
        qWarning("no typeface for q2z")
        with pytest.raises(AssertionError, match="q2z"):
            heard.assert_nothing_was_said()


def test_the_check_of_secrets_finds_one_in_a_docx(tmp_path: Path) -> None:
    told, document = Told({}, 1, secrets=["otter q7z"]), docx.Document()
    document.add_paragraph("the words are otter q7z")
    document.save(str(tmp_path / "x.docx"))
    with pytest.raises(AssertionError, match=r"a secret in x\.docx"):
        ways.are_nowhere(told, tmp_path)
