"""Where the things that are drawn and read lie. Only paths: nothing is opened here.

`resources/` stands beside the package, in a checkout and in the packed app alike.
"""

import sys
from pathlib import Path

_BESIDE_THE_PACKAGE = Path(__file__).resolve().parents[1]


def path(*parts: str) -> Path:
    """The path of one resource, e.g. `path("fonts", "SourceSans3_400Regular.ttf")`."""
    return _root().joinpath("resources", *parts)


def _root() -> Path:
    frozen: str | None = getattr(sys, "_MEIPASS", None)
    return Path(frozen) if frozen else _BESIDE_THE_PACKAGE
