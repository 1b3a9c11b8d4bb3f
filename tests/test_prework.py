"""Whose statements can be carried in, and what is said of the others: names and places, never a word."""

from collections.abc import Iterator

import pytest

from stratroom.memory_room import MemoryRoom
from stratroom.model.forms import Sentence
from stratroom.model.names import RoundId, StageId
from stratroom.model.refusals import Refused
from stratroom.model.rounds import CloseRound, HandIn, HandInOnPaper, OpenRound, RevealRound
from stratroom.prework import Prework, prework
from stratroom.stages.welcome.rules import AddParticipant, Promise
from stratroom.statement_list import statements_in
from tests.telling import after, started, who

STATEMENTS = RoundId("statements")


@pytest.fixture
def room() -> MemoryRoom:
    """A CEO, a CFO, and two of one name with different roles, one of whom has the CFO's role for a name."""
    room = started("CEO", "CFO")
    after(room, AddParticipant(who("ana"), "Ana Costa", "Sales"), AddParticipant(who("ana-2"), "Ana Costa", "Legal"))
    after(room, OpenRound(STATEMENTS))
    return room


def of(room: MemoryRoom, text: str) -> Prework:
    return prework(room.workshop, STATEMENTS, statements_in(text), 35)


def carried(found: Prework) -> Iterator[tuple[str, str]]:
    for command in found.commands:
        assert isinstance(command, HandIn)
        assert isinstance(command.answer, Sentence)
        assert command.how == "before"
        yield command.by, command.answer.text


def test_who_is_meant_is_told_by_name_role_or_id(room: MemoryRoom) -> None:
    found = of(room, "ceo;One.\n sales ;Two.\nana costa, Legal;Three.\nCFO;Four.")
    assert dict(carried(found)) == {"ceo": "One.", "ana": "Two.", "ana-2": "Three.", "cfo": "Four."}
    assert (found.problems, found.without, found.of) == ((), (), 4)
    assert dict(carried(of(room, "ana-2;By id."))) == {"ana-2": "By id."}


def test_a_name_goes_before_somebody_elses_id(room: MemoryRoom) -> None:
    room = started("CEO")
    after(room, AddParticipant(who("x"), "ceo-2", "Sales"), AddParticipant(who("ceo-2"), "Deputy"))
    after(room, OpenRound(STATEMENTS))
    assert dict(carried(of(room, "ceo-2;Named so."))) == {"x": "Named so."}


def test_name_and_role_together_tell_namesakes_apart(room: MemoryRoom) -> None:
    found = of(
        room, "Name;Role;Statement\nAna Costa;Legal;One.\nCEO;Head of it all;Two.\nAna Costa;;Three.\nCFO;Sales;No."
    )
    assert dict(carried(found)) == {"ana-2": "One.", "ceo": "Two."}
    assert found.problems == (
        "1 line fits nobody: row 5. Write the name or the role there as it stands under Welcome.",
        "Fits several people (Ana Costa, Sales; Ana Costa, Legal): row 4. Add the role.",
    )


def test_which_of_two_counts_is_not_guessed_and_the_same_twice_is_one(room: MemoryRoom) -> None:
    found = of(room, "CEO;One.\nCFO;Same.\nceo;Another.\nCFO; Same. ")
    assert dict(carried(found)) == {"cfo": "Same."}
    assert found.problems == (
        "More than one statement of CEO: row 1 and row 3. None of them is carried in; leave one in the file.",
    )
    assert [person.id for person in found.without] == ["ceo", "ana", "ana-2"]


def test_nothing_is_said_of_what_is_empty_too_long_or_nobodys_but_where_it_stands(room: MemoryRoom) -> None:
    text = f"Name;Statement\nCEO;\u200b\nCFO;{'SECRET ' * 800}\nSECRET;SECRET\n;SECRET\nSales;{'word ' * 40}"
    found = of(room, text)
    assert [by for by, _text in carried(found)] == ["ana"]
    assert found.longer == 1
    assert found.problems == (
        "2 lines fit nobody: row 4, row 5. Write the name or the role there as it stands under Welcome.",
        "No statement: row 2.",
        "row 3: The sentence has 5,599 characters; 5,000 is the most. Shorten it, then try again.",
    )


def test_what_was_written_in_the_room_stays_and_an_earlier_file_gives_way(room: MemoryRoom) -> None:
    after(room, HandIn(STATEMENTS, who("CEO"), Sentence("Mine.")))
    after(room, HandIn(STATEMENTS, who("CFO"), Sentence("By mail."), "before"))
    found = of(room, "CEO;By mail.\nCFO;Corrected.\nSales;New.")
    assert dict(carried(found)) == {"cfo": "Corrected.", "ana": "New."}
    assert ([p.id for p in found.kept], [p.id for p in found.replaced]) == (["ceo"], ["cfo"])
    assert [p.id for p in found.without] == ["ana-2"]


def test_who_joined_since_is_told_by_the_rules(room: MemoryRoom) -> None:
    after(room, AddParticipant(who("coo"), "COO"))
    assert of(room, "COO;Late.").problems == (
        "row 1: COO joined after “Statements” was opened and answers from the next round on.",
    )


def test_what_is_left_when_some_are_in(room: MemoryRoom) -> None:
    after(room, HandIn(STATEMENTS, who("CEO"), Sentence("By mail."), "before"))
    left = of(room, "CEO;One.\nCFO;Two.\nSales;Three.").after(1)
    assert dict(carried(left)) == {"cfo": "Two.", "ana": "Three."}
    assert ([p.id for p in left.carried], left.replaced) == (["cfo", "ana"], ())


def test_only_an_open_question_takes_them(room: MemoryRoom) -> None:
    with pytest.raises(Refused, match="Put the question first, also the evening before"):
        of(started("CEO"), "CEO;One.")
    after(room, HandIn(STATEMENTS, who("CEO"), Sentence("Mine.")), CloseRound(STATEMENTS))
    with pytest.raises(Refused, match="only while the round is open"):
        of(room, "CFO;One.")
    after(room, RevealRound(STATEMENTS))
    with pytest.raises(Refused, match="was revealed already"):
        of(room, "CFO;One.")


def nameless() -> MemoryRoom:
    room = started(*"ABCDE")
    after(room, Promise(StageId("statements"), "unattributed"), OpenRound(STATEMENTS))
    return room


def test_without_names_a_file_with_people_is_refused_and_one_without_them_is_cards() -> None:
    with pytest.raises(Refused, match="whoever has the file could tell whose each statement is") as refusal:
        of(nameless(), "A;SECRET")
    assert "SECRET" not in str(refusal.value)
    found = of(nameless(), "Statement\nOne.\n\nOne.\n\u200b")
    assert found.commands == (HandInOnPaper(STATEMENTS, Sentence("One.")),) * 2
    assert (found.carried, found.without, found.problems) == ((), (), ("No statement: row 5.",))


def test_with_names_a_file_without_people_is_refused(room: MemoryRoom) -> None:
    with pytest.raises(Refused, match="does not say whose each statement is"):
        of(room, "One.\nTwo.")


def test_more_cards_than_people_are_refused_before_one_is_in() -> None:
    with pytest.raises(Refused, match="6 statements, and 5 may answer"):
        of(nameless(), "\n".join(f"Card {n}." for n in range(6)))


def test_many_strangers_are_counted_and_not_all_listed(room: MemoryRoom) -> None:
    found = of(room, "\n".join(f"X{n};Words." for n in range(20)))
    assert found.problems[0].startswith("20 lines fit nobody: row 1, row 2")
    assert "row 12 and 8 more." in found.problems[0]
