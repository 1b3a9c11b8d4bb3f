"""What was promised stands in the record for every question, each time it was put."""

import pytest

from stratroom.binding import book
from stratroom.catalogue import rule_book
from stratroom.model.forms import Answer, Points, Sentence
from stratroom.model.names import OptionId, RoundId, StageId, TradeoffId
from stratroom.model.rounds import AskAgain, CloseRound, HandIn, OpenRound, RevealRound
from stratroom.model.sealing import Seal
from stratroom.model.workshop import About
from stratroom.record.blocks import Paragraph
from stratroom.record.book import Edition
from stratroom.rehearsal import MemoryRoom
from stratroom.stages.priorities.acts import POINTS, RANKINGS, ListOption
from stratroom.stages.statements.rules import ROUND
from stratroom.stages.tradeoffs.acts import PutTradeoff
from stratroom.stages.welcome.record import section
from stratroom.stages.welcome.rules import AddParticipant, Promise, StartWorkshop
from tests.record.reading import read
from tests.telling import after, answered, planned, started, who

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


def options(room: MemoryRoom) -> MemoryRoom:
    after(room, ListOption(OptionId("a"), "Fresh"), ListOption(OptionId("b"), "Cheap"))
    return room


def shared(room: MemoryRoom) -> dict[str, Answer]:
    return {person.id: Points({OptionId("a"): 100, OptionId("b"): 0}) for person in room.workshop.people}


def written(room: MemoryRoom) -> dict[str, Answer]:
    return {person.id: Sentence("Fresh") for person in room.workshop.people}


def test_what_held_for_the_statements_and_for_every_other_question() -> None:
    room = five()
    after(room, Promise(StageId("statements"), "unattributed"))
    after(room, OpenRound(FIRST))
    said = printed(room)
    assert any(text.endswith(NAMELESS) for text in said)
    assert any(text.startswith("Every other question: On the laptop") and text.endswith(NAMED) for text in said)


def sealed_by(name: str, round: RoundId) -> OpenRound:
    return OpenRound(round, seal=Seal(who(name), b"", b"", b""))


def beginning(room: MemoryRoom, start: str) -> list[str]:
    return [text for text in printed(room) if text.startswith(start)]


def test_a_sealed_question_says_who_kept_its_words_and_how_its_answers_are_shown() -> None:
    room = five()
    after(room, sealed_by("COO", FIRST))
    (said,) = beginning(room, "Every other question: ")
    assert "is sealed with words that only COO knows." in said
    assert said.endswith("At the reveal all answers are shown with names.")
    assert "hidden" not in said


def test_what_was_sealed_is_never_among_what_was_hidden() -> None:
    room = options(five())
    after(room, Promise(StageId("priorities"), "by-role"), OpenRound(ROUND), CloseRound(ROUND))
    after(room, sealed_by("COO", FIRST), CloseRound(FIRST))
    answered(room, POINTS, **shared(room))
    after(room, sealed_by("CFO", RANKINGS))
    (first,) = (text for text in printed(room) if "even over" in text)
    (points,), (ranking,) = beginning(room, "“100 points”: "), beginning(room, "“Ranking”: ")
    assert ("hidden" in first, "only COO knows" in first, "with names." in first) == (False, True, True)
    assert ("hidden" in points, "sealed" in points, "by role" in points) == (True, False, True)
    assert ("hidden" in ranking, "only CFO knows" in ranking, "by role" in ranking) == (False, True, True)
    assert beginning(room, "Every") == [], "none is called what another was"


def test_a_promise_made_tighter_stands_beside_the_one_before_it_with_the_time() -> None:
    room = options(five())
    answered(room, POINTS, **shared(room))
    after(room, Promise(StageId("priorities"), "unattributed"), AskAgain(POINTS, "Once more"))
    assert [text.endswith(NAMED) for text in beginning(room, "Every other question: ")] == [True], "not put again yet"
    answered(room, POINTS, **shared(room))
    (first,), (second,) = (beginning(room, f"“100 points” the {time} time: ") for time in ("first", "second"))
    assert first.endswith(NAMED)
    assert second.endswith(NAMELESS)


def test_hidden_the_first_time_and_sealed_the_second() -> None:
    room = five()
    answered(room, ROUND, **written(room))
    after(room, AskAgain(ROUND, "Once more"), sealed_by("COO", ROUND))
    (first,), (second,) = (beginning(room, f"Statements the {time} time: ") for time in ("first", "second"))
    assert ("hidden" in first, "sealed" in first) == (True, False)
    assert ("hidden" in second, "only COO knows" in second) == (False, True)


def test_asked_again_as_before_it_stands_once() -> None:
    room = five()
    answered(room, ROUND, **written(room))
    after(room, AskAgain(ROUND, "Once more"), OpenRound(ROUND))
    assert len(beginning(room, "Statements: ")) == 1
    assert beginning(room, "Statements the") == []


def test_to_be_asked_again_it_was_put_once() -> None:
    room = five()
    given = [HandIn(ROUND, by, Sentence("Fresh"), how="paper") for by in map(who, written(room))]
    after(room, OpenRound(ROUND), *given, CloseRound(ROUND), RevealRound(ROUND), AskAgain(ROUND, "Once more"))
    (said,) = beginning(room, "Statements")
    assert said.startswith("Statements: ")
    assert said.endswith("Cards are typed in by the facilitator, who sees those."), "as it was put"


def test_without_a_step_for_statements_there_is_nothing_others_are_other_than() -> None:
    room = MemoryRoom(rule_book())
    after(room, StartWorkshop(About("A day"), planned("tradeoffs")), AddParticipant(who("CEO"), "CEO"))
    after(room, PutTradeoff(TradeoffId("t1"), "Fresh", "Cheap"), OpenRound(FIRST))
    assert len(beginning(room, "Every question: ")) == 1


@pytest.mark.parametrize("edition", ["attributed", "unattributed"])
def test_both_editions_say_which_time_was_sealed(edition: Edition) -> None:
    room = five()
    answered(room, ROUND, **written(room))
    after(room, AskAgain(ROUND, "Once more"), sealed_by("COO", ROUND))
    said = read(book(room.workshop, (), "2027-03-01T10:00:00+01:00", edition))
    keeper = "COO" if edition == "attributed" else "one participant"
    assert "Statements the first time: On the laptop answers are hidden" in said
    assert f"Statements the second time: What is written on the laptop is sealed with words that only {keeper}" in said


def test_with_no_other_question_only_the_statements_are_spoken_of() -> None:
    room = five()
    after(room, OpenRound(ROUND))
    assert sum("On the laptop" in text for text in printed(room)) == 1


def test_each_promise_stands_with_what_it_was_given_for() -> None:
    room = options(five())
    after(room, Promise(StageId("priorities"), "unattributed"), OpenRound(ROUND), CloseRound(ROUND))
    after(room, OpenRound(FIRST), CloseRound(FIRST), OpenRound(POINTS))
    said = printed(room)
    assert any(text.startswith("Statements: ") and text.endswith(NAMED) for text in said)
    assert any(text.startswith("“100 points”: ") and text.endswith(NAMELESS) for text in said)
    assert any("even over" in text and text.endswith(NAMED) for text in said)
