"""How long something took that is watched for hanging: by work, and by waiting for something that does not come."""

import time
from contextlib import suppress
from pathlib import Path

_QUEUED = Path("/proc/self/schedstat")
"""Linux: nanoseconds at work, and ready for it while others had the machine."""


class Watch:
    """Begins when it is made."""

    def __init__(self) -> None:
        self._wall, self._cpu, self._queued = time.monotonic(), time.process_time(), _queued()

    def told(self) -> dict[str, float]:
        """`took`: seconds of CPU. `waited`: seconds in which it had none and wanted none, however busy the machine is;
        where that is not told, all without."""
        took = time.process_time() - self._cpu
        return {"took": took, "waited": time.monotonic() - self._wall - took - (_queued() - self._queued)}


def _queued() -> float:
    with suppress(OSError, ValueError, IndexError):
        return int(_QUEUED.read_text().split()[1]) / 1e9
    return 0.0
