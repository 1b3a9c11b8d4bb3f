"""What the edition without names withholds and what may still tell: seen before it is written, and judged."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from stratroom.house import OpenWorkshop
from stratroom.model.judged_words import JudgedWord
from stratroom.model.names import ParkedId
from stratroom.model.parked import Park
from stratroom.record.telling import Places, Seen, Word
from stratroom.ui.languages import use
from stratroom.ui.record.page import RecordPage
from stratroom.ui.record.word_row import JudgedRow, WordRow
from stratroom.words import ENGLISH, LANGUAGES
from tests.record.pages import by_pdfium
from tests.ui.fitting import misfits
from tests.ui.record.pages import page_of, press, settled
from tests.ui.rooms import click
from tests.ui.speaking import unnamed

KEYS, CONTROL = Qt.Key, Qt.KeyboardModifier.ControlModifier
PARKED = (
    "People say that Oz and the cto know; ask Kathy, or the CTO. I was asked to argue the other side, on +49 30 901820."
)
OF_ROLES = ("strategy", "people", "sales", "operating", "People")
"""Words of roles that stand in Northfield's day: looked at last."""


@pytest.fixture
def page(opened: OpenWorkshop, qtbot: QtBot) -> RecordPage:
    """Without names, with a parked point that tells."""
    opened.bridge.do(Park(ParkedId("k"), PARKED))
    page = page_of(opened, qtbot)
    click(page.choices.edition.button("unattributed"))
    settled(page, qtbot)
    return page


def row(page: RecordPage, word: str) -> WordRow:
    rows = [*page.telling.look.rows.widgets.values(), *page.telling.withheld.rows.widgets.values()]
    (found,) = [row for row in rows if isinstance(row, WordRow) and row.word.text() == f"“{word}”"]
    return found


def words(page: RecordPage) -> list[str]:
    """Those to look at, then those that are withheld, as they stand one under the other."""
    lists = (page.telling.look.rows, page.telling.withheld.rows)
    found = [row for rows in lists for row in rows.widgets.values() if isinstance(row, WordRow)]
    return [row.word.text()[1:-1] for row in sorted(found, key=lambda row: row.mapTo(page, QPoint()).y())]


def judged(page: RecordPage, word: str) -> JudgedRow:
    found = page.telling.judged.rows.widgets[word]
    assert isinstance(found, JudgedRow)
    return found


def test_what_is_withheld_is_seen_before_the_pages(page: RecordPage, opened: OpenWorkshop) -> None:
    assert page.telling.isVisible()
    assert not page.preview.isVisible()
    said = "3 places are withheld. 7 words may still tell who somebody is."
    assert page.telling.counts.text() == page.choices.withheld.text() == said
    assert words(page) == ["I was asked to argue the other side", "+49 30 901820", *OF_ROLES, "CTO", "cto"]
    told = row(page, "I was asked to argue the other side")
    assert told.why.text() == "somebody’s own part; 1 place"
    assert told.places.text().endswith(", on +49 30 901820.  ·  Parked")
    assert told.places.marked == ("I was asked to argue the other side",)
    assert row(page, "CTO").places.text().count("\n") == 1
    assert not row(page, "CTO").withhold.isVisible()
    click(page.sides.which.button("pages"))
    assert page.preview.isVisible()
    click(page.choices.edition.button("attributed"))
    assert not page.sides.which.isVisible()
    assert not page.choices.withheld.isVisible()


def printed(page: RecordPage, folder: Path) -> str:
    """What a reader finds in the pages that would be written now."""
    assert page.preview.now
    (folder / "seen.pdf").write_bytes(page.preview.now.content)
    return " ".join("".join(by_pdfium(folder / "seen.pdf")).split())


def test_a_word_is_typed_to_be_withheld_and_undone(
    page: RecordPage, opened: OpenWorkshop, qtbot: QtBot, tmp_path: Path
) -> None:
    page.telling.setFocus()
    QTest.keyClicks(page.telling.word.edit, "Oz")
    press(opened, KEYS.Key_Return)
    assert opened.bridge.workshop.judged_words == (JudgedWord("Oz", is_withheld=True),)
    assert page.telling.word.text() == ""
    assert judged(page, "Oz").said.text() == "Withheld too: “Oz”"
    settled(page, qtbot)
    assert "4 places are withheld." in page.telling.counts.text()
    assert "Oz" in words(page)
    assert "People say that [name withheld] and the [name withheld] know" in printed(page, tmp_path)
    assert page.telling.last.text() == "Withheld in the unattributed edition: “Oz”"
    assert page.telling.undo.accessibleName() == "Undo: Withheld in the unattributed edition: “Oz”"
    press(opened, KEYS.Key_Z, CONTROL)
    assert opened.bridge.workshop.judged_words == ()
    settled(page, qtbot)
    assert "Oz" not in words(page)
    assert not page.telling.undo.isVisible()


def test_what_may_tell_is_withheld_or_kept_by_a_press_and_taken_back(
    page: RecordPage, opened: OpenWorkshop, qtbot: QtBot
) -> None:
    row(page, "I was asked to argue the other side").withhold.setFocus()
    press(opened, KEYS.Key_Space)
    settled(page, qtbot)
    assert "4 places are withheld. 6 words may still" in page.telling.counts.text()
    assert QApplication.focusWidget() is row(page, "+49 30 901820").withhold
    click(row(page, "+49 30 901820").keep)
    settled(page, qtbot)
    assert words(page) == [*OF_ROLES, "CTO", "cto", "I was asked to argue the other side"]
    click(judged(page, "+49 30 901820").take_back)
    settled(page, qtbot)
    assert words(page)[0] == "+49 30 901820"


