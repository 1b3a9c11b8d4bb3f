"""What each form of a hostile day is held to: every field's words, to the letter.

White space counts for nothing, nor do signs that show nothing and turn or part words: lines, pages and readers add
them. Held like that, in one piece: the book, DOCX, Markdown, tables (but for apostrophes, which keep a cell from being
computed), calendars (what is due), and on the projector what was laid out in the lines that were painted, which may be
in pieces from page to page. A PDF is read with other people's eyes: what runs over pages in pieces; of what runs from
right to left, or is turned, readers change the order, so each of its letters must stand near its number as often as it
was written; of a text of more than 300 on the pages around it. So must those of what says one thing over and over, for
nobody can tell where on a page that goes on.
"""

import csv
import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from unicodedata import bidirectional, normalize

import pypdf
from docx import Document
from PySide6.QtGui import QPainter

from stratroom.ui.typeset import Setting
from tests.faults.hostile_acts import NUMBER
from tests.faults.hostile_checks import tokens
from tests.faults.hostile_found import Lost
from tests.faults.hostile_turned import directed
from tests.record.pages import by_pdfium

_UNSEEN = re.compile("[\\s\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060\u2066-\u2069\ufeff]+")
_NOT_IN_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_LEFTWARDS = {"R", "AL", "RLE", "RLO", "RLI", "LRO"}
_MIRRORED = str.maketrans(")]}>»\u2044", "([{<«/")
_NEAR = 60
"""Letters of a page that may stand between a number and its words, beside as many as they have themselves."""
_LONG, _ON_A_TITLE_PAGE, _LINES, _FEW = 300, 400, 15, 25
_PIECES = 3
"""In which a page may show a text: what goes on in a column, at full width and behind a picture."""
_LEAST = 3
"""Letters by which the page is found on which a text begins."""


def squeezed(text: str) -> str:
    return _UNSEEN.sub("", text)


def hold(fields: Mapping[str, str], text: str, where: str) -> None:
    """Lost where the words of a field are not in the text in one piece."""
    shown = squeezed(text)
    _none(where, [place for place, words in fields.items() if squeezed(words) not in shown])


def hold_docx(fields: Mapping[str, str], path: Path) -> None:
    """What no XML holds stands there by its number."""
    spelt = {place: _NOT_IN_XML.sub(_number, words) for place, words in fields.items()}
    hold(spelt, "".join(Document(str(path)).element.body.itertext()), "in the DOCX")


def _number(sign: re.Match[str]) -> str:
    return f"[U+{ord(sign[0]):04X}]"


def hold_markdown(fields: Mapping[str, str], path: Path) -> None:
    """As a reader of Markdown shows it."""
    said = (token.content for token in tokens(path.read_text("utf-8")) if token.type in ("text", "text_special"))
    hold(fields, "".join(said), "in the Markdown")


def hold_tables(fields: Mapping[str, str], folder: Path) -> None:
    cells = list[str]()
    for path in folder.iterdir():
        with path.open(encoding="utf-8-sig", newline="") as file:
            cells += [cell for row in csv.reader(file) for cell in row]
    bare = {place: words.replace("'", "") for place, words in fields.items()}
    hold(bare, "\0".join(cells).replace("'", ""), "in the tables")


def hold_calendar(fields: Mapping[str, str], path: Path) -> None:
    lines = re.sub("\r\n[ \t]", "", path.read_bytes().decode())
    hold(fields, re.sub(r"\\(.)", lambda sign: "\n" if sign[1] == "n" else sign[1], lines), "in the calendar")


def hold_pdf(fields: Mapping[str, str], path: Path) -> None:
    """What one reader has not, another may: PDFium passes over a sign set on the same one, and over U+FFFF; where it
    takes a line's end for a hyphen it reads U+FFFE."""
    pages = [squeezed(page.replace("\ufffe", "")) for page in by_pdfium(path)]
    lost = _not_read(fields, pages)
    where = [n for n, page in enumerate(pages) if any(_places(words, page) for words in lost.values())]
    others = _by_pypdf(path, where) if where else []
    _none("in the PDF", list(_not_read(lost, others)))


def _by_pypdf(path: Path, numbers: Sequence[int]) -> list[str]:
    reader = pypdf.PdfReader(path)
    return [squeezed(reader.pages[number].extract_text()) for number in numbers]


def _not_read(fields: Mapping[str, str], pages: Sequence[str]) -> dict[str, str]:
    whole = "".join(pages)
    return {place: words for place, words in fields.items() if not _is_read(words, pages, whole)}


