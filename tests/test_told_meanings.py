"""What the room made of meanings is told in a case, played from it, and told again."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stratroom import case
from stratroom.case import Case, Meaning, Person, Phrase
from stratroom.catalogue import rule_book
from stratroom.memory_room import MemoryRoom
from stratroom.model.forms import Sentence
from stratroom.model.names import PhraseId, RoundId, StageId
from stratroom.model.rounds import AskAgain
from stratroom.model.workshop import About
from stratroom.programmes import rehearsed
from stratroom.rehearsal import acts
from stratroom.retelling import left_out, retell
from stratroom.stages.meanings.acts import AgreeMeaning, RecordNoMeaning, TakeUpPhrase, outcome, phrases
from stratroom.stages.welcome.rules import AddParticipant, Promise, StartWorkshop
from tests.at_the_door import CASES, run
from tests.telling import after, answered, who

M1, ROUND = PhraseId("m1"), RoundId("meaning:m1")
SAID = Sentence("More boats.")


def taken_up(*before: Promise) -> MemoryRoom:
    room = MemoryRoom(rule_book())
    people = [AddParticipant(who(name), name) for name in "ABCDE"]
    after(room, StartWorkshop(About("A day"), rehearsed()), *people, *before, TakeUpPhrase(M1, "grow"))
    answered(room, "meaning:m1", **dict.fromkeys("abcde", SAID))
    return room


def told(room: MemoryRoom) -> tuple[str, bool]:
    (found,) = retell(room.workshop).meanings
    return found.meaning, found.none_agreed


def played(told: Case) -> MemoryRoom:
    room = MemoryRoom(rule_book())
    for _, command in acts(told, rehearsed()):
        room.do(command)
    return room


def test_the_last_that_holds_is_told_and_the_earlier_are_said_to_be_left_out() -> None:
    room = taken_up()
    assert told(room) == ("", False)
    after(room, AgreeMeaning(M1, "It pays."))
    assert told(room) == ("It pays.", False)
    assert left_out(room.workshop) == ()
    after(room, RecordNoMeaning(M1))
    assert told(room) == ("", True)
    earlier = "What the room made of the meanings of “grow” earlier: a case tells what holds now."
    assert left_out(room.workshop) == (earlier,)


def test_what_was_settled_about_earlier_answers_is_not_told_of_new_ones() -> None:
    room = taken_up()
    after(room, AgreeMeaning(M1, "It pays."), AskAgain(ROUND, "half were out"))
    answered(room, "meaning:m1", a=SAID)
    assert told(room) == ("", False)
    assert any("“grow” earlier" in sentence for sentence in left_out(room.workshop))


def test_of_meanings_without_names_nothing_is_told() -> None:
    room = taken_up(Promise(StageId("statements"), "unattributed"))
    after(room, AgreeMeaning(M1, "It pays."))
    assert retell(room.workshop).meanings == ()
    assert "What the room made of the meanings of “grow”: a case tells it with the meanings alone." in left_out(
        room.workshop
    )


@pytest.mark.parametrize("settled", [{"meaning": "Payback in five years."}, {"none_agreed": True}])
def test_a_case_is_told_to_the_letter_and_back(
    settled: dict[str, object], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    source, file, out = tmp_path / "c.json", tmp_path / "w.stratroom", tmp_path / "w.json"
    tells = json.loads((CASES / "same-words.json").read_bytes())
    tells["meanings"][0] |= settled
    source.write_text(json.dumps(tells), encoding="utf-8")
    assert run("rehearse", source, "--to", file) == 0
    assert run("export", file, "--to", out) == 0
    assert json.loads(out.read_bytes()) == tells
    assert not capsys.readouterr().err


phrases_told = st.lists(
    st.tuples(st.booleans(), st.sampled_from(["", "It pays.", "None"])), min_size=1, max_size=4
).map(
    lambda made: tuple(
        Phrase(f"words {n}", (Meaning("a", "More."),), "" if none else meaning, none)
        for n, (none, meaning) in enumerate(made)
    )
)


@given(phrases_told)
def test_whatever_is_told_of_meanings_is_told_again(some: tuple[Phrase, ...]) -> None:
    whole = Case(1, "A day", (Person("a", "A", "CEO"), Person("b", "B", "CFO")), meanings=some)
    again = case.from_json(case.to_json(whole))
    room = played(again)
    assert retell(room.workshop).meanings == some
    assert left_out(room.workshop) == ()
    held = [outcome(room.workshop, item) for item in phrases(room.workshop).items]
    assert [last is not None for last in held] == [bool(one.meaning) or one.none_agreed for one in some]
