"""Writing the record of a real case, against ReportLab putting its lines on as many plain pages: whole processes."""

import json
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from pypdf import PdfReader

from tests.bench.figure import Figure
from tests.bench.processes import python, run
from tests.bench.timing import in_turns

NORTHFIELD = Path(__file__).parents[1] / "cases" / "northfield-core.json"
TIMES = 7
PLAIN = str(Path(__file__).parent / "plain_pages.py")


def figures() -> Iterator[Figure]:
    with TemporaryDirectory() as name:
        file, record, lines = (str(Path(name) / n) for n in ("n.stratroom", "n.pdf", "lines.json"))
        run(python("-m", "stratroom", "rehearse", str(NORTHFIELD), "--to", file, "--record", record))
        pages = [page.extract_text().splitlines() for page in PdfReader(record).pages]
        Path(lines).write_text(json.dumps(pages), "utf-8")
        write = python("-m", "stratroom", "record", file, "--to", record)
        plain = python(PLAIN, lines, str(Path(name) / "plain.pdf"))
        ours, bare = in_turns(lambda: run(write), lambda: run(plain), TIMES)
    yield Figure(f"the northfield record; {len(pages)} plain pages by ReportLab", ours, bare, aim="≤ 3×")
