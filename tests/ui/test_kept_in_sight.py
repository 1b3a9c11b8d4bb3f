"""What has the focus, and who has the floor, are seen whole above the large button that stands low, in a small window.
And of that button there is one to be seen, whole: in its place or low, never both."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from stratroom.app import new_application
from stratroom.house import OpenWorkshop
from stratroom.model.forms import Position
from stratroom.model.names import ItemId, ParticipantId, RoundId, TradeoffId
from stratroom.model.programme import EnterStage
from stratroom.model.rounds import CloseRound, HandIn, OpenRound, RevealRound
from stratroom.stages.tradeoffs.acts import Decide, Propose, PutTradeoff
from stratroom.stages.tradeoffs.console import Panel
from stratroom.stages.tradeoffs.debating import TradeoffDebate
from stratroom.ui.console.form import Labelled
from stratroom.ui.theme import laptop
from stratroom.ui.widgets import Field, PrimaryButton
from tests.screens.measuring import settle
from tests.ui.rooms import key, leave, room_in

T1, FIRST = TradeoffId("t1"), RoundId("first:t1")
STANDS = {"ceo": 3, "cfo": 2, "coo": -2, "cmo": 1, "gc": -3}
SIZES = (QSize(1024, 768), QSize(1280, 800))


class Console:
    """The first positions on one trade-off are shown; the console is on a small laptop."""

    def __init__(self, qtbot: QtBot, folder: Path, size: QSize) -> None:
        new_application()
        self.qtbot, self.opened = qtbot, OpenWorkshop(room_in(folder), keeps_backups=False)
        self.do = self.opened.bridge.do
        self.window, self.desk = self.opened.console, self.opened.console.desk
        self.opened.show()
        self.window.activateWindow()
        qtbot.waitUntil(self.window.isActiveWindow)
        self.window.showNormal()
        self.window.resize(size)
        settle()
        assert self.window.size() == size
        self.do(EnterStage(ItemId("tradeoffs")))
        self.do(PutTradeoff(T1, "Small towns", "Big cities"))
        self.do(OpenRound(FIRST))
        for by, position in STANDS.items():
            self.do(HandIn(FIRST, ParticipantId(by), Position(position)))
        self.do(CloseRound(FIRST))
        self.do(RevealRound(FIRST))
        settle()

    @property
    def debate(self) -> TradeoffDebate:
        panel = self.desk.panel
        assert isinstance(panel, Panel)
        return panel.debates[T1]

    @property
    def page(self) -> QScrollArea:
        return self.desk._scrolls[self.opened.room.workshop.stage]

    def sees(self, part: QWidget) -> bool:
        """Whether it stands whole above whatever stands low."""
        seen = self.page.viewport()
        return part.isVisible() and seen.rect().contains(QRect(part.mapTo(seen, QPoint()), part.size()))

    @property
    def held(self) -> QWidget:
        """What has the focus, with its label and what is said below it."""
        held = QApplication.focusWidget()
        assert held
        part: QWidget | None = held
        while part is not None and not isinstance(part, Field | Labelled):
            part = part.parentWidget()
        return held if part is None else part

    def shows_all_through(self, inside: QWidget) -> int:
        """Tab through all of it: each part is whole in sight, and how many there are."""
        count = 0
        while inside.isAncestorOf(held := QApplication.focusWidget() or inside):
            settle()
            assert self.sees(self.held), held.accessibleName()
            key(held, Qt.Key.Key_Tab)
            count += 1
        return count

    def paints(self, button: PrimaryButton) -> bool:
        """Whether anything of it is to be seen in its own place."""
        seen = self.page.viewport()
        place = QRect(button.mapTo(seen, QPoint()), button.size()).intersected(seen.rect())
        image = seen.grab(place).toImage()
        colour = laptop().colour("room")
        across = image.width() // 2
        return any(QColor(image.pixel(across, y)) == colour for y in range(image.height()))


@pytest.fixture(params=SIZES, ids=lambda size: f"{size.width()}x{size.height()}")
def console(qtbot: QtBot, tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Console]:
    made = Console(qtbot, tmp_path, request.param)
    yield made
    leave(made.window)


def test_whoever_has_the_floor_is_in_sight(console: Console) -> None:
    *_, last = console.debate.speakers.rows.widgets
    console.debate.speakers.floor(last).click()
    settle()
    assert console.desk.stage.strip.label.endswith("has finished")
    line = console.debate.speakers.rows.widgets[last]
    assert line is console.debate.running
    assert console.sees(line)
    console.desk.stage.tools.park.click()
    console.desk.stage.parking.close_it.click()
    settle()
    assert console.sees(line), "also once something was opened below it, and closed"


def test_a_new_condition_is_in_sight_as_it_is_written(console: Console) -> None:
    console.debate.arguing.argument.to_condition.click()
    settle()
    form = console.debate.arguing.form
    assert console.shows_all_through(form) == 7
    console.page.verticalScrollBar().setValue(0)
    form.submit.click()
    settle()
    assert form.fields[0].isAncestorOf(console.held)
    assert console.sees(form.fields[0]), "what is missing is led to"


def test_a_dissent_is_in_sight_as_it_is_written(console: Console) -> None:
    console.do(Propose(T1, "We stay.", "No veto."))
    console.do(Decide(T1, "agreed", "We stay."))
    form = console.debate.dissents.form
    form.who.show_person(ParticipantId("gc"))
    form.what.setFocus()
    assert console.shows_all_through(form) >= 6
    form.words.set_text("")
    console.page.verticalScrollBar().setValue(0)
    console.debate.dissents.primary.click()
    settle()
    assert console.sees(form.words), "what is missing is led to"


def test_the_key_that_leads_into_the_field_shows_it(console: Console) -> None:
    console.page.verticalScrollBar().setValue(0)
    key(console.desk.panel, Qt.Key.Key_W)
    settle()
    assert console.held is console.debate.arguing.argument.text
    assert console.sees(console.held)


def test_there_is_one_large_button_and_it_is_whole(console: Console) -> None:
    strip, bar = console.desk.stage.strip, console.page.verticalScrollBar()
    were = set[bool]()
    assert bar.maximum() > 0
    for value in [*range(0, bar.maximum(), 7), bar.maximum()]:
        bar.setValue(value)
        settle()
        button = console.debate.primary
        assert isinstance(button, PrimaryButton)
        were.add(strip.isVisible())
        if strip.isVisible():
            assert not console.paints(button), value
        else:
            assert console.sees(button), value
            assert console.paints(button), value
    assert were == {True, False}


def test_who_scrolls_away_is_not_pulled_back(console: Console) -> None:
    console.debate.arguing.argument.text.edit.setFocus()
    settle()
    assert console.sees(console.held)
    console.page.verticalScrollBar().setValue(0)
    settle()
    assert not console.sees(console.held)
    console.desk.stage.tools.speak.click()
    console.debate.arguing.argument.text.set_text("Two\nlines")
    console.desk.stage.speaking.put_away.emit()
    settle()
    assert console.sees(console.held), "whose hands come back to it sees it again"
    console.page.verticalScrollBar().setValue(0)
    console.desk.notice.refuse("Something else.")
    settle()
    assert not console.sees(console.held)
