"""Names from before they had a measure: what is too long for a page hides nobody else."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QSize
from pytestqt.qtbot import QtBot

from stratroom.model.names import CardId
from stratroom.model.promises import PROMISE
from stratroom.stages.reveal.public import Groups, PublicCard, PublicGroup
from stratroom.stages.welcome.public import TitlePage
from stratroom.ui.theme import light
from stratroom.ui.typefaces import register_reading
from stratroom.words import say
from tests.screens.laid_out import FULL, SMALL, painted
from tests.screens.made_up import people, terse
from tests.ui.legible import faults


@pytest.mark.parametrize("size", [SMALL, FULL], ids=str)
def test_beside_a_name_that_fills_pages_everybody_stands_on_the_first_pictures(qtbot: QtBot, size: QSize) -> None:
    register_reading()
    *others, longest = people(6, terse)
    team = (*others, type(longest)(longest.id, longest.seat, longest.initials, "Wide " * 1_000, ""))
    view = TitlePage("A day", "", "", "", "", team, say(PROMISE["named"]))
    shown = [text for page in painted(view, size, light()) for text in page.words]
    assert [person.name for person in others if not any(person.name in text for text in shown)] == []
    assert any("Wide Wide" in text for text in shown)


@pytest.mark.parametrize("size", [SMALL, FULL], ids=str)
def test_beside_a_high_head_a_long_card_stays_on_its_page(qtbot: QtBot, size: QSize) -> None:
    register_reading()
    first, second = people(2, terse)
    high = replace(first, role="one\ntwo\nthree\nfour\nfive\nsix")
    cards = (PublicCard(CardId("1"), "Islands.", high), PublicCard(CardId("2"), "Every island by noon. " * 60, second))
    view = Groups(tuple(PublicGroup("", (card,)) for card in cards), 2, "Two people.", "", "")
    for page in painted(view, size, light()):
        assert faults(page.boxes, size) == []
