"""A program of its own that opens whatever it is told, as the app does, and says what came of it and how long it took.

Lines of JSON in and out: `{"path": …, "how": "read" | "write"}` → `{"said": …, "took": seconds of CPU, "waited":
seconds without}`. `said` is "opened", a sentence for people, or "BUG …" with the type and place of what was raised
instead.
"""

import json
import resource
import sys
from contextlib import suppress
from pathlib import Path

from stratroom.binding import book
from stratroom.bugs import where
from stratroom.catalogue import rule_book, views
from stratroom.checking import verify, whole
from stratroom.glance import glance
from stratroom.kept_copies import look_at_what_fits
from stratroom.model.refusals import Refused, Trouble
from stratroom.noted import reveals, told_of, words_in
from stratroom.room import begun
from stratroom.storage.file import WorkshopFile
from tests.faults.watch import Watch

MOST_MEMORY = 1_500_000_000
RULES = rule_book()


def read(path: Path) -> str:
    """Everything that only reads: `verify`, noted words, the list of files, what of it still fits, opened to read, the
    record of it."""
    glance(path)
    look_at_what_fits(path)
    if findings := verify(path):
        return findings[0]
    whole(path)
    with suppress(Refused):
        told_of(path, words_in("oak olive opal orange orbit otter"))
    room = begun(WorkshopFile.open(path, RULES.kinds, read_only=True), RULES)
    try:
        views(room.workshop, 0)
        at, noted = room.file.recorded[-1].at, reveals(room.file)
        book(room.workshop, room.file.words, at, "attributed", room.file.origin, noted)
    finally:
        room.close()
    return "opened"


def write(path: Path) -> str:
    """Opened to go on with, and let go at once."""
    begun(WorkshopFile.open(path, RULES.kinds), RULES).close()
    return "opened"


def main() -> None:
    resource.setrlimit(resource.RLIMIT_AS, (MOST_MEMORY, MOST_MEMORY))
    for line in sys.stdin:
        asked, watch = json.loads(line), Watch()
        try:
            said = {"read": read, "write": write}[asked["how"]](Path(asked["path"]))
        except (Refused, Trouble) as sentence:
            said = str(sentence)
        except Exception as error:  # noqa: BLE001 - whatever else is raised is what is looked for
            said = f"BUG {type(error).__name__} at {where(error.__traceback__)}"
        print(json.dumps({"said": said, **watch.told()}), flush=True)


if __name__ == "__main__":
    main()
