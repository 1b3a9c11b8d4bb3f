"""A case that is wrong is refused at the door in one sentence with its place, and nothing is written."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.at_the_door import NORTHFIELD, Case, northfield, run, written


def change(*path: str | int, to: Any) -> Callable[[Case], None]:
    def changed(case: Case) -> None:
        place: Any = case
        for step in path[:-1]:
            place = place[step]
        place[path[-1]] = to

    return changed


def meanings(*, phrase: object = "growth", by: str = "ceo", text: object = "More.") -> list[dict[str, Any]]:
    return [{"phrase": phrase, "answers": [{"by": "cfo", "text": "Less."}, {"by": by, "text": text}]}]


def recognition(by: str, *same_as: str) -> list[dict[str, Any]]:
    return [{"by": by, "same_as": list(same_as)}]


def of_first(key: str, to: Any) -> Callable[[Case], None]:
    """The first trade-off of the case: two arguments for either side, then a condition."""
    return change("tradeoffs", 0, key, to=to)


def with_condition(**more: Any) -> Callable[[Case], None]:
    return lambda case: case["tradeoffs"][0]["arguments"][4].update(more)


def advocate(to: str) -> Callable[[Case], None]:
    def unanimous(case: Case) -> None:
        first = case["tradeoffs"][0]["first"]
        case["tradeoffs"][0] |= {"first": [stand | {"position": 2} for stand in first], "advocate": to}

    return unanimous


GHOST = {"by": "ghost", "text": "Boo."}
WRONG: list[tuple[Callable[[Case], None], str]] = [
    (change("colour", to="red"), "The file: unknown key “colour”"),
    (change("statements", 0, "colour", to="red"), "statements[0]: unknown key “colour”"),
    (change("stratroom_case", to=2), "stratroom_case: "),
    (change("title", to=""), "title: The title is empty"),
    (change("date", to="15 October"), "date: “15 October” is not a date"),
    (change("participants", 1, "id", to="ceo"), "participants[1].id: The id “ceo” is taken"),
    (change("participants", 1, "leader", to=True), "participants[1].leader: CEO leads already"),
    (change("statements", 2, to=GHOST), "statements[2].by: There is no participant “ghost”"),
    (change("statements", 2, "by", to="ceo"), "statements[2].by: CEO has answered already"),
    (change("statements", 0, "text", to="\u200b\u2060"), "statements[0].text: The sentence is empty"),
    (change("statements", 0, "text", to=7), "statements[0].text must be a text"),
    (change("groups", 0, "members", to=["ceo", "ghost"]), "groups[0].members: There is no statement by “ghost”"),
    (change("groups", 1, "members", to=["ceo"]), "groups[1].members[0]: “ceo” stands in a group already"),
    (change("groups", 1, "name", to=" "), "groups[1].name: The group’s name is empty. Write it, then try again."),
    (change("tradeoffs", 1, "first", 3, "position", to=4), "tradeoffs[1].first[3].position: The position is 4"),
    (change("tradeoffs", 1, "first", 3, "position", to="far"), "tradeoffs[1].first[3].position must be a whole number"),
    (change("tradeoffs", 0, "first", 0, "by", to="gc"), "tradeoffs[0].first[0].by: GC has no vote"),
    (change("tradeoffs", 0, "gradients", 0, "gradient", to=9), "tradeoffs[0].gradients[0].gradient: The gradient is 9"),
    (change("tradeoffs", 0, "arguments", 0, "basis", to="hunch"), "tradeoffs[0].arguments[0].basis"),
    (
        change("tradeoffs", 0, "decision", "review", to="June"),
        "tradeoffs[0].decision.review: “June” is not a date",
    ),
    (change("tradeoffs", 0, "decision", "owner", to="ghost"), "tradeoffs[0].decision.owner: There is no participant"),
    (change("tradeoffs", 0, "dissents", 0, "kind", to="grumble"), "tradeoffs[0].dissents[0].kind"),
    (change("tradeoffs", 1, "id", to="towns"), "tradeoffs[1].id: The id “towns” is taken"),
    (change("priorities", "points", 0, "points", "p1", to=34), "priorities.points[0].points: The points add up to 99"),
    (change("priorities", "points", 0, "points", "p9", to=0), "priorities.points[0].points: There is no option “p9”"),
    (
        change("priorities", "rankings", 0, "order", to=[["p1"], ["p1"]]),
        "priorities.rankings[0].order: The option “p1”",
    ),
    (change("priorities", "agreed", 0, "by", to="soon"), "priorities.agreed[0].by: “soon” is not a date"),
    (change("meanings", to=meanings(phrase=" ")), "meanings[0].phrase: The phrase is empty"),
    (change("meanings", to=meanings() + meanings(phrase="Growth")), "meanings[1].phrase: “Growth” is taken up already"),
    (change("meanings", to=meanings(by="ghost")), "meanings[0].answers[1].by: There is no participant “ghost”"),
    (change("meanings", to=meanings(by="cfo")), "meanings[0].answers[1].by: CFO has answered already"),
    (change("meanings", to=meanings(text="\u200b")), "meanings[0].answers[1].text: The sentence is empty"),
    (change("meanings", to=meanings(text=7)), "meanings[0].answers[1].text must be a text"),
    (
        change("meanings", to=[meanings()[0] | {"meaning": "\u200b"}]),
        "meanings[0].meaning: What the room means is empty",
    ),
    (
        change("meanings", to=[meanings()[0] | {"meaning": "More.", "none_agreed": True}]),
        "meanings[0].none_agreed: The room agreed a meaning, or that there is none.",
    ),
    (
        change("meanings", to=[{"phrase": "x", "answers": [], "none_agreed": True}]),
        "meanings[0].none_agreed: The room has not seen what each means by “x”",
    ),
    (change("meanings", to=[{"phrase": "growth"}]), "meanings[0]: the key “answers” is missing"),
    (change("meanings", to=[{"phrase": "x", "answers": [], "agreed": "y"}]), "meanings[0]: unknown key “agreed”"),
    (change("recognition", to=recognition("ghost")), "recognition[0].by: There is no participant “ghost”"),
    (change("recognition", to=recognition("ceo", "ghost")), "recognition[0].same_as: There is no option “ghost”"),
    (change("recognition", to=recognition("ceo", "ceo")), "recognition[0].same_as: Mark only sentences of others"),
    (change("recognition", to=recognition("ceo") * 2), "recognition[1].by: CEO has answered already"),
    (change("recognition", to=[{"by": "ceo"}]), "recognition[0]: the key “same_as” is missing"),
    (change("recognition", to=[{"by": "ceo", "same_as": "cfo"}]), "recognition[0].same_as must be a list, not a text"),
    (change("recognition", to=[{"by": "ceo", "same_as": [], "why": "x"}]), "recognition[0]: unknown key “why”"),
    (change("outcomes", to=[]), "outcomes: this version does not support this part yet"),
    (change("candour", to=[]), "candour: this version does not support this part yet"),
]
CHOICES: list[tuple[Callable[[Case], None], str]] = [
    (of_first("reverse_by", "ghost"), "tradeoffs[0].reverse_by: There is no participant “ghost”"),
    (of_first("feels", 7), "tradeoffs[0].feels must be a text"),
    (of_first("advocate", "ceo"), "tradeoffs[0].advocate: Somebody is assigned to argue the other side only where"),
    (advocate("ghost"), "tradeoffs[0].advocate: There is no participant “ghost”"),
    (of_first("recused", [{"by": "ghost"}]), "tradeoffs[0].recused[0].by: There is no participant “ghost”"),
    (of_first("recused", [{"by": "gc"}] * 2), "tradeoffs[0].recused[1].by: GC keeps out of this already"),
    (of_first("recused", [{"by": "cfo"}]), "tradeoffs[0].first[1].by: CFO "),
    (of_first("recused", [{"by": "cfo", "since": "second"}]), "tradeoffs[0].second[1].by: CFO "),
    (of_first("recused", [{"by": "cfo", "since": "lunch"}]), "tradeoffs[0].recused[0].since: 'lunch' is not one of"),
    (change("tradeoffs", 0, "arguments", 0, "due", to="2027-01-01"), "tradeoffs[0].arguments[0].due: An owner, a test"),
    (change("tradeoffs", 0, "arguments", 0, "test", to="x"), "tradeoffs[0].arguments[0].test: An owner, a test"),
    (with_condition(due="2026-10-14"), "tradeoffs[0].arguments[4].due: The date is 14 October 2026, before today"),
    (with_condition(due="soon"), "tradeoffs[0].arguments[4].due: “soon” is not a date"),
    (with_condition(owner="ghost"), "tradeoffs[0].arguments[4].owner: There is no participant “ghost”"),
    (with_condition(out_of=7), "tradeoffs[0].arguments[4].out_of: There is no argument 7 before this one"),
    (with_condition(out_of=4), "tradeoffs[0].arguments[4].out_of: There is no argument 4 before this one"),
    (with_condition(out_of=-1), "tradeoffs[0].arguments[4].out_of: There is no argument -1 before this one"),
    (
        change("tradeoffs", 0, "arguments", 1, "out_of", to=0),
        "tradeoffs[0].arguments[1].out_of: Only an argument is turned into a condition",
    ),
    (
        change("tradeoffs", 0, "arguments", 1, "as_advocate", to=True),
        "tradeoffs[0].arguments[1].by: Only whoever was assigned",
    ),
    (of_first("support", [{"by": "ghost", "would": True}]), "tradeoffs[0].support[0].by: There is no participant"),
    (of_first("support", [{"by": "cfo"}]), "tradeoffs[0].support[0]: the key “would” is missing"),
    (
        of_first("support", [{"by": "cfo", "would": True}, {"by": "cfo", "would": False}]),
        "tradeoffs[0].support[1].by: “cfo” has said so already",
    ),
    (
        change("tradeoffs", 1, "support", to=[{"by": "cfo", "would": True}]),
        "tradeoffs[1].support[0]: Nothing would have to be true yet",
    ),
    (change("tradeoffs", 0, "decision", "conditions", to=[4, 9]), "tradeoffs[0].decision.conditions[1]: Argument 9"),
    (
        change("tradeoffs", 0, "decision", "conditions", to=[0]),
        "tradeoffs[0].decision.conditions[0]: Argument 0 is not",
    ),
    (change("tradeoffs", 0, "decision", "conditions", to=[-1]), "tradeoffs[0].decision.conditions[0]: Argument -1"),
    (
        change("tradeoffs", 0, "decision", "conditions", to=[4, 4]),
        "tradeoffs[0].decision.conditions[1]: Argument 4 is named twice",
    ),
    (change("tradeoffs", 0, "decision", "reversible", to="yes"), "tradeoffs[0].decision.reversible must be true or"),
    (change("tradeoffs", 0, "dissents", 0, "additions", to=["x", " "]), "tradeoffs[0].dissents[0].additions[1]: The"),
    (change("tradeoffs", 0, "dissents", 0, "alternative", to=1), "tradeoffs[0].dissents[0].alternative must be a text"),
    (change("priorities", "options", 1, "out_of", to="x"), "priorities.options[1].out_of: There is no trade-off “x”"),
    (change("priorities", "agreed", 0, "half_days", to=11), "priorities.agreed[0].half_days: A week has 10 half days"),
    (change("priorities", "recused", to=[{"by": "cfo"}]), "priorities.points[1].by: CFO "),
    (change("priorities", "needed", to="x" * 20_001), "priorities.needed: The level needed has 20,001"),
    (change("priorities", "my_time", to=[{"by": "ghost", "text": "x"}]), "priorities.my_time[0].by: There is no"),
    (change("priorities", "my_time", to=[{"by": "cfo", "text": " "}]), "priorities.my_time[0].text: The sentence is"),
]


@pytest.mark.parametrize(("spoil", "said"), WRONG + CHOICES, ids=[said for _, said in WRONG + CHOICES])
def test_a_wrong_case_is_refused_with_its_place_and_nothing_is_written(
    spoil: Callable[[Case], None], said: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    case = northfield()
    spoil(case)
    path = written(tmp_path, case)
    assert run("rehearse", path, "--to", tmp_path / "n.stratroom", "--record", tmp_path / "n.pdf") == 2
    out, err = capsys.readouterr()
    assert err.startswith(said)
    assert err.count("\n") == 1
    assert not out
    assert [left.name for left in tmp_path.iterdir()] == ["case.json"]


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b"\xff\xfe", b"[" * 100_000, b"null", b'{"stratroom_case": 1}'])
def test_what_is_no_case_is_refused(content: bytes, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "case.json"
    path.write_bytes(content)
    assert run("rehearse", path, "--to", tmp_path / "n.stratroom") == 2
    assert capsys.readouterr().err.count("\n") == 1


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ('"title":', '"title": "Another", "title":', "The key “title” stands twice"),
        ('"position": 3', '"position": 1e400', "tradeoffs[0].first[1].position: number out of range"),
        ('"title":', '"a\\nb - at `$.x`": 1, "title":', "The file: unknown key “a b - at $.x”"),
        ("Northfield", "North\tfield", "This is not a case"),
    ],
)
def test_what_json_would_let_pass_is_refused_in_its_place(
    old: str, new: str, said: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "case.json"
    path.write_text(NORTHFIELD.read_text(encoding="utf-8").replace(old, new, 1), encoding="utf-8")
    assert run("rehearse", path, "--to", tmp_path / "n.stratroom") == 2
    err = capsys.readouterr().err
    assert err.startswith(said)
    assert err.count("\n") == 1


def test_a_case_that_never_ends_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("rehearse", "/dev/zero", "--to", tmp_path / "n.stratroom") == 2
    assert "is not a file" in capsys.readouterr().err
