"""The page on how it was done tells of what was done, and of nothing else."""

from pathlib import Path

import pytest

from stratroom.binding import book
from stratroom.memory_room import MemoryRoom
from stratroom.model.forms import Points, Sentence
from stratroom.model.names import OptionId, ParticipantId, RoundId
from stratroom.model.rounds import AskAgain, CloseRound, OpenRound
from stratroom.record.pdf import style
from stratroom.record.pdf.flow import pages
from stratroom.record.pdf.layout import flows
from stratroom.stages.priorities.acts import AgreePriority, DrawCutLine, ListOption
from stratroom.ui.languages import use
from stratroom.words import ENGLISH, LANGUAGES
from tests.record.reading import AT, NORTHFIELD, folded, read, room
from tests.record.test_binding import SAMPLE
from tests.telling import after, answered

WORDS = ("amber", "boat", "cedar", "delta", "ember", "flint")
SORTED, TRADED, POINTED = "sorted the statements", "A trade-off asks for", "gave 100 points in private"
IN_PRIVATE = "answered in private first"
_WHITE_AT_ITS_END = 14
"""After its last paragraph and after its columns, in points."""


def method(begun: MemoryRoom) -> str:
    return read(book(begun.workshop, WORDS, AT).sections[-1])


def with_points() -> MemoryRoom:
    begun = room("CEO", "CFO")
    after(begun, ListOption(OptionId("a"), "Alpha"), ListOption(OptionId("b"), "Bakery"))
    given = Points({OptionId("a"): 100})
    answered(begun, "points", ceo=given, cfo=given)
    return begun


def test_what_the_priorities_mean_for_my_time_is_no_sorting_of_statements() -> None:
    begun = with_points()
    after(begun, DrawCutLine((OptionId("a"),)), AgreePriority(OptionId("a"), ParticipantId("ceo")))
    answered(begun, "my-time", ceo=Sentence("Two days a week."), cfo=Sentence("None."))
    assert SORTED not in method(begun)
    assert POINTED in method(begun)


def test_statements_nobody_sorted_are_not_said_to_be_sorted() -> None:
    begun = room("CEO", "CFO")
    answered(begun, "statements", ceo=Sentence("Grow."), cfo=Sentence("Hold."))
    assert SORTED not in method(begun)
    begun.workshop = folded(NORTHFIELD)
    assert SORTED in method(begun)
    assert TRADED in method(begun)


def test_a_round_is_told_of_from_its_reveal_on() -> None:
    begun = room("CEO", "CFO")
    assert IN_PRIVATE not in method(begun)
    after(begun, ListOption(OptionId("a"), "Alpha"), ListOption(OptionId("b"), "Bakery"))
    after(begun, OpenRound(RoundId("points")), CloseRound(RoundId("points")))
    assert IN_PRIVATE in method(begun)
    assert POINTED not in method(begun)


def test_a_round_that_is_asked_again_was_shown_all_the_same() -> None:
    begun = with_points()
    after(begun, AskAgain(RoundId("points"), "Somebody misread it."))
    assert POINTED in method(begun)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("case", [SAMPLE, NORTHFIELD], ids=["sample", "northfield"])
def test_it_takes_half_a_page_of_the_lowest_sheet(case: Path, language: str) -> None:
    use(language)
    try:
        section = book(folded(case), WORDS, AT).sections[-1]
        (page,) = pages(flows(section.blocks, style.MEASURE), style.ROOM)
        assert page.height - _WHITE_AT_ITS_END <= style.ROOM / 2
    finally:
        use(ENGLISH)
