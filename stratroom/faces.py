"""The faces of the stages: each one's panel for the console and its scenes for the audience. One row a stage."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from stratroom.model.names import StageId
from stratroom.register import REGISTER
from stratroom.stages.breaks import console as breaks_console
from stratroom.stages.breaks import scene as breaks_scene
from stratroom.stages.meanings import console as meanings_console
from stratroom.stages.meanings import scene as meanings_scene
from stratroom.stages.priorities import console as priorities_console
from stratroom.stages.priorities import scene as priorities_scene
from stratroom.stages.readback import console as read_back_console
from stratroom.stages.readback import scene as read_back_scene
from stratroom.stages.reveal import console as reveal_console
from stratroom.stages.reveal import scene as reveal_scene
from stratroom.stages.statements import console as statements_console
from stratroom.stages.statements import scene as statements_scene
from stratroom.stages.tradeoffs import console as tradeoffs_console
from stratroom.stages.tradeoffs import scene as tradeoffs_scene
from stratroom.stages.tradeoffs.asking import agreed_decisions
from stratroom.stages.welcome import console as welcome_console
from stratroom.stages.welcome import scene as welcome_scene
from stratroom.ui.audience import ahead, common, opening
from stratroom.ui.audience.frame import Scenes
from stratroom.ui.console.panel import StagePanel
from stratroom.ui.console.place_names import call_place


@dataclass(frozen=True, slots=True)
class Face:
    """How a stage looks to the facilitator and to the room."""

    stage: StageId
    panel: Callable[[], StagePanel]
    scenes: Scenes


FACES: tuple[Face, ...] = (
    Face(StageId("welcome"), welcome_console.Panel, welcome_scene.SCENES),
    Face(StageId("statements"), statements_console.Panel, statements_scene.SCENES),
    Face(StageId("reveal"), reveal_console.Panel, reveal_scene.SCENES),
    Face(StageId("meanings"), meanings_console.Panel, meanings_scene.SCENES),
    Face(StageId("tradeoffs"), tradeoffs_console.Panel, tradeoffs_scene.SCENES),
    Face(StageId("priorities"), partial(priorities_console.Panel, agreed_decisions), priorities_scene.SCENES),
    Face(StageId("readback"), partial(read_back_console.Panel, REGISTER), read_back_scene.SCENES),
    Face(StageId("breaks"), breaks_console.Panel, breaks_scene.SCENES),
)


def scenes() -> Scenes:
    """Which scene paints which public view, over all stages."""
    merged = {**opening.SCENES, **common.SCENES, **ahead.SCENES}
    for face in FACES:
        merged |= face.scenes
    return merged


def new_panels() -> dict[StageId, StagePanel]:
    """A fresh panel for every stage."""
    panels = {face.stage: face.panel() for face in FACES}
    for stage, panel in panels.items():
        call_place(panel, stage)
    return panels
