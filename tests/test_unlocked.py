"""Without a window the passphrase of a locked file comes from the terminal or from standard input alone."""

import os
import pty
import subprocess
import sys
from pathlib import Path

import pytest

from stratroom.house import new_room
from stratroom.model.names import ParticipantId
from stratroom.model.workshop import About
from stratroom.stages.welcome.rules import AddParticipant
from stratroom.storage.locked import is_locked
from tests.telling import PROGRAMME

SECRET = "an otter in the café"
HERE = Path(__file__).parents[1]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    room = new_room(About("Offsite", "Aldermoor"), PROGRAMME, tmp_path / "day.stratroom", passphrase=SECRET)
    room.do(AddParticipant(ParticipantId("p1"), "Ada"))
    room.close()
    assert is_locked(room.file.path)
    return room.file.path


def told(typed: str | bytes, *arguments: object) -> subprocess.CompletedProcess[bytes]:
    given = typed.encode() if isinstance(typed, str) else typed
    command = [sys.executable, "-m", "stratroom", *map(str, arguments)]
    return subprocess.run(command, cwd=HERE, input=given, capture_output=True, check=False)


def test_from_standard_input(path: Path, tmp_path: Path) -> None:
    line = SECRET + "\n"
    verified = told(line, "verify", path, "--passphrase-stdin")
    assert (verified.returncode, verified.stderr) == (0, b"")
    assert verified.stdout.startswith(b"Whole: 2 entries. The six words of its end: ")
    assert told(line, "record", path, "--to", tmp_path / "day.md", "--passphrase-stdin").returncode == 0
    assert "Ada" in (tmp_path / "day.md").read_text("utf-8")
    assert told(SECRET + "\r\n", "export", path, "--to", tmp_path / "day.json", "--passphrase-stdin").returncode == 0
    assert "Ada" in (tmp_path / "day.json").read_text("utf-8")


@pytest.mark.parametrize(
    ("typed", "arguments", "sentence"),
    [
        ("an otter\n", ("--passphrase-stdin",), "That passphrase does not open “day.stratroom”."),
        ("", ("--passphrase-stdin",), "A passphrase has at least one letter, digit or sign."),
        (b"caf\xe9\n", ("--passphrase-stdin",), "The passphrase of “day.stratroom” is not UTF-8."),
        (SECRET, (), "“day.stratroom” is locked. Send its passphrase to standard input, with --passphrase-stdin."),
    ],
)
def test_one_sentence_where_it_is_not_opened(
    path: Path, typed: str | bytes, arguments: tuple[str, ...], sentence: str
) -> None:
    before = path.read_bytes()
    found = told(typed, "verify", path, *arguments)
    assert (found.returncode, found.stdout) == (2, b"")
    assert found.stderr.decode().startswith(sentence)
    assert found.stderr.count(b"\n") == 1
    assert path.read_bytes() == before


@pytest.mark.skipif(os.name == "nt", reason="terminals of POSIX")
def test_on_the_terminal_it_is_asked_until_it_opens(path: Path) -> None:
    terminal, end = pty.openpty()
    command = [sys.executable, "-m", "stratroom", "verify", str(path)]
    with subprocess.Popen(
        command, cwd=HERE, stdin=end, stdout=subprocess.PIPE, stderr=subprocess.PIPE, start_new_session=True
    ) as program:
        assert program.stderr
        refused = b""
        for typed in ("an otter", SECRET):
            while not refused.endswith("Passphrase of “day.stratroom”: ".encode()):
                refused += program.stderr.read(1)
            os.write(terminal, f"{typed}\n".encode())
            refused += b"|"
        said, rest = program.communicate(timeout=60)
    os.close(end)
    os.close(terminal)
    assert program.returncode == 0, rest
    assert said.startswith(b"Whole: 2 entries.")
    assert "That passphrase does not open" in refused.decode()
    assert SECRET not in refused.decode() + rest.decode()


def test_it_can_be_no_argument(path: Path) -> None:
    found = told("", "verify", path, "--passphrase", SECRET)
    assert found.returncode == 2
    assert found.stderr.startswith(b"usage")
