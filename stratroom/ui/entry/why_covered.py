"""Why an entry was covered, in one sentence with the way out: what became of the screens since somebody saw it.

Which of the screens is the projector is not known here; each is called what it calls itself.
"""

from PySide6.QtCore import QRect
from PySide6.QtGui import QGuiApplication

from stratroom.ui.audience.screens import are_mirrored, called, name_of
from stratroom.ui.settings import ScreenName
from stratroom.words import phrase, say

Screens = dict[ScreenName, QRect]

LEFT_ALONE = phrase("The laptop was left alone.")


def screens_now() -> Screens:
    """Those there are, and where they stand."""
    return {name_of(screen): screen.geometry() for screen in QGuiApplication.screens()}


def what_changed(before: Screens) -> str:
    """Since then. Of several causes the one that matters most to whoever writes."""
    now = screens_now()
    gone = [called(screen) for screen in before if screen not in now]
    new = [called(screen) for screen in now if screen not in before]
    if are_mirrored():
        return say("Two screens show the same now. Set them to extend, then go on.")
    if gone:
        return say("The screen “{name}” was unplugged.", name=gone[0])
    if new:
        return say("The screen “{name}” was plugged in.", name=new[0])
    return say("A screen, or this window, changed its place.")
