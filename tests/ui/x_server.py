"""A real X server of our own, without a screen, and the monitors that are plugged into it (RandR; Linux only)."""

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager

Monitor = tuple[str, int, int, int, int]
LAPTOP: Monitor = ("LAPTOP", 0, 0, 1280, 800)
PROJECTOR: Monitor = ("PROJECTOR", 1280, 0, 1920, 1080)
SIZE = "3200x1080x24"


def missing() -> str:
    """Which of the two programs is not here; "" when both are."""
    return ", ".join(name for name in ("Xvfb", "xrandr") if shutil.which(name) is None)


@contextmanager
def x_server() -> Iterator[str]:
    """The display's name. Without `-noreset` the server would start anew when its last client leaves."""
    reading, writing = os.pipe()
    words = ["Xvfb", "-displayfd", str(writing), "-screen", "0", SIZE, "-noreset", "-br", "-nolisten", "tcp"]
    server = subprocess.Popen(words, pass_fds=(writing,), stderr=subprocess.DEVNULL)
    os.close(writing)
    try:
        with os.fdopen(reading) as said:
            yield f":{said.readline().strip()}"
    finally:
        server.terminate()
        server.wait(10)


def plug(monitor: Monitor, *, output: str = "none") -> None:
    """A monitor at its place; the first one has the server's only output."""
    name, x, y, width, height = monitor
    subprocess.run(["xrandr", "--setmonitor", name, f"{width}/300x{height}/200+{x}+{y}", output], check=True)


def unplug(name: str) -> None:
    subprocess.run(["xrandr", "--delmonitor", name], check=True)
