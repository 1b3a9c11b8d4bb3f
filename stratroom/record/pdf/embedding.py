"""The fonts inside the PDF: every sign that is set gets a code of its own, and the code says what was typed.

A code stands for one glyph *and* the characters behind it, so text read back out of the file is the text that went
in: a no-break space stays one, a ligature gives its letters, a family of emoji its joiners. No lines or pages here.
"""

from __future__ import annotations

from typing import Any

from reportlab.pdfbase.pdfdoc import PDFArray, PDFDictionary, PDFString

from stratroom.record.pdf.faces import Face
from stratroom.record.pdf.objects import pdf_name, stream

_HEAD = """/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <FFFF>
endcodespacerange
"""
_FOOT = "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n"
_MOST_IN_A_BLOCK = 100
_SAID_OTHERWISE = str.maketrans({"\ufeff": "\u2060", "\ufffe": "\ufffd", "\0": "\ufffd"})
"""PDF/A and PDF/UA let no sign say that it is one of these: the mark of a file's beginning, met within a text, joins
words, and the others are none."""
_SYMBOLIC = 4


class EmbeddedFace:
    """One face in one document. ReportLab calls `addObjects` when the document is written."""

    def __init__(self, face: Face, number: int) -> None:
        self.face = face
        self.name = f"S{number}"
        self._signs: dict[tuple[int, str], tuple[str, float]] = {}

    def sign(self, glyph: int, text: str) -> tuple[str, float]:
        """The code of a sign as four digits, and how far it takes the pen, in ems: as far as its glyph does, which
        PDF/A asks for."""
        found = self._signs.get((glyph, text))
        if found is None:
            found = self._signs[glyph, text] = f"{len(self._signs) + 1:04X}", self.face.width(glyph)
        return found

    def addObjects(self, doc: Any) -> None:  # the name ReportLab calls
        font = PDFDictionary(
            {
                "Type": pdf_name("Font"),
                "Subtype": pdf_name("Type0"),
                "BaseFont": pdf_name(self._tagged_name()),
                "Encoding": pdf_name("Identity-H"),
                "DescendantFonts": PDFArray([doc.Reference(self._descendant(doc))]),
                "ToUnicode": doc.Reference(stream(self._to_unicode().encode("ascii"))),
            }
        )
        doc.idToObject["BasicFonts"].dict[self.name] = doc.Reference(font)

    def _tagged_name(self) -> str:
        letters = "".join(chr(ord("A") + int(digit)) for digit in self.name[1:])
        return f"{letters:A>6}+{self.face.name}"

    def _descendant(self, doc: Any) -> PDFDictionary:
        widths = [round(width * 1000, 3) for _, width in self._signs.values()]
        info = {"Registry": PDFString("Adobe"), "Ordering": PDFString("Identity"), "Supplement": 0}
        return PDFDictionary(
            {
                "Type": pdf_name("Font"),
                "Subtype": pdf_name("CIDFontType2"),
                "BaseFont": pdf_name(self._tagged_name()),
                "CIDSystemInfo": PDFDictionary(info),
                "FontDescriptor": doc.Reference(self._descriptor(doc)),
                "DW": 0,
                "W": PDFArray([1, PDFArray(widths)]),
                "CIDToGIDMap": doc.Reference(stream(self._glyph_map())),
            }
        )

    def _descriptor(self, doc: Any) -> PDFDictionary:
        face = self.face
        font = face.subset([0, *(glyph for glyph, _ in self._signs)])
        file = stream(font, Length1=len(font))
        box = [-1000, round(face.descent * 1000), 3000, round(face.ascent * 1000)]
        return PDFDictionary(
            {
                "Type": pdf_name("FontDescriptor"),
                "FontName": pdf_name(self._tagged_name()),
                "Flags": _SYMBOLIC,
                "FontBBox": PDFArray(box),
                "ItalicAngle": -12 if "Italic" in face.name else 0,
                "Ascent": round(face.ascent * 1000),
                "Descent": round(face.descent * 1000),
                "CapHeight": 660,
                "StemV": 80,
                "FontFile2": doc.Reference(file),
            }
        )

    def _glyph_map(self) -> bytes:
        return bytes(2) + b"".join(glyph.to_bytes(2, "big") for glyph, _ in self._signs)

    def _to_unicode(self) -> str:
        rows = [f"<{code}> <{_hexadecimal(text)}>" for (_, text), (code, _) in self._signs.items()]
        blocks = [rows[start : start + _MOST_IN_A_BLOCK] for start in range(0, len(rows), _MOST_IN_A_BLOCK)]
        return _HEAD + "".join(map(_block, blocks)) + _FOOT


def _block(rows: list[str]) -> str:
    return "\n".join([f"{len(rows)} beginbfchar", *rows, "endbfchar\n"])


def _hexadecimal(text: str) -> str:
    return text.translate(_SAID_OTHERWISE).encode("utf-16-be").hex().upper()
