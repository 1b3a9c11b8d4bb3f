"""The sheet sets every text whole, large enough and in its place, in every script."""

from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QImage, QPainter

from stratroom.figures.shapes import Drawing, Text
from stratroom.ui import roles, typefaces
from stratroom.ui.sheet import Sheet
from stratroom.ui.spans import Span
from stratroom.ui.theme import light
from stratroom.ui.typeset import Run, Setting
from tests.ui.legible import SIZES, faults

STATEMENT = "Become the region’s most trusted fresh grocer and grow sustainably from the stores we have."
SCRIPTS = {
    "Arabic": "نريد أن نكون الأفضل في السوق 2028",
    "Hebrew": "להיות הטובים ביותר CEO 40%",
    "Devanagari": "हम सबसे अच्छे बनेंगे",
    "Thai": "เราจะเป็นผู้นำตลาด",
    "Chinese": "我们要成为市场领导者",
    "Japanese": "市場のリーダーになる。",
    "Korean": "우리는 시장의 선두가 된다",
    "Greek": "Να γίνουμε οι καλύτεροι",
    "Cyrillic": "Стать лучшими на рынке",
    "signs": "→ ≥ ≠ ∑ ✓ ☎",
    "emoji": "👨‍👩‍👧 🚀",
}


@dataclass
class Drawn:
    """A sheet under test with the picture it stands on."""

    sheet: Sheet
    image: QImage


@pytest.fixture
def drawn(qapp: object) -> Iterator[Drawn]:
    typefaces.register_reading()
    typefaces.register_every_script()
    yield from sheet_of(QSize(1920, 1080))


