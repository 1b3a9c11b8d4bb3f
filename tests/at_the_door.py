"""What the tests of the door without a window bring along: three cases, and a way in that tells how it ended."""

import json
from pathlib import Path
from typing import Any

from stratroom.cli import main

CASES = Path(__file__).parent / "cases"
NORTHFIELD, SAME_WORDS, RECOGNISED = (
    CASES / f"{name}.json" for name in ("northfield-core", "same-words", "recognition")
)
Case = dict[str, Any]


def northfield() -> Case:
    return json.loads(NORTHFIELD.read_bytes())


def written(folder: Path, case: object) -> Path:
    path = folder / "case.json"
    path.write_text(json.dumps(case), encoding="utf-8")
    return path


def run(*arguments: str | Path) -> int:
    try:
        return main([str(argument) for argument in arguments])
    except SystemExit as leaving:
        return int(leaving.code or 0)
