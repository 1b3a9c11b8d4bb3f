"""The page of backups tells those of another workshop of this name, and of a line that was left, from its own."""

from contextlib import nullcontext
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from stratroom.app import new_application
from stratroom.kept_copies import Kept
from stratroom.ui.backups.files import Subject, Ways
from stratroom.ui.backups.page import BackupsPage

FILE = Path("/nowhere/day.stratroom")
MINE = ("a", "b", "c")
OTHER, LEFT, OWN = ("x", "y", "z", "w"), ("a", "b", "n", "o"), ("a", "b")
BACKUPS = {FILE.with_name(name): chains for name, chains in (("other", OTHER), ("left", LEFT), ("own", OWN))}


def kept(path: Path) -> Kept:
    chains = MINE if path == FILE else BACKUPS[path]
    return Kept(path, f"2026-11-27T1{len(chains)}:00:00+01:00", len(chains), "Goes on", chains=chains)


def page_of(qtbot: QtBot, subject: Subject, *, is_open: bool) -> BackupsPage:
    new_application()
    ways = Ways(
        lambda _file: list(BACKUPS),
        lambda path: kept(path).at,
        lambda _passphrase, _path: nullcontext(),
        kept,
        kept,
        lambda backup, _file, _folder: backup,
        lambda file, _folder: file,
        54,
        (lambda then: then("")) if is_open else None,
    )
    page = BackupsPage(subject, ways)
    qtbot.addWidget(page)
    qtbot.waitUntil(lambda: all(row.what.text() for row in page.rows.values()))
    return page


@pytest.mark.parametrize("is_open", [True, False])
def test_they_are_told_apart(qtbot: QtBot, is_open: bool) -> None:
    """While it is open it is known at once; else once the workshop itself was read."""
    page = page_of(qtbot, Subject(FILE, now=3, chains=MINE) if is_open else Subject(FILE), is_open=is_open)
    said = {path.name: row.what for path, row in page.rows.items()}
    qtbot.waitUntil(lambda: said["other"].text().endswith(" · Of another workshop of this name."))
    assert said["left"].text().endswith(" · Of a line that was left: from entry 3 on it is another.")
    assert "Of a" not in said["own"].text()
    assert page._newest == kept(FILE.with_name("own")), "the others hold more, and nothing of this one"
    page.leave_off()
