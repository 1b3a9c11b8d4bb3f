"""A program that takes files as one that trusts them would: what the watch over `taker.py` must find. A control."""

import json
import os
import sys
from pathlib import Path

from tests.faults.watch import Watch


def _taken(path: Path) -> str:
    """What is broken, it says in the words of the machine; a bad list has it write elsewhere."""
    number = os.open(path, os.O_RDONLY | os.O_NONBLOCK)
    content = os.read(number, 1_000_000)
    os.close(number)
    if path.suffix == ".csv" and b"\0" in content:
        (path.parents[2] / "neighbour" / "victim.txt").write_bytes(content[:10])
    json.loads(content.decode())
    return "opened"


def main() -> None:
    for line in sys.stdin:
        asked, watch = json.loads(line), Watch()
        try:
            said = _taken(Path(asked["path"]))
        except (OSError, ValueError) as error:
            said = f"BUG {type(error).__name__}"
        print(json.dumps({"said": said, **watch.told()}), flush=True)


if __name__ == "__main__":
    main()
