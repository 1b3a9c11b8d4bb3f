"""The door without a window: the whole way from a case to a record, and files that are wrong or in the way."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from pypdf import PdfReader

from stratroom import __version__
from tests.at_the_door import NORTHFIELD, SAME_WORDS, northfield, run, written


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
    for targets in ([tmp_path / ("n" * 300)], [file, "--record", tmp_path / ("n" * 300 + ".pdf")]):
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


def test_a_record_is_written_in_every_form_its_name_asks_for(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file, tables = tmp_path / "n.stratroom", tmp_path / "tables"
    assert run("rehearse", NORTHFIELD, "--to", file, "--record", tmp_path / "n.docx") == 0
    assert run("record", file, "--to", tmp_path / "again.docx") == 0
    assert (tmp_path / "n.docx").read_bytes() == (tmp_path / "again.docx").read_bytes()
    assert run("record", file, "--to", tmp_path / "n.md", "--tables", tables) == 0
    assert run("record", file, "--to", tmp_path / "n.ics") == 0
    assert (tmp_path / "n.md").read_text("utf-8").startswith("# Northfield: strategy")
    assert (tables / "01 Decisions.csv").is_file()
    assert (tmp_path / "n.ics").read_text("utf-8").count("BEGIN:VEVENT") == 5
    capsys.readouterr()
    assert run("record", file, "--to", tmp_path / "n.xlsx") == 2
    assert "n.xlsx does not say in which form" in capsys.readouterr().err
    assert run("record", file) == 2
    assert "--tables FOLDER" in capsys.readouterr().err
    assert run("record", file, "--tables", tmp_path) == 2
    assert "holds other files" in capsys.readouterr().err
    assert run("record", file, "--tables", tmp_path / "nowhere" / "tables") == 2
