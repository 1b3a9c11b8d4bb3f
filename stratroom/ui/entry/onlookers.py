"""Who could read along on the screen something private is written on: the room, if that screen is on the wall too.

Said in a sentence with the way out. Whether anybody looks is not known here, only whether they could.
"""

from collections.abc import Callable

from stratroom.ui.audience.screens import are_mirrored
from stratroom.words import phrase, say

Onlookers = Callable[[], str]
"""Why nothing private may be opened now; "" when it may."""

MIRRORED = phrase("Both screens show the same, so the room would read along. Set them to extend, then try again.")
ON_THE_WALL = phrase(
    "This screen is on the projector, so the room would read along. Collect this round on paper, or set the screens "
    "to extend. If the projector is off, say so beside its picture."
)


def mirrored() -> str:
    """What Qt can tell by itself."""
    return say(MIRRORED) if are_mirrored() else ""
