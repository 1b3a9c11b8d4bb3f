"""What is chosen for the record stays with the workshop on this laptop: after closing or a kill, never in the file."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from stratroom.house import OpenWorkshop, open_room
from stratroom.model.names import Edition
from stratroom.model.refusals import Trouble
from stratroom.ui.record.choices_file import ChoicesFile
from stratroom.ui.record.chosen import NAMED, Chosen
from stratroom.ui.record.forms import FORMS
from tests.ui.record.pages import page_of, press, settled
from tests.ui.rooms import click, leave

CONTROL = Qt.KeyboardModifier.ControlModifier
USUAL = Chosen(size="Letter")
FORGOTTEN = (
    "What was chosen for this record before could not be read. Look at the edition and the sections again."
)  # fmt: skip
CHOSEN = st.builds(
    Chosen,
    st.sampled_from(list[Edition](NAMED)),
    st.frozensets(st.text()),
    st.sampled_from(["A4", "Letter"]),
    st.none(),
    st.frozensets(st.sampled_from(list(FORMS))).map(lambda forms: tuple(form for form in FORMS if form in forms)),
)


def of(folder: Path) -> ChoicesFile:
    return ChoicesFile(folder / "notes", "abc", USUAL)


def kept_as(folder: Path, content: bytes) -> ChoicesFile:
    (folder / "notes").mkdir(exist_ok=True)
    (folder / "notes" / "abc.choices").write_bytes(content)
    return of(folder)


@given(chosen=CHOSEN, place=st.booleans())
def test_what_is_kept_is_found_again(tmp_path_factory: pytest.TempPathFactory, chosen: Chosen, place: bool) -> None:
    folder = tmp_path_factory.mktemp("kept")
    of(folder).keep(chosen)
    assert (folder / "notes").exists() == (chosen != USUAL)
    if place:
        of(folder).keep_folder(folder)
    again = of(folder)
    assert (again.chosen, again.folder, again.trouble) == (chosen, folder if place else None, "")


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\xff\xfe",
        b"[]",
        b'"unattributed"',
        b"[" * 100_000,
        b'{"edition": "secret"}',
        b'{"edition": ["unattributed"]}',
        b'{"edition": "unattributed", "size": "A0"}',
        b'{"edition": "unattributed", "forms": [".exe"]}',
        b'{"edition": "unattributed", "forms": ".pdf"}',
        b'{"edition": "unattributed", "left_out": [1]}',
        b'{"edition": "unattributed", "folder": 1}',
        b'{"edition": "unattributed"',
    ],
)
def test_what_cannot_be_read_leaves_the_usual_and_is_said(tmp_path: Path, content: bytes) -> None:
    kept = kept_as(tmp_path, content)
    assert (kept.chosen, kept.folder, kept.trouble) == (USUAL, None, FORGOTTEN)
    kept.keep(Chosen("unattributed"))
    assert kept.trouble == ""
    assert of(tmp_path).chosen == Chosen("unattributed")


def test_what_an_older_file_does_not_tell_is_as_usual(tmp_path: Path) -> None:
    kept = kept_as(tmp_path, b'{"edition": "unattributed"}')
    assert (kept.chosen, kept.trouble) == (Chosen("unattributed", size="Letter"), "")


def test_where_it_cannot_be_kept_it_is_said_and_known_until_the_end(tmp_path: Path) -> None:
    (tmp_path / "notes").write_text("no folder")
    kept = of(tmp_path)
    with pytest.raises(
        Trouble, match=r"^What you choose cannot be kept in .*notes\. It lasts until this window closes"
    ):
        kept.keep(Chosen("unattributed"))
    assert kept.chosen.edition == "unattributed"


def test_a_folder_that_is_gone_is_not_proposed(tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    kept = of(tmp_path)
    kept.keep_folder(tmp_path / "out")
    assert kept.folder == tmp_path / "out"
    (tmp_path / "out").rmdir()
    assert kept.folder is None
    assert of(tmp_path).folder is None


def again(opened: OpenWorkshop, folder: Path) -> OpenWorkshop:
    """The same workshop, opened anew."""
    leave(opened.console)
    workshop = OpenWorkshop(open_room(folder / "day.stratroom"), notes=folder / "notes", keeps_backups=False)
    workshop.show()
    return workshop


def test_the_next_day_all_is_chosen_as_it_was(opened: OpenWorkshop, qtbot: QtBot, tmp_path: Path) -> None:
    entries = len(opened.room.file.recorded)
    page = page_of(opened, qtbot)
    click(page.choices.edition.button("unattributed"))
    click(page.choices.sheet.button("Letter"))
    page.choices.sections.rows["Appendix"].tick.click()
    page.choices.forms.rows[".md"].tick.click()
    settled(page, qtbot)
    (kept,) = (tmp_path / "notes").iterdir()
    told = json.loads(kept.read_bytes())
    assert told == {
        "edition": "unattributed",
        "left_out": ["Appendix"],
        "size": "Letter",
        "forms": [".pdf", ".md"],
        "folder": "",
    }, "it stands there before the page is left: a kill takes none of it"
    workshop = again(opened, tmp_path)
    page = page_of(workshop, qtbot)
    assert page.chosen == Chosen("unattributed", frozenset({"Appendix"}), "Letter", None, (".pdf", ".md"))
    assert page.choices.edition.value == "unattributed"
    assert page.telling.isVisible(), "what is withheld comes first there, as ever"
    assert not page.choices.sections.rows["Appendix"].tick.isChecked()
    assert page.preview.now
    assert "Unattributed" in page.preview.now.name
    assert len(workshop.room.file.recorded) == entries, "the workshop does not tell what was chosen"
    leave(workshop.console)


def test_nothing_is_kept_where_nothing_was_chosen(opened: OpenWorkshop, qtbot: QtBot, tmp_path: Path) -> None:
    page = page_of(opened, qtbot)
    click(page.leave)
    assert not (tmp_path / "notes").exists()


def test_what_was_lost_is_said_on_the_page_until_something_is_chosen(
    opened: OpenWorkshop, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "notes").mkdir()
    (tmp_path / "notes" / f"{opened.room.file.origin}.choices").write_bytes(b"{")
    workshop = again(opened, tmp_path)
    page = page_of(workshop, qtbot)
    assert page.notice.sentence == FORGOTTEN
    click(page.choices.edition.button("unattributed"))
    assert page.notice.sentence == ""
    leave(workshop.console)


def test_where_choices_cannot_be_kept_the_page_says_so(opened: OpenWorkshop, qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "notes").write_text("no folder")
    page = page_of(opened, qtbot)
    click(page.choices.edition.button("unattributed"))
    assert page.notice.sentence.startswith("What you choose cannot be kept in ")
    click(page.leave)
    assert page_of(opened, qtbot).chosen.edition == "unattributed"


def test_a_form_that_cannot_be_ticked_for_now_is_still_wanted(
    opened: OpenWorkshop, qtbot: QtBot, tmp_path: Path
) -> None:
    page = page_of(opened, qtbot)
    page.choices.forms.rows[".ics"].tick.click()
    page.choices.show_due(has_due=False)
    assert page.chosen.forms == (".pdf",)
    click(page.leave)
    workshop = again(opened, tmp_path)
    assert page_of(workshop, qtbot).chosen.forms == (".pdf", ".ics")
    leave(workshop.console)


def test_the_folder_last_written_to_is_proposed_also_the_next_day(
    opened: OpenWorkshop, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "out").mkdir()
    proposed: list[Path] = []
    answers = [tmp_path / "out" / "day.pdf", None, None, tmp_path / "gone" / "day.pdf", None]

    def ask(_window: object, path: Path) -> Path | None:
        proposed.append(path.parent)
        return answers[len(proposed) - 1]

    opened.console.ask_where = ask
    page = page_of(opened, qtbot)
    bar = opened.console.desk.export
    with qtbot.waitSignal(bar.ended, timeout=60_000):
        press(opened, Qt.Key.Key_Return, CONTROL)
        click(page.leave)
    page_of(opened, qtbot)
    press(opened, Qt.Key.Key_Return, CONTROL)
    workshop = again(opened, tmp_path)
    workshop.console.ask_where = ask
    page_of(workshop, qtbot)
    press(workshop, Qt.Key.Key_Return, CONTROL)
    with qtbot.waitSignal(workshop.console.desk.export.ended, timeout=60_000):
        press(workshop, Qt.Key.Key_Return, CONTROL)
    press(workshop, Qt.Key.Key_Return, CONTROL)
    assert proposed == [tmp_path, *[tmp_path / "out"] * 4], "where it was not written is not proposed"
    leave(workshop.console)
