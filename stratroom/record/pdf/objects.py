"""Objects of a PDF file that ReportLab has no words for, or spells otherwise than PDF/A wants."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, cast

from reportlab.pdfbase import pdfdoc
from reportlab.pdfbase.pdfdoc import PDFDictionary, PDFObject, PDFStream, PDFZCompress

pdf_name = cast(Callable[[str], str], pdfdoc.PDFName)  # pyright: ignore[reportUnknownMemberType]

image_name = cast(Callable[[str], str], pdfdoc.xObjectName)


class Spelt(PDFObject):
    """An object as it stands in the file."""

    __RefOnly__ = 1

    def __init__(self, content: str = "") -> None:
        self.content = content

    def format(self, document: Any) -> bytes:
        del document
        return self.content.encode()


class Stream(PDFStream):
    """A stream with the line end before its last word that PDF/A asks for. One of two signs: were it one, a stream that
    happens to end in the other would be taken for one sign shorter."""

    def format(self, document: Any) -> bytes:
        spelt = cast(bytes, cast(Any, super()).format(document))
        return spelt.removesuffix(b"endstream\n") + b"\r\nendstream\n"


def stream(content: bytes, **entries: object) -> Stream:
    """A compressed stream with these entries beside its length."""
    return Stream(PDFDictionary(entries), content, [PDFZCompress])


def metadata(xmp: str) -> Spelt:
    """Metadata, to be found by programs that know no PDF: not compressed."""
    length = len(xmp.encode())
    return Spelt(f"<</Type /Metadata /Subtype /XML /Length {length}>>\nstream\n{xmp}\nendstream\n")


def hexadecimal(text: str) -> str:
    """A text as a string of the file, in UTF-16."""
    return f"<FEFF{text.encode('utf-16-be').hex().upper()}>"
