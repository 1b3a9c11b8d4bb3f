"""A program of its own that carries statements in until it is stopped, and says on its output what was acknowledged.

`python -m tests.faults.carrier FILE LIST`: the workshop's round is open, the list says whose each statement is.
"""

import sys
from pathlib import Path

from stratroom.house import open_room
from stratroom.model.names import RoundId
from stratroom.prework import prework
from stratroom.statement_list import read


def carry_in(path: Path, file: Path) -> None:
    """Say who is in after each; go on from the first that is not."""
    room = open_room(path)
    found = prework(room.workshop, RoundId("statements"), read(file), 35)
    for person, command in zip(found.carried, found.commands, strict=True):
        room.do(command)
        print(person.id, flush=True)
    room.close()


if __name__ == "__main__":
    carry_in(Path(sys.argv[1]), Path(sys.argv[2]))
