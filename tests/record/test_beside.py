"""A decision and its dissents: beside each other while both last, then across the page, in the same size."""

from pathlib import Path

import pytest

from stratroom.record import blocks
from stratroom.record.book import Book
from stratroom.record.pdf import style, write
from tests.record.pages import by_pypdf, first_ink, squeezed
from tests.record.structure import heard, words_heard

LONG = "Thirty stores are not two stores, and nobody has counted. "
RIGHT = style.LEFT + style.SPLIT + style.GUTTER
FACTS = tuple((f"Label {number}", f"Value {number}") for number in range(6))


def printed(folder: Path, text: str, *dissents: blocks.DissentText, facts: tuple[blocks.Fact, ...] = FACTS) -> Path:
    decision = blocks.Decision("Decision 1", text, facts, dissents)
    write(Book("", "", "", "", (blocks.Section("Decision", "", (decision,)),)), path := folder / "record.pdf")
    return path


def dissent(number: int, times: int) -> blocks.DissentText:
    return blocks.DissentText(f"Dissent {number}", (f"Dissent {number}: {LONG}" * times).strip())


def test_a_short_one_stands_beside_the_decision(tmp_path: Path) -> None:
    path = printed(tmp_path, "We grow.", dissent(1, 2), dissent(2, 2))
    assert len(by_pypdf(path)) == 1
    assert "Dissent 2" in by_pypdf(path)[0]


def test_a_long_one_goes_on_across_the_page(tmp_path: Path) -> None:
    path = printed(tmp_path, "We grow.", dissent(1, 60))
    pages = by_pypdf(path)
    assert len(pages) > 2
    assert all("Dissent 1" in page for page in pages)
    assert first_ink(path, style.TOP, style.TOP + style.ROOM)[1:] == pytest.approx(
        [style.LEFT] * (len(pages) - 1), abs=2
    )


def test_it_is_one_quotation_in_one_column_to_whoever_hears_it(tmp_path: Path) -> None:
    path = printed(tmp_path, "We grow.", dissent(1, 60))
    said = [part for part in heard(path).all() if part.tag == "BlockQuote"]
    assert len(said) == 1
    assert squeezed(dissent(1, 60).text) in squeezed(words_heard(path))


def test_those_that_have_no_room_beside_it_stand_under_it_whole_and_in_order(tmp_path: Path) -> None:
    path = printed(tmp_path, "We grow.", *(dissent(number, 4) for number in range(1, 7)))
    words = squeezed(words_heard(path))
    places = [words.index(squeezed(dissent(number, 4).text)) for number in range(1, 7)]
    assert places == sorted(places)


def test_a_long_decision_tells_the_rest_across_the_page(tmp_path: Path) -> None:
    facts = tuple((f"Label {number}", f"Value {number}") for number in range(60))
    path = printed(tmp_path, "We grow. " * 10, dissent(1, 2), facts=facts)
    words = squeezed(words_heard(path))
    assert all(squeezed(f"Value {number}") in words for number in range(60))


@pytest.mark.parametrize("times", range(20, 80, 7))
def test_every_word_of_every_length_is_there_once(times: int, tmp_path: Path) -> None:
    words = squeezed(words_heard(printed(tmp_path, "We grow.", dissent(1, times), dissent(2, times))))
    assert words.count(squeezed(dissent(1, times).text)) == 1
    assert words.count(squeezed(dissent(2, times).text)) == 1
