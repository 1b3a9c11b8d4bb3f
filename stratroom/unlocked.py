"""The passphrase of a locked file without a window: asked on the terminal, or the first line of standard input.

Never an argument and never a variable of the environment: other programs could read both.
"""

import sys
from collections.abc import Generator
from contextlib import contextmanager
from getpass import getpass
from pathlib import Path

from stratroom.model.refusals import Refused
from stratroom.storage.header import check_header
from stratroom.storage.keys import holding
from stratroom.storage.locked import DoesNotOpen, is_locked, key_of
from stratroom.words import say


@contextmanager
def unlocked(file: Path, *, from_input: bool) -> Generator[None]:
    """Meanwhile the file can be opened; nothing is asked for one that is not locked. On a terminal it is asked until
    one opens the file, otherwise DoesNotOpen is raised; Refused when nobody can be asked."""
    if not is_locked(file):
        yield
        return
    while True:
        with holding(key_of(file, _line(file.name) if from_input else _asked(file.name))):
            try:
                check_header(file)
            except DoesNotOpen as why:
                if from_input:
                    raise
                print(why, file=sys.stderr)
                continue
            yield
            return


def _asked(name: str) -> str:
    if not sys.stdin.isatty():
        raise Refused(
            say("“{name}” is locked. Send its passphrase to standard input, with --passphrase-stdin.", name=name)
        )
    try:
        return getpass(say("Passphrase of “{name}”: ", name=name))
    except EOFError:
        raise Refused(say("“{name}” is locked. Open it with its passphrase.", name=name)) from None


def _line(name: str) -> str:
    try:
        return sys.stdin.buffer.readline().decode().rstrip("\r\n")
    except UnicodeDecodeError as error:
        raise Refused(say("The passphrase of “{name}” is not UTF-8. Send it as UTF-8.", name=name)) from error
