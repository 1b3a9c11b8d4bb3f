"""The list of the words of each reveal, at the end of the record."""

from pathlib import Path

from stratroom.binding import book
from stratroom.model.names import Edition
from stratroom.noted import reveals
from stratroom.room import Room
from tests.record.reading import read
from tests.test_noted import reveal
from tests.ui.rooms import room_in


def _method(room: Room, edition: Edition = "attributed") -> str:
    noted = reveals(room.file)
    return read(book(room.workshop, room.file.words, room.file.recorded[-1].at, edition, "", noted).sections[-1])


def test_each_reveal_stands_with_its_time_and_its_words(tmp_path: Path) -> None:
    room = room_in(tmp_path)
    noted = reveal(room)
    for edition in ("attributed", "unattributed"):
        assert noted in _method(room, edition)
    assert "The six words of each reveal" in _method(room)
    room.close()


def test_without_a_reveal_nothing_is_said_of_them(tmp_path: Path) -> None:
    room = room_in(tmp_path)
    assert "six words" not in _method(room)
    room.close()
