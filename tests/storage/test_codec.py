"""Entries as text and back."""

import json
from typing import ClassVar

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from stratroom.catalogue import rule_book
from stratroom.model.entries import Entry, RoundRevealed
from stratroom.model.forms import Gradient, Points, Position, Ranking, RevealedAnswer, Sentence
from stratroom.model.names import OptionId, ParticipantId, RoundId
from stratroom.storage.codec import Misfit, UnknownKind, decode, encode
from stratroom.storage.upcasts import UPCASTS, Body, Upcast
from tests.storage.workshops import KINDS, joined

texts = st.text(st.characters(exclude_categories=["Cs"]))
ids = texts.map(OptionId)
answers = st.one_of(
    texts.map(Sentence),
    st.builds(Position, st.integers(-3, 3), texts, texts),
    st.integers(1, 8).map(Gradient),
    st.dictionaries(ids, st.integers(0, 100)).map(Points),
    st.lists(st.lists(ids).map(tuple)).map(tuple).map(Ranking),
)
revealed_answers = st.builds(RevealedAnswer, answers, st.none() | texts.map(ParticipantId))


@given(st.lists(revealed_answers), texts)
def test_an_entry_comes_back_as_it_was(given_answers: list[RevealedAnswer], title: str) -> None:
    entry = RoundRevealed(round=RoundId("r"), title=title, answers=tuple(given_answers))
    kind, body = encode(entry)
    assert decode(kind, body, KINDS) == entry
    assert encode(decode(kind, body, KINDS)) == (kind, body)


@given(st.dictionaries(ids, st.integers(0, 100), min_size=2))
def test_one_entry_has_one_spelling(points: dict[OptionId, int]) -> None:
    turned = dict(reversed(points.items()))
    entries = (RoundRevealed(RoundId("r"), "", (RevealedAnswer(Points(p)),)) for p in (points, turned))
    assert len({encode(entry) for entry in entries}) == 1


def test_the_body_is_compact_sorted_and_readable() -> None:
    assert encode(joined(1, "Zoë")) == ("participant-joined", '{"name":"Zoë 1","participant":"p1"}')


@pytest.mark.parametrize(
    "body",
    [
        '{"name":"Ada","participant":"p1","colour":"red"}',
        '{"name":"Ada"}',
        '{"name":7,"participant":"p1"}',
        '{"name":"Ada","participant":"p1","decides":1}',
        '{"name":null,"participant":"p1"}',
        '["Ada","p1"]',
        '{"name":"Ada"',
        "",
    ],
)
def test_fields_that_do_not_fit_are_not_guessed(body: str) -> None:
    with pytest.raises(Misfit) as caught:
        decode("participant-joined", body, KINDS)
    assert "Ada" not in str(caught.value)


def test_an_unknown_field_deep_inside_is_found() -> None:
    body = '{"answers":[{"answer":{"form":"gradient","gradient":3,"mood":"good"}}],"round":"r","title":""}'
    with pytest.raises(Misfit):
        decode("round-revealed", body, KINDS)


def test_an_unknown_kind_raises() -> None:
    with pytest.raises(UnknownKind) as caught:
        decode("seance-held", "{}", KINDS)
    assert caught.value.kind == "seance-held"


def test_a_class_that_lets_unknown_fields_pass_is_not_read() -> None:
    class Loose(msgspec.Struct):
        kind: ClassVar[str] = "loose"

    with pytest.raises(TypeError, match="unknown fields"):
        decode("loose", "{}", {"loose": Loose})  # pyright: ignore[reportArgumentType]


def test_every_entry_of_every_stage_can_be_read_strictly() -> None:
    for kind, entry in rule_book().kinds.items():
        with pytest.raises(Misfit):
            decode(kind, '{"no such field":1}', {kind: entry})


class Named(Entry, frozen=True):
    kind: ClassVar[str] = "named"
    full_name: str
    short_name: str


def _split(body: Body) -> tuple[str, Body]:
    return "introduced", {"name": str(body["who"]).title()}


def _lengthen(body: Body) -> tuple[str, Body]:
    return "named", {"full_name": body["name"], "short_name": str(body["name"])[:3]}


OLD = {"greeted": Upcast("2026-01-01", _split), "introduced": Upcast("2026-02-01", _lengthen)}


def test_an_old_entry_is_read_as_a_new_one_through_every_step() -> None:
    assert decode("greeted", '{"who":"mary ann"}', {"named": Named}, OLD) == Named("Mary Ann", "Mar")
    assert decode("introduced", '{"name":"Joe"}', {"named": Named}, OLD) == Named("Joe", "Joe")


def test_an_old_entry_with_wrong_fields_is_a_misfit() -> None:
    with pytest.raises(Misfit):
        decode("introduced", '{"name":5}', {"named": Named}, {"introduced": Upcast("", lambda body: ("named", body))})
    with pytest.raises(Misfit):
        decode("introduced", "[1]", {"named": Named}, OLD)


def test_no_retired_word_is_in_use() -> None:
    assert not set(UPCASTS) & set(rule_book().kinds)


def test_the_chain_covers_plain_json() -> None:
    assert json.loads(encode(joined(1))[1]) == {"name": "Ada 1", "participant": "p1"}
