"""The door without a window: the whole way from a case to a record, and one sentence for everything that is wrong."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader

from stratroom import __version__
from stratroom.cli import main

NORTHFIELD = Path(__file__).parent / "cases" / "northfield-core.json"
SAME_WORDS = Path(__file__).parent / "cases" / "same-words.json"
Case = dict[str, Any]


def northfield() -> Case:
    return json.loads(NORTHFIELD.read_bytes())


def written(folder: Path, case: object) -> Path:
    path = folder / "case.json"
    path.write_text(json.dumps(case), encoding="utf-8")
    return path


def run(*arguments: str | Path) -> int:
    try:
        return main([str(argument) for argument in arguments])
    except SystemExit as leaving:
        return int(leaving.code or 0)


def test_a_case_becomes_a_file_a_record_and_the_same_case_again(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file, again, record = tmp_path / "n.stratroom", tmp_path / "m.stratroom", tmp_path / "n.pdf"
    assert run("rehearse", NORTHFIELD, "--to", file, "--record", record) == 0
    saved = capsys.readouterr().out.splitlines()
    assert [line.split()[:2] for line in saved] == [["saved", str(n)] for n in range(1, len(saved) + 1)]
    assert saved[0] == "saved 1 workshop-started"
    assert run("verify", file) == 0
    assert record.read_bytes().startswith(b"%PDF")
    assert run("export", file, "--to", tmp_path / "a.json") == 0
    assert run("rehearse", tmp_path / "a.json", "--to", again) == 0
    assert run("export", again, "--to", tmp_path / "b.json") == 0
    assert (tmp_path / "a.json").read_bytes() == (tmp_path / "b.json").read_bytes()
    assert not capsys.readouterr().err


def test_of_a_whole_file_one_line_says_so(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "w.stratroom"
    assert run("rehearse", SAME_WORDS, "--to", file) == 0
    entries = capsys.readouterr().out.count("saved ")
    assert run("verify", file) == 0
    said = capsys.readouterr()
    assert said.out.startswith(f"Whole: {entries} entries. The six words of its end: ")
    assert len(said.out.split(": ")[-1].split()) == 6
    assert (said.out.count("\n"), said.err) == (1, "")


def test_same_words_are_told_to_the_letter_and_back(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file, record, out = tmp_path / "w.stratroom", tmp_path / "w.pdf", tmp_path / "w.json"
    assert run("rehearse", SAME_WORDS, "--to", file, "--record", record) == 0
    assert run("verify", file) == 0
    assert run("export", file, "--to", out) == 0
    assert json.loads(out.read_bytes()) == json.loads(SAME_WORDS.read_bytes())
    assert not capsys.readouterr().err
    pages = " ".join("".join(page.extract_text() for page in PdfReader(record).pages).split())
    assert "3 people used it: CEO, CFO, CMO." in pages
    assert "Growth that suppliers and councils support; measured by disputes." in pages


def test_an_export_holds_every_text_and_answer_of_the_case(tmp_path: Path) -> None:
    run("rehearse", NORTHFIELD, "--to", tmp_path / "n.stratroom")
    run("export", tmp_path / "n.stratroom", "--to", tmp_path / "n.json")
    told = northfield()
    del told["priorities"]["dissents"][1]["named"]  # true is the default, which is left out
    assert json.loads((tmp_path / "n.json").read_bytes()) == told


def test_the_same_ledger_gives_the_same_record(tmp_path: Path) -> None:
    run("rehearse", NORTHFIELD, "--to", tmp_path / "n.stratroom")
    for name in ("a.pdf", "b.pdf"):
        assert run("record", tmp_path / "n.stratroom", "--to", tmp_path / name) == 0
    assert (tmp_path / "a.pdf").read_bytes() == (tmp_path / "b.pdf").read_bytes()


def change(*path: str | int, to: Any) -> Callable[[Case], None]:
    def changed(case: Case) -> None:
        place: Any = case
        for step in path[:-1]:
            place = place[step]
        place[path[-1]] = to

    return changed


def meanings(*, phrase: object = "growth", by: str = "ceo", text: object = "More.") -> list[dict[str, Any]]:
    return [{"phrase": phrase, "answers": [{"by": "cfo", "text": "Less."}, {"by": by, "text": text}]}]


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
    (change("groups", 1, "name", to=" "), "groups"),
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
    (change("meanings", to=[{"phrase": "growth"}]), "meanings[0]: the key “answers” is missing"),
    (change("meanings", to=[{"phrase": "x", "answers": [], "agreed": "y"}]), "meanings[0]: unknown key “agreed”"),
    (change("recognition", to=[]), "recognition: this version does not support this part yet"),
    (change("candour", to=[]), "candour: this version does not support this part yet"),
]


@pytest.mark.parametrize(("spoil", "said"), WRONG, ids=[said for _, said in WRONG])
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


@pytest.mark.parametrize("command", ["record", "verify", "export"])
@pytest.mark.parametrize("file", ["missing.stratroom", "folder", "text.stratroom", "cut.stratroom", "newer.stratroom"])
def test_what_is_no_workshop_is_refused(
    command: str, file: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "text.stratroom").write_text("hello")
    whole = tmp_path / "whole.stratroom"
    run("rehearse", NORTHFIELD, "--to", whole)
    content = whole.read_bytes()
    (tmp_path / "cut.stratroom").write_bytes(content[: len(content) // 2])
    (tmp_path / "newer.stratroom").write_bytes(content[:60] + (99).to_bytes(4, "big") + content[64:])
    capsys.readouterr()
    target = [] if command == "verify" else ["--to", str(tmp_path / "out")]
    assert run(command, tmp_path / file, *target) == 2
    err = capsys.readouterr().err
    assert err.strip()
    assert "Traceback" not in err
    assert "sqlite" not in err.lower()
    assert not (tmp_path / "out").exists()


def test_targets_that_cannot_be_written_are_refused_before_anything_is(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "n.stratroom"
    nowhere = tmp_path / "nowhere" / "n.pdf"
    assert run("rehearse", NORTHFIELD, "--to", file, "--record", nowhere) == 2
    assert "does not exist" in capsys.readouterr().err
    assert not file.exists()
    for targets in ([tmp_path / ("n" * 300)], [file, "--record", tmp_path / ("n" * 300)]):
        assert run("rehearse", NORTHFIELD, "--to", *targets) == 2
        assert "cannot be written: the name is too long" in capsys.readouterr().err
    assert not file.exists()
    file.write_bytes(b"mine")
    assert run("rehearse", NORTHFIELD, "--to", file) == 2
    assert "exists already" in capsys.readouterr().err
    assert file.read_bytes() == b"mine"


def test_nothing_is_written_over_a_workshop_or_a_case(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    case, file, other = written(tmp_path, northfield()), tmp_path / "n.stratroom", tmp_path / "m.stratroom"
    run("rehearse", case, "--to", file)
    before = case.read_bytes(), file.read_bytes()
    capsys.readouterr()
    assert run("record", file, "--to", file) == 2
    assert run("export", file, "--to", tmp_path / "." / "n.stratroom") == 2
    assert run("rehearse", case, "--to", other, "--record", case) == 2
    assert run("rehearse", case, "--to", other, "--record", file) == 2
    assert run("rehearse", case, "--to", other, "--record", other) == 2
    assert capsys.readouterr().err.count("would be lost") == 5
    assert (case.read_bytes(), file.read_bytes()) == before
    assert not other.exists()


def test_a_changed_file_is_found_with_its_place(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "n.stratroom"
    run("rehearse", NORTHFIELD, "--to", file)
    content = file.read_bytes()
    assert b"Own the small town" in content
    file.write_bytes(content.replace(b"Own the small town", b"Own the large town"))
    capsys.readouterr()
    assert run("verify", file) == 2
    assert "entry" in capsys.readouterr().err


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
def test_a_full_disk_under_the_output_is_one_sentence(tmp_path: Path) -> None:
    with Path("/dev/full").open("wb") as full:
        ended = subprocess.run(
            [sys.executable, "-m", "stratroom", "rehearse", str(NORTHFIELD), "--to", str(tmp_path / "n.stratroom")],
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            check=False,
            env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[1])},
        )
    assert ended.returncode == 2
    assert "Traceback" not in ended.stderr
    assert ended.stderr.count("\n") == 1


def test_a_bug_is_one_line_without_what_people_wrote(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(path: Path) -> None:
        raise KeyError("somebody’s words")

    monkeypatch.setattr("stratroom.commands.cases.read", broken)
    assert run("rehearse", NORTHFIELD, "--to", tmp_path / "n.stratroom") == 70
    err = capsys.readouterr().err
    assert err.startswith("A fault in Stratroom: KeyError at ")
    assert err.count("\n") == 1
    assert "somebody" not in err


def test_the_version_is_said(capsys: pytest.CaptureFixture[str]) -> None:
    assert run("--version") == 0
    assert capsys.readouterr().out == f"stratroom {__version__}\n"


def test_a_record_is_written_in_another_language_without_a_window(tmp_path: Path) -> None:
    file, record = tmp_path / "day.stratroom", tmp_path / "day.pdf"
    assert run("rehearse", NORTHFIELD, "--to", file) == 0
    script = f"""
import sys
from stratroom.cli import main
assert main(["record", {str(file)!r}, "--to", {str(record)!r}, "--language", "de"]) == 0
assert "PySide6.QtGui" not in sys.modules
"""
    subprocess.run([sys.executable, "-c", script], cwd=Path(__file__).parents[1], check=True)
    text = " ".join(page.extract_text() for page in PdfReader(record).pages)
    assert "Die Entscheidungen im Überblick" in text
    assert "Decisions at a glance" not in text
