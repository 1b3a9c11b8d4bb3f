"""Files of every kind that others make are taken as the app takes them: no crash, no hang, nothing written elsewhere.

What takes them is a program of its own, watched from outside, with little memory. Whatever a name leads to, it is taken
as good as it is or refused in one sentence of ours; where what lies there is no file, or far too large, with its name.
"""

import json
import random
import shutil
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import closing, redirect_stdout
from io import StringIO
from pathlib import Path

import msgspec

from stratroom import resources
from stratroom.binding import book
from stratroom.catalogue import rule_book
from stratroom.commands import rehearse
from stratroom.model.entries import PlannedStage
from stratroom.model.names import StageId
from stratroom.noted import reveals
from stratroom.record.forms import write
from stratroom.room import begun
from stratroom.storage.file import WorkshopFile
from stratroom.ui.kept import Kept, KeptCards, KeptEntry, KeptPage
from stratroom.ui.settings import Preferences, ScreenName
from tests.faults.foreign_files import Laid, laid
from tests.faults.foreign_pictures import picture
from tests.faults.mutated import FOLDERS, Opener, content_of
from tests.faults.taker import TAKEN, WAYS

_CASE = Path(__file__).parents[1] / "cases" / "same-words.json"
_LONGEST = 1_200
"""Letters of a sentence, and of all that is said though a file was taken ten times as many."""
_CHOSEN = ("case", "people", "statements", "statements of a case", "design", "bank", "logo", "record")
"""Kinds that somebody chose by its name."""
_EVERY = 10.0


def run(times: int, seed: int = 1, *, taker: str = "taker") -> Iterator[str]:
    """Take so many of each kind with this program."""
    chance, came, slowest = random.Random(seed), Counter[str](), 0.0
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        bases = _bases(folder)
        with closing(Taker(folder, taker)) as watched:
            said = time.monotonic()
            for number in range(times):
                for how in WAYS:
                    made = laid(bases[how], how, chance)
                    what, took = watched.shown_as(made, how, f"seed {seed}, file {number} of {how}")
                    came[what], slowest = came[what] + 1, max(slowest, took)
                if time.monotonic() - said > _EVERY:
                    said = time.monotonic()
                    yield f"{number + 1} of each kind; slowest {slowest:.2f} s of CPU"
    kinds = f"{times} of each of {len(WAYS)} kinds"
    slow = f"slowest {slowest:.2f} s of CPU, longest wait {watched.waited:.2f} s"
    yield f"{kinds}: {watched.held} times answered in time, nothing elsewhere written; {slow}; {dict(came)}"


class Taker(Opener):
    """The program that takes them, in folders of its own."""

    def shown_as(self, made: Laid, how: str, at: str) -> tuple[str, float]:
        """What came of it, and the CPU it took. AssertionError where a promise is broken."""
        path = self._own / "wiping" / WAYS[how][0]
        path.parent.mkdir()
        made.down(path)
        before = self._tree()
        try:
            answer = self._ask(path, how)
            _is_for_people(answer["said"], how, made, path.name)
            after = self._tree()
            changed = [each for each in before.keys() | after.keys() if before.get(each) != after.get(each)]
            assert changed == [], f"{how}: changed {changed}"
        except AssertionError as why:
            raise AssertionError(f"{at} ({made.what}): {why}") from why
        shutil.rmtree(path.parent)
        for left in self._own.iterdir():
            shutil.rmtree(left)
        self.held += 1
        came, self.waited = answer["said"], max(self.waited, answer["waited"])
        return "taken" if came == TAKEN else "told" if came.startswith("told: ") else "refused", answer["took"]

    def _tree(self) -> dict[str, bytes]:
        """Of what is not its own: there lie files of gigabytes."""
        return content_of(self._folder, "own")


def _is_for_people(said: str, how: str, made: Laid, name: str) -> None:
    if said == TAKEN:
        return
    is_told = said.startswith("told: ")
    assert len(said) < _LONGEST * (10 if is_told else 1), f"{how}: {len(said)} letters: {said[:200]}"
    named = made.make is None or how not in _CHOSEN or name in said or made.what in ("empty", "nothing")
    assert named, f"{how}: without its name: {said}"


def _bases(folder: Path) -> dict[str, bytes]:
    """A good one of each kind; and the folders that are watched: a home, one for temporary files, somebody else's."""
    for made in FOLDERS:
        (folder / made).mkdir()
    (folder / "neighbour" / "victim.txt").write_text("Nobody may touch this.\n", "utf-8")
    case = _CASE.read_bytes()
    people = "Name;Role;Vote\nCEO;Chief executive;yes\nA. Lund;Finance;no\n\u0645\u0631\u064a\u0645;Operations;yes\n"
    statements = "name;statement\nCEO;Fresh first.\nCFO;“Cash”, then growth.\n"
    lines = (PlannedStage(StageId("welcome"), "Welcome", 10), PlannedStage(StageId("breaks"), "Lunch", 40))
    laptop = KeptEntry("statements", person="ceo", drafts={"ceo": b"x" * 40})
    typed, cards = {"name": "A", "list": ["1", "2"]}, KeptCards("statements", {"card": b"x" * 40})
    drafts = Kept("/x", 7, True, typed, "name", laptop, cards, KeptPage("programme", lines, "09:00"))
    gone = str(folder / "own" / "gone.stratroom")
    return {
        "case": case,
        "people": people.encode(),
        "statements": statements.encode(),
        "statements of a case": case,
        "design": resources.path("programmes", "half-day.json").read_bytes(),
        "bank": resources.path("tradeoffs", "bank.json").read_bytes(),
        "logo": picture(),
        "record": _printed(folder / "home" / "day.stratroom"),
        "settings": msgspec.json.encode(Preferences(ScreenName("HDMI", "A", "B", "C"), language="de")),
        "recent": json.dumps({"paths": [f"/day {n}.stratroom" for n in range(6)], "open": "/day 1.stratroom"}).encode(),
        "notes": json.dumps({"lines": {"welcome": "Smile."}, "kinds": {"breaks": "Coffee?"}}).encode(),
        "choices": json.dumps({"edition": "attributed", "left_out": ["Method"], "size": "A4", "folder": "/x"}).encode(),
        "drafts": msgspec.json.encode(drafts),
        "wiping": json.dumps(
            {"workshop": gone, "files": [[gone, 1, 2, 0], [f"{gone}.x", 3, 4, 4097, "0a", "0b"]]}
        ).encode(),
    }


def _printed(path: Path) -> bytes:
    """The record of a small workshop that is kept at the path."""
    with redirect_stdout(StringIO()):
        rehearse(_CASE, path, None, None)
    room = begun(WorkshopFile.open(path, rule_book().kinds, read_only=True), rule_book())
    try:
        bound = book(
            room.workshop,
            room.file.words,
            room.file.recorded[-1].at,
            origin=room.file.origin,
            reveals=reveals(room.file),
        )
        write(bound, record := path.with_suffix(".pdf"))
    finally:
        room.close()
    content = record.read_bytes()
    record.unlink()

    return content
