"""The edition without names beside the one with them: what both hold, what only one does, and what is said of it."""

import json
import re
from pathlib import Path
from typing import get_args

import pytest
from msgspec.structs import replace

from stratroom.binding import book
from stratroom.model.dissents import AddToDissent, ConfirmDissent
from stratroom.model.forms import Position, Sentence
from stratroom.model.named_in import names_of, withheld_in
from stratroom.model.names import DissentId, Edition, ParticipantId, SubjectId, TradeoffId
from stratroom.model.recusals import Recuse
from stratroom.model.workshop import Workshop
from stratroom.record.blocks import Quote
from stratroom.record.book import Book
from stratroom.record.pdf import write
from stratroom.stages.readback.acts import ConfirmDecision
from stratroom.stages.tradeoffs.acts import Decide, PutTradeoff
from tests.record.pages import by_pdfium
from tests.record.reading import AT, NORTHFIELD, away, dissented, everything, folded, read, room
from tests.record.test_binding import SAMPLE, WORDS, told
from tests.record.unnamed import standing_out, strings, tells_of
from tests.telling import after, answered

CASES = sorted({*NORTHFIELD.parent.glob("*.json"), SAMPLE})


def unnamed(workshop: Workshop) -> Book:
    return book(workshop, WORDS, AT, "unattributed")


@pytest.mark.parametrize("case", CASES, ids=lambda path: path.stem)
def test_nothing_in_it_tells_who_anybody_is(case: Path) -> None:
    workshop = folded(case)
    assert tells_of(unnamed(standing_out(workshop))) == []
    names = {person.name for person in workshop.people}
    words = {word for text in strings(unnamed(workshop)) for word in re.findall(r"\w+", text)}
    assert len(names) > 2
    assert names & words == set()


@pytest.mark.parametrize("case", CASES, ids=lambda path: path.stem)
def test_every_text_of_a_case_is_in_it_but_for_the_names_and_why_somebody_kept_out(case: Path) -> None:
    raw, workshop = json.loads(case.read_text(encoding="utf-8")), folded(case)
    words, withheld = read(unnamed(workshop)), withheld_in(names_of(workshop))
    given = [*told({**raw, "participants": [], "facilitator": "", "organisation": ""})]
    unsaid = {person.id for person in workshop.people} | {recusal.reason for recusal in workshop.recusals}
    texts = [withheld(text) for text in given if text not in unsaid]
    assert len(given) > 12
    assert [text for text in texts if text not in words] == []


@pytest.mark.parametrize("case", CASES, ids=lambda path: path.stem)
def test_the_pages_and_what_the_file_says_of_itself_name_nobody(case: Path, tmp_path: Path) -> None:
    path = tmp_path / "record.pdf"
    write(unnamed(standing_out(folded(case))), path)
    content, pages = path.read_bytes(), "".join(by_pdfium(path))
    assert "One of those" in pages or "This edition names nobody" in pages
    for mark in ("Zzan", "Qqlu", "Xxro", "ZZQ", "Vvfac"):
        assert mark not in pages
        # three letters may lie in compressed bytes by chance
        assert len(mark) == 3 or mark.encode() not in content
        assert mark.encode("utf-16-be") not in content
        assert mark.encode("utf-16-be").hex().encode() not in content.lower()


def test_dissents_are_numbered_on_each_decision_in_the_order_of_their_words() -> None:
    begun = room("Zora", "Yan", "Xena")
    for subject in ("a", "b"):
        put = PutTradeoff(TradeoffId(subject), f"For {subject}", "Not")
        after(begun, put, Decide(TradeoffId(subject), "agreed", "So."))
    dissented(begun, "a", "zora", "Too late.", commits=True)
    dissented(begun, "a", "yan", "It is early.", kind="reservation", named=False)
    dissented(begun, "b", "xena", "Nobody asked Yan.", read_back=False)
    said = read(unnamed(dissented(begun, "b", "zora", "A slip.")))
    for expected in (
        "Position 1: reservation\nIt is early.",
        "Position 2: dissent\nToo late.",
        "Position 1: dissent\nA slip.",
        "Position 2: dissent (not confirmed)\nNobody asked [name withheld].",
    ):
        assert expected in said
    assert "without a name" not in said


def test_owners_and_attendance_are_in_the_other_edition() -> None:
    begun = room("Zora", "Yan", "Xena", "Ole", leads="Ole")
    after(begun, PutTradeoff(TradeoffId("a"), "This", "That"))
    answered(begun, "first:a", zora=Position(3, "Because."), yan=Position(-2, "Why not."))
    after(begun, Recuse(SubjectId("a"), ParticipantId("xena"), "My brother sells these"))
    after(begun, Decide(TradeoffId("a"), "agreed", "So.", owner=ParticipantId("zora")))
    said = read(unnamed(away(begun, "ole")))
    for expected in (
        "Owner\nNamed in the attributed edition",
        "Keeps out\n1 person",
        "4 people took part. 4 of 4 have a vote. 1 leads. 1 was absent at the end.",
        "2 did not answer.",
    ):
        assert expected in said
    for absent in ("Zora", "Ole", "Head of", "Facilitator", "My brother sells these"):
        assert absent not in said


def test_how_often_a_name_is_withheld_is_said_at_the_end() -> None:
    begun = room("Zora", "Yan")
    answered(begun, "statements", zora=Sentence("Zora and Yan first."), yan=Sentence("Grow."))
    end = read(unnamed(begun.workshop).sections[-1])
    assert "it says “[name withheld]”: in 2 places of this record." in end


def test_what_was_answered_without_names_has_none_in_either_edition() -> None:
    begun = room("Zora", "Yan", "Xena", "Wim", "Vera", "Ute", without_names=True)
    said = {person.id: Sentence(f"Said by number {person.seat}.") for person in begun.workshop.people}
    answered(begun, "statements", **said)
    for edition in get_args(Edition):
        quotes = [part for part in everything(book(begun.workshop, WORDS, AT, edition)) if isinstance(part, Quote)]
        assert len(quotes) == 6
        assert [quote.by for quote in quotes] == [None] * 6


def test_it_is_a_draft_until_all_that_was_decided_and_said_is_read_back() -> None:
    begun = room("Zora", "Yan")
    after(begun, PutTradeoff(TradeoffId("a"), "This", "That"), Decide(TradeoffId("a"), "agreed", "So."))
    draft, final = "Draft: not all read back and confirmed", "Final, 15 October 2026"
    assert status(begun.workshop) == draft
    confirmed = ConfirmDecision(SubjectId("a"), (ParticipantId("zora"), ParticipantId("yan")))
    assert unnamed(after(begun, confirmed)).stamp == f"Unattributed edition · {final}"
    dissented(begun, "a", "zora", "No.", read_back=False)
    assert status(begun.workshop) == draft
    id = DissentId("a-zora-dissent")
    assert status(after(begun, ConfirmDissent(id))) == draft, "the room has not confirmed it with these words beside it"
    assert status(after(begun, confirmed)) == final
    assert status(after(begun, AddToDissent(id, "Still no."))) == draft
    assert status(after(begun, ConfirmDissent(id), confirmed)) == final
    weeks_later = replace(begun.workshop, day="2026-11-27T09:00:00+01:00")
    assert status(weeks_later) == final, "of the day on which it was confirmed, not of the last entry"


def status(workshop: Workshop) -> str:
    return book(workshop, WORDS, AT).stamp.removeprefix("Attributed edition · ")
