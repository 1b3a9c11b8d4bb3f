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
        bare = peak_megabytes(_BARE)
        yield _figure("rehearse northfield", _rehearse(NORTHFIELD, folder / "a.stratroom"), bare)
        pictures = "--pictures", str(folder / "pictures")
        yield _figure("… with pictures", _rehearse(NORTHFIELD, folder / "b.stratroom", *pictures), peak_megabytes(_QT))
        yield _figure("rehearse 200 people", _rehearse(many, folder / "c.stratroom"), bare)
        record = "--record", str(folder / "crowd.pdf")
        yield _figure("… with their record", _rehearse(many, folder / "d.stratroom", *record), bare)


def _figure(what: str, command: Command, bare: float) -> Figure:
    return Figure(f"memory, {what}; Python alone", peak_megabytes(command), bare, "MB")


def _rehearse(told: Path, to: Path, *more: str) -> Command:
    return python("-m", "stratroom", "rehearse", str(told), "--to", str(to), *more)
