"""The questions the start screen asks outside itself: which file, where to; and what a dropped file is."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Literal

from PySide6.QtWidgets import QFileDialog, QWidget

from stratroom.ui.recent import ENDING
from stratroom.words import say

AskFile = Callable[[QWidget, Path], Path | None]

_LISTS = (".csv", ".tsv", ".xlsx", ".xls", ".ods")


def ask_file(window: QWidget, folder: Path) -> Path | None:
    """Which workshop to open."""
    kinds = say("Workshops") + f" (*{ENDING});;" + say("All files") + " (*)"
    name, _kind = QFileDialog.getOpenFileName(window, say("Open a workshop"), str(folder), kinds)
    return Path(name) if name else None


def ask_case(window: QWidget, folder: Path) -> Path | None:
    """Which case to rehearse."""
    kinds = say("Cases") + " (*.json);;" + say("All files") + " (*)"
    name, _kind = QFileDialog.getOpenFileName(window, say("Rehearse a case"), str(folder), kinds)
    return Path(name) if name else None


def ask_where(window: QWidget, proposed: Path) -> Path | None:
    """Where the workshop of a rehearsed case goes: a file that is not there yet."""
    path, number = proposed.with_name(proposed.name + ENDING), 1
    while path.exists():
        number += 1
        path = proposed.with_name(f"{proposed.name}-{number}{ENDING}")
    name, _kind = QFileDialog.getSaveFileName(
        window, say("Where the rehearsed workshop goes"), str(path), say("Workshops") + f" (*{ENDING})", "",
        QFileDialog.Option.DontConfirmOverwrite,
    )  # fmt: skip
    return Path(name if name.endswith(ENDING) else name + ENDING) if name else None


def ask_folder(window: QWidget, folder: Path) -> Path | None:
    """Into which folder."""
    name = QFileDialog.getExistingDirectory(window, say("Into another folder"), str(folder))
    return Path(name) if name else None


def sort_dropped(paths: Sequence[Path]) -> tuple[Literal["workshop", "case", ""], str]:
    """What a dropped file is by its name; for what cannot be opened here, a sentence with the way out."""
    if len(paths) > 1:
        return "", say("{n} files were dropped. Drop one at a time.", n=len(paths))
    path = paths[0]
    if path.is_dir():
        return "", say("“{name}” is a folder. Drop a workshop or a case.", name=path.name)
    ending = path.suffix.lower()
    if ending == ENDING:
        return "workshop", ""
    if ending == ".json":
        return "case", ""
    if ending in _LISTS:
        return "", say(
            "A list of people is added in a workshop: begin or open one, then drop it on the page “Welcome”."
        )
    return "", say("“{name}” is neither a workshop ({ending}) nor a case (.json).", name=path.name, ending=ENDING)
