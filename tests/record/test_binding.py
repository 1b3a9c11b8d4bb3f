"""The whole record: everything a workshop holds is in it to the letter, in the blocks and in the pages."""

import itertools
import json
import re
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from unicodedata import bidirectional

import pytest

from stratroom import resources
from stratroom.binding import book, lead
from stratroom.model.dissents import ConfirmDissent, WriteDissent
from stratroom.model.forms import Sentence
from stratroom.model.names import DissentId, OptionId, ParticipantId, SubjectId, TradeoffId
from stratroom.model.rounds import AbandonRound, CloseRound, OpenRound
from stratroom.record.pdf import write
from stratroom.record.wording import day
from stratroom.stages.priorities.acts import ListOption
from stratroom.stages.statements.rules import ROUND
from stratroom.stages.tradeoffs.acts import Decide, PutTradeoff
from stratroom.stages.tradeoffs.nouns import tradeoffs
from tests.record.crowd import CROWD, crowd
from tests.record.pages import by_pdfium, by_poppler, squeezed
from tests.record.reading import AT, NORTHFIELD, dissented, everything, folded, read, room
from tests.record.structure import words_heard
from tests.telling import after, answered

WORDS = ("amber", "boat", "cedar", "delta", "ember", "flint")
NOT_WORDS = {"id", "by", "kind", "side", "basis", "outcome", "members", "order", "option", "owner", "reverse_by",
             "advocate", "out_of", "same_as"}  # fmt: skip
DATES = {"date", "review", "due"}
SAMPLE = resources.path("samples", "harbour-ferries.json")


def told(part: object, key: str = "") -> Iterator[str]:
    """Every text people gave in a case; dates as the record says them."""
    match part:
        case dict():
            for inner_key, inner in part.items():
                yield from told(inner, inner_key)
        case list():
            for inner in part:
                yield from told(inner, key)
        case str() if key in DATES or re.fullmatch(r"\d{4}-\d\d-\d\d", part):
            yield day(part)
        case str() if key not in NOT_WORDS:
            yield part


@pytest.fixture(scope="module")
def northfield() -> list[str]:
    return list(told(json.loads(NORTHFIELD.read_text(encoding="utf-8"))))


def test_every_text_of_a_case_is_in_the_blocks_to_the_letter(northfield: list[str]) -> None:
    words = read(book(folded(NORTHFIELD), WORDS, AT))
    assert len(northfield) > 100
    assert [text for text in northfield if text not in words] == []


def test_every_text_of_the_sample_is_in_the_blocks_to_the_letter() -> None:
    words = read(book(folded(SAMPLE), WORDS, AT))
    texts = list(told(json.loads(SAMPLE.read_text(encoding="utf-8"))))
    assert len(texts) > 140
    assert [text for text in texts if text not in words] == []


needs_poppler = pytest.mark.skipif(shutil.which("pdftotext") is None, reason="pdftotext is not installed here")


@pytest.mark.parametrize("read_pages", [by_pdfium, pytest.param(by_poppler, marks=needs_poppler)])
def test_every_text_of_a_case_is_in_the_pages(
    read_pages: Callable[[Path], list[str]], northfield: list[str], tmp_path: Path
) -> None:
    write(book(folded(NORTHFIELD), WORDS, AT), tmp_path / "record.pdf")
    pages = squeezed("".join(read_pages(tmp_path / "record.pdf")))
    assert [text for text in northfield if squeezed(text) not in pages] == []


SCRIPTS = (
    "مرحبا بالعالم هذه جملة",
    "לבנות סיטונאות",
    "हमारी रणनीति क्षत्रिय",
    "กลยุทธ์ของเรา",
    "我们的战略是什么？",
    "우리의 전략",
    "Στρατηγική",
    "Стратегия: расти",
    "👨‍👩‍👧‍👦 ✓ → ∑",
    "<b>AT&T</b> &amp;",
)


