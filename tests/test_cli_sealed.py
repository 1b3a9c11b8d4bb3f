"""The door without a window, with a round that is sealed: what can be said of its box without its keeper."""

from pathlib import Path

import pytest

from stratroom.model.rounds import OpenRound
from stratroom.storage.keeping import new_seal
from tests.at_the_door import run
from tests.telling import who
from tests.ui.rooms import STATEMENTS, room_in


def test_verify_says_what_a_sealed_box_keeps_to_itself(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    room = room_in(tmp_path)
    room.do(OpenRound(STATEMENTS, seal=new_seal("wet harbour, nine lamps", who("COO"))))
    room.close()
    assert run("verify", room.file.path) == 0
    said = capsys.readouterr().out
    assert "“Statements” is sealed: its box is as it was written." in said
    assert "with the words that COO keeps." in said
    assert run("export", room.file.path, "--to", tmp_path / "case.json") == 0
    assert "That “Statements” was sealed, and who kept the words." in capsys.readouterr().err
