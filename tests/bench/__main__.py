"""`python -m tests.bench`: every figure in one run, in one table. What is being measured is said on standard error."""

import sys
from collections.abc import Callable, Iterable

from tests.bench import act, day, frames, language, memory, motion, numbers, pages, record, reopen, reveal, start
from tests.bench.figure import Figure, table

BENCHES: dict[str, Callable[[], Iterable[Figure]]] = {
    "start": start.figures,
    "act": act.figures,
    "reveal": reveal.figures,
    "frames": frames.figures,
    "motion": motion.figures,
    "language": language.figures,
    "numbers": numbers.figures,
    "reopen": reopen.figures,
    "record": record.figures,
    "pages": pages.figures,
    "memory": memory.figures,
    "day": day.figures,
}


def main(asked: list[str]) -> None:
    """All of them, or only those that are asked for by name."""
    figures: list[Figure] = []
    for name in asked or BENCHES:
        print(f"measuring: {name}", file=sys.stderr, flush=True)
        figures += BENCHES[name]()
    print(table(figures))


main(sys.argv[1:])
