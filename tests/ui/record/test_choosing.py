"""What is chosen for the record, and the way into a file: with a logo, without sections, with boxes, called off."""

from pathlib import Path

import pypdf
import pytest
from PIL import Image
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from stratroom.house import OpenWorkshop
from stratroom.model.names import ParkedId
from stratroom.model.parked import Park
from stratroom.ui.record.page import RecordPage
from tests.record.pages import by_pdfium, squeezed
from tests.ui.record.pages import page_of, press, settled
from tests.ui.rooms import click, leave

KEYS, CONTROL = Qt.Key, Qt.KeyboardModifier.ControlModifier
NAMED = "Northfield Grocers - Northfield strategy for the next five years - 2026-10-15 - Attributed - draft.pdf"


def written(page: RecordPage, opened: OpenWorkshop, qtbot: QtBot) -> str:
    """What is said once “Write the record…” has ended."""
    bar = opened.console.desk.export
    with qtbot.waitSignal(bar.ended, timeout=60_000):
        press(opened, KEYS.Key_Return, CONTROL)
    return bar.said.text()


@pytest.fixture
def target(opened: OpenWorkshop, tmp_path: Path) -> Path:
    """Where the record is written, whatever name is proposed."""
    path = tmp_path / "record.pdf"
    opened.console.ask_where = lambda window, proposed: path
    return path


def test_what_was_seen_is_what_is_written_under_a_name_that_says_what_it_is(
    opened: OpenWorkshop, qtbot: QtBot, tmp_path: Path
) -> None:
    proposed: list[Path] = []
    opened.console.ask_where = lambda window, path: proposed.append(path) or path
    page = page_of(opened, qtbot)
    assert page.preview.now
    seen = page.preview.now.content
    said = written(page, opened, qtbot)
    (path,) = proposed
    assert path.name == NAMED
    assert (path.parent, path.read_bytes()) == (tmp_path, seen)
    assert said.endswith(str(path))


