"""Card by card: what the next card shares with which others is said quietly, and one sentence large goes on with it."""

import pytest
from PySide6.QtCore import Qt

from stratroom.stages.reveal.acts import ChooseWay
from stratroom.stages.reveal.words_told import shared_line
from tests.ui.revealed import SAID, Revealed, closed_box, revealed

__all__ = ["closed_box", "revealed"]
Key = Qt.Key


@pytest.mark.reads_language
def test_what_the_next_card_shares_is_said_quietly(revealed: Revealed) -> None:
    revealed.opened.bridge.do(ChooseWay("card-by-card"))
    revealed.qtbot.waitUntil(lambda: not revealed.opened.marker.is_reading, timeout=60_000)
    shares = revealed.panel.card_by_card._shares
    assert shares.text() == "Shares “small town” with COO, CMO; “sustainable growth” with CFO."
    revealed.press(Key.Key_0)
    assert shares.text() == "Shares “sustainable growth” with CEO."
    for _card in range(3):
        revealed.press(Key.Key_0)
    assert not shares.isVisible()


def test_one_sentence_large_goes_on_with_the_next_card(revealed: Revealed) -> None:
    revealed.opened.bridge.do(ChooseWay("card-by-card"))
    revealed.press(Key.Key_L)
    assert SAID["CEO"] in revealed.room_sees
    assert SAID["CFO"] not in revealed.room_sees
    revealed.press(Key.Key_0)
    assert SAID["CFO"] in revealed.room_sees
    assert SAID["CEO"] not in revealed.room_sees


def test_nothing_shared_is_no_line() -> None:
    assert shared_line((), {}) == ""
