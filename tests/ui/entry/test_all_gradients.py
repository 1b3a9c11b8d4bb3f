"""All eight gradients stand before whoever answers, however long the proposal is: one out of sight is chosen less."""

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from stratroom.model.names import RoundId
from stratroom.room import Room
from stratroom.stages.tradeoffs.acts import Propose, PutTradeoff
from stratroom.ui import styling
from stratroom.ui.entry.entry_page import EntryPage
from stratroom.ui.entry.forms.gradient import GradientForm
from stratroom.ui.theme import light
from tests.ui.entry.passing import TRADEOFF, entered, passing
from tests.ui.rooms import click

PROPOSAL = (
    "We stop quoting below cost, keep the three largest accounts at the price of today until their contracts end, and "
    "put the difference into the maintenance of the two oldest boats of the whole fleet."
)


@pytest.mark.parametrize("size", [(960, 540), (1024, 768), (1280, 800), (1920, 1080)])
@pytest.mark.parametrize(
    "proposal", ["Fresh.", PROPOSAL, f"{PROPOSAL} {PROPOSAL}"], ids=["short", "four lines", "long"]
)
def test_all_eight_gradients_are_seen_at_once(qtbot: QtBot, room: Room, proposal: str, size: tuple[int, int]) -> None:
    room.do(PutTradeoff(TRADEOFF, "Fresh quality in every store", "The lowest price in town"))
    room.do(
        Propose(TRADEOFF, proposal, "No veto, and most of those with a vote at support with reservations or better.")
    )
    laptop = passing(qtbot, room, RoundId("gradients:t1"))
    laptop.setStyleSheet(styling.style_sheet(light()))
    laptop.resize(*size)
    page = entered(laptop)
    assert isinstance(page.form, GradientForm)
    veto = page.form.steps.buttons[8]
    qtbot.waitUntil(lambda: _is_seen(veto, page))
    click(page.hand_in)
    qtbot.waitUntil(lambda: page.notice.isVisible() and _is_seen(veto, page))
    assert _is_seen(page.form.steps.buttons[1], page)


def _is_seen(part: QWidget, page: EntryPage) -> bool:
    """Inside what scrolls, and not under what is docked below it."""
    seen = page.viewport()
    return part.isVisible() and seen.rect().contains(QRect(part.mapTo(seen, QPoint(0, 0)), part.size()))
