"""A facilitator's own designs: one small file each in the folder of the user's, written whole or not at all.

Nothing is ever overwritten but the design that was opened, and what was removed can be put back.
"""

from dataclasses import dataclass
from pathlib import Path

import msgspec
from platformdirs import user_data_path

from stratroom.model.refusals import Refused, Trouble
from stratroom.programmes import Programme, checked, read
from stratroom.reasons import why
from stratroom.slugs import slug
from stratroom.words import say
from stratroom.writing import write_whole

MOST = 200
"""Designs that are listed."""


@dataclass(frozen=True, slots=True)
class OwnDesign:
    """A design and where it lies."""

    file: Path
    design: Programme


@dataclass(frozen=True, slots=True)
class Listed:
    """What lies in the folder: the designs by name, and a sentence for each file that is none."""

    designs: tuple[OwnDesign, ...] = ()
    problems: tuple[str, ...] = ()


class OwnDesigns:
    """The folder of own designs. It is made when the first one is kept."""

    def __init__(self, folder: Path | None = None) -> None:
        self.folder = folder or user_data_path("stratroom", appauthor=False) / "programmes"

    def listed(self) -> Listed:
        """All of them, read anew. A folder that is not there holds none."""
        found, problems = list[OwnDesign](), list[str]()
        for file in self._files():
            try:
                found.append(OwnDesign(file, read(file)))
            except Refused as refusal:
                problems.append(str(refusal))
        return Listed(tuple(sorted(found, key=lambda own: own.design.title.casefold())), tuple(problems))

    def keep_new(self, design: Programme) -> OwnDesign:
        """Keep one more. Refused when it is not in order or the name is taken; Trouble when it cannot be written."""
        tidied = self._checked(design, None)
        self._make_folder()
        return self._write(self._free_file(tidied.title), tidied)

    def keep(self, file: Path, design: Programme) -> OwnDesign:
        """Write this design anew, perhaps under another name. Refused and Trouble as for a new one."""
        tidied = self._checked(design, file)
        self._make_folder()
        return self._write(file, tidied)

    def remove(self, own: OwnDesign) -> None:
        """Take it away; `put_back` brings it back. Trouble when it cannot be removed."""
        try:
            own.file.unlink(missing_ok=True)
        except OSError as error:
            raise Trouble(say("“{name}” cannot be removed: {why}.", name=own.design.title, why=why(error))) from error

    def put_back(self, own: OwnDesign) -> OwnDesign:
        """A removed design again, beside whatever was kept since. Refused when its name is taken by now."""
        return self.keep_new(own.design)

    def _files(self) -> list[Path]:
        try:
            return sorted(path for path in self.folder.glob("*.json") if not path.name.startswith("."))[:MOST]
        except OSError:
            return []

    def _checked(self, design: Programme, file: Path | None) -> Programme:
        tidied = checked(design)
        for own in self.listed().designs:
            if own.design.title.casefold() == tidied.title.casefold() and own.file != file:
                raise Refused(
                    say("You have a design called “{title}” already. Give this one another name.", title=tidied.title),
                    "title",
                )
        return tidied

    def _make_folder(self) -> None:
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise Trouble(
                say("The folder {folder} cannot be made: {why}.", folder=self.folder, why=why(error))
            ) from error

    def _free_file(self, title: str) -> Path:
        stem = slug(title, "design")
        file, number = self.folder / f"{stem}.json", 1
        while file.exists():
            number += 1
            file = self.folder / f"{stem}-{number}.json"
        return file

    def _write(self, file: Path, design: Programme) -> OwnDesign:
        write_whole(file, msgspec.json.format(msgspec.json.encode(design), indent=1) + b"\n")
        return OwnDesign(file, design)
