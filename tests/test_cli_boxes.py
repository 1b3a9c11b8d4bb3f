"""At the door: a sign no font has stops the record there too, and boxes are asked for."""

import json
from pathlib import Path

import pytest

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


def test_boxes_can_be_asked_for_at_a_rehearsal(case: Path, tmp_path: Path) -> None:
    record = tmp_path / "n.pdf"
    assert run("rehearse", case, "--to", tmp_path / "n.stratroom", "--record", record, "--boxes") == 0
    assert record.exists()
