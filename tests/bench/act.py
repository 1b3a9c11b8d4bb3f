"""One act, from the key to the disk and both windows redrawn, against the bare commit of a row of the same size."""

from collections.abc import Callable, Iterator
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from PySide6.QtCore import Qt

from stratroom.model.names import ItemId
from stratroom.model.programme import EnterStage
from stratroom.model.rounds import OpenRound
from stratroom.room import LONG_SLOT
from stratroom.stages.statements.rules import ROUND
from stratroom.stages.welcome.console import Panel
from stratroom.ui.entry.entry_page import EntryPage
from stratroom.ui.entry.forms.sentence import SentenceForm
from stratroom.ui.entry.hand_over import HandedInPage, HandOverPage, PeoplePage
from tests.bench.commit import BareCommit
from tests.bench.desk import TimedDesk
from tests.bench.figure import Figure
from tests.bench.timing import Act, milliseconds

SIZES, TIMES = (8, 20, 200), 31
SENTENCE = "We become the shop that every small town in the region would miss if it closed."
Prepare = Callable[[int], Act]
"""Makes ready for the n-th time; what it gives back is timed."""


def figures() -> Iterator[Figure]:
    for people in SIZES:
        with TemporaryDirectory() as folder:
            desk = TimedDesk(Path(folder), people)
            yield _figure(f"{people} people: tick who is here", desk, _ticking(desk), 0)
            yield _figure(f"{people} people: hand in a sentence", desk, _handing_in(desk), people * LONG_SLOT)
            desk.put_away()


def _figure(what: str, desk: TimedDesk, prepare: Prepare, box_bytes: int) -> Figure:
    with BareCommit(desk.room.file.path.parent, box_bytes) as bare:
        pairs = [_once(desk, prepare(number), bare) for number in range(TIMES)]
    ours, commit = (median(column) for column in zip(*pairs, strict=True))
    return Figure(f"{what}, from the key to both windows; a bare commit", ours, commit)


def _once(desk: TimedDesk, press: Act, bare: Act) -> tuple[float, float]:
    desk.settle()
    before = desk.room.file.head
    took = milliseconds(press)
    assert desk.room.file.head != before, "nothing was written"
    return took, milliseconds(bare)


def _ticking(desk: TimedDesk) -> Prepare:
    """Somebody leaves the room, or comes back: Space on the box in their row."""
    panel = desk.console.desk.panel
    assert isinstance(panel, Panel)
    box = panel.people.row("p0").present

    def prepare(_number: int) -> Act:
        box.setFocus()
        return lambda: desk.press(Qt.Key.Key_Space, box)

    return prepare


def _handing_in(desk: TimedDesk) -> Prepare:
    """The laptop goes round, and round again: Return in the field. The whole box is written anew each time."""
    desk.do(EnterStage(ItemId("statements")))
    desk.do(OpenRound(ROUND))
    desk.console.pass_laptop(ROUND)

    def prepare(number: int) -> Act:
        field = _field_of(desk, number)
        field.text.setPlainText(f"{SENTENCE} {number}")
        desk.press(Qt.Key.Key_End, field.text)
        return lambda: desk.press(Qt.Key.Key_Return, field.text)

    return prepare


def _field_of(desk: TimedDesk, number: int) -> SentenceForm:
    """The form of the next person, reached by the buttons that lead there."""
    laptop, people = desk.console.laptop, desk.room.workshop.people
    assert isinstance(laptop.page, HandOverPage | HandedInPage)
    laptop.page.other.click()
    assert isinstance(laptop.page, PeoplePage)
    laptop.page.chosen.emit(people[number % len(people)])
    assert isinstance(laptop.page, HandOverPage)
    laptop.page.here.click()
    assert isinstance(laptop.page, EntryPage)
    assert isinstance(laptop.page.form, SentenceForm)
    return laptop.page.form
