"""A workshop is finished and goes: the page that asks, and what it is written out as before. Paths alone are kept."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QWidget

from stratroom import case as cases
from stratroom.catalogue import rule_book
from stratroom.model.refusals import Refused
from stratroom.record.forms import write
from stratroom.retelling import left_out, retell, to_know
from stratroom.room import begun
from stratroom.storage.belongings import opened_alike
from stratroom.storage.file import WorkshopFile
from stratroom.storage.keys import Key, holding
from stratroom.storage.locked import does_not_open, first_page, is_locked, key_of
from stratroom.ui.recent import Recent
from stratroom.ui.start.remove_page import Found, RemovePage, what_stays
from stratroom.ui.start.window import StartWindow
from stratroom.wiping import Step, Wipe, begun_with, carry_out, interrupted, keep, plan, still
from stratroom.words import say
from stratroom.writing import is_there, write_whole

AskFolder = Callable[[QWidget], Path | None]


def show_page(start: StartWindow, path: Path | None, recent: Recent, folder: Path) -> None:
    """On the start screen, for this workshop, or for one whose removing was stopped."""

    def ask_folder(page: QWidget) -> Path | None:
        return start.ask_folder(page, folder)

    page = remove_page(path, recent, ask_folder) if path else going_on(recent)
    if page:
        start.removing.show(page)


def asks_first(start: StartWindow, path: Path, recent: Recent) -> bool:
    """Whether the file at `path` was going when the removing of its workshop was stopped: then the start screen asks
    whether that is gone on with or what is left is kept, and opened."""
    wipe = begun_with(path)
    if wipe:
        start.removing.show(_page_for(wipe, recent), path)
    return wipe is not None


def remove_page(path: Path, recent: Recent, ask_folder: AskFolder, data: Path | None = None) -> RemovePage:
    """For the workshop at `path`."""

    def look(passphrase: str, step: Step) -> Found:
        with holding(_opening_key(path, passphrase)):
            return plan(path, data, step, recent.paths())

    return RemovePage(path.stem, look, partial(_write_out, path), partial(_carry_out, recent, data), ask_folder)


def going_on(recent: Recent) -> RemovePage | None:
    """For one whose removing was stopped; None where there is none."""
    wipe = next(iter(interrupted()), None)
    return wipe and _page_for(wipe, recent)


def _page_for(wipe: Wipe, recent: Recent) -> RemovePage:
    """On which it is gone on with, or what is left of it is kept."""
    remove = partial(_carry_out, recent, None)
    page = RemovePage(wipe.workshop.stem, lambda _passphrase, _step: still(wipe), None, remove, lambda _page: None)
    page.offer_to_keep(partial(keep, wipe))
    return page


def _carry_out(recent: Recent, data: Path | None, found: Found, step: Step) -> list[str]:
    assert isinstance(found, Wipe)
    said = carry_out(found, data, step)
    for path in {*found.paths, found.workshop}:
        if not is_there(path):
            recent.forget(path)
    return [*said, *what_stays(found)]


def _write_out(path: Path, folder: Path, passphrase: str, step: Step) -> list[str]:
    """The record, its tables and the case, into this folder; their names, what a case has no place for, and what to
    know of it."""
    from stratroom.binding import book
    from stratroom.record.spreadsheets import write as write_tables

    rules = rule_book()
    with holding(_key(path, passphrase)):
        room = begun(WorkshopFile.open(path, rules.kinds, read_only=True), rules)
    try:
        bound = book(room.workshop, room.file.words, room.file.recorded[-1].at, "attributed", room.file.origin)
        targets = record, tables, case = (
            folder / f"{path.stem}.pdf",
            folder / f"{path.stem} tables",
            folder / f"{path.stem}.json",
        )
        if there := next((target for target in targets if target.exists()), None):
            raise Refused(say("{path} exists already. Choose another folder, or move it.", path=there))
        write(bound, record, boxes=True, progress=step)
        write_tables(bound, tables, progress=step)
        step(1, 1)
        write_whole(case, cases.to_json(retell(room.workshop)))
        told = say(
            "Written into {folder}: {record}, {tables} and {case}.",
            folder=folder, record=record.name, tables=tables.name, case=case.name,
        )  # fmt: skip
        left = (say("Not in the case. {sentence}", sentence=each) for each in left_out(room.workshop))
        return [told, *left, *to_know(room.workshop)]
    finally:
        room.close()


def _opening_key(path: Path, passphrase: str) -> Key | None:
    """That of the workshop, or, where its beginning is damaged, of its backups. DoesNotOpen where it is of neither."""
    if not (passphrase and is_locked(path)):
        return None
    for file in (path, *opened_alike(path)):
        key = key_of(file, passphrase)
        if key.opens(first_page(file)):
            return key
    raise does_not_open(path.name)


def _key(path: Path, passphrase: str) -> Key | None:
    return key_of(path, passphrase) if passphrase and is_locked(path) else None
