"""Words as they are read off a page or a picture: where a line breaks is the page's business."""

from pathlib import Path

import pypdf


def text_of(path: Path) -> str:
    """All words of a PDF, in order."""
    return plain("".join(page.extract_text() for page in pypdf.PdfReader(path).pages))


def plain(text: str) -> str:
    return " ".join(text.split())