def _is_read(words: str, pages: Sequence[str], whole: str) -> bool:
    text = squeezed(words.replace("\ufffe", "\ufffd"))
    reach = 1 + max(len(text) // _ON_A_TITLE_PAGE, words.count("\n") // _LINES)
    if text in whole or _runs_over(text, pages, reach):
        return True
    is_turned = any(bidirectional(sign) in _LEFTWARDS for sign in words)
    is_around = (is_turned and len(text) > _LONG) or _says_one_thing(text)
    return (is_turned and _is_near(text, whole)) or (is_around and _is_around(text, pages, reach))


def _says_one_thing(text: str) -> bool:
    """Over and over, so that nobody can tell where on a page it goes on."""
    return len({text[at : at + _LEAST] for at in range(len(text))}) < min(_FEW, len(text) // 4)


def _runs_over(text: str, pages: Sequence[str], reach: int) -> bool:
    """Whether it begins on one page and ends there or on a next, with the furniture of pages and columns between: on no
    more of them than it needs, in no more pieces than columns and what is set across them make, each of more than a few
    letters but the last."""
    starts = (n for n, page in enumerate(pages) if text[:_LEAST] in page)
    return any(_goes_on(text, pages[n : n + 1 + reach]) for n in starts)


def _goes_on(left: str, pages: Sequence[str]) -> bool:
    for page in pages:
        taken, left = _taken_from(page, left)
        if not left or not taken:
            return not left
    return False


def _taken_from(page: str, left: str) -> tuple[int, str]:
    """In how many pieces the page goes on with what is left, each behind the one before, and what is left then: the
    last has the number."""
    at = 0
    for pieces in range(_PIECES):
        if page.find(left, at) >= 0 and NUMBER.search(left):
            return pieces + 1, ""
        ends = (end for end in range(min(len(left), len(page)), _LEAST - 1, -1) if page.find(left[:end], at) >= 0)
        end = next(ends, 0)
        if not end:
            return pieces, left
        at, left = page.find(left[:end], at) + end, left[end:]
    return _PIECES, left


def _is_near(text: str, whole: str) -> bool:
    """Ligatures and signs of several letters may be read as these."""
    letters, reach = Counter(_apart(text)), len(text) + _NEAR
    around = (whole[max(0, at.start() - reach) : at.end() + reach] for at in _places(text, whole))
    return any(letters <= Counter(_apart(near)) for near in around)


def _is_around(text: str, pages: Sequence[str], reach: int) -> bool:
    """Of one that may run over pages beside others: on these."""
    letters = Counter(_apart(text))
    there = [n for n, page in enumerate(pages) if _places(text, page)]
    return any(letters <= Counter(_apart("".join(pages[max(0, n - reach) : n + reach + 1]))) for n in there)


def _places(text: str, whole: str) -> list[re.Match[str]]:
    """Where its number is read in its order, or in the other, with or without its digits: which may be another's."""
    number = NUMBER.findall(text)[-1]
    return list(re.finditer(f"{number}|{number[::-1]}|z{number[1:-1]}q", whole))


def _apart(text: str) -> str:
    return squeezed(normalize("NFKD", text)).translate(_MIRRORED)


# On the projector


@contextmanager
def painting(whole: set[str]) -> Iterator[list[str]]:
    """All texts that are painted meanwhile, in their order, as they were laid out: of lines that had no room for all of
    a text, what stands in them. `whole` hears each with its direction, to the letter."""
    painted, known, draw = list[str](), dict[int, tuple[Setting, str]](), Setting.draw

    def drawn(self: Setting, painter: QPainter, x: float, y: float) -> None:
        if id(self) not in known:
            text = _laid_out(self)
            whole.add(directed(text, self._layout.textOption()))
            known[id(self)] = self, squeezed(text)
        painted.append(known[id(self)][1])
        draw(self, painter, x, y)

    Setting.draw = drawn
    try:
        yield painted
    finally:
        Setting.draw = draw


def _laid_out(setting: Setting) -> str:
    layout = setting._layout
    lines = [layout.lineAt(number) for number in range(layout.lineCount())]
    units = layout.text().encode("utf-16-le", "surrogatepass")
    parts = (units[2 * line.textStart() : 2 * (line.textStart() + line.textLength())] for line in lines)
    return b"".join(parts).decode("utf-16-le", "surrogatepass")


def hold_pictures(fields: Mapping[str, str], pictures: Sequence[Sequence[str]]) -> None:
    """`pictures` has what `painting` heard for each view, page after page."""
    whole = "\0".join("\0".join(texts) for texts in pictures)
    texts = {place: squeezed(words) for place, words in fields.items()}
    parted = [place for place, text in texts.items() if text not in whole]
    _none("in the pictures", [place for place in parted if not any(_in_pieces(texts[place], one) for one in pictures)])


def _in_pieces(text: str, shown: Sequence[str]) -> bool:
    """Whether it stands in texts one after the other; other words may stand before the first and after the last."""
    return any(_goes_on_in(text, shown, at) for at, piece in enumerate(shown) if _overlap(piece, text))


def _overlap(piece: str, text: str) -> int:
    """How many letters at the end of the piece the text begins with."""
    return next((n for n in range(min(len(piece), len(text)), 0, -1) if piece.endswith(text[:n])), 0)


def _goes_on_in(text: str, shown: Sequence[str], first: int) -> bool:
    left = text[_overlap(shown[first], text) :]
    for piece in shown[first + 1 :]:
        if piece.startswith(left):
            return True
        if piece and left.startswith(piece):
            left = left.removeprefix(piece)
    return not left


def _none(where: str, lost: Sequence[str]) -> None:
    if lost:
        raise Lost(where, lost)
