"""What was chosen for one workshop's record, kept beside the notes: never in the workshop, so no record tells of it.

The logo, a picture, has a file of its own.
"""

import json
from dataclasses import replace
from pathlib import Path

from stratroom.foreign import content_of
from stratroom.model.refusals import Trouble
from stratroom.ui.console.printing import A4, LETTER
from stratroom.ui.record.chosen import NAMED, Chosen
from stratroom.ui.record.forms import FORMS
from stratroom.words import say
from stratroom.writing import PRIVATE, write_whole

_LARGEST = 256 * 1024
"""Bytes their file may have."""


class ChoicesFile:
    """Found again by the digest of the workshop's first entry, as the notes are. Nothing is made on the disk before
    something else than `usual` is chosen, or the record is written. `trouble` says that what was kept could not be
    read: then the usual choices stand."""

    def __init__(self, folder: Path, origin: str, usual: Chosen) -> None:
        self._path = folder / f"{origin}.choices"
        self.chosen, self._folder, self.trouble = usual, None, ""
        try:
            self.chosen, self._folder = _understood(content_of(self._path, _LARGEST), usual)
        except FileNotFoundError:
            return
        except (OSError, ValueError, RecursionError):
            self.trouble = say(
                "What was chosen for this record before could not be read. Look at the edition and the sections again."
            )

    @property
    def folder(self) -> Path | None:
        """Where the record was written last, if that is still there."""
        return self._folder if self._folder and _is_folder(self._folder) else None

    def keep(self, chosen: Chosen) -> None:
        """All but the logo, from now on. Trouble when it cannot be written down; it is known until the end then."""
        bare = replace(chosen, logo=None)
        if bare != self.chosen:
            self.chosen = bare
            self._write()

    def keep_folder(self, folder: Path) -> None:
        """The record was written there. Trouble as with what is chosen."""
        if folder != self._folder:
            self._folder = folder
            self._write()

    def _write(self) -> None:
        self.trouble = ""
        told = {
            "edition": self.chosen.edition,
            "left_out": sorted(self.chosen.left_out),
            "size": self.chosen.size,
            "forms": self.chosen.forms,
            "folder": str(self._folder) if self._folder else "",
        }
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            write_whole(self._path, json.dumps(told).encode(), mode=PRIVATE)
        except (OSError, Trouble) as error:
            folder = self._path.parent
            raise Trouble(
                say("What you choose cannot be kept in {folder}. It lasts until this window closes.", folder=folder)
            ) from error


def _understood(content: bytes, usual: Chosen) -> tuple[Chosen, Path | None]:
    """What an older file does not tell is as usual. ValueError for anything but choices that there are."""
    match json.loads(content):
        case dict(found):
            left_out, forms = _texts(found, "left_out", ()), _texts(found, "forms", usual.forms)
            edition, size = _one(found, "edition", usual.edition), _one(found, "size", usual.size)
            folder = _one(found, "folder", "")
        case _:
            raise ValueError("no choices")
    if edition not in NAMED or size not in (A4, LETTER) or not set(forms) <= set(FORMS):
        raise ValueError("nothing that can be chosen")
    in_order = tuple(form for form in FORMS if form in forms)
    chosen = Chosen(edition, frozenset(left_out), size, forms=in_order)
    return chosen, Path(folder) if folder else None


def _texts(found: dict[str, object], name: str, usual: tuple[str, ...]) -> tuple[str, ...]:
    texts = found.get(name, list(usual))
    if not isinstance(texts, list) or not all(isinstance(each, str) for each in texts):
        raise ValueError("not texts")
    return tuple(texts)


def _one(found: dict[str, object], name: str, usual: str) -> str:
    (text,) = _texts({name: [found.get(name, usual)]}, name, ())
    return text


def _is_folder(path: Path) -> bool:
    """Where that cannot be told it is not there for whoever looks."""
    try:
        return path.is_dir()
    except (OSError, ValueError):
        return False
