"""Colours, typefaces and the console's style sheet."""

import re

import pytest
from PySide6.QtGui import QFontInfo
from pytestqt.qtbot import QtBot

from stratroom import resources, tokens
from stratroom.model.marks import HUES
from stratroom.ui import styling, typefaces
from stratroom.ui.theme import Theme, dark, light
from tests.ui.contrast import ratio

pytestmark = pytest.mark.usefixtures("qapp")

TEXT_ON_COLOUR = [
    ("paper", "ink"), ("paper", "room"), ("ink", "dot"), ("ink2", "dotOff"), ("ink", "roomT"), ("ink", "dissentT"),
    *(("paper", hue) for hue in HUES),
]  # fmt: skip
"""Tags, the primary action, points on their dots, counts on a tint, initials on a mark."""
ON_THE_BAR = ["ink", "ink2", "ink3", "room"]
READ_BY_PEOPLE = ["ink", "ink2", "ink3", "room", "dissent", "caution", "p1", "p2", "p3", "p4"]


def contrast(theme: Theme, one: str, other: str) -> float:
    return ratio(theme.colour(one), theme.colour(other))


@pytest.mark.parametrize("theme", [light(), dark()], ids=lambda theme: theme.shade)
@pytest.mark.parametrize("token", READ_BY_PEOPLE)
def test_text_stands_out_on_paper_and_on_every_tint(theme: Theme, token: str) -> None:
    assert all(contrast(theme, token, ground) >= 4.5 for ground in ("paper", "ground", "tint", "roomT", "dissentT"))


@pytest.mark.parametrize("theme", [light(), dark()], ids=lambda theme: theme.shade)
@pytest.mark.parametrize(("ink", "surface"), TEXT_ON_COLOUR)
def test_text_stands_out_where_it_lies_on_a_colour(theme: Theme, ink: str, surface: str) -> None:
    assert contrast(theme, ink, surface) >= 4.5


@pytest.mark.parametrize("theme", [light(), dark()], ids=lambda theme: theme.shade)
@pytest.mark.parametrize("token", ON_THE_BAR)
def test_text_stands_out_on_the_bar_at_the_foot(theme: Theme, token: str) -> None:
    """The bar is dark in either shade, and written on as in the dark."""
    assert ratio(dark().colour(token), theme.colour("bar")) >= 4.5


@pytest.mark.parametrize("theme", [light(), dark()], ids=lambda theme: theme.shade)
@pytest.mark.parametrize("ground", ["paper", "tint", "roomT", "dissentT"])
@pytest.mark.parametrize("hue", HUES)
def test_a_mark_stands_out_wherever_it_lies(theme: Theme, hue: str, ground: str) -> None:
    assert contrast(theme, hue, ground) >= 4.5


def test_every_token_is_read() -> None:
    source = "".join(file.read_text("utf-8") for file in (resources.path().parent / "stratroom").rglob("*.py"))
    sheet = source + "".join(f'"{name}"' for name in re.findall(r"\$\{?(\w+)", source))
    names = [
        name
        for group in ("audience_type", "audience_space", "audience_grid", "console_px")
        for name in tokens.group(group)
    ]
    assert [name for name in [*names, *light().hexes] if f'"{name}"' not in sheet] == []


def test_both_themes_know_the_same_colours() -> None:
    assert light().hexes.keys() == dark().hexes.keys()


def test_an_unknown_colour_is_an_error() -> None:
    with pytest.raises(KeyError):
        light().colour("mauve")


@pytest.mark.parametrize(("serif", "weight"), [(False, 400), (False, 600), (False, 700), (True, 400), (True, 600)])
def test_the_family_comes_in_the_weights_the_house_uses(serif: bool, weight: int) -> None:
    typefaces.register_reading()
    info = QFontInfo(typefaces.font(40, serif=serif, weight=weight))
    assert info.family().startswith("Source Serif 4" if serif else "Source Sans 3")
    assert info.weight() == weight


def test_figures_are_tabular(qapp: object) -> None:
    from PySide6.QtGui import QFontMetricsF

    typefaces.register_reading()
    metrics = QFontMetricsF(typefaces.font(100))
    assert len({metrics.horizontalAdvance(figure) for figure in "0123456789"}) == 1


def test_every_font_has_its_licence_beside_it() -> None:
    names = {file.name for file in resources.path("fonts").glob("*.txt")}
    assert {"SourceSans3-OFL.txt", "SourceSerif4-OFL.txt"} <= names


@pytest.mark.parametrize("theme", [light(), dark()], ids=lambda theme: theme.shade)
def test_the_style_sheet_is_filled_in_and_keeps_text_large_enough(theme: Theme) -> None:
    sheet = styling.style_sheet(theme)
    assert "$" not in sheet
    assert all(int(pixels) >= 13 for pixels in re.findall(r"font-size: (\d+)px", sheet))


@pytest.mark.parametrize("theme", [light(), dark()], ids=lambda theme: theme.shade)
def test_the_pictures_the_style_sheet_names_exist(theme: Theme) -> None:
    named = re.findall(r'url\("([^"]+)"\)', styling.style_sheet(theme))
    assert {name.rsplit("/", 2)[1] for name in named} == {theme.shade}
    assert all(resources.path("icons", *name.rsplit("/", 2)[1:]).is_file() for name in named)


def test_dressing_the_application_sets_the_house_font(qtbot: QtBot) -> None:
    from PySide6.QtWidgets import QApplication, QLabel

    app = QApplication.instance()
    assert isinstance(app, QApplication)
    styling.dress(app)
    label = QLabel("Fresh")
    qtbot.addWidget(label)
    assert label.font().families()[0] == typefaces.SANS
