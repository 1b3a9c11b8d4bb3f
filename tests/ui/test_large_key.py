"""The key that is printed on the large button presses it, wherever the hands are; where none does none is printed."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from stratroom.ui.widgets import PrimaryButton
from stratroom.ui.widgets.large_key import is_written_in, takes_space
from tests.screens.measuring import settle
from tests.ui.debated import Console, console
from tests.ui.rooms import key

__all__ = ["console"]
Key = Qt.Key
STEPS = ("wording", "arguments", "proposal", "decision", "dissents")


def press(keys: str) -> None:
    for each in keys.split(", "):
        pressed, with_ = {
            "Space": (Key.Key_Space, Qt.KeyboardModifier.NoModifier),
            "Esc": (Key.Key_Escape, Qt.KeyboardModifier.NoModifier),
            "Ctrl+Return": (Key.Key_Return, Qt.KeyboardModifier.ControlModifier),
        }[each]
        key(QApplication.focusWidget() or QWidget(), pressed, with_)


def stops(console: Console) -> list[QWidget]:
    parts = console.desk.findChildren(QWidget)
    return [
        part
        for part in parts
        if part.isVisible() and part.isEnabled() and part.focusPolicy() & Qt.FocusPolicy.TabFocus
        if part.focusProxy() is None
    ]


def counted(large: PrimaryButton) -> list[bool]:
    """From now on it does nothing but count."""
    pressed = list[bool]()
    large.clicked.disconnect()
    large.clicked.connect(lambda: pressed.append(True))
    return pressed


def hold(part: QWidget) -> None:
    part.setFocus()
    assert part.hasFocus(), part.accessibleName()


@pytest.mark.parametrize("step", STEPS)
def test_the_printed_key_is_true_wherever_the_hands_are(console: Console, step: str) -> None:
    console.debate.steps.header(step).click()
    settle()
    large, seen = console.desk.panel.primary, set[str]()
    assert isinstance(large, PrimaryButton)
    pressed = counted(large)
    for part in stops(console):
        hold(part)
        printed, where = large.key, part.accessibleName()
        seen.add(printed)
        if printed:
            press(printed)
            assert len(pressed) == 1, f"{printed} presses nothing at {where}"
        else:
            assert takes_space(part), f"Space would press it at {where}"
        pressed.clear()
        if printed != "Space" and is_written_in(part):
            hold(part)
            press("Space")
            assert not pressed, f"{printed} is printed and Space presses it at {where}"
    assert {"Space", "Esc, Space", ""} <= seen
