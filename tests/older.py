"""What stands in files of older versions and no command leaves any more: entries, put into a room as they stand."""

from collections.abc import Mapping

from stratroom.memory_room import MemoryRoom
from stratroom.model.entries import Entry
from stratroom.model.names import OptionId
from stratroom.room import Room
from stratroom.stages.priorities.acts import OptionListed


def list_as_before(room: Room | MemoryRoom, options: Mapping[OptionId, str]) -> None:
    """Options as they were listed when there was no most."""
    for id, text in options.items():
        put_as_before(room, OptionListed(option=id, text=text))


def put_as_before(room: Room | MemoryRoom, entry: Entry) -> None:
    """One entry as it stands."""
    if isinstance(room, Room):
        room._acknowledge(room._write(entry))
    else:
        room._evolve(entry)
