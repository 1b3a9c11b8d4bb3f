"""A room, and what is live in it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from stratroom.catalogue import views
from stratroom.model.workshop import Workshop
from stratroom.room import Room
from stratroom.ui.live import Live
from tests.ui.rooms import room_in


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Room]:
    opened = room_in(tmp_path)
    yield opened
    opened.close()


@pytest.fixture
def live(room: Room) -> Live:
    """What is live in the room, following every act of it as the console does."""
    followed = Live(views, room.file.words_of)

    def follow(workshop: Workshop) -> None:
        followed.follow(workshop, 0, room.file.recorded[-1])

    follow(room.workshop)
    room.when_changed(follow)
    return followed
