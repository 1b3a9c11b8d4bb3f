"""Writing the record of a real case, against ReportLab putting the same lines on the same number of plain pages."""

from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory

from pypdf import PdfReader
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from stratroom import case
from stratroom.binding import book
from stratroom.catalogue import rule_book
from stratroom.model.workshop import Workshop
from stratroom.programmes import programme
from stratroom.record.pdf import write
from stratroom.rehearsal import MemoryRoom, acts
from tests.bench.figure import Figure
from tests.bench.timing import in_turns

NORTHFIELD = Path(__file__).parents[1] / "cases" / "northfield-core.json"
TIMES = 7
WORDS = ("acorn",) * 6
AT = "2027-03-01T09:00:00+01:00"


def figures() -> Iterator[Figure]:
    workshop = _rehearsed()
    with TemporaryDirectory() as folder:
        path = Path(folder) / "northfield.pdf"
        write(book(workshop, WORDS, AT), path)
        pages = [page.extract_text().splitlines() for page in PdfReader(path).pages]
        ours, bare = in_turns(lambda: write(book(workshop, WORDS, AT), path), lambda: _plain(pages), TIMES)
    yield Figure(f"the northfield record; {len(pages)} plain pages by ReportLab", ours, bare, aim="≤ 3×")


def _rehearsed() -> Workshop:
    room = MemoryRoom(rule_book(), AT)
    for _, command in acts(case.read(NORTHFIELD), programme().stages):
        room.do(command)
    return room.workshop


def _plain(pages: list[list[str]]) -> None:
    canvas = Canvas(BytesIO(), pagesize=A4, pageCompression=1)
    for lines in pages:
        for number, line in enumerate(lines):
            canvas.drawString(72, 770 - 12 * number, line)
        canvas.showPage()
    canvas.getpdfdata()
