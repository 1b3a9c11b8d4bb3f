"""Reading the record back: how the tests look at the pages of a PDF with other people's eyes."""

import re
import subprocess
from pathlib import Path

import pypdf
import pypdfium2

from stratroom.record.blocks import Block, Section
from stratroom.record.book import Book

_LAYOUT = re.compile("[\\s\u202a-\u202e\u2066-\u2069]+")


def book(*blocks: Block, title: str = "Record") -> Book:
    """A book of one section with these blocks."""
    return Book(title, "Harbour Ferries", "14 May 2026", "", (Section("Statements", "In full", blocks),))


def squeezed(text: str) -> str:
    """The text without what line breaks and readers may add: white space and marks of direction."""
    return _LAYOUT.sub("", text)


def by_pdfium(path: Path) -> list[str]:
    with pypdfium2.PdfDocument(path) as document:
        return [page.get_textpage().get_text_range() for page in document]


def by_pypdf(path: Path) -> list[str]:
    return [page.extract_text() for page in pypdf.PdfReader(path).pages]


def by_poppler(path: Path) -> list[str]:
    """What `pdftotext` reads, which takes what stands close together for one line; needs poppler-utils."""
    return subprocess.run(["pdftotext", str(path), "-"], capture_output=True, check=True, text=True).stdout.split("\f")


def ink_outside(path: Path, left: float, top: float, right: float, bottom: float) -> list[int]:
    """The numbers of the pages with ink outside this frame, in points from the page's left top corner."""
    with pypdfium2.PdfDocument(path) as document:
        return [number for number, page in enumerate(document, 1) if _is_outside(page, left, top, right, bottom)]


def empty_at_the_foot(path: Path, top: float, bottom: float) -> list[float]:
    """For each page how much of its height between `top` and `bottom` has no ink beneath the lowest, 0…1."""
    with pypdfium2.PdfDocument(path) as document:
        return [1 - _lowest_ink(page, round(top), round(bottom)) for page in document]


def first_ink(path: Path, top: float, bottom: float) -> list[float]:
    """For each page where the leftmost ink between `top` and `bottom` is, in points; 0 where there is none."""
    with pypdfium2.PdfDocument(path) as document:
        boxes = [_ink(page, round(top), round(bottom)) for page in document]
    return [box[0] if box else 0 for box in boxes]


def _lowest_ink(page: pypdfium2.PdfPage, top: int, bottom: int) -> float:
    inked = _ink(page, top, bottom)
    return inked[3] / (bottom - top) if inked else 0


def _ink(page: pypdfium2.PdfPage, top: int, bottom: int) -> tuple[int, int, int, int] | None:
    image = page.render(scale=1, grayscale=True).to_pil()
    return image.crop((0, top, image.width, bottom)).point([255] * 250 + [0] * 6).getbbox()


def _is_outside(page: pypdfium2.PdfPage, left: float, top: float, right: float, bottom: float) -> bool:
    image = page.render(scale=1, grayscale=True).to_pil()
    image.paste(255, (round(left), round(top), round(right), round(bottom)))
    return image.getextrema()[0] < 250
