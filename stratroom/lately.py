"""What was found out about words is kept for a while, by how many letters it is about.

So long texts take no more memory than short ones, and what a closed workshop said is not kept beside the next one's.
"""

from collections import OrderedDict
from collections.abc import Callable, Hashable
from threading import Lock
from typing import Generic, TypeVar

Found = TypeVar("Found")
_ENTRY = 30
"""Letters that one entry counts beside its own: the place it takes however short its words are."""


class Lately(Generic[Found]):
    """Keeps what was asked for last, about `most` letters at the most. Any thread may ask.

    >>> lengths = Lately[int](100)
    >>> [lengths.of(text, len(text), lambda: len(text)) for text in ("one", "three", "one")]
    [3, 5, 3]
    """

    def __init__(self, most: int) -> None:
        self._most, self._held, self._lock = most, 0, Lock()
        self._known = OrderedDict[Hashable, tuple[Found, int]]()

    def of(self, key: Hashable, letters: int, find: Callable[[], Found]) -> Found:
        """What is known of the key, which is about so many letters; else what `find` gives, known from now on."""
        with self._lock:
            if key in self._known:
                self._known.move_to_end(key)
                return self._known[key][0]
        found = find()
        with self._lock:
            self._keep(key, found, letters + _ENTRY)
        return found

    @property
    def letters(self) -> int:
        """How many letters it is about that are kept now."""
        return self._held

    def _keep(self, key: Hashable, found: Found, size: int) -> None:
        if key in self._known:  # another thread was quicker
            return
        self._known[key] = found, size
        self._held += size
        while self._held > self._most:
            _, (_, gone) = self._known.popitem(last=False)
            self._held -= gone
