"""Pictures that move: frames a second at 1920 × 1080, against a bare Qt window that moves as many plain pixmaps.

And how long a key takes to the projector: B to black, Page Down to the next picture standing in the window's store.
"""

from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import perf_counter

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from stratroom.app import new_application
from stratroom.faces import scenes
from stratroom.model.names import CardId, ItemId, ParticipantId, TradeoffId
from stratroom.model.programme import EnterStage
from stratroom.model.public import Collecting, Frame, PersonMark
from stratroom.stages.reveal.public import Groups, PublicCard, PublicGroup, Wall
from stratroom.stages.tradeoffs.seen import Positions, PublicPosition
from stratroom.ui.audience.frame import picture
from stratroom.ui.audience.motion import Shot, Transition, transition
from stratroom.ui.theme import light
from stratroom.ui.typefaces import register_every_script
from tests.bench.desk import TimedDesk
from tests.bench.figure import Figure

SIZE, SECONDS, TIMES = QSize(1920, 1080), 1.0, 15
Paint = Callable[[QPainter, int], None]


def figures() -> Iterator[Figure]:
    new_application()
    register_every_script()
    for many in (12, 60, 200):
        yield _moving(f"reveal {many} cards: the wall fades in", _asked(many), _wall(many))
        yield _moving(f"group {many} cards: those on the page move", _wall(many), _groups(many))
        yield _moving(f"reveal {many} second positions: every mark moves", _asked(many), _positions(many))
    yield from _keys()


def _moving(what: str, before: Frame, after: Frame) -> Figure:
    """Frames a second of the whole way, painted one after the other into a window's store."""
    shots = [Shot(frame, picture(frame, scenes(), SIZE, light())) for frame in (before, after)]
    moving = transition(shots[0], shots[1], light())
    assert moving, "nothing moves"
    ours = _Painted(lambda painter, n: _paint(moving, painter, n))
    bare = _Painted(_plain(max(1, len(moving.sprites))))
    return Figure(f"{what} ({len(moving.sprites)} things); bare pixmaps", *_rates(ours, bare), "fps", "≥ 60 fps")


def _paint(moving: Transition, painter: QPainter, number: int) -> None:
    moving.paint(painter, QRectF(0, 0, SIZE.width(), SIZE.height()), 16 * number % moving.duration)


def _plain(many: int) -> Paint:
    """A background and so many pixmaps of a card's size that step aside with every frame."""
    ground, card = QPixmap(SIZE), QPixmap(430 if many < 50 else 40, 250 if many < 50 else 40)
    ground.fill(QColor("white"))
    card.fill(QColor(20, 60, 120, 200))

    def paint(painter: QPainter, number: int) -> None:
        painter.drawPixmap(0, 0, ground)
        for place in range(many):
            painter.drawPixmap(QPointF(place * 37 % 1500 + number, place * 53 % 800), card)

    return paint


class _Painted(QWidget):
    """A window that paints its next frame whenever it is told to."""

    def __init__(self, paint: Paint) -> None:
        super().__init__()
        self._paint, self.number = paint, 0
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.resize(SIZE)
        self.show()
        QApplication.processEvents()

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            self._paint(painter, self.number)
        self.number += 1

    def next(self) -> None:
        before = self.number
        self.repaint()
        assert self.number == before + 1, "nothing was painted"


def _rates(*windows: _Painted) -> tuple[float, float]:
    """Frames a second of each, in turns of a tenth of a second."""
    spent, painted = [0.0, 0.0], [0, 0]
    until = perf_counter() + 2 * SECONDS
    while perf_counter() < until:
        for number, window in enumerate(windows):
            begun = perf_counter()
            while perf_counter() < begun + SECONDS / 10:
                window.next()
                painted[number] += 1
            spent[number] += perf_counter() - begun
    for window in windows:
        window.close()
        window.deleteLater()
    return painted[0] / spent[0], painted[1] / spent[1]


# From a key to the projector


class _Bare(QWidget):
    """A window that fills itself anew at every key."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.repaint()

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), Qt.GlobalColor.black)


class _Eye(QObject):
    """Notes when a window begins to paint what is already made."""

    def __init__(self, window: QWidget) -> None:
        super().__init__()
        self.seen = 0.0
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and not self.seen:
            self.seen = perf_counter()
        return False

    def after(self, act: Callable[[], None]) -> float:
        """Milliseconds from the act to the first paint."""
        self.seen, begun = 0.0, perf_counter()
        act()
        assert self.seen, "nothing was painted"
        return 1000 * (self.seen - begun)


def _keys() -> Iterator[Figure]:
    with TemporaryDirectory() as folder:
        desk, bare = TimedDesk(Path(folder), 20), _Bare()
        bare.resize(SIZE)
        bare.show()
        desk.do(EnterStage(ItemId("statements")))
        desk.audience.showNormal()
        desk.audience.resize(SIZE)
        desk.console.stray.clock = count().__next__
        desk.console.activateWindow()
        desk.settle()
        desk.console.desk.setFocus()
        keys = {"B, to black and back": Qt.Key.Key_B, "D, the same picture in the other shade": Qt.Key.Key_D}
        ours, least = _Eye(desk.audience), _Eye(bare)
        for what, key in keys.items():
            pairs = [
                (ours.after(lambda key=key: desk.press(key)), least.after(lambda: _touch(bare))) for _ in range(TIMES)
            ]
            key_to_paint, bare_to_paint = (median(column) for column in zip(*pairs, strict=True))
            said = f"from the key to the projector: {what}; a bare window"
            yield Figure(said, key_to_paint, bare_to_paint, "ms", "≤ 50 ms")
        bare.close()
        desk.put_away()


def _touch(window: QWidget) -> None:
    """With a key that is nobody's: the console's own would be taken from the bare window."""
    QTest.keyClick(window, Qt.Key.Key_Y)


# Pictures


def _frame(view: object) -> Frame:
    return Frame(3, "Reveal", (20, 30, 40, 90, 60), 2, "1 March 2027", "Aldermoor", view, 0)


def _people(count: int) -> tuple[PersonMark, ...]:
    return tuple(PersonMark(ParticipantId(f"p{n}"), n, f"P{n}"[:4], f"Person {n}", "Finance") for n in range(count))


def _cards(count: int) -> tuple[PublicCard, ...]:
    return tuple(PublicCard(CardId(who.id), f"{who.name}: fresh food, near people.", who) for who in _people(count))


def _asked(count: int) -> Frame:
    return _frame(Collecting("Statements", "What is our strategy?", "", _people(count), (), (), 0, count, False))


def _wall(count: int) -> Frame:
    return _frame(Wall("What is our strategy?", _cards(count), ""))


def _groups(count: int) -> Frame:
    """Two and two of the first twelve, crosswise."""
    cards = _cards(count)
    pairs = [PublicGroup(f"Group {n}", (cards[n], cards[11 - n])) for n in range(6)]
    return _frame(Groups((*pairs, *(PublicGroup("", (card,)) for card in cards[12:])), count, "", "", ""))


def _positions(count: int) -> Frame:
    rows = tuple(PublicPosition(who, n % 7 - 3, 3 - n % 7, "", "") for n, who in enumerate(_people(count)))
    return _frame(Positions(1, 1, "Fresh", "Cheap", rows, (), True, "", "", "", "", TradeoffId("t1")))
