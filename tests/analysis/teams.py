"""Sixty-two made-up teams and what two readers marked in their sentences, each without seeing the other's marks.

`tuned` and `seen` are those the rules were made with; `unseen` came after, and no rule was made for it.
"""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

_HERE = Path(__file__).parent / "teams"


@dataclass(frozen=True)
class Team:
    """`phrases`: what is shared, with who says it. `measures`: who, from which code point up to which, of what kind."""

    name: str
    sentences: tuple[tuple[str, str], ...]
    phrases: tuple[tuple[str, frozenset[str]], ...]
    measures: tuple[tuple[str, int, int, str], ...]


def teams(*sets: str) -> Iterator[Team]:
    """Those of `tuned`, `seen` or `unseen`."""
    for path in sorted(path for name in sets for path in (_HERE / name).glob("*.json")):
        yield _team(path)


def _team(path: Path) -> Team:
    told = json.loads(path.read_bytes())
    sentences = {said["by"]: said["text"] for said in told["statements"]}
    phrases = tuple((phrase["text"], frozenset(phrase["by"])) for phrase in told["phrases"])
    return Team(path.stem, tuple(sentences.items()), phrases, tuple(_placed(told["measures"], sentences)))


def _placed(marked: list[dict[str, Any]], sentences: dict[str, str]) -> Iterator[tuple[str, int, int, str]]:
    """A text marked twice stands there twice."""
    seen: dict[tuple[str, str], int] = {}
    for measure in marked:
        by, text = measure["by"], measure["text"]
        start = sentences[by].index(text, seen.get((by, text), 0))
        seen[by, text] = start + 1
        yield by, start, start + len(text), measure["kind"]
