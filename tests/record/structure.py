"""What a PDF tells whoever hears it: its tree of elements with the text of each, read by another library."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, cast

import pypdf
from pypdf.generic import ContentStream, IndirectObject


@dataclass
class Heard:
    """One element. `runs` are its own runs of marks, page and number."""

    tag: str
    alt: str = ""
    scope: str = ""
    kids: list["Heard"] = field(default_factory=list["Heard"])
    runs: list[tuple[int, int]] = field(default_factory=list[tuple[int, int]])

    def all(self, tag: str = "") -> Iterator["Heard"]:
        if not tag or self.tag == tag:
            yield self
        for kid in self.kids:
            yield from kid.all(tag)

    @property
    def pages(self) -> set[int]:
        return {page for heard in self.all() for page, _ in heard.runs}


def heard(path: Path) -> Heard:
    """The tree of a document."""
    reader = pypdf.PdfReader(path)
    places = {cast(IndirectObject, page.indirect_reference).idnum: n for n, page in enumerate(reader.pages)}
    root = cast(Any, reader.trailer["/Root"])["/StructTreeRoot"]
    return _element(root["/K"][0].get_object(), places)


def _element(element: Any, places: dict[int, int]) -> Heard:
    found = Heard(element["/S"][1:], element.get("/Alt", ""), element.get("/A", {}).get("/Scope", "")[1:])
    page = places[element.raw_get("/Pg").idnum] if "/Pg" in element else -1
    for kid in element["/K"]:
        part = kid.get_object()
        if isinstance(part, int):
            found.runs.append((page, part))
        elif part.get("/Type") == "/MCR":
            found.runs.append((places[part.raw_get("/Pg").idnum], part["/MCID"]))
        elif part.get("/Type") == "/StructElem":
            found.kids.append(_element(part, places))
    return found


def undressed(path: Path) -> list[tuple[bytes, ...]]:
    """The operators of each page that paint outside any run of marks; there should be none."""
    return [tuple(_outside(page, pypdf.PdfReader(path))) for page in pypdf.PdfReader(path).pages]


def _outside(page: pypdf.PageObject, reader: pypdf.PdfReader) -> Iterator[bytes]:
    depth = 0
    for _, operator in ContentStream(page.get_contents(), reader).operations:
        depth += (operator in (b"BDC", b"BMC")) - (operator == b"EMC")
        if not depth and operator in (b"TJ", b"Tj", b"f", b"S", b"B", b"Do"):
            yield operator
