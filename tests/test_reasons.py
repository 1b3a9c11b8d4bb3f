"""Why the machine did not do it is said in the language that is spoken, not in the system's."""

import errno
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from stratroom import case
from stratroom.model.refusals import Refused, Trouble
from stratroom.reasons import what_breaks, why
from stratroom.storage.damage import could_not_write
from stratroom.ui.languages import use
from stratroom.writing import write_whole


@pytest.fixture
def german() -> Iterator[None]:
    use("de")
    yield
    use("en")


@pytest.mark.usefixtures("german")
def test_a_folder_that_is_not_there_is_said_in_german(tmp_path: Path) -> None:
    with pytest.raises(Trouble, match="es gibt keine solche Datei und keinen solchen Ordner"):
        write_whole(tmp_path / "nowhere" / "a.csv", b"")


@pytest.mark.usefixtures("german")
def test_why_the_file_does_not_take_it_is_said_in_german(tmp_path: Path) -> None:
    german = str(could_not_write(tmp_path / "a.stratroom", sqlite3.OperationalError("no code")))
    use("en")
    english = str(could_not_write(tmp_path / "a.stratroom", sqlite3.OperationalError("no code")))
    assert english.split(". ")[1].split(",")[0] not in german


@pytest.mark.usefixtures("german")
@pytest.mark.parametrize(
    ("text", "said"),
    [
        (b"{", "es ist kein JSON in UTF-8: der Text ist nicht vollständig."),
        (b'{"title" 1}', "es ist kein JSON in UTF-8: Byte 9 gehört nicht dorthin."),
        (b'{"title":\xff}', "gehört nicht dorthin."),
        (b"[]", "Die Datei muss ein Objekt mit Schlüsseln sein, nicht eine Liste."),
        (b'{"stratroom_case": 1, "title": 7}', "title muss ein Text sein, nicht eine ganze Zahl."),
        (b'{"stratroom_case": 2, "title": "a"}', "stratroom_case: 2 gehört nicht zu dem, was hier stehen darf."),
    ],
)
def test_what_is_wrong_with_a_case_is_said_in_german(text: bytes, said: str) -> None:
    with pytest.raises(Refused) as refused:
        case.from_json(text)
    assert str(refused.value).endswith(said)


@pytest.mark.parametrize(
    ("report", "said"),
    [
        ("Object missing required field `title` - at `$.a`", "the key “title” is missing"),
        ("Object contains unknown field `hue`", "the key “hue” is unknown"),
        ("Expected `object`, got `array`", "its form is another"),
    ],
)
def test_a_report_on_a_form_keeps_the_key(report: str, said: str) -> None:
    assert what_breaks(ValueError(report)) == said


def test_a_report_without_words_of_ours_keeps_the_systems() -> None:
    assert why(OSError(errno.EPROTO, "Protocol error")) == "Protocol error"
    assert why(OSError("no number")) == "no number"
