"""A thousand plugs in random stages on the off-screen platform: the projector never shows the console or an entry.

What is looked at after every plug, before and after the event loop has run, and after every act: which windows stand on
which screen, what words the audience picture and the next one hold, and whether an entry, cards or a read-back lie open
on mirrored screens or on the projector, where the console may stand once it was fetched; and that a window is left. The
pixels that reach a projector are looked at under a real X server, in `test_plugs_under_x.py`.
"""

import os
from pathlib import Path
from random import Random

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from stratroom.app import new_application
from stratroom.catalogue import STAGES
from stratroom.model.forms import FORM
from tests.ui import screens
from tests.ui.leaks import is_anything_left, leaks
from tests.ui.plugs import Hands, many
from tests.ui.screens import LAPTOP, MIRROR, PROJECTOR, Screen
from tests.ui.sealed import QUESTIONS

SECOND: Screen = ("SECOND", 3200, 0, 1280, 720)
SMALLER: Screen = ("PROJECTOR", 1280, 0, 1024, 768)
AT_THE_LEFT: tuple[Screen, Screen] = (("PROJECTOR", 0, 0, 1920, 1080), ("LAPTOP", 1920, 0, 1280, 800))
ALONE: Screen = ("PROJECTOR", 0, 0, 1920, 1080)
SMALL_LAPTOP: Screen = ("LAPTOP", 0, 0, 1024, 768)
PLUGGED: tuple[tuple[Screen, ...], ...] = (
    (LAPTOP,),
    (LAPTOP, PROJECTOR),
    (LAPTOP, PROJECTOR),
    (LAPTOP, SMALLER),
    (LAPTOP, SECOND),
    (LAPTOP, PROJECTOR, SECOND),
    (LAPTOP, MIRROR),
    (PROJECTOR,),
    (ALONE,),
    AT_THE_LEFT,
    (SMALL_LAPTOP, ("PROJECTOR", 1024, 0, 1920, 1080)),
)


@pytest.mark.parametrize("seed", [int(os.environ.get("STRATROOM_PLUGS_SEED", "1"))])
def test_no_plug_shows_the_console_or_an_entry(qtbot: QtBot, tmp_path: Path, seed: int) -> None:
    if not screens.can_plug():
        pytest.skip("screens can be plugged only on the off-screen platform")
    new_application()
    screens.plug(LAPTOP, PROJECTOR)
    hands, random = Hands(tmp_path, seed), Random(seed)
    count = many(1_000)
    for number in range(count):
        if number % 2 == 0:
            hands.does_something()
            looked_at(hands, f"{number}, after an act")
        plugged = random.choice(PLUGGED)
        screens.plug(*plugged)
        looked_at(hands, f"{number}, at once")
        hands.settle()
        looked_at(hands, f"{number}, later")
        assert is_anything_left(hands), f"{number}, later, with {plugged}"
    print(f"{count} plugs, {len(hands.shown)} kinds of round shown, {len(hands.visited)} stages, nothing leaked")
    screens.plug(LAPTOP)
    hands.goes_home()
    if count >= 1_000:
        assert_nothing_was_left_out(hands)


def assert_nothing_was_left_out(hands: Hands) -> None:
    """Every stage there is was visited, every question and so every form of answer shown, words begun in each that has
    any."""
    rounds = hands.opened.room.workshop.rounds
    assert hands.visited == {kind.stage for kind in STAGES}
    assert hands.shown == set(QUESTIONS)
    assert {rounds[id].form for id in hands.shown} == set(FORM)
    assert hands.written >= {"sentence", "position"}


def looked_at(hands: Hands, when: str) -> None:
    there = {screen.name(): screen.geometry() for screen in QGuiApplication.screens()}
    found = leaks(hands, [wall for name, wall in there.items() if name in ("PROJECTOR", "SECOND")])
    assert found == [], f"{when}, with {list(there)}: {found}"
