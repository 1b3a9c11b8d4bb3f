"""Run under an X server of its own: random plugs, and after each a look at the very pixels of the projector.

What is looked at is the root window where the projector stands: it must be black, or the audience picture as it was or
as it is. `python -m tests.ui.x_plugs FOLDER SEED COUNT`; what is wrong is printed, and the exit code is then 1.
"""

import sys
from pathlib import Path
from random import Random
from time import monotonic

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, QRect
from PySide6.QtGui import QGuiApplication, QImage

from stratroom.app import new_application
from stratroom.ui.settings import Settings
from tests.ui.leaks import is_anything_left, leaks
from tests.ui.plugs import Hands
from tests.ui.x_server import LAPTOP, PROJECTOR, Monitor, plug, unplug

SMALLER: Monitor = ("PROJECTOR", 1280, 0, 1024, 768)
MIRROR: Monitor = ("MIRROR", 0, 0, 1280, 800)
PLUGGED: tuple[tuple[Monitor, ...], ...] = ((), (PROJECTOR,), (PROJECTOR,), (SMALLER,), (MIRROR,), (PROJECTOR, MIRROR))
WALL = QRect(1280, 0, 1920, 1080)
_PATIENCE = 5.0


class Plugs:
    """The monitors beside the laptop's own, and the pictures the room may see."""

    def __init__(self, folder: Path, seed: int) -> None:
        settings = Settings()
        settings.change(lambda now: replace(now, moves=False))
        self.plugged: tuple[Monitor, ...] = (PROJECTOR,)
        self.hands, self.random = Hands(folder, seed, settings), Random(seed)
        self.known: list[QImage] = []

    def once(self) -> list[str]:
        """One plug; what the room could see of it that it must not."""
        if self.random.random() < 0.3:
            self.hands.does_something()
            self.hands.settle()
        self.known = [self._picture()]
        wanted = self.random.choice(PLUGGED)
        self._replug(wanted)
        found = self._looked_at("before the app knows")
        self._wait_for({LAPTOP[0], *(monitor[0] for monitor in wanted)})
        self.known.append(self._picture())
        found += self._looked_at("after it")
        walls = [QRect(*monitor[1:]) for monitor in wanted if monitor[0] == PROJECTOR[0]]
        left = [] if is_anything_left(self.hands) else ["no window is left"]
        return found + left + leaks(self.hands, walls)

    def _replug(self, wanted: tuple[Monitor, ...]) -> None:
        for monitor in self.plugged:
            if monitor not in wanted:
                unplug(monitor[0])
        for monitor in wanted:
            if monitor not in self.plugged:
                plug(monitor)
        self.plugged = wanted

    def _wait_for(self, names: set[str]) -> None:
        """Until Qt has the same screens and everything has come to rest."""
        until = monotonic() + _PATIENCE
        while {screen.name() for screen in QGuiApplication.screens()} != names:
            assert monotonic() < until, f"Qt sees {[screen.name() for screen in QGuiApplication.screens()]}"
            QCoreApplication.processEvents()
        for _turn in range(5):
            self.hands.settle()
            QGuiApplication.sync()

    def _picture(self) -> QImage:
        return self.hands.audience.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)

    def _looked_at(self, when: str) -> list[str]:
        """The pixels where the projector is, or was: an audience picture or nothing at all."""
        shown = QGuiApplication.primaryScreen().grabWindow(0, WALL.x(), WALL.y(), WALL.width(), WALL.height())
        image = shown.toImage().convertToFormat(QImage.Format.Format_RGB32)
        if _is_black(image) or any(_begins_with(image, picture) for picture in self.known):
            return []
        return [f"{when}: something else than the audience picture on the projector"]


def _is_black(image: QImage) -> bool:
    black = QImage(image.size(), QImage.Format.Format_RGB32)
    black.fill(0xFF000000)
    return image == black


def _begins_with(image: QImage, picture: QImage) -> bool:
    """The picture at the top left, and nothing round it."""
    whole = QRect(0, 0, picture.width(), picture.height()).intersected(image.rect())
    if image.copy(whole) != picture.copy(whole):
        return False
    rest = [
        QRect(whole.width(), 0, image.width() - whole.width(), image.height()),
        QRect(0, whole.height(), image.width(), image.height() - whole.height()),
    ]
    return all(_is_black(image.copy(part)) for part in rest if not part.isEmpty())


def main(folder: str, seed: str, count: str) -> int:
    plug(LAPTOP, output="screen")
    plug(PROJECTOR)
    new_application()
    plugs = Plugs(Path(folder), int(seed))
    plugs._wait_for({LAPTOP[0], PROJECTOR[0]})
    found: list[str] = []
    for number in range(int(count)):
        found += [f"{number}, {[monitor[0] for monitor in plugs.plugged]}: {what}" for what in plugs.once()]
    plugs.hands.goes_home()
    print("\n".join(found) or f"{count} plugs, nothing leaked")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
