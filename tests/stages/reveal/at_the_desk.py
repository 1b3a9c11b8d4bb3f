"""The reveal's panel under hands, with as many people as a test wants, all revealed."""

from pytestqt.qtbot import QtBot

from stratroom.model.cards import STATEMENTS
from stratroom.model.forms import Sentence
from stratroom.model.rounds import RevealRound
from stratroom.stages.reveal.console import Panel
from stratroom.stages.reveal.sortings import at_hand
from tests.stages.hands import Hands
from tests.telling import at, started


def revealed(qtbot: QtBot, people: int = 4) -> tuple[Hands, Panel]:
    """P1, P2 … have each said “Sentence 1”, “Sentence 2” …"""
    names = [f"P{n}" for n in range(1, people + 1)]
    panel = Panel()
    hands = Hands(qtbot, panel, at(started(*names), "reveal"))
    hands.collect(STATEMENTS, **{name.lower(): Sentence(f"Sentence {name[1:]}") for name in names})
    hands.do(RevealRound(STATEMENTS))
    return hands, panel


def laid(hands: Hands) -> list[str]:
    """Whose cards lie in each group, as numbers, after its name."""
    groups = at_hand(hands.room.workshop).groups
    return [f"{group.name}: {' '.join(card[1:] for card in group.cards)}".removeprefix(": ") for group in groups]
