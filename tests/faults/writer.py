"""A program of its own that writes a workshop until it is stopped, and says on its output what was acknowledged.

`python -m tests.faults.writer FILE` appends for ever; with a second argument, the most bytes a file may have, the disk
is as good as full beyond them.
"""

import resource
import signal
import sys
from pathlib import Path

from stratroom.model.refusals import Trouble
from stratroom.storage.file import WorkshopFile
from tests.storage.workshops import AT, KINDS, joined


def write_until_stopped(path: Path) -> None:
    """Say the number of each entry after it was acknowledged; stop at the first trouble and say that."""
    file = WorkshopFile.open(path, KINDS)
    try:
        while True:
            recorded = file.append(AT, joined(len(file.recorded), "Ada " * (len(file.recorded) % 200)))
            print(recorded.sequence, flush=True)
    except Trouble as trouble:
        print(trouble, flush=True)
        print(len(file.recorded), flush=True)
    file.close()


if __name__ == "__main__":
    if len(sys.argv) > 2:
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[2]), int(sys.argv[2])))
    write_until_stopped(Path(sys.argv[1]))