def retold(part: object, number: Iterator[int], key: str = "") -> object:
    """The same case with every text in another script, each text different from all others."""
    match part:
        case dict():
            return {inner_key: retold(inner, number, inner_key) for inner_key, inner in part.items()}
        case list():
            return [retold(inner, number, key) for inner in part]
        case str() if key not in NOT_WORDS | DATES:
            place = next(number)
            return f"{SCRIPTS[place % len(SCRIPTS)]} {place}"
        case _:
            return part


def is_mixed(text: str) -> bool:
    """Whether it runs in both directions: numbers run to the right among Hebrew letters."""
    return any(bidirectional(sign) in ("R", "AL") for sign in text)


def in_any_script(told: Path, folder: Path) -> tuple[object, Path]:
    """The case with other words in every text, and its record."""
    case = retold(json.loads(told.read_text(encoding="utf-8")), itertools.count(1))
    (folder / "case.json").write_text(json.dumps(case), encoding="utf-8")
    write(book(folded(folder / "case.json"), WORDS, AT), folder / "record.pdf")
    return case, folder / "record.pdf"


def test_every_text_is_in_the_pages_in_any_script(tmp_path: Path) -> None:
    """Where a line mixes directions, the reader of a page orders its words by its own guess: each of them is there."""
    case, path = in_any_script(NORTHFIELD, tmp_path)
    pages = squeezed("".join(by_pdfium(path)))
    texts = [part for text in told(case) for part in (text.split() if is_mixed(text) else [text])]
    assert [text for text in texts if squeezed(text) not in pages] == []


def test_every_text_is_heard_in_any_script(tmp_path: Path) -> None:
    """In order, in any direction."""
    case, path = in_any_script(NORTHFIELD, tmp_path)
    words = squeezed(words_heard(path))
    assert [text for text in told(case) if squeezed(text) not in words] == []


def test_the_lead_is_countable() -> None:
    assert lead(folded(NORTHFIELD)) == (
        "8 people gave 7 noticeably different answers, by the room’s own count. "
        "Of 2 trade-offs, 1 was agreed and 1 was parked. "
        "3 of 6 options stand above the cut line. "
        "In their authors’ words: 1 challenge, 1 reservation, 2 dissents and 1 stand-aside."
    )
    assert lead(room("CEO").workshop) == ""


def test_words_nobody_has_read_back_are_counted_as_that() -> None:
    begun = room("CEO", "CFO")
    begun.do(PutTradeoff(TradeoffId("t1"), "Towns", "Cities"))
    begun.do(WriteDissent(DissentId("d1"), SubjectId("t1"), ParticipantId("cfo"), "dissent", "Not I."))
    assert lead(begun.workshop).endswith("Not confirmed by its author yet: 1 dissent.")
    assert "In their authors’ words" not in lead(begun.workshop)
    begun.do(ConfirmDissent(DissentId("d1")))
    assert lead(begun.workshop).endswith("In their authors’ words: 1 dissent.")
    assert "Not confirmed" not in lead(begun.workshop)


def test_the_front_says_what_it_is_and_when_it_was_written() -> None:
    bound = book(folded(NORTHFIELD), WORDS, AT)
    assert bound.footer == "Northfield Grocers · 15 October 2026 · Record of a workshop. Not statutory minutes."
    assert bound.words == "amber boat cedar delta ember flint"
    assert bound.sections[0].running == "Written 15 October 2026, 10:42"
    assert [section.title for section in bound.sections] == [
        "Decisions", "Decision 1", "Decision 2", "Priorities", "Read-back", "Statements", "Same words", "The room",
        "Appendix", "How it was done",
    ]  # fmt: skip


