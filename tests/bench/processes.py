"""Whole processes, started fresh: how long they take and how much memory they take at most."""

import os
import subprocess
import sys

Command = list[str]

_SURROUNDINGS = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
"""As on a user's machine: the second start finds everything compiled."""

# A process as small as Python can be starts the one that is weighed: whoever starts it passes on a peak of its own.
_SCALE = """
import os, resource, sys
child = os.posix_spawn(sys.argv[1], sys.argv[1:], os.environ,
                       file_actions=[(os.POSIX_SPAWN_OPEN, 1, os.devnull, os.O_WRONLY, 0)])
_, status, usage = os.wait4(child, 0)
print(usage.ru_maxrss)
sys.exit(os.waitstatus_to_exitcode(status))
"""
_KILOBYTES = 1024 if sys.platform == "darwin" else 1
"""macOS counts in bytes, Linux in kilobytes."""


def python(*arguments: str) -> Command:
    """A command for the Python this runs on."""
    return [sys.executable, *arguments]


def run(command: Command) -> None:
    """Run it to its end. CalledProcessError when it fails."""
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, env=_SURROUNDINGS)


def peak_megabytes(command: Command) -> float:
    """The most memory it ever held. CalledProcessError when it fails."""
    scale = python("-I", "-S", "-c", _SCALE, *command)
    weighed = subprocess.run(scale, check=True, capture_output=True, text=True, env=_SURROUNDINGS)
    return int(weighed.stdout) / _KILOBYTES / 1024
