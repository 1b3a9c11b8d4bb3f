"""Somebody at the real windows who looks at what is there and goes on, key by key: a whole workshop, over and over.

A program of its own, because it is killed. It is told where the workshop lies by one line on its standard input, and
says on its standard output each key when it has been typed, each act once it is acknowledged, and what stands there
when it comes: lines of JSON, each written at once.
"""

import json
import os
import random
import sys
import time
from dataclasses import dataclass, field
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QSpinBox,
    QWidget,
)

from stratroom.analysis import kept
from stratroom.analysis.marks import Marks
from stratroom.app import FrontDoor, documents, new_application
from stratroom.house import OpenWorkshop
from stratroom.model.names import Naming
from stratroom.model.workshop import Workshop
from stratroom.own_designs import OwnDesigns
from stratroom.ui import rests
from stratroom.ui.console import keeping_drafts
from stratroom.ui.console.places import is_begun, name_of, named, place_at, stands
from stratroom.ui.entry.entry_page import EntryPage
from stratroom.ui.entry.hand_over import EverybodyInPage, HandBackPage, HandedInPage, HandOverPage, PeoplePage
from stratroom.ui.entry.screen import PrivateScreen
from stratroom.ui.entry.words_page import WordsPage
from stratroom.ui.recent import Recent
from tests.faults.hands.beginning import PEOPLE, make
from tests.faults.hands.boxes import boxes_in

LEFT = Qt.MouseButton.LeftButton
CONTROL = Qt.KeyboardModifier.ControlModifier
STUCK = 4
"""Steps that changed nothing, after which the work goes on in the next stage."""


def main() -> int:
    """Ready, then waits to be told where: everything is loaded by then."""
    kept.marks = lambda _sentences, _usual: Marks()  # spaCy would take seconds, and is not what is tried here
    rests.LARGE_BUTTON = 0.0
    new_application()
    say({"ready": True})
    told = json.loads(sys.stdin.readline())
    os.environ.update(told["places"])
    keeping_drafts.LOOKS = told["looks"]
    Person(Path(told["path"]), random.Random(told["seed"]), told["naming"]).goes_on()
    return 0


def say(line: object) -> None:
    os.write(1, json.dumps(line).encode() + b"\n")