def test_the_front_names_the_owner_of_every_decision_and_priority() -> None:
    begun = room("CEO")
    begun.workshop = folded(SAMPLE)
    first = tradeoffs(begun.workshop).items[0].id
    front = read(book(after(begun, Decide(first, "agreed", "Winter first.")), WORDS, AT).sections[0])
    decisions, _, priorities = front.partition("Priorities at a glance\n")
    assert "each mark is one person, where they placed themselves" in decisions
    assert "Owner\nNo owner was named\n" in decisions
    assert "Owner\nHR\nReview" in decisions
    assert "A ship in reserve every winter\nOPS\nThe fourth summer sailing, but for six weekends\n195" in priorities
    assert "New engines for the two oldest ships\nENG\n" in priorities


def test_the_list_alone_has_the_front_to_itself() -> None:
    begun = room("CEO")
    after(begun, ListOption(OptionId("a"), "Fresh & fast"))
    front = read(book(begun.workshop, WORDS, AT).sections[0])
    assert "Priorities at a glance\n" in front
    assert "each mark is one person" not in front, "nobody has placed themselves"
    assert "Decisions at a glance" not in front


def test_the_same_workshop_binds_to_the_same_book() -> None:
    workshop = folded(NORTHFIELD)
    assert book(workshop, WORDS, AT) == book(workshop, WORDS, AT)


def test_below_twenty_people_the_record_itself_says_no_percentage_and_no_mean(northfield: list[str]) -> None:
    words = read(book(folded(NORTHFIELD), WORDS, AT))
    for text in sorted(northfield, key=len, reverse=True):
        words = words.replace(text, "")
    assert "%" not in words
    assert not re.search(r"\b(mean|consensus|aligned|median)\b", words)


def test_sealed_words_are_not_in_the_record_and_it_says_what_is_missing() -> None:
    begun = room("CEO", "CFO")
    words = read(book(after(begun, OpenRound(ROUND), CloseRound(ROUND)), WORDS, AT))
    assert "Not revealed when this record was written: Statements." in words
    given_up = read(book(after(begun, AbandonRound(ROUND, "Fire drill")), WORDS, AT))
    assert "Given up, its answers erased unread: Statements." in given_up


def test_an_unnamed_author_is_nowhere_but_on_the_list_of_people() -> None:
    names = [f"Person {letter}" for letter in "ABCDE"]
    begun = room(*names, without_names=True)
    given = {f"person-{letter}": Sentence(f"Sentence {number}") for number, letter in enumerate("abcde")}
    bound = book(answered(begun, "statements", **given), WORDS, AT)
    elsewhere = read(tuple(section for section in bound.sections if section.title in ("Statements", "How it was done")))
    assert not any(name in elsewhere for name in names)


def test_an_unnamed_dissent_stands_on_the_front_page_without_its_author() -> None:
    workshop = folded(NORTHFIELD)
    begun = room("CEO")
    begun.workshop = workshop
    front = book(dissented(begun, "price", "gc", "Not with our licence.", named=False), WORDS, AT).sections[0]
    marks = [part for part in everything(front) if getattr(part, "initials", "") == "GC"]
    assert "Dissent, without a name\nNot with our licence." in read(front)
    assert len(marks) == 1, "GC stands in the key of marks and nowhere else"


def test_two_hundred_people_are_all_there(tmp_path: Path) -> None:
    case = crowd()
    bound = book(folded(case), WORDS, AT)
    words = read(bound)
    assert all(words.count(said.text) == 1 for said in case.statements)
    assert all(stand.reason in words for stand in case.tradeoffs[0].first)
    assert f"{CROWD} of {CROWD} answered." in words
    write(bound, tmp_path / "record.pdf")
    pages = squeezed("".join(by_pdfium(tmp_path / "record.pdf")))
    assert all(squeezed(said.text) in pages for said in case.statements)


def test_an_empty_workshop_still_binds() -> None:
    bound = book(room().workshop, WORDS, AT)
    assert [section.title for section in bound.sections] == ["Decisions", "How it was done"]
    assert "Nothing was put to a decision." in read(bound)
