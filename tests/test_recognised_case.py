"""A case that tells a recognition round: played after the reveal, its groups taken, told again."""

import json
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pypdf import PdfReader

from stratroom import case
from stratroom.case import Case, Group, Person, Recognition, Statement
from stratroom.catalogue import rule_book
from stratroom.memory_room import MemoryRoom
from stratroom.model.commands import Command
from stratroom.model.rounds import HandIn, OpenRound, RevealRound
from stratroom.programmes import rehearsed
from stratroom.rehearsal import acts
from stratroom.retelling import left_out, retell
from stratroom.stages.reveal.acts import ConfirmGroups, MakeGroup, RenameGroup, TakeOut, TakeProposal
from stratroom.stages.reveal.sortings import sorting
from tests.at_the_door import CASES, run
from tests.telling import after

RECOGNISED = CASES / "recognition.json"
PEOPLE = ("ceo", "cfo", "coo", "cmo", "cso", "sec")


def told() -> Case:
    return case.read(RECOGNISED)


def played(told: Case) -> MemoryRoom:
    room = MemoryRoom(rule_book())
    for _, command in acts(told, rehearsed()):
        room.do(command)
    return room


def of_groups(told: Case) -> list[Command]:
    kinds = (TakeProposal, MakeGroup, RenameGroup, ConfirmGroups)
    return [command for _, command in acts(told, rehearsed()) if isinstance(command, kinds)]


def with_groups(*groups: tuple[str, ...]) -> Case:
    named = tuple(Group("+".join(group), group) for group in groups)
    return msgspec.structs.replace(told(), groups=named)


def test_it_is_told_to_the_letter_and_back(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file, out = tmp_path / "w.stratroom", tmp_path / "w.json"
    assert run("rehearse", RECOGNISED, "--to", file) == 0
    assert run("verify", file) == 0
    assert run("export", file, "--to", out) == 0
    assert json.loads(out.read_bytes()) == json.loads(RECOGNISED.read_bytes())
    assert not capsys.readouterr().err


def test_it_is_played_after_the_reveal_and_before_the_groups() -> None:
    kinds = [type(command) for _, command in acts(told(), rehearsed())]
    opened = [n for n, kind in enumerate(kinds) if kind is OpenRound]
    revealed = [n for n, kind in enumerate(kinds) if kind is RevealRound]
    assert revealed[0] < opened[1] < revealed[1] < kinds.index(TakeProposal)
    assert kinds.count(HandIn) == 2 * len(PEOPLE)


def test_groups_that_are_those_of_the_round_are_taken_from_it_and_named() -> None:
    assert [type(command) for command in of_groups(told())] == [
        TakeProposal, RenameGroup, RenameGroup, MakeGroup, ConfirmGroups,
    ]  # fmt: skip
    made = sorting(played(told()).workshop)
    assert [group.name for group in made.groups] == [group.name for group in told().groups]
    assert made.ways == ("recognition",), "who names a single card has changed nothing"


@pytest.mark.parametrize(
    "groups",
    [
        (("cfo", "sec"), ("ceo", "cso")),
        (("cso", "ceo"), ("cfo", "sec")),
        (("ceo", "cso", "cmo"), ("cfo", "sec")),
        (("ceo", "cso"),),
        (("coo", "cmo"),),
        (("ceo", "cso"), ("cfo", "sec"), ("coo", "cmo")),
    ],
)
def test_groups_that_are_others_are_made_as_they_are_told(groups: tuple[tuple[str, ...], ...]) -> None:
    changed = with_groups(*groups)
    assert TakeProposal not in [type(command) for command in of_groups(changed)]
    made = sorting(played(changed).workshop)
    assert [group.cards for group in made.groups] == list(groups)


def test_what_a_case_cannot_say_of_how_they_were_sorted_is_said() -> None:
    room = played(told())
    assert left_out(room.workshop) == ()
    after(room, TakeOut((sorting(room.workshop).groups[0].cards[1],)), ConfirmGroups())
    assert any(sentence.startswith("How the statements were sorted") for sentence in left_out(room.workshop))


def test_without_a_vote_one_recognises_all_the_same() -> None:
    """Whoever only said whose sentence is theirs is not told with a vote."""
    assert [person.decides for person in retell(played(told()).workshop).participants] == [True] * 5 + [False]


def test_the_record_says_who_recognises_whom(tmp_path: Path) -> None:
    run("rehearse", RECOGNISED, "--to", tmp_path / "w.stratroom", "--record", tmp_path / "w.pdf")
    pages = " ".join(" ".join(page.extract_text() for page in PdfReader(tmp_path / "w.pdf").pages).split())
    assert "2 pairs recognise each other; 2 recognitions are one-sided." in pages


@st.composite
def any_case(draw: st.DrawFn) -> Case:
    count = draw(st.integers(2, 6))
    people = PEOPLE[:count]
    answered = draw(st.lists(st.sampled_from(people), unique=True, min_size=1))
    marks = tuple(Recognition(by, tuple(_others(draw, people, by))) for by in people if by in answered)
    groups = tuple(Group(f"G{n}", members) for n, members in enumerate(_parted(draw, people)))
    said = tuple(Statement(by, f"{by} says") for by in people)
    return Case(1, "A day", tuple(Person(id, id.upper(), "") for id in people), statements=said, recognition=marks,
                groups=groups)  # fmt: skip


def _others(draw: st.DrawFn, people: tuple[str, ...], by: str) -> list[str]:
    others = [other for other in people if other != by]
    chosen = draw(st.sets(st.sampled_from(others)))
    return [other for other in others if other in chosen]


def _parted(draw: st.DrawFn, people: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    left = draw(st.permutations(people))
    while left and draw(st.booleans()):
        size = draw(st.integers(1, len(left)))
        yield tuple(left[:size])
        left = left[size:]


@given(any_case())
def test_whatever_is_told_is_told_again(any: Case) -> None:
    again = retell(played(any).workshop)
    assert (again.recognition, again.groups) == (any.recognition, any.groups)
    assert retell(played(again).workshop) == again
    once, twice = sorting(played(any).workshop), sorting(played(again).workshop)
    assert (twice.groups, twice.ways) == (once.groups, once.ways)
