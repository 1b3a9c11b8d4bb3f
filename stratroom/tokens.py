"""The numbers and colours of the visual language, read once from `resources/tokens.json`; none of them stands twice.

Type scale and places on the projector, pixels of the console, colours. What a page of the record measures stands in
`record/pdf/style.py`, a person's mark in `model/marks.py`, how a chart is drawn in `figures`.
"""

import json
from collections.abc import Mapping
from functools import cache
from types import MappingProxyType
from typing import Any, Literal

from stratroom import resources

Group = Literal["audience_floors", "audience_type", "audience_space", "audience_grid", "console_px", "color"]


def group(name: Group) -> Mapping[str, Any]:
    """All tokens of one group by their names."""
    return MappingProxyType(_all()[name])


def number(name: Group, token: str) -> float:
    """One number; KeyError for a name that is not in the tokens."""
    return float(_all()[name][token])


def pixels(token: str) -> int:
    """One of the console's whole pixels."""
    return int(_all()["console_px"][token])


@cache
def _all() -> Mapping[str, Mapping[str, Any]]:
    return json.loads(resources.path("tokens.json").read_text("utf-8"))
