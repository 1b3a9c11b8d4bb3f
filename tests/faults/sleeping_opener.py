"""The control beside `opener.py`: it waits a while over a file, and does no work meanwhile."""

import time
from pathlib import Path

from tests.faults import opener
from tests.faults.mutated import HANGS


def _waits(_path: Path) -> None:
    time.sleep(HANGS + 1)


if __name__ == "__main__":
    opener.look_at_what_fits = _waits
    opener.main()
