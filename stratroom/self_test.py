"""Everything tried once, where it is installed: sample, both windows, record, marked words."""

import os
import tempfile
import time
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from stratroom.analysis.marks import Marking
from stratroom.app import new_application, wait_for_readers
from stratroom.binding import book
from stratroom.house import OpenWorkshop, open_room
from stratroom.noted import reveals
from stratroom.record.forms import FORMS, write
from stratroom.room import Room
from stratroom.sample import SAMPLE, play_sample
from stratroom.ui.typefaces import register_every_script
from stratroom.what_is_written import record_writer

_PATIENCE = 60
"""Seconds."""


def self_test() -> int:
    """In a temporary folder; 0 when all went well."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = new_application()
    register_every_script()
    try:
        _try_all(app)
        _mark_words()
    finally:
        wait_for_readers()
    return 0


def _try_all(app: QCoreApplication) -> None:
    with tempfile.TemporaryDirectory(prefix="stratroom-") as folder:
        path = Path(folder) / f"{SAMPLE}.stratroom"
        play_sample(path, lambda done, of: None)
        opened = OpenWorkshop(open_room(path))
        opened.show()
        app.processEvents()
        assert opened.audience.words, "nothing was drawn for the audience"
        record_writer(opened.room)(path.with_suffix(".pdf"), lambda done, of: None, lambda: False)
        assert path.with_suffix(".pdf").stat().st_size > 0, "the record is empty"
        _look_at_the_record(opened)
        _write_other_forms(opened.room, path)
        opened.console.close()


def _write_other_forms(room: Room, path: Path) -> None:
    """What the packed app needs for them is not found by reading its source: an empty document, letters to paint."""
    bound = book(
        room.workshop,
        room.file.words,
        room.file.recorded[-1].at,
        origin=room.file.origin,
        reveals=reveals(room.file),
    )
    for form in FORMS:
        write(bound, path.with_suffix(form))
        assert path.with_suffix(form).stat().st_size > 0, f"the record as {form} is empty"


def _look_at_the_record(opened: OpenWorkshop) -> None:
    opened.console.desk.status.record.click()
    assert opened.record
    end = time.monotonic() + _PATIENCE
    while not opened.record.is_settled:
        assert time.monotonic() < end, "the pages of the record are not drawn"
        QCoreApplication.processEvents()


def _mark_words() -> None:
    marking = Marking()
    english = marking.marks([("a", "Growth that is sustainable"), ("b", "sustainable growth")])
    assert [phrase.by for phrase in english.phrases] == [("a", "b")], "the model for English does not serve"
    german = marking.marks([("a", "Wir sind in den Städten und auf dem Land"), ("b", "die Stadt ist für uns da")])
    assert [phrase.lemma for phrase in german.phrases] == ["stadt"], "the tables of word forms do not serve"
