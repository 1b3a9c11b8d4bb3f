"""Whatever is worked on is named in sight, on the smallest laptop: the trade-off before the room, whose owner, whose
words."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from stratroom.app import new_application
from stratroom.house import OpenWorkshop
from stratroom.model.forms import Gradient
from stratroom.model.names import ArgumentId, ItemId, OptionId, ParticipantId, RoundId, SubjectId, TradeoffId
from stratroom.model.programme import EnterStage
from stratroom.model.recusals import Recuse
from stratroom.model.rounds import CloseRound, HandIn, OpenRound, RevealRound
from stratroom.stages.priorities.acts import AgreePriority, DrawCutLine, ListOption
from stratroom.stages.priorities.console import Panel as Priorities
from stratroom.stages.tradeoffs.acts import Decide, MakeArgument, Propose, PutTradeoff
from stratroom.stages.tradeoffs.console import Panel as Tradeoffs
from stratroom.ui.console.form import Named
from stratroom.ui.programme.preparing import PreparationPage
from stratroom.ui.widgets import PrimaryButton
from tests.screens.measuring import settle
from tests.ui.rooms import key, leave, room_in

CFO, POLL = ParticipantId("cfo"), RoundId("gradients:t1")

FRESH, CITIES = "Being fresher than anybody else in all the small towns", "Being in every big city of the country"
VANS, COURIERS = "Our own vans with our own drivers", "Couriers who know the way"


class Console:
    """Five people, the console on the smallest laptop."""

    def __init__(self, qtbot: QtBot, folder: Path) -> None:
        new_application()
        self.opened = OpenWorkshop(room_in(folder), keeps_backups=False)
        self.do, self.window = self.opened.bridge.do, self.opened.console
        self.desk = self.window.desk
        self.opened.show()
        self.window.activateWindow()
        qtbot.waitUntil(self.window.isActiveWindow)
        self.window.showNormal()
        self.window.resize(QSize(1024, 768))
        settle()

    @property
    def page(self) -> QScrollArea:
        return self.desk._scrolls[self.opened.room.workshop.stage]

    def sees(self, part: QWidget) -> bool:
        """Whether it stands whole above whatever stands low."""
        seen = self.page.viewport()
        return part.isVisible() and seen.rect().contains(QRect(part.mapTo(seen, QPoint()), part.size()))

    @property
    def head(self) -> list[str]:
        """What can be read above the page, from the top."""
        return [label.text() for label in self.desk.stage.head.findChildren(QLabel) if label.isVisible()]


@pytest.fixture
def console(qtbot: QtBot, tmp_path: Path) -> Iterator[Console]:
    made = Console(qtbot, tmp_path)
    yield made
    leave(made.window)


def test_the_heading_says_which_of_the_trade_offs_it_is(console: Console) -> None:
    console.do(PutTradeoff(TradeoffId("t1"), FRESH, CITIES))
    console.do(EnterStage(ItemId("tradeoffs")))
    settle()
    which = "Being fresher than anybody else in all… even over Being in every big city of the country"
    assert which not in console.head, "of one its words stand on the page"
    console.do(PutTradeoff(TradeoffId("t2"), VANS, COURIERS))
    settle()
    bar = console.page.verticalScrollBar()
    for place in (0, bar.maximum()):
        bar.setValue(place)
        settle()
        assert "Trade-off 1 of 2" in console.head
        assert which in console.head, place
    console.do(EnterStage(ItemId("priorities")))
    settle()
    assert which not in console.head
    console.do(EnterStage(ItemId("tradeoffs")))
    settle()
    assert which in console.head


def test_the_option_whose_owner_is_asked_stands_above_every_field(console: Console) -> None:
    options = {OptionId(f"o{n}"): f"{what} in every small town" for n, what in enumerate(("Vans", "Rotas", "Shops"))}
    console.do(EnterStage(ItemId("priorities")))
    console.do(ListOption(OptionId("x"), "Something else"))
    for id, text in options.items():
        console.do(ListOption(id, text))
    console.do(DrawCutLine(tuple(options)))
    panel, bar = console.desk.panel, console.page.verticalScrollBar()
    assert isinstance(panel, Priorities)
    for id in options:
        panel.steps.turn_to("owners")
        panel.setFocus()
        settle()
        bar.setValue(bar.maximum())
        settle()
        form, row = panel.owners.form(id), panel.owners.rows.widgets[id]
        assert isinstance(row, Named)
        form.owner.setFocus()
        count = 0
        while form.isAncestorOf(held := QApplication.focusWidget() or panel) and held is not form.submit:
            settle()
            assert console.sees(held), held.accessibleName()
            assert console.sees(row.name), held.accessibleName()
            key(held, Qt.Key.Key_Tab)
            bar.setValue(bar.maximum())
            count += 1
        assert count == 7
        form.owner.show_person(CFO)
        form.stops.set_text("The courier")
        form.submit.click()
        settle()


def poll(console: Console, **against: int) -> None:
    """On a proposal, for which everybody else is."""
    console.do(Propose(TradeoffId("t1"), "We stay.", "No veto."))
    console.do(OpenRound(POLL))
    for by in ("ceo", "cfo", "coo", "cmo", "gc"):
        console.do(HandIn(POLL, ParticipantId(by), Gradient(against.get(by, 1))))
    console.do(CloseRound(POLL))
    console.do(RevealRound(POLL))
    settle()


def test_whose_dissent_is_written_stands_on_the_large_button(console: Console) -> None:
    console.do(EnterStage(ItemId("tradeoffs")))
    console.do(PutTradeoff(TradeoffId("t1"), FRESH, CITIES))
    poll(console, cfo=8)
    console.do(Decide(TradeoffId("t1"), "agreed", "We stay."))
    settle()
    panel, strip = console.desk.panel, console.desk.stage.strip
    assert isinstance(panel, Tradeoffs)
    dissents = panel.debates[TradeoffId("t1")].dissents
    assert dissents.primary is dissents.write
    dissents.write.click()
    settle()
    large = dissents.primary
    assert isinstance(large, PrimaryButton)
    assert large.label == "Write down the words of CFO"
    dissents.form.words.set_text("The towns do not pay.")
    settle()
    assert large is dissents.primary
    assert large.label == "Write down the dissent of CFO"
    assert strip.label == large.label if strip.isVisible() else console.sees(large)
    large.click()
    settle()
    assert console.opened.room.workshop.dissents[0].by == CFO
    assert dissents.form.submit.label == "Choose whose words these are"


def test_while_the_proposal_is_amended_the_large_button_and_its_key_do_that(console: Console) -> None:
    console.do(EnterStage(ItemId("tradeoffs")))
    console.do(PutTradeoff(TradeoffId("t1"), FRESH, CITIES))
    poll(console, cfo=8)
    panel, strip = console.desk.panel, console.desk.stage.strip
    assert isinstance(panel, Tradeoffs)
    debate = panel.debates[TradeoffId("t1")]
    panel.setFocus()
    key(panel, Qt.Key.Key_Space)
    assert debate.steps.opened == "decision"
    debate.amending.begin.click()
    settle()
    large = panel.primary
    assert isinstance(large, PrimaryButton)
    assert (large.label, large.key) == ("Amend the proposal", "Ctrl+Return")
    assert not debate.decision.submit.isVisible(), "there is one large button"
    assert console.sees(large) or (strip.isVisible() and strip.label == large.label)
    key(QApplication.focusWidget() or panel, Qt.Key.Key_Escape)
    settle()
    assert panel.primary is debate.decision.submit
    assert debate.decision.submit.isVisible()
    debate.amending.begin.click()
    held = QApplication.focusWidget()
    assert held
    assert held.accessibleName() == "Why the proposal is amended"
    QTest.keyClicks(held, "The CFO vetoed it")
    key(held, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settle()
    assert debate.steps.opened == "proposal"
    assert [each.reason for each in console.opened.room.workshop.rounds[POLL].earlier] == ["The CFO vetoed it"]


def test_whoever_keeps_out_and_owns_priorities_is_said_with_the_way_on(console: Console) -> None:
    options = tuple(OptionId(f"o{n}") for n in range(2))
    console.do(EnterStage(ItemId("priorities")))
    for id in options:
        console.do(ListOption(id, f"Vans of the kind {id}"))
    console.do(DrawCutLine(options))
    for id in options:
        console.do(AgreePriority(id, CFO))
    panel = console.desk.panel
    assert isinstance(panel, Priorities)
    panel.steps.header("recusals").click()
    assert not panel.recusals.still.isVisible()
    panel.recusals.form.who.show_person(CFO)
    panel.recusals.form.submit.click()
    settle()
    assert panel.recusals.still.text() == "CFO owns 2 priorities. Name another owner for them."
    assert console.sees(panel.recusals.still)
    console.do(AgreePriority(options[0], ParticipantId("ceo")))
    assert panel.recusals.still.text() == "CFO owns 1 priority. Name another owner for it."
    console.do(AgreePriority(options[1], ParticipantId("ceo")))
    assert not panel.recusals.still.isVisible()


def test_whoever_keeps_out_and_owns_a_condition_is_said_with_the_way_on(console: Console) -> None:
    t1, subject, a1 = TradeoffId("t1"), SubjectId("t1"), ArgumentId("a1")
    console.do(EnterStage(ItemId("tradeoffs")))
    console.do(PutTradeoff(t1, FRESH, CITIES))
    console.do(MakeArgument(t1, a1, "condition", "Rents stay low.", "conjecture", owner=CFO, test="Ask ten landlords"))
    panel = console.desk.panel
    assert isinstance(panel, Tradeoffs)
    debate = panel.debates[t1]
    debate.steps.header("recusals").click()
    assert not debate.recusals.still.isVisible()
    console.do(Recuse(subject, CFO))
    settle()
    assert debate.recusals.still.text() == "CFO owns 1 condition. Name another owner for it."
    assert console.sees(debate.recusals.still)
    console.do(Recuse(subject, ParticipantId("ceo")))
    assert debate.recusals.still.text() == "CFO owns 1 condition. Name another owner for it."


def test_evidence_without_a_source_is_refused_in_sight(console: Console) -> None:
    console.do(EnterStage(ItemId("tradeoffs")))
    console.do(PutTradeoff(TradeoffId("t1"), FRESH, CITIES))
    poll(console)
    panel = console.desk.panel
    assert isinstance(panel, Tradeoffs)
    debate = panel.debates[TradeoffId("t1")]
    debate.steps.header("arguments").click()
    form = debate.arguing.argument
    form.side.show_value("prefer")
    form.text.set_text("It pays")
    form.basis.show_value("evidence")
    form.text.setFocus()
    settle()
    form.submit.click()
    settle()
    assert form.source.said.text().startswith("Evidence needs its source")
    assert console.sees(form.source.said)
    form.basis.chosen.emit("inference")
    assert not form.source.said.isVisible()


@pytest.mark.parametrize("count", [0, 2, 9])
def test_the_large_button_of_what_is_prepared_is_in_sight(console: Console, count: int) -> None:
    for number in range(count):
        console.do(PutTradeoff(TradeoffId(f"t{number}"), f"{VANS} {number}", COURIERS))
    console.desk.prepare_asked.emit("tradeoffs")
    settle()
    (page,) = console.window.findChildren(PreparationPage)
    large, bar = page.preparation.primary, page.area.verticalScrollBar()
    assert isinstance(large, PrimaryButton)
    for place in (0, bar.maximum()):
        bar.setValue(place)
        settle()
        seen = page.area.viewport()
        is_whole = seen.rect().contains(QRect(large.mapTo(seen, QPoint()), large.size()))
        assert page.strip.isVisible() != is_whole, place
        if page.strip.isVisible():
            assert page.strip.label == "Write the first good thing"
    bar.setValue(0)
    settle()
    assert page.strip.isVisible()
    page.strip.click()
    assert QApplication.focusWidget() in page.preparation.findChildren(QWidget)