@dataclass
class Person:
    """All of them in turn: whoever has the laptop, and the facilitator."""

    path: Path
    chance: random.Random
    naming: Naming
    stuck: int = 0
    said: object = None
    opened: OpenWorkshop = field(init=False)

    def goes_on(self) -> None:
        """Until nothing is left to do."""
        if not self.path.exists():
            make(self.path, self.naming)
        front = FrontDoor(Recent(), documents(), OwnDesigns())
        front.has_opened(self.path)
        assert front.opened
        self.opened = front.opened
        self.opened.console.activateWindow()
        self.settles()
        self.opened.bridge.changed.connect(lambda _: self.says_act())
        self.says_what_is_there()
        while self.steps():
            self.says_where()
            self.waits(self.chance.choice((0, 20, 60)))
        say({"end": True})

    # What is said

    @property
    def workshop(self) -> Workshop:
        return self.opened.room.workshop

    def says_what_is_there(self) -> None:
        desk = self.opened.console.desk
        typed = {name: stands(place) for name, place in named(desk).items() if is_begun(place)}
        file, at = self.opened.room.file, time.monotonic()
        there = {"sequence": len(file.recorded), "head": file.head.hex(), "boxes": boxes_in(file._contents.boxes)}
        say({"there": self.where(), "typed": typed, **there, "at": at})

    def says_act(self) -> None:
        file = self.opened.room.file
        act = {"act": len(file.recorded), "head": file.head.hex(), "boxes": boxes_in(file._contents.boxes)}
        say({**act, "stage": self.workshop.item, "at": time.monotonic()})
        self.said = None

    def says_where(self) -> None:
        """Where it is new, or an act may have led there."""
        if (where := self.where()) != self.said:
            self.said = where
            say({"where": where, "at": time.monotonic()})

    def where(self) -> dict[str, object]:
        laptop = self.opened.console.laptop
        is_out = self.over is laptop and laptop.page is not None
        round = self.workshop.round(laptop._round_id) if is_out else None
        person = laptop._whose.id if round and round.is_named and laptop._whose else ""
        return {"stage": self.workshop.item, "round": round.id if round else "", "person": person}

    # What is done

    @property
    def over(self) -> QWidget | None:
        return self.opened.console._stack.currentWidget()

    def steps(self) -> bool:
        """One thing more, whatever is there to do; False at the end of the workshop."""
        before = self.state()
        over = self.over
        if isinstance(over, PrivateScreen):
            self.at_the_laptop(over)
        elif self.chance.random() < 0.12:
            self.parks()
        elif not self.at_the_desk():
            return False
        self.settles()
        self.stuck = self.stuck + 1 if self.state() == before else 0
        return True

    def state(self) -> object:
        rounds = {id: self.opened.room.in_box(id) for id, round in self.workshop.rounds.items() if round.is_pending}
        page = self.over.page if isinstance(self.over, PrivateScreen) else None
        begun = [name for name, place in named(self.opened.console.desk).items() if is_begun(place)]
        return len(self.opened.room.file.recorded), rounds, type(page), begun

    def at_the_laptop(self, screen: PrivateScreen) -> None:
        match page := screen.page:
            case EntryPage():
                self.enters(page)
            case HandOverPage() | HandedInPage():
                self.clicks(page.back if self.is_full() and page.back.isVisible() else page.here)
            case PeoplePage():
                self.picks(page)
            case EverybodyInPage() | HandBackPage():
                self.clicks(page.here)
            case WordsPage():
                self.clicks(page.confirm)
            case _:
                screen.leave()

    def is_full(self) -> bool:
        """Whether as many have answered without names as were asked: who has, nobody knows after a stop."""
        round = self.workshop.round(self.opened.console.laptop._round_id)
        if round is None or round.is_named:
            return False
        return self.opened.room.in_box(round.id) >= len(round.eligible)

    def picks(self, page: PeoplePage) -> None:
        if self.is_full() or not page.list.count():
            self.clicks(page.back)
            return
        assert isinstance(page.list, QListWidget)
        page.list.setCurrentRow(self.chance.randrange(page.list.count()))
        QTest.keyClick(page.list, Qt.Key.Key_Return)
        self.says_where()

    def enters(self, page: EntryPage) -> None:
        """Somebody's own words; what they had begun goes on."""
        round = self.workshop.rounds[self.opened.console.laptop._round_id]
        at = f"{round.id}/{page.person.id}"
        fields = [edit for edit in page.form.findChildren(QPlainTextEdit) if edit.isVisible()]
        say({"entry": at, "text": fields[0].toPlainText() if fields else "", "at": time.monotonic()})
        if not any(button.isChecked() for button in page.form.findChildren(QPushButton) if button.isCheckable()):
            QTest.keyClick(page.focusWidget() or page, Qt.Key.Key_Right)
        for number, box in enumerate(page.form.findChildren(QSpinBox), 1):
            box.setFocus()
            QTest.keyClicks(box, ("100" if number == 1 else "0") if box.maximum() >= 100 else str(number))
        if fields:
            self.types(fields[0], at, "named" if round.is_named else "unattributed")
        self.clicks(page.hand_in)

    def at_the_desk(self) -> bool:
        """The large button; where that leads to something that is missing, that is written or chosen."""
        panel = self.opened.console.desk.panel
        if self.workshop.stage == "welcome" and len(self.workshop.people) < len(PEOPLE):
            self.seats(PEOPLE[len(self.workshop.people)])
        elif self.stuck >= STUCK or panel.primary is None or not panel.primary.isVisible():
            return self.goes_to_next()
        else:
            self.clicks(panel.primary)
            self.settles()
            self.fills()
        return True

    def seats(self, name: str) -> None:
        form = named(self.opened.console.desk)
        self.types(edit_of(form["welcome/NewcomerForm.name"]), "welcome/NewcomerForm.name", "desk", name)
        self.types(edit_of(form["welcome/NewcomerForm.role"]), "welcome/NewcomerForm.role", "desk", f"Head of {name}")
        QTest.keyClick(edit_of(form["welcome/NewcomerForm.role"]), Qt.Key.Key_Return)

    def fills(self) -> None:
        """What has the hands, if it is empty."""
        held = QApplication.focusWidget()
        place = place_at(held) if held else None
        if held is None or place is None or not self.opened.console.desk.isAncestorOf(held):
            return
        if isinstance(held, QLineEdit | QPlainTextEdit) and not text_of(held):
            self.types(held, name_of(place, self.opened.console.desk), "desk")
        elif isinstance(held, QComboBox):
            QTest.keyClick(held, Qt.Key.Key_Down)
        elif isinstance(held, QPushButton):
            self.clicks(held)

    def parks(self) -> None:
        """A point for later, or half of one."""
        stage = self.opened.console.desk.stage
        if not stage.parking.isVisible():
            self.clicks(stage.tools.park)
            self.settles()
        self.types(stage.parking.point.edit, "ParkingLot.point", "desk")
        if self.chance.random() < 0.7:
            QTest.keyClick(stage.parking.point.edit, Qt.Key.Key_Return)

    def goes_to_next(self) -> bool:
        self.stuck = 0
        keys = [line.key for line in self.workshop.programme]
        place = keys.index(self.workshop.item) + 1
        if place == len(keys):
            return False
        desk = self.opened.console.desk
        desk.setFocus()
        QTest.keyClick(desk, Qt.Key(Qt.Key.Key_0 + (place + 1) % 10), CONTROL)
        return True

    # Hands

    def clicks(self, button: QWidget) -> None:
        """Where it led to is said before anything else can happen."""
        QTest.mouseClick(button, LEFT)
        self.says_where()

    def types(self, edit: QLineEdit | QPlainTextEdit, at: str, kind: str, text: str = "") -> None:
        """Letter by letter, at the pace of people; each is said once it stands there."""
        edit.setFocus()
        words = text or f"unsaid{self.chance.randrange(10**9)} {'words ' * self.chance.randint(1, 8)}"
        for letter in words[len(text_of(edit)) :]:
            QTest.keyClicks(edit, letter)
            say({"key": at, "kind": kind, "text": text_of(edit), "at": time.monotonic()})
            self.waits(self.chance.choice((0, 1, 5, 15, 30)))

    def settles(self) -> None:
        for _ in range(8):
            QApplication.processEvents()

    def waits(self, milliseconds: int) -> None:
        loop = QEventLoop()
        QTimer.singleShot(milliseconds, loop.quit)
        loop.exec()


def text_of(edit: QLineEdit | QPlainTextEdit) -> str:
    return edit.toPlainText() if isinstance(edit, QPlainTextEdit) else edit.text()


def edit_of(place: object) -> QLineEdit | QPlainTextEdit:
    edit = getattr(place, "edit", place)
    assert isinstance(edit, QLineEdit | QPlainTextEdit)
    return edit


if __name__ == "__main__":
    sys.exit(main())
