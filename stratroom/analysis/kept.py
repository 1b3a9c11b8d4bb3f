"""The one `Marking` of this process: what reads a language takes seconds to load, and serves one thread at a time.

Call it in a worker: it loads spaCy, or waits for another that reads.
"""

from collections.abc import Sequence
from threading import Lock

from stratroom.analysis.marks import Marking, Marks

_one, _at_a_time = Marking(), Lock()


def marks(sentences: Sequence[tuple[str, str]], usual: str) -> Marks:
    """As `Marking.marks`: of (who, sentence), `usual` where no language can be told."""
    with _at_a_time:
        return _one.marks(sentences, usual)
