"""What a PDF tells whoever hears it: its tree of elements with the text of each, read by another library."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any, cast

import pypdf
from pypdf.generic import ContentStream, IndirectObject


@dataclass
class Heard:
    """One element. `said` is heard in place of its `runs`: its own runs of marks, page and number."""

    tag: str
    alt: str = ""
    said: str = ""
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
    texts = element.get("/Alt", ""), element.get("/ActualText", ""), element.get("/A", {}).get("/Scope", "")[1:]
    found = Heard(element["/S"][1:], *texts)
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


def words_heard(path: Path) -> str:
    """All text in the order of the tree, whatever stands between its parts on the pages."""
    reader = pypdf.PdfReader(path)
    runs = [dict(_runs(page, reader)) for page in reader.pages]
    return "".join(part.said or "".join(runs[page][number] for page, number in part.runs) for part in heard(path).all())


def _runs(page: pypdf.PageObject, reader: pypdf.PdfReader) -> Iterator[tuple[int, str]]:
    """The number of each run of marks on the page, and its text by what the fonts say of their codes."""
    fonts = {name: _texts_of(font.get_object()) for name, font in cast(Any, page["/Resources"])["/Font"].items()}
    number, said, font = -1, list[str](), dict[int, str]()
    for operands, operator in ContentStream(page.get_contents(), reader).operations:
        if operator == b"BDC":
            number, said = operands[1]["/MCID"], []
        elif operator == b"Tf":
            font = fonts[operands[0]]
        elif operator == b"TJ" and number >= 0:
            shown = [bytes(part.original_bytes) for part in operands[0] if hasattr(part, "original_bytes")]
            said += [font[int.from_bytes(codes[at : at + 2])] for codes in shown for at in range(0, len(codes), 2)]
        elif operator == b"EMC" and number >= 0:
            yield number, "".join(said)
            number = -1


@cache
def _read_map(content: bytes) -> dict[int, str]:
    rows = re.findall(rb"<([0-9A-F]{4})> <([0-9A-F]*)>", content)
    return {int(code, 16): bytes.fromhex(text.decode()).decode("utf-16-be") for code, text in rows[1:]}


def _texts_of(font: Any) -> dict[int, str]:
    return _read_map(font["/ToUnicode"].get_object().get_data())


def undressed(path: Path) -> list[tuple[bytes, ...]]:
    """The operators of each page that paint outside any run of marks; there should be none."""
    return [tuple(_outside(page, pypdf.PdfReader(path))) for page in pypdf.PdfReader(path).pages]


def _outside(page: pypdf.PageObject, reader: pypdf.PdfReader) -> Iterator[bytes]:
    depth = 0
    for _, operator in ContentStream(page.get_contents(), reader).operations:
        depth += (operator in (b"BDC", b"BMC")) - (operator == b"EMC")
        if not depth and operator in (b"TJ", b"Tj", b"f", b"S", b"B", b"Do"):
            yield operator
