"""The reveal's panel while the room sorts: card by card and freely, with few and with many groups, a second time."""

from collections.abc import Iterator

from stratroom.house import OpenWorkshop
from stratroom.model.cards import cards
from stratroom.model.forms import Sentence
from stratroom.model.names import CardId, GroupId, ItemId, ParticipantId
from stratroom.model.programme import EnterStage
from stratroom.model.rounds import CloseRound, HandIn, OpenRound, RevealRound
from stratroom.stages.reveal.acts import ChooseWay, ConfirmGroups, MakeGroup, RenameGroup, SortAgain
from stratroom.stages.reveal.console import Panel
from tests.screens.made_up import Words, joining
from tests.screens.sorting_views import by
from tests.ui.rooms import STATEMENTS

_PEOPLE = 14
"""Enough for groups of two digits."""


def sorting(opened: OpenWorkshop, words: Words) -> Iterator[str]:
    """One state after the other; the name says which."""
    do = opened.bridge.do
    panel = _revealed(opened, words)
    do(ChooseWay("card-by-card"))
    yield "first card"
    ids = [card.id for card in cards(opened.room.workshop)]
    for number, id in enumerate(ids[:11], 1):
        do(MakeGroup(GroupId(f"g{number}"), f"{number} {words(number)}" if number % 2 else "", (id,)))
    panel.card_by_card.answers.number.typed.emit("1")
    panel.card_by_card.answers.stand_on("g1")
    yield "twelfth card"
    panel.card_by_card.name.click()
    yield "named in passing"
    do(ChooseWay("free"))
    panel.desk.board.choose(ids[:3])
    yield "freely"
    yield from _a_second_time(opened, words, ids)


def _a_second_time(opened: OpenWorkshop, words: Words, ids: list[CardId]) -> Iterator[str]:
    do, panel = opened.bridge.do, opened.console.desk.panel
    assert isinstance(panel, Panel)
    do(MakeGroup(GroupId("all"), "", tuple(ids)))
    panel.desk.board.chosen = ()
    do(RenameGroup(GroupId("all"), words(0)))
    do(ConfirmGroups())
    yield "confirmed"
    panel.second.turn.click()
    yield "who sorts"
    do(SortAgain(by(words)))
    yield "second sorting"
    do(MakeGroup(GroupId("all"), words(1), tuple(ids)))
    do(ConfirmGroups())
    yield "both confirmed"


def _revealed(opened: OpenWorkshop, words: Words) -> Panel:
    do = opened.bridge.do
    for number in range(_PEOPLE):
        do(joining(ParticipantId(f"p{number}"), f"{number} {words(number)}", words(number + 1)))
    do(EnterStage(ItemId("statements")))
    do(OpenRound(STATEMENTS))
    for number in range(_PEOPLE):
        do(HandIn(STATEMENTS, ParticipantId(f"p{number}"), Sentence(words(number))))
    do(CloseRound(STATEMENTS))
    do(EnterStage(ItemId("reveal")))
    do(RevealRound(STATEMENTS))
    panel = opened.console.desk.panel
    assert isinstance(panel, Panel)
    return panel
