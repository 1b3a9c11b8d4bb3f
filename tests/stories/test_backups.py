"""The backups of a workshop: looked through, restored beside what is there, one more made while it is open."""

import shutil

from PySide6.QtCore import Qt

from stratroom.house import open_room
from stratroom.ui.backups.page import BackupsPage
from tests.stories.closed import PEOPLE, TITLE, changes, is_open_again, page_of, revealed_and_closed
from tests.stories.driver import CONTROL, Facilitator


def test_backups_are_come_to_with_keys_and_restored_without_a_fault(facilitator: Facilitator) -> None:
    path = revealed_and_closed(facilitator)
    before = path.read_bytes()
    facilitator.presses("Backups…")
    facilitator.types(Qt.Key.Key_Return)
    page = page_of(facilitator)
    assert page.lead.text().startswith("The newest whole backup: Today, ")
    list(page.rows.values())[-1].restore.click()
    is_open_again(facilitator)
    assert facilitator.opened.room.file.path.name == "offsite restored.stratroom"
    assert [person.name for person in facilitator.workshop.people] == [*PEOPLE]
    assert path.read_bytes() == before


def test_while_it_is_open_a_backup_is_made_and_counted_against(facilitator: Facilitator) -> None:
    path = revealed_and_closed(facilitator)
    facilitator.opens_again(TITLE)
    facilitator.seats(("CMO", "Marketing"))
    facilitator.types(Qt.Key.Key_B, CONTROL)
    page = facilitator.window.findChild(BackupsPage)
    assert isinstance(page, BackupsPage)
    work = page.work
    assert work
    facilitator.qtbot.waitUntil(work.isFinished)
    facilitator.qtbot.waitUntil(lambda: page.lead.text().startswith("The newest whole backup: Today"))
    newest = next(iter(page.rows.values()))
    facilitator.qtbot.waitUntil(lambda: newest.what.text().endswith("· 1 entry since is not in it"))
    facilitator.types(Qt.Key.Key_B, CONTROL)
    facilitator.qtbot.waitUntil(lambda: len(page.rows) == 3)
    assert facilitator.opened.console.desk.status.backup.text().startswith("Backup ")
    restored = next(iter(page.rows.values()))
    facilitator.qtbot.waitUntil(restored.restore.isVisible)
    restored.restore.click()
    facilitator.qtbot.waitUntil(lambda: page.notice.sentence.startswith("Restored as “offsite restored.stratroom”"))
    assert open_room(path.with_name("offsite restored.stratroom"), read_only=True).workshop == facilitator.workshop
    facilitator.types(Qt.Key.Key_Escape)
    assert facilitator.opened.console.desk.isVisible()
    listed = facilitator.front._recent.paths()
    assert [each.name for each in listed] == ["offsite.stratroom", "offsite restored.stratroom"]


def test_that_it_is_damaged_is_seen_without_opening_it(facilitator: Facilitator) -> None:
    path = revealed_and_closed(facilitator)
    changes(path, b"Legal", b"Regal")
    shutil.rmtree(path.with_name("offsite backups"))
    facilitator.presses("Backups…")
    facilitator.types(Qt.Key.Key_Return)
    page = facilitator.front.start.going_back.page
    assert isinstance(page, BackupsPage)
    facilitator.qtbot.waitUntil(page.save.isVisible, timeout=30_000)
    assert page.why.isVisible()
    assert page.why.text().startswith("The workshop itself does not open. Not whole: ")
    assert page.save.hasFocus()
    page.save.click()
    is_open_again(facilitator)
    assert [person.name for person in facilitator.workshop.people] == [*PEOPLE]


def test_a_last_backup_that_cannot_be_written_is_said_on_the_start_screen(facilitator: Facilitator) -> None:
    path = revealed_and_closed(facilitator)
    facilitator.opens_again(TITLE)
    facilitator.seats(("CMO", "Marketing"))
    folder = path.with_name("offsite backups")
    shutil.rmtree(folder)
    folder.write_text("a file where the folder was")
    facilitator.closes_the_window()
    said = facilitator.front.start.notice
    assert said.isVisible()
    assert said.sentence == (
        f"No backup was made. The folder {folder} could not be made: something else has that name already."
    )
    folder.unlink()
    facilitator.opens_again(TITLE)
    assert said.sentence == ""
    assert [person.name for person in facilitator.workshop.people] == [*PEOPLE, "GC", "CMO"]
    facilitator.closes_the_window()
    assert said.sentence == ""
    assert list(folder.glob("*.stratroom"))


def test_no_backup_while_a_question_without_names_is_out(facilitator: Facilitator) -> None:
    facilitator.begins("One-day alignment", title="Offsite", organisation="Aldermoor", date="2027-03-01")
    facilitator.seats(*((name, f"Head of {name}") for name in (*PEOPLE, "GC", "CMO")))
    facilitator.presses("Who will see the statements: Without names")
    facilitator.goes_to("statements")
    facilitator.presses_the_large_button("Put the question")
    facilitator.types(Qt.Key.Key_B, CONTROL)
    facilitator.types(Qt.Key.Key_B, CONTROL)
    page = facilitator.window.findChild(BackupsPage)
    assert isinstance(page, BackupsPage)
    assert page.notice.sentence.startswith("A question without names is out: a copy now would show who answers.")
    assert page.rows == {}
