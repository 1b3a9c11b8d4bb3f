"""How a window of the laptop is measured: at every size a laptop may have, without painting what nobody looks at."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QMainWindow

from tests.screens.made_up import Words, hostile, terse, unruly, usual
from tests.ui.fitting import misfits
from tests.ui.speaking import unnamed

SIZES = [QSize(1024, 768), QSize(1280, 720), QSize(1920, 1080), QSize(3840, 2160), QSize(960, 540)]
"""The last is a laptop of 1920 × 1080 at 200 %."""
SORTS: tuple[Words, ...] = (terse, usual, unruly, hostile)
"""Short words, ordinary ones, long ones, and those nobody would design for."""


def settle() -> None:
    """Layouts take some turns of the event loop to come to rest: what takes other lines may bring a bar, and so on."""
    for _turn in range(20):
        QApplication.processEvents()


def wrong_at_every_size(window: QMainWindow) -> list[str]:
    """What does not fit at one of the sizes, and what does not say what it is."""
    wrong = [
        f"{size.width()}x{size.height()}: {each}"
        for size in _nearest_first(window)
        for each in _misfits_at(window, size)
    ]
    return [*wrong, *unnamed(window)]


def _nearest_first(window: QMainWindow) -> list[QSize]:
    """From the end the window stands at: the fewer columns change their width, the less is painted anew."""
    return sorted(SIZES, key=QSize.width, reverse=window.width() > SIZES[1].width())


def all_wrong(states: Iterator[str], window: Callable[[], QMainWindow]) -> dict[str, list[str]]:
    """What is wrong in each state of a window, by the state's name; {} when all is well."""
    return {where: wrong for where in states if (wrong := wrong_at_every_size(window()))}


def _misfits_at(window: QMainWindow, size: QSize) -> list[str]:
    with _unpainted(window):
        window.showNormal()
        window.resize(size)
        settle()
        return misfits(window)


@contextmanager
def _unpainted(window: QMainWindow) -> Iterator[None]:
    """Layouts do all they do; the pixels, which nobody looks at here, are half the time."""
    window.setUpdatesEnabled(False)
    yield
    window.setUpdatesEnabled(True)
