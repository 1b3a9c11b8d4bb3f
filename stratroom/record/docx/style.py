"""Sizes, faces and inks of the record in a word processor, as its named styles, so that whoever works on it can change
them in one place. The faces are ones that every office has."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, cast

from docx.document import Document
from docx.enum.style import WD_STYLE_TYPE
from docx.oxml.ns import qn
from docx.shared import Inches, Mm, Pt, RGBColor
from docx.styles.style import ParagraphStyle

from stratroom import tokens
from stratroom.figures.shapes import Ink
from stratroom.record.unfolded import How

SIZES = {"A4": (Mm(210), Mm(297)), "Letter": (Inches(8.5), Inches(11))}
"""Width and height of a sheet. The text is as wide and begins at the same place on each; what is left is its margin."""
LEFT, TOP, BOTTOM = Mm(24), Mm(25), Mm(20)
MEASURE = Mm(168)
LOGO_WIDTH, LOGO_HEIGHT = Mm(45), Mm(16)
"""What a logo has room for."""
FACT_INDENT = Mm(45)
CELL_HEAD, CELL_PADDING = Mm(1), Mm(3)
_SANS, _SERIF = "Calibri", "Cambria"
_LANGUAGES = {"de": "de-DE", "fr": "fr-FR"}
_ON_ONE = ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme")


@dataclass(frozen=True)
class _Setting:
    """Size in points, the white space before and after, and whether it stays with what follows."""

    size: float
    before: float = 0
    after: float = 4
    ink: Ink = "ink"
    face: str = _SANS
    bold: bool = False
    with_next: bool = False


_BUILT_IN = {
    "Normal": _Setting(10),
    "Title": _Setting(26, 0, 6, bold=True),
    "Heading 1": _Setting(20, 0, 8, bold=True, with_next=True),
    "Heading 2": _Setting(13, 14, 4, bold=True, with_next=True),
    "Heading 3": _Setting(11, 10, 3, bold=True, with_next=True),
    "Heading 4": _Setting(10, 8, 2, bold=True, with_next=True),
    "List Bullet": _Setting(10, 0, 2),
    "Header": _Setting(8.5, ink="ink2"),
    "Footer": _Setting(8.5, 0, 0, ink="ink2"),
}
_OURS = {
    "Lead": _Setting(11.5, after=6, ink="ink2"),
    "Voice": _Setting(11, after=3, face=_SERIF),
    "Small": _Setting(9, after=8, ink="ink2"),
    "Note": _Setting(8.5, ink="ink3"),
    "Decision": _Setting(14, after=8, face=_SERIF),
    "Dissent": _Setting(10.5, 6, 4, "dissent", bold=True, with_next=True),
    "Label": _Setting(9, 4, 0, "ink2", with_next=True),
    "Answer": _Setting(10, bold=True),
    "Figure": _Setting(10, 4, 4, with_next=True),
    "Fact": _Setting(9.5, after=2),
    "Table Head": _Setting(9, 2, 2, bold=True),
    "Table Text": _Setting(9.5, 2, 2),
    "Table Voice": _Setting(9.5, 2, 2, face=_SERIF),
}
_OF: dict[How, str] = {
    "lead": "Lead",
    "body": "Normal",
    "voice": "Voice",
    "small": "Small",
    "note": "Note",
    "decision": "Decision",
    "dissent": "Dissent",
    "label": "Label",
    "answer": "Answer",
    "number": "Answer",
}


def name_of(how: How) -> str:
    """The style that words of this kind are set in."""
    return _OF[how]


def colour(ink: Ink) -> str:
    """Six digits, as Word writes a colour."""
    return tokens.group("color")["light"][ink].lstrip("#").upper()


def dress(document: Document, language: str) -> None:
    """Give an empty document its styles and its language."""
    for name, setting in _BUILT_IN.items():
        _set(cast(ParagraphStyle, document.styles[name]), setting)
    for name, setting in _OURS.items():
        style = cast(ParagraphStyle, cast(Any, document.styles).add_style(name, WD_STYLE_TYPE.PARAGRAPH))
        style.base_style = document.styles["Normal"]
        style.quick_style = True
        _set(style, setting)
    _speak(document, _LANGUAGES.get(language, language))


def _set(style: ParagraphStyle, setting: _Setting) -> None:
    style.font.size, style.font.bold, style.font.italic = Pt(setting.size), setting.bold, False
    style.font.color.rgb = RGBColor.from_string(colour(setting.ink))
    form = style.paragraph_format
    form.space_before, form.space_after = Pt(setting.before), Pt(setting.after)
    form.line_spacing, form.keep_with_next, form.widow_control = 1.15, setting.with_next, True
    element = cast(Any, style.element)
    fonts = element.get_or_add_rPr().get_or_add_rFonts()
    for theme in _ON_ONE:
        fonts.attrib.pop(qn(f"w:{theme}"), None)
    for script in ("ascii", "hAnsi", "cs"):
        fonts.set(qn(f"w:{script}"), setting.face)
    for name in ("w:pBdr", "w:tabs"):
        for ready_made in element.findall(f".//{qn(name)}"):
            ready_made.getparent().remove(ready_made)


def _speak(document: Document, language: str) -> None:
    for place in cast(Any, document.styles.element).iter(qn("w:lang")):
        place.set(qn("w:val"), language)
    for place in cast(Any, document.settings.element).iter(qn("w:themeFontLang")):
        place.set(qn("w:val"), language)
