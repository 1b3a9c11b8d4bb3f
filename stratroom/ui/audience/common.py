"""The scenes several stages share: a blind question being collected, a poll of gradients once shown, the
parking lot."""

from stratroom.model.public import Collecting, Gradients
from stratroom.ui.audience import parked
from stratroom.ui.audience.collecting import collecting
from stratroom.ui.audience.decided import gradients
from stratroom.ui.audience.frame import Scenes

SCENES: Scenes = {Collecting: collecting, Gradients: gradients, **parked.SCENES}