@pytest.mark.parametrize("size", [(1024, 768), (1920, 1080), (900, 500)])
def test_what_was_done_is_in_sight_with_its_way_back_and_no_row_moves_under_the_hand(
    page: RecordPage, opened: OpenWorkshop, qtbot: QtBot, size: tuple[int, int]
) -> None:
    """The rows of what was said of words come in above; with Undo they go again."""
    opened.console.resize(*size)
    many = " ".join(f"Ask the CTO, CFO, CMO, COO, CEO, CHRO, CSO or GC, a{number}b@x.org." for number in range(9))
    opened.bridge.do(Park(ParkedId("m"), many))
    settled(page, qtbot)
    telling = page.telling
    telling.area.ensureWidgetVisible(row(page, "CTO"))
    QApplication.processEvents()
    pressed, other = row(page, "CTO").keep, row(page, "CFO")
    before = at(page, pressed)
    click(pressed)
    qtbot.waitUntil(lambda: telling.is_drawn)
    QApplication.processEvents()
    assert at(page, pressed) == before
    for part in (telling.undo, telling.last):
        assert part.visibleRegion().boundingRect() == part.rect(), "in sight, wherever one has scrolled to"
    assert telling.last.text() == "Kept in the unattributed edition: “CTO”"
    settled(page, qtbot)
    assert judged(page, "CTO").isVisible()
    bar = telling.area.verticalScrollBar()
    bar.setValue(bar.value() + other.mapTo(telling.area.viewport(), QPoint()).y())
    before = at(page, other)
    click(telling.undo)
    qtbot.waitUntil(lambda: telling.is_drawn)
    QApplication.processEvents()
    assert at(page, other) == before
    settled(page, qtbot)
    assert not telling.undo.isVisible()
    assert row(page, "CFO") is other, "a row that comes back takes no other away"


def at(page: RecordPage, part: QWidget) -> int:
    """How far down the page it is seen."""
    assert not part.visibleRegion().isEmpty(), f"{part.accessibleName()} is out of sight"
    return part.mapTo(page, QPoint()).y()


def test_what_is_no_word_is_refused_on_the_page(page: RecordPage, opened: OpenWorkshop) -> None:
    page.telling.setFocus()
    for typed, said in (("", "The word is empty."), ("O", "“O” is too short: it would stand in every text.")):
        QTest.keyClicks(page.telling.word.edit, typed)
        press(opened, KEYS.Key_Return)
        assert page.notice.isVisible()
        assert page.notice.sentence.startswith(said)
    assert page.telling.word.text() == "O"


def test_all_places_of_a_word_are_shown_on_demand(page: RecordPage, opened: OpenWorkshop, qtbot: QtBot) -> None:
    for number in range(5):
        opened.bridge.do(Park(ParkedId(f"a{number}"), f"Ask the CTO, {number}."))
    settled(page, qtbot)
    told = row(page, "CTO")
    assert told.places.text().count("\n") == 2
    click(told.all)
    assert told.places.text().count("\n") == 6
    assert not told.all.isVisible()


def test_it_comes_first_again_when_the_page_is_opened_anew_and_tab_leads_through_it(
    page: RecordPage, opened: OpenWorkshop, qtbot: QtBot
) -> None:
    press(opened, KEYS.Key_Escape)
    assert opened.record is None
    again = page_of(opened, qtbot)
    assert again.telling.isVisible()
    assert again.telling.word.edit.hasFocus()
    assert again.telling.area.verticalScrollBar().value() == 0
    reached: list[str] = []
    for _ in range(6):
        press(opened, KEYS.Key_Tab)
        reached.append((QApplication.focusWidget() or again).accessibleName())
    assert reached == [
        "Withhold this too: I was asked to argue the other side",
        "Keep, it names nobody here: I was asked to argue the other side",
        "Withhold this too: +49 30 901820",
        "Keep, it names nobody here: +49 30 901820",
        "Withhold this too: strategy",
        "Keep, it names nobody here: strategy",
    ]
    assert again.telling.area.verticalScrollBar().value() > 0


def test_everything_says_what_it_is(page: RecordPage, opened: OpenWorkshop) -> None:
    assert unnamed(page) == []
    assert row(page, "CTO").keep.accessibleName() == "Keep, it names nobody here: CTO"


@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize("size", [(1024, 768), (1920, 1080), (900, 500)])
def test_nothing_is_cut(opened: OpenWorkshop, qtbot: QtBot, code: str, size: tuple[int, int]) -> None:
    opened.console.resize(*size)
    use(code)
    try:
        opened.bridge.do(Park(ParkedId("k"), f"{PARKED} {'incomprehensibilities' * 8}@x.org"))
        page = page_of(opened, qtbot)
        click(page.choices.edition.button("unattributed"))
        settled(page, qtbot)
        click(row_of_any(page).keep)
        settled(page, qtbot)
        assert misfits(page) == []
    finally:
        use(ENGLISH)


def row_of_any(page: RecordPage) -> WordRow:
    first = next(iter(page.telling.look.rows.widgets.values()))
    assert isinstance(first, WordRow)
    return first


def test_a_long_list_is_made_a_few_rows_in_a_turn_and_a_portion_at_a_time(
    page: RecordPage, opened: OpenWorkshop, qtbot: QtBot
) -> None:
    where = (Seen("", "Oz", " agrees", "Statements"),)
    page.telling.show_places(Places(tuple(Word(f"Name {number}", "named", where) for number in range(50)), ()))
    rows, more = page.telling.withheld.rows.widgets, page.telling.withheld.portions.more
    assert len(rows) < 5
    qtbot.waitUntil(lambda: page.telling.is_drawn)
    assert len(rows) == 20
    more.click()
    qtbot.waitUntil(lambda: page.telling.is_drawn)
    assert len(rows) == 40
    assert more.label == "10 more"
