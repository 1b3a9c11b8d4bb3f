"""Every text the source says, found without running it: the literals of say, say_of, phrase, and the designs' words."""

import ast
import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from stratroom.words import ONE

HOUSE = Path(__file__).resolve().parents[2]


@dataclass(frozen=True, order=True, slots=True)
class Text:
    """What is said, and the note that tells it from another of the same letters."""

    said: str
    note: str = ""


class NotLiteral(Exception):
    """A text that is put together where it is said: nobody could translate it."""


def texts() -> dict[Text, None]:
    """All of them, each once, in the order of the source."""
    found: dict[Text, None] = {}
    for path in sorted((HOUSE / "stratroom").rglob("*.py")):
        found |= dict.fromkeys(_in_module(path))
    for path in sorted((HOUSE / "resources" / "programmes").glob("*.json")):
        found |= dict.fromkeys(_in_design(json.loads(path.read_text("utf-8"))))
    return found


def _in_module(path: Path) -> Iterator[Text]:
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
            yield from _in_call(node, node.func.id, path)


def _in_call(call: ast.Call, name: str, path: Path) -> Iterator[Text]:
    match name, call.args:
        case "say" | "phrase", [ast.Constant(str(said))]:
            yield Text(said)
        case "say", [ast.Constant(str(said)), ast.Constant(str(note))]:
            yield Text(said, note)
        case "say_of", [_, ast.Constant(str(one)), ast.Constant(str(many))]:
            yield from (Text(one, ONE), Text(many))
        case "phrase", _:
            raise NotLiteral(f"{path.name}:{call.lineno}")
        case "say" | "say_of", [*given] if any(isinstance(part, ast.JoinedStr | ast.BinOp) for part in given):
            raise NotLiteral(f"{path.name}:{call.lineno}")
        case _:
            return


def _in_design(part: object) -> Iterator[Text]:
    """A programme's title, what it is about, and its stages' titles."""
    match part:
        case dict():
            yield from (Text(part[key]) for key in ("title", "about", "question") if part.get(key))
            for inner in part.values():
                yield from _in_design(inner)
        case list():
            for inner in part:
                yield from _in_design(inner)
        case _:
            return
