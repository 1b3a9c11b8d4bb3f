"""The elements of a document in the order in which the standard (ISO/IEC 29500-1) has them: Word takes a file that has
another for damaged."""

from pathlib import Path
from xml.etree import ElementTree
from zipfile import ZipFile

import pytest

from stratroom.record.docx import write
from stratroom.record.pdf.logo import Logo
from tests.record.bound import bound, bound_hostile

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
ORDER = {
    "pPr": (
        "pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs "
        "suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd "
        "snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment "
        "textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange"
    ),
    "rPr": (
        "rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid "
        "vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em "
        "lang eastAsianLayout specVanish oMath"
    ),
    "tblPr": (
        "tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing tblInd "
        "tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription"
    ),
    "tcPr": "cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark",
    "tblBorders": "top left start bottom right end insideH insideV",
    "tcBorders": "top left start bottom right end insideH insideV tl2br tr2bl",
    "tblCellMar": "top left start bottom right end",
    "pBdr": "top left bottom right between bar",
    "sectPr": (
        "headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType "
        "cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid printerSettings"
    ),
    "style": (
        "name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat locked "
        "personal personalCompose personalReply rsid pPr rPr tblPr trPr tcPr tblStylePr"
    ),
    "tr": "tblPrEx trPr tc",
}


def out_of_order(element: ElementTree.Element, order: str) -> bool:
    places = order.split()
    found = [places.index(child.tag.removeprefix(W)) for child in element]
    return found != sorted(found)


def faults(path: Path) -> list[str]:
    with ZipFile(path) as file:
        names = [name for name in file.namelist() if name.startswith("word/") and name.endswith(".xml")]
        parts = [ElementTree.fromstring(file.read(name)) for name in names]
    inside = [(element, ORDER.get(element.tag.removeprefix(W), "")) for part in parts for element in part.iter()]
    found = [ElementTree.tostring(element, "unicode")[:300] for element, order in inside
             if order and out_of_order(element, order)]  # fmt: skip
    cells = [cell for part in parts for cell in part.iter(f"{W}tc")]
    found += ["a cell does not end in a paragraph" for cell in cells if cell[-1].tag != f"{W}p"]
    ids = [drawn.get("id") for drawn, _ in inside if drawn.tag.endswith("}docPr")]
    return found + [f"{id} names two pictures" for id in set(ids) if ids.count(id) > 1]


@pytest.mark.parametrize("name", ["sample", "northfield", "board", "unattributed"])
def test_every_element_stands_where_the_standard_has_it(name: str, tmp_path: Path) -> None:
    write(bound(name), tmp_path / "record.docx", "Letter", Logo(2, 1, bytes(6)))
    assert faults(tmp_path / "record.docx") == []


def test_hostile_words_put_nothing_out_of_order(tmp_path: Path) -> None:
    write(bound_hostile(tmp_path), tmp_path / "record.docx")
    assert faults(tmp_path / "record.docx") == []


def test_an_element_out_of_order_is_found() -> None:
    """The check itself can fail."""
    element = ElementTree.fromstring(f'<rPr xmlns="{W[1:-1]}"><rtl/><b/></rPr>')
    assert out_of_order(element, ORDER["rPr"])
