"""The record as Markdown: every word in order, and nothing that people typed becomes markup."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token

from stratroom.model.refusals import Trouble
from stratroom.record import blocks
from stratroom.record.markdown import text, write
from tests.record.bound import BOUND, bound, bound_hostile
from tests.record.hostile import LINES
from tests.record.pages import book
from tests.record.reading import NORTHFIELD
from tests.record.telling import missing_in_order, squeezed
from tests.record.test_binding import SAMPLE

OURS = {
    "heading", "paragraph", "blockquote", "bullet_list", "list_item", "table", "thead", "tbody", "tr", "th", "td", "hr",
    "text", "softbreak", "hardbreak", "strong", "inline", "text_special",
}  # fmt: skip
PERSON = blocks.PersonTag(1, "CFO", "Finance", "CFO")


def flat(source: str) -> Iterator[Token]:
    for token in MarkdownIt("commonmark").enable(["table", "strikethrough"]).parse(source):
        yield token
        yield from token.children or ()


def kinds(source: str) -> set[str]:
    """What a reader of Markdown finds; of HTML the breaks of lines in tables are ours."""
    found = (token for token in flat(source) if not (token.type == "html_inline" and token.content == "<br>"))
    return {token.type.removesuffix("_open").removesuffix("_close") for token in found}


def read(source: str) -> str:
    return "".join(token.content for token in flat(source) if token.type in ("text", "text_special"))


@pytest.mark.parametrize("name", BOUND)
def test_every_word_stands_there_in_the_order_of_the_record(name: str) -> None:
    found = text(bound(name))
    assert missing_in_order(bound(name), read(found)) == []
    assert kinds(found) <= OURS


@pytest.mark.parametrize("case", [NORTHFIELD, SAMPLE])
def test_hostile_words_stand_there_to_the_letter(case: Path, tmp_path: Path) -> None:
    bad = bound_hostile(tmp_path, case)
    assert kinds(text(bad)) <= OURS
    assert missing_in_order(bad, read(text(bad))) == []


def everywhere(typed: str) -> str:
    """A record with these words wherever somebody types any."""
    dissent = blocks.DissentText(typed, typed, PERSON, ((typed, typed),), (typed,), ((typed, typed),), typed)
    return text(
        book(
            blocks.Heading(typed, 1, typed),
            blocks.Paragraph(typed),
            blocks.Quote(typed, PERSON, typed),
            blocks.Facts(((typed, typed),)),
            blocks.Bullets((typed, typed)),
            blocks.Argument(typed, typed, False, typed),
            blocks.Table((typed, "Who"), ((blocks.Said(typed), PERSON), (blocks.Placed("at", typed), typed)), (1, 1)),
            blocks.Decision(typed, typed, ((typed, typed),), (dissent,)),
            blocks.Glance((blocks.GlanceRow("1", typed, typed, (dissent,)),)),
            title=typed,
        )
    )


@pytest.mark.parametrize("typed", LINES)
def test_a_hostile_line_is_words_wherever_it_stands(typed: str) -> None:
    assert kinds(everywhere(typed)) <= OURS
    assert squeezed(read(everywhere(typed))).count(squeezed(typed)) >= 20


MARKUP = st.text(st.sampled_from("\\`*_[]{}<>()#+-.!|~&$:=@^\"'/% \n1a;wWhHtTpPsS\u00a0é"), max_size=40)


@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(typed=MARKUP.filter(lambda typed: typed.strip()))
def test_no_words_ever_become_markup(typed: str) -> None:
    found = everywhere(typed)
    assert kinds(found) <= OURS
    assert squeezed(read(found)).count(squeezed(typed)) >= 20


@settings(max_examples=100, deadline=None)
@given(typed=MARKUP.filter(lambda typed: typed.strip()))
def test_no_words_change_how_many_parts_there_are(typed: str) -> None:
    plain, found = everywhere("word"), everywhere(" ".join(typed.split()))
    assert [token.type for token in flat(found) if token.block] == [token.type for token in flat(plain) if token.block]


@pytest.mark.parametrize(
    "typed", ["http://example.org", "www.example.org", "https://a.b", "one@example.org", "ftp://x"]
)
def test_an_address_is_no_link_for_readers_that_make_some(typed: str) -> None:
    source = text(book(blocks.Quote(typed)))
    assert typed not in source
    assert typed in read(source)


def test_headings_leave_no_level_out() -> None:
    levels = [int(token.tag[1]) for token in flat(text(bound("sample"))) if token.type == "heading_open"]
    assert levels[0] == 1
    assert all(later - earlier <= 1 for earlier, later in pairwise(levels))


def test_a_table_is_a_table_and_a_figure_its_words() -> None:
    people = blocks.Table(("Who", "Points", ""), ((PERSON, "12", ""), ("a|b", "two\nlines", "")), (3, 1, 0))
    assert [line for line in text(book(people)).splitlines() if line.startswith("|")] == [
        "| Who | Points |",
        "| :-- | :-- |",
        "| CFO | 12 |",
        r"| a\|b | two<br>lines |",
    ]
    assert "Figure: Gradients of agreement: " in text(bound("sample"))


def test_the_same_book_gives_the_same_bytes(tmp_path: Path) -> None:
    for name in ("one.md", "two.md"):
        write(bound("sample"), tmp_path / name)
    assert (tmp_path / "one.md").read_bytes() == (tmp_path / "two.md").read_bytes()
    assert "Draft" in text(replace(bound("sample"), stamp="Draft")).splitlines()[:9]
    assert "amber boat cedar delta ember flint" in (tmp_path / "one.md").read_text("utf-8").splitlines()[-1]


def test_a_full_disk_leaves_the_earlier_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "record.md"
    path.write_bytes(b"earlier")

    def full(descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(Trouble, match="the disk is full"):
        write(book(blocks.Quote("one")), path)
    assert path.read_bytes() == b"earlier"
