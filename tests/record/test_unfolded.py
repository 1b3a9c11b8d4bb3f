"""Blocks taken apart: no text is lost, however they are nested; headings follow each other."""

from itertools import pairwise

import pytest

from stratroom.record import blocks
from stratroom.record.unfolded import Beside, Part, Title, Words, parts
from tests.record.bound import BOUND, bound
from tests.record.reading import texts
from tests.record.test_press import EVERY_BLOCK


@pytest.mark.parametrize("name", BOUND)
def test_headings_leave_no_level_out_and_a_section_has_one_of_its_own(name: str) -> None:
    for section in bound(name).sections:
        titles = [part for part in parts(section) if isinstance(part, Title)]
        assert titles[0].level == 1
        assert titles[0].text.startswith(section.title)
        assert not any(title.level == 1 for title in titles[1:])
        assert all(later.level - earlier.level <= 1 for earlier, later in pairwise(titles))


def test_a_section_that_is_empty_has_its_title() -> None:
    assert parts(blocks.Section("Nothing yet")) == (Title("Nothing yet", 1),)


def test_a_title_is_not_said_twice() -> None:
    section = blocks.Section(
        "Decision 1", "", (blocks.Decision("Decision 1: agreed", "We grow."), blocks.Heading("Why", 3))
    )
    assert [part.text for part in parts(section) if isinstance(part, Title)] == ["Decision 1: agreed", "Why"]


def test_every_kind_of_block_becomes_parts() -> None:
    found = parts(blocks.Section("All", "", EVERY_BLOCK))
    kinds = {type(part).__name__ for part in found}
    assert kinds == {
        "Title", "Words", "Facts", "Bullets", "Table", "Picture", "Key", "Rule", "Beside",
    }  # fmt: skip
    assert list(texts(found)).count("We grow from the stores we have.") == 1


def test_dissents_stand_beside_the_decision_as_large_as_it_is() -> None:
    dissent = blocks.DissentText("Dissent", "No.", later=(("Said later", "Still no."),), said_of="Said of the first")
    found = parts(blocks.Section("D", "", (blocks.Decision("Decision 1", "We grow.", (), (dissent,)),)))
    (beside,) = (part for part in found if isinstance(part, Beside))
    ((agreed, against),) = beside.rows
    assert agreed == (Words("We grow.", "decision"),)
    assert [(words.text, words.how) for words in _words(against)] == [
        ("Dissent", "dissent"),
        ("Said of the first", "label"),
        ("“No.”", "decision"),
        ("Said later", "label"),
        ("“Still no.”", "decision"),
    ]


def _words(found: tuple[Part, ...]) -> list[Words]:
    return [part for part in found if isinstance(part, Words)]
