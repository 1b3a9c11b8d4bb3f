"""A figure: what was measured, what it costs here, what the bare thing underneath costs, and how they are printed."""

from collections.abc import Iterable
from dataclasses import dataclass

HEAD = ("what", "ours", "bare", "ratio", "aim")


@dataclass(frozen=True, slots=True)
class Figure:
    """`ours` and `bare` in the same unit; `aim` in words, "" where none was set."""

    what: str
    ours: float
    bare: float
    unit: str = "ms"
    aim: str = ""

    @property
    def ratio(self) -> float:
        """How many times the bare thing."""
        return self.ours / self.bare

    @property
    def cells(self) -> tuple[str, str, str, str, str]:
        """The figure as the cells of a row.

        >>> Figure("reopen", 120, 40, aim="≤ 3×").cells
        ('reopen', '120.0 ms', '40.0 ms', '3.0×', '≤ 3×')
        """
        return self.what, self._said(self.ours), self._said(self.bare), f"{self.ratio:.1f}×", self.aim

    def _said(self, value: float) -> str:
        return f"{value:.1f} {self.unit}"


def table(figures: Iterable[Figure]) -> str:
    """All figures below each other, the words to the left and the numbers to the right."""
    rows = [HEAD, *(figure.cells for figure in figures)]
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    return "\n".join(_line(row, widths) for row in rows)


def _line(row: Iterable[str], widths: list[int]) -> str:
    what, *numbers = row
    cells = [what.ljust(widths[0]), *(cell.rjust(width) for cell, width in zip(numbers, widths[1:], strict=True))]
    return "  ".join(cells).rstrip()
