"""Marks under words: they lie where the words stand, on every line, in every direction, and move no letter."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from stratroom.stages.reveal.marked_public import OnlyOnce, SharedWords, WordsPlace
from stratroom.ui import roles
from stratroom.ui.audience.cards import Card
from stratroom.ui.audience.flow import plain, prose
from stratroom.ui.audience.frame import Picture, painted
from stratroom.ui.sheet import Sheet
from stratroom.ui.spans import Marked, Span, in_pieces
from stratroom.ui.theme import light
from stratroom.ui.typefaces import font, register_every_script
from stratroom.ui.typeset import Run, Setting
from tests.screens import views
from tests.screens.laid_out import FULL, HD, SMALL
from tests.screens.laid_out import painted as laid_out
from tests.screens.made_up import Words, unruly, usual

SIZE = QSize(800, 600)


@pytest.fixture(autouse=True)
def _typefaces(qtbot: QtBot) -> None:
    register_every_script()


def setting(text: str, width: float = 1e6) -> Setting:
    return Setting([Run(text, font(40, serif=True), QColor("black"))], width, 50)


def test_words_on_two_lines_are_marked_on_both() -> None:
    whole = setting("grow sustainably", 260)
    assert whole.line_count == 2
    first, second = whole.stretches(0, 0, 16)
    assert second.baseline - first.baseline == pytest.approx(50, abs=1)
    assert first.right < 260
    (word,) = whole.stretches(0, 5, 16)
    assert (word.left, word.right) == (second.left, second.right)


def test_signs_of_two_units_are_counted_as_one() -> None:
    (after,) = setting("🍎🍎 fresh").stretches(0, 3, 8)
    (alone,) = setting("fresh").stretches(0, 0, 5)
    assert after.right - after.left == pytest.approx(alone.right - alone.left, abs=1)


def test_what_is_read_leftwards_is_marked_at_the_right() -> None:
    (first,) = setting("البلدات الصغيرة", 600).stretches(0, 0, 7)
    assert first.left > 300


def test_what_is_read_both_ways_is_marked_piece_by_piece() -> None:
    found = setting("grow עברית שלום fast").stretches(0, 0, 10)
    assert sum(stretch.right - stretch.left for stretch in found) < setting("grow עברית שלום").natural_width


def test_the_second_of_two_runs_is_marked_where_it_stands() -> None:
    face = font(40)
    runs = [Run("\u202eSame:\u202c ", face, QColor("black")), Run("growth", face, QColor("black"))]
    whole = Setting(runs, 1e6, 50)
    (words,) = whole.stretches(1, 0, 6)
    (alone,) = Setting(runs[1:], 1e6, 50).stretches(0, 0, 6)
    assert words.right - words.left == pytest.approx(alone.right - alone.left, abs=1)
    assert words.right == pytest.approx(whole.natural_width, abs=1)


def test_pieces_of_a_text_keep_their_marks() -> None:
    marked = Span("one two three", marked=(Marked(4, 9, "double"),))
    pieces = in_pieces(marked, ["one two ", "three"])
    assert list(map(plain, pieces)) == ["one two ", "three"]
    assert [piece.marked for piece in pieces if isinstance(piece, Span)] == [
        (Marked(4, 8, "double"),),
        (Marked(0, 1, "double"),),
    ]


def drawn(*marked: Marked) -> Picture:
    def paint(sheet: Sheet) -> int:
        (words,) = prose(sheet, Span("grow sustainably", marked=marked), 700, roles.STATEMENT, size=60)
        words.draw(40, 40)
        return 1

    return painted(paint, SIZE, light())


@pytest.mark.parametrize(
    ("stroke", "colour"), [("tint", "room"), ("double", "ink"), ("dotted", "ink"), ("single", "ink")]
)
def test_a_mark_lies_under_its_words_and_nowhere_else(stroke: str, colour: str) -> None:
    plain_one, marked_one = drawn().image, drawn(Marked(5, 16, stroke)).image  # pyright: ignore[reportArgumentType]
    (word,) = Setting([Run("grow sustainably", font(60, serif=True), QColor("black"))], 700, 75).stretches(0, 5, 16)
    changed = {
        (x, y)
        for x in range(SIZE.width())
        for y in range(SIZE.height())
        if plain_one.pixelColor(x, y) != marked_one.pixelColor(x, y)
    }
    assert changed
    assert min(x for x, _ in changed) >= 40 + word.left - 4
    assert max(x for x, _ in changed) <= 40 + word.right + 4
    next_letters = 40 + word.baseline + 75 - 0.75 * 60
    assert max(y for _, y in changed) < next_letters
    seen = {marked_one.pixelColor(x, y).name() for x, y in changed}
    assert light().colour(colour).name() in seen


@pytest.mark.parametrize("size", [SMALL, HD, FULL])
@pytest.mark.parametrize("words", [usual, unruly])
@pytest.mark.parametrize("crowd", [1, 4, 8, 20])
def test_marks_move_no_card(crowd: int, words: Words, size: QSize) -> None:
    """What stands on the wall stands there marked, and on the same page; the legend has the line of the footer."""
    told = views.only_once(crowd, words).view
    assert isinstance(told, OnlyOnce)
    wall, texts = laid_out(told.wall, size, light()), {card.text for card in told.wall.cards}
    places = tuple(WordsPlace(card.id, 0, 3) for card in told.wall.cards)
    shared = views.shared_words(crowd, usual).view
    assert isinstance(shared, SharedWords)
    for view in (OnlyOnce(told.wall, places), replace(shared, wall=told.wall)):
        marked = laid_out(view, size, light())
        assert [[box for box in page.boxes if box.text in texts] for page in marked] == [
            [box for box in page.boxes if box.text in texts] for page in wall
        ]


def test_a_card_without_marks_is_dressed_in_nothing() -> None:
    assert Card(None, "Fresh").words == Span("Fresh")
