"""The page of backups tells those of another workshop of this name, and of a line that was left, from its own."""

from collections.abc import Callable
from contextlib import nullcontext
from pathlib import Path
from threading import Event

import pytest
from pytestqt.qtbot import QtBot

from stratroom.app import new_application
from stratroom.kept_copies import Kept
from stratroom.model.refusals import Trouble
from stratroom.ui.backups.files import Subject, Ways
from stratroom.ui.backups.page import BackupsPage

FILE = Path("/nowhere/day.stratroom")
MINE = ("a", "b", "c")
OTHER, LEFT, OWN = ("x", "y", "z", "w"), ("a", "b", "n", "o"), ("a", "b")
BACKUPS = {FILE.with_name(name): chains for name, chains in (("other", OTHER), ("left", LEFT), ("own", OWN))}


def kept(path: Path) -> Kept:
    chains = MINE if path == FILE else BACKUPS[path]
    return Kept(path, f"2026-11-27T1{len(chains)}:00:00+01:00", len(chains), "Goes on", chains=chains)


def restored_at_once(backup: Path, _file: Path, _folder: Path) -> Path:
    return backup


def page_of(
    qtbot: QtBot,
    subject: Subject,
    *,
    is_open: bool,
    restore: Callable[[Path, Path, Path], Path] = restored_at_once,
) -> BackupsPage:
    new_application()
    ways = Ways(
        lambda _file: list(BACKUPS),
        lambda path: kept(path).at,
        lambda _passphrase, _path: nullcontext(),
        kept,
        kept,
        restore,
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


def test_that_none_is_of_this_workshop_is_not_said_as_damage(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(BACKUPS, FILE.with_name("own"))
    page = page_of(qtbot, Subject(FILE, now=3, chains=MINE), is_open=True)
    qtbot.waitUntil(lambda: page.lead.text().startswith("No whole backup is of this workshop as it went on. Those"))
    assert not any(row.restore.isHidden() for row in page.rows.values())
    page.leave_off()


@pytest.mark.parametrize("wrong", [None, Trouble("The disk is full."), ZeroDivisionError()])
def test_one_new_file_at_a_time(qtbot: QtBot, wrong: Exception | None) -> None:
    goes_on, made = Event(), list[Path]()

    def restore(backup: Path, _file: Path, _folder: Path) -> Path:
        made.append(backup)
        goes_on.wait(30)
        if wrong:
            raise wrong
        return backup

    page = page_of(qtbot, Subject(FILE, now=3, chains=MINE), is_open=True, restore=restore)
    qtbot.waitUntil(lambda: not any(row.restore.isHidden() for row in page.rows.values()))
    own, other = page.rows[FILE.with_name("own")], page.rows[FILE.with_name("other")]
    own.restore.click()
    assert page.notice.sentence == "The new file is being written …"
    for button in (own.restore, other.restore, page.save):
        assert not button.isEnabled()
        button.click()
    page.look()
    assert not any(row.restore.isEnabled() for row in page.rows.values()), "nor of those that were looked into anew"
    with qtbot.captureExceptions() as raised:
        goes_on.set()
        qtbot.waitUntil(page.save.isEnabled)
        qtbot.wait(10)
    assert [error for _, error, _ in raised] == ([wrong] if isinstance(wrong, ZeroDivisionError) else [])
    assert all(row.restore.isEnabled() for row in page.rows.values())
    assert made == [FILE.with_name("own")]
    page.leave_off()
