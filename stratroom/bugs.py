"""Bugs are caught once, here. What was acknowledged is on the disk already, so the app goes on and says so.

Only the place and the kind of a bug are logged: a message may hold somebody's words.
"""

import logging
import sys
import traceback
from collections.abc import Callable
from types import TracebackType

from stratroom.words import phrase, say

log = logging.getLogger(__name__)

SENTENCE = phrase(
    "Something went wrong inside Stratroom. Everything that was acknowledged is saved. "
    "Go on; if it happens again, close the workshop and open it anew."
)


def catch_bugs(told: Callable[[str], None]) -> None:
    """From now on an error nobody expected is logged without its message, and `told` is given one sentence."""

    def caught(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        log.error("%s at %s", kind.__name__, where(trace))
        told(say(SENTENCE))

    sys.excepthook = caught


def where(trace: TracebackType | None) -> str:
    """The way to the error: file, line and function of each step, outermost first."""
    steps = traceback.extract_tb(trace)
    return " > ".join(f"{step.filename}:{step.lineno} {step.name}" for step in steps)