def sheet_of(size: QSize) -> Iterator[Drawn]:
    image = QImage(size, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    with QPainter(image) as painter:
        yield Drawn(Sheet(painter, size.width(), size.height(), light()), image)


def inked(image: QImage, rect: QRectF) -> bool:
    part = image.copy(rect.toAlignedRect())
    return any(part.pixelColor(x, y).lightness() < 200 for x in range(part.width()) for y in range(part.height()))


def test_what_is_drawn_is_remembered(drawn: Drawn) -> None:
    drawn.sheet.text(STATEMENT, drawn.sheet.content, roles.STATEMENT)
    assert drawn.sheet.words == [STATEMENT]
    assert inked(drawn.image, drawn.sheet.boxes[0].rect)


@pytest.mark.parametrize("opening", ["“", "„", "«\u202f"])
def test_an_opening_mark_hangs_with_the_space_that_belongs_to_it(drawn: Drawn, opening: str) -> None:
    place = QRectF(200, 100, 900, 400)
    drawn.sheet.text(f"{opening}H H", place, roles.STATEMENT, size=60)
    drawn.sheet.text("H H", QRectF(200, 600, 900, 400), roles.STATEMENT, size=60)
    assert leftmost(drawn.image, QRectF(200, 100, 900, 400)) == pytest.approx(
        leftmost(drawn.image, QRectF(200, 600, 900, 400)), abs=1
    )
    assert inked(drawn.image, QRectF(100, 100, 100, 400))


def leftmost(image: QImage, rect: QRectF) -> int:
    """The first column with ink."""
    columns = range(int(rect.left()), int(rect.right()))
    return next(x for x in columns if inked(image, QRectF(x, rect.top(), 1, rect.height())))


def test_markup_stays_text(drawn: Drawn) -> None:
    drawn.sheet.text("<b>AT&T</b> <we lose> &amp;", drawn.sheet.content, roles.STATEMENT)
    wide = drawn.sheet.width_of("<b>AT&T</b>", roles.STATEMENT)
    assert wide > drawn.sheet.width_of("AT&T", roles.STATEMENT) * 1.5


def test_measuring_gives_the_height_that_drawing_takes(drawn: Drawn) -> None:
    column = drawn.sheet.columns(4)[0]
    measured = drawn.sheet.measure(STATEMENT, column.width(), roles.STATEMENT)
    assert drawn.sheet.text(STATEMENT, column, roles.STATEMENT) == measured


@pytest.mark.parametrize("size", SIZES, ids=str)
def test_roles_keep_their_floor_at_every_size(qapp: object, size: QSize) -> None:
    typefaces.register_reading()
    for drawn in sheet_of(size):
        assert drawn.sheet.size(roles.STATEMENT) >= 0.0315 * size.height() - 0.5
        assert drawn.sheet.fit([STATEMENT * 50], drawn.sheet.content, roles.STATEMENT) >= 0.0315 * size.height() - 0.5


def test_one_size_fits_all_cards_and_the_longest_decides(drawn: Drawn) -> None:
    card = QRectF(0, 0, 400, 330)
    alone = drawn.sheet.fit(["Short."], card, roles.STATEMENT)
    together = drawn.sheet.fit(["Short.", STATEMENT * 2], card, roles.STATEMENT)
    assert together < alone


def test_a_text_too_long_for_a_page_is_cut_between_lines_and_loses_nothing(drawn: Drawn) -> None:
    long = (STATEMENT + " ") * 60
    page = QRectF(0, 0, 700, 500)
    pieces = drawn.sheet.pieces(long, page, roles.STATEMENT)
    assert len(pieces) > 2
    assert "".join(pieces) == long
    assert all(drawn.sheet.measure(piece, 700, roles.STATEMENT) <= 501 for piece in pieces)


def test_a_piece_cut_within_a_word_fits_alone(drawn: Drawn) -> None:
    """Its last letter may need a line of its own there: the letter that followed it left it room."""
    endless, role = "word" * 500, roles.TITLE
    for width in range(600, 1800, 7):
        page = QRectF(0, 0, width, 400)
        pieces = drawn.sheet.pieces(endless, page, role, size=34)
        assert "".join(pieces) == endless
        assert all(drawn.sheet.measure(piece, width, role, size=34) <= 400.5 for piece in pieces), width


def test_emoji_do_not_shift_where_pieces_are_cut(drawn: Drawn) -> None:
    long = "🚀👨‍👩‍👧 rocket family " * 80
    assert "".join(drawn.sheet.pieces(long, QRectF(0, 0, 500, 200), roles.STATEMENT)) == long


def test_a_long_word_is_broken_rather_than_cut(drawn: Drawn) -> None:
    drawn.sheet.text("Donaudampfschifffahrt" * 20, QRectF(100, 100, 400, 900), roles.STATEMENT)
    assert drawn.sheet.boxes[0].rect.right() <= 501


def test_lines_of_a_question_are_about_equally_long(drawn: Drawn) -> None:
    drawn.sheet.question("In one sentence: what is our strategy for the next three years?", drawn.sheet.band(0.15, 0.6))
    assert drawn.sheet.boxes[0].rect.width() < drawn.sheet.content.width() * 0.95


def test_an_opening_quote_hangs_outside_the_edge(drawn: Drawn) -> None:
    drawn.sheet.text("“Two stores do not tell us.”", drawn.sheet.content, roles.DECISION)
    assert drawn.sheet.boxes[0].rect.left() < drawn.sheet.content.left() - 5


def test_letters_without_width_do_not_pull_a_text_out_of_its_place(drawn: Drawn) -> None:
    drawn.sheet.text("i" + "\u200b" * 40 + "i", drawn.sheet.content, roles.QUESTION)
    assert inked(drawn.image, drawn.sheet.content)
    left = drawn.sheet.content.left()
    assert not inked(drawn.image, QRectF(0, 0, left - 1, drawn.image.height()))


def test_arabic_begins_at_the_right(drawn: Drawn) -> None:
    drawn.sheet.text(SCRIPTS["Arabic"], QRectF(100, 100, 900, 300), roles.STATEMENT)
    assert abs(drawn.sheet.boxes[0].rect.right() - 1000) < 3


@pytest.mark.parametrize("script", SCRIPTS)
def test_every_script_has_its_glyphs(drawn: Drawn, script: str) -> None:
    face = typefaces.font(40, serif=True)
    setting = Setting([Run(SCRIPTS[script], face, QColor("black"))], 2000, 50)
    glyphs = [glyph for run in setting.glyph_runs() for glyph in run.glyphIndexes()]
    assert glyphs
    assert 0 not in glyphs


def test_emoji_are_drawn_in_the_ink_and_not_in_colour(drawn: Drawn) -> None:
    drawn.sheet.text("🚀🎉❤️😀", drawn.sheet.content, roles.QUESTION)
    part = drawn.image.copy(drawn.sheet.boxes[0].rect.toAlignedRect())
    pixels = (part.pixelColor(x, y) for x in range(part.width()) for y in range(part.height()))
    assert max(pixel.saturation() for pixel in pixels if pixel.lightness() < 240) < 110
    assert inked(drawn.image, drawn.sheet.boxes[0].rect)


def test_direction_controls_cannot_turn_round_the_next_words(drawn: Drawn) -> None:
    drawn.sheet.text([Span("\u202eevil"), Span(" 1 of 3")], drawn.sheet.content, roles.CONTENT)
    assert drawn.sheet.words == ["\u202eevil 1 of 3"]


@pytest.mark.parametrize("sign", ["\u202a", "\u202b", "\u202d", "\u202e"], ids=ascii)
def test_an_override_turns_nobodys_words_round(drawn: Drawn, sign: str) -> None:
    def letters(text: str) -> list[int]:
        setting = Setting([Run(text, typefaces.font(40, serif=True), QColor("black"))], 2000, 50)
        runs = sorted(setting.glyph_runs(), key=lambda run: run.boundingRect().x())
        return [glyph for run in runs for glyph in run.glyphIndexes()]

    spaces = {*letters("a b"), *letters("a\u200bb")} - {*letters("ab")}
    plain, within = letters("made of: “Rents rise”"), letters(f"made of: “{sign}Rents rise”")
    assert [glyph for glyph in within if glyph not in spaces] == [glyph for glyph in plain if glyph not in spaces]


def test_texts_in_figures_are_remembered_where_they_stand(drawn: Drawn) -> None:
    figure = Drawing(200, 100, (Text(10, 50, "far more", 32, "ink2"),), "one word")
    drawn.sheet.drawing(figure, QRectF(300, 400, 400, 200))
    box = drawn.sheet.boxes[0]
    assert box.text == "far more"
    assert box.rect.left() == pytest.approx(320, abs=2)
    assert box.pixels == 64


def test_the_present_stage_is_the_heavy_one(drawn: Drawn) -> None:
    drawn.sheet.day_line((30, 30, 30), 1)
    middle = [drawn.image.pixelColor(x, round(1080 * 0.041)).lightness() < 100 for x in (400, 960, 1600)]
    assert middle == [False, True, False]


def test_overlap_and_small_print_are_noticed(drawn: Drawn) -> None:
    place = QRectF(100, 100, 500, 20)
    drawn.sheet.text("one", place, roles.STATEMENT, size=12)
    drawn.sheet.text("two", place, roles.STATEMENT)
    found = faults(drawn.sheet.boxes, QSize(1920, 1080))
    assert [fault for fault in found if "over" in fault]
    assert [fault for fault in found if "12 px" in fault]
    assert [fault for fault in found if "cut" in fault]


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=st.text(min_size=1, max_size=300))
def test_any_text_stays_within_its_width(drawn: Drawn, text: str) -> None:
    before = len(drawn.sheet.boxes)
    drawn.sheet.text(text, QRectF(200, 0, 400, 1080), roles.CONTENT)
    assert drawn.sheet.words[before] == text
    assert drawn.sheet.boxes[before].rect.right() <= 602
