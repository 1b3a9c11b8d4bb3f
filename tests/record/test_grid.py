"""Lines of text stand on one grid, on every page and in every column."""

from pathlib import Path
from typing import Any

import pytest

from stratroom.binding import book
from stratroom.record.pdf import style, write
from stratroom.record.pdf.ink import Paper
from stratroom.record.pdf.style import Setting
from tests.record.reading import AT, folded
from tests.record.test_binding import SAMPLE, WORDS


def test_every_line_outside_a_figure_stands_on_the_grid(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    found: list[float] = []
    paint = Paper.text

    def watched(paper: Paper, x: float, baseline: float, *rest: Any) -> None:
        element = paper.structure.around
        if element and element.tag != "Figure":
            found.append(baseline)
        paint(paper, x, baseline, *rest)

    monkeypatch.setattr(Paper, "text", watched)
    write(book(folded(SAMPLE), WORDS, AT), tmp_path / "record.pdf")
    assert len(found) > 500
    off = [baseline for baseline in found if not _is_on_grid(baseline - style.TOP)]
    assert off == []


def test_every_leading_is_a_multiple_of_it() -> None:
    named = [setting for setting in vars(style).values() if isinstance(setting, Setting)]
    settings = [*named, *style.HEADINGS.values(), *style.STYLES.values()]
    flowing = [setting for setting in settings if setting not in (style.RUNNING, style.FURNITURE, style.PAGE_NUMBER)]
    assert [setting for setting in flowing if not _is_on_grid(setting.leading)] == []


def _is_on_grid(length: float) -> bool:
    return abs(length / style.GRID - round(length / style.GRID)) < 1e-6
