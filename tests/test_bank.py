"""The bank of well-known trade-offs: in order in every language, and a broken file is named in a sentence."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from stratroom.bank import LARGEST, Known, bank, read
from stratroom.model.refusals import Refused
from stratroom.ui.languages import use
from stratroom.words import ENGLISH, LANGUAGES, speak

ONE = {"id": "depth", "prefer": "Depth", "over": "Breadth", "cost": "What?", "stops": "What?", "feels": "Who?"}


@pytest.fixture(autouse=True)
def english_again() -> Iterator[None]:
    yield
    speak()


def everything(language: str) -> dict[str, Known]:
    """By the name of its group and its id."""
    use(language)
    return {known.id: known for group in bank() for known in group.tradeoffs}


@pytest.mark.usefixtures("qapp")
def test_each_language_has_the_same_ones_in_the_same_groups() -> None:
    shapes: set[tuple[tuple[str, ...], ...]] = set()
    for language in LANGUAGES:
        use(language)
        shapes.add(tuple(tuple(known.id for known in group.tradeoffs) for group in bank()))
        assert len({group.title for group in bank()}) == len(bank())
    (shape,) = shapes
    assert len(shape) == 5
    assert sum(map(len, shape)) >= 16


@pytest.mark.usefixtures("qapp")
def test_whatever_would_be_a_fact_is_a_question_to_the_room() -> None:
    for language in LANGUAGES:
        for known in everything(language).values():
            for asked in (known.cost, known.stops, known.feels):
                assert asked.endswith("?"), known.id
                assert len(asked) < 70, asked
            assert not any(sign in known.prefer + known.over for sign in "?.:"), known.id


@pytest.mark.usefixtures("qapp")
def test_another_language_has_words_of_its_own() -> None:
    english = everything(ENGLISH)
    for language in LANGUAGES.keys() - {ENGLISH}:
        told = everything(language)
        assert all(known.cost != english[id].cost for id, known in told.items())
        assert all(known.prefer != english[id].prefer for id, known in told.items() if id != "margin")


def file(folder: Path, *tradeoffs: object) -> Path:
    path = folder / "bank.json"
    path.write_text(json.dumps({"groups": [{"title": "Where", "tradeoffs": tradeoffs}]}), "utf-8")
    return path


def refused(path: Path) -> str:
    with pytest.raises(Refused) as refusal:
        read(path)
    sentence = str(refusal.value)
    assert sentence.startswith("The trade-offs of “bank.json” are left out. ")
    assert sentence.endswith(".")
    return sentence


def test_a_file_in_order_is_read(tmp_path: Path) -> None:
    (group,) = read(file(tmp_path, ONE))
    assert (group.title, group.tradeoffs[0].over) == ("Where", "Breadth")


def test_a_broken_file_is_refused_in_a_sentence(tmp_path: Path) -> None:
    assert "cannot be read" in refused(tmp_path / "bank.json")
    assert "stands in it twice" in refused(file(tmp_path, ONE, ONE))
    assert "“Depth even over Breadth” stands" in refused(file(tmp_path, ONE, {**ONE, "id": "other"}))
    assert "Both sides say the same" in refused(file(tmp_path, {**ONE, "over": "DEPTH"}))
    assert "Who feels it is empty" in refused(file(tmp_path, {**ONE, "feels": " "}))
    assert "not a bank of trade-offs" in refused(file(tmp_path, {**ONE, "why": "?"}))
    assert "not a bank of trade-offs" in refused(file(tmp_path, {"id": "depth"}))
    (tmp_path / "bank.json").write_bytes(b"\xff" * 9)
    assert "not a bank of trade-offs" in refused(tmp_path / "bank.json")
    (tmp_path / "bank.json").write_bytes(b" " * (LARGEST + 1))
    assert "larger than" in refused(tmp_path / "bank.json")
