"""At the door: a sign no font has stops the record there too, and boxes are asked for; what lay aside comes back."""

import json
from pathlib import Path

import pytest

from stratroom.parts import aside
from tests.at_the_door import NORTHFIELD, run
from tests.record.pages import by_pdfium


@pytest.fixture
def case(tmp_path: Path) -> Path:
    told = json.loads(NORTHFIELD.read_bytes())
    told["statements"][0]["text"] += " \u0f40"
    path = tmp_path / "tibetan.json"
    path.write_text(json.dumps(told), encoding="utf-8")
    return path


def test_a_sign_without_a_font_stops_the_record_and_not_the_workshop(
    case: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file, record = tmp_path / "n.stratroom", tmp_path / "n.pdf"
    assert run("rehearse", case, "--to", file, "--record", record) == 2
    said = capsys.readouterr().err
    assert "U+0F40 TIBETAN LETTER KA, first in “Statements”" in said
    assert f"“stratroom record {file} --to {record} --boxes” writes boxes." in said
    assert not record.exists()
    assert run("record", file, "--to", record) == 2
    assert run("record", file, "--to", record, "--boxes") == 0
    assert "U+0F40 TIBETAN LETTER KA is drawn as a box" in " ".join(by_pdfium(record)[-1].split())


def test_a_name_that_is_too_long_is_one_sentence(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("rehearse", NORTHFIELD, "--to", (file := tmp_path / "n.stratroom")) == 0
    for asked in (
        ("record", "--to", f"{'x' * 300}.pdf"),
        ("record", "--tables", "x" * 300),
        ("export", "--to", "x" * 300),
    ):
        capsys.readouterr()
        assert run(asked[0], file, asked[1], tmp_path / asked[2]) == 2
        assert capsys.readouterr().err.endswith("cannot be written: the name is too long. Choose another place.\n")


def test_a_logo_without_a_record_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("verify", tmp_path / "n.stratroom", "--logo", tmp_path / "logo.png") == 2
    assert capsys.readouterr().err == "A logo is that of a record. Name the record, too, with --against.\n"


def test_boxes_can_be_asked_for_at_a_rehearsal(case: Path, tmp_path: Path) -> None:
    record = tmp_path / "n.pdf"
    assert run("rehearse", case, "--to", tmp_path / "n.stratroom", "--record", record, "--boxes") == 0
    assert record.exists()


def test_tables_that_lay_aside_come_back_and_it_is_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("rehearse", NORTHFIELD, "--to", tmp_path / "n.stratroom") == 0
    assert run("record", tmp_path / "n.stratroom", "--tables", tmp_path / "first") == 0
    (tmp_path / "first").rename(aside(tmp_path / "first"))
    capsys.readouterr()
    assert run("record", tmp_path / "n.stratroom", "--tables", tmp_path / "second") == 0
    said = capsys.readouterr().err
    assert said == f"{tmp_path / 'first'} had been put aside when Stratroom was stopped while writing; it is back.\n"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["first", "n.stratroom", "second"]
