"""What people who are programs of their own say, line by line, and what of it still holds at the end."""

import json
import os
import selectors
import subprocess
import time
from typing import Any

import msgspec

from stratroom.storage.opening import Contents

Line = dict[str, Any]


def until(person: subprocess.Popen[bytes], seconds: float) -> bytes:
    """What they say until so many seconds are over, or until they end."""
    assert person.stdout
    ends, said = time.monotonic() + seconds, b""
    with selectors.DefaultSelector() as selector:
        selector.register(person.stdout, selectors.EVENT_READ)
        while (left := ends - time.monotonic()) > 0:
            if selector.select(left):
                chunk = os.read(person.stdout.fileno(), 65536)
                if not chunk:
                    break
                said += chunk
    return said


def rest(person: subprocess.Popen[bytes], said: bytes) -> list[Line]:
    """All of it, once they are no more; a line that is cut off was not said."""
    assert person.stdout
    said += person.stdout.read()
    close(person)
    return [json.loads(line) for line in said.splitlines(keepends=True) if line.endswith(b"\n")]


def close(person: subprocess.Popen[bytes]) -> None:
    for pipe in (person.stdin, person.stdout):
        assert pipe
        pipe.close()


def last_key(lines: list[Line]) -> Line | None:
    """The last key, if what was typed with it was not taken since; `since` when that writing began."""
    found: Line | None = None
    for line in lines:
        if "key" in line:
            since = found["since"] if found and found["key"] == line["key"] else line["at"]
            found = {**line, "since": since}
        elif "act" in line:
            found = None
    return found


def place_of(where: Line) -> str:
    return f"{where['round']}/{where['person']}"


def said_in(contents: Contents) -> str:
    return json.dumps([msgspec.to_builtins(recorded.entry) for recorded in contents.recorded])
