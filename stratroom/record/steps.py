"""How far the writing of a record is, and the way to call it off: the same for every form."""

from collections.abc import Callable

Progress = Callable[[int, int], None]
IsCancelled = Callable[[], bool]


class Cancelled(Exception):
    """Writing was called off; the file that was there is untouched."""


class Steps:
    """`progress` is told steps done and `of` how many; `cancelled` is asked before each."""

    def __init__(self, of: int, progress: Progress | None = None, cancelled: IsCancelled | None = None) -> None:
        self.all = of
        self._done = 0
        self._progress, self._cancelled = progress, cancelled

    def step(self, count: int = 1) -> None:
        """So many more are done. Cancelled when it was called off."""
        if self._cancelled and self._cancelled():
            raise Cancelled
        self._done = min(self.all, self._done + count)
        if self._progress:
            self._progress(self._done, self.all)
