"""How the console looks: one style sheet from the tokens, one font, set on the application once.

Text is 13 px or more, targets 36 px or more, focus is a ring of 2 px in the room's colour, corners are 4 px.
The audience's picture has no part in this.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from string import Template
from typing import cast

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication

from stratroom import resources, tokens
from stratroom.ui.theme import Shade, Theme, dark, laptop, wear
from stratroom.ui.typefaces import font, register_reading

BODY, SMALL, LEAST, SECTION = map(tokens.pixels, ("body", "small", "least", "section"))
TITLE, TIMER, PRIMARY, LEAD = map(tokens.pixels, ("title", "timer", "primary", "lead"))
TARGET, RADIUS, RING = map(tokens.pixels, ("target", "radius", "ring"))

_ON_THE_BAR = ("ground", "ink", "ink3", "rule3", "room")
"""The bar at the foot is dark in either shade."""


def dress(app: QApplication, shade: Shade = "light") -> None:
    """Gives the whole application the house's font, and its windows on the laptop these colours: at once, also where
    they stand already.

    Over another sheet Qt would style each widget again for every widget it stands in: taken off first, a console of two
    thousand widgets changes eight times as fast.
    """
    wear(shade)
    register_reading()
    if app.styleSheet():
        app.setStyleSheet("")
    else:
        app.setStyle("Fusion")
        app.setFont(font(BODY))
    app.setPalette(_palette(laptop()))
    app.setStyleSheet(style_sheet(laptop()))


@contextmanager
def dressed_once() -> Iterator[None]:
    """What is built within is styled once, at its end: under a sheet Qt styles whatever a widget holds again each time
    it is put into another, which takes three quarters of the time that a console takes to build."""
    app = cast(QApplication, QApplication.instance())
    sheet = app.styleSheet()
    app.setStyleSheet("")
    try:
        yield
    finally:
        app.setStyleSheet(sheet)


def style_sheet(theme: Theme) -> str:
    """The console's style sheet in a theme's colours."""
    of_bar = dark().hexes
    return Template(_SHEET).substitute(
        {**theme.hexes, **{f"bar_{name}": of_bar[name] for name in _ON_THE_BAR}},
        icons=resources.path("icons", theme.shade).as_posix(),
        **tokens.group("console_px"),
    )


def _palette(theme: Theme) -> QPalette:
    palette = QPalette(theme.colour("paper"), theme.colour("paper"))
    roles = QPalette.ColorRole
    pairs = {
        roles.Window: "paper",
        roles.Base: "paper",
        roles.AlternateBase: "ground",
        roles.Button: "paper",
        roles.WindowText: "ink",
        roles.Text: "ink",
        roles.ButtonText: "ink",
        roles.PlaceholderText: "ink3",
        roles.Highlight: "room",
        roles.HighlightedText: "paper",
        roles.ToolTipBase: "ink",
        roles.ToolTipText: "paper",
        roles.Link: "room",
    }
    for role, token in pairs.items():
        palette.setColor(role, theme.colour(token))
    for role in (roles.WindowText, roles.Text, roles.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, theme.colour("ink3"))
    return palette


_SHEET = """
QMainWindow, QDialog, QStackedWidget, QScrollArea, QScrollArea > QWidget > QWidget { background: $paper; border: 0; }
QWidget[surface="ground"] { background: $ground; }
QWidget[surface="bar"] { background: $bar; }
QFrame[rule="hair"] { background: $hair; border: 0; max-height: 1px; min-height: 1px; }
QFrame[rule="bar"] { background: $ink; border: 0; }
QFrame[rule="heavy"] { background: $ink; border: 0; max-height: 2px; min-height: 2px; }

QLineEdit, QPlainTextEdit, QSpinBox, QDoubleSpinBox, QDateEdit, QTimeEdit, QComboBox, QListView, QTableView, QTreeView {
    background: $paper; color: $ink; border: 1px solid $rule3; border-radius: ${radius}px; padding: 7px 11px;
    font-size: ${body}px;
    selection-background-color: $room; selection-color: $paper;
    placeholder-text-color: $ink3;
}
QLineEdit, QSpinBox, QDoubleSpinBox, QDateEdit, QTimeEdit, QComboBox { min-height: 22px; }
QLineEdit:focus, QPlainTextEdit:focus, QSpinBox:focus, QDoubleSpinBox:focus, QDateEdit:focus, QTimeEdit:focus,
QComboBox:focus, QListView:focus, QTableView:focus, QTreeView:focus { border: ${ring}px solid $room;
    padding: 6px 10px; }
