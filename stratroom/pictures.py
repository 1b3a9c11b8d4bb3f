"""Pictures of what the windows show while a case is rehearsed: every audience scene, every console panel, numbered.

They are painted by the windows' own code, off-screen; nothing is drawn here that the room would not see.
"""

import os
import re
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEventLoop, QMessageLogContext, QSize, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from stratroom import catalogue, faces
from stratroom.house import OpenWorkshop
from stratroom.model.programme import EnterStage
from stratroom.model.public import Frame
from stratroom.model.refusals import Trouble
from stratroom.model.rounds import OpenRound, RevealRound
from stratroom.model.workshop import Workshop
from stratroom.reasons import why
from stratroom.rehearsal import Act
from stratroom.room import Room
from stratroom.stages.meanings.acts import TakeUpPhrase
from stratroom.stages.priorities.acts import DrawCutLine
from stratroom.stages.readback.acts import ReadOut
from stratroom.stages.reveal.acts import MakeGroup, TakeProposal
from stratroom.stages.reveal.marked_public import amounts_and_dates, only_once, shared_words, wall_of, who_used
from stratroom.stages.reveal.rules import STAGE as REVEAL
from stratroom.stages.reveal.sortings import sorting
from stratroom.stages.tradeoffs.acts import PutTradeoff, TakeUpTradeoff
from stratroom.ui.audience.frame import picture
from stratroom.ui.live import frame_of
from stratroom.ui.styling import dress
from stratroom.ui.theme import light
from stratroom.ui.typefaces import register_every_script
from stratroom.words import say

AUDIENCE, CONSOLE = QSize(1920, 1080), QSize(1440, 900)

_TURNS = (
    EnterStage,
    OpenRound,
    RevealRound,
    TakeProposal,
    TakeUpPhrase,
    PutTradeoff,
    TakeUpTradeoff,
    DrawCutLine,
    ReadOut,
)
"""Acts after which the room looks at something else: the moment before each is worth a picture."""


class Camera:
    """Takes pictures of both windows on a workshop that has begun, into a folder that is made where it is missing."""

    def __init__(self, room: Room, folder: Path) -> None:
        self._folder, self._room = folder, room
        self._made(folder)
        self._application = _off_screen_application()
        self._windows = OpenWorkshop(room, keeps_backups=False)
        self._windows.show()
        self._windows.console.showNormal()
        self._windows.console.resize(CONSOLE)
        self._scenes = faces.scenes()
        self._taken: list[object] = []
        self._number = 0

    def before(self, act: Act) -> None:
        """Photograph what stands now, when this act is going to change what the room looks at."""
        first_group = isinstance(act[1], MakeGroup) and not sorting(self._room.workshop).groups
        if first_group or isinstance(act[1], _TURNS):
            self.shoot()

    def shoot(self) -> None:
        """Every view the room may have seen that is not taken yet, and the console beside the newest."""
        workshop = self._room.workshop
        seen = (*catalogue.views(workshop), *self._marked(workshop))
        new = [view for view in seen if view not in self._taken]
        for view in new:
            self._audience(frame_of(workshop, view))
        if new or workshop.stage not in self._taken:
            self._settle()
            self._save(self._windows.console.grab().toImage(), f"console-{workshop.stage}")
        self._taken += [*new, workshop.stage]

    def _marked(self, workshop: Workshop) -> Iterator[object]:
        """At the reveal what a key shows of the words in the sentences: of several such pictures the first."""
        wall = wall_of(workshop) if workshop.stage == REVEAL else None
        if wall is None:
            return
        while self._windows.marker.is_reading:
            self._application.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        marks = self._windows.marker.marks
        yield from shared_words(wall, marks)[:1]
        yield from (who_used(wall, phrase) for phrase in marks.phrases[:1])
        yield from filter(None, (only_once(wall, marks), amounts_and_dates(wall, marks)))

    def _settle(self) -> None:
        """Layouts take a turn or two of the event loop to come to rest."""
        for _turn in range(3):
            self._application.processEvents()

    def _audience(self, frame: Frame) -> None:
        pages = 1
        while frame.page < pages:
            taken = picture(frame, self._scenes, AUDIENCE, light())
            self._save(taken.image, f"audience-{_in_words(frame.view)}")
            pages, frame = taken.page_count, replace(frame, page=frame.page + 1)

    def _save(self, image: QImage, name: str) -> None:
        self._number += 1
        path = self._folder / f"{self._number:03}-{name}.png"
        if not image.save(str(path)):
            raise Trouble(
                say("The picture {path} could not be written. Free some space, or choose another folder.", path=path)
            )

    def put_away(self) -> None:
        """Let the windows go; the room stays open."""
        self._windows.marker.leave_off()
        self._windows.console.deleteLater()
        self._windows.audience.deleteLater()

    @staticmethod
    def _made(folder: Path) -> None:
        try:
            folder.mkdir(exist_ok=True)
        except OSError as error:
            raise Trouble(
                say(
                    "The folder {folder} could not be made: {why}. Choose another one.",
                    folder=folder,
                    why=why(error),
                )
            ) from error


def _off_screen_application() -> QCoreApplication:
    running = QApplication.instance()
    if running is None:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        qInstallMessageHandler(_without_small_talk)
        running = QApplication(["stratroom"])
        dress(running)
    register_every_script()
    return running


def _without_small_talk(kind: QtMsgType, context: QMessageLogContext, said: str | None) -> None:
    """Qt's own words on standard error, but for what the off-screen platform says of itself."""
    if said and not said.startswith("This plugin does not support"):
        print(said, file=sys.stderr)


def _in_words(view: object) -> str:
    """`PublicDecision` → `public-decision`."""
    return re.sub(r"(?<=[a-z])(?=[A-Z])", "-", type(view).__name__).lower()
