"""A view laid out as the audience would see it, on all its pages, and what must hold of every text there."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QSize

from stratroom.model.public import Frame
from stratroom.stages.breaks import scene as breaks
from stratroom.stages.meanings import scene as meanings
from stratroom.stages.priorities import scene as priorities
from stratroom.stages.readback import scene as readback
from stratroom.stages.reveal import scene as reveal
from stratroom.stages.statements import scene as statements
from stratroom.stages.tradeoffs import scene as tradeoffs
from stratroom.stages.welcome import scene as welcome
from stratroom.ui.audience import common, opening
from stratroom.ui.audience.frame import Picture, Scenes, picture
from stratroom.ui.theme import Theme
from tests.screens.views import Told
from tests.ui.legible import SIZES, faults

SCENES: Scenes = {
    **common.SCENES,
    **opening.SCENES,
    **breaks.SCENES,
    **welcome.SCENES,
    **statements.SCENES,
    **reveal.SCENES,
    **meanings.SCENES,
    **tradeoffs.SCENES,
    **priorities.SCENES,
    **readback.SCENES,
}
SMALL, HD, FULL, HUGE = SIZES


def named(case: object) -> str:
    if isinstance(case, QSize):
        return f"{case.width()}x{case.height()}"
    return getattr(case, "__name__", str(case))


def frame(view: object) -> Frame:
    return Frame(3, "Trade-offs", (40, 50, 110), 1, "15 October 2026", "Northfield Grocers", view)


def painted(view: object, size: QSize, theme: Theme) -> list[Picture]:
    """All pages of a view or of a whole frame, painted small: a true miniature is quick and breaks its lines alike."""
    paint = partial(picture, scenes=SCENES, size=size, theme=theme, scale=0.1)
    whole = view if isinstance(view, Frame) else frame(view)
    first = paint(whole)
    return [first, *(paint(replace(whole, page=n)) for n in range(1, first.page_count))]


def squeezed(text: str) -> str:
    """Without what line ends, pages and typography add or take away."""
    return "".join(letter for letter in text if not letter.isspace() and letter not in "“”←→\u2068\u2069")


def is_readable(text: str, shown: Sequence[str]) -> bool:
    """Whether the text stands in one piece, or in pieces one after the other; the first may begin with other words."""
    left = squeezed(text)
    if any(left in piece for piece in shown):
        return True
    for piece in shown:
        part = piece[max(0, piece.find(left[:12])) :] if left else ""
        if part and left.startswith(part):
            left = left.removeprefix(part)
    return not left


def check(told: Told, size: QSize, theme: Theme, *, says_all: bool = True) -> None:
    pages = painted(told.view, size, theme)
    for page in pages:
        assert faults(page.boxes, size) == []
        assert page.page_count == len(pages)
    shown = [squeezed(word) for page in pages for word in page.words]
    assert not says_all or [text for text in told.texts if not is_readable(text, shown)] == []
