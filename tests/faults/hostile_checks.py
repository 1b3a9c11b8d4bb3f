"""What must not have been made of hostile words: a formula, a link, a script, a line of the log, a turned sentence.

Each check raises Executed, of the log Leaked, with what it found; test_hostile.py breaks each on purpose.
"""

import csv
import logging
import os
import re
import sys
import tempfile
import zipfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import IO, Any, cast
from unicodedata import bidirectional

import pypdf
from markdown_it import MarkdownIt
from markdown_it.token import Token
from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

from tests.faults.hostile_acts import NUMBER
from tests.faults.hostile_found import Executed, Leaked

logging.getLogger("markdown_it").setLevel(logging.WARNING)  # a reader of ours, not the app's
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
_FORMULA = tuple("=+-@＝＋－＠")
_PASSED_OVER = " \r\n\v\f\xa0\ufeff\u200b"
_OPENING, _ISOLATING = {"LRE", "RLE", "LRO", "RLO"}, {"LRI", "RLI", "FSI"}


def _must(holds: object, found: str) -> None:
    if not holds:
        raise Executed(found)


def pdf_starts_nothing(path: Path) -> None:
    """No action but jumps inside, no form, no script, no file within."""
    reader = pypdf.PdfReader(path)
    root = cast(Any, reader.trailer["/Root"])
    _must(not _STARTS & set(root), f"the PDF starts something: {_STARTS & set(root)}")
    _must(not _HOLDS & set(root.get("/Names", {})), "the PDF holds a script or a file")
    for page in reader.pages:
        _must("/AA" not in page, "a page starts something")
        for annotation in (each.get_object() for each in page.get("/Annots", [])):
            _must(annotation["/Subtype"] == "/Link", f"in the PDF: {annotation['/Subtype']}")
            _must(annotation.get("/A", {}).get("/S") in _INSIDE, f"an action in the PDF: {annotation.get('/A')}")


def docx_starts_nothing(path: Path) -> None:
    """No way out of it, no field but numbers of pages, nothing set in it that another program opens."""
    with zipfile.ZipFile(path) as parts:
        for name in parts.namelist():
            _must(not re.search("vbaProject|embeddings|activeX|afchunk", name), f"in the DOCX: {name}")
            said = parts.read(name).decode("utf-8", "ignore") if name.endswith((".xml", ".rels")) else ""
            _must(not _OUTSIDE.search(said), f"a link goes out of the DOCX: {name}")
            fields = re.findall(r"<w:instrText[^>]*>([^<]*)|<w:fldSimple[^>]*w:instr=\"([^\"]*)", said)
            bad = [field for field in map("".join, fields) if not _FIELDS.match(field)]
            _must(not bad, f"a field in the DOCX: {bad[:1]}")


def markdown_is_words(text: str) -> None:
    """Nothing that a reader of Markdown would follow, load or run; addresses are no links, either."""
    found = {token.type.removesuffix("_open").removesuffix("_close") for token in tokens(text)}
    _must(found <= _MARKDOWN, f"in the Markdown: {sorted(found - _MARKDOWN)}")


def tokens(text: str) -> list[Token]:
    """What a reader of Markdown makes of it, but for breaks of lines."""
    parts = MarkdownIt("commonmark").enable(["table", "strikethrough"]).parse(text)
    every = [token for part in parts for token in (part, *(part.children or ()))]
    return [token for token in every if not (token.type == "html_inline" and token.content == "<br>")]


def is_one_calendar(text: str, due: int) -> None:
    lines = re.sub(r"\r\n[ \t]", "", text).split("\r\n")
    _must(lines.count("BEGIN:VEVENT") == lines.count("END:VEVENT") == due, "another entry in the calendar")
    started = [line for line in lines if line.startswith(("ATTENDEE", "BEGIN:VALARM", "ACTION", "ATTACH", "URL"))]
    _must(not started, f"in the calendar: {started[:1]}")


def computes_nothing(folder: Path) -> None:
    """No cell of a table with people's words is a formula: also not for programs that pass over what shows nothing, or
    that take a semicolon or a tab for the end of a cell, behind which a doubled quotation mark is none."""
    for file in folder.iterdir():
        with file.open(encoding="utf-8-sig", newline="") as opened:
            for cell in (cell for row in csv.reader(opened) for cell in row if NUMBER.search(cell)):
                first, *others = re.split("[;\t]", cell)
                parts = [first.lstrip(_PASSED_OVER), *(part.lstrip(f'{_PASSED_OVER}"') for part in others)]
                _must(not any(part.startswith(_FORMULA) for part in parts), f"a formula in {file.name}: {cell[:60]!r}")


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
                _must(open_signs, f"closes what is ours: {line[:80]!a}")
                open_signs.pop()
            elif kind == "PDF" and open_signs and open_signs[-1] in _OPENING:
                open_signs.pop()
        _must(not open_signs, f"turns what follows: {line[:80]!a}")


class Listening(logging.Handler):
    """All that is logged meanwhile, down to the smallest level, with what raised it, what Qt says, and what comes out
    at the standard output and error of the whole program."""

    def __init__(self) -> None:
        super().__init__(logging.DEBUG)
        self._heard: list[str] = []
        self._done = ExitStack()
        self._out: list[IO[bytes]] = []

    def emit(self, record: logging.LogRecord) -> None:
        self._heard.append(self.format(record))

    def assert_nothing_was_said(self) -> None:
        """Of people's words."""
        _flush()
        for file in self._out:
            file.seek(0)
            self._heard += file.read().decode(errors="replace").splitlines()
        words = [line for line in self._heard if NUMBER.search(line)]
        if words:
            raise Leaked(f"in the log: {words[0][:200]}")

    def _of_qt(self, _kind: QtMsgType, _where: QMessageLogContext, message: str | None) -> None:
        self._heard.append(message or "")

    def __enter__(self) -> "Listening":
        top, before = logging.getLogger(), qInstallMessageHandler(self._of_qt)
        self._done.callback(qInstallMessageHandler, before)
        self._done.callback(top.setLevel, top.level)
        self._done.callback(top.removeHandler, self)
        top.addHandler(self)
        top.setLevel(logging.DEBUG)
        self._out = [self._done.enter_context(_caught(stream)) for stream in (1, 2)]
        return self

    def __exit__(self, *_raised: object) -> None:
        self._done.close()


@contextmanager
def _caught(stream: int) -> Iterator[IO[bytes]]:
    """What any part of the program writes there meanwhile."""
    _flush()
    kept = os.dup(stream)
    try:
        with tempfile.TemporaryFile() as file:
            os.dup2(file.fileno(), stream)
            yield file
    finally:
        _flush()
        os.dup2(kept, stream)
        os.close(kept)


def _flush() -> None:
    sys.stdout.flush()
    sys.stderr.flush()
