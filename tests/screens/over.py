"""Every page that lies over the desk, reached as a person reaches it: entries of every form, cards, programme, keys."""

from collections.abc import Iterator

from stratroom.house import OpenWorkshop
from stratroom.model.names import OptionId, PhraseId, RoundId, TradeoffId
from stratroom.model.rounds import CloseRound, OpenRound
from stratroom.stages.meanings.acts import TakeUpPhrase
from stratroom.stages.priorities.acts import ListOption
from stratroom.stages.tradeoffs.acts import Propose, PutTradeoff
from stratroom.ui.entry.hand_over import HandOverPage
from stratroom.ui.entry.paper.typing_in import BeforePage
from tests.screens.views import unruly

ROUNDS = ("statements", "meaning:m1", "first:t1", "gradients:t1", "points", "rankings")


def prepared(opened: OpenWorkshop) -> None:
    """What the rounds need to be asked about: a phrase, a trade-off with a proposal, options to choose from."""
    do = opened.bridge.do
    do(TakeUpPhrase(PhraseId("m1"), unruly(0)))
    do(PutTradeoff(TradeoffId("t1"), unruly(0), unruly(1), unruly(2), unruly(3), unruly(4)))
    do(Propose(TradeoffId("t1"), unruly(0), unruly(1)))
    for number in range(6):
        do(ListOption(OptionId(f"o{number}"), f"{number} {unruly(number)}"))


def pages(opened: OpenWorkshop) -> Iterator[str]:
    """One after the other; the name says which page lies over the desk now."""
    console, do = opened.console, opened.bridge.do
    prepared(opened)
    for round in map(RoundId, ROUNDS):
        do(OpenRound(round))
        console.pass_laptop(round)
        assert isinstance(console.laptop.page, HandOverPage)
        yield f"hand over {round}"
        console.laptop.page.here.click()
        yield f"entry {round}"
        console.laptop.cover()
        yield f"covered {round}"
        console.laptop.put_aside()
        console.laptop.leave()
        console.type_in(round)
        assert isinstance(console.paper.page, BeforePage)
        yield f"before cards {round}"
        console.paper.page.begin.click()
        yield f"cards {round}"
        console.paper.leave()
        do(CloseRound(round))
    opened.console.desk.programme_asked.emit()
    yield "programme"
    console.show_desk()
    console.desk.rail.keys.click()
    yield "keys"
