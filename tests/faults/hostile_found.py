"""What a hostile day finds, each kind counted for itself: executed, lost, leaked, aborted.

A check raises what it found; `Found.on` counts it, and the day goes on with its next way.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

KINDS = ("executed", "lost", "leaked", "aborted")
_LONGEST = 400
_MOST_NAMED = 5


class Executed(AssertionError):
    """Words became more than words: a formula, a link, a script, a turned sentence."""


class Leaked(AssertionError):
    """Words stand where they must not: in a log, or a secret in a file."""


class Lost(AssertionError):
    """The words of so many places are not whole where they belong."""

    def __init__(self, where: str, places: Sequence[str]) -> None:
        self.count = len(places)
        super().__init__(f"lost {where}: {self.count}: {', '.join(places[:_MOST_NAMED])}")


class Found:
    """Of one day. `counts` by kind, of `lost` the places; `said` is a line for each."""

    def __init__(self) -> None:
        self.counts = Counter[str]()
        self.said: list[str] = []

    @contextmanager
    def on(self, way: str) -> Iterator[None]:
        """Whatever is raised in it is counted: what no check of ours raised aborted this way."""
        try:
            yield
        except Lost as why:
            self._take("lost", why.count, way, why)
        except Executed as why:
            self._take("executed", 1, way, why)
        except Leaked as why:
            self._take("leaked", 1, way, why)
        except Exception as why:  # noqa: BLE001 - whatever ends a way out of a day is what the row looks for
            self._take("aborted", 1, way, why)

    def _take(self, kind: str, count: int, way: str, why: Exception) -> None:
        self.counts[kind] += count
        self.said.append(f"{kind}, {way}: {type(why).__name__}: {why}"[:_LONGEST])
