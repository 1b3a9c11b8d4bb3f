"""What must not have been made of hostile words: a formula, a link, a script, a line of the log, a turned sentence.

Each check raises AssertionError with what it found; test_hostile.py breaks each on purpose.
"""

import csv
import logging
import re
import zipfile
from pathlib import Path
from typing import Any, cast
from unicodedata import bidirectional

import pypdf
from markdown_it import MarkdownIt
from markdown_it.token import Token
from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

from tests.faults.hostile_acts import NUMBER

_INSIDE = {None, "/GoTo"}
_STARTS = {"/OpenAction", "/AA", "/AcroForm", "/AF", "/Collection"}
_HOLDS = {"/JavaScript", "/EmbeddedFiles"}
_MARKDOWN = {
    "heading", "paragraph", "inline", "text", "text_special", "softbreak", "hardbreak", "blockquote", "strong", "em",
    "table", "thead", "tbody", "tr", "th", "td", "hr", "bullet_list", "ordered_list", "list_item",
}  # fmt: skip
"""What our own pages are made of: no link, no picture, no code; of HTML the breaks of lines in tables."""
_FIELDS = re.compile(r"\s*(PAGE|NUMPAGES|PAGEREF|TOC|REF)\b")
_OUTSIDE = re.compile(r'TargetMode="External"')
_FORMULA = tuple("=+-@\t\r＝＋－＠")
_OPENING, _ISOLATING = {"LRE", "RLE", "LRO", "RLO"}, {"LRI", "RLI", "FSI"}
_UNSEEN = {*_OPENING, *_ISOLATING, "PDI", "PDF"}


def has_all(numbers: set[str], text: str, form: str) -> None:
    """Readers of pages put what runs from right to left in the order it is seen in, with or without its digits; marks
    that nobody sees may stand between."""
    read = "".join(
        c for c in text if not c.isspace() and bidirectional(c) not in {*_OPENING, *_ISOLATING, "PDI", "PDF"}
    )
    found = {*NUMBER.findall(read), *NUMBER.findall(read[::-1])} | {f"q{n}z" for n in re.findall(r"z(\d+)q", read)}
    assert numbers <= found, f"lost in the {form}: {sorted(numbers - found)[:10]}"


def pdf_starts_nothing(path: Path) -> None:
    """No action but jumps inside, no form, no script, no file within."""
    reader = pypdf.PdfReader(path)
    root = cast(Any, reader.trailer["/Root"])
    assert not _STARTS & set(root), f"the PDF starts something: {_STARTS & set(root)}"
    assert not _HOLDS & set(root.get("/Names", {})), "the PDF holds a script or a file"
    for page in reader.pages:
        assert "/AA" not in page, "a page starts something"
        for annotation in (each.get_object() for each in page.get("/Annots", [])):
            assert annotation["/Subtype"] == "/Link", f"in the PDF: {annotation['/Subtype']}"
            assert annotation.get("/A", {}).get("/S") in _INSIDE, f"an action in the PDF: {annotation['/A']}"


def docx_starts_nothing(path: Path) -> None:
    """No way out of it, no field but numbers of pages, nothing set in it that another program opens."""
    with zipfile.ZipFile(path) as parts:
        for name in parts.namelist():
            assert not re.search("vbaProject|embeddings|activeX|afchunk", name), f"in the DOCX: {name}"
            said = parts.read(name).decode("utf-8", "ignore") if name.endswith((".xml", ".rels")) else ""
            assert not _OUTSIDE.search(said), f"a link goes out of the DOCX: {name}"
            fields = re.findall(r"<w:instrText[^>]*>([^<]*)|<w:fldSimple[^>]*w:instr=\"([^\"]*)", said)
            bad = [field for field in map("".join, fields) if not _FIELDS.match(field)]
            assert not bad, f"a field in the DOCX: {bad[0][:80]}"


def markdown_is_words(text: str) -> None:
    """Nothing that a reader of Markdown would follow, load or run; addresses are no links, either."""
    found = {token.type.removesuffix("_open").removesuffix("_close") for token in _tokens(text)}
    assert found <= _MARKDOWN, f"in the Markdown: {sorted(found - _MARKDOWN)}"


def _tokens(text: str) -> list[Token]:
    parts = MarkdownIt("commonmark").enable(["table", "strikethrough"]).parse(text)
    every = [token for part in parts for token in (part, *(part.children or ()))]
    return [token for token in every if not (token.type == "html_inline" and token.content == "<br>")]


def is_one_calendar(text: str, due: int) -> None:
    lines = re.sub(r"\r\n[ \t]", "", text).split("\r\n")
    assert lines.count("BEGIN:VEVENT") == lines.count("END:VEVENT") == due, "another entry in the calendar"
    started = [line for line in lines if line.startswith(("ATTENDEE", "BEGIN:VALARM", "ACTION", "ATTACH", "URL"))]
    assert not started, f"in the calendar: {started[0][:80]}"


def computes_nothing(folder: Path) -> None:
    """No cell of a table with people's words is a formula; also not for programs that pass over spaces."""
    for file in folder.iterdir():
        with file.open(encoding="utf-8-sig", newline="") as opened:
            for cell in (cell for row in csv.reader(opened) for cell in row if NUMBER.search(cell)):
                assert not cell.startswith(_FORMULA), f"a formula in {file.name}: {cell[:60]!r}"


def turns_nothing(sentence: str) -> None:
    """What is open at the end of a line of ours would turn what follows; what closes more than it opened turned what
    was before. A PDI closes what stands open within it (UAX 9, X6a)."""
    for line in re.split("[\n\u2029]", sentence):
        open_signs = list[str]()
        for kind in map(bidirectional, line):
            if kind in _OPENING | _ISOLATING:
                open_signs.append(kind)
            elif kind == "PDI":
                while open_signs and open_signs[-1] in _OPENING:
                    open_signs.pop()
                assert open_signs, f"closes what is ours: {line[:80]!a}"
                open_signs.pop()
            elif kind == "PDF" and open_signs and open_signs[-1] in _OPENING:
                open_signs.pop()
        assert not open_signs, f"turns what follows: {line[:80]!a}"


class Listening(logging.Handler):
    """All that is logged meanwhile, at whatever level, with what raised it, and what Qt says."""

    def __init__(self) -> None:
        super().__init__(logging.DEBUG)
        self._heard: list[str] = []
        self._before: Any = None

    def emit(self, record: logging.LogRecord) -> None:
        self._heard.append(self.format(record))

    def assert_nothing_was_said(self) -> None:
        """Of people's words; and each of ours is one line."""
        words = [line for line in self._heard if NUMBER.search(line)]
        assert not words, f"in the log: {words[0][:200]}"

    def _of_qt(self, _kind: QtMsgType, _where: QMessageLogContext, message: str | None) -> None:
        self._heard.append(message or "")

    def __enter__(self) -> "Listening":
        logging.getLogger().addHandler(self)
        self._before = qInstallMessageHandler(self._of_qt)
        return self

    def __exit__(self, *_raised: object) -> None:
        qInstallMessageHandler(self._before)
        logging.getLogger().removeHandler(self)
