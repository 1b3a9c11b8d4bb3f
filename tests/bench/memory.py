"""The most memory a rehearsal holds, as a process of its own, against a Python that does nothing, or only loads Qt."""

from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from stratroom import case
from tests.bench.figure import Figure
from tests.bench.processes import Command, peak_megabytes, python
from tests.bench.record import NORTHFIELD
from tests.record.crowd import crowd

_BARE, _QT = python("-c", "pass"), python(str(Path(__file__).parent / "bare_window.py"))


def figures() -> Iterator[Figure]:
    with TemporaryDirectory() as name:
        folder = Path(name)
        many = folder / "crowd.json"
        many.write_bytes(case.to_json(crowd()))
        bare, window = peak_megabytes(_BARE), peak_megabytes(_QT)
        pictures = "--pictures", str(folder / "pictures")
        yield _figure("rehearse northfield; Python alone", _rehearse(NORTHFIELD, folder / "a.stratroom"), bare)
        told = _rehearse(NORTHFIELD, folder / "b.stratroom", *pictures)
        yield _figure("rehearse northfield with pictures; a bare PySide6 window", told, window)
        record = "--record", str(folder / "crowd.pdf")
        yield _figure(
            "rehearse and print 200 people; Python alone", _rehearse(many, folder / "c.stratroom", *record), bare
        )


def _figure(what: str, command: Command, bare: float) -> Figure:
    return Figure(f"memory: {what}", peak_megabytes(command), bare, "MB")


def _rehearse(told: Path, to: Path, *more: str) -> Command:
    return python("-m", "stratroom", "rehearse", str(told), "--to", str(to), *more)
