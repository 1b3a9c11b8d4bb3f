"""What the pages tell whoever hears them: a tree of elements, and which marks on which page belong to which.

Read in the order in which elements were first drawn; one that goes on on the next page is one element still. Which
block becomes which element is said where it is laid out; how the tree is spelt in the file is `archive.py`.
"""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Literal, cast

Tag = Literal[
    "Document", "Sect", "Div", "BlockQuote", "H1", "H2", "H3", "P", "L", "LI", "Lbl", "LBody", "Table", "TR", "TH",
    "TD", "Figure", "TOC", "TOCI", "Link",
]  # fmt: skip
Scope = Literal["Column", "Row"]
Box = tuple[float, float, float, float]
_HOLD_MARKS = frozenset({"H1", "H2", "H3", "P", "Lbl", "LBody", "TH", "TD", "Figure", "Link"})
_MAY_BE_EMPTY = frozenset({"TD", "TH"})


@dataclass(frozen=True)
class Marks:
    """A run of marks on one page: the page's place in the document from 0, and the run's number on it."""

    page: int
    number: int


@dataclass(frozen=True)
class Jump:
    """A place on a page that leads elsewhere: its annotation's number in the document."""

    page: int
    number: int


@dataclass(eq=False)
class Element:
    """One element. `alt` is what a figure shows, in words; `box` its left, bottom, right and top on the page. `said` is
    its text where the signs on the page stand in another order; `scope` says of a head what it is the head of."""

    tag: Tag
    alt: str = ""
    said: str = ""
    box: Box | None = None
    scope: Scope = "Column"
    kids: list[Element | Marks | Jump] = field(default_factory=list["Element | Marks | Jump"])
    is_placed: bool = False

    @property
    def is_told(self) -> bool:
        """Whether there is anything to hear in it; a cell of a table counts even where it is empty."""
        return self.tag in _MAY_BE_EMPTY or any(not isinstance(kid, Element) or kid.is_told for kid in self.kids)


class Structure:
    """The tree as it grows while pages are drawn, and the elements of each page's runs of marks."""

    def __init__(self) -> None:
        self.root = Element("Document", is_placed=True)
        self.pages: list[list[Element]] = [[]]
        self.jumps: list[Element] = []
        self._at: Element | None = self.root
        self._heading = 0
        self._marking: Element | None = None
        self._is_marking = False

    @contextmanager
    def inside(self, element: Element) -> Generator[None]:
        """What is drawn meanwhile belongs to `element`, which stands in the one around it. In decoration nothing is."""
        around = self._at
        if around is not None:
            self._place(element, around)
            self._at = element
        yield
        self._at = around

    @contextmanager
    def decoration(self) -> Generator[None]:
        """What is drawn meanwhile is nothing to hear: rules, running heads, a head that is repeated."""
        around, self._at = self._at, None
        yield
        self._at = around

    def opens(self, is_words: bool) -> str:
        """What has to be written before the next marks: words belong to the element around them, lines and areas to
        none, unless they are a figure's."""
        at = self._at
        if at and not is_words and at.tag != "Figure":
            at = None
        assert at is None or at.tag in _HOLD_MARKS, f"words stand in a {at and at.tag}, which holds none"
        if self._is_marking and at is self._marking:
            return ""
        closed, self._marking, self._is_marking = self._close(), at, True
        return f"{closed}{self._opened(at)} BDC" if at else f"{closed}/Artifact BMC"

    def ends_page(self) -> str:
        """What has to be written at the foot of a page."""
        closed, self._is_marking = self._close(), False
        self.pages.append([])
        return closed

    @property
    def around(self) -> Element | None:
        """The element that what is drawn now belongs to; None for decoration."""
        return self._at

    def covers(self, box: Box) -> None:
        """Where on the page the figure stands that is drawn now."""
        if self._at and self._at.tag == "Figure":
            self._at.box = box

    def leads(self) -> None:
        """A new place on the page that leads elsewhere; it belongs to the link around it."""
        assert self._at is not None, "decoration leads nowhere"
        assert self._at.tag == "Link", f"a {self._at.tag} leads nowhere"
        self.jumps.append(self._at)
        self._at.kids.append(Jump(len(self.pages) - 1, len(self.jumps) - 1))

    def _place(self, element: Element, around: Element) -> None:
        if element.is_placed:
            return
        element.is_placed = True
        around.kids.append(element)
        if element.tag[0] == "H":
            self._heading = min(int(element.tag[1]), self._heading + 1)
            element.tag = cast(Tag, f"H{self._heading}")

    def _opened(self, element: Element) -> str:
        on_page = self.pages[-1]
        element.kids.append(Marks(len(self.pages) - 1, len(on_page)))
        on_page.append(element)
        return f"/{element.tag} <</MCID {len(on_page) - 1}>>"

    def _close(self) -> str:
        return "EMC " if self._is_marking else ""