QLineEdit:disabled, QPlainTextEdit:disabled, QSpinBox:disabled, QComboBox:disabled {
    color: $ink3; background: $ground; }
QPlainTextEdit[voice="human"], QLineEdit[voice="human"] { font-family: "Source Serif 4"; font-size: ${section}px; }
QAbstractSpinBox QLineEdit, QAbstractSpinBox QLineEdit:focus { border: 0; padding: 0; min-height: 0; }
QComboBox::drop-down { border: 0; width: 34px; }
QComboBox::down-arrow { image: url("$icons/down.png"); width: 14px; height: 14px; }
QComboBox QAbstractItemView { padding: 0; border: 1px solid $ink; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { border: 0; width: 26px; background: transparent; }
QAbstractSpinBox::up-arrow { image: url("$icons/up.png"); width: 12px; height: 12px; }
QAbstractSpinBox::down-arrow { image: url("$icons/down.png"); width: 12px; height: 12px; }
QTableView::item { padding: 4px 8px; border-bottom: 1px solid $hair; }
QListView { outline: 0; }
QListView::item { min-height: ${target}px; padding: 2px 4px; }
QListView::item:selected { background: $roomT; color: $ink; }
QHeaderView::section { background: $paper; border: 0; border-bottom: 2px solid $ink; padding: 8px; font-weight: 600; }

QPushButton { min-height: ${target}px; padding: 0 16px; border: 1px solid $ink; border-radius: ${radius}px;
    background: $paper;
    color: $ink; font-size: ${body}px; font-weight: 600; }
QPushButton:hover { background: $ground; }
QPushButton:focus { border: ${ring}px solid $room; padding: 0 15px; }
PlainButton, PrimaryButton, PlainButton:focus, PrimaryButton:focus { border: 0; padding: 0; min-height: 40px; }
PrimaryButton, PrimaryButton:focus { min-height: 96px; }
PrimaryButton[low="true"], PrimaryButton[low="true"]:focus { min-height: 40px; }
HandInButton, HandInButton:focus { min-height: 64px; }
HandInButton[low="true"], HandInButton[low="true"]:focus { min-height: 48px; }
PrimaryStrip { min-height: 64px; }
QPushButton:disabled { color: $ink3; border-color: $hair; }
QPushButton[segment="true"] { border-radius: 0; min-height: ${target}px; }
QPushButton[segment="true"]:checked { background: $ink; color: $paper; }
QPushButton[segment="true"]:focus { border: 3px solid $room; padding: 0 14px; }
BarButton { background: transparent; border: 1px solid $bar_rule3; color: $bar_ink; font-size: ${small}px;
    padding: 0 12px; min-height: 34px; }
BarButton:hover { background: $bar_ground; }
BarButton:disabled { color: $bar_ink3; border-color: $bar_rule3; }
BarButton:focus { border: ${ring}px solid $bar_room; padding: 0 11px; }
QToolButton { min-height: ${target}px; min-width: ${target}px; border: 0; border-radius: ${radius}px;
    font-size: ${body}px; }
QToolButton:focus { border: ${ring}px solid $room; }

QCheckBox, QRadioButton { min-height: ${target}px; spacing: 9px; font-size: ${body}px; padding: 0 4px;
    border: 2px solid transparent; border-radius: ${radius}px; }
QCheckBox:focus, QRadioButton:focus { border: ${ring}px solid $room; }
QCheckBox::indicator, QRadioButton::indicator { width: 16px; height: 16px; border: 2px solid $ink; background: $paper; }
QCheckBox::indicator { border-radius: 3px; }
QRadioButton::indicator { border-radius: 10px; }
QCheckBox::indicator:checked { background: $ink; image: url("$icons/check.png"); }
QRadioButton::indicator:checked { image: url("$icons/dot.png"); }
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled { border-color: $hair; }

QScrollBar:vertical { background: transparent; width: 14px; }
QScrollBar:horizontal { background: transparent; height: 14px; }
QScrollBar::handle { background: $rule3; border-radius: ${radius}px; margin: 3px; min-height: ${target}px;
    min-width: ${target}px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QProgressBar { border: 1px solid $ink; border-radius: ${radius}px; min-height: 18px; text-align: center;
    background: $paper; }
QProgressBar::chunk { background: $room; }
QMenu { background: $paper; border: 1px solid $ink; padding: 4px; font-size: ${body}px; }
QMenu::item { min-height: ${target}px; padding: 4px 20px; }
QMenu::item:selected { background: $room; color: $paper; }
QToolTip { background: $ink; color: $paper; border: 0; padding: 6px; font-size: ${small}px; }
QSplitter::handle { background: $hair; }
"""
