"""Hostile texts through every field, on a few of the long run's five hundred days; and what the checks would find."""

import csv
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from stratroom.model.forms import Sentence
from stratroom.model.names import ParticipantId
from stratroom.model.refusals import Refused
from stratroom.model.rounds import CloseRound, HandIn, OpenRound, RevealRound
from stratroom.model.text import is_blank, tidy
from stratroom.stages.welcome.rules import AddParticipant
from stratroom.ui.typefaces import register_every_script, register_reading
from tests.faults import hostile
from tests.faults.hostile_texts import BLANK, TEXTS
from tests.ui.rooms import STATEMENTS, room_in


def test_nothing_is_executed_nothing_lost_no_export_aborted(qtbot: QtBot) -> None:
    register_reading()
    register_every_script()
    assert list(hostile.run(2, seed=4))


def test_there_are_five_hundred_and_none_is_empty() -> None:
    assert len(set(TEXTS)) == 500
    assert not [text for text in TEXTS if is_blank(tidy(text))]
    assert all(is_blank(tidy(text)) for text in BLANK)


def test_halves_of_signs_that_no_json_holds_are_tidied_in_the_fields_themselves(tmp_path: Path) -> None:
    halves = [text for text in TEXTS if tidy(text) != text]
    room = room_in(tmp_path)
    room.do(OpenRound(STATEMENTS))
    for number, person in enumerate(("ceo", "cfo", "coo")):
        room.do(HandIn(STATEMENTS, ParticipantId(person), Sentence("\n".join(halves[number::3])[:4_900])))
    room.do(CloseRound(STATEMENTS))
    room.do(RevealRound(STATEMENTS))
    said = [given.answer for given in room.workshop.rounds[STATEMENTS].answers]
    assert sorted(answer.text for answer in said if isinstance(answer, Sentence)) == sorted(
        tidy("\n".join(halves[number::3])[:4_900]) for number in range(3)
    )
    room.close()


@pytest.mark.parametrize("blank", BLANK)
def test_what_shows_nothing_is_refused_at_its_field(blank: str, tmp_path: Path) -> None:
    room = room_in(tmp_path)
    with pytest.raises(Refused, match="is empty") as refused:
        room.do(AddParticipant(ParticipantId("x"), blank, ""))
    assert refused.value.at == "name"
    room.close()


def test_the_check_of_tables_finds_a_formula(tmp_path: Path) -> None:
    """A control."""
    with (tmp_path / "one.csv").open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerow(["=1+1 q1z"])
    with pytest.raises(AssertionError, match="a formula"):
        hostile.computes_nothing(tmp_path)


def test_the_check_of_forms_finds_what_is_lost() -> None:
    with pytest.raises(AssertionError, match=r"lost in the PDF: .'q2z'"):
        hostile.has_all({"q1z", "q2z"}, "q1z and what was lost", "PDF")
