"""A program of its own that takes whatever file it is told, as the app does with files that others made.

Lines of JSON in and out, as `opener.py` has them; `how` is one of `WAYS`. `said` is `TAKEN`, or "told: " and what is
said though it was taken, else a sentence for people.
"""

import json
import resource
import sys
import warnings
from collections.abc import Callable
from pathlib import Path

from stratroom import bank, wiping
from stratroom import case as cases
from stratroom.bugs import where
from stratroom.catalogue import rule_book
from stratroom.comparing import compared
from stratroom.model.names import ItemId
from stratroom.model.refusals import Refused, Trouble
from stratroom.own_designs import OwnDesigns
from stratroom.people_cells import text_of
from stratroom.people_list import people_in
from stratroom.programmes import rehearsed
from stratroom.rehearsal import acts, try_out
from stratroom.statement_list import read as statements_of
from stratroom.ui.drafts_file import DraftsFile
from stratroom.ui.kept import Kept
from stratroom.ui.notes_file import NotesFile
from stratroom.ui.recent import Recent
from stratroom.ui.record.choices_file import ChoicesFile
from stratroom.ui.record.chosen import Chosen
from stratroom.ui.record.logo_file import LogoFile
from stratroom.ui.settings import Settings
from tests.faults.watch import Watch

MOST_MEMORY = 1_500_000_000
ORIGIN = "a" * 64
TAKEN = "opened"
"""As `opener.py` says it."""


def _case(path: Path) -> str:
    try_out(list(acts(cases.read(path), rehearsed())), rule_book())
    return TAKEN


def _people(path: Path) -> str:
    text, notes = text_of(path)
    found = people_in(text, [("CEO", "Chief executive")])
    return _told(*notes, *found.notes[:20], *map(str, found.problems[:20]))


def _statements(path: Path) -> str:
    found = statements_of(path, "What is our strategy?")
    return _told(*found.notes)


def _designs(path: Path) -> str:
    return _told(*OwnDesigns(path.parent).listed().problems)


def _bank(path: Path) -> str:
    bank.read(path)
    return TAKEN


def _logo(path: Path) -> str:
    logo = LogoFile(path.parent / "kept", ORIGIN)
    logo.keep(path)
    assert logo.kept
    return TAKEN


def _record(path: Path) -> str:
    return _told(compared(path.parents[2] / "home" / "day.stratroom", path))


def _settings(path: Path) -> str:
    settings = Settings(path)
    settings.change(lambda now: now)
    return TAKEN


def _recent(path: Path) -> str:
    recent = Recent(path)
    for listed in recent.paths():
        recent.is_interrupted(listed)
    recent.remember(path.parent / "day.stratroom", is_open=True)
    recent.closed(path.parent / "day.stratroom")
    return TAKEN


def _notes(path: Path) -> str:
    notes = NotesFile(path.parent, path.stem)
    notes.write(notes.read().with_text(ItemId("welcome"), "Begin on time."))
    return TAKEN


def _choices(path: Path) -> str:
    choices = ChoicesFile(path.parent, path.stem, Chosen())
    _ = choices.folder
    choices.keep_folder(path.parent)
    return _told(choices.trouble)


def _drafts(path: Path) -> str:
    drafts = DraftsFile(path.parent, path.stem)
    drafts.read()
    drafts.write(Kept(path="x"))
    drafts.erase()
    return TAKEN


def _wiping(path: Path) -> str:
    """What an interrupted one is said to have left is gone through, and is another file than was planned."""
    data = path.parents[1]
    return _told(*(line for wipe in wiping.interrupted(data) for line in wiping.carry_out(wipe, data)))


WAYS: dict[str, tuple[str, Callable[[Path], str]]] = {
    "case": ("case.json", _case),
    "people": ("people.csv", _people),
    "statements": ("statements.csv", _statements),
    "statements of a case": ("statements.json", _statements),
    "design": ("design.json", _designs),
    "bank": ("bank.json", _bank),
    "logo": ("logo.png", _logo),
    "record": ("record.pdf", _record),
    "settings": ("settings.json", _settings),
    "recent": ("recent.json", _recent),
    "notes": (f"{ORIGIN}.json", _notes),
    "choices": (f"{ORIGIN}.choices", _choices),
    "drafts": (f"{ORIGIN}.json", _drafts),
    "wiping": ("1-2.json", _wiping),
}
"""Each kind of file: what it is called, and how it is taken."""


def _told(*sentences: str) -> str:
    said = " ".join(filter(None, sentences))
    return f"told: {said}" if said else TAKEN


def main() -> None:
    resource.setrlimit(resource.RLIMIT_AS, (MOST_MEMORY, MOST_MEMORY))
    warnings.simplefilter("ignore")
    for line in sys.stdin:
        asked, watch = json.loads(line), Watch()
        try:
            said = WAYS[asked["how"]][1](Path(asked["path"]))
        except (Refused, Trouble) as sentence:
            said = str(sentence)
        except Exception as error:  # noqa: BLE001 - whatever else is raised is what is looked for
            said = f"BUG {type(error).__name__} at {where(error.__traceback__)}"
        print(json.dumps({"said": said, **watch.told()}), flush=True)


if __name__ == "__main__":
    main()