def test_a_section_left_out_is_named_where_it_is_told_how_it_was_done(
    opened: OpenWorkshop, qtbot: QtBot, target: Path
) -> None:
    page = page_of(opened, qtbot)
    row = page.choices.sections.rows["Decision 1"]
    QTest.mouseClick(row, Qt.MouseButton.LeftButton, pos=QPoint(80, row.height() // 2))
    tick = page.choices.sections.rows["Statements"].tick
    tick.setFocus()
    press(opened, KEYS.Key_Space)
    written(page, opened, qtbot)
    *_, last = pages = by_pdfium(target)
    assert [entry.title for entry in pypdf.PdfReader(target).outline if not isinstance(entry, list)] == [
        "Decisions", "Decision 2", "Priorities", "Read-back", "Same words", "The room", "Appendix", "How it was done",
    ]  # fmt: skip
    assert "Sections left out" in last
    assert squeezed("• Decision 1 • Statements") in squeezed(last)
    assert pages[0].count("In full on page") == 1


def test_what_must_be_there_cannot_be_left_out(opened: OpenWorkshop, qtbot: QtBot) -> None:
    page = page_of(opened, qtbot)
    first, *others, method = page.choices.sections.rows.values()
    assert not first.tick.isEnabled()
    assert not method.tick.isEnabled()
    assert all(row.tick.isEnabled() for row in others)
    QTest.mouseClick(method, Qt.MouseButton.LeftButton)
    assert method.tick.isChecked()


def test_a_logo_is_kept_beside_the_notes_and_stands_on_the_first_page(
    opened: OpenWorkshop, qtbot: QtBot, tmp_path: Path
) -> None:
    picture = tmp_path / "acme.png"
    Image.new("RGB", (300, 90), (200, 0, 0)).save(picture)
    page = page_of(opened, qtbot)
    assert page.preview.now
    plain = page.preview.now.content
    page.choices.logo.ask_picture = lambda window: picture
    with qtbot.waitSignal(page.choices.logo.changed):
        click(page.choices.logo.choose)
    settled(page, qtbot)
    assert len(page.preview.now.content) > len(plain)
    picture.unlink()
    click(page.leave)
    assert len(list((tmp_path / "notes").iterdir())) == 1
    page = page_of(opened, qtbot)
    click(page.choices.logo.take_away)
    settled(page, qtbot)
    assert page.preview.now
    assert page.preview.now.content == plain
    assert list((tmp_path / "notes").iterdir()) == []


def test_what_is_no_picture_is_said_and_nothing_changes(opened: OpenWorkshop, qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "logo.png").write_text("no picture")
    page = page_of(opened, qtbot)
    page.choices.logo.ask_picture = lambda window: tmp_path / "logo.png"
    with qtbot.waitSignal(page.choices.logo.refused):
        click(page.choices.logo.choose)
    assert page.notice.sentence == "logo.png is not a PNG or JPEG picture. Choose one for the logo."
    assert page.chosen.logo is None
    Image.new("RGB", (300, 90), (200, 0, 0)).save(tmp_path / "logo.png")
    with qtbot.waitSignal(page.choices.logo.changed):
        click(page.choices.logo.choose)
    assert page.notice.sentence == "", "what was refused is not so any more"
    assert page.chosen.logo


def test_a_kept_logo_that_is_lost_is_said_before_and_while_it_is_written(
    opened: OpenWorkshop, qtbot: QtBot, tmp_path: Path, target: Path
) -> None:
    """Damaged it is asked for again; gone it is as if none had been chosen."""
    picture = tmp_path / "acme.png"
    Image.new("RGB", (300, 90), (200, 0, 0)).save(picture)
    page = page_of(opened, qtbot)
    logo = page.choices.logo
    logo.ask_picture = lambda window: picture
    with qtbot.waitSignal(logo.changed):
        click(logo.choose)
    settled(page, qtbot)
    assert page.chosen.logo
    page.chosen.logo.write_bytes(b"no picture any more")
    page.follow()
    settled(page, qtbot)
    lost = "The logo that is kept on this laptop cannot be read any more. Choose it again, or take it away."
    assert page.notice.sentence == lost
    for _ in ("another form", "and not"):
        page.choices.forms.rows[".md"].tick.click()
        assert page.notice.sentence == lost, "that does not mend it"
    assert written(page, opened, qtbot) == lost
    assert not target.exists()
    page.chosen.logo.unlink()
    page.follow()
    settled(page, qtbot)
    assert not logo.take_away.isVisible()
    assert logo.choose.accessibleName() == "Choose a logo…"
    assert written(page, opened, qtbot).endswith(str(target))


@pytest.mark.parametrize("name", ["x" * 300, "x/y"])
def test_a_name_that_cannot_be_is_said(opened: OpenWorkshop, qtbot: QtBot, tmp_path: Path, name: str) -> None:
    """In every form, each of which looks for an earlier file first."""
    opened.console.ask_where = lambda window, proposed: tmp_path / f"{name}{proposed.suffix}"
    page = page_of(opened, qtbot)
    for form in page.choices.forms.rows:
        for other, row in page.choices.forms.rows.items():
            row.tick.setChecked(other == form)
        assert "could not be written" in written(page, opened, qtbot), form


def test_what_was_chosen_is_chosen_when_the_page_is_opened_again(opened: OpenWorkshop, qtbot: QtBot) -> None:
    page = page_of(opened, qtbot)
    click(page.choices.sheet.button("Letter"))
    page.choices.sections.rows["Appendix"].tick.click()
    chosen = page.chosen
    click(page.leave)
    page = page_of(opened, qtbot)
    assert page.chosen == chosen
    assert (chosen.size, chosen.left_out) == ("Letter", {"Appendix"})


def test_called_off_half_way_the_earlier_file_is_as_it_was(opened: OpenWorkshop, qtbot: QtBot, target: Path) -> None:
    target.write_bytes(b"the one before")
    page = page_of(opened, qtbot)
    bar = opened.console.desk.export
    bar.progress.valueChanged.connect(bar.cancel.click)
    assert written(page, opened, qtbot) == "Called off. Any earlier file is as it was."
    assert target.read_bytes() == b"the one before"
    assert not bar.folder.isVisible()


def test_what_cannot_be_written_is_said(opened: OpenWorkshop, qtbot: QtBot, tmp_path: Path) -> None:
    opened.console.ask_where = lambda window, proposed: tmp_path / "gone" / "record.pdf"
    said = written(page_of(opened, qtbot), opened, qtbot)
    assert "could not be written" in said
    assert "Choose another folder" in said


def test_a_sign_without_a_font_stops_it_and_boxes_are_offered(opened: OpenWorkshop, qtbot: QtBot, target: Path) -> None:
    opened.bridge.do(Park(ParkedId("k1"), "A word in Tibetan: \u0f40"))
    page, bar = page_of(opened, qtbot), opened.console.desk.export
    said = written(page, opened, qtbot)
    assert said.startswith(
        "The record is not written: no font of Stratroom has U+0F40 TIBETAN LETTER KA, first in “Parked”"
    )
    assert not target.exists()
    with qtbot.waitSignal(bar.ended, timeout=60_000):
        click(bar.with_boxes)
    assert bar.said.text().endswith(str(target))
    assert "U+0F40 TIBETAN LETTER KA is drawn as a box with its number" in " ".join(by_pdfium(target)[-1].split())


def test_the_folder_is_opened_in_the_systems_own_window(opened: OpenWorkshop, qtbot: QtBot, target: Path) -> None:
    shown, bar = list[Path](), opened.console.desk.export
    written(page_of(opened, qtbot), opened, qtbot)
    bar.open_in_files = lambda folder: shown.append(folder) is None
    click(bar.folder)
    assert shown == [target.parent]
    bar.open_in_files = lambda folder: False
    click(bar.folder)
    assert bar.said.text() == f"The folder cannot be opened from here. It is {target.parent}"


def test_it_is_written_on_while_the_work_at_the_desk_goes_on(opened: OpenWorkshop, qtbot: QtBot, target: Path) -> None:
    page, bar = page_of(opened, qtbot), opened.console.desk.export
    with qtbot.waitSignal(bar.ended, timeout=60_000):
        press(opened, KEYS.Key_Return, CONTROL)
        click(page.leave)
        assert bar.isVisible()
    assert bar.said.text().endswith(str(target))
    click(bar.dismiss)
    assert not bar.isVisible()


def test_what_changes_while_it_is_written_is_not_in_it(opened: OpenWorkshop, qtbot: QtBot, target: Path) -> None:
    page, bar = page_of(opened, qtbot), opened.console.desk.export
    assert page.preview.now
    seen = page.preview.now.content
    with qtbot.waitSignal(bar.ended, timeout=60_000):
        press(opened, KEYS.Key_Return, CONTROL)
        opened.bridge.do(Park(ParkedId("k1"), "Said while it was written."))
    assert target.read_bytes() == seen
    settled(page, qtbot)
    assert page.preview.now.content != seen


def test_closing_while_it_is_written_leaves_the_earlier_file(opened: OpenWorkshop, qtbot: QtBot, target: Path) -> None:
    target.write_bytes(b"the one before")
    page_of(opened, qtbot)
    press(opened, KEYS.Key_Return, CONTROL)
    job = opened.console.desk.export.job
    assert job
    leave(opened.console)
    assert job.isFinished()
    assert target.read_bytes() == b"the one before"
    assert sorted(path.name for path in target.parent.iterdir() if ".part" in path.name) == []


def test_a_name_without_an_answer_writes_nothing(opened: OpenWorkshop, qtbot: QtBot) -> None:
    opened.console.ask_where = lambda window, proposed: None
    page_of(opened, qtbot)
    press(opened, KEYS.Key_Return, CONTROL)
    assert opened.console.desk.export.job is None


def test_tab_goes_through_the_choices_as_they_are_read(opened: OpenWorkshop, qtbot: QtBot) -> None:
    """Sections come in only once the pages are made, and still before what stands below them."""
    page = page_of(opened, qtbot)
    reached: list[str] = []
    while not reached or reached[-1] != reached[0] or len(reached) == 1:
        press(opened, KEYS.Key_Tab)
        held = opened.console.focusWidget()
        assert held
        reached.append(held.accessibleName().partition(":")[0])
    kinds = list(dict.fromkeys(reached[reached.index("Edition") :] + reached))
    assert page.choices.sections.rows
    assert kinds[:5] == ["Edition", "Section", "Sheet", "Choose a logo…", "Form"]
