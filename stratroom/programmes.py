"""Workshop designs a facilitator can start from: `resources/programmes/*.json`, read and checked."""

import msgspec
from msgspec.structs import replace

from stratroom.model.entries import PlannedStage
from stratroom.resources import path
from stratroom.words import say

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
    """The design in `resources/programmes/<name>.json`, told in the language that is spoken."""
    design = msgspec.json.decode(path("programmes", f"{name}.json").read_bytes(), type=Programme)
    stages = tuple(replace(stage, title=say(stage.title)) for stage in design.stages)
    return Programme(say(design.title), say(design.about), stages)


def programmes() -> tuple[Programme, ...]:
    """All designs, the longest first."""
    found = [programme(file.stem) for file in path("programmes").glob("*.json")]
    return tuple(sorted(found, key=lambda design: -design.minutes))
