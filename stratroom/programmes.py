"""Workshop designs a facilitator can start from: `resources/programmes/*.json`, read and checked."""

import msgspec

from stratroom.model.entries import PlannedStage
from stratroom.resources import path

DEFAULT = "one-day"


class Programme(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A design: what it is called, what it is for in one line, and its stages in order."""

    title: str
    about: str
    stages: tuple[PlannedStage, ...]

    @property
    def minutes(self) -> int:
        """Planned minutes in all."""
        return sum(stage.minutes for stage in self.stages)


def programme(name: str = DEFAULT) -> Programme:
    """The design in `resources/programmes/<name>.json`."""
    return msgspec.json.decode(path("programmes", f"{name}.json").read_bytes(), type=Programme)


def programmes() -> tuple[Programme, ...]:
    """All designs, the longest first."""
    found = [programme(file.stem) for file in path("programmes").glob("*.json")]
    return tuple(sorted(found, key=lambda design: -design.minutes))
