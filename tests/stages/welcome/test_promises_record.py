"""What was promised stands in the record for every question that was put, not for the statements alone."""

from stratroom.model.names import OptionId, RoundId, StageId, TradeoffId
from stratroom.model.rounds import CloseRound, OpenRound
from stratroom.model.sealing import Seal
from stratroom.record.blocks import Paragraph
from stratroom.rehearsal import MemoryRoom
from stratroom.stages.priorities.acts import ListOption
from stratroom.stages.statements.rules import ROUND
from stratroom.stages.tradeoffs.acts import PutTradeoff
from stratroom.stages.welcome.record import section
from stratroom.stages.welcome.rules import Promise
from tests.telling import after, started, who

FIRST = RoundId("first:t1")
NAMED = "until all are shown with names."
NAMELESS = "without names. The file keeps no author."


def printed(room: MemoryRoom) -> list[str]:
    found = section(room.workshop)
    assert found is not None
    return [block.text for block in found.blocks if isinstance(block, Paragraph)]


def five() -> MemoryRoom:
    room = started("CEO", "CFO", "COO", "CMO", "GC")
    after(room, PutTradeoff(TradeoffId("t1"), "Fresh", "Cheap"))
    return room


def test_what_held_for_the_statements_and_for_every_other_question() -> None:
    room = five()
    after(room, Promise(StageId("statements"), "unattributed"))
    after(room, OpenRound(FIRST))
    said = printed(room)
    assert any(text.endswith(NAMELESS) for text in said)
    assert any(text.startswith("Every other question: On the laptop") and text.endswith(NAMED) for text in said)


def test_a_sealed_question_says_who_kept_its_words_and_not_that_it_was_hidden() -> None:
    room = five()
    after(room, OpenRound(FIRST, seal=Seal(who("COO"), b"", b"", b"")))
    said = printed(room)
    assert not any(text.startswith("Every other question") for text in said)
    assert any(text.endswith("was sealed; the words were kept by COO.") for text in said)


def test_with_no_other_question_only_the_statements_are_spoken_of() -> None:
    room = five()
    after(room, OpenRound(ROUND))
    assert sum("On the laptop" in text for text in printed(room)) == 1


def test_each_promise_stands_with_what_it_was_given_for() -> None:
    room = five()
    after(room, ListOption(OptionId("a"), "Fresh"), ListOption(OptionId("b"), "Cheap"))
    after(room, Promise(StageId("priorities"), "unattributed"), OpenRound(ROUND), CloseRound(ROUND))
    after(room, OpenRound(FIRST), CloseRound(FIRST), OpenRound(RoundId("points")))
    said = printed(room)
    assert any(text.startswith("Statements: ") and text.endswith(NAMED) for text in said)
    assert any(text.startswith("“100 points”: ") and text.endswith(NAMELESS) for text in said)
    assert any("even over" in text and text.endswith(NAMED) for text in said)
